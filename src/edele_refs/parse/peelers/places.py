"""Pages and other places in the work."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import imprint as imprints
from edele_refs.parse import locators
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.peelers.ends import found_at_end, span_of
from edele_refs.parse.places import is_place

_DOCUMENT = r"(?:(?:[Dd]ok|[Дд]ок|[Dd]oc)\.\s?)?(?:[Nn]r\.|[Nn]os?\.|№|nr|č\.|n[°º]s?)\s?(?:\d{1,4}(?:[–-]\d{1,4})?|[IVXLC]{1,8})"
_LETTER = r"(?:[Ll]etter[ae]?|[Ll]ettre|[Cc]arta|[Bb]rief)\s(?:n[.°º]\s?|no\.\s|nr\.?\s)?\d{1,4}"
_OF_SET = r"(?:[IVXLC]{1,7}|\d{1,2})\s\([12]\d{3}\)(?:,\s(?:[Nn]os?\.|n[°º]|Nr\.)\s?\d{1,4}(?:[–-]\d{1,4})?)?(?:,\s(?:pp?\.|S\.|cols?\.)\s?\d{1,4}(?:[–-]\d{1,4})?)?"
"""The volume of a set with its own year, before the place in it: "III (1913), no. 993, pp. 612–13"."""
_PART = r"(?:[ivxl]{1,5}|[IVXL]{1,5}|(?:t|vol|Bd)\.\s(?:[IVXL]{1,5}|\d))[.,]\s(?:\d{1,4}(?:[–-]\d{1,4})?,\s)?"
_BOOK = r"[IVXL]{1,5}(?:,\s\d{1,3}(?:[–-]\d{1,3})?){1,2}"
_STEP = r"(?:lib|pars|part|tit|cap|c|obs|qu?|quaest|cent|dec|decis|cons|concl|disp|membr|num|nn?|art|class|spec|gl|rub|fund)\.?\s(?:[IVXLC]{1,7}|\d{1,4})(?:\s?[-–]\s?\d{1,4})?"
_LEARNED = rf"{_STEP}(?:,?\s{_STEP})+"
_ANNAL = r"(?:[ivxl]{1,5},\s)?(?:s\.\s?aa?\.|sub\sann(?:o|is))\s\d{3,4}(?:[–/-]\d{1,4})?(?:,\s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?)?"
_CHAPTER = r"[ivxl]{1,5},\s(?:cc?|chs?|caps?|ll?|bk)\.\s\d{1,4}(?:[–-]\d{1,4})?(?:,\s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?)?"
"""A year of annals, a book and chapter of a chronicle: "s.a. 1085", "i, c. 278"."""
_NUMBER = late_pattern(rf"(?:,|(?<=[)\]]))\s(?P<all>{_ANNAL}|{_CHAPTER}|(?:{_PART})?{_DOCUMENT}(?:\s[(\[]\d{{3,4}}[)\]])?|{_LEARNED}|{_LETTER}|{_OF_SET}|vv?\.\s\d{{1,5}}(?:[–-]\d{{1,5}})?|{_BOOK}|(?P<like_year>(?:1[5-9]|20)\d\d))$")
"""“Nr. 745”, “t. I, n° 12”, “n° 2406 (997)”, “v. 275-305”, “III, 4, 13”, “lib. I, obs. 5, n. 12”: documents, verses, books and chapters of an edition; or a page that looks like a year."""


def peel_document_number(draft: Draft, start: int, end: int) -> int | None:
    """", Nr. 745" behind an imprint: the number of a document in an edition."""
    found = found_at_end(_NUMBER, draft, start, end)
    if not found or not _imprinted(draft, start, found.start()):
        return None
    if found["like_year"] and not ((imprint := draft.scan.imprint_closed_at(found.start())) and imprint.place and imprint.year):
        return None
    draft.places.append(Place(Span(*found.span("all")), found.start(), labelled=True))
    return found.start()


def _imprinted(draft: Draft, start: int, at: int) -> bool:
    """Whether an imprint ends at a place, be it with a series in brackets behind it."""
    scan = draft.scan
    if any(i and (i.place or i.series) for i in map(scan.imprint_closed_at, (at, at - 1))):
        return True
    bracket = scan.bracket_closed_at(at)
    bare = bracket.start - 1 if bracket else at
    found = imprints.bare_at_end(scan.masked, start, bare, scan.codes)
    return found is not None and not _is_journal(draft, found.place)


def _is_journal(draft: Draft, place: Span | None) -> bool:
    """Whether a journal stands before the year, no town: "„Eesti ajaloo küsimusi“, Vikerkaar 1995, nr 5"."""
    scan = draft.scan
    return place is not None and not is_place(place.of(scan.masked)) and scan.quote_closed_at(len(scan.masked[: place.start].rstrip(" ,"))) is not None


def peel_place(draft: Draft, start: int, end: int) -> int | None:
    """"345–95", "S. 12 f.", "here: 28"."""
    if len(draft.places) >= 3 or draft.flags & {"imprint", "thesis"}:
        return None
    found = locators.at_end(draft.scan.masked, start, end, draft.scan.codes)
    if found is None or found.span.start <= start or (draft.places and _SUBSERIES.search(draft.scan.masked, start, found.span.start)):
        return None
    if draft.places and _OF_YEAR.search(draft.scan.masked, max(start, found.start - 4), found.start + 1):
        return None  # "HT 1988:4, s. 481–511": an issue
    if (draft.places or "year first" in draft.flags) and "issue" in draft.values and not found.labelled:
        return None  # "Irish Historical Studies, 21, no. 81 (March 1978), p. 12": the volume
    if "year" in draft.flags and not draft.flags & {"year first", "year last"} and (draft.places or not found.labelled):
        return None  # behind the pages only where the year comes last ("p. 187-250, 1998")
    if draft.places and "numbered" in draft.flags and not found.labelled and draft.scan.quote_closed_at(found.start):
        return None  # "„Zapiski Historyczne” 34, 1969, z. 2, s. 117": a journal's volume
    if draft.places and not found.labelled and (yearly := _behind_quoted_year(draft, found)):
        draft.put("volume", found.span)
        return yearly
    if draft.flags & {"year first", "year last"} and (volume := _volume_before_pages(draft, found, end)):
        return volume
    if last := _year_last(draft, found, start):
        draft.put("issued", Span(found.span.end - 4, found.span.end))
        draft.flags.add("year")
        return last
    draft.places.append(_without_issue(draft, found))
    draft.put("volume", found.volume)
    return found.start


_COUNTED = late_pattern(r"(?P<volume>\d{1,4})(?:\s?\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\))?")


def _volume_before_pages(draft: Draft, found: Place, end: int) -> int | None:
    """A bare number before pages with their word, where the year stands first: "(1958), « La longue durée », Annales ESC, 13 (4), p. 725-753"."""
    number = _COUNTED.fullmatch(draft.scan.masked, found.span.start, end) if draft.places and draft.places[-1].labelled and not found.labelled else None
    if number is None:
        return None
    draft.put("volume", span_of(number, "volume"))
    draft.put("issue", span_of(number, "issue"))
    draft.flags.add("numbered")
    return found.start


_JOURNAL = late_pattern(r"␟[’”»\"'][,.]?\s[^\W\d_][^,;:.()\d]{3,80}$")
"""A quoted title and its journal, without a volume: "‘Title’, Evolution (1994), 48, 1–8"."""
_ISSUE_FIRST = late_pattern(r"(?P<issue>\d{1,2}(?:[–/-]\d{1,2})?),\s(?P<pages>\d{1,4}\s?[–-]\s?\d{1,4}(?:,\s.*)?)")


def _without_issue(draft: Draft, found: Place) -> Place:
    """"121 (2006) 4, 665–672": between a volume's year and the pages stands the issue; behind "(Den Haag 1989)" a page; in "Evolution (1994), 48, 1–8" the volume."""
    if book := _book_of_year(draft, found):
        return book
    parts = _ISSUE_FIRST.fullmatch(draft.scan.masked, *found.span) if not (found.labelled or draft.places) else None
    year = draft.scan.imprint_closed_at(found.start) if parts else None
    if not parts or not year or year.place or year.publisher:
        return found
    before = draft.scan.masked[: year.span.start].rstrip()
    if not before[-1:].isdigit() and not (_JOURNAL.search(before) and "–" in parts["pages"]):
        return found
    draft.put("issue" if before[-1:].isdigit() else "volume", Span(*parts.span("issue")))
    return found._replace(span=Span(*parts.span("pages")))


_BOOK_FIRST = late_pattern(r"[Кк]н\.\s(?P<issue>\d{1,2}(?:[–/-]\d{1,2})?),\s(?P<pages>[сc]\.\s?\d.*)")
_YEAR_BEFORE = late_pattern(r"[,.]\s(?:1[89]|20)\d\d,?$")


def _book_of_year(draft: Draft, found: Place) -> Place | None:
    """"Исторически преглед, 1989, кн. 4, с. 3–18": a journal's number; behind a town and a year it is a volume."""
    parts = _BOOK_FIRST.fullmatch(draft.scan.masked, *found.span) if not draft.places else None
    year = _YEAR_BEFORE.search(draft.scan.masked, max(draft.start, found.start - 8), found.start) if parts else None
    if not parts or not year:
        return None
    imprint = imprints.bare_at_end(draft.scan.masked, draft.start, found.start, draft.scan.codes)
    if imprint is not None and imprint.place is not None:
        return None
    draft.put("issue", Span(*parts.span("issue")))
    draft.flags.add("numbered")
    return found._replace(span=Span(*parts.span("pages")))


_OF_YEAR = late_pattern(r"(?<!\d)(?:18|19|20)\d\d:$")
_SUBSERIES = late_pattern(r"\sser(?:ies|\.),?\s$")
"""Behind it stands a journal's volume, no page: "William and Mary Quarterly, 3rd ser., 48, no. 2"."""
_AT = late_pattern(r",\sat\s(?P<all>\d{1,4}(?:[-–]\d{1,4})?)$")


def peel_at(draft: Draft, start: int, end: int) -> int | None:
    """", at 31 (1977)": the page of a book, as American lawyers cite it."""
    found = found_at_end(_AT, draft, start, end) if not draft.places else None
    if not found or found.start() <= start:
        return None
    first = _FIRST_PAGE.search(draft.scan.masked, max(start, found.start() - 14), found.start())
    draft.places.append(Place(Span(*found.span("all")), found.start(), labelled=True, here=first is not None))
    return found.start()


_FIRST_PAGE = late_pattern(r"[)\],]\s(?:pp?\.\s)?\d{1,4}(?:[-–]\d{1,4})?$")
"""Where the part begins, before the page of it that is cited: "(1986) 26, at 30"."""


_EXTENT = late_pattern(r"[.,]\s(?:[–—]\s)?\d{1,4}\s(?:с|стор)\.?$|(?<=[12]\d\d\d)[,.]\s(?:[–—]\s)?\d{2,4}\s(?:pp?|blz|с|[Ss]|str|стр|pág|[Ss]eiten|stron|pages|páginas|pagine|sider|sidor|oldal|lk|lpp)\.?(?:,\s(?:il|ill|ил|іл|Ill|Abb)\.?)?$")


def peel_extent(draft: Draft, start: int, end: int) -> int | None:
    """". – 201 с.": how many pages a book has is none of its fields."""
    found = found_at_end(_EXTENT, draft, start, end)
    return found.start() if found and found.start() > start else None


_BRACKETED = late_pattern(r"(?<=[\w.”’»])\s\((?:pp?|[Ss]|с|стр|стор|págs?|str)\.\s?(?P<pages>\d{1,4}\s?[-–]\s?\d{1,4})\)$")


def peel_bracketed_pages(draft: Draft, start: int, end: int) -> int | None:
    """"Markets of the North (pp. 31–58). Leiden: Brill": the pages of a part, between its book and the imprint."""
    if "page" in draft.values or not {"publisher", "publisher-place"} & draft.values.keys():
        return None
    found = found_at_end(_BRACKETED, draft, start, end)
    if not found or found.start() <= start:
        return None
    draft.put("page", span_of(found, "pages"))
    return found.start()


_UNDER = late_pattern(
    r",\s(?:hier:?\s)?(?P<all>(?:(?:Bd|vol|t)\.\s(?:\d{1,2}|[IVX]{1,6}),\s)?(?:(?:s|str|S|Sp|p|pp|С|с|cols?|coll|kol|szp)\.\s?\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.)?,\s)?(?:(?:t|vol|tome|Bd)\.?\s(?:\d{1,2}|[IVX]{1,6}),\s)?"
    r"(?:(?:hasło|heslo|гасло|статья):?\s(?:[«„“‘\"]\s?␟+\s?[»”“’\"]|[^\W\d_a-z][\w’-]{2,30}(?:\s(?:[\w’-]{1,30}|[\w’-]{1,20}\.)){0,5})"
    r"|(?:[Aa]rt\.|Artikel|article|s\.\s?vv?\.|v[°ºo]|sub\svoce|sub\sverbo|ad\svocem|voce|voir)\s(?:[«„“‘\"]\s?␟+\s?[»”“’\"]|(?<=[v.]\.\s)[^\W\d_][\w’-]{2,30}(?:\s[\w’-]{2,30}){0,3})(?:,\sn[°º]s?\s?\d{1,4}(?:[–-]\d{1,4})?)?)(?:\s\([^\W\d_a-z][^()\d]{3,40}\))?)$"
)


def peel_entry_cited(draft: Draft, start: int, end: int) -> int | None:
    """", art. « Intendants »" behind the imprint of a dictionary: the place in it."""
    found = found_at_end(_UNDER, draft, start, end) if len(draft.places) < _PAGE_AND_WORD else None
    if not found or found.start() <= start or not _imprinted(draft, start, found.start()):
        return None
    draft.places.append(Place(Span(*found.span("all")), found.start(), labelled=True))
    return found.start()


_PAGE_AND_WORD = 2
"""“, heslo Litomyšl, s. 122”: the page may stand behind the word."""
_QUOTED_YEAR = late_pattern(r"[»”“\"],?\s(?:1[89]|20)\d\d,\s?$")


def _behind_quoted_year(draft: Draft, found: Place) -> int | None:
    """"„Biuletyn ŻIH”, 1992, 162–163, s. 3–18": the number behind a journal's year, before its pages; where it begins."""
    behind = _QUOTED_YEAR.search(draft.scan.masked, max(draft.start, found.span.start - 9), found.span.start)
    return found.start if behind and "volume" not in draft.values and draft.scan.quote_closed_at(behind.start() + 1) else None


_ONE_EXTENT = late_pattern(r"[^\d,]{0,6}\d{1,4}\s?[-–]\s?\d{1,4},\s(?:1[89]|20)\d\d$")
_NUMBERED = late_pattern(r"(?<!\d)\d{1,3}$")


def _year_last(draft: Draft, found: Place, start: int) -> int | None:
    """"v. 18, n. 36, p. 187-250, 1998": behind a journal's pages stands its year."""
    if "issued" in draft.values or draft.places or not _ONE_EXTENT.match(draft.scan.masked, found.span.start, found.span.end):
        return None
    numbered = _NUMBERED.search(draft.scan.masked, max(start, found.start - 6), found.start)
    return found.span.end - 6 if numbered else None


_BEHIND_IMPRINT = late_pattern(r"\.\s№\s?(?P<issue>\d{1,2}(?:[-–/]\d{1,2})?\s?\(\d{1,4}\))$")


def peel_issue_behind_imprint(draft: Draft, start: int, end: int) -> int | None:
    """"// Россия и современный мир. М.: ИНИОН, 2002. № 3 (36). С. 210–225": a journal's number behind its imprint."""
    found = found_at_end(_BEHIND_IMPRINT, draft, start, end)
    if found is None or not draft.places or "issue" in draft.values or " // " not in draft.scan.masked[start : found.start()]:
        return None
    found_imprint = imprints.bare_at_end(draft.scan.masked, start, found.start(), draft.scan.codes)
    if found_imprint is None or not found_imprint.place:
        return None
    draft.put("issue", span_of(found, "issue"))
    draft.flags |= {"numbered", "journal"}
    draft.type = "article-journal"
    return found.start()
