"""What stands behind "Ibid.": a place in the work, another sheet or file, another record of a file."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.scan import Scan


@cache
def numbers(codes: Codes) -> re.Pattern[str]:
    """A place in the work, as pages and the like are given."""
    return long_pattern(locators.number_list(codes))


@cache
def led_here(codes: Codes) -> re.Pattern[str]:
    """Words that lead to the place that is meant: "here: "."""
    return long_pattern(rf"(?:{pattern('here', codes)})\s?:?\s")


@cache
def _passim(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('passim', codes)})")


_BEFORE_ITS_WORD = r"[A-Z]?-?\d{1,5}\w?\.\s?(?:f|apr|lpp?|l|cs|csomó|doboz|d|sz|tétel|köt|kötet|ő\.\s?e|old?|oldal|lap)(?!\w)\.?"
"""The number before its word, as Latvians and Hungarians write: “turpat, 271. f., 3. apr.”, “uo. 12. doboz”."""
_FILES = (
    r"(?:(?:[Ss]chedule|[Ss]eries|[Cc]lass)\s[A-Z],\s)?(?:[ФфFf]|[Фф]онд|[Оо]п|[Вв]оп|[Дд]|[Лл]{1,2}|[Сс]пр|[аА]\.\s?е|[Яя]ед|[Кк]|[Фф]асц|кут|apr?|dos(?:ar)?|fila|dosja|kansio|kotelo|mappi|[Φφ]άκ|[Φφ]|υποφ|έγγρ|pk|[Šš]katuľa|[Аа]рк|op|d|ll?|Bü|f|spr|ark|Bl|Bd|box|folder|roll|reel|frame|"
    r"vol|t|k|quad|prot|liv|lib|mm?|n(?=\.\s\d{1,4}/\d)|n[°º]|n\.º|núm|num|sygn|[Bb]|[Ff]asc|Kt|Fasz|Nr|doc|Dok|[Дд]ок|T|Т|т|Ч|ч|Кн|кн|No|no|№|[Vv]ol|[Cc]ase|serial|encl|enclosure|item|piece|file|fls?|mf|proc|processo|proceso|carpeta|caja|pasta|doos|omslag|sv|a(?:rch)?\.\s?[jč]|bod|i\.\s?č|inv\.\s?(?:[čj]|nr|no)|č\.\s?j|čj|kart|krab|kr|šk|kut|sign|teczka|пор|папка|pièces?|liasse|dossier|carton|chemise|[Bb]usta|[Ff]ilza|[Ff]z|[Rr]egistro|[Rr]eg|mazzo|perg|cod|ms|rep|legajo|leg|exp|expediente|maço|cx|caixa|Mappe|Karton)\.?\s?(?:[A-Z]{1,3}\s|№\s?)?[\w/-]{0,40}\d[\w/-]{0,40}"
    r"(?:\s?(?:(?:об|зв|адв|ap|Rs|v|r)(?!\w)\.?|(?:ff?|sqq?|ss)(?!\w)\.?(?!\s?\d)))?(?:\s?[-–—]\s?(?:\d{1,12}(?:\s?(?:об|зв|адв|ap|[rv])(?!\w)\.?)?|[rv](?!\w)))?(?:,\s\d{1,12}(?:[-–]\d{1,12})?(?!\d|\s[^\W\d_]{3}|\s[IVX]{1,4}\s1\d{3})){0,40}"
)
_SHELF = r"[A-Z]{1,3}\s\d{1,5}(?:\s(?:[IVX]{1,5}|\([A-Z]\)))?(?:\s\d{4})?/[\w/-]{0,20}\d[\w/-]{0,10}"
"""“Ebd., R 2/14008”, "ebd., E 4320 (B) 1984/29": another file, by its fonds and number."""
_SUBSERIES = r"[A-Z]{1,3}/?\d{1,2}(?:[A-Z]|\*|\s?bis)?[\s/]\d{1,6}(?:[A-Z](?!\w))?"
"""“Ibid., F7 13346”, “BB18 1202”: a French series with its number."""
_REPOSITORY = r"(?:[IVX]{1,4}\.\s(?:HA|Hauptabteilung),?\s)?(?:[A-ZÄÖÜ][\w-]{3,30}\s){0,2}(?:Rep|Tit|Abt|Best|Bestand|Fach|Loc|Hs)\.?\s(?:\d{1,5}\s?[A-Za-z]{0,3}|[IVXLC]{1,7})(?!\w)"
"""“Ebd., I. HA Rep. 77, Tit. 343A, Nr. 152”, "ebd., Gerichte Rep. 248, Nr. 13": a German fonds with its number."""
_STROKED = r"\d{1,5}(?:/[\w-]{1,8}){1,3}(?=[.,]\s(?:kk?|ll?|лл?|арк|Bl|ff?|fol|ss?|pp?)\.\s?\d)"
"""“ibidem, 2384/10034, k. 1”: the number of another file, before its sheet."""
_SIGLA = r"[A-ZÄÖÜ][A-Za-zÄÖÜ-]{1,5}(?:\s[A-ZÄÖÜ]{2,5}(?:\s[IVX]{1,4}(?!\w))?)?\s\d{1,6}[a-z]?(?:/\d{1,5})?(?![\w/-])"
"""“ebd., MfS AIM 3043/86”, "ebd., RK, RTA 54a": a series by its letters with the number of the file."""
_LETTERED = r"[A-Z]{1,3}\s\d{1,5}[a-z]?(?=,\s(?:fol|fo|f|ff|Bl|S)\.\s?\d)"
"""“ebd., A 3433, fol. 3v”: the letter of a division with the number of the file, before its sheet."""
_PARTS = rf"(?:{_LETTERED}|{_BEFORE_ITS_WORD}|{_REPOSITORY}|{_STROKED}|{_SUBSERIES}|[A-Z]{{1,5}}\s(?:Fasz|Nr|Kart|Karton)\.?\s\d[\w/-]{{0,20}}|{_FILES}|{_SHELF}|{_SIGLA}|(?:[Vv]ol\.|[Tt]\.|Bd\.|[Тт]\.|Teil)\s?(?:[IVXL]{{1,6}}|(?<=Teil\s)\d{{1,2}})(?!\w)|(?:[Aa]ppendix|[Aa]nnexe?|Anhang|Anlage|[Aa]nneks|[Пп]риложение)\s(?:[A-Z]|[IVX]{{1,5}}|\d{{1,3}})(?!\w))"
_NAMED = r"(?:(?!(?:see|voir|cfr?|vgl|vid|ver|veja)(?!\w))(?:fond\s)?[A-ZÀ-ÞĀ-Ž][^,;:.()\d]{1,60},\s){1,3}"
"""The fonds and series before the file: "ibid., Inquisição de Lisboa, proc. 8064", "tamtéž, fond Stará manipulace, sign. R 109/12"."""
_FILE_LIST = long_pattern(rf"(?:{_NAMED})?{_PARTS}(?:(?:[.,]\s?(?:[–—-]\s)?|\s(?=(?:Bü|Nr|Bd|Kt|Fasz)\.?\s\d)){_PARTS}){{0,40}}")
_VOLUMED = late_pattern(r"(?:(?:[IVXLC]{1,6}|\d{1,2}):|[ivxl]{1,5}[.:])\s?(?=\d)")
"""The number of a volume before a page: "II: 472", "ii. 33"."""
_GAP = late_pattern(r"\s?(?:[–—-]\s)?")
_COMMA = late_pattern(r",?\s")


def behind(scan: Scan, at: int) -> Span | None:
    """What stands behind an "Ibid." that ends at ``at``, up to the end of the sentence."""
    return _signature_behind(scan, at) or _place_behind(scan, at)


def _signature_behind(scan: Scan, at: int) -> Span | None:
    """Another file of the same archive: "Ebd., NS 19/1300, Bl. 2"."""
    start = at + len(scan.masked[at : at + 2]) - len(scan.masked[at : at + 2].lstrip())
    here = next((s for s in scan.signatures_in(start, start + 1) if not s.archive), None)
    return Span(start, here.end) if here else None


def _place_behind(scan: Scan, at: int) -> Span | None:
    masked, codes = scan.masked, scan.codes
    gap = _GAP.match(masked, at)
    start = gap.end() if gap else at
    divided = _divided(codes).match(masked, start)
    elsewhere = any(signature.archive for signature in scan.signatures_in(start, start + 1))
    files = None if elsewhere else _FILE_LIST.match(masked, start)
    if divided and (files is None or files.end() < divided.end()):
        return Span(start, divided.end())
    if files:
        printed = _PRINTED.match(masked, files.end()) or (_TITLED.match(masked, files.end()) if _OF_BOOK.search(masked, max(start, files.end() - 12), files.end()) else None)
        end = printed.end() if printed else files.end()
        page = _page_behind(codes).match(masked, end)
        end = page.end() if page else files.end()
        dated = _record_behind(scan, end) if _COMMA.match(masked, end) else None
        return Span(start, dated.end if dated else end)
    if dated := _record_behind(scan, start):
        return dated
    led = led_here(codes).match(masked, start) or _VOLUMED.match(masked, start)
    counted = (numbers(codes).match(masked, led.end()) if led else None) or numbers(codes).match(masked, start)
    if not counted:
        passim = _passim(codes).match(masked, start) or _ANY_PLACE.match(masked, start)
        return Span(start, passim.end()) if passim else None
    comma = _COMMA.match(masked, counted.end())
    passim = _passim(codes).match(masked, comma.end()) if comma else None
    if led and not _VOLUMED.match(masked, start):
        start = counted.start()  # "Id. at 182", "ebd., hier S. 12": the place that is meant
    return Span(start, passim.end() if passim else counted.end())


@cache
def _divided(codes: Codes) -> re.Pattern[str]:
    """A place by volume, part and what they are divided into: "Vol. II, Pt IX, § 13"."""
    return long_pattern(rf"(?:(?:{pattern('volume', codes)})\s?(?:{locators.ROMAN}|\d{{1,2}}),\s){{1,3}}(?=§|[^\W\d_]{{1,9}}\.?\s)(?:{locators.number_list(codes)})(?=\s?(?:[;.)]|$))")


_PRINTED = late_pattern(r",\s(?:[А-ЯЁІЇЄ][\w.—–-]{0,20}),\s(?:1[89]|20)\d\d(?=[,.]\s[СсC])")
"""“Там же, т. 2, М., 1958, стр. 44”: where and when another volume was printed."""
_OF_BOOK = late_pattern(r"(?<![^\s.])(?:[ТтTt]|[Кк]н|[Чч]|[Вв]ып|[Вв]ип|cz|Bd|[Ss]v|[Dd]íl)\.\s?(?:\d{1,3}|[IVXLC]{1,6})$")
_TITLED = late_pattern(r"\s?[:.]\s(?=[^\W\d_a-zа-џґ][^\W\d_]*[\s.,:–-])[^;]{8,200}?[.,]\s(?:[–—]\s)?[^\W\d_a-zа-џґ][\w.—–-]{0,20}(?:(?:\s?:|,)\s[^;:,.\d]{2,40})?,?\s(?:1[89]|20)\d\d(?=[,.](?:\s[–—])?\s(?:[СсC]|s|S)\.)")
"""“Там же. Т. 2: Карательная система / отв. ред. Н. В. Петров. М., 2004. С. 95”: another volume with its title and imprint."""
_ANY_PLACE = late_pattern(r"(?:[^\W\d_]{1,12}\.?|[IVXL]{1,6}|\d{1,6})(?:[.,]?\s(?:[^\W\d_]{1,3}\.?|[IVXL]{1,6}|\d{1,6})){1,5}(?<=\d)(?=\s?(?:[;.)]|$))")
"""Any other division with its number: "Serie III, 12, Nr. 1", "acta 20", "Urk. 16"."""
_RECORD_ENDS = late_pattern(r"\s?(?:[;.)]|$)")
_NO_RECORD = late_pattern(r"[;()]|\.\s")


def _record_behind(scan: Scan, at: int) -> Span | None:
    """Another record of the file, by its date: "Ibid., rapport du 3 février 1943"."""
    for dated in scan.dates_in(at, at + 120):
        end = _page_of_day(scan, at, dated.span)
        if len(dated.date.edtf) > 4 and _RECORD_ENDS.match(scan.masked, end):
            plain = not _NO_RECORD.search(scan.masked, at, dated.span.start) and not scan.signatures_in(at, dated.span.end)
            return Span(at, end) if plain else None
    return None


def _page_of_day(scan: Scan, at: int, day: Span) -> int:
    """Where the page of another day ends: "Ibid., 9 January 1942, 1", "Ibid., séance du 11 juin 1909, p. 1450"."""
    if labelled := _page_behind(scan.codes).match(scan.masked, day.end):
        return labelled.end()
    comma = _COMMA.match(scan.masked, day.end) if day.start == at else None
    page = numbers(scan.codes).match(scan.masked, comma.end()) if comma else None
    return page.end() if page else day.end


@cache
def _page_behind(codes: Codes) -> re.Pattern[str]:
    """A page, by its word, behind a volume or file: "Bd. 2, S. 5"."""
    return long_pattern(rf"[.,]\s(?=(?:{pattern('page', codes)}|{pattern('folio', codes)})\s?\d)(?:{locators.number_list(codes)})")
