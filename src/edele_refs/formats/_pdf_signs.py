"""Notes with signs of a PDF that has numbered ones: what authors say of themselves, an editor's notes beside theirs."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats._pdf_lettered import Lettered, note_of
from edele_refs.formats._pdf_lines import Line
from edele_refs.formats._pdf_rules import NUMBERED
from edele_refs.late_pattern import late_pattern

_SIGNED = late_pattern(r"([*†‡]{1,5})\s?(?=[^\W_]|[\"“”„«‘’(\[])")
"""A sign at the beginning of a line, raised or not; § and ¶ are words of notes too."""
_ENDED = late_pattern(r"[.!?…:;)\]”’»\"]$|(?:https?://|www\.|@)\S+$")


def sign_notes(pages: Sequence[Sequence[Line]]) -> list[tuple[Lettered, list[Line]]]:
    """The notes with signs at the feet of these pages, and the lines of each; none where the notes' own marks are signs.

    >>> from edele_refs.formats._pdf_lines import Box
    >>> box = Box(0, 0, 9, 9)
    >>> lines = [Line("* I thank", box, 9, "*"), Line("Anna.", box, 9), Line("1 Werth.", box, 9, "1")]
    >>> [note for note, _ in sign_notes([lines])]
    [Lettered(mark='*', lines=('I thank', 'Anna.'), first=True)]
    """
    notes = [line for page in pages for line in page]
    signs = {id(line): sign for page in pages for line, sign in _signs(page)}
    numbered = [at for at, line in enumerate(notes) if _is_numbered(line)]
    if len(numbered) < len(signs) or not signs or not numbered:
        return []
    found = []
    for at, line in enumerate(notes):
        if sign := signs.get(id(line)):
            stop = next((n for n in range(at + 1, len(notes)) if id(notes[n]) in signs or _begins(notes[n])), len(notes))
            lines = notes[at:stop]
            found.append((note_of(sign, lines, at < numbered[0]), lines))
    return found


def _signs(notes: Sequence[Line]) -> list[tuple[Line, str]]:
    """Where notes with signs begin: raised, or behind a line that is at its end; none where signs return, as those of a list do."""
    found = list[tuple[Line, str]]()
    for before, line in zip([None, *notes], notes, strict=False):
        if line.mark and not line.mark.isalnum():
            found.append((line, line.mark))
        elif not line.mark and (sign := _SIGNED.match(line.text)) and (not before or _begins(before) or _ENDED.search(before.text)):
            found.append((line, sign[1]))
    return found if len({sign for _, sign in found}) == len(found) else []


def _is_numbered(line: Line) -> bool:
    return line.mark.isdecimal() or (not line.mark and line.text[:1].isdecimal() and _begins(line))


def _begins(line: Line) -> bool:
    return bool(line.mark or NUMBERED.match(line.text))
