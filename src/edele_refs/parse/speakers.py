"""Who is quoted from another's book is no source: "Bulganin, cited in Zubok, A Failed Empire, 102"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import locators
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_CAPITAL = r"[^\W\d_a-zà-ÿа-џґ]"
_SPEAKER = late_pattern(
    rf"(?:{_CAPITAL}\.\s?){{0,3}}{_CAPITAL}[\w’'-]+(?:\s(?:(?:de|da|di|van|von|of)\s)?{_CAPITAL}[\w’'.-]+){{0,3}}(?:,\s(?!in\s|an?\s)[a-zà-ÿа-џґ][^,;:()\d␟]{{3,60}})?(?:,\s(?:[^\W\d_]{{3,12}}\.?\s)?1[6-9]\d\d)?"
)
"""A name, perhaps with what somebody was and when he said it: "Geoffrey Collins, second in command at Basra, October 1917"."""
_OF_A_SOURCE = frozenset(("container-title", "archive", "archive_location", "URL", "publisher", "publisher-place", "page", "volume", "genre", "recipient"))


def is_speaker(masked: str, start: int, end: int) -> bool:
    """Whether nothing but somebody's name stands there."""
    return _SPEAKER.fullmatch(masked, start, end) is not None


_CITED = late_pattern(r"(?:[Cc]ited|[Qq]uoted|[Zz]it\.|[Цц]ит\.|[Cc]yt\.|[Cc]it\.)[^.;]{0,12}\s$")


def only_printed(scan: Scan, after: int, start: int) -> bool:
    """Whether a thing stands before "cited in" that is known from its printing only; with a page of its own it is a reference."""
    low = max(start, after - 20)
    found = _CITED.search(scan.masked[low:after])
    if not found:
        return False
    end = len(scan.masked[: low + found.start()].rstrip(" ,.;(["))
    return end - start > 4 and not is_speaker(scan.masked, start, end) and locators.at_end(scan.masked, start, end, scan.codes) is None


def past_speaker(seen: Scan, start: int, end: int) -> int:
    """Where the source begins that quotes whoever is named first: "Otto Braun, zit. nach Schulze, …"."""
    found = _citing(seen.codes).search(seen.masked, start, min(end, start + 120)) if seen.says("citing") else None
    return found.end() if found and is_speaker(seen.masked, start, found.start()) else start


def without_speakers(seen: Scan, drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that only name whose words the next one quotes."""
    if not seen.says("citing"):
        return drafts
    drafts = sorted(drafts, key=lambda draft: (draft.start, draft.end))
    speakers = {id(first) for first, second in pairwise(drafts) if _is_quoted(seen, first, second)}
    return [draft for draft in drafts if id(draft) not in speakers]


def _is_quoted(seen: Scan, first: Draft, second: Draft) -> bool:
    end = len(seen.masked[first.start : first.end].rstrip(" ,;:")) + first.start
    return (
        not first.locator
        and first.kind in ("full", "short")
        and _OF_A_SOURCE.isdisjoint(first.values)
        and is_speaker(seen.masked, first.start, end)
        and _citing(seen.codes).fullmatch(seen.masked, end, second.start) is not None
    )


@cache
def _citing(codes: Codes) -> re.Pattern[str]:
    """", quoted in the": all that may stand between who speaks and what quotes him."""
    return long_pattern(rf"[\s,.;(\[]{{1,3}}{pattern('citing', codes)}\s?:?\s(?:the\s|d(?:er|en|ie)\s)?")
