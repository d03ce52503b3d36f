"""Edits: put in order, made in a text, and proved when the document is read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise, zip_longest
from typing import NamedTuple

from edele_refs import marks
from edele_refs.formats._options import LARGE, Options
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Face, Note, RefsError, Run, Span

FACE_OF: dict[str, Face] = {
    marks.ITALIC: "italic",
    marks.BOLD: "bold",
    marks.SMALL_CAPS: "small-caps",
    marks.UNDERLINE: "underline",
    marks.SUPERSCRIPT: "superscript",
    marks.SUBSCRIPT: "subscript",
    marks.UPRIGHT: "upright",
}


ALL = frozenset[str](FACE_OF.values())
UNHELD = late_pattern("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor UTF-8 has a form for; the data of a reference manager may have it."""


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


class Unplaced(RefsError):
    """An edit of a note that cannot be made where it is to be; the other notes' may be."""

    def __init__(self, document: Document, note: str, why: str) -> None:
        super().__init__(f"{document.name}: note {note}: {why}; nothing was written")
        self.note, self.why = note, why


def from_the_end(
    document: Document, edits: Iterable[Edit], writes: frozenset[str] = ALL
) -> tuple[Edit, ...]:
    """The edits that change something, the last first; none of them may be doubtful."""
    order = {note.label: at for at, note in enumerate(document.notes)}
    counted = Counter(note.label for note in document.notes)
    found = set()
    for edit in edits:
        if counted[edit.note] != 1:
            many = "no note" if not counted[edit.note] else "more than one note"
            raise Unplaced(document, edit.note, f"{many} has this number")
        text = document.notes[order[edit.note]].text
        if not 0 <= edit.span.start <= edit.span.end <= len(text):
            place = f"{edit.span.start}–{edit.span.end}"
            raise Unplaced(document, edit.note, f"it has no place {place}; read it again")
        if strange := set(UNHELD.findall(plain(edit))).difference(text):
            raise Unplaced(document, edit.note, f"no document holds the character U+{ord(min(strange)):04X}")
        if changes_something(edit, document.notes[order[edit.note]], writes):
            found.add(edit)
    ordered = sorted(found, key=lambda e: (order[e.note], e.span.start, e.span.end), reverse=True)
    for later, earlier in pairwise(ordered):
        if later.note == earlier.note and (
            later.span.start < earlier.span.end or later.span == earlier.span
        ):
            why = "two changes overlap; make them one after the other"
            raise Unplaced(document, later.note, why)
    return tuple(ordered)


def changes_something(
    edit: Edit, note: Note, writes: frozenset[str] = ALL
) -> bool:
    """Whether anything will be otherwise than it is, in words or in faces that can be written."""
    if edit.live is not None:
        return not any(one.span == edit.span for one in note.embedded)
    if plain(edit) != edit.span.of(note.text) or not edit.marked:
        return plain(edit) != edit.span.of(note.text)
    now = _faces_of(note, writes)[edit.span.start : edit.span.end]
    meant = (part.faces & writes for part in pieces(edit.text) for _ in part.text)
    return any(one is not None and one != other for one, other in zip(now, meant, strict=False))


def narrowed(edit: Edit, text: str) -> Edit:
    """A plain edit of a note's text without the words that stay the same at its ends.

    >>> from edele_refs.model import Span
    >>> narrowed(Edit("1", Span(0, 8), "pp. 12–13"), "p. 12–13").span
    Span(start=0, end=1)
    """
    old, new = edit.span.of(text), plain(edit)
    ahead = _words(old, new, _common(old, new))
    back, forth = old[ahead:][::-1], new[ahead:][::-1]
    behind = _words(back, forth, _common(back, forth))
    start, end = edit.span.start + ahead, edit.span.end - behind
    return Edit(edit.note, type(edit.span)(start, end), new[ahead : len(new) - behind])


def _words(one: str, other: str, common: int) -> int:
    """The same, cut back to where a word ends in both."""
    while common and one[common - 1].isalnum() and (
        one[common : common + 1].isalnum() or other[common : common + 1].isalnum()
    ):
        common -= 1
    return common


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
            why = f"it would not read as it was meant (“{_around(meant, got)}”)"
            raise Unplaced(before, old.label, why)
    if not _same_around(before, after):
        raise RefsError(f"{before.name}: the text itself would be changed; nothing was written")


def _same_around(before: Document, after: Document) -> bool:
    """Whether what stands around the notes is the same but for white space."""
    if before.around or after.around:
        return before.around == after.around
    pairs = zip_longest(_outside(before), _outside(after), fillvalue=Span(0, 0))
    return all(_alike(before.text, a, after.text, b) for a, b in pairs)


def spared(document: Document, options: Options) -> Document:
    """The document without its text, where that is large, nobody wants it, and no note stands in it."""
    if options.keep_text or len(document.text) < LARGE or not all(note.handle for note in document.notes):
        return document
    return without_text(document)


def without_text(document: Document) -> Document:
    """The document with a print of the text around its notes instead of its text."""
    found, text = sha256(), document.text
    for start, end in _outside(document):
        found.update(b"\0")
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        for at in range(start, end, _STEP):
            found.update(text[at : min(at + _STEP, end)].encode("utf-8", "surrogatepass"))
    return replace(document, text="", around=found.hexdigest())


def _outside(document: Document) -> Iterator[Span]:
    """The stretches of the document's text between its notes."""
    end = 0
    for span in sorted(span for note in document.notes for span in note.source):
        yield Span(end, max(end, span.start))
        end = max(end, span.end)
    yield Span(end, len(document.text))


_STEP = 1 << 20
"""So many characters are compared at a time: a large text is not to be in the memory again."""


def _alike(one: str, a: Span, other: str, b: Span) -> bool:
    """Whether the stretches are the same but for white space."""
    if a.end - a.start == b.end - b.start:
        steps = range(0, a.end - a.start, _STEP)
        by = b.start - a.start
        pairs = ((at + a.start, min(at + a.start + _STEP, a.end)) for at in steps)
        if all(one[start:end] == other[start + by : end + by] for start, end in pairs):
            return True
    return _print_of(one, a) == _print_of(other, b)


def _print_of(text: str, span: Span) -> bytes:
    """What tells one stretch from another, white space aside."""
    found = sha256()
    for at in range(span.start, span.end, _STEP):
        found.update("".join(text[at : min(at + _STEP, span.end)].split()).encode("utf-8", "surrogatepass"))
    return found.digest()


Lettered = list[tuple[str, "frozenset[str] | None"]]
"""The characters with their faces; None where any will do."""


def _meant(note: Note, edits: Iterable[Edit], writes: frozenset[str]) -> Lettered:
    """A note's characters, white space aside, after the edits (the last first)."""
    letters: Lettered = list(zip(note.text, _faces_of(note, writes), strict=True))
    for edit in edits:
        new: Lettered = [(char, None) for char in plain(edit)]
        if edit.marked:
            new = [
                (c, p.faces & writes if c.isalnum() else None)
                for p in pieces(edit.text)
                for c in p.text
            ]
        letters[edit.span.start : edit.span.end] = new
    return [(char, face) for char, face in letters if not char.isspace()]


def _faces_of(note: Note, writes: frozenset[str]) -> list[frozenset[str] | None]:
    """The faces of the letters and digits; of a comma or a bracket no face can be seen."""
    found: list[set[str]] = [set() for _ in note.text]
    for run in note.runs:
        if run.face in writes:
            for at in range(run.span.start, min(run.span.end, len(found))):
                found[at].add(run.face)
    return [
        frozenset(faces) if char.isalnum() else None
        for char, faces in zip(note.text, found, strict=True)
    ]


def _same(meant: Lettered, got: Lettered) -> bool:
    return len(meant) == len(got) and all(
        a == b and (x is None or y is None or x == y)
        for (a, x), (b, y) in zip(meant, got, strict=True)
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
