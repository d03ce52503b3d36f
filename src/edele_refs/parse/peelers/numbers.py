"""Volumes, issues and the bare numbers of journals."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, bare_at_end
from edele_refs.parse.peelers.ends import WINDOW, date_at_end, found_at_end, span_of

SEASONS = "Spring|Summer|Autumn|Fall|Winter|Frühjahr|Sommer|Herbst|printemps|été|automne|hiver"
"""Issues of quarterlies that have no numbers."""


@cache
def _volumes() -> re.Pattern[str]:
    unit = r"(?:vols?|volumes|parts|pts|Teilbde|Halbbde|Teilbände|Teile|Theile|Tle|Thle|Bdn|Bde|Bände|тт|томах|томов|томи|т|ч|dln|delen|toms|частях|частинах|кн|книгах|tomes|voll|tomy|tt|t|tomos|sv|svazky|svazků|díly|dílech|svazcích|zv|zväzky|zväzkoch|knj|kötet)"
    return long_pattern(rf"(?:^|[,.;:]?\s|\()(?:in\s|[ВвУу]\s|en\s|w\s|ve?\s)?(?P<number>\d{{1,2}}|[IVX]+|two|three|four|zwei|drei|vier)\s?(?:-[а-я]+\s)?{unit}\.?(?:,\s\d{{1,2}}\s(?:кн|ч|sv)\.?)?(?:\s(?:in|en|w)\s(?:\d+|one)(?:\s\w+\.?)?)?\)?$")


def peel_volumes(draft: Draft, start: int, end: int) -> int | None:
    """", 2 vols."."""
    if not (found := found_at_end(_volumes(), draft, start, end)) or found.start() <= start:
        return None
    draft.put("number-of-volumes", span_of(found, "number"))
    return found.start()


_OF_ROMANIA = r"a\s[IVX]{1,4}-a(?!\w)"
"""“partea a II-a”."""


@cache
def volume_shape(codes: Codes) -> re.Pattern[str]:
    number = r"(?:\d{1,4}(?:[./–-]\d{1,3}|/(?:kn|cz|díl|ч|кн)\.\s\d{1,2})?(?:\s?\(\d{1,4}(?:[–-]\d{1,2})?\))?|[IVXLCDM]{1,7}(?:[/–-]\d{1,2}(?!\d)|\s\d{1,2}(?=$|:|,)|\s?\(\d{1,4}(?:[–/-]\d{1,4}){0,4}\))?|[A-Z]\b|[Α-Ω]{1,3}[΄’'ʹ´]|(?:(?<=[Vv]ol\s)|(?<=[Vv]ol\.\s)|(?<=pt\s)|(?<=pt\.\s)|(?<=[Pp]art\s))[ivxlc]{1,6}(?!\w))"
    number = rf"(?:{_OF_ROMANIA}|{number})"
    word = rf"(?:{pattern('volume', codes)}|Jg\.|Jahrgang|an\.|année|(?<=[,»”]\s)a\.(?=\s?[\dIVXLC]))"
    counted = r"\.\s(?:část|díl|svazek|sv\.|diel|zväzok|kötet|köt\.?|évf(?:olyam)?\.?|sēj(?:ums|\.)?|köide|kd\.?|osa|tomas|dalis|zvezek|zv\.?|bind|tom|knjiga|deo|Teil|Tl\.|Band|Bd\.|Buch|Halbband|Teilband|Halbbd\.?|Teilbd\.?|Abt\.|Abteilung)"
    return long_pattern(rf"(?:^|[,.;:(–]?\s|\()(?:{word}\s?(?P<volume>{number}(?:\.\s[12]-я\sпол(?:овина)?\.?|[,.]\s(?:[–—]\s)?(?:{word}|pt\.|[Pp]art|кн\.|[Оо]тд\.)\s?(?:\d{{1,3}}|[IVX]{{1,5}}|{_OF_ROMANIA}))?)|(?P<counted>\d{{1,3}})(?:{counted}|(?:re|e|ère|ème)\s(?:année|vol\.)))\)?$")


@cache
def _spanned(codes: Codes) -> re.Pattern[str]:
    """", t. I (966–1795)", ". Т. 2 (1628–1645)": a volume and the years it tells of."""
    return long_pattern(rf"[,.]\s(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,2}}|[IVX]{{1,6}})\s\((?P<title>(?:[^\W\d_]{{3,12}}\.?\s)?\d{{3,4}}\s?[–-]\s?(?:[^\W\d_]{{3,12}}\.?\s)?\d{{4}}(?:\s(?:гг|рр)\.)?)\)$")


@cache
def _titled_before(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,.]\s(?:{pattern('volume', codes)})\s?(?:\d{{1,2}}|[IVX]{{1,6}}):\s(?=[^\W\d_])")


def _put_spanned(draft: Draft, found: re.Match[str]) -> int:
    draft.put("volume", span_of(found, "volume"))
    draft.put("volume-title", span_of(found, "title"))
    return found.start()


def peel_spanned_volume(draft: Draft, start: int, end: int) -> int | None:
    """"СПб., 1851. Т. 2 (1628–1645)": behind an imprint the years are no journal's."""
    found = found_at_end(_spanned(draft.scan.codes), draft, start, end)
    imprint = bare_at_end(draft.scan.masked, start, found.start(), draft.scan.codes) if found else None
    return _put_spanned(draft, found) if found and imprint and imprint.place else None


def peel_volume(draft: Draft, start: int, end: int) -> int | None:
    """", vol. 3", "Bd. 4", "т. 2, ч. 1", "2. Teil"."""
    if "volume" in draft.values:
        return None
    if (spanned := found_at_end(_spanned(draft.scan.codes), draft, start, end)) and spanned.start() > start:
        return _put_spanned(draft, spanned)
    if not (found := found_at_end(volume_shape(draft.scan.codes), draft, start, end)) or found.start() < start + ("op" not in draft.flags):
        return None
    if _PART.match(draft.scan.masked, found.start()) and _titled_before(draft.scan.codes).search(draft.scan.masked, max(start, found.start() - WINDOW), found.start()):
        return None  # ", t. II: Kampanie na obczyźnie, cz. 2": a part of the volume, behind that one's title
    _put_volume(draft, found, "counted" if found["counted"] else "volume")
    draft.flags.add("numbered")
    return found.start()


_DIVIDED = late_pattern(r"(?P<volume>\d{1,4}|[IVXLCDM]{1,7}|[ivxlc]{2,8})\s?\((?P<issue>\d{1,4}|(?<=[IVXLCDMivxlc]\s\()\d{1,4}(?:[–/-]\d{1,4}){1,4})\)|(?P<roman>[IVXLCDM]{1,7})/(?P<number>\d{1,3}(?:-\d{1,3})?)")


def _put_volume(draft: Draft, found: re.Match[str], group: str) -> None:
    """The volume, and the issue behind it: "XXXVI (160)", "36(2)", "XIX/73".

    "1 (42)" stays as it is: the first number of a year, the forty-second of all.
    """
    parts = _DIVIDED.fullmatch(found[group])
    if parts and parts["roman"] and "issue" not in draft.values:
        draft.put("volume", Span(found.start(group) + parts.start("roman"), found.start(group) + parts.end("roman")))
        draft.put("issue", Span(found.start(group) + parts.start("number"), found.start(group) + parts.end("number")))
        return
    if parts is None or parts["roman"] or (parts["volume"].isdigit() and int(parts["volume"]) <= 12 < int(re.split("[–-]", parts["issue"])[0])):
        draft.put("volume", span_of(found, group))
        return
    at = found.start(group)
    draft.put("volume", Span(at + parts.start("volume"), at + parts.end("volume")))
    draft.put("issue", Span(at + parts.start("issue"), at + parts.end("issue")))


@cache
def _issue(codes: Codes) -> re.Pattern[str]:
    # "№ 2 (18)": the second of a year, the eighteenth of all
    value = r"(?:\d{1,4}(?:\s?[/–-]\s?\d{1,4})*(?:\s\(\d{1,5}\)(?!\s?\d))?|[IVX]+|(?<!\s[Nn]o\s)(?:(?<!\sH\.\s)|(?=" rf"(?:{SEASONS})" r"\b))[A-Z][a-z]+(?:[/–-][A-Z][a-z]+)?)"
    return long_pattern(rf"(?:^|[,.;:(–]?\s|(?<=\d)|\()(?:{pattern('issue', codes)}|(?:H\.|Heft)(?=\s?\d|\s(?:{SEASONS})\b)|fasc\.)\s?(?P<issue>{value})\)?$|[,.)]\s(?P<counted>\d{{1,4}}(?:[–-]\d{{1,4}})?)\.\s(?:sz(?:ám)?|füz(?:et)?)\.?$|(?<=\d),\s(?P<season>{SEASONS})$")


def peel_issue(draft: Draft, start: int, end: int) -> int | None:
    """", no. 2", "№ 5", "H. 2"."""
    if "issue" in draft.values or not (found := found_at_end(_issue(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    if _PART.match(draft.scan.masked, found.start()) and volume_shape(draft.scan.codes).search(draft.scan.masked, start, found.start()):
        return None  # "Кн. 1. Ч. 2": a volume's part, no number of a journal
    draft.put("issue", span_of(found, "issue") or span_of(found, "counted") or span_of(found, "season"))
    draft.flags.add("numbered")
    return found.start() + (draft.scan.masked[found.start()] == ")")


@cache
def _of_year(codes: Codes) -> re.Pattern[str]:
    word = rf"(?:(?:{pattern('issue', codes)}|H\.|Heft)\s?)?"
    year = r"(?:18|19|20)\d\d"
    return long_pattern(rf"[,.]?\s(?:{word}(?P<issue>\d{{1,2}}(?:[–-]\d{{1,2}})?)/(?P<of>{year})|(?P<year>{year})[/:](?P<number>\d{{1,2}}(?:[–-]\d{{1,2}})?)(?:\.?\ssz(?:ám)?\.?)?)$")


def peel_issue_of_year(draft: Draft, start: int, end: int) -> int | None:
    """"Osteuropa 5/2010, S. 3", "Karta 2004/3, s. 12": an issue of a year; "1941/42" are two years."""
    if draft.imprint or not draft.places or "issued" in draft.values:
        return None
    if "issue" in draft.values and (volume := found_at_end(_VOLUME_OF, draft, start, end)):
        draft.put("volume", span_of(volume, "volume"))
        draft.put("issued", span_of(volume, "year"))
        draft.flags.update(("numbered", "year"))
        return volume.start()
    if "issue" in draft.values or not (found := found_at_end(_of_year(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    if _NUMBERED.search(draft.scan.masked, start, found.start()):
        return None  # "57-4bis, 5/2010", "n° 83, 2004/3"
    issue, year = ("issue", "of") if found["issue"] else ("number", "year")
    last = int(re.split("[–-]", found[issue])[-1])
    if last > _WEEKS or (issue == "number" and (last > _MONTHS or last == (int(found[year]) + 1) % 100)):
        return None
    draft.put("issue", span_of(found, issue))
    draft.put("issued", span_of(found, year))
    draft.flags.update(("numbered", "year"))
    return found.start()


_VOLUME_OF = late_pattern(r"(?<=[^\W\d_]),?\s(?P<volume>\d{1,3})/(?P<year>(?:18|19|20)\d\d)\.?,?$")
"""A volume and its year before the issue, as Croatian journals have them: "27/1995., br. 2"."""
_NUMBERED = late_pattern(r"\d(?:\s?bis)?,?$")
_WEEKS, _MONTHS = 53, 12
_PART = late_pattern(r"[,.]?\s(?:[Чч]|[Кк]н|[Cc]z|[Čč]ást|pt)\.")


@cache
def _titled_volume(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:(?<=\))|(?<=\d\d))(?:,|\.(?=\s[ТКЧ]))\s(?:hier:?\s)?(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,2}}(?:/\d)?|[IVX]+)(?::|\.(?=\s[А-ЯІЇЄ][а-яіїє]{{2,}}\s))\s(?P<title>(?:1[4-9]|20)\d\d[/–-]\d{{2,4}}|[^\W\d_][^,;:]{{3,110}})$")


def peel_titled_volume(draft: Draft, start: int, end: int) -> int | None:
    """", vol. 1: 1940/1941" behind the imprint of a work in volumes."""
    if "volume" in draft.values or not (found := found_at_end(_titled_volume(draft.scan.codes), draft, start, end)):
        return None
    imprint = draft.scan.imprint_closed_at(found.start()) or bare_at_end(draft.scan.masked, start, found.start(), draft.scan.codes)
    if imprint is None or not imprint.place:
        return None
    draft.put("volume", span_of(found, "volume"))
    draft.put("volume-title", span_of(found, "title"))
    return found.start()


_PAIR = late_pattern(rf"(?<=[\s,])(?P<volume>\d{{1,4}}|(?<=,\s)[ivxl]{{1,7}}(?=,\s\d)|(?<=[a-z]\s)[IVXLC]{{2,8}}(?=,\s\d))(?:[.:/]|,\s?)(?P<issue>\d{{1,3}}(?:[-–/]\d{{1,3}})?|(?<=[./])(?:{SEASONS}))$")
# "Annales ESC, 17-2, 1962"
_PAIR_FRENCH = late_pattern(r"(?<=[\s,])(?P<volume>\d{1,4})(?:[.:/-]|,\s?)(?P<issue>\d{1,2}(?:\s?bis)?(?:[-–/]\d{1,3})?)$")
_ALONE = late_pattern(r"(?<=[\s,.])(?!1[4-9]\d\d[–-]1[4-9]\d\d)(?P<volume>\d{1,4}(?:[/–-]\d{1,4})?(?:\s?\(\d{1,4}\))?|[IVXLCDM]{2,7}(?:\s?\(\d{1,4}(?:[–/-]\d{1,4}){0,4}\)|/\d{1,3}(?:-\d{1,3})?|[–/-][IVXLCDM]{2,7})?|(?<=[»”’],\s)[IVXL]|(?!(?:(?<=RTD\s)|(?<=dr\.\s)|(?<=dir\.\s)|(?<=proc\.\s)|(?<=Bull\.\s)|(?<=trim\.\s))civ)(?!(?:civil|vivi|mili|vici|ivi)\b)[ivxlc]{2,8}(?:\s\(\d{1,4}(?:[–/-]\d{1,4}){0,4}\))?)$")


_AFTER = late_pattern(r"\)(?:[,.]\s(?P<issue>\d{1,2})|\s(?P<double>\d{1,2}(?:[-–/]\d{1,2})?))$")


_ORDINALS = late_pattern(r"(?<=[12]\d\d\d)(?:,\s|-|\s)\(?(?P<issue>\d{1,2}\.?[ºª](?:\s?[-–,]\s?\d{1,2}\.?[ºª]){0,5})\)?$")
"""“Análise Social, vol. XVIII (72-73-74), 1982-3.º-4.º-5.º”: which numbers of the year, beside those of all."""
_NUMBERS_BEFORE = late_pattern(r"(?:\(\d{1,4}(?:[–/-]\d{1,4}){0,4}\)|\sn\.?(?:os|º|ºs)\.?\s\d{1,4}(?:[–/-]\d{1,4}){0,4}),\s[12]\d\d\d$")
_AFTER_BARE = late_pattern(r"(?:(?<=[\dIVXLC],\s[12]\d\d\d)|(?<=[”»]\s[12]\d\d\d)),\s(?P<issue>\d{1,2}(?:[-–/]\d{1,2})?(?:\s?\(\d{1,4}\))?)$")
"""A volume, a year, and a number that nothing but pages follows."""
_ROMAN = late_pattern(r",\s(?P<volume>[IVX]+(?:\s?[-–/,]\s?[IVX]+){0,5}|[IVX]+[:–-]\d{1,2}|\d{1,2}:[IVX]+)$")


_ROMAN_BARE = late_pattern(r"(?<=[a-zà-ÿ])\s(?P<volume>[IVX]{1,5}(?:[–-]\d{1,2}[ab]?)?)$")


def _dutch_volume(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """"De Tweede Wereldoorlog IV (Den Haag 1972)"; "Willem III (Den Haag 1972)" is a person."""
    found = found_at_end(_ROMAN_BARE, draft, start, end)
    before = draft.scan.masked[start : found.start()].rpartition(" ")[2] if found else ""
    return found if before and before not in words("given_names") else None


def peel_roman_volumes(draft: Draft, start: int, end: int) -> int | None:
    """", V-VI-VII" before a book's imprint."""
    if "volume" in draft.values or "imprint" not in draft.flags:
        return None
    bracketed = draft.imprint is not None and draft.scan.text[draft.imprint.span.start] == "("
    found = found_at_end(_ROMAN, draft, start, end) or (_dutch_volume(draft, start, end) if bracketed and "nl" in draft.scan.codes else None)
    if not found or found.start() <= start:
        return None
    draft.put("volume", span_of(found, "volume"))
    return found.start()


def peel_number(draft: Draft, start: int, end: int) -> int | None:
    """The bare number of a volume before a year in brackets: "88 (2016)", "15, 4 (2014)"."""
    if "volume" in draft.values or not draft.flags & {"year", "dated", "numbered"}:
        return None
    if "issued" not in draft.values and ("issue" not in draft.values or _ends_with_date(draft, start, end)):
        return None
    shapes: tuple[re.Pattern[str], ...] = (_ALONE,) if "issue" in draft.values else (_PAIR_FRENCH if "fr" in draft.scan.codes else _PAIR, _ALONE)
    for shape in shapes:
        if (found := found_at_end(shape, draft, start, end)) and found.start() > start:
            if _are_years(found) or (shape is not _ALONE and _is_double(found)) or _is_titles(draft, found):
                continue
            if "issued" not in draft.values and re.fullmatch(YEAR, found["volume"]):
                draft.put("issued", span_of(found, "volume"))
                return found.start()
            _put_volume(draft, found, "volume")
            if "issue" in shape.groupindex:
                draft.put("issue", span_of(found, "issue"))
            draft.flags.add("numbered")
            return found.start()
    return None


def _is_titles(draft: Draft, found: re.Match[str]) -> bool:
    """Whether a number ends the title of a book: "Lumans, Valdis (2006). Latvia in World War II. Fordham University Press", "The Bombing of Coventry, 1940 (1976)"."""
    at = found.start()
    if draft.scan.masked[at] == "," and re.fullmatch(r"(?:1[5-9]|20)\d\d", found["volume"]):
        return True
    printed = not draft.values.keys().isdisjoint(("publisher", "publisher-place"))
    return printed and "year first" in draft.flags and draft.scan.masked[at - 1] == " " and draft.scan.masked[at - 2].isalpha()


def _ends_with_date(draft: Draft, start: int, end: int) -> bool:
    """Whether a day or months stand before a number: "„Głos Wielkopolski”, 30 VI 1956, nr 154", "juillet-septembre 1966, n° 56"."""
    day = date_at_end(draft, start, end)
    return day is not None and (len(day.date.edtf) == 10 or _MONTHS_OF.fullmatch(day.date.edtf) is not None)


_MONTHS_OF = late_pattern(r"\d{4}-\d\d/\d{4}-\d\d")


def _is_double(found: re.Match[str]) -> bool:
    """Whether two numbers that follow each other are one double issue: "47-48, 1983"."""
    issue = found["issue"]
    return issue.isdigit() and found["volume"].isdigit() and int(issue) == int(found["volume"]) + 1 > _FIRST_ISSUES and found.string[found.end("volume")] in "-–/"


_FIRST_ISSUES = 12
"""Below it the second number may be the issue of a volume: "1-2"."""


def _are_years(found: re.Match[str]) -> bool:
    """Whether the two numbers are years that a title ends in: "Wehrmacht im Ostkrieg 1941/42"."""
    both = found.groupdict()
    second = both.get("issue") or ""
    return second.isdigit() and re.fullmatch(r"1[5-9]\d\d|20\d\d", both["volume"]) is not None and int(second) == (int(both["volume"]) + 1) % 100


def peel_issue_behind_year(draft: Draft, start: int, end: int) -> int | None:
    """"59 (2011) 3, S. 12", "XIV, 1907, 3, pp. 207-211": the issue behind the year."""
    if draft.imprint or not draft.places or "issue" in draft.values:
        return None
    if ordinals := found_at_end(_ORDINALS, draft, start, end):
        if not _NUMBERS_BEFORE.search(draft.scan.masked, start, ordinals.start()):
            draft.put("issue", span_of(ordinals, "issue"))
        draft.flags |= {"numbered", "of form"}
        return ordinals.start()
    if draft.places[0].labelled and (bare := found_at_end(_AFTER_BARE, draft, start, end)):
        draft.put("issue", span_of(bare, "issue"))
        draft.flags.add("numbered")
        return bare.start()
    if not (found := found_at_end(_AFTER, draft, start, end)):
        return None
    imprint = draft.scan.imprint_closed_at(found.start() + 1)
    if imprint is None or imprint.place:
        return None
    draft.put("issue", span_of(found, "issue") or span_of(found, "double"))
    return found.start() + 1
