"""Where a citation stands in the chain of notes: the first, a later one, ibid.

Source: CSL 1.0.2, "Choose", the test ``position``. A pure function of the whole
sequence: the same notes always give the same positions, however often they are
rendered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.context import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT


@dataclass(frozen=True, slots=True)
class Position:
    """``where`` is FIRST, SUBSEQUENT, IBID_WITH_LOCATOR or IBID; ``near``: the last mention is
    not farther off than the style's distance; ``first_note``: the note that cites it
    first, 0 in that note itself."""

    where: int = FIRST
    near: bool = False
    first_note: int = 0


def positions(citations: Sequence[Citation], near: int = 5) -> Iterator[tuple[Position, ...]]:
    """The position of every cite, citation by citation.

    After a note with several sources, with none, or with a note in between, nothing is ibid.
    """
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    # citations in the text and in notes are two sequences
    before: dict[bool, Citation | None] = {True: None, False: None}
    keys: dict[int, set[str]] = {}
    for citation in citations:
        here: list[Position] = []
        for i, cite in enumerate(citation.cites):
            previous = citation.cites[i - 1] if i else _ends(before[citation.note > 0], citation, keys)
            here.append(_position(cite, previous, citation.note, first, last, near))
            first.setdefault(cite.key, citation.note)
            last[cite.key] = citation.note
        before[citation.note > 0] = citation
        keys.setdefault(citation.note, set()).update(cite.key for cite in citation.cites)
        yield tuple(here)


def _ends(before: Citation | None, citation: Citation, keys: dict[int, set[str]]) -> Cite | None:
    """The only cite of the citation (or of the note) before, None where there are several or none."""
    if before is None or not before.cites:
        return None
    if before.note != citation.note and len(before.cites) > 1:
        return None
    if before.note and before.note != citation.note and len(keys[before.note]) > 1:
        return None
    if citation.note and before.note and citation.note - before.note > 1:
        return None
    return before.cites[-1]


def _position(
    cite: Cite, before: Cite | None, note: int, first: dict[str, int], last: dict[str, int], near: int
) -> Position:
    if cite.position is not None:
        return Position(cite.position, cite.position != FIRST, first.get(cite.key, 0))
    if cite.key not in first:
        return Position(FIRST)
    close = note - last[cite.key] <= near
    return Position(_where(cite, before), close, first[cite.key] if first[cite.key] != note else 0)


def _where(cite: Cite, before: Cite | None) -> int:
    if before is None or before.key != cite.key:
        return SUBSEQUENT
    if before.pinpoint == cite.pinpoint:
        return IBID
    return IBID_WITH_LOCATOR if cite.pinpoint else SUBSEQUENT
