"""Edits of a whole document: what can be written is written, what is doubtful stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from edele_refs.formats import Options, read_document, replace
from edele_refs.model import Document, Edit, Finding, Reading

ROUNDS = 8
"""So often findings are looked for anew: what one edit leaves another may mend."""
DOUBTFUL = 40
"""So many notes may be left as they are; a document with more is not written at all."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The document's bytes, the edits made, and the notes that stay as they are, with the reason."""

    data: bytes
    edits: tuple[Edit, ...] = ()
    left: tuple[tuple[str, str], ...] = ()


def rewritten(
    data: bytes, document: Document, edits: Iterable[Edit], options: Options | None = None
) -> Rewritten:
    """Make the edits; those of a note in which one cannot be made for certain are left.

    Raises ``RefsError`` where the document cannot be written at all.
    """
    from edele_refs.formats import Unplaced

    wanted, left = list(edits), dict[str, str]()
    while True:
        try:
            made = replace(data, document, wanted, options)
        except Unplaced as error:
            if len(left) == DOUBTFUL or error.note in left:
                raise
            left[error.note] = error.why
            wanted = [edit for edit in wanted if edit.note != error.note]
        else:
            done = () if made == data else tuple(wanted)
            return Rewritten(made, done, tuple(left.items()))


def mended(
    data: bytes,
    reading: Reading,
    check: Callable[[Reading], Sequence[Finding]],
    options: Options | None = None,
    suffix: str = "",
) -> Rewritten:
    """Make the edits that findings carry, until none is left to make.

    ``check`` finds them. Of edits that overlap the first is made; the next round sees
    what it left.
    """
    from edele_refs.verbs import read_citations

    name = reading.document.name
    edits: list[Edit] = []
    left: dict[str, str] = {}
    seen = {data}
    for _ in range(ROUNDS):
        found = [f.edit for f in check(reading) if f.edit and f.edit.note not in left]
        one = rewritten(data, reading.document, _apart(found), options)
        left |= dict(one.left)
        if one.data in seen:
            break
        edits += one.edits
        data = one.data
        seen.add(data)
        reading = read_citations(read_document(data, name, suffix, options))
    return Rewritten(data, tuple(edits), tuple(left.items()))


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """Edits that do not overlap, those before others kept."""
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda e: (e.note, e.span, e.text)):
        last = kept[-1] if kept and kept[-1].note == edit.note else None
        if last is None or (edit.span.start >= last.span.end and edit.span != last.span):
            kept.append(edit)
    return kept
