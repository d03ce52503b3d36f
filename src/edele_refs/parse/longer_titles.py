"""Titles that begin with words in quotation marks and go on behind them."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft


def subtitled(draft: Draft, between: str) -> bool:
    """"„Menschenmaterial“. Deutsche Soldaten an der Ostfront, Paderborn 2003": a book's title in two parts."""
    bare = draft.imprint is not None and draft.imprint.place is not None and (draft.imprint.publisher is not None or draft.scan.text[draft.imprint.span.start] not in "([")
    return between.strip() in (".", "–") and ("thesis" in draft.flags or (bare and not draft.flags & {"numbered", "in"}))


def before_journal(draft: Draft, between: str, start: int, end: int) -> Span | None:
    """The journal in quotation marks behind a title that goes on: "„Stracone szanse”. Polska wobec zagrożenia, „Dzieje Najnowsze” 2001", "„Solidarność” jako ruch, „Więź” 2001"."""
    last = draft.scan.quote_closed_at(end) if between.strip() in _WITHIN_TITLE and draft.flags & {"numbered", "dated", "year"} else None
    return last if last and last.start - 3 > start and draft.scan.text[last.start - 3 : last.start - 1] == ", " else None


_WITHIN_TITLE = (".", "-", "–", "—", "")
"""What may stand behind words in quotation marks within a title."""
_SMALL = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,}\s")
_TO_CONTAINER = late_pattern(r"(?:in|w|v|dans|en|em|u|na|nella|im|aus)\s")


def goes_on(draft: Draft, at: int) -> bool:
    """"„Polskie miesiące”, czyli kryzys(y) w PRL": a book's title that goes on in small letters."""
    bare = draft.imprint is not None and draft.imprint.place is not None and not draft.flags & {"numbered", "in"}
    small = _SMALL.match(draft.scan.text, at)
    return bare and small is not None and not _TO_CONTAINER.match(draft.scan.text, at)


_ARGUES = late_pattern(r"(?:(?:who|der|die|das|qui|который|która|który|який)\s[^,;.():␟]{2,40}\s)?(?:in|dans|en|w|в)\s(?=[„“‘«\"]|[^\W\d_a-zà-ÿа-џґ])")
"""What leads from a name to a title in a sentence: "Moshe Lewin, who argued in The Making of the Soviet System", "Marc Bloch, dans L’Étrange défaite"."""


def argued(draft: Draft, start: int, end: int) -> int:
    """Where a title begins behind what its author argued in it."""
    found = _ARGUES.match(draft.scan.masked, start, end) if "author" in draft.values else None
    if found is None:
        return start
    draft.flags.add("argues")
    return found.end()
