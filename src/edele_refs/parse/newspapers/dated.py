"""Newspapers cited by their date: "The Times, 12 March 1938, p. 5", "Правда. 1937. 5 марта"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators, places
from edele_refs.parse.addresses import before_address
from edele_refs.parse.dates import Dated, parse_date
from edele_refs.parse.dotted import is_signed
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import bare_at_end
from edele_refs.parse.locators import Place
from edele_refs.parse.newspapers.behind_day import headline_behind, issue_behind, volume_behind
from edele_refs.parse.newspapers.beside import is_beside, may_be_paper
from edele_refs.parse.newspapers.headline_before import with_headline
from edele_refs.parse.newspapers.names import (
    SHORT,
    SLAVIC,
    SMALL,
    TITLE,
    WORD,
    is_newspaper,
    small_records,
)
from edele_refs.parse.scan import Scan
from edele_refs.parse.stops import abbreviated
from edele_refs.parse.unpublished.letters import is_office
from edele_refs.values import Date


@cache
def _before() -> re.Pattern[str]:
    return long_pattern(rf"(?:^|[;(]\s?|\.\s|,\s|:\s|\s)(?P<all>{TITLE})(?:,\sed(?:iz(?:ione|\.)|\.|ición|ição)\s[^\W\d_]{{4,20}}(?=,))?(?:\s\([^()]{{2,30}}\)|[,(]\s?{places.pattern()})?(?:[,.]\s|\s(?=(?:Nr\.\s?\d{{1,5}},?\s)?(?:v\.|vom|z dnia|z dn\.|от)\s)|(?<=[”»])\s(?=z\s$)|(?P<bare>\s))(?:(?:an(?:ul)?\.?|roč\.|roč|R\.|r\.|год|г\.)\s(?P<volume>[IVXLC]{{1,8}}|\d{{1,3}}),\s)?(?:(?:Nr\.|[Nn]o\.|№|nr\.?|n:o|nro|бр\.|br\.|č\.|št\.|φ\.|αρ\.(?:\sφύλλου)?|n°|nº|n\.º|n\.°|n\.|núm\.)\s?(?P<issue>\d{{1,5}}|\d{{1,3}}\.\d{{3}}|[IVXLC]{{1,8}}),?\s)?(?:(?:v\.|vom|of|от|z|z dnia|z dn\.|du)\s)?$")
# "Московские ведомости. 1861. 6 марта": in Russian a newspaper's further words are small
_RUSSIAN = late_pattern(
    r"(?:^|[;(]\s?|[.:]\s|\s)(?P<all>(?:[«„]\s?(?P<quoted>␟+?)\s?[»“]|(?P<plain>[А-ЯЁЇІЄЎЈ][а-яёїієўј-]+(?:\s[А-ЯЁЇІЄЎЈа-яёїієўј-]{3,}){0,3}(?:\.\s(?:Вечерн|Утренн)ий\sвып(?:уск|\.)|\.\s(?:Вечірн|Ранков)ій\sвип(?:уск|\.))?)))"
    r"(?:\s\([^()]{2,30}\)|\.\s(?:[МЛК]|СПб|Пг)\.(?=,)|\.\s[А-ЯЁЇІЄ][а-яёїіє]{3,20}(?=,\s\d?$))?[.,]\s(?:[–—]\s)?$"
)
_YEARED = late_pattern(r"(?:18|19|20)\d\d[.,]\s(?:[–—]\s)?\d")
_WINDOW, _DAY = 90, late_pattern(r"\d{4}-\d\d-\d\d$")


def find_newspapers(scan: Scan) -> Iterator[Draft]:
    """Every newspaper that is cited with its day, and nothing else."""
    sure, open_ = list[Draft](), list[Draft]()
    for date in scan.dates:
        if not _DAY.search(date.date.edtf) or _in_file(scan, date.span.start):
            continue
        low = max(0, date.span.start - _WINDOW)
        # a year before the day is unmistakable: a title of one word needs no list
        yeared = _YEARED.match(scan.masked, date.span.start, date.span.end) is not None
        found = (_RUSSIAN if yeared else _before()).search(scan.masked[low : date.span.start])
        if found and not yeared and found["bare"] and not (found["plain"] and is_newspaper(found["plain"])):
            continue  # only what is known needs no comma: "Helsingin Sanomat 12.3.1940"
        if found and not _GOES_ON.match(scan.masked, date.span.end) and not _is_of_book(scan, date.span.end) and not _is_record(scan, date.span.end) and alone(scan, low + found.start("all")) and (yeared or (_is_title(scan, found, low, date.span.end) and not _in_title(scan, found, low))):
            sure.append(with_headline(_draft(scan, found, low, date), found["plain"]))
        elif found and not yeared and found["plain"] and not found["bare"] and may_be_paper(found["plain"]) and alone(scan, low + found.start("all")):
            draft = _draft(scan, found, low, date)
            town = draft.place_of("publisher-place")
            (sure if town and scan.masked[town.start - 1] == "(" else open_).append(draft)
    yield from sure
    yield from (draft for draft in open_ if is_beside(scan, draft, sure))
    yield from _numbered_first(scan)
    yield from _year_first(scan) if "pl" in scan.codes else ()
    yield from _day_and_month(scan)


def _is_of_book(scan: Scan, at: int) -> bool:
    """Whether an imprint follows the day, which is what the book is called: "Kowalczuk, 17. Juni 1953, München 2013"."""
    year = _YEAR_BEHIND.match(scan.masked, at)
    return year is not None and (found := bare_at_end(scan.masked, at, year.end(), scan.codes)) is not None and found.place is not None


_YEAR_BEHIND = late_pattern(r",\s[^\W\d_][^;()\d]{1,60}[\s,](?:1[5-9]|20)\d\d(?!\d)")


def _in_file(scan: Scan, at: int) -> bool:
    """Whether what looks like a day is a file's number: "Nationaal Archief, 2.05.80, inv. nr. 123"."""
    before = bisect_left(scan.signed, (at + 1,)) - 1
    place = scan.signatures[before].location if before >= 0 else None
    return place is not None and place.start <= at < place.end


def _is_record(scan: Scan, at: int) -> bool:
    """Whether an archive's file or an edition follows the day: "Eisenhower Diary, 17 January 1956, DDE Diary Series, Box 9, …"."""
    if _SLASHED.match(scan.masked, at):
        return True  # "Bericht, 17 ноября 1942 г. // BA-MA. RH 27-3/185", "Універсал Директорії, 26 грудня 1918 р. // Директорія: документи"
    signed = next(iter(scan.signatures_in(at + 2, at + 80)), None)
    return signed is not None and scan.masked[at : at + 2] == ", " and (signed.span.start == at + 2 or _NAMES_ONLY.fullmatch(scan.masked, at, signed.span.start) is not None)


_SLASHED = late_pattern(r"(?:\s?[гр]\.|\.)?\s//\s")
_NAMES_ONLY = late_pattern(r",\s(?:[A-Z][^,;.()]{1,50},\s){1,2}")


_NORTHERN = frozenset({"da", "fi", "no", "sv"})
_DAY_AND_MONTH = late_pattern(rf"(?:^|[;(]\s?|\.\s|\s)(?P<all>(?P<quoted>(?!))?(?P<plain>{WORD}(?:\s(?:{WORD}|{SMALL})){{0,3}})),?\s(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})\s(?P<year>(?:18|19|20)\d\d)(?![\d/:–-])")


def _day_and_month(scan: Scan) -> Iterator[Draft]:
    """"Svenska Dagbladet 12/3 1940, s. 3": a day as Scandinavians write it; else two numbers and a year are a journal's issue."""
    for found in _DAY_AND_MONTH.finditer(scan.masked) if "/" in scan.words and not _NORTHERN.isdisjoint(scan.codes) else ():
        date = parse_date(f"{found['day']}.{found['month']}.{found['year']}")
        if _DAY.search(date.edtf) and is_newspaper(found["plain"]) and alone(scan, found.start("plain")):
            whole = Span(found.start("day"), found.end("year"))
            yield _draft(scan, found, 0, Dated(whole, Date(date.edtf, whole.of(scan.text))))


_YEAR_FIRST = late_pattern(r"[«„“]\s?(?P<title>␟+?)\s?[»”“],?\s(?P<year>(?:18|19)\d\d),\s(?:nr|Nr|no\.)\s(?P<issue>\d{1,4}),?\s(?:z\s(?:dnia\s)?)?(?P<day>\d{1,2}\s(?:[IVX]{1,4}|[a-ząćęłńóśźż]{3,12}))(?=[,.;)]|\s?$)")


def _year_first(scan: Scan) -> Iterator[Draft]:
    """"„Czas” 1863, nr 20 z 25 I, s. 2": the year before the number and the day, as in Polish."""
    for found in _YEAR_FIRST.finditer(scan.masked):
        date = parse_date(f"{found['day']} {found['year']}")
        if _DAY.search(date.edtf) and alone(scan, found.start()):
            whole = Span(found.start("year"), found.end("day"))
            draft = Draft(scan, found.start(), found.end(), type="article-newspaper")
            draft.put("container-title", Span(*found.span("title")))
            draft.put("issue", Span(*found.span("issue")))
            draft.put("issued", whole, Date(date.edtf, whole.of(scan.text)))
            if place := place_behind(scan, draft.end):
                draft.locator, draft.end = place.span, place.span.end
            yield draft


_NUMBERED_FIRST = late_pattern(r"(?<=[.,]\s)(?:[–—]\s)?(?P<year>(?:18|19|20)\d\d)[.,]\s(?:[–—]\s)?(?:№|Ч\.)\s?(?P<issue>\d{1,2}\s?\d{3}|\d{1,4})(?:[.,]\s(?:[–—]\s)?|,?\s(?P<open>\())(?P<day>\d{1,2}\s[^\W\d_]{3,9}\.?)(?:\s\(\d{1,2}\s[^\W\d_]{3,9}\.?\))?(?(open)\)|(?=[.,;)\s]|$))")


def _numbered_first(scan: Scan) -> Iterator[Draft]:
    """"Известия. 1937. № 60. 11 марта. С. 2": the number between the year and the day."""
    for numbered in _NUMBERED_FIRST.finditer(scan.masked) if "№" in scan.masked or "Ч." in scan.masked else ():
        date = parse_date(f"{numbered['day']} {numbered['year']}")
        low = max(0, numbered.start() - _WINDOW)
        found = _RUSSIAN.search(scan.masked[low : numbered.start()] if scan.masked[numbered.start()].isdigit() else scan.masked[low : numbered.start()] + "– ")
        if found and _DAY.search(date.edtf) and alone(scan, low + found.start("all")):
            whole = Span(numbered.start("year"), numbered.end())
            draft = _draft(scan, found, low, Dated(whole, Date(date.edtf, whole.of(scan.text))))
            draft.put("issue", Span(*numbered.span("issue")))
            yield draft


def _is_title(scan: Scan, found: re.Match[str], low: int, end: int) -> bool:
    """Whether the words are a newspaper's name, and no person's or office's; its day ends at ``end``."""
    plain = found["plain"]
    if plain is None:
        return True
    words = plain.split()
    if len(words) == 2 and len(words[1]) == 1:
        return False  # "Стецько Я. 30 червня 1941": who wrote what is called so
    if len(words) == 1:
        return (plain[:2] in ("L’", "L'") and not places.is_place(plain)) or plain in SHORT or ("-" in plain and is_newspaper(plain.rpartition("-")[2]))
    if (is_office(plain) and words[-1] not in _PAPERS) or places.is_place(plain) or (_KIND.match(plain) and _TO_WHOM.search(plain)):
        return False
    if is_newspaper(plain) or (words[0] in _THE and (len(words) == 2 or words[-1].islower())):
        return True
    if _sent(scan.codes).search(plain) or (found.string[found.end("plain")] == " " and _TOLD.match(scan.masked, end)):
        return False
    if SLAVIC.fullmatch(plain) and (words[-1] in small_records() or not (is_newspaper(words[-1].capitalize()) or place_behind(scan, end))):
        return False  # "Politicheskoe donesenie, 3 March 1943", but "Severnaia pravda, 3 March 1930"
    run = scan.names(low + found.start("plain"), low + found.end("plain"))
    return len(words) > 1 and (run is None or run.weak) and not _KIND.match(plain) and not _RECORD.match(plain)


_PAPERS = frozenset(words("newspaper"))
_THE = frozenset("El La Los Las Le Les Il The".split())
"""“La Voz”, “Le Cri du peuple”: an article, a noun and a day."""
_CLOSED = late_pattern(r"(?:[\d)”’»“]|\b(?:ff?|nn|ebd|ibid|Ebd|Ibid))\.$|[^.]$|^$")


def _in_title(scan: Scan, found: re.Match[str], low: int) -> bool:
    """Whether words that no newspaper has stand in the middle of a title: "Eine vertane Chance. Die Stalin-Note vom 10. März 1952 und …"."""
    before = scan.masked[max(0, low + found.start("all") - 8) : low + found.start("all")].rstrip()
    return found["plain"] is not None and not is_newspaper(found["plain"]) and _CLOSED.search(before) is None


_RECORD = long_pattern("|".join(re.escape(word) for word in (*words("record"), *words("letter"))))
# what begins so is no newspaper's name
_KIND = long_pattern(rf"(?:(?:Das|Die|Der|The)\s)?(?:{'|'.join((*words('record'), *words('letter'), *words('act')))}|In|On|From|By|At|The\s(?:letter|report))(?!\w)")


@cache
def _sent(codes: Codes) -> re.Pattern[str]:
    """"Zebrzydowski do Zamoyskiego, 3 V 1600": who wrote to whom, in the languages of the document."""
    return long_pattern(rf"[^\W\d_]\s(?:{pattern('addressee', codes) or '(?!)'})\s[^\W\d_]")


# "List Oleśnickiego do Piccolominiego, 10 IX 1453": a letter, though "Listy" is a newspaper too
_TO_WHOM = late_pattern(rf"\s(?:{'|'.join(words('addressee'))})\s")
# ", UAT, 84/12": a record goes on with its archive; "vom 13. Juli 1934, in: Deutsche Juristen-Zeitung": a title with what contains it
_GOES_ON = late_pattern(r",\s(?:in:?\s)?[A-ZÀ-ÞА-ЯЁ]{2}[\w-]{0,60},\s|[,.]?\s[\[(]?(?:[Ii]n|[Ww]|[Dd]ans|[Ee]m|[Vv]|В кн\.)\s?[:\]]|,\s(?:in|dans|nel|em)\s")

_TOLD = late_pattern(r"\s(?!(?:und|sowie|and|bzw|bis|oraz)\s)[a-zà-ÿ]{3,20}\s")
"""A sentence goes on behind the day of what is no paper: "Die Entscheidung des Bundestages vom 19. August 1965 machte Schlagzeilen"."""
_ARTICLE_BEFORE = late_pattern(r"␟[”»\"’]\.\s$")


def alone(scan: Scan, start: int) -> bool:
    """Whether the newspaper's name begins the reference: no article stands before it."""
    if (article := _ARTICLE.search(scan.masked, max(0, start - 5), start)) and scan.signal_ends(article.start() - 1, article.start() + 1):
        return True  # "see the Leeds Mercury, 5 January 1793"
    before = scan.masked[max(0, start - 60) : start].rstrip(" „“«")
    if _ANNOUNCED.search(scan.masked[max(0, start - 20) : start]):
        return True
    if _ARTICLE_BEFORE.search(scan.masked, max(0, start - 5), start):
        return False  # "“Obituary: Igor Gouzenko”. The New York Times. 30 June 1982"
    if before.endswith((". In", "? In", "! In")) or _OF_TWO.search(before) or is_signed(scan.masked[max(0, start - 220) : start]):
        return False
    if not before or (before.endswith((";", "(", ".")) and not _TITLED.search(before) and not _OF_NAME.search(before) and not (before[-1] == "." and abbreviated(before[-13:]))):
        return True
    return scan.signal_ends(start - 2, start) or bool(re.search(r"\b(?:and|und|et|i|и|e|oraz|sowie|a także)$", before))


_ANNOUNCED = late_pattern(r"(?:^|[;(]\s?|\.\s)(?:[Вв]естник|[Вв]-к|[Вв]\.|[Гг]азета|[Гг]аз\.|[Εε]φημ(?:ερίδα)?\.?|[Εε]φ\.|[Zz]iarul|[Gg]azeta|[Ll]aikraštis|[Ll]ist|[Dd]nevnik|[Ll]aikraksts|[Aa]jaleht)\s[„“«]?$")
"""What a paper is, before its name: "Вестник „Работническо дело“", "Εφημ. Καθημερινή"."""
_ARTICLE = late_pattern(r"(?<=\s)(?:the|le|la|les|el|il|lo|o|a|de|het)\s$")
_OF_TWO = late_pattern(r"\b(?:between|zwischen|entre|tra|fra|między|pomiędzy|mezi|medzi|između|между|між)\s[^,;.()]{2,50}\s(?:and|und|et|e|y|i|a|и|та|і|й)$")
"""The second of two parties stands behind it: "scrittura tra Andrea Tron e Giovan Battista Ciassi, 14 agosto 1720"."""
# "relacja ks. Stanisława Małkowskiego, Warszawa, 11 III 2006 r.": somebody with a title
_OF_NAME = late_pattern(r"(?<![\w.])(?:[A-ZÀ-Þ]|D[ao]m|St[oae]|Pe|Fr|M[gm][re])\.$")
"""The rest of a name stands behind it: "ao rei D. João V, Belém, 12 de setembro de 1730"."""
_TITLED = late_pattern(r"(?<!\w)(?:ks|bp|abp|kard|o|prof|dr|gen|płk|mjr|inż|Prof|Dr|проф|акад|ген)\.$")


_TOWN = late_pattern(r"\s\((?P<town>[^()\d]{2,30})\)|,\s(?P<bare>[^(),;\d]{3,30})(?=,\s)|\.\s(?P<stopped>[^(),;.\d]{1,30}\.?)(?=,\s(?:1[89]|20)\d\d\.\s)")
"""The town of a paper behind its name: "Новое слово (Берлин)", "El País, Madrid"."""


def _draft(scan: Scan, found: re.Match[str], low: int, day: Dated) -> Draft:
    group = "quoted" if found["quoted"] else "plain"
    # Croatian years have a stop: "12. travnja 1971., str. 3"
    end = day.span.end + (scan.masked[day.span.end : day.span.end + 2] == ".,")
    if (other := _OTHER_DAY.match(scan.masked, end)) and issue_behind(scan.codes).match(scan.masked, other.end()):
        end = other.end()
    draft = Draft(scan, low + found.start("all"), end, type="article-newspaper")
    draft.put("container-title", Span(low + found.start(group), low + found.end(group)))
    if (town := _TOWN.match(scan.masked, low + found.end("all"))) and places.is_place(town[town.lastgroup or ""]):
        draft.put("publisher-place", Span(*town.span(town.lastgroup or "")))
    draft.put("issued", day.span, day.date)
    if "issue" in found.re.groupindex and found["issue"]:
        draft.put("issue", Span(low + found.start("issue"), low + found.end("issue")))
    if "volume" in found.re.groupindex and found["volume"]:
        draft.put("volume", Span(low + found.start("volume"), low + found.end("volume")))
    if volume := volume_behind(scan.codes).match(scan.masked, draft.end):
        draft.put("volume", Span(*volume.span("volume")))
        draft.end = volume.end()
    behind = None if "issue" in draft.values else issue_behind(scan.codes).match(scan.masked, draft.end)
    if behind:
        draft.put("issue", Span(*behind.span("issue")))
        draft.end = behind.end()
    if of_day := _OF_DAY.match(scan.masked, draft.end):
        draft.end = of_day.end()
    if titled := headline_behind(scan, draft.end):
        draft.put("title", titled)
        draft.end = titled.end + 1
    if column := _COLUMN.match(scan.masked, draft.end):
        draft.locator, draft.end = Span(*column.span("place")), column.end()
    elif place := place_behind(scan, draft.end):
        draft.locator, draft.end = place.span, place.span.end
    if draft.end == end:
        draft.end = day.span.end
    elif draft.locator and _STOPPED.search(scan.masked, draft.locator.start, draft.end + 1):
        draft.end += 1
        draft.locator = Span(draft.locator.start, draft.end)
    return draft


_OTHER_DAY = late_pattern(r"\s\(\d{1,2}\s[^\W\d_]{3,10}\.?\)")
"""The day in the other calendar, before the number: "28 апреля (11 мая). № 59"."""
_STOPPED = late_pattern(r"\d\.?\s[^\W\d_]{1,5}\.$")
"""“1. o.”, “1. lpp.”: the stop of the page's word, which stands behind its number."""


_COLUMN = late_pattern(r"[,.]\s(?P<place>(?:(?:pp?|sec)\.\s)?[A-H]-?\d{1,2}(?=[;,.)\s]|$)|(?:pp?|S|s|blz)\.\s\d{1,3}[A-D]?,\s(?:cols?|Sp|kol)\.\s(?:[a-h]|\d)(?:[-–](?:[a-h]|\d))?)(?!\w)")
"""“p. 7, col. c”, “A1”."""
OF_DAY = (
    r",?\s\(?(?:(?:[12]\.\s)?(?:Morgen|Abend|Mittags|Reichs|Stadt|Fern)-?(?:[Aa]usgabe|[Bb]latt)|(?:\d\.\s)?(?:Ausgabe|Beilage|Morgenblatt|Extrablatt)(?!\s[A-Z\d])|(?:late|early|city|first|second|evening|morning|national|final|home|county|Sunday|international|European)\s(?:city\s)?ed(?:ition|n|\.)|édition\sdu\s(?:soir|matin)|edición\sde\sla\s(?:tarde|mañana)|(?:edizione|ed\.)\s(?:della\ssera|del\smattino|romana|milanese|torinese|genovese|piemontese|lombarda|veneta|ligure|nazionale|clandestina)|(?:ochtendblad|avondblad)(?:\s[A-E])?|ochtendeditie|avondeditie|(?:morgen|aften|morgon|kvälls|natt)-?(?:ut?g(?:ave|\.)|udg(?:ave|\.)|upplagan?|nummer))\)?"
)
"""The edition of the day."""
_OF_DAY = late_pattern(rf"{OF_DAY}(?=[,;.)\s]|$)")
_BEHIND = late_pattern(r"(?:[.,]\s(?:[–—]\s)?(?=[^\W\d_]{1,2}\.))?[^.;(]{0,2}(?:[^.;(:]|\.(?=\s?\d|\s(?:o|old|p|lap|lpp)(?!\w))|:(?=\d)){0,24}")


def place_behind(scan: Scan, start: int) -> Place | None:
    """", p. 5", ", 1–2", ". С. 3" behind the date."""
    found = _BEHIND.match(scan.masked, start)
    end = found.end() if found else start
    end = before_address(scan, start, end)
    while end > start and scan.masked[end - 1] in " ,.":
        end -= 1
    place = locators.at_end(scan.masked, start, end, scan.codes) if end > start else None
    return place if place and not scan.masked[start : place.start].strip(" ,.–—") else None
