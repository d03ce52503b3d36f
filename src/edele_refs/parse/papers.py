"""British parliamentary papers, told by session, number and volume: "Parl. Papers 1845 (641), xxvii, 12"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

PAPER_CUES = "pp bpp papers parl"
CUES = frozenset(PAPER_CUES.split())
_NUMBER = r"[(\[](?P<{}>(?:C\.?\s?|Cmn?d?\.?\s?|Cd\.?\s?)?\d{{1,4}}(?:-[IVX]{{1,4}})?)[)\]]"
_VOLUME = r"(?:[Vv]ol\.?\s)?(?P<{}>[IVXLC]{{1,7}}|[ivxlc]{{1,7}})(?:\.(?!\s?\d{{1,4}}[–-]?\d*[.;)]?\s?[A-Z])|(?!\w))"
PAPER = late_pattern(
    r"(?<![\w.])(?P<title>B?PP|P\.\s?P\.|(?:British\s)?Parl(?:iamentary|\.)\sPap(?:ers|\.)|House\sof\s(?:Commons|Lords)\s(?:Parliamentary|Sessional)\sPapers),?\s"
    r"(?:\(?H\.?C\.?\)?,?\s|\(?H\.?L\.?\)?,?\s)?\(?(?P<year>1[789]\d\d(?:[–/-]\d{1,2}(?!\d)|[–/-]1[89]\d\d)?)\)?,?\s"
    rf"(?:{_NUMBER.format('number')}(?:,?\s{_VOLUME.format('volume')})?|{_VOLUME.format('first')}(?:,?\s{_NUMBER.format('second')})?)"
    r"(?:[,.:]?\s?(?P<place>(?:pp?\.\s|qq?\.\s|cols?\.\s)?\d{1,5}(?:\s?[–-]\s?\d{1,5})?(?:,\s\d{1,5}(?:[–-]\d{1,5})?)*))?(?!\w)"
)


def parliamentary_paper(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Report of the Select Committee on Coal, PP 1836 (522), XI, 34", or the paper by its number alone."""
    found = PAPER.search(scan.masked, start, end)
    if not found or _REMARK.sub("", scan.masked[found.end() : end]).strip(" ,;.)"):
        return None
    return [_paper(scan, found, start, end)]


_REMARK = late_pattern(r"^\s\([^()]{3,90}\)")
"""“29–31 (evidence of Sir Archibald Macdonald)”: what stands there."""


def find_papers(scan: Scan) -> Iterator[Draft]:
    """"Parl. Papers 1845, xxvii (641), p. 12": a paper without its title."""
    for found in PAPER.finditer(scan.masked):
        if scan.begins_at(found.start()):
            yield _paper(scan, found, *found.span())


_LAST_WORD = late_pattern(r"[A-Z][\w’-]+(?:\s(?:and\s)?[A-Z][\w’-]+){0,2},\s")


def ends_before_paper(scan: Scan, at: int) -> bool:
    """Whether a title ends with the names at ``at``, before the paper that it is: "… of the poorer classes in | Ireland, Parliamentary Papers 1835 (369)"."""
    last = _LAST_WORD.match(scan.masked, at) if not CUES.isdisjoint(scan.words) else None
    return last is not None and PAPER.match(scan.masked, last.end()) is not None


def _paper(scan: Scan, found: re.Match[str], start: int, end: int) -> Draft:
    draft = Draft(scan, start, end, type="report")
    book = Span(*found.span("title"))
    if found.start() - start > 3:
        titled(draft, start, found.start())
        draft.put("container-title", book, found["title"])
    else:
        draft.put("title", book, found["title"])
    for variable, groups in (("issued", ("year",)), ("number", ("number", "second")), ("volume", ("volume", "first"))):
        draft.put(variable, next((Span(*found.span(g)) for g in groups if found[g]), None))
    draft.locator = Span(*found.span("place")) if found["place"] else None
    return draft


def titled(draft: Draft, start: int, end: int) -> None:
    """Who reports, and what the paper is called."""
    at = read_authors(draft, start, end)
    quote = draft.scan.quote_at(at)
    draft.put("title", quote or Span(at, end))
