"""Two people of one surname: "S. and B. Webb", "Sidney and Beatrice Webb", "a cura di G. e L. Cozzi"."""

from __future__ import annotations

from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.names.context import follows
from edele_refs.parse.names.kinds import UPPER, read_words
from edele_refs.values import Name

_AND = r"\s(?:and|&|und|et|e|y|i|и)\s"
_INITIALS = rf"(?:[{UPPER}]\.[\s-]?){{0,2}}[{UPPER}]\."
_GIVEN = rf"[{UPPER}][\w-]{{2,14}}"
_PAIR = long_pattern(rf"(?:(?P<first>{_INITIALS}){_AND}(?P<second>{_INITIALS})|(?P<given>{_GIVEN}){_AND}(?P<other>{_GIVEN})|(?P<letters>{_INITIALS}){_AND}(?P<name>{_GIVEN}))\s(?P<family>(?:(?:de|von|van|di|da)\s)?[{UPPER}][\w’'-]+)")
_PAIRS = (("first", "second"), ("given", "other"), ("letters", "name"))
"""The groups of the two given names: "S. and B. Webb", "Sidney and Beatrice Webb", "G. D. H. and Margaret Cole"."""
_SPELT = frozenset(("given", "other", "name"))
_ENDS = frozenset(("end", "quote", "role", "etal", "repeat", "comma", "colon", "stop", "bracket", "year", "lower"))


def with_one_surname(text: str, start: int, end: int) -> tuple[tuple[Name, ...], tuple[Span, ...]] | None:
    """The two names at ``start`` that have one surname between them, and where each stands."""
    found = _PAIR.match(text, start, end)
    if not found or follows(text, found.end(), end) not in _ENDS:
        return None
    groups = next(pair for pair in _PAIRS if found[pair[0]])
    if any(_kind(found[group]) != "G" for group in groups if group in _SPELT):
        return None
    if _kind(found["family"].split()[-1]) not in ("W", "C"):
        return None
    names = tuple(Name(found["family"], found[group].strip()) for group in groups)
    return names, (Span(*found.span(groups[0])), Span(found.start(groups[1]), found.end()))


def _kind(word: str) -> str:
    read = read_words(word, 0, len(word))
    return read[0].kind if len(read) == 1 else ""
