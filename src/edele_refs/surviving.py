"""Restyling that can be read again, so that a second run changes as little as can be.

What a style prints of a reference is read again, as the next run will read it. Where that
reading would print it otherwise, the reference was not sure to survive, and it stays as
it was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from edele_refs.formats import written_faces
from edele_refs.formats._edits import changes_something, plain
from edele_refs.model import Address, Edit, Note, Reading, Span
from edele_refs.restyle import edits, losses
from edele_refs.rewriting import O, Rewritten, rewritten
from edele_refs.standing import dated_titles

ROUNDS = 4
"""So often references are taken back; after that, whole notes."""
WOULD_LOSE = "the style would not say all of a reference, which stays as typed; it would lose"
LEFT = "a reference would not be read again as it was meant, and stays as it is written"


def restyled(original: O, reading: Reading, style: str, locale: str | None = None) -> Rewritten[O]:
    """The document in a style, without the references that would not be read again from it."""
    faces = written_faces(original.document)
    restyle = partial(edits, style=style, locale=locale)
    dated = {(at.note, reading.by_address[at].span.start): at for at in dated_titles(reading)}
    apart, gone = set[Address](), set[Place]()
    for number in range(2 * ROUNDS):
        every = {_place(edit): edit for edit in restyle(reading, apart=apart)}
        wanted = [edit for place, edit in every.items() if place not in gone]
        done = rewritten(original, wanted)
        lost = _lost(reading, done, restyle, faces) if done.edits else set()
        if not lost or number == 2 * ROUNDS - 1:
            break
        if number >= ROUNDS:
            lost = {place for place in every if place[0] in {note for note, _ in lost}}
        again_with = {place: at for place in lost if (at := dated.get(place)) and at not in apart}
        apart |= set(again_with.values())
        gone |= lost - again_with.keys()
        done = Rewritten(original)  # a large document is not to be in the memory three times
    left = dict(done.left)
    for note, dropped in losses(reading, style, locale):
        left.setdefault(note, f"{WOULD_LOSE}: {', '.join(dropped)}")
    for place in gone & every.keys():
        if changes_something(every[place], reading.notes[place[0]], faces):
            left.setdefault(place[0], LEFT)
    return Rewritten(done.now, done.edits, tuple(left.items()))


Place = tuple[str, int]
"""A note's label, and where in its text an edit begins."""


def _place(edit: Edit) -> Place:
    return edit.note, edit.span.start


def _lost(
    reading: Reading,
    done: Rewritten[O],
    restyle: Callable[[Reading], Iterable[Edit]],
    faces: frozenset[str],
) -> set[Place]:
    """The places of the edits whose texts a second run would change."""
    from edele_refs.verbs import read_citations

    again = read_citations(done.now.document)
    return {
        _place(edit)
        for edit in _not_surviving(reading, done.edits, again, list(restyle(again)), faces)
    }


def _not_surviving(
    before: Reading,
    made: Iterable[Edit],
    after: Reading,
    second: Sequence[Edit],
    faces: frozenset[str],
) -> Iterator[Edit]:
    """Of the edits made, those whose text a second run would change."""
    again: dict[str, list[Edit]] = {}
    for edit in second:
        if changes_something(edit, after.notes[edit.note], faces):
            again.setdefault(edit.note, []).append(edit)
    of_note: dict[str, list[Edit]] = {}
    for edit in made:
        of_note.setdefault(edit.note, []).append(edit)
    for label, own in of_note.items():
        if label in again:
            places = _places(before.notes[label], own)
            spots = [_dense(after.notes[label].text, edit.span) for edit in again[label]]
            for edit, place in places:
                if any(s.start < place.end and place.start < s.end for s in spots):
                    yield edit


def _places(note: Note, made: Iterable[Edit]) -> list[tuple[Edit, Span]]:
    """Where the texts of the edits stand now, counted without white space."""
    found, moved = list[tuple[Edit, Span]](), 0
    for edit in sorted(made, key=lambda e: e.span):
        old = _dense(note.text, edit.span)
        length = len("".join(plain(edit).split()))
        found.append((edit, Span(old.start + moved, old.start + moved + length)))
        moved += length - (old.end - old.start)
    return found


def _dense(text: str, span: Span) -> Span:
    """A span counted without white space, which formats may set otherwise."""
    start = len("".join(text[: span.start].split()))
    return Span(start, start + len("".join(span.of(text).split())))
