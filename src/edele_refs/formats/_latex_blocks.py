"""Where a block ends within a note of LaTeX (at environments, empty lines, cells of tables), and what is verbatim."""

from __future__ import annotations

import re

from edele_refs.formats._latex_reader import Reader
from edele_refs.model import Span

PARTING = frozenset("par item tabularnewline".split())
"""Commands behind which another block begins."""
_TABLES = frozenset("tabular tabular* tabularx tabulary tabbing longtable supertabular array".split())
_OF_WIDTH = frozenset("tabular* tabularx tabulary".split())
"""Tables whose first argument is their width, the second their columns."""
_WITH_ARGUMENT = frozenset("otherlanguage otherlanguage* minipage foreigndisplayquote".split()) | _TABLES - {"tabbing"}
"""Environments whose first argument is not printed."""


def environment(reader: Reader, token: re.Match[str], at: int, argument: Span | None) -> int:
    """What stands in an environment stands apart; its own arguments are not printed."""
    name = reader.scan.group(token.end())
    called = name.of(reader.scan.source).strip() if name else ""
    if not called.startswith(("otherlanguage", "foreign")):
        reader.out.sign(" ", token.start(), at)
        reader.out.divide()
    begins = token["word"] == "begin"
    if called in _TABLES:
        reader.tables += 1 if begins else -1
    if not begins or called not in _WITH_ARGUMENT or not argument:
        return at
    if called in _OF_WIDTH:
        argument = reader.scan.group(argument.end + 1) or argument
    return argument.end + 1


def cell(reader: Reader, token: re.Match[str]) -> None:
    """A cell of a table ends, or its row; elsewhere the sign is one of the text."""
    if reader.tables <= 0:
        reader.out.words(*token.span())
        return
    reader.out.blank(*token.span())
    reader.out.divide()


def empty(reader: Reader, token: re.Match[str]) -> None:
    """An empty line: a paragraph ends."""
    reader.out.blank(*token.span())
    reader.out.divide()


def shown(reader: Reader, token: re.Match[str]) -> bool:
    """Verbatim text, as it stands; whether some begins here."""
    text, end = reader.scan.shown.get(token.start(), (Span(0, 0), 0))
    if not text.start or end > reader.end:
        return False
    reader.out.open("", token.start(), text.start)
    reader.out.words(*text)
    reader.out.close(text.end, end)
    reader.at = end
    if token["word"] == "begin":
        reader.out.divide()
    return True


def short_verb(reader: Reader, token: re.Match[str]) -> None:
    """A sign that the document makes a short ``\\verb``; elsewhere it is one of the text."""
    if not shown(reader, token):
        reader.out.words(*token.span())
