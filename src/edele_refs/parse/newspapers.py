"""Newspapers cited by their date: "The Times, 12 March 1938, p. 5", "Правда. 1937. 5 марта"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.languages import words
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.letters import is_office
from edele_refs.parse.locators import Place
from edele_refs.parse.scan import Scan
from edele_refs.values import Date

# newspapers of one word, which would else be taken for a surname
_SHORT = frozenset(words("newspapers"))
_SMALL = r"(?:of|and|the|für|der|die|das|des|de|du|la|le|les|et|della|di|do|da|el|los|i|и|w|на)"
_WORD = r"[A-ZÀ-ÞŁŚŻА-ЯЁЇІЄ][\w’'-]*"
_TITLE = rf"(?:[«„“]\s?(?P<quoted>␟+?)\s?[»”“]|(?P<plain>(?:[LD][’'])?{_WORD}(?:\s(?:{_WORD}|{_SMALL}|[ld][’']{_WORD})){{0,6}}))"
_BEFORE = re.compile(rf"(?:^|[;(]\s?|\.\s|,\s|:\s|\s)(?P<all>{_TITLE})(?:\s\([^()]{{2,30}}\))?(?:[,.]\s|\s(?=(?:Nr\.\s?\d{{1,5}},?\s)?(?:v\.|vom|z dnia|от)\s))(?:(?:Nr\.|[Nn]o\.|№|nr|n°|n\.|núm\.)\s?(?P<issue>\d{{1,5}}),?\s)?(?:(?:v\.|vom|of|от|z|z dnia|du)\s)?$")
_YEAR_FIRST = re.compile(rf"(?:^|[;]\s|\.\s)(?P<all>{_TITLE})\.\s(?P<year>(?:18|19|20)\d\d)\.\s(?P<day>\d{{1,2}}\s[а-яіїє]{{3,9}})\.?(?:\s?[.,]?\s(?:№|Л\.)\s?(?P<issue>\d{{1,4}}))?(?=\s?[.;,]|$)")
_WINDOW = 90
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_DAY_BEHIND_YEAR = re.compile(r"\.\s(?:18|19|20)\d\d\.\s\d")


def find_newspapers(scan: Scan) -> Iterator[Draft]:
    """Every newspaper that is cited with its day, and nothing else."""
    for date in scan.dates:
        if not _DAY.search(date.date.edtf):
            continue
        low = max(0, date.span.start - _WINDOW)
        found = _BEFORE.search(scan.masked[low : date.span.start])
        if found and _alone(scan, low + found.start("all")) and _is_title(scan, found, low):
            yield _draft(scan, found, low, date.span, date.date)
    if not _DAY_BEHIND_YEAR.search(scan.masked):
        return
    for found in _YEAR_FIRST.finditer(scan.masked):
        # the form is unmistakable: a title of one word needs no list
        span = Span(found.start("year"), found.end("day"))
        day = parse_date(f"{found['day']} {found['year']}")
        if day.edtf:
            yield _draft(scan, found, 0, span, Date(day.edtf, span.of(scan.text)), found.end())


def _is_title(scan: Scan, found: re.Match[str], low: int) -> bool:
    """Whether the words are a newspaper's name, and no person's or office's."""
    plain = found["plain"]
    if plain is None:
        return True
    words = plain.split()
    if len(words) == 1:
        return words[0].removeprefix("L’").removeprefix("L'") in _SHORT
    if is_office(plain):
        return False
    if _NEWS.search(plain) or any(word in _SHORT for word in words):
        return True
    run = scan.names(low + found.start("plain"), low + found.end("plain"))
    return len(words) > 1 and (run is None or run.weak) and not _KIND.match(plain) and not _RECORD.match(plain)


_NEWS = re.compile("|".join(words("newspaper")))


_RECORD = re.compile("|".join(re.escape(word) for word in (*words("record"), *words("letter"))))
# what begins so is no newspaper's name
_KIND = re.compile(
    r"(?:Letter|Memorandum|Minutes|Report|Telegram|Interview|Conversation|Speech|Diary|Note|Circular|Order|Decree|Law|Act|Treaty|Notes|Brief|Schreiben|Protokoll|Bericht|Vermerk|"
    r"Telegramm|Gesetz|Verordnung|Erlass|Befehl|Aufzeichnung|Rede|Gespräch|Loi|Décret|Lettre|Rapport|Discours|Note|List|Ustawa|Protokół|Raport|Sprawozdanie|Rozkaz|Relacja|Decreto|Ley|Carta|"
    r"Lettera|Legge|Relazione|Приказ|Постановление|Протокол|Письмо|Докладная|Справка|Указ|Закон|Речь|Prikaz|Postanovlenie|Protokol|In|On|From|By|At|The\s(?:letter|report))\b"
)


def _alone(scan: Scan, start: int) -> bool:
    """Whether the newspaper's name begins the reference: no article stands before it."""
    before = scan.masked[max(0, start - 40) : start].rstrip(" „“«")
    if not before or before.endswith((";", "(", ".")):
        return True
    return any(s.end in (start, start - 1, start - 2) for s in scan.signals) or bool(re.search(r"\b(?:and|und|et|i|и|e|oraz|sowie|a także)$", before))


def _draft(scan: Scan, found: re.Match[str], low: int, span: Span, date: Date, end: int = 0) -> Draft:
    group = "quoted" if found["quoted"] else "plain"
    draft = Draft(scan, low + found.start("all"), max(end, span.end), type="article-newspaper")
    draft.put("container-title", Span(low + found.start(group), low + found.end(group)))
    draft.put("issued", span, date)
    if found["issue"]:
        draft.put("issue", Span(low + found.start("issue"), low + found.end("issue")))
    if place := _place_behind(scan, draft.end):
        draft.locator, draft.end = place.span, place.span.end
    return draft


_BEHIND = re.compile(r"[^.;(]{0,2}(?:[^.;(]|\.(?=\s?\d)){0,24}")


def _place_behind(scan: Scan, start: int) -> Place | None:
    """", p. 5", ", 1–2" behind the date."""
    found = _BEHIND.match(scan.masked, start)
    end = found.end() if found else start
    while end > start and scan.masked[end - 1] in " ,.":
        end -= 1
    place = locators.at_end(scan.masked, start, end, scan.codes) if end > start else None
    return place if place and not scan.masked[start : place.start].strip(" ,.") else None
