"""Edits that keep the links in what they replace.

An edit of a whole reference is divided at the links in it whose words come again, and at what
points to an entry of the bibliography, which is kept whatever the words are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from edele_refs.formats._edits import FACE_OF, Piece, Unplaced, narrowed, pieces, plain
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import FACES
from edele_refs.model import Document, Edit, Face, Note, Run, Span
from edele_refs.notes import POINTERS

_PAGE_SIGN = late_pattern(r"[,:]?\s*(?:(?<=\s)\w{1,4}\.\s*)?$")
"""What stands before the place cited: ", p. "."""
_MARK = {face: mark for mark, face in FACE_OF.items()}


class _Link(NamedTuple):
    span: Span
    points: bool
    """Whether it leads to an entry of the bibliography."""
    addressed: bool
    """Whether its address stands beside its words, which may be others."""
    spelt: bool = False
    """Whether its words are an address, in which some formats can write no face."""


def keeping_links(edit: Edit, note: Note | None) -> list[Edit]:
    """The edit, divided so that each link that can be kept stands around its own words.

    >>> from edele_refs.model import Run
    >>> note = Note("1", "Werth, War, 4.", runs=(Run(Span(7, 10), "link", "http://a.b"),))
    >>> [(e.span.of(note.text), e.text) for e in keeping_links(Edit("1", Span(0, 13), "A. Werth, War, p. 4", marked=True), note)]
    [('Werth, ', 'A. Werth, '), ('War', 'War'), (', 4', ', p. 4')]
    """
    text = plain(edit)
    parts = list(pieces(edit.text)) if edit.marked and not edit.live else []
    if note is None or not parts or "".join(part.text for part in parts) != text:
        return [edit]
    cuts: list[tuple[Span, Span]] = []
    for link in _links_in(note, edit.span):
        old, new = cuts[-1] if cuts else (Span(0, edit.span.start), Span(0, 0))
        if link.span.start >= old.end and (place := _place(note.text, edit.span, text, link, new.end)):
            parts = list(_without_faces(parts, place)) if link.spelt else parts
            one = _part(edit, link.span, parts, place, linked=True)
            if link.points or link.addressed or plain(one) == link.span.of(note.text):
                cuts.append((link.span, place))
    if not cuts:
        return [edit]
    if cuts[-1][0].end == edit.span.end and cuts[-1][1].end < len(text) and (sign := _behind(note, edit.span.end)):
        edit = replace(edit, span=Span(edit.span.start, edit.span.end + 1))
        parts, text = [*parts, sign], text + sign.text
    return list(_divided(edit, parts, text, cuts))


def pointers_in(note: Note, span: Span) -> Iterator[Run]:
    """The live cross-references in a stretch: links to a place in the document ("see note 1")."""
    return (
        run
        for run in note.runs
        if run.face == "link" and run.target.startswith("#") and span.start <= run.span.start < run.span.end <= span.end
    )


def refuse_unlinking(document: Document, edit: Edit, note: Note | None) -> Edit:
    """The edit; raises ``Unplaced`` where it would take a live cross-reference away."""
    if note is None or edit.linked or edit.live:
        return edit
    span = edit.span if edit.marked else narrowed(edit, note.text).span
    for run in pointers_in(note, span):
        if not edit.marked and run.span == span:
            continue  # other words in it: it stays around them, where a format can
        raise Unplaced(document, edit.note, f"it would take away the cross-reference “{run.span.of(note.text)}”")
    return edit


def pointers_lost(edit: Edit, note: Note) -> tuple[str, ...]:
    """The words of the live cross-references that an edit would leave out.

    >>> note = Note("2", "Werth, see note 1, 4.", runs=(Run(Span(16, 17), "link", "#n1"),))
    >>> pointers_lost(Edit("2", Span(0, 20), "Werth, War, 4", marked=True), note)
    ('1',)
    """
    kept = {part.span for part in keeping_links(edit, note) if part.linked}
    return tuple(run.span.of(note.text) for run in pointers_in(note, edit.span) if run.span not in kept)


def _without_faces(parts: Iterable[Piece], place: Span) -> Iterator[Piece]:
    """The pieces, those of a place in no face."""
    at = 0
    for text, faces in parts:
        start, end = (min(max(cut - at, 0), len(text)) for cut in place)
        cuts = ((text[:start], faces), (text[start:end], frozenset[Face]()), (text[end:], faces))
        yield from (Piece(words, its) for words, its in cuts if words)
        at += len(text)


def _behind(note: Note, at: int) -> Piece | None:
    """The sign behind a link that ends an edit: what is put in before it is then no part of the link."""
    sign = note.text[at : at + 1]
    held = any(run.span.start <= at < run.span.end for run in note.runs) or any(one.span.start <= at < one.span.end for one in note.embedded)
    return Piece(sign) if sign and sign in ".,;:)]" and not held else None


def _links_in(note: Note, span: Span) -> list[_Link]:
    """The links within a stretch, in their order; of those in one another the outermost."""
    every = [_Link(e.span, True, True) for e in note.embedded if e.key and e.form in POINTERS]
    every += [_link(run, run.span.of(note.text)) for run in note.runs if run.face == "link"]
    inside = (one for one in every if span.start <= one.span.start < one.span.end <= span.end)
    return sorted(inside, key=lambda one: (one.span.start, -one.span.end, not one.points))


def _link(run: Run, words: str) -> _Link:
    spelt = run.target in ("", words)
    return _Link(run.span, False, not spelt, spelt and "/" in words)


def _place(old: str, whole: Span, new: str, link: _Link, at: int) -> Span | None:
    """Where a link's words stand in the new text; all of it but the same end, for what must stay."""
    words = link.span.of(old)
    if not link.points and words.isdigit():  # a number alone may be another one
        before = re.search(r"\w+\W{0,4}\Z", old[whole.start : link.span.start])
        found = _found(before[0] + words, new, at) if before else None
        return Span(found.end - len(words), found.end) if found else None
    if (found := _found(words, new, at)) is not None:
        return found
    if link.points:
        tail = old[link.span.end : whole.end]
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(tail), reversed(new[at:]), strict=False)))
        end = len(new) - same
        end -= len(_PAGE_SIGN.search(new[at:end])[0]) if tail.strip() else 0  # type: ignore[index]
        return Span(at, end) if at < end else None
    starts = [m.end() for m in re.finditer(r"\w(?!\w)", words)]
    return next((found for end in starts[:0:-1] if (found := _found(words[:end], new, at))), None) if link.addressed else None


def _found(words: str, text: str, at: int) -> Span | None:
    """Where words come again, whatever quotation marks and signs stand with them."""
    each = re.findall(r"\w+", words)
    if not each:
        return None
    exact = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, at)
    if exact:
        return Span(*exact.span())
    quoted = r"[“”„«»‘’‹›\"']?" if words.strip()[:1] in "“”„«»‘’‹›\"'" else ""
    again = r"\W{1,4}".join(each)
    found = re.compile(rf"(?<!\w){quoted}(?<!\w){again}(?!\w){quoted}").search(text, at)
    return Span(*found.span()) if found else None


def _divided(edit: Edit, parts: Sequence[Piece], text: str, cuts: Sequence[tuple[Span, Span]]) -> Iterator[Edit]:
    """The parts of the edit at its links and between them; what has no place of its own goes with a link."""
    old, new = edit.span.start, 0
    held: list[tuple[Span, Span, bool]] = []
    for link, place in (*cuts, (Span(edit.span.end, edit.span.end), Span(len(text), len(text)))):
        if old < link.start:
            held.append((Span(old, link.start), Span(new, place.start), False))
        elif new < place.start and held:  # put in behind the link before
            held[-1] = (held[-1][0], Span(held[-1][1].start, place.start), True)
        elif new < place.start:
            place = Span(new, place.end)
        if link.start < link.end:
            held.append((link, place, True))
        old, new = link.end, place.end
    yield from (_part(edit, span, parts, place, linked) for span, place, linked in held)


def _part(edit: Edit, span: Span, parts: Iterable[Piece], place: Span, linked: bool) -> Edit:
    return replace(edit, span=span, text="".join(_cut(parts, place)), linked=linked)


def _cut(parts: Iterable[Piece], place: Span) -> Iterator[str]:
    """A stretch of a text in faces, as marked text."""
    at = 0
    for part in parts:
        words = part.text[max(0, place.start - at) : max(0, place.end - at)]
        at += len(part.text)
        if words:
            marks = [_MARK[face] for face in sorted(part.faces)]
            yield "".join(marks) + words + "".join(FACES[mark] for mark in reversed(marks))
