"""What a LaTeX document defines for itself: commands for words, for faces and for notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from edele_refs.formats import _latex_words as words
from edele_refs.formats._decoded import Looks
from edele_refs.formats._latex_inline import Macros, decode
from edele_refs.formats._latex_scan import Scan
from edele_refs.model import Span

_DEFINES = frozenset("newcommand renewcommand providecommand DeclareRobustCommand".split())
_NAME = re.compile(r"\s*\{?\s*\\([A-Za-z@]+)\s*\}?")
_ONE_ARGUMENT = re.compile(r"\s*\\([A-Za-z@]+\*?)\s*\{\s*#1\s*\}\s*")
_BABEL = re.compile(
    r"\\usepackage\s*\[[^\]]*\b(?:n?german|austrian|naustrian|swissgerman|dutch|ngermanb)\b|\\documentclass\s*\[[^\]]*\bn?german\b"
)


@dataclass(frozen=True, slots=True)
class Definitions:
    """The document's own commands, and where its text begins and ends."""

    macros: Macros
    notes: Mapping[str, str]
    """The document's names for note commands: {"fn": "footnote"}."""
    begin: int
    end: int


def definitions_in(scan: Scan) -> Definitions:
    """What the document defines."""
    texts: dict[str, str] = {}
    faces: dict[str, Looks] = {}
    notes: dict[str, str] = {}
    begin, end = 0, len(scan.source)
    for command in scan.commands:
        word = command[0][1:].rstrip("*")
        if word in _DEFINES:
            _define(scan, command, texts, faces, notes)
        elif word == "let" and (
            alias := re.compile(r"\s*\\([A-Za-z@]+)\s*=?\s*\\([A-Za-z@]+)").match(
                scan.source, command.end()
            )
        ):
            if alias[2] in words.NOTES:
                notes[alias[1]] = alias[2]
        elif word in ("begin", "end") and scan.source.startswith("{document}", command.end()):
            begin, end = (command.end(), end) if word == "begin" else (begin, command.start())
    shorthands = (
        bool(_BABEL.search(scan.source, 0, 100_000)) or ('"`' in scan.source and "\"'" in scan.source)
    )
    return Definitions(Macros(texts, faces, shorthands), notes, begin, max(end, begin))


def _define(
    scan: Scan,
    command: re.Match[str],
    texts: dict[str, str],
    faces: dict[str, Looks],
    notes: dict[str, str],
) -> None:
    name = _NAME.match(scan.source, command.end())
    if not name:
        return
    count = scan.option(name.end())
    body = scan.group(count.end + 1 if count else name.end())
    if body is None or body.end - body.start > 2000:
        return
    inner = _ONE_ARGUMENT.fullmatch(body.of(scan.source)) if count else None
    if inner and inner[1] in words.FACES:
        faces[name[1]] = words.FACES[inner[1]]
    elif inner and inner[1] in words.NOTES:
        notes[name[1]] = inner[1]
    elif not count and name[1] not in words.FACES:
        decoded, cites = decode(
            Scan(body.of(scan.source)), Span(0, body.end - body.start), Macros(texts, faces)
        )
        if decoded.text and not cites:
            texts[name[1]] = decoded.text
