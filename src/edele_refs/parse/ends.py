"""Where a reference ends and the author goes on."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs.languages import alternation, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_PROSE_BEHIND = late_pattern(r"\s*[(\[]|\.?[,;]?(?:\s[^\W\d_A-ZÀ-ÞА-Я][^\W\dA-ZÀ-ÞА-Я]*){2,}")


def without_prose(draft: Draft, start: int, end: int) -> int:
    """What follows the last field in small words alone ("…, 788ff., and the critique by") is the author's."""
    read = [t.span.end for t in draft.traces if start <= t.span.start < end]
    last = max([*read, *([draft.locator.end] if draft.locator else [])], default=end)
    if draft.scan.text[last : last + 1] == ")":
        last += 1  # "(Die Wehrmacht im NS-Staat, Hamburg 1969) als widerlegt"
    prose = start < last < end and _PROSE_BEHIND.fullmatch(draft.scan.text, last, end)
    return last if prose else end


_CLAUSE_BEHIND = late_pattern(
    r"(?<=\))(?:,?\s(?:(?:at\s)?(?:(?:pp?|chs?|paras?)\.\s)?\d[\d, –—-]*(?:\sff?\.)?|passim))?(?P<clause>,?\s(?:(?:who|which|where|whose|though|although|but|and|with|in|on)|qui|où|dont|der|die|das|wo|che|dove|que|quien|donde)(?:\s[a-zà-ÿß’'-]+){2,16}|(?<!\(\d\d\d\d\)),\s(?!passim|notes?|chap|intro|préf|pref|append|conclu|annex|especially|reprint|réimp|hereafter|[ivxlcdm]+(?!\w))[a-zà-ÿß]{4,}(?:\s[a-zà-ÿß’'-]+){0,16})$"
)
"""What goes on behind an imprint in brackets and the page: ", who cites no evidence", ", and the review by"."""


def clause_behind(masked: str, start: int, end: int) -> int:
    """Where a clause in small letters begins that ends a stretch; the stretch's end if there is none."""
    found = _CLAUSE_BEHIND.search(masked, max(start, end - 240), end)
    return found.start("clause") if found and masked[found.start() - 2].isdigit() else end


_ABBREVIATION = late_pattern(r"(?:[a-z],\s(?:D\.\s?C|N\.\s?[YJ])|\bff?|\dff?|\b[Ii]d|\b[Ii]bid|\b[Ee]bda?|\b[Tt]amt|\bсл|\bдр|\bоб|\bRs|\bsqq?|\bsuiv|\bs[se]?g?gg?|\bsegs|\bss|\bgg|\bcit|\bсоч|\bal|\d\.?\s(?:o|old|p|lpp)|\bő\.\se|\bnast|\bnn?|\dnn|\bs\.\s\d{1,4}n|\d\ss|\bO|\be\.\s?v|\d\d\d\d\s?[rгр]|\bb\.\s?[pd]|\bo\.\s?Bl|\bбез\sн)\.$")


@lru_cache(maxsize=4096)
def closes_abbreviation(text: str) -> bool:
    """Whether the last stop is an abbreviation's own: "27 f.", "Ibid.", "4 дек.", "1946 r."."""
    return bool(_ABBREVIATION.search(text) or _short_month().search(text))


@cache
def _short_month() -> re.Pattern[str]:
    """A day of a month that is written with a stop; "4 May." is no abbreviation."""
    return long_pattern(rf"\b\d{{1,2}}\s(?:{alternation(word for word in words('months') if word.endswith('.'))})$")


def with_stop(place: Span, text: str, end: int) -> Span:
    """A place with the stop of its last abbreviation, where the reference has it: "S. 112 ff."."""
    stopped = place.end < end and text[place.end] == "." and closes_abbreviation(text[place.start : place.end + 1])
    return Span(place.start, place.end + 1) if stopped else place
