"""Words and strokes for "and": whether one stands between two references, or within one."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.back import his
from edele_refs.parse.joins import NORTHERN
from edele_refs.parse.scan import Scan
from edele_refs.parse.stops import NAMED_SHORT

_OF_QUOTED = late_pattern(r"(?<!\w)[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{4,30}\s[«„“]␟{1,60}[»”“]$")
"""A noun and what is called so: "журналах «Звезда»"."""
PAGE = r",\s(?:pp?|S|ss?|стр|[сС]|págs?|pagg?)\.\s?\d[\d–-]*(?:\s?(?:ff?|sqq?|sgg?|nn?)(?!\w)\.?)?"
PAGED = late_pattern(rf"{PAGE}\.?$")
"""A page of something printed; no record's before its signature."""
_CODE = late_pattern(r"\d\d\.\d\d\.\d\d(?:\s[«„“\"]\s?␟+\s?[»”“\"])?$|␟\s?[»”“\"]$")
_FOLLOWING = late_pattern(r"(?:\d\s?|^)(?:ff?|sqq?|sgg?|segg?|ss|nn)\.?$")


def joins_references(scan: Scan, link: re.Match[str], end: int) -> bool:
    """Whether "and" may join two references: what stands before it is at an end."""
    if _is_within(scan, link):
        return False
    if any(s.archive for s in scan.signatures_in(link.end(), link.end() + 1)):
        return _is_behind_record(scan, link)
    return _is_complete(scan, link.start()) and _begins_reference(scan, link, end)


def _before(scan: Scan, at: int) -> str:
    return scan.masked[max(0, at - 6) : at].rstrip()


def _is_within(scan: Scan, link: re.Match[str]) -> bool:
    """Whether a stroke or "and" stands within what one reference says."""
    word, at = link.group().strip(), link.start()
    last = _before(scan, at)[-1:]
    if word == "/" and _CODE.search(scan.masked, max(0, at - 12), at):
        return True  # "дис. … канд. ист. наук : 07.00.02 / Смирнов А. В.": its author again
    if word in ("–", "—", "-") and scan.says("thesis") and _of_thesis(scan.codes).search(scan.masked, max(0, at - 90), at):
        return True  # "Tese (Doutorado em História) – Birkbeck College": where it was made
    if word.strip(" ,") == "i" and last in "’”»" and not NORTHERN.isdisjoint(scan.codes):
        return True  # "«Veien til juridisk likestilling», i Ida Blom (red.), …": there it is no "and"
    # "О журналах «Звезда» и «Ленинград»"
    return last in "»”" and scan.quote_at(link.end()) is not None and _OF_QUOTED.search(scan.masked, max(0, at - 80), at) is not None


def _is_behind_record(scan: Scan, link: re.Match[str]) -> bool:
    """Whether a record stands before "and", where a file of another archive follows, or a printed page."""
    at = link.start()
    if PAGED.search(scan.masked, max(0, at - 24), at):
        return True  # "Lefebvre, La Grande Peur, p. 34 et AN, F7 3686"
    behind = bisect_left(scan.signed, (link.end(),))
    return any(0 <= at - s.end <= 1 for s in scan.signatures[max(0, behind - 1) : behind])


def _is_complete(scan: Scan, at: int) -> bool:
    """Whether a number, a bracket or marks close what stands before "and"."""
    before = _before(scan, at)
    closed = before[-1:].isdigit() or before[-1:] in ")’”»“"
    return closed or scan.quote_closed_at(at) is not None or _FOLLOWING.search(before) is not None


def _begins_reference(scan: Scan, link: re.Match[str], end: int) -> bool:
    """Whether a name, a title in marks, "his" or a short form follows."""
    at = link.end()
    named = scan.names(at, end) is not None or scan.quote_at(at) is not None or his.lead(scan, at, end) is not None
    return named or (_before(scan, link.start())[-1:].isdigit() and NAMED_SHORT.match(scan.masked, at) is not None)


@cache
def _of_thesis(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w){pattern('thesis', codes)}\s\([^()]{{3,60}}\)$")
