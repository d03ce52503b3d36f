"""What a LaTeX document defines for itself: commands for words, for faces and for notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from edele_refs.formats import _latex_words as words
from edele_refs.formats._decoded import Looks
from edele_refs.formats._latex_inline import decode
from edele_refs.formats._latex_quotes import marks_of
from edele_refs.formats._latex_reader import Macros
from edele_refs.formats._latex_said import BLANK
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_templates import NOTE, Template, template_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_DEFINES = frozenset("newcommand renewcommand providecommand DeclareRobustCommand".split())
_MODERN = frozenset("NewDocumentCommand DeclareDocumentCommand RenewDocumentCommand ProvideDocumentCommand".split())
_NAME = late_pattern(r"\s*\{?\s*\\([A-Za-z@]+)\s*\}?")
_ONE_ARGUMENT = late_pattern(r"\s*\\([A-Za-z@]+\*?)\s*\{\s*(?:\\[a-z]+\s*){0,4}#1\s*\}\s*")
_DEFINED = late_pattern(r"\s*\\([A-Za-z@]+)\s*(#1)?\s*(?=\{)")
_BABEL = late_pattern(
    r"\\usepackage\s*\[[^\]]*\b(?:n?german|austrian|naustrian|swissgerman|dutch|ngermanb)\b|\\documentclass\s*\[[^\]]*\bn?german\b"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """A command that sets one of its arguments as a note, whatever else it does with the others."""

    arguments: tuple[str | None, ...]
    """None for one in braces, the default for one in brackets."""
    note: int
    """The note's argument, counted from 1."""
    command: str


@dataclass(frozen=True, slots=True)
class Definitions:
    """The document's own commands, and where its text begins and ends."""

    macros: Macros
    notes: Mapping[str, str]
    """The document's names for note commands: {"fn": "footnote"}."""
    holders: Mapping[str, Holder]
    """Its commands of which one argument is a note."""
    begin: int
    end: int


def definitions_in(scan: Scan, preamble: str = "") -> Definitions:
    """What the document defines, and before it the ``preamble`` of the book of which it is a chapter."""
    own = _Own()
    begins: list[re.Match[str]] = []
    ends: list[re.Match[str]] = []
    for command in (before := Scan(preamble)).commands if preamble else ():
        _collect(before, command, own)
    for command in scan.commands:
        word = command[0][1:].rstrip("*")
        if word in ("begin", "end") and scan.source.startswith("{document}", command.end()):
            (begins if word == "begin" else ends).append(command)
        else:
            _collect(scan, command, own)
    head = preamble or scan.source
    named = bool(_BABEL.search(head, 0, 100_000))
    used = '"`' in scan.source and "\"'" in scan.source
    macros = Macros(own.texts, own.faces, own.quotes, named or used, marks_of(head), templates=own.templates, abbreviations=own.abbreviations)
    begin = begins[0].end() if begins else 0  # those between are shown, not meant
    end = ends[-1].start() if ends else len(scan.source)
    return Definitions(macros, own.notes, own.holders, begin, max(end, begin))


def _collect(scan: Scan, command: re.Match[str], own: _Own) -> None:
    """What a command defines, if it does."""
    word = command[0][1:].rstrip("*")
    if word in _DEFINES:
        _define(scan, command, own)
    elif word in _MODERN:
        _define_modern(scan, command, own)
    elif word in _ABBREVIATES:
        _abbreviate(scan, command.end(), own)
    elif word == "def" and (name := _DEFINED.match(scan.source, command.end())):
        body = scan.group(name.end())
        if body and name[2]:
            _define_around(name[1], body.of(scan.source), own)
        elif body:
            _stand_for(name[1], body.of(scan.source), own)
    elif word == "let" and (alias := _ALIAS.match(scan.source, command.end())):
        _is_another(alias[1], alias[2], own)


_ALIAS = late_pattern(r"\s*\\([A-Za-z@]+)\s*=?\s*\\([A-Za-z@]+)")
_COMMAND = late_pattern(r"\s*\\([A-Za-z@]+)\s*")


def _is_another(name: str, other: str, own: _Own) -> bool:
    """A command that is another name of one that this module knows."""
    if other in words.NOTES:
        own.notes[name] = other
    elif other in words.FACES:
        own.faces[name] = words.FACES[other]
    elif other in words.QUOTED:
        own.quotes[name] = words.QUOTED[other]
    else:
        return False
    return True


@dataclass(slots=True)
class _Own:
    """A document's own commands, while they are collected."""

    texts: dict[str, str] = field(default_factory=dict)
    faces: dict[str, Looks] = field(default_factory=dict)
    quotes: dict[str, tuple[str, str]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    templates: dict[str, Template] = field(default_factory=dict)
    abbreviations: dict[str, tuple[str, str]] = field(default_factory=dict)
    holders: dict[str, Holder] = field(default_factory=dict)

    def macros(self) -> Macros:
        """What was defined so far."""
        return Macros(self.texts, self.faces, self.quotes, abbreviations=self.abbreviations)


def _define(scan: Scan, command: re.Match[str], own: _Own) -> None:
    name = _NAME.match(scan.source, command.end())
    if not name:
        return
    count = scan.option(name.end())
    body = scan.group(count.end + 1 if count else name.end())
    if body is None and (bare := _COMMAND.match(scan.source, name.end())):  # \newcommand\fn\footnote
        _is_another(name[1], bare[1], own)
        return
    if body is None or body.end - body.start > 2000:
        if not count or not scan.option(count.end + 1):
            return
        body = Span(0, 0)
    if count:
        default = scan.option(count.end + 1)
        if default and (body := scan.group(default.end + 1)) is None:
            return
        given = default.of(scan.source) if default else None
        if given is not None or not _define_around(name[1], body.of(scan.source), own):
            _define_words(name[1], count.of(scan.source), given, body.of(scan.source), own)
    else:
        _stand_for(name[1], body.of(scan.source), own)


_ABBREVIATES = frozenset("newacronym newabbreviation acrodef acro newacro DeclareAcronym".split())
_FORM_OF = late_pattern(r"(?<=[{,\s])(short|long)\s*=\s*")


def _abbreviate(scan: Scan, at: int, own: _Own) -> None:
    """An abbreviation: ``\\newacronym[…]{key}{short}{long}``, ``\\acro{key}[short]{long}``, ``\\DeclareAcronym{key}{short=…}``."""
    before = scan.option(at)
    key = scan.group(before.end + 1 if before else at)
    short = scan.option(key.end + 1) if key else None
    first = scan.group((short or key).end + 1) if key else None
    if key is None or first is None or len(own.abbreviations) >= 5000:
        return
    long = (scan.group(first.end + 1) if short is None else None) or first
    short = short or (first if long is not first else key)
    for found in _FORM_OF.finditer(scan.source, first.start, first.end):
        value = scan.group(found.end()) or _plain_value(scan, found.end(), first.end)
        short, long = (value, long) if found[1] == "short" else (short, value)
    said = [decode(scan, one, own.macros())[0].text.strip() for one in (short, long)]
    if all(said):
        own.abbreviations[key.of(scan.source).strip()] = (said[0], said[1])


def _plain_value(scan: Scan, at: int, end: int) -> Span:
    """A value without braces, up to the comma."""
    comma = scan.source.find(",", at, end)
    return Span(at, comma if comma >= 0 else end)


_LOGOS = frozenset("TeX LaTeX".split())
"""Names whose definitions draw what everybody reads as the name."""


def _stand_for(name: str, body: str, own: _Own) -> None:
    """A command that stands for words."""
    if ((alias := _COMMAND.fullmatch(body)) and _is_another(name, alias[1], own)) or name in words.FACES or name in _LOGOS or len(body) > 2000:
        return
    if NOTE.match(body) and (note := template_of(0, None, _bare(body), own.macros())):
        own.templates[name] = note
        return
    inside = Scan(body)
    decoded, cites = decode(inside, Span(0, len(body)), own.macros())
    blank = BLANK if body.rstrip().endswith("\\xspace") else " " if re.search(r"(?:\\ |~|\s)$", body) else ""
    if decoded.text and not cites and len(decoded.text) <= LONGEST:
        own.texts[name] = decoded.text + blank


def _define_modern(scan: Scan, command: re.Match[str], own: _Own) -> None:
    """A command as LaTeX3 defines it, if it has one argument."""
    name = _NAME.match(scan.source, command.end())
    arguments = scan.group(name.end()) if name else None
    body = scan.group(arguments.end + 1) if arguments else None
    if not name or not arguments or not body:
        return
    said = re.sub(r"[ +]", "", arguments.of(scan.source))
    if said == "m" and _define_around(name[1], body.of(scan.source), own):
        return
    if found := re.fullmatch(r"(?:(o)|O\{([^{}]*)\})?(m*)", said):
        default = "" if found[1] else found[2]
        _define_words(name[1], str(len(found[3]) + (default is not None)), default, body.of(scan.source), own)


def _define_words(name: str, count: str, default: str | None, body: str, own: _Own) -> None:
    """A command that puts words around its arguments, in the text or in a note."""
    if not count.strip().isdecimal() or name in words.FACES or name in words.NOTES:
        return
    found = template_of(int(count), default, _bare(body), own.macros())
    found = found or _hold(name, int(count), default, body, own)
    if found:
        own.templates[name] = found


def _hold(name: str, count: int, default: str | None, body: str, own: _Own) -> Template | None:
    """A command that does more than to print, of which one argument is a note; or the first note that it may print."""
    scan, found = Scan(body), list[tuple[str, str]]()
    for note in _NOTE_WITHIN.finditer(body):
        if inner := scan.group(note.end()):
            found.append((note[1], inner.of(body).strip()))
    if not found:
        return None
    command, said = found[0]
    if held := re.fullmatch(r"#([1-9])", said):
        if all(other == said for _, other in found) and int(held[1]) <= count:
            arguments = (default, *[None] * (count - 1)) if default is not None else (None,) * count
            own.holders[name] = Holder(arguments, int(held[1]), command)
        return None
    return template_of(count, default, f"\\{command}{{{said}}}", own.macros())


_NOTE_WITHIN = late_pattern(NOTE.pattern.removeprefix(r"\s*"))


_SPACING = r"(?:\\(?:unskip|ignorespaces|leavevmode|nobreak|nolinebreak|allowbreak|relax|xspace)(?![A-Za-z])(?:\[\d\])?\s*|%[^\n]*\n\s*)*"
_AROUND = late_pattern(rf"^\s*{_SPACING}|{_SPACING}\s*$")


def _bare(body: str) -> str:
    """A definition without what its begin and end say of the blanks around it."""
    return _AROUND.sub("", body)


LONGEST = 2000
"""A text that a command stands for; one that doubles another that doubles … is left out."""


def _define_around(name: str, body: str, own: _Own) -> bool:
    """A command with one argument that it hands on: to a face, quotation marks, a note."""
    inner = _ONE_ARGUMENT.fullmatch(_bare(body))
    return inner is not None and _is_another(name, inner[1], own)
