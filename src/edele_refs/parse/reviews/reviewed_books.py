"""Reviews with the imprint of the book reviewed before their journal: "M. Biskup, rec.: H. Samsonowicz, Późne średniowiecze, Warszawa 1968, „Kwartalnik Historyczny” 76, 1969"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import bare_at_end
from edele_refs.parse.names import NameRun
from edele_refs.parse.reviews.critiques import BOOK
from edele_refs.parse.scan import Scan
from edele_refs.parse.settling import finished
from edele_refs.parse.titles import read_container

REVIEW_CUES = "rez rezension sammelrezension besprechung bespr anzeige review compte recensione rec reseña resenha recensão recensie bespreking рец рецензия рецензія recenzja recenze recenzió ism anmeldelse recension"
CUES = frozenset(REVIEW_CUES.split())
_YEAR = late_pattern(r"(?<!\d)(?:1[6-9]|20)\d\d\)?(?=[,;.\s])")
_JOURNAL = late_pattern(
    r"(?:[,;.]?\s(?:ss?|pp?|S|с|стр|str)\.\s[\dXVI+, ]{1,12}|[,;.]\s[\dXVI+ ]{1,10}\s(?:ss?|pp?|S|с|стр|str|kk|o)\.)?"
    r"(?P<by>,?\s(?:by|par|por|von|door|przez|di|av|af)\s(?=[^\W\d_a-zà-ÿ]))?(?:(?<=\s)|[.,;]?\s)(?P<in>(?:in|dans|en|em|w|v|i|у|в)\s?:?\s|//\s|\[w:?\]:?\s)?(?=[^\W\d_a-zà-ÿа-џґ]|[„«“\"])"
)
_JOINED = late_pattern(r"[,.:]?\s")
_LONGEST = 320


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Where a review's title stands, which names and describes the book, and where its journal begins."""

    title: Span
    journal: int
    by: bool
    reviewer: NameRun | None


def reviewed(scan: Scan, start: int, end: int) -> Reviewed | None:
    """The book whose review is cited between two places, with its imprint."""
    if CUES.isdisjoint(scan.words):
        return None
    head, run = BOOK.match(scan.masked, start, end), None
    if head is None and (run := scan.names(start, end)) is not None:
        joined = _JOINED.match(scan.masked, run.span.end - 1 if scan.masked[run.span.end : run.span.end + 1] == " " else run.span.end, end)
        head = BOOK.match(scan.masked, joined.end(), end) if joined else None
    if head is None or (not head["to"].strip(" ") and not head.group().endswith((". ", ": ")) and run is None):
        return None
    for year, journal in _ends(scan, head.end(), min(end, head.end() + _LONGEST), scan.codes):
        return Reviewed(Span(head.start(), year), journal.end(), journal["by"] is not None, run)
    return None


def _ends(scan: Scan, start: int, end: int, codes: Codes) -> Iterator[tuple[int, re.Match[str]]]:
    """Where an imprint ends and something goes on that may be a journal."""
    for year in _YEAR.finditer(scan.masked, start, end):
        journal = _JOURNAL.match(scan.masked, year.end(), len(scan.masked))
        imprint = scan.imprint_closed_at(year.end()) or bare_at_end(scan.masked, start, year.end(), codes)
        if journal and imprint and imprint.place:
            yield year.end(), journal


def review(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """A review in a journal that has a number."""
    found = reviewed(scan, start, end)
    if found is None or found.journal >= end:
        return None
    draft = Draft(scan, start, end, flags={"journal", "of form"})
    begin = found.journal
    if found.by:
        run = scan.names(begin, end)
        if run is None or not scan.masked.startswith(", ", run.span.end):
            return None
        draft.put_names("author", run)
        begin = run.span.end + 2
        led = _IN.match(scan.masked, begin, end)
        begin = led.end() if led else begin
    stop = tail.peel(draft, begin, end)
    if found.reviewer:
        draft.put_names("author", found.reviewer)
    read_container(draft, begin, stop)
    draft.put("title", found.title)
    if "container-title" not in draft.values or not {"volume", "issue", "issued"} & draft.values.keys() or (draft.imprint and draft.imprint.place):
        return None
    return finished([draft])


_IN = late_pattern(r"(?:in|dans|en|em|w|v|i)\s?:?\s")
