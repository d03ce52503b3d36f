"""Author and year, which lead to a list of literature: "Geiger 1964, S. 65–83", "Koch/Zenz (Hrsg.) 1972"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places, volume_titles
from edele_refs.parse.back.behind_ibid import numbers
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.evidence import like_noun
from edele_refs.parse.names.institutions import is_siglum
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.names.year_names import LEADS_A_YEAR, NO_SURNAME, are_surnames
from edele_refs.parse.scan import Scan
from edele_refs.parse.second_imprints import is_second_house
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.values import Name

_CAPITAL = r"[^\W\d_a-zà-ÿа-џґ]"
_BEHIND_CAPITAL = r"[\w’'-]+[^\W\d_](?:-[^\W\d_]\w+)?"
ONE_AUTHOR = _CAPITAL + _BEHIND_CAPITAL
PARTICLE = r"(?:(?:Von|Van|De|Le|La|Di|Del)\s)?"
_FIRST_AUTHOR = rf"(?:(?:(?<=V)[ao]n|(?<=D)(?:e|i|el)|(?<=L)[ea])\s{_CAPITAL})?{_BEHIND_CAPITAL}"
_AND = r"\s?/\s?|\s(?:and|und|&|et|y|e|en|och|og|i|и|u\.)\s"
LAST_AUTHOR = rf"(?:{_AND}){PARTICLE}{ONE_AUTHOR}"
# "Bessel, Germany 1945" is a title: names in a row end in "and", or are three of which none is a word or a house
_MORE_AUTHORS = (
    rf"(?:(?:,\s{PARTICLE}{ONE_AUTHOR}){{1,3}},?{LAST_AUTHOR}|(?P<row>(?:,\s{PARTICLE}{ONE_AUTHOR}){{2,4}}(?=\s\(?\d{{4}}))|(?:{LAST_AUTHOR}){{0,4}})"
    r"(?:\s(?:et al\.|u\.\s?a\.))?"
)
# the first letter stands first, so that the search passes over all others at once
_AUTHOR_YEAR = late_pattern(rf"(?P<names>{_CAPITAL}(?<![^\s(\[;].){_FIRST_AUTHOR}{_MORE_AUTHORS})(?P<role>,?\s\((?:Hrsg|Hgg?|[Ee]ds?|[Dd]ir)\.?\))?,?\s(?P<open>\(?)(?P<year>{YEAR}[a-h]?)(?P<close>\)?)")
_TO_PLACE = late_pattern(r",\s|\s?:\s?|\s")


@cache
def _led_plainly(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('here', codes)})\s")


@cache
def _volume_first(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?P<volume>(?:{pattern('volume', codes)})\s?(?P<number>[IVXLC]{{1,6}}|\d{{1,2}})),\s(?=\S)")


_VOLUME_ALONE = late_pattern(r",\s(?P<volume>(?P<number>[1-9]\d?)):\s?(?=\d)")
"""“Jackman 1916, 2:410”."""


def _volume(masked: str, at: int, codes: Codes) -> re.Match[str] | None:
    return _volume_first(codes).match(masked, at) or _VOLUME_ALONE.match(masked, at)


_FIRST_EDITION = late_pattern(rf"\s[(\[](?:(?:zuerst|first|orig(?:inally|\.)?|1\.\sAufl\.|urspr\.)\s)?(?P<first>{YEAR})[)\]](?=[,;.:]|$)")
"""“Geiger 1964 (zuerst 1947), S. 68”."""


def behind_year(masked: str, at: int, codes: Codes, volumes: bool = True) -> Span | None:
    """The place that is cited behind a year, with its volume."""
    first = _FIRST_EDITION.match(masked, at)
    at = first.end() if first else at
    volume = _volume(masked, at, codes) if volumes else None  # "Perrin, 2007, t. 2, p. 4"
    found = numbers(codes).match(masked, volume.end()) if volume else None
    if volume and found:
        return Span(volume.start("volume"), found.end())
    gap = _TO_PLACE.match(masked, at)
    if not gap:
        return None
    led = _led_plainly(codes).match(masked, gap.end())
    found = (numbers(codes).match(masked, led.end()) if led else None) or numbers(codes).match(masked, gap.end())
    return Span(*found.span()) if found else None


def _find_author_years(masked: str, codes: Codes) -> Iterator[tuple[re.Match[str], Span | None]]:
    """Names with a year, and the place behind them."""
    at = 0
    while found := _AUTHOR_YEAR.search(masked, at):
        place = behind_year(masked, found.end(), codes, bool(found["open"]) or masked[: found.start()].rstrip()[-1:] in ("", ";", "("))
        if not found["open"] and _later_year(masked, found.end(), found["year"]):
            place = None
        at = place.end if place else found.end()
        yield found, place


_RANGE = late_pattern(r"\d[–-](?:\d{4}|$)")


def find_author_years(scan: Scan) -> Iterator[Draft]:
    """"Geiger 1964, S. 65–83": a reference to a list of literature."""
    last = -_GAP
    for found, place in _find_author_years(scan.masked, scan.codes):
        closed = bool(found["open"]) == bool(found["close"]) or _closes(scan.masked, place)
        if not closed or _RANGE.search(found["year"] + scan.masked[found.end("year") : found.end("year") + 1]):
            continue
        goes_on = (place or found["close"]) and _goes_on(scan, last, found)
        if not (found["role"] or goes_on or are_surnames(scan, found, place)) or _is_other(scan, found, place):
            continue
        end = place.end if place else found.end("close" if found["close"] else "year")
        end += bool(found["open"]) > bool(found["close"])  # "(1987: 45)"
        draft = Draft(scan, _beginning(scan, last, found), end, kind="short", flags={"author-year"})
        draft.locator = place
        if place and (volume := _volume(scan.masked, place.start - 2, scan.codes)):
            draft.put("volume", Span(*volume.span("number")))
            draft.locator = Span(volume.end(), place.end)
        _put_author_year(draft, found, draft.start)
        if first := _FIRST_EDITION.match(scan.masked, found.end()):
            draft.put("original-date", Span(*first.span("first")))
            draft.end = max(draft.end, first.end())
        last = draft.end if place or found["close"] else last
        yield draft
        yield from _other_years(draft, found, place)


def _is_other(scan: Scan, found: re.Match[str], place: Span | None) -> bool:
    """Whether names and a year are something else: a gazette, a day, a house, a signature."""
    masked, year = scan.masked, found.end("year")
    if volume_titles.holds(scan, found.start()):
        return True  # "Bd. 5: Reichstag von Worms 1495, bearb. v. …"
    if found["names"] in _GAZETTES or (found["names"].casefold() in _FUNCTION and _WORK_BEHIND.match(masked, year)):
        return True  # "Reichsgesetzblatt 1920, S. 147", "Sur 1914 : Jean-Jacques Becker, …"
    if found["role"] and found["names"] in given_names() and masked[: found.start()].endswith((", ", "/")):
        return True  # "Schmidt, Georg (Hg.) (2011): Die Werke der Angst"
    if found["row"] and any(like_noun(name) or houses.is_house(name) for name in found["names"].split(", ")):
        return True  # "Schmidt, Verwaltungsrecht, Nomos 1990"
    if place is None and _ends_an_entry(scan, found):
        return True
    if masked[year : year + 1].isdigit() or (is_siglum(found["names"]) and found["open"] == ""):
        return True  # "JSTOR 152781", "AIPN, 1585/123"
    if _ISSUE_OF.match(masked, found.start("year")) or (place is None and record_word().fullmatch(found["names"])):
        return True  # "Múltunk, 2012/3. 28–57": an issue of a year; "Telegram 1542, Moscow to Washington"
    if _ISSUE_BEHIND.match(masked, year) and _BEHIND_TITLE.search(masked, max(0, found.start() - 32), found.start()):
        return True  # "«La intervención extranjera» [en línea]. Ayer, 2003, núm. 50"
    if _ROMAN.fullmatch(found["names"]) or _NUMBERED.match(masked, year):
        return True  # "vol. XXXVI (2001)", "Századok, 2001. 3. sz."
    if _is_day(scan, found, place) or _is_house(scan, found) or any(s.archive and s.location for s in scan.signatures_in(found.start(), found.start() + 1)):
        return True  # "AN, Y 3879; X1a 1832"
    # "М.: Яуза; Эксмо, 2008"
    return ";" in masked[found.start() - 2 : found.start()] and is_second_house(masked, year, scan.codes)


_ISSUE_BEHIND = late_pattern(r",\s(?:núm|n\.?[º°]|nr|no?|vol|t|č|roč)\.?\s?\d")
_BEHIND_TITLE = late_pattern(r"␟\s?[”»\"’](?:\s\[[^\[\]]{3,25}\])?[.,]\s$")


def _ends_an_entry(scan: Scan, found: re.Match[str]) -> bool:
    """Whether it is the town, known or not, and the year of an entry that began with its author: "Ogilvie, A. The Great Tyne Flood. Hexham, 1971."."""
    masked = scan.masked
    if masked[found.start() - 2 : found.start()] != ". " or masked[found.end() :].strip(" .") or found["open"]:
        return False
    return _ENTRY.match(masked, 0, found.start() - 1) is not None


_ENTRY = late_pattern(rf"(?:\d{{1,3}}[.)]?\s|[–•*-]\s)?{_CAPITAL}[\w’'-]+,\s(?:{_CAPITAL}\.[\s-]?){{1,3}},?\s?{_CAPITAL}[^.]{{4,}}\.$")


def _is_day(scan: Scan, found: re.Match[str], place: Span | None) -> bool:
    """Whether the year is that of a day or a month."""
    if any(d.span.end > found.end("year") for d in scan.dates_in(found.start(), found.end("year"))):
        return True  # "Голос, 1878, 1 апреля", "Январь 1922 – декабрь 1936"
    if any(len(d.date.edtf) == 10 and d.span.end >= found.end("year") for d in scan.dates_in(found.start() - 8, found.start("year"))):
        return True  # "ze dne 6. října 1948, § 1"
    # "L’occupazione delle fabbriche. Settembre 1920, Torino"
    return place is None and any(d.span.start <= found.start() and d.span.end == found.end("year") for d in scan.dates_in(found.start() - 3, found.start() + 1))


_GAP = 60
_BESIDE = late_pattern(r",?\s(?P<first>[^\W\d_a-zà-ÿ][\w’'-]+\s)?")
"""Behind the page of the one before, without a stop: "Meier 1979, S. 35 Bender Schumacher 1980, S. 24", where a scan has lost the stroke too."""


def _goes_on(scan: Scan, last: int, found: re.Match[str]) -> bool:
    """Whether the names stand right behind the page of another author and year."""
    return 0 < found.start() - last < _GAP and _BESIDE.fullmatch(scan.masked, last, found.start()) is not None and not places.is_place(found["names"])


def _beginning(scan: Scan, last: int, found: re.Match[str]) -> int:
    beside = _BESIDE.fullmatch(scan.masked, last, found.start()) if 0 < found.start() - last < _GAP else None
    return beside.start("first") if beside and beside["first"] and beside["first"].strip() not in given_names() else found.start()


_OTHER_YEAR = late_pattern(rf",?\s(?:(?:und|and|et)\s)?\((?P<year>{YEAR}[a-h]?)\)(?=\s\d)")
_BARE_YEAR = late_pattern(r"(?:,\s|,?\s(?:und|and|et|&|u\.)\s)(?P<year>(?:1[89]|20)\d\d[a-h]?)(?=[;,.)]|:\s?\d|,?\s(?:und|and|et|&|u\.)\s(?:1[89]|20)\d\d|$)")


def _later_year(masked: str, at: int, year: str) -> bool:
    """Whether another year of the same author stands behind a year, and no page: "Teubner 1978, 1980a, S. 35"."""
    found = _BARE_YEAR.match(masked, at)
    return found is not None and _NUMBER.match(year) is not None and _LAST_YEAR > int(found["year"][:4]) >= int(year.strip("[]")[:4])


_NUMBER = late_pattern(r"\d{4}")
_LAST_YEAR = 2030


def _other_years(draft: Draft, found: re.Match[str], place: Span | None) -> Iterator[Draft]:
    """"Stolleis (1988) 126, (1992) 45", "Teubner 1978, 1980a": another work of the one named, by its year."""
    at = draft.end
    while again := _next_year(draft, at, bool(found["open"]), place):
        masked, start = draft.scan.masked, again.start("year") - bool(found["open"])
        cited = behind_year(masked, again.end(), draft.scan.codes)
        if not found["open"] and cited and _later_year(masked, again.end(), again["year"]):
            cited = None
        other = Draft(draft.scan, start, cited.end if cited else again.end(), kind="short", flags={"author-year"})
        other.values["author"] = draft.values["author"]
        other.put("issued", Span(*again.span("year")))
        other.locator = cited
        yield other
        at, place = other.end, cited


def _next_year(draft: Draft, at: int, opened: bool, place: Span | None) -> re.Match[str] | None:
    if "author" not in draft.values or (opened and not place):
        return None
    if opened:
        return _OTHER_YEAR.match(draft.scan.masked, at)
    last = str(draft.values.get("issued", ""))
    return _BARE_YEAR.match(draft.scan.masked, at) if draft.locator is None and _later_year(draft.scan.masked, at, last) else None


_WORK_BEHIND = late_pattern(r"\s?:\s[^\W\d_]")
_GAZETTES, _FUNCTION = frozenset(words("gazette")), frozenset(words("function_words"))


def _is_house(scan: Scan, found: re.Match[str]) -> bool:
    """Whether the name before a comma and a year is a well-known house's: "La terreur. Perrin, 2007", not "vgl. Beck 1999"."""
    if houses.is_called(scan.masked, found.start()):
        return True
    start = houses.start_of(scan.masked, found.end("names"))
    if start is None or (start == found.start() and scan.masked[found.end("names")] != ","):
        return False
    return scan.masked[start - 2 : start] in (". ", ", ", ": ") and not scan.signal_ends(start - 1, start)


def put_author_year(draft: Draft, start: int, end: int) -> bool:
    """Put the names and the year of "Mende 1979" into a draft, where the stretch is nothing else."""
    found = _AUTHOR_YEAR.fullmatch(draft.scan.masked, start, end)
    if found is None or NO_SURNAME.match(found["names"]) or LEADS_A_YEAR.fullmatch(found["names"]):
        return False
    _put_author_year(draft, found, start)
    return True


def _put_author_year(draft: Draft, found: re.Match[str], begins: int) -> None:
    """Names and year; who stands before the names from ``begins`` on has lost the stroke between them."""
    start, end = found.span("names")
    spans = [*([Span(begins, start - 1)] if begins < start else []), *each_name(draft.scan, start, end)]
    run = NameRun(Span(begins, end), tuple(Name(s.of(draft.scan.text)) for s in spans), tuple(spans))
    draft.put_names("editor" if found["role"] else "author", run)
    draft.put("issued", Span(*found.span("year")))


_ROMAN, _ISSUE_OF = late_pattern(r"[IVXLCDM]+"), late_pattern(r"\d{4}/\d(?!\d)[.,]?\s\d|\d{4}/\d{1,2}(?:[-–]\d{1,2})?\.\ssz(?:ám)?(?!\w)")
_NUMBERED = late_pattern(r"\.\s\d{1,3}(?:[–-]\d{1,3})?\.\s?(?:sz|füz|évf)")
"""The number of a journal behind its year."""


def _closes(masked: str, place: Span | None) -> bool:
    """Whether a bracket that was opened before the year is closed behind the place."""
    return place is not None and masked[place.end : place.end + 1] == ")"


@cache
def _between(codes: Codes) -> re.Pattern[str]:
    """What divides the names of a row, in the note's languages and in those that all write."""
    return long_pattern(rf"\s(?:et al\.|u\.\s?a\.)$|{_AND}|\s(?:{pattern('and_', codes)})\s|,\s")


def each_name(scan: Scan, start: int, end: int) -> Iterator[Span]:
    """Each name of a row, as a span."""
    at = start
    for cut in _between(scan.codes).finditer(scan.text, start, end):
        yield Span(at, cut.start())
        at = cut.end()
    if at < end:
        yield Span(at, end)
