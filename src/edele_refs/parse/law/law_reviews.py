"""Articles as American law reviews cite them: "Robert W. Gordon, Critical Legal Histories, 36 Stan. L. Rev. 57 (1984)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_FORM = (
    r"(?P<volume>\d{1,3})\s(?P<journal>[A-Z](?:[^\d;()␟]|&){2,60}?)\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)"
    rf"(?:,\s(?P<place>(?:at\s)?\d[\d–-]*(?:\sn\.\s?\d+)?(?:,\s\d[\d–-]*){{0,4}}))?\s\((?P<year>{YEAR})\)"
)
_ARTICLE = late_pattern(rf"(?:,|␟[’”\"],?)\s{_FORM}$")
_NUMBERS = late_pattern(rf"(?<=,\s){_FORM}|(?<=␟[’”\"]\s){_FORM.replace('?P<', '?P<b_')}")
_DATED = (
    rf"(?P<volume>\d{{1,3}})\s(?P<journal>[A-Z][^\d;()␟]{{1,60}}?)\s\((?P<year>{YEAR})\),?\s(?:pp?\.\s)?(?P<page>\d{{1,5}}(?:[-–]\d{{1,5}})?)"
    r"(?:,?\s(?:at\s)?(?P<place>(?:pp?\.\s)?\d[\d–-]*(?:\sff?\.?)?))?"
)
_ARTICLE_DATED = late_pattern(rf"(?:,|␟[’”\"],?)\s{_DATED}$")
_NUMBERS_DATED = late_pattern(rf"(?:(?<=,\s)|(?<=␟[’”\"]\s)){_DATED}(?!\w)")
"""“58 MLR (1995) 262, 265”, as the British have it."""
_ARTICLE_YEARED = late_pattern(
    r"(?:,|␟[’”\"],?)\s(?P<year>(?:19|20)\d\d)\s(?P<journal>[A-Z][^\d;()␟]{2,60}?(?:Rev|J|Q|F)\.)\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)(?:,\s(?P<place>\d[\d–-]*(?:\sn\.\s?\d+)?))?$"
)
"""“1997 Utah L. Rev. 545, 560”: a review that counts by years."""
_SIGLUM = late_pattern(r"[A-Z]{2,7}|[A-Z][a-z]?[A-Z][A-Za-z]{1,5}")
_REVIEW = late_pattern(r"\b(?:L|Rev|J|Q|U|Hist|Stud|Am|Int’l|Yale|Harv|Law|Legal|Journal|Review|Quarterly|Studies|Annual)\b\.?")


def numbers(scan: Scan) -> tuple[Span, ...]:
    """Volume, review, page and year, looked for once."""
    return scan.once("law reviews", lambda: tuple(_numbers(scan)))


def _numbers(scan: Scan) -> Iterator[Span]:
    for found in _NUMBERS.finditer(scan.masked):
        if _REVIEW.search(found["journal"] or found["b_journal"]):
            yield Span(*found.span())
    for found in _NUMBERS_DATED.finditer(scan.masked):
        if _is_review(found["journal"]):
            yield Span(*found.span())


def _is_review(journal: str) -> bool:
    return _REVIEW.search(journal) is not None or _SIGLUM.fullmatch(journal) is not None


def law_review(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """The volume stands before the review, the year behind the page."""
    found = _ARTICLE.search(scan.masked, start, end)
    dated = _ARTICLE_DATED.search(scan.masked, start, end) if not found else None
    found = dated if dated and _is_review(dated["journal"]) else found or _ARTICLE_YEARED.search(scan.masked, start, end)
    if not found or found.start() <= start or not (dated or _REVIEW.search(found["journal"])):
        return None
    draft = Draft(scan, start, end, type="article-journal")
    for variable, group in (("volume", "volume"), ("container-title", "journal"), ("page", "page"), ("issued", "year")):
        span = Span(*found.span(group)) if group in found.re.groupindex else None
        # the last stop of "Stan. L. Rev." is its own
        draft.put(variable, span, span.of(scan.text) if span and group == "journal" else None)
    draft.locator = Span(*found.span("place")) if found["place"] else None
    # the marks of a quotation that ends the title are its own
    stop = found.start() + (2 if scan.masked[found.start()] == "␟" else 0)
    at = read_authors(draft, start, found.start())
    quote = scan.quote_at(at)
    draft.put("title", quote if quote and quote.end + 1 >= stop else Span(at, stop))
    return [draft]
