"""Restyling that can be read again, so that a second run changes nothing.

What a style prints of a reference is read again, as the next run will read it. Where that
reading would print it otherwise, or does not know for certain what it stands for, the
reference was not sure to survive, and it stays as it was typed. What stays may be read otherwise
among the notes as they are then: what the next run would make of it is made at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from edele_refs.csl.engine import names_in_full
from edele_refs.csl.styles import find_style
from edele_refs.dense import before_edits, dense, places
from edele_refs.foreseen import foreseen
from edele_refs.formats import written_faces
from edele_refs.formats._edits import changes_something
from edele_refs.model import Document, Edit, Reading
from edele_refs.restyle import Plan, planned
from edele_refs.rewriting import O, Rewritten, rewritten
from edele_refs.standing import Sources, dated_titles, root_of, sources_of
from edele_refs.verbs import read_citations

ROUNDS = 4
"""So often references are taken back; after that, whole notes."""
RUNS = 4
"""So many runs are gone through at the most until one changes nothing."""
WOULD_LOSE = "a reference stays as typed, since the style would leave out"
Place = tuple[str, int]
"""A note's label, and where in its text an edit begins."""
LEFT = "a reference stays as typed, since it would not be read again as it was meant"


def restyled(
    original: O,
    reading: Reading,
    style: str,
    locale: str | None = None,
    read: Callable[[Document], Reading] = read_citations,
) -> Rewritten[O]:
    """The document in a style, without the references that would not be read again from it.

    ``read`` reads citations as those of ``reading`` were read (with a tagger of one's own).
    What does not survive is found in the notes as they will be, before anything is
    written; the notes of the file are looked at again only if they are not quite so.
    """
    choice = _Choice(reading, style, locale, read, written_faces(original.document))
    for _ in range(2 * ROUNDS * RUNS if choice.wanted else 0):  # without edits it is read already as it will be
        meant = foreseen(original.document, choice.wanted, choice.faces)
        if not choice.reconsidered(choice.wanted, meant):
            break
    done = rewritten(original, choice.wanted)
    for _ in range(ROUNDS):
        now = done.now.document
        if not done.edits or [n.text for n in now.notes] == [n.text for n in meant.notes]:
            break
        if not choice.reconsidered(done.edits, now):
            break
        del done, now  # a large document is not to be in the memory three times
        done = rewritten(original, choice.wanted)
    left = dict(done.left) | {note: why for note, why in choice.left() if note not in dict(done.left)}
    passed = _passed_over(choice.passed, done.edits)
    return Rewritten(done.now, done.edits, tuple(left.items()), passed)


@dataclass
class _Choice:
    """Which of the edits are made: at first all, then those that survive being read again.

    ``apart`` are the records whose date is taken out of their title, ``gone`` the references
    that stay as typed, ``tried`` what next runs would make of those. Of a choice in ``runs``
    the next run was gone through. ``rounds``: so often references were taken back in this run.
    """

    reading: Reading
    style: str
    locale: str | None
    read: Callable[[Document], Reading]
    faces: frozenset[str]
    gone: set[Place] = field(default_factory=set)
    tried: dict[Place, Edit] = field(default_factory=dict)
    runs: set[frozenset[Edit]] = field(default_factory=set)
    rounds: int = 0

    def __post_init__(self) -> None:
        self.sources = sources_of(self.reading)
        by_address = self.reading.by_address
        self.dated = {(at.note, by_address[at].span.start): at for at in dated_titles(self.sources)}
        self.apart = set(self.dated.values())
        self.losses, self.passed = dict[str, tuple[str, ...]](), dict[str, tuple[str, ...]]()
        self._plan()

    def _plan(self) -> None:
        self.plan = planned(self.reading, self.style, self.locale, self.apart, self.sources)
        self.losses |= self.plan.losses
        self.passed |= self.plan.left_out

    @property
    def every(self) -> dict[Place, Edit]:
        """The edits by place, those taken back with them."""
        return {_place(edit): edit for edit in self.plan.edits} | self.tried

    @property
    def wanted(self) -> list[Edit]:
        """The edits that are to be made."""
        return [edit for place, edit in self.every.items() if place not in self.gone]

    def reconsidered(self, made: Sequence[Edit], now: Document) -> bool:
        """Read what the edits made of the document; whether others are to be made."""
        after, own = self.read(now), _by_note(made)
        sources = sources_of(after)
        plan = planned(after, self.style, self.locale, sources=sources)
        again = _by_note(edit for edit in plan.edits if changes_something(edit, after.notes[edit.note], self.faces))
        lost = {_place(edit) for edit in _not_surviving(self.reading, own, after, again)}
        if names_in_full(find_style(self.style)):
            strayed = list(_strayed(self.reading, own, after, sources))
            lost |= {_place(edit) for edit, first in strayed if first}
            # what repeats a mention that strayed is read as it was meant once that one is back
            lost = lost or {_place(edit) for edit, _ in strayed}
        if not lost:
            return self._run_again(own, after, again, plan)
        self._take_back(lost)
        return True

    def _take_back(self, lost: set[Place]) -> None:
        self.rounds += 1
        if self.rounds > ROUNDS:
            notes = {note for note, _ in lost}
            lost = {place for place in self.every if place[0] in notes}
        together = {place: at for place in lost if (at := self.dated.get(place)) in self.apart and at}
        if together:
            self.apart -= set(together.values())
            self._plan()
        self.gone |= lost - together.keys()

    def _run_again(self, made: Mapping[str, Sequence[Edit]], after: Reading, again: Mapping[str, Sequence[Edit]], plan: Plan) -> bool:
        """Make what the next run would make of what stays as typed; whether it is not known yet that nothing is left of that."""
        chosen = frozenset(self.wanted)
        if not again or chosen in self.runs or len(self.runs) == RUNS:
            return False
        self.runs.add(chosen)
        self.rounds = 0
        for label, edits in again.items():
            note, old = self.reading.notes[label], made.get(label, ())
            for edit in edits:
                span = before_edits(note, old, dense(after.notes[label].text, edit.span))
                self.tried[label, span.start] = replace(edit, span=span)
                self.gone.discard((label, span.start))
            self.losses.pop(label, None)
            self.losses |= {label: plan.losses[label]} if label in plan.losses else {}
            self.passed[label] = tuple(dict.fromkeys((*self.passed.get(label, ()), *plan.left_out.get(label, ()))))
        return True

    def left(self) -> Iterator[tuple[str, str]]:
        """The notes with references that stay as typed, and why."""
        for note, words in self.losses.items():
            yield note, f"{WOULD_LOSE}: {', '.join(words)}"
        every = self.every
        for place in self.gone & every.keys():
            note = place[0]
            if note not in self.losses and changes_something(every[place], self.reading.notes[note], self.faces):
                yield note, LEFT


def _place(edit: Edit) -> Place:
    return edit.note, edit.span.start


def _passed_over(left_out: Mapping[str, tuple[str, ...]], made: Iterable[Edit]) -> Mapping[str, tuple[str, ...]]:
    """What the style leaves out in the notes that are set anew: their labels by variable."""
    changed = {edit.note for edit in made}
    found: dict[str, list[str]] = {}
    for note, variables in left_out.items():
        for variable in variables if note in changed else ():
            found.setdefault(variable, []).append(note)
    return {variable: tuple(notes) for variable, notes in found.items()}


def _by_note(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    found: dict[str, list[Edit]] = {}
    for edit in edits:
        found.setdefault(edit.note, []).append(edit)
    return found


def _not_surviving(
    before: Reading,
    made: Mapping[str, Sequence[Edit]],
    after: Reading,
    again: Mapping[str, Sequence[Edit]],
) -> Iterator[Edit]:
    """Of the edits made, those whose text a second run would change."""
    for label, own in made.items():
        spots = [dense(after.notes[label].text, edit.span) for edit in again.get(label, ())]
        for edit, place in places(before.notes[label], own) if spots else ():
            if any(s.start < place.end and place.start < s.end for s in spots):
                yield edit


def _strayed(
    before: Reading, made: Mapping[str, Sequence[Edit]], after: Reading, sources: Sources
) -> Iterator[tuple[Edit, bool]]:
    """Of the edits made, those whose text is read as no source that is known for certain, or that
    were a first mention in full (which is said) and are none any more: what repeats it would
    stand for another work."""
    for label, own in made.items():
        text = after.notes[label].text
        known = [(dense(text, c.span), c) for c in after.by_note.get(label, ()) if c.at in sources.key_of]
        first = {c.span.start for c in before.by_note[label] if c.kind == "full" and root_of(before, c) is c}
        for edit, place in places(before.notes[label], own):
            there = (c for s, c in known if s.start < place.end and place.start < s.end)
            whole = edit.span.start in first
            if not any(c.kind == "full" or not whole for c in there):
                yield edit, whole
