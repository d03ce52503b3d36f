"""What speaks against a link: a page that the work does not have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Candidate, Citation, Item, Resolution
from edele_refs.values import Pages

OUTSIDE, DOUBT = 0.5, 0.9
"""What is left of the confidence: a page outside the work, another doubt."""

LEAST = 0.45
"""So sure a link has to be: a name alone is none to a work that does not have the page."""


def doubted(found: Resolution, doubt: str, left: float = DOUBT, passed: tuple[str, ...] = ()) -> Resolution:
    """The same with a doubt, and so less sure."""
    candidates = tuple(replace(c, confidence=round(c.confidence * left, 2)) for c in found.candidates)
    return replace(found, candidates=candidates, doubts=(*found.doubts, doubt), passed=passed or found.passed)


def weighed(found: Resolution, citation: Citation, work: Citation) -> Resolution:
    """The same, less sure where the page cited is not one of the work."""
    if not outside(citation, work.item):
        return found
    place = citation.locator or citation.item.text("page")
    doubt = f"{place} is outside the work’s pages {work.item.text('page')}"
    doubtful = doubted(found, doubt, OUTSIDE)
    if doubtful.confidence >= LEAST:
        return doubtful
    first = None if citation.kind == "ibid" else citation.at
    return replace(doubtful, antecedent=None, first=first, reason=f"{found.reason}, but {doubt}")


def ranked(citation: Citation, works: Sequence[tuple[Citation, str]]) -> tuple[Candidate, ...]:
    """Candidates of which none is certain: those without the page cited stand behind the others."""
    weights = [0.95**place * (OUTSIDE if outside(citation, work.item) else 1) for place, (work, _) in enumerate(works)]
    whole = sum(weights)
    found = [Candidate(work.at, round(0.9 * weight / whole, 2), reason, work.kind == "full") for weight, (work, reason) in zip(weights, works, strict=True)]
    return tuple(sorted(found, key=lambda candidate: -candidate.confidence))


def outside(citation: Citation, item: Item) -> bool | None:
    """Whether the page cited is none of the work's; None where that cannot be told."""
    extent, page = _extent(item), _page(citation)
    if extent is None or page is None:
        return None
    return not extent[0] <= page <= extent[1]


_PAGE = late_pattern(r"(?:(?:pp?|S|s|с|С|стр|str|pág|págs|blz)\.?\s?)?(\d{1,5})(?![\d:.]|\s?vols?)")
"""A plain page; "n. 12" and "II: 472" are none."""


def _page(citation: Citation) -> int | None:
    """The first page cited, where it is a plain number."""
    found = _PAGE.match(citation.locator or citation.item.text("page"))
    return int(found[1]) if found else None


def _extent(item: Item) -> tuple[int, int] | None:
    """The first and last page of an article or chapter; a lone page may be the one cited."""
    page = item.get("page")
    bounds = page.bounds if isinstance(page, Pages) else None
    return bounds if bounds and bounds[0] < bounds[1] else None
