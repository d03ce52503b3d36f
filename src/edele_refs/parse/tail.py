"""What stands behind a title: read from a reference's end towards its beginning.

Each peeler looks at the end of what is left, takes one element off, puts its values
into the draft and says where the rest ends. What no peeler takes is author and title.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Item, Span
from edele_refs.parse import imprint as imprints
from edele_refs.parse import locators, places
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.people import peel_people
from edele_refs.parse.scan import DOI

_WINDOW = 140
Peeler = Callable[[Draft, int, int], int | None]


def peel(draft: Draft, start: int, end: int, peelers: tuple[Peeler, ...] | None = None) -> int:
    """Take off all that follows the title between ``start`` and ``end``; the title's end."""
    taken: int | None = end
    while taken is not None:
        end = _stripped(draft, start, taken)
        taken = next((new for peeler in peelers or PEELERS if (new := peeler(draft, start, end)) is not None), None)
        if taken is not None and taken >= end:
            break
    return end


def _stripped(draft: Draft, start: int, end: int) -> int:
    text = draft.scan.text
    while end > start and text[end - 1] in " \t\n,;:.–—-":
        end -= 1
    return end


def _found(shape: re.Pattern[str], draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """The pattern at the end of what is left; it looks at the last stretch only."""
    return shape.search(draft.scan.masked, max(start, end - _WINDOW), end)


def _span(found: re.Match[str], group: str) -> Span | None:
    return Span(*found.span(group)) if found[group] is not None else None


def _date_at(draft: Draft, start: int, end: int) -> Dated | None:
    return next((d for d in draft.scan.dates if d.span.end == end and d.span.start >= start), None)


# --- addresses ---------------------------------------------------------------------


@cache
def _accessed(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"[\s,;.(\[]*{pattern('accessed', codes)}\s?[:,]?\s?(?:on|am|vom|le|w dniu|dnia|il|el|em|:)?\s?$")


def peel_accessed(draft: Draft, start: int, end: int) -> int | None:
    """"(accessed 20 August 2015)"."""
    inner = end - 1 if draft.scan.text[end - 1 : end] in (")", "]") else end
    while inner > start and draft.scan.text[inner - 1] in " .)":
        inner -= 1
    date = _date_at(draft, start, inner) or _date_at(draft, start, min(inner + 1, end))
    if date is None:
        found = re.compile(rf"({YEAR})$").search(draft.scan.masked, max(start, inner - 6), inner)
        return None if not found else _take_accessed(draft, start, Span(*found.span(1)))
    return _take_accessed(draft, start, date.span)


def _take_accessed(draft: Draft, start: int, date: Span) -> int | None:
    found = _accessed(draft.scan.codes).search(draft.scan.masked, max(start, date.start - 60), date.start)
    if not found:
        return None
    draft.put("accessed", date)
    return found.start()


@cache
def _leads_to_url(codes: Codes) -> re.Pattern[str]:
    # "available at website ‘istoricheskie materialy’:" names the site in quotation marks
    site = r"(?:\s(?:web)?site\s[‘“„«\"]?(?P<site>␟+)[’”“»\"]?)?"
    return re.compile(rf"[\s,;.(\[<]*(?P<words>{pattern('available', codes)}{site}|(?:[Oo]nline|[Ii]nternet|in:|na:|<))\s?:?\s?<?$")


def peel_url(draft: Draft, start: int, end: int) -> int | None:
    """"http://…", "available at: …", "doi:10…"."""
    if found := _doi_at_end(draft, start, end):
        draft.put("DOI", Span(*found.span(1)))
        return found.start()
    close = end - 1 if draft.scan.text[end - 1 : end] in (">", ")", "]") else end
    url = next((u for u in draft.scan.urls if u.end in (end, close) and u.start >= start), None)
    if url is None:
        return None
    return _take_url(draft, start, url)


def _take_url(draft: Draft, start: int, url: Span) -> int:
    before = url.start
    while found := _leads_to_url(draft.scan.codes).search(draft.scan.masked, max(start, before - _WINDOW), before):
        if found["site"]:
            draft.put("container-title", _span(found, "site"))
        if re.search(r"(?i)\b(?:also|auch|également|также|również|anche|też)\b", found["words"]):
            draft.flags.add("also at")
        if found.start() == before:
            break
        before = found.start()
    draft.put("URL", url)
    return before


def _doi_at_end(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    return next((m for m in DOI.finditer(draft.scan.text, start, end) if m.end() >= end - 1), None)


_ISBN = re.compile(r"(?:ISBN(?:-1[03])?:?\s?)((?:97[89][- ]?)?[\d][\d -]{8,15}[\dXx])$")


def peel_isbn(draft: Draft, start: int, end: int) -> int | None:
    """"ISBN 978-0-19-…"."""
    if not (found := _found(_ISBN, draft, start, end)):
        return None
    draft.put("ISBN", _span(found, 1))  # type: ignore[arg-type]
    return found.start()


# --- places in the work --------------------------------------------------------------


def peel_place(draft: Draft, start: int, end: int) -> int | None:
    """"345–95", "S. 12 f.", "here: 28"."""
    if len(draft.places) >= 3 or draft.flags & {"imprint", "thesis"}:
        return None
    found = locators.at_end(draft.scan.masked, start, end, draft.scan.codes)
    if found is None or found.span.start <= start:
        return None
    if "year" in draft.flags and (draft.places or not found.labelled):
        return None  # behind the pages only where the year comes last ("p. 187-250, 1998")
    draft.places.append(found)
    draft.put("volume", found.volume)
    return found.start


# --- imprints and dates ----------------------------------------------------------------


def peel_bracketed_imprint(draft: Draft, start: int, end: int) -> int | None:
    """"(Lawrence: University Press of Kansas, 2011)", "(2016)"."""
    found = next((i for i in draft.scan.imprints if i.span.end == end and i.span.start >= start), None)
    if found is None or draft.imprint:
        return None
    return _take_imprint(draft, found)


def peel_bare_imprint(draft: Draft, start: int, end: int) -> int | None:
    """"Stuttgart 2000", "М.: Наука, 1972"."""
    if draft.imprint or draft.flags & {"year"}:
        return None
    found = imprints.bare_at_end(draft.scan.masked, start, end, draft.scan.codes)
    return _take_imprint(draft, found) if found and found.span.start > start else None


def _take_imprint(draft: Draft, found: imprints.Imprint) -> int:
    draft.imprint = found
    draft.flags.add("imprint" if found.place else "year")
    for variable, span in (
        ("original-date", found.original),
        ("publisher-place", found.place),
        ("publisher", found.publisher),
        ("issued", found.year),
        ("status", found.status),
        ("edition", found.edition),
        ("collection-title", found.series),
        ("collection-number", found.number),
    ):
        draft.put(variable, span)
    if found.volumes:
        number = re.match(r"\d+", found.volumes.of(draft.scan.text))
        if number:
            draft.put("number-of-volumes", Span(found.volumes.start, found.volumes.start + number.end()))
    return found.span.start


def peel_dated_bracket(draft: Draft, start: int, end: int) -> int | None:
    """"(15 July 1941)", "(not after 6 May 1942)", "(published 23 October 2011)"."""
    if draft.scan.text[end - 1 : end] not in (")", "]") or "issued" in draft.values:
        return None
    bracket = next((b for b in draft.scan.brackets if b.end == end and b.start >= start), None)
    if bracket is None or bracket.end - bracket.start > 60:
        return None
    date = next((d for d in draft.scan.dates if bracket.start < d.span.start and d.span.end < bracket.end), None)
    if date is None or date.span.start - bracket.start > 25 or bracket.end - date.span.end > 8:
        return None
    draft.put("issued", date.span, date.date)
    draft.flags.add("dated")
    return bracket.start


def peel_date(draft: Draft, start: int, end: int) -> int | None:
    """", 12 August 1942", ", 7.7.1943"."""
    if "issued" in draft.values:
        return None
    date = _date_at(draft, start, end) or _date_at(draft, start, end + 1)
    if date is None or (date.span.start > start and draft.scan.text[date.span.start - 1] not in " ,(."):
        return None
    if not _delimited(draft, start, date.span.start):
        return None
    draft.put("issued", date.span, date.date)
    draft.flags.add("dated")
    word = _OF.search(draft.scan.text, max(start, date.span.start - 8), date.span.start)
    return word.start() if word else date.span.start


_OF = re.compile(r"\s(?:of|or|vom|from|от|dated|z dnia|du|del|dat\.)\s$")


def _delimited(draft: Draft, start: int, at: int) -> bool:
    """Whether a delimiter, not a word of the title, stands before ``at``."""
    before = draft.scan.text[max(start, at - 12) : at].rstrip()
    return at <= start + 1 or before[-1:] in (",", ".", ":", ";", ")", "’", "”", "“", "»", "\"") or bool(
        re.search(r"\b(?:of|or|vom|from|от|dated|z dnia|du|del|dat\.)$", before)
    )


@cache
def _year(codes: Codes) -> re.Pattern[str]:
    words = r"(?:\s?(?:г|гг|р|рр|r|rok|god|goda)\.?)?"
    no_date = rf"|(?P<none>{pattern('no_date', codes)})"
    return re.compile(rf"(?:[,.;:]|(?<=[”»\"])|–)\s(?:(?P<year>{YEAR}){words}{no_date})$")


def peel_year(draft: Draft, start: int, end: int) -> int | None:
    """", 1995" at the end of what is left."""
    if "issued" in draft.values or not (found := _found(_year(draft.scan.codes), draft, start, end)):
        return None
    if found.start() <= start:
        return None
    draft.put("issued", _span(found, "year"))
    draft.flags.add("year")
    return found.start()


@cache
def _status(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"[,.;]?\s[(\[]?(?P<status>{pattern('forthcoming', codes)})[)\]]?$")


def peel_status(draft: Draft, start: int, end: int) -> int | None:
    """", forthcoming"."""
    if not (found := _found(_status(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    draft.put("status", _span(found, "status"))
    return found.start()


_FIRST = re.compile(rf"\s?[(\[](?:(?:zuerst|zuerst:|first|first publ(?:ished|\.)?|originally|orig\.?|Erstausgabe|впервые|1re éd\.|pierwodruk)[^()\d]{{0,30}})?(?P<year>{YEAR})[)\]]$")


def peel_first_edition(draft: Draft, start: int, end: int) -> int | None:
    """"1997 (zuerst Stuttgart 1978)", "1983 [1924]"."""
    found = _found(_FIRST, draft, start, end)
    bare = found is not None and found.group().lstrip("( [")[0].isdigit()
    if not found or (bare and not (found.group().endswith("]") and draft.scan.masked[found.start() - 4 : found.start()].isdigit())):
        return None
    draft.put("original-date", _span(found, "year"))
    return found.start()


_COLLECTION = re.compile(r"[,.]?\s(?:coll\.|[Cc]ol\.|серия|[Rr]eihe|collana)\s?:?\s?[«„“\"‘]?\s?(?P<title>[^,.;:()]{4,80}?)\s?[»”“\"’]?(?:,\s(?P<number>(?!(?:1[5-9]|20)\d\d)\d{1,4}))?$")
_SUBSERIES = re.compile(r",\s(?P<title>(?:Serie|Series|Reihe|Série|Ser\.|серия)\s[A-Z\d]{1,3}|\d+(?:st|nd|rd|th)\sser\.?)$")


def peel_collection(draft: Draft, start: int, end: int) -> int | None:
    """", coll. « L’univers historique »", ", Serie D"."""
    found = _found(_COLLECTION, draft, start, end) or _found(_SUBSERIES, draft, start, end)
    if not found or found.start() <= start:
        return None
    draft.put("collection-title", _span(found, "title"))
    draft.put("collection-number", _span(found, "number") if "number" in found.re.groupindex else None)
    return found.start()


# --- series, editions, volumes, issues ----------------------------------------------------

_SERIES = re.compile(r"[(\[]\s?=\s?(?P<title>.+?)[,;]?\s(?:(?:Bd|vol|Vol|Nr|No|no|т|вып|nr|t)\.?\s)?(?P<number>[\dIVXL][\w–./() -]*?)\s?[)\]]$")
_SERIES_PLAIN = re.compile(
    r"[(\[](?P<title>[^\W\d_][^()\d;:]{6,90}?)[,;]?\s(?:(?:Bd|Band|vol|Vol|Nr|No|no|т|вып|nr|t|H)\.?\s)?(?P<number>\d{1,4}(?:/\d+)?|[IVXL]+)[)\]]$"
)


def peel_series(draft: Draft, start: int, end: int) -> int | None:
    """"(=RA/VO 17–6 (1–2))", "(Studien zur Zeitgeschichte, Bd. 12)"."""
    bracket = next((b for b in draft.scan.brackets if b.end == end and b.start > start), None)
    if bracket is None or bracket.end - bracket.start > 200:
        return None
    found = _SERIES.match(draft.scan.masked, bracket.start, end) or _SERIES_PLAIN.match(draft.scan.masked, bracket.start, end)
    if not found or any(d.span.start > bracket.start and d.span.end < end for d in draft.scan.dates):
        return None
    draft.put("collection-title", _span(found, "title"))
    draft.put("collection-number", _span(found, "number"))
    return bracket.start


@cache
def _edition(codes: Codes) -> re.Pattern[str]:
    word = pattern("edition", codes)
    ordinal = r"(?:\d{1,2}(?:st|nd|rd|th|e|ère|-е|-ое|a|ª|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Rr]ev(?:ised|\.)?|[Nn]ew|[Ee]rweiterte|[Nn]eue?|[Dd]urchges\.)"
    forward = rf"{ordinal},?\s?(?:[^\W\d_][\w.-]{{0,18}},?\s(?:(?:und|and|et|u\.)\s)?){{0,4}}{word}"
    backward = rf"(?:[Ии]зд|[Ww]yd|[Aa]ufl)\.\s?\d{{1,2}}(?:-[ея])?(?:,?\s(?:испр|доп|перераб|zm|popr|uzup)\.?(?:\s(?:и|i)\s(?:доп|испр|uzup)\.?)?)?"
    return re.compile(rf"(?:^|[,.;:’”]?\s|\(|–\s)(?P<edition>{forward}|{backward})\)?$")


def peel_edition(draft: Draft, start: int, end: int) -> int | None:
    """", 2nd rev. edn.", ", 3., überarb. Aufl.", ". Изд. 2-е"."""
    if "edition" in draft.values:
        return None
    for stop in (end + 1, end):
        found = _edition(draft.scan.codes).search(draft.scan.masked, max(start, end - 70), min(stop, len(draft.scan.masked)))
        if found and found.start() > start:
            draft.put("edition", _span(found, "edition"))
            return found.start()
    return None


@cache
def _volumes() -> re.Pattern[str]:
    unit = r"(?:vols?|volumes|Bde|Bände|тт|томах|томов|т|tomes|voll|tomy|tt|t|tomos)"
    return re.compile(rf"(?:^|[,.;:]?\s|\()(?:in\s|в\s|en\s|w\s)?(?P<number>\d{{1,2}}|[IVX]+|two|three|four|zwei|drei|vier)\s?(?:-[а-я]+\s)?{unit}\.?(?:\sin\s\d+\s\w+)?\)?$")


def peel_volumes(draft: Draft, start: int, end: int) -> int | None:
    """", 2 vols."."""
    if not (found := _found(_volumes(), draft, start, end)) or found.start() <= start:
        return None
    draft.put("number-of-volumes", _span(found, "number"))
    return found.start()


@cache
def _volume(codes: Codes) -> re.Pattern[str]:
    number = r"(?:\d{1,4}(?:[./–-]\d{1,3})?(?:\s?\(\d{1,4}\))?|[IVXLCDM]{1,7}|[A-Z]\b)"
    return re.compile(rf"(?:^|[,.;:(–]?\s|\()(?:{pattern('volume', codes)}|Jg\.|Jahrgang|an\.|année)\s?(?P<volume>{number})\)?$")


def peel_volume(draft: Draft, start: int, end: int) -> int | None:
    """", vol. 3", "Bd. 4", "т. 2"."""
    if "volume" in draft.values or not (found := _found(_volume(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    draft.put("volume", _span(found, "volume"))
    draft.flags.add("numbered")
    return found.start()


@cache
def _issue(codes: Codes) -> re.Pattern[str]:
    value = r"(?:\d{1,4}(?:\s?[/–-]\s?\d{1,4})*|[IVX]+|[A-Z][a-z]+(?:[/–-][A-Z][a-z]+)?)"
    return re.compile(rf"(?:^|[,.;:(–]?\s|(?<=\d)|\()(?:{pattern('issue', codes)}|H\.|Heft|fasc\.)\s?(?P<issue>{value})\)?$")


def peel_issue(draft: Draft, start: int, end: int) -> int | None:
    """", no. 2", "№ 5", "H. 2"."""
    if "issue" in draft.values or not (found := _found(_issue(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    draft.put("issue", _span(found, "issue"))
    draft.flags.add("numbered")
    return found.start()


_PAIR = re.compile(r"(?<=[\s,])(?P<volume>\d{1,4})(?:[.:/]|,\s?)(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)$")
_ALONE = re.compile(r"(?<=[\s,.])(?P<volume>\d{1,4}(?:[/–-]\d{1,4})?(?:\s?\(\d{1,4}\))?|[IVXLCDM]{2,7})$")
_AFTER = re.compile(r"\)[,.]?\s(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)$")


def peel_number(draft: Draft, start: int, end: int) -> int | None:
    """The bare number of a volume before a year in brackets: "88 (2016)", "15, 4 (2014)"."""
    if "volume" in draft.values or not draft.flags & {"year", "dated", "numbered"}:
        return None
    if "issued" not in draft.values and "issue" not in draft.values:
        return None
    shapes = (_ALONE,) if "issue" in draft.values else (_PAIR, _ALONE)
    for shape in shapes:
        if (found := _found(shape, draft, start, end)) and found.start() > start:
            if "issued" not in draft.values and re.fullmatch(YEAR, found["volume"]):
                draft.put("issued", _span(found, "volume"))
                return found.start()
            draft.put("volume", _span(found, "volume"))
            if "issue" in shape.groupindex:
                draft.put("issue", _span(found, "issue"))
            draft.flags.add("numbered")
            return found.start()
    return None


def peel_issue_behind_year(draft: Draft, start: int, end: int) -> int | None:
    """"59 (2011) 3, S. 12": the issue behind the year."""
    if draft.imprint or not draft.places or "issue" in draft.values or not (found := _found(_AFTER, draft, start, end)):
        return None
    if not any(i.span.end == found.start() + 1 and not i.place for i in draft.scan.imprints):
        return None
    draft.put("issue", _span(found, "issue"))
    return found.start() + 1


# --- what a thing is -------------------------------------------------------------------


@cache
def _thesis(codes: Codes) -> re.Pattern[str]:
    word = pattern("thesis", codes)
    return re.compile(
        rf"[,.;:’”]?\s[(\[]?(?P<genre>(?:(?:unpublished|unpubl\.|unveröff\.|Unveröff\.|masch\.|phil\.|jur\.)\s)?{word})"
        rf"(?:[,.:]?\s(?P<school>[^\d,()]{{3,80}}(?:,\s[^\d,()]{{3,40}})?))?(?:[,]?\s(?P<year>{YEAR}))?\s?[)\]]?$"
    )


def peel_thesis(draft: Draft, start: int, end: int) -> int | None:
    """", PhD diss., University of Oslo, 2013"."""
    found = _thesis(draft.scan.codes).search(draft.scan.masked, max(start, end - 220), end)
    if not found or found.start() <= start:
        return None
    draft.put("genre", _span(found, "genre"))
    draft.put("publisher", _span(found, "school"))
    draft.put("issued", _span(found, "year"))
    draft.type = "thesis"
    draft.flags.add("thesis")
    return found.start()


_CALLED = re.compile(r"\s\((?P<name>the\s[A-Z][\w’'-]+(?:\s[\w’'-]+){1,5}|[A-ZÄÖÜА-Я]{2,8})\)$")


def peel_called(draft: Draft, start: int, end: int) -> int | None:
    """"(the Dearing report)": what the work is called from here on."""
    if not (found := _found(_CALLED, draft, start, end)) or found.start() <= start:
        return None
    span = Span(*found.span("name"))
    draft.put("related", span, (Item(relation="abbreviation", title=span.of(draft.scan.text)),))
    return found.start()


@cache
def _hereafter(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"[\s,;.]*[(\[]\s?(?:{pattern('hereafter', codes)})[^()\[\]]{{1,80}}[)\]]$|[,;.]\s(?:{pattern('hereafter', codes)})[^.;()]{{1,60}}$")


def peel_hereafter(draft: Draft, start: int, end: int) -> int | None:
    """"(hereafter cited as RH)"."""
    found = _found(_hereafter(draft.scan.codes), draft, start, end)
    return found.start() if found and found.start() > start else None


PEELERS: tuple[Peeler, ...] = (
    peel_accessed,
    peel_url,
    peel_isbn,
    peel_hereafter,
    peel_called,
    peel_thesis,
    peel_first_edition,
    peel_bracketed_imprint,
    peel_dated_bracket,
    peel_series,
    peel_issue_behind_year,
    peel_status,
    peel_people,
    peel_edition,
    peel_volumes,
    peel_place,
    peel_collection,
    peel_issue,
    peel_volume,
    peel_bare_imprint,
    peel_yearless_imprint,
    peel_number,
    peel_date,
    peel_year,
)
"""The order matters where two could read the same end: the more certain comes first."""

BEHIND_PEELERS: tuple[Peeler, ...] = (peel_accessed, peel_url, peel_hereafter, peel_dated_bracket, peel_bracketed_imprint, peel_date, peel_place)
"""What may stand behind a signature."""

PART_PEELERS: tuple[Peeler, ...] = (peel_dated_bracket, peel_edition, peel_people, peel_date)
"""What may stand behind the title of a part of a book."""

RECORD_PEELERS: tuple[Peeler, ...] = (peel_accessed, peel_url, peel_hereafter, peel_dated_bracket, peel_bracketed_imprint, peel_date)
"""What may stand behind the title of a record or of a reprinted document; its numbers are its own."""
