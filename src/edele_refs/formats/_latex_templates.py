"""A LaTeX document's own commands that put words around their arguments.

``\\newcommand{\\archref}[3]{\\textsc{#1}, f.~#2, d.~#3}``: what such a call prints stands for
the whole of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from edele_refs.formats import _latex_words as words
from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._latex_choices import Asked, choice_in
from edele_refs.formats._latex_scan import Scan
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

if TYPE_CHECKING:
    from edele_refs.formats._latex_reader import Macros, Reader

FIRST = 0xE000
"""The sign that stands for the first argument in a command's words."""
_PLACE = late_pattern("[\ue001-\ue009]")
_PROGRAM = late_pattern(
    r"\\(?:if|else|fi|or|let|[egx]?def|[a-z]*newcommand|expandafter|csname|If[A-Z]|@|new[a-z]+|set[a-z]+|step|the(?![A-Za-z])|arabic|hfil|input)"
)
"""What makes a definition more than words."""
NOTE = late_pattern(rf"\s*\\({'|'.join(words.NOTES)})\s*(?=\{{)")
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Template:
    """``arguments``: None for one in braces, the default for one in brackets; ``words`` have
    private signs in their places. ``note`` is the note command that prints them. With a ``choice``
    it prints one of two others (of those ``note`` is one that has any)."""

    arguments: tuple[str | None, ...]
    words: Decoded
    note: str = ""
    choice: tuple[Asked, Template, Template] | None = None


def template_of(count: int, default: str | None, body: str, macros: Macros) -> Template | None:
    """What a definition prints, if it is no more than words around its arguments, or a note of words alone.

    >>> from edele_refs.formats._latex_reader import Macros
    >>> template_of(2, None, r"\\footnote{\\emph{#1}, f.~#2}", Macros()).note
    'footnote'
    """
    from edele_refs.formats._latex_inline import decode

    if len(body) > LONGEST or not 0 <= count <= 9 or "##" in body:
        return None
    if asked := choice_in(body):
        yes, no = template_of(count, default, asked.yes, macros), template_of(count, default, asked.no, macros)
        return replace(yes, note=yes.note or no.note, choice=(asked, yes, no)) if yes and no else None
    if _PROGRAM.search(body):
        return None
    note, scan = NOTE.match(body), Scan(body)
    inner = scan.group(note.end()) if note else None
    if note and (inner is None or scan.source[inner.end + 1 :].strip()):
        return None
    said = re.sub(r"#([1-9])", lambda m: chr(FIRST + int(m[1])), inner.of(body) if inner else body)
    decoded, cites = decode(Scan(said), Span(0, len(said)), macros)
    if cites or not decoded.text or NOTE.search(said):
        return None
    return Template((default, *[None] * (count - 1)) if default is not None else (None,) * count, decoded, note[1] if note else "")


def call_of(scan: Scan, at: int, template: Template) -> tuple[list[Span | str], int, Template] | None:
    """The arguments of a call whose name ends here, where it ends, and what it prints of a choice; None where some are not there."""
    found: list[Span | str] = []
    for default in template.arguments:
        own = scan.option(at) if default is not None else scan.group(at)
        if own is None and default is None:
            return None
        found.append(default or "" if own is None else own)
        at = own.end + 1 if own else at
    while template.choice:
        asked, yes, no = template.choice
        said = found[asked.argument - 1] if asked.argument <= len(found) else ""
        template = yes if (said.of(scan.source) if isinstance(said, Span) else said).strip() == asked.value else no
    return found, at, template


def expand(reader: Reader, token: re.Match[str], template: Template) -> bool:
    """Say what a call prints; False where it is none."""
    call = call_of(reader.scan, token.end(), template)
    if call is None or call[1] > reader.end:
        return False
    whole = Span(token.start(), call[1])
    for text, faces in _said(reader, call[2], call[0]):
        for face in faces:
            reader.out.open(face, whole.start, whole.start)
        reader.out.sign(text, *whole)
        for _ in faces:
            reader.out.close(whole.end, whole.end)
    reader.at = whole.end
    return True


def _said(reader: Reader, template: Template, arguments: list[Span | str]) -> Iterator[tuple[str, list[Looks]]]:
    """The words of a call in stretches of the same faces."""
    from edele_refs.formats._latex_inline import decode

    plain = replace(reader.macros, templates={})  # no call within a call within a call
    texts = [
        decode(reader.scan, one, plain)[0] if isinstance(one, Span) else decode(Scan(one), Span(0, len(one)), plain)[0]
        for one in arguments
    ]
    for at, char in enumerate(template.words.text):
        around = _faces(template.words, at)
        if not _PLACE.match(char):
            yield char, around
            continue
        argument = texts[ord(char) - FIRST - 1] if ord(char) - FIRST <= len(texts) else Decoded()
        for n, letter in enumerate(argument.text):
            yield letter, [*around, *(f for f in _faces(argument, n) if f not in around)]


def _faces(text: Decoded, at: int) -> list[Looks]:
    return [pair.face for pair in text.pairs if pair.face and pair.text.start <= at < pair.text.end]


_DEFINES = frozenset("def gdef edef newcommand renewcommand providecommand".split())
_DEFINED = late_pattern(r"\s*(?:\\[A-Za-z@]+|\{\s*\\[A-Za-z@]+\s*\})(?:\[[^\[\]{}]{0,80}\]){0,2}[#\d ]{0,20}")


def past_definition(reader: Reader, token: re.Match[str]) -> bool:
    """Go past what a note defines for itself, as programs do for the numbers of its lists; whether it does."""
    if token["word"].rstrip("*") not in _DEFINES:
        return False
    name = _DEFINED.match(reader.scan.source, token.end(), reader.end)
    body = reader.scan.group(name.end()) if name else None
    if body is None or body.end >= reader.end:
        return False
    reader.at = body.end + 1
    return True
