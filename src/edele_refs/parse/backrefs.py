"""References back: Ibid., "op. cit.", "Geiger 1964, S. 65": they have a form of their own, and are found before anything else is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, locators
from edele_refs.parse.behind_ibid import behind, led_here, numbers
from edele_refs.parse.datelines import record_word
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, is_second_house
from edele_refs.parse.institutions import is_siglum
from edele_refs.parse.names import NameRun
from edele_refs.parse.peelers.same_town import printed_there
from edele_refs.parse.scan import Scan
from edele_refs.parse.year_names import LEADS_A_YEAR, NO_SURNAME, are_surnames
from edele_refs.values import Name

AS_IN = (
    r"(?:[Ww]ie(?: in)?|[Aa]s in|[Jj]ak(?: w)?|[Кк]ак в|[Cc]omme|(?:[Cc]ited|[Zz]it(?:iert|\.)|[Cc]it(?:ée?s?|ad[oa]s?|at[oaie]|ován[oay]?|\.)|[Cc]yt\.|[Цц]ит\.|[Gg]eciteerd)"
    r"(?: (?:in|at|supra|dans|à la|la|en(?: la)?|na|n[ao]|alla|w|v|в))?)"
)
"""What leads to the note where a work was cited first: "(wie Anm. 3)"."""

START = r"(?:^|(?<=[\s(\[;:,.—–]))"


NUMBER_FIRST = r"\d{1,4}\.\s(?:lábjegyz|jegyz|lj|jz)(?:et)?(?!\w)\.?"
"""A note by its number and the word behind it, as in Hungarian: "12. jegyz."."""


@cache
def noted(codes: Codes) -> str:
    """A bracket that names a note: "(n. 12)", "(n 12)", "(wie Anm. 3)", "(full reference in n. 16 below)"."""
    where = rf"{pattern('above', codes)}|{pattern('below', codes)}|supra|infra"
    return rf"[(\[](?:(?:[^()\[\]\d;]{{0,40}}?\s)?(?:{pattern('note', codes)})\s?|nn?\s)\d{{1,4}}(?:,?\s(?:{where}))?[)\]]|[(\[]{NUMBER_FIRST}[)\]]"


@cache
def noted_again(codes: Codes) -> re.Pattern[str]:
    """The same behind a title, before the archive that is named again."""
    return long_pattern(rf"\s{noted(codes)}(?=[,.;:\s])")


@cache
def cited_work(codes: Codes) -> str:
    """"op. cit.", "loc. cit."; "cit. in", "cit. dle" lead to where a thing is cited."""
    to = r"\.?\s(?:in|da|de|en|por|em|nach|n\.(?!\s?\d)|bei|w|za|from|according|par|dans|selon|según|dle|podle|wg|według|prema|po|по|у|в|за)(?!\w)"
    return rf"(?:(?:{pattern('op_cit', codes)}|{pattern('loc_cit', codes)})(?!{to}))"


@cache
def _ibid(codes: Codes) -> re.Pattern[str]:
    """Ibid., or "Id." where a place may follow; what follows is looked at by itself."""
    by_idem = rf"(?:(?:{pattern('idem', codes)}|[Ii]d(?:em|\.)),?\s)?"
    return long_pattern(rf"{START}(?P<word>{by_idem}{pattern('ibid', codes)}|(?P<idem>{pattern('idem', codes)}|[Ii]d\.?)(?=[.,]{{0,2}}(?:\s|$)))(?P<stop>[.,:;]{{0,2}})")


@cache
def _only_places(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,]?\s(?:(?:{pattern('here', codes)})\s)?(?:{locators.number_list(codes)})(?:\s?[.;)]|$)")


def _find_ibids(scan: Scan) -> Iterator[tuple[re.Match[str], Span | None]]:
    """Each "Ibid.", and the place or file behind it up to the end of the sentence."""
    at, masked, codes = 0, scan.masked, scan.codes
    while found := _ibid(codes).search(masked, at):
        if found["idem"] and not (_only_places(codes).match(masked, found.end("word")) or (_SAME.fullmatch(found["idem"]) and not masked[: found.start()].strip() and found.end() == len(masked))):
            at = found.start() + 1
            continue
        place = None if ";" in found["stop"] else behind(scan, found.end())
        at = place.end if place else found.end()
        yield found, place


_SAME = late_pattern(r"[IÍ]d(?:em|\.)?")
"""A note of this word alone: the same place, not only the same author."""


_CAPITAL = r"[^\W\d_a-zà-ÿа-џґ]"
_BEHIND_CAPITAL = r"[\w’'-]+[^\W\d_](?:-[^\W\d_]\w+)?"
ONE_AUTHOR = _CAPITAL + _BEHIND_CAPITAL
PARTICLE = r"(?:(?:Von|Van|De|Le|La|Di|Del)\s)?"
_FIRST_AUTHOR = rf"(?:(?:(?<=V)[ao]n|(?<=D)(?:e|i|el)|(?<=L)[ea])\s{_CAPITAL})?{_BEHIND_CAPITAL}"
LAST_AUTHOR = rf"(?:\s?/\s?|\s(?:and|und|&|et|i|u\.)\s){PARTICLE}{ONE_AUTHOR}"
# "Bessel, Germany 1945" is a title: names in a row end in "and"
_MORE_AUTHORS = (
    rf"(?:(?:,\s{PARTICLE}{ONE_AUTHOR}){{1,3}},?{LAST_AUTHOR}|(?:{LAST_AUTHOR}){{0,4}})"
    r"(?:\s(?:et al\.|u\.\s?a\.))?"
)
# the first letter stands first, so that the search passes over all others at once
_AUTHOR_YEAR = late_pattern(rf"(?P<names>{_CAPITAL}(?<![^\s(\[;].){_FIRST_AUTHOR}{_MORE_AUTHORS}),?\s(?P<open>\(?)(?P<year>{YEAR}[a-h]?)(?P<close>\)?)")
_TO_PLACE = late_pattern(r",\s|:\s?|\s")


@cache
def _led_plainly(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('here', codes)})\s")


@cache
def _volume_first(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?P<volume>(?:{pattern('volume', codes)})\s?(?P<number>[IVXLC]{{1,6}}|\d{{1,2}})),\s(?=\S)")


_FIRST_EDITION = late_pattern(rf"\s[(\[](?:(?:zuerst|first|orig(?:inally|\.)?|1\.\sAufl\.|urspr\.)\s)?(?P<first>{YEAR})[)\]](?=[,;.:]|$)")
"""“Geiger 1964 (zuerst 1947), S. 68”."""


def _behind_year(masked: str, at: int, codes: Codes, volumes: bool = True) -> Span | None:
    first = _FIRST_EDITION.match(masked, at)
    at = first.end() if first else at
    volume = _volume_first(codes).match(masked, at) if volumes else None  # "Perrin, 2007, t. 2, p. 4"
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
        place = _behind_year(masked, found.end(), codes, bool(found["open"]) or masked[: found.start()].rstrip()[-1:] in ("", ";"))
        at = place.end if place else found.end()
        yield found, place


def find_ibids(scan: Scan) -> Iterator[Draft]:
    """Every "Ibid." with the place or file behind it."""
    for found, place in _find_ibids(scan):
        if not _stands_alone(scan, found.start("word")) or printed_there(scan, found.start("word")) or (_COMMON.fullmatch(found["word"]) and not found["stop"] and not place and found.end() < len(scan.text)):
            continue
        closed = found["stop"].startswith(".") and not found["word"].endswith(".")
        end = place.end if place else found.end("word") + closed
        draft = Draft(scan, _with_idem(scan, found.start("word")), end, kind="ibid")
        draft.locator = place
        yield draft


_COMMON = late_pattern(r"(?i)the same|isto|ondje|ici même|sama|samassa|samas|siinä|stesso luogo|allí mismo")
"""Words that are as often a sentence's: "The same telegram was seen by the War Cabinet"."""


@cache
def _idem_before(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"{START}(?:{pattern('idem', codes)}|[ÍI]d\.)[,.]?\s$")


def _with_idem(scan: Scan, at: int) -> int:
    """Where a mention begins of which "id." says the author too: "Tenże, tamże, s. 24"."""
    low = max(0, at - 20)
    found = _idem_before(scan.codes).search(scan.masked[:at], low)
    return found.start() if found else at


def _stands_alone(scan: Scan, at: int) -> bool:
    """Whether "Ibid." begins something: a note, a sentence, a bracket, or follows a signal."""
    before = scan.masked[max(0, at - 30) : at].rstrip()
    if scan.masked[at : at + 2].casefold() == "id" and before.endswith(","):
        return False  # "ACLEC, id., para. 4": the work of one named
    if before.endswith(",") and scan.text[at].islower() and led_here(scan.codes).match(scan.masked, at):
        return False  # "19 (1989) 333-351, aldaar 340": a page of the article before
    if before.endswith(",") and scan.text[at].islower() and _repeats_work(scan.codes).match(scan.masked, at) and not scan.signal_ends(at - 2, at):
        return False  # "Μαργαρίτης, Ιστορία, ό.π., σ. 130": the work of one named
    if not before or before[-1] in ".;:(—–" or scan.text[at].isupper():
        return True
    back = scan.masked[max(0, at - 30) : at]
    return scan.signal_ends(at - len(back) + len(back.rstrip(" :,")), at) or bool(
        re.search(r"(?:\b(?:and|und|sowie|et|и|i|e|also|auch|or|oder)|,(?:\s(?:in|dans|en|em|w|v|в|у):?)?)$", before)
    )


@cache
def _repeats_work(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("op_cit", codes))


_RANGE = late_pattern(r"\d[–-](?:\d{4}|$)")
def find_author_years(scan: Scan) -> Iterator[Draft]:
    """"Geiger 1964, S. 65–83": a reference to a list of literature."""
    for found, place in _find_author_years(scan.masked, scan.codes):
        closed = bool(found["open"]) == bool(found["close"]) or _closes(scan.masked, place)
        if not closed or _RANGE.search(found["year"] + scan.masked[found.end("year") : found.end("year") + 1]) or not are_surnames(scan, found, place):
            continue
        if found["names"] in _GAZETTES or (found["names"].casefold() in _FUNCTION and _WORK_BEHIND.match(scan.masked, found.end("year"))):
            continue  # "Reichsgesetzblatt 1920, S. 147", "Sur 1914 : Jean-Jacques Becker, …"
        if scan.masked[found.end("year") : found.end("year") + 1].isdigit():
            continue  # "JSTOR 152781"
        if is_siglum(found["names"]) and found["open"] == "":
            continue  # "AIPN, 1585/123"
        if _ISSUE_OF.match(scan.masked, found.start("year")) or (place is None and record_word().fullmatch(found["names"])):
            continue  # "Múltunk, 2012/3. 28–57": an issue of a year; "Telegram 1542, Moscow to Washington"
        if _ROMAN.fullmatch(found["names"]) or _NUMBERED.match(scan.masked, found.end("year")):
            continue  # "vol. XXXVI (2001)", "Századok, 2001. 3. sz."
        if any(d.span.end > found.end("year") for d in scan.dates_in(found.start(), found.end("year"))):
            continue  # "Голос, 1878, 1 апреля", "Январь 1922 – декабрь 1936"
        if any(len(d.date.edtf) == 10 and d.span.end >= found.end("year") for d in scan.dates_in(found.start() - 8, found.start("year"))):
            continue  # "ze dne 6. října 1948, § 1"
        if place is None and any(d.span.start <= found.start() and d.span.end == found.end("year") for d in scan.dates_in(found.start() - 3, found.start() + 1)):
            continue  # "L’occupazione delle fabbriche. Settembre 1920, Torino"
        if _is_house(scan, found) or any(s.archive and s.location for s in scan.signatures_in(found.start(), found.start() + 1)):
            continue  # "AN, Y 3879; X1a 1832"
        if ";" in scan.masked[found.start() - 2 : found.start()] and is_second_house(scan.masked, found.end("year"), scan.codes):
            continue  # "М.: Яуза; Эксмо, 2008"
        end = place.end if place else found.end("close" if found["close"] else "year")
        end += bool(found["open"]) > bool(found["close"])  # "(1987: 45)"
        draft = Draft(scan, found.start(), end, kind="short", flags={"author-year"})
        draft.locator = place
        if place and (volume := _volume_first(scan.codes).match(scan.masked, place.start - 2)):
            draft.put("volume", Span(*volume.span("number")))
            draft.locator = Span(volume.end(), place.end)
        _put_author_year(draft, found)
        if first := _FIRST_EDITION.match(scan.masked, found.end()):
            draft.put("original-date", Span(*first.span("first")))
            draft.end = max(draft.end, first.end())
        yield draft
        yield from _other_years(draft, found, place)


_OTHER_YEAR = late_pattern(rf",?\s(?:(?:und|and|et)\s)?\((?P<year>{YEAR}[a-h]?)\)(?=\s\d)")


def _other_years(draft: Draft, found: re.Match[str], place: Span | None) -> Iterator[Draft]:
    """"Stolleis (1988) 126, (1992) 45": another work of the one named, by its year in a bracket."""
    at = draft.end
    while found["open"] and place and (again := _OTHER_YEAR.match(draft.scan.masked, at)):
        cited = _behind_year(draft.scan.masked, again.end(), draft.scan.codes)
        other = Draft(draft.scan, again.end() - len(again["year"]) - 2, cited.end if cited else again.end(), kind="short", flags={"author-year"})
        other.values["author"] = draft.values["author"]
        other.put("issued", Span(*again.span("year")))
        other.locator = cited
        yield other
        at = other.end


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
    _put_author_year(draft, found)
    return True


def _put_author_year(draft: Draft, found: re.Match[str]) -> None:
    spans = list(each_name(draft.scan, *found.span("names")))
    draft.put_names("author", NameRun(Span(*found.span("names")), tuple(Name(s.of(draft.scan.text)) for s in spans), tuple(spans)))
    draft.put("issued", Span(*found.span("year")))


_ROMAN, _ISSUE_OF = late_pattern(r"[IVXLCDM]+"), late_pattern(r"\d{4}/\d(?!\d)[.,]?\s\d|\d{4}/\d{1,2}(?:[-–]\d{1,2})?\.\ssz(?:ám)?(?!\w)")
_NUMBERED = late_pattern(r"\.\s\d{1,3}(?:[–-]\d{1,3})?\.\s?(?:sz|füz|évf)")
"""The number of a journal behind its year."""


def _closes(masked: str, place: Span | None) -> bool:
    """Whether a bracket that was opened before the year is closed behind the place."""
    return place is not None and masked[place.end : place.end + 1] == ")"


_BETWEEN = late_pattern(r"\s?/\s?|\s(?:and|und|&|et|i|u\.)\s|,\s|\s(?:et al\.|u\.\s?a\.)$")


def each_name(scan: Scan, start: int, end: int) -> Iterator[Span]:
    """Each name of a row, as a span."""
    at = start
    for cut in _BETWEEN.finditer(scan.text, start, end):
        yield Span(at, cut.start())
        at = cut.end()
    if at < end:
        yield Span(at, end)
