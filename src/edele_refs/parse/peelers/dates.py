"""The day, or the year alone."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators, places
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, bare_at_end
from edele_refs.parse.locators import Place
from edele_refs.parse.newspapers.dated import OF_DAY
from edele_refs.parse.peelers.ends import date_at_end, found_at_end, span_of
from edele_refs.values import Date


def peel_dated_bracket(draft: Draft, start: int, end: int) -> int | None:
    """"(15 July 1941)", "(not after 6 May 1942)", "(published 23 October 2011)"."""
    if draft.scan.text[end - 1 : end] not in (")", "]"):
        return None
    bracket = draft.scan.bracket_closed_at(end)
    if bracket is None or bracket.start < start or bracket.end - bracket.start > 60:
        return None
    if draft.scan.masked[bracket.start - 2 : bracket.start] in ("␞ ", "> "):
        return _seen_on(draft, bracket)
    if "issued" in draft.values:
        return None
    if term := _TERM.fullmatch(draft.scan.text, *bracket):
        draft.put("issued", Span(*term.span("year")))
        draft.flags.add("dated")
        return bracket.start
    date = draft.scan.dated_within(bracket.start + 1, bracket.end - 1)
    if date is None or _SEASONS.search(draft.scan.text, date.span.start, bracket.end) or date.span.start - bracket.start > 25 or not _CLOSED.match(draft.scan.text, date.span.end):
        return None
    if _of_page(draft, start, bracket) or _ENTERED.match(draft.scan.text, bracket.start):
        draft.places.append(Place(Span(*bracket), bracket.start, labelled=True))
        return bracket.start
    if re.fullmatch(r"\d{4}(?:/\d{4})?", date.date.edtf) and "record" not in draft.flags:
        return None  # "(1941–1943)" closes a title
    draft.put("issued", date.span, date.date)
    draft.flags.add("dated")
    return undated_before(draft, start, bracket.start)


_DAY_BEHIND = late_pattern(r"[,.]?\s(?P<year>(?:18|19|20)\d\d),\s(?:nr|no\.|č\.|№)\s(?P<issue>\d{1,4})\s\((?:z\s)?(?P<day>\d{1,2}\.?\s(?:[IVX]{1,4}|[^\W\d_]{3,12}))\)$")


def peel_day_behind_issue(draft: Draft, start: int, end: int) -> int | None:
    """"„Głos Wielkopolski” 1956, nr 154 (30 VI)": the day of a number, its year before it."""
    found = found_at_end(_DAY_BEHIND, draft, start, end)
    day = parse_date(f"{found['day'].replace('.', '')} {found['year']}") if found else None
    if found is None or day is None or len(day.edtf) != 10 or "issued" in draft.values:
        return None
    whole = Span(found.start("year"), found.end("day"))
    draft.put("issued", whole, Date(day.edtf, whole.of(draft.scan.text)))
    draft.put("issue", span_of(found, "issue"))
    draft.flags |= {"dated", "numbered"}
    return found.start()


def _seen_on(draft: Draft, bracket: Span) -> int | None:
    """"www.hsozkult.de/… [22.8.2019]": a day behind an address is the one on which it was seen."""
    date = draft.scan.dated_within(bracket.start + 1, bracket.end - 1)
    if date is None or date.span != (bracket.start + 1, bracket.end - 1) or "accessed" in draft.values:
        return None
    draft.put("accessed", date.span, date.date)
    return bracket.start


_TERM = late_pattern(rf"\({locators.TERM}(?P<year>1[1-9]\d\d)\)")
"""“(Hil. 1514)”: the term of a roll."""


_ENTERED = late_pattern(r"\((?:Eintrag|Eintragung|Tagebucheintrag|entry|entrée|annotazione|wpis|запись)\s")
"""“S. 53 (Eintrag v. 8.7.1941)”: the day of a diary, and none of a book."""


def _of_page(draft: Draft, start: int, bracket: Span) -> bool:
    """"(London, 1973), 19 (24 July 1943)": behind the page of a dated book the day is a diary's."""
    masked, codes = draft.scan.masked, draft.scan.codes
    place = locators.at_end(masked, start, bracket.start - 1, codes)
    if place is None or place.start <= start:
        return False
    imprint = draft.scan.imprint_closed_at(place.start) or bare_at_end(masked, start, place.start, codes)
    return imprint is not None and imprint.year is not None and imprint.place is not None


def undated_before(draft: Draft, start: int, at: int) -> int:
    """Where "s. d. [1945]" begins: no date was written, and somebody knows it."""
    undated = _undated(draft.scan.codes).search(draft.scan.masked, max(start, at - 14), at)
    return undated.start() if undated else at


@cache
def _undated(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,.;]\s(?:{pattern('no_date', codes)})\s?$")


def peel_undated(draft: Draft, start: int, end: int) -> int | None:
    """", b.d.": that a record bears no date gives no value."""
    found = found_at_end(_undated(draft.scan.codes), draft, start, end) or found_at_end(_undated(draft.scan.codes), draft, start, end + 1)
    return found.start() if found and found.start() > start else None


_CLOSED = late_pattern(r".{0,7}[)\]]|, [a-zà-ž]{3,12}(?: [a-zà-ž]{3,12})?[)\]]", re.S)
"""Behind the date in a bracket: little, or what the record is: "(12 gennaio 1475, minuta)"."""


_SEASONS = late_pattern(rf"[^\W\d_]\s{YEAR}\s?[–-]\s?{YEAR}\s(?:гг|рр|gg)")
"""A season of the first of several years is a piece of what a title tells of: "(осень 1930–1932 гг.)"."""


def peel_date(draft: Draft, start: int, end: int) -> int | None:
    """", 12 August 1942", ", 7.7.1943"."""
    if "issued" in draft.values:
        return None
    date = date_at_end(draft, start, end) or date_at_end(draft, start, end + 1)
    if date is None or (date.span.start > start and draft.scan.text[date.span.start - 1] not in " ,(."):
        return None
    if re.fullmatch(r"\d{4}(?:/\d{4})?", date.date.edtf):
        return None  # years alone may close a title
    if not _delimited(draft, start, date.span.start):
        return None
    entry = _entry_before(draft, start, date.span.start)
    if entry and "record" not in draft.flags and draft.locator is None:
        return None  # "Dziennik K. Brandysa, zapis z 8 III 1968": the place in it
    word = of_before(draft, start, date.span.start)
    if word and UNTIL.search(date.span.of(draft.scan.text)):
        return None
    if len(date.date.edtf) == 10 and _IN_EDITION.search(draft.scan.masked, start, date.span.start):
        draft.put("original-date", date.span, date.date)
        return date.span.start
    draft.put("issued", date.span, date.date)
    draft.flags.add("dated")
    if entry:
        return entry.start()
    at = word.start() if word else date.span.start
    sitting = _SITTING.search(draft.scan.masked, max(start, at - 24), at) if word else None
    return sitting.start() if sitting and sitting.start() > start else at


def _entry_before(draft: Draft, start: int, at: int) -> re.Match[str] | None:
    """What calls the day an entry of a diary: ", zapis z", ". Запись от"."""
    return _entry(draft.scan.codes).search(draft.scan.masked, max(start, at - 40), at) if draft.scan.says("entry_of_day") else None


@cache
def _entry(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,.;]\s(?:{pattern('entry_of_day', codes)})\s$")


_IN_EDITION = late_pattern(r",\s(?:1[5-9]|20)\d\d(?:\s?[-–]\s?\d{2,4})?,\s(?:[^,;()]{1,12},\s){0,2}(?:pp?|S|c|coll?)\.\s?\d[\d–-]{0,9},\s$")
"""“Imprimerie nationale, 1889-1951, t. IV, p. 566, 3 juin 1793”: the day of what is printed there."""


def peel_republican_date(draft: Draft, start: int, end: int) -> int | None:
    """", 14 germinal an II (3 avril 1794)": before its year is taken for a volume, or its bracket for the day alone."""
    date = date_at_end(draft, start, end)
    return peel_date(draft, start, end) if date and REPUBLICAN.search(date.span.of(draft.scan.text)) else None


REPUBLICAN = late_pattern(r"\s[Aa]n\s(?:[IVX]{1,4}|\d{1,2})(?!\w)")
"""Within a date: its year is the Republic's."""
UNTIL = late_pattern(r"\s(?:bis|to|по|do|au|al)\s")
"""Within dates: "vom 20. August 1941 bis …" is what a record tells of, not when it was written."""
_SITTING = late_pattern(r",\s(?:séance|session|réunion|audience|seduta|adunanza|sesión|sessão|reunião|Sitzung|meeting|sitting)$")
"""What was held on the day: ", séance du 12 mars 1906"."""


_EDITION_OF_DAY = late_pattern(rf"(?<=[12]\d\d\d){OF_DAY}$")


def peel_edition_of_day(draft: Draft, start: int, end: int) -> int | None:
    """", March 6, 1933, late edition": which of a day's editions it is."""
    found = found_at_end(_EDITION_OF_DAY, draft, start, end)
    return found.start() if found and found.start() > start else None


def of_before(draft: Draft, start: int, at: int) -> re.Match[str] | None:
    """The word that joins a date at ``at`` to what stands before it: "vom", "of"."""
    return (_OF_RECORD if _of_record(draft) else _OF).search(draft.scan.text, max(start, at - 16), at)


def _of_record(draft: Draft) -> bool:
    return "record" in draft.flags or "archive_location" in draft.values


_WORDS = r"of|or|(?<=,\s)de|vom|v\.|from|от|dated|z dnia|du|del|dat\.|(?:alla|sotto(?: la)?) data(?: del)?|à la date du|sous la date du|con fecha(?: de)?|sub (?:data|dat[oa]|die)|in data|con data|add?[iì]|alli|ad diem|de dato|(?<=[\d”»\"]\s)(?:z|ze dne)"
_OF = late_pattern(rf"(?:\s|^)(?:{_WORDS})\s$")
_OF_RECORD = late_pattern(rf"(?:\s|^)(?:{_WORDS}|z|ze dne|z dne|zo dňa|від|z dn\.)\s$")
"""What a title tells of in Slavic languages ("Wydarzenia z 12 marca 1968 r.") is what a record is dated by."""


def _delimited(draft: Draft, start: int, at: int) -> bool:
    """Whether a delimiter, not a word of the title, stands before ``at``."""
    before = draft.scan.text[max(start, at - 16) : at].rstrip()
    return at <= start + 1 or before[-1:] in (",", ".", ":", ";", "–", "—", ")", "’", "”", "“", "»", "\"") or of_before(draft, start, at) is not None or _dated_from(draft, start, at)


def _dated_from(draft: Draft, start: int, at: int) -> bool:
    """Whether a town stands between a comma and the day: ", Firenze 3 maggio 1480"."""
    found = _TOWN.search(draft.scan.masked, max(start, at - 24), at)
    return found is not None and places.is_place(found["town"])


_TOWN = late_pattern(r",\s(?P<town>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?)\s$")


@cache
def _year(codes: Codes) -> re.Pattern[str]:
    words = r"(?:\s?(?:г|гг|р|рр|r|rok|god|goda)\.?)?"
    no_date = rf"|(?P<none>{pattern('no_date', codes)})"
    return long_pattern(rf"(?:[,.;:]|(?<=[”»\"])|–)\s(?:(?P<year>{YEAR}){words}{no_date})$")


def peel_year(draft: Draft, start: int, end: int) -> int | None:
    """", 1995" at the end of what is left."""
    if "issued" in draft.values or not (found := found_at_end(_year(draft.scan.codes), draft, start, end)):
        return None
    if found.start() <= start:
        return None
    if found["year"] and _is_page(draft, start, found.start()):
        draft.places.append(Place(Span(*found.span("year")), found.start(), labelled=False))
        return found.start()
    draft.put("issued", span_of(found, "year"))
    draft.flags.add("year")
    return found.start()


def _is_page(draft: Draft, start: int, at: int) -> bool:
    """Whether a surname and a quoted title, its comma within, stand before what might be a year: "Cronon, “A Place for Stories,” 1530"."""
    quote = draft.scan.quote_closed_at(at)
    if quote is None or draft.scan.text[quote.end - 1] != ",":
        return False
    run = draft.scan.names(start, quote.start - 1)
    return run is not None and not any(name.given for name in run.names) and not draft.scan.masked[run.span.end : quote.start - 1].strip(" ,")


_YEARED = late_pattern(rf"(?P<lead>,\s|(?<!\w)[Ii]n:?\s)(?P<journal>[A-ZÄÖÜ][A-Za-zÄÖÜ]{{0,3}}[A-ZÄÖÜ]{{1,4}}|[A-ZÄÖÜ]\w{{3,20}}(?:zeitung|zeitschrift))\s(?P<year>{YEAR})$")


def peel_year_of_review(draft: Draft, start: int, end: int) -> int | None:
    """", JZ 1992, S. 8": a review that counts by years alone, as lawyers cite it."""
    if "issued" in draft.values or not draft.places or draft.imprint or not (found := found_at_end(_YEARED, draft, start, end)) or found.start() <= start or places.ends_in_town(draft.scan.masked, found.start()):
        return None
    draft.put("issued", span_of(found, "year"))
    draft.flags |= {"year", "numbered"}
    if found["lead"] != ", ":
        return found.end("journal")
    draft.put("container-title", span_of(found, "journal"))
    draft.flags.add("journal")
    return found.start()
