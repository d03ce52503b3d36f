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
_BRACKETED = r"[(\[](?P<{}>(?:C\.?\s?|Cmn?d?\.?\s?|Cd\.?\s?)?\d{{1,4}}(?:-[IVX]{{1,4}})?)[)\]]"
_CALLED = r"(?:no\.|[Pp]aper)\s(?P<{}>\d{{1,4}})(?!\d)"
_VOLUME = r"(?:[Vv]ol\.?\s)?(?P<{}>[IVXLC]{{1,7}}|[ivxlc]{{1,7}}|(?<=[Vv]ol\.\s)\d{{1,3}}(?!\d))(?:\.(?!\s?\d{{1,4}}[–-]?\d*[.;)]?\s?[A-Z])|(?!\w))"
_YEAR = r"1[789]\d\d(?:[–/-]\d{1,2}(?!\d)|[–/-]1[89]\d\d)?"
_COUNT = r"(?:\d{1,2},\d{3}(?!\d)|\d{1,5})"
_PLACE = rf"(?:pp?\.\s|[Qq]{{1,2}}s?\.\s|cols?\.\s|paras?\.?\s)?{_COUNT}(?:\s?[–-]\s?\d{{1,5}})?(?:,\s{_COUNT}(?:[–-]\d{{1,5}})?)*"
PAPER = late_pattern(
    rf"(?<![\w.])(?:\((?P<before>{_YEAR})\)\s)?(?P<title>B?PP|P\.\s?P\.|(?:British\s)?Parl(?:iamentary|\.)?\sPap(?:ers|\.)|House\sof\s(?:Commons|Lords)\s(?:(?:Parliamentary|Sessional)\s)?Papers)(?P<called>\s\(here(?:in)?after\s[^()]{{2,30}}\))?,?\s"
    rf"(?:\(?H\.?C\.?\)?,?\s|\(?H\.?L\.?\)?,?\s)?(?(before)|\(?(?P<year>{_YEAR})\)?,?\s)"
    rf"(?:{_BRACKETED.format('number')}(?:,?\s{_VOLUME.format('volume')})?|{_VOLUME.format('first')}(?:,?\s(?:{_BRACKETED.format('second')}|{_CALLED.format('third')}))?|{_CALLED.format('fourth')}(?:,?\s{_VOLUME.format('fifth')})?)"
    rf"(?:[,.:]?\s?(?P<place>{_PLACE}))?(?:(?<=\d),\s(?P<question>[Qq]{{1,2}}s?\.\s{_COUNT}(?:\s?[–-]\s?\d{{1,5}})?))?(?!\w)"
)
_TITLE_BEHIND = late_pattern(rf",\s(?P<title>[A-Z][^;.:()\d]{{8,160}})(?:,\s(?P<place>{_PLACE}))?\.?$")
"""“PP 1842 (380) XV, First Report of the Children’s Employment Commission, p. 24”."""


def parliamentary_paper(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Report of the Select Committee on Coal, PP 1836 (522), XI, 34", or the paper by its number alone."""
    found = PAPER.search(scan.masked, start, end)
    if not found:
        return None
    if _REMARK.sub("", scan.masked[found.end() : end]).strip(" ,;.)"):
        return None
    return [_paper(scan, found, start, end)]


def _titled_behind(scan: Scan, found: re.Match[str], behind: re.Match[str], start: int, end: int) -> Draft:
    draft = _paper(scan, found, start, end)
    draft.move("title", "container-title")
    draft.put("title", Span(*behind.span("title")))
    draft.locator = Span(*behind.span("place")) if behind["place"] else None
    return draft


_FIELDS = (("issued", ("year", "before")), ("number", ("number", "second", "third", "fourth")), ("volume", ("volume", "first", "fifth")))
_REMARK = late_pattern(r"^\s\([^()]{3,90}\)")
"""“29–31 (evidence of Sir Archibald Macdonald)”: what stands there."""


def find_papers(scan: Scan) -> Iterator[Draft]:
    """"Parl. Papers 1845, xxvii (641), p. 12": a paper without its title."""
    for found in PAPER.finditer(scan.masked):
        if scan.begins_at(found.start()):
            last = _END.search(scan.masked, found.end())
            behind = _TITLE_BEHIND.fullmatch(scan.masked, found.end(), last.start()) if last and not found["place"] else None
            yield _titled_behind(scan, found, behind, found.start(), behind.end()) if behind else _paper(scan, found, *found.span())


_END = late_pattern(r"\.?\s*$|;")
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
    for variable, groups in _FIELDS:
        draft.put(variable, next((Span(*found.span(g)) for g in groups if found[g]), None))
    cited = "question" if found["question"] else "place"
    if found["question"] and found["place"]:
        draft.put("page", Span(*found.span("place")))  # "xviii 345, Q. 212": where it begins, and what is cited
    draft.locator = Span(*found.span(cited)) if found[cited] else None
    return draft


def titled(draft: Draft, start: int, end: int) -> None:
    """Who reports, and what the paper is called."""
    at = read_authors(draft, start, end)
    quote = draft.scan.quote_at(at)
    draft.put("title", quote or Span(at, end))
