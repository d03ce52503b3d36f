"""Edits: put in order, made in a text, and proved when the document is read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from edele_refs import marks
from edele_refs.model import Document, Edit, Face, Note, RefsError, Run

FACE_OF: dict[str, Face] = {
    marks.ITALIC: "italic",
    marks.BOLD: "bold",
    marks.SMALL_CAPS: "small-caps",
    marks.UNDERLINE: "underline",
    marks.SUPERSCRIPT: "superscript",
    marks.SUBSCRIPT: "subscript",
    marks.UPRIGHT: "upright",
}


class Piece(NamedTuple):
    """A stretch of text that is written in the same faces."""

    text: str
    faces: frozenset[Face] = frozenset()


def pieces(marked: str) -> Iterator[Piece]:
    """Marked text in stretches of the same faces.

    >>> [(p.text, *p.faces) for p in pieces(f"Werth, {marks.ITALIC}Russia{marks.ITALIC_END}, 4")]
    [('Werth, ',), ('Russia', 'italic'), (', 4',)]
    """
    ends = set(marks.FACES.values())
    begun: list[Face] = []
    for part in marks.balanced(marked):
        if part in ends:
            begun.pop()
        elif part in FACE_OF:
            begun.append(FACE_OF[part])
        else:
            yield Piece(part, _faces(begun))


def _faces(begun: Iterable[Face]) -> frozenset[Face]:
    """The faces that hold; "upright" takes the italics before it away."""
    holding: set[Face] = set()
    for face in begun:
        if face == "upright":
            holding.discard("italic")
        else:
            holding.add(face)
    return frozenset(holding)


def plain(edit: Edit) -> str:
    """The edit's text without marks, on one line."""
    return " ".join(marks.clean(edit.text).splitlines())


def from_the_end(document: Document, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that change something, the last first; none of them may be doubtful."""
    order = {note.label: at for at, note in enumerate(document.notes)}
    counted = Counter(note.label for note in document.notes)
    found = set()
    for edit in edits:
        if counted[edit.note] != 1:
            many = "no note is" if not counted[edit.note] else "several notes are"
            raise RefsError(f"{document.name}: {many} numbered {edit.note}; nothing was written")
        text = document.notes[order[edit.note]].text
        if not 0 <= edit.span.start <= edit.span.end <= len(text):
            raise RefsError(
                f"{document.name}: note {edit.note} has no place {edit.span.start}–{edit.span.end}:"
                " read the document again before writing; nothing was written"
            )
        if edit.marked or plain(edit) != edit.span.of(text):
            found.add(edit)
    ordered = sorted(found, key=lambda e: (order[e.note], e.span.start, e.span.end), reverse=True)
    for later, earlier in pairwise(ordered):
        if later.note == earlier.note and (
            later.span.start < earlier.span.end or later.span == earlier.span
        ):
            raise RefsError(
                f"{document.name}: two changes of note {later.note} overlap; make them one after"
                " the other; nothing was written"
            )
    return tuple(ordered)


def narrowed(edit: Edit, text: str) -> Edit:
    """A plain edit of a note's text without what stays the same at its ends.

    >>> from edele_refs.model import Span
    >>> narrowed(Edit("1", Span(0, 6), "pp. 12"), "p. 123").span
    Span(start=1, end=6)
    """
    old, new = edit.span.of(text), plain(edit)
    ahead = _common(old, new)
    behind = _common(old[ahead:][::-1], new[ahead:][::-1])
    start, end = edit.span.start + ahead, edit.span.end - behind
    return Edit(edit.note, type(edit.span)(start, end), new[ahead : len(new) - behind])


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def prove(
    before: Document, edits: Sequence[Edit], after: Document, faces: Iterable[str] = ()
) -> None:
    """Compare what was written, read again, with what was meant."""
    if [n.label for n in before.notes] != [n.label for n in after.notes]:
        raise RefsError(
            f"{before.name}: after writing, the notes would be others than before;"
            " nothing was written"
        )
    writes = frozenset(faces)
    of_note: dict[str, list[Edit]] = {}
    for edit in edits:
        of_note.setdefault(edit.note, []).append(edit)
    for old, new in zip(before.notes, after.notes, strict=True):
        meant = _meant(old, of_note.get(old.label, ()), writes)
        got = _meant(new, (), writes)
        if not _same(meant, got):
            raise RefsError(
                f"{before.name}: note {old.label} would not read as it was meant"
                f" (“{_around(meant, got)}”); nothing was written"
            )
    if not any(n.source for n in before.notes) and before.text != after.text:
        raise RefsError(f"{before.name}: the text itself would be changed; nothing was written")


Lettered = list[tuple[str, "frozenset[str] | None"]]
"""The characters with their faces; None where any will do."""


def _meant(note: Note, edits: Iterable[Edit], writes: frozenset[str]) -> Lettered:
    """A note's characters, white space aside, after the edits (the last first)."""
    letters: Lettered = list(zip(note.text, _faces_of(note, writes), strict=True))
    for edit in edits:
        new: Lettered = [(char, None) for char in plain(edit)]
        if edit.marked:
            new = [(char, p.faces & writes) for p in pieces(edit.text) for char in p.text]
        letters[edit.span.start : edit.span.end] = new
    return [(char, face) for char, face in letters if not char.isspace()]


def _faces_of(note: Note, writes: frozenset[str]) -> list[frozenset[str] | None]:
    found: list[set[str]] = [set() for _ in note.text]
    for run in note.runs:
        if run.face in writes:
            for at in range(run.span.start, min(run.span.end, len(found))):
                found[at].add(run.face)
    return [frozenset(faces) for faces in found]


def _same(meant: Lettered, got: Lettered) -> bool:
    return len(meant) == len(got) and all(
        a == b and (x is None or x == y) for (a, x), (b, y) in zip(meant, got, strict=True)
    )


def _around(meant: Lettered, got: Lettered) -> str:
    """Some characters of what was meant, from where the two part."""
    pairs = zip(meant, got, strict=False)
    at = next((n for n, (a, b) in enumerate(pairs) if not _same([a], [b])), len(got))
    return "".join(char for char, _ in meant[max(0, at - 10) : at + 20])


def joined_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs in order, those of one face that touch each other made one.

    >>> from edele_refs.model import Span
    >>> joined_runs([Run(Span(4, 6), "italic"), Run(Span(0, 4), "italic")])
    (Run(span=Span(start=0, end=6), face='italic', target=''),)
    """
    last: dict[tuple[str, str], Run] = {}
    done: list[Run] = []
    for run in sorted(r for r in runs if r.span.start < r.span.end):
        before = last.get((run.face, run.target))
        if before and before.span.end >= run.span.start:
            end = max(before.span.end, run.span.end)
            run = Run(type(run.span)(before.span.start, end), run.face, run.target)
        elif before:
            done.append(before)
        last[run.face, run.target] = run
    return tuple(sorted([*done, *last.values()]))
