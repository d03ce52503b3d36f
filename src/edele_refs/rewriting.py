"""Edits of a whole document: what can be written is written, what is doubtful stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from edele_refs.formats import Unplaced
from edele_refs.model import Document, Edit, Finding, Reading
from edele_refs.originals import Original
from edele_refs.verbs import read_citations

ROUNDS = 8
"""So often findings are looked for anew: what one edit leaves another may mend."""
DOUBTFUL = 40
"""So many notes may be left as they are; a document with more is not written at all."""

O = TypeVar("O", bound=Original)  # noqa: E741


@dataclass(frozen=True, slots=True)
class Rewritten(Generic[O]):
    """What was written, the edits made, and the notes that stay as they are, with the reason.

    ``passed_over``: what the style leaves out, the labels of the notes by variable.
    """

    now: O
    edits: tuple[Edit, ...] = ()
    left: tuple[tuple[str, str], ...] = ()
    passed_over: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def rewritten(original: O, edits: Iterable[Edit]) -> Rewritten[O]:
    """Make the edits; those of a note in which one cannot be made for certain are left.

    Raises ``RefsError`` where the document cannot be written at all.
    """
    wanted, left = list(edits), dict[str, str]()
    while True:
        try:
            now = original.edited(wanted)
        except Unplaced as error:
            if len(left) == DOUBTFUL or error.note in left:
                raise
            left[error.note] = f"left as it is: {error.why}"
            wanted = [edit for edit in wanted if edit.note != error.note]
        else:
            done = () if now is original else tuple(wanted)
            return Rewritten(now, done, tuple(left.items()))


def mended(
    original: O,
    reading: Reading,
    check: Callable[[Reading], Sequence[Finding]],
    read: Callable[[Document], Reading] = read_citations,
) -> Rewritten[O]:
    """Make the edits that findings carry, until none is left to make.

    ``check`` finds them. Of edits that overlap the first is made; the next round sees
    what it left. ``read`` reads citations as those of ``reading`` were read.
    """
    now, edits = original, list[Edit]()
    left: dict[str, str] = {}
    seen = {_print_of(original)}
    for _ in range(ROUNDS):
        found = [f.edit for f in check(reading) if f.edit and f.edit.note not in left]
        one = rewritten(now, _apart(found))
        left |= dict(one.left)
        if _print_of(one.now) in seen:
            break
        edits += one.edits
        now = one.now
        seen.add(_print_of(now))
        reading = read(now.document)
    return Rewritten(now, tuple(edits), tuple(left.items()))


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Edits that do not overlap, those before others kept."""
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda e: (e.note, e.span, e.text)):
        last = kept[-1] if kept and kept[-1].note == edit.note else None
        if last is None or (edit.span.start >= last.span.end and edit.span != last.span):
            kept.append(edit)
    return kept


def _print_of(original: Original) -> bytes:
    """What tells one state of a document from another."""
    from hashlib import sha256

    found = sha256()
    for data in original.files().values():
        found.update(sha256(data).digest())
    return found.digest()
