"""Laws of Eastern Europe by their collection or code: "ПСЗ. Собр. 2. Т. 36. Отд. 1. № 36657", "Соборное уложение. Гл. XI. Ст. 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

LAW_CODE_CUES = (
    "законов законы псз псзри свод уложение уложения судебник судебника правда правды статут статута устав устава zakonov psz pszri svod ulozhenie sudebnik kodeks konstytucja konstytucji statut legum ук упк гк кзот кодекс"
)
"""Words of which a note has one where such a collection or code is cited."""
_WHICH = r"(?:1|2|3|I{1,3}|перв\w{2}|втор\w{2}|трет\w{2}|first|second|third)(?:[-‐]?(?:[еяй]|e|st|nd|rd|ye|oe))?"
_SERIES = rf"(?:\s?[-–]\s?(?:[123]|I{{1,3}})(?!\w)|(?:\s?\(\d\))?[.,]?\s(?:(?:[Сс]обр(?:ание|\.)|[Сс]ер(?:ия|\.)|[Ss]obr(?:anie|\.)|[Ss]er(?:ies|\.)|[Cc]oll(?:ection|\.))\s{_WHICH}(?!\w)|{_WHICH}\s(?:[Сс]обр(?:ание|\.)|[Ss]er(?:ies|\.)|[Ss]obr(?:anie|\.)|[Cc]oll(?:ection|\.))))"
_HEREAFTER = r"(?:\s\([^()]{3,30}\))?"
_COLLECTION = (
    rf"(?P<name>(?:(?:{_WHICH}\s)?(?:ПСЗ(?:РИ|\sРИ)?|PSZ(?:RI)?)|Полное\s[Сс]обрание\s[Зз]аконов(?:\sРоссийской\s[Ии]мперии)?|Polnoe\s[Ss]obranie\s[Zz]akonov(?:\sRossii?skoi\s[Ii]mperii)?"
    rf"|Свод\s[Зз]аконов(?:\sРоссийской\s[Ии]мперии)?|Svod\s[Zz]akonov(?:\sRossii?skoi\s[Ii]mperii)?|Volumina\s[Ll]egum)(?:{_SERIES})?)(?![\w-]){_HEREAFTER}(?P<behind>{_SERIES})?{_HEREAFTER}(?=[.,:]?\s)"
)
_STEP = late_pattern(
    r"[.,;]?\s(?:[–—]\s)?\(?(?:"
    r"(?:[Тт]|[Tt]|[Vv]ol)\.\s?(?P<volume>(?:\d{1,3}|[IVXLC]{1,8})(?:[.,]\s(?:[Чч]|[Оо]тд|[Кк]н|[Вв]ып|[Cc]h|[Oo]td|[Pp]t)\.\s?[\dIVX]{1,4})?)(?!\w)"
    rf"|(?P<town>(?:СПб|М|Пг|SPb)\.|St\.\sPetersburg|Санкт-Петербург)(?:\s?:\s[^.,;:()]{{3,40}})?,\s(?P<year>{YEAR})(?!\w)\)?"
    r"|(?:№№?|[Nn]os?\.)\s?(?P<number>\d{1,6}(?:[–-]\d{1,6})?)(?!\w)"
    r"|(?:[Сс]|[Ss]|[Pp]p?)\.\s?(?P<page>\d{1,4}(?:[–-]\d{1,4})?)(?!\w)"
    r"|(?P<place>(?:[Сс]т|[Aa]rt|[Ss]t|fo?l?)\.\s?\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4}(?:[–-]\d{1,4})?){0,6})(?![\w/])"
    r"|(?P<part>[А-ЯЁ][^\W\d_]{3,20}(?:\s[а-яё]{1,20}){1,8})(?=[.,]\s[Сс]т\.\s?\d))"
)
_FOUND = late_pattern(rf"(?<![\w-]){_COLLECTION}")


def find_law_collections(scan: Scan) -> Iterator[Draft]:
    """A collection of laws with the volume, and the act's number or the article cited, where a reference begins."""
    for found in _FOUND.finditer(scan.masked):
        if not scan.begins_at(found.start()):
            continue
        draft = Draft(scan, *found.span(), kind="short", type="legislation", flags={"laws"})
        draft.put("container-title", Span(*found.span("name")))
        while step := _STEP.match(scan.masked, draft.end):
            if not _take(draft, step):
                break
        if "volume" in draft.values and ({"number", "page"} & draft.values.keys() or draft.locator):
            yield draft


_HEAD = late_pattern(r"(?:^|[;(]\s?|(?<=:\s)|(?<=[мр]\.\s))(?P<title>[^\W\d_a-zа-џґ][^;]{5,200}?)\s//\s$")


def find_acts_in_collections(scan: Scan) -> Iterator[Draft]:
    """"Городовое положение 16 июня 1870 г. Ст. 17 // ПСЗ-II. Т. XLV. Отд. 1. № 48498": an act in such a collection, where its title begins a reference."""
    for found in _FOUND.finditer(scan.masked):
        low = max(0, found.start() - 220)
        signal = scan.signals[-1].end if scan.signals and low < scan.signals[-1].end < found.start() else low
        head = _HEAD.search(scan.masked, signal, found.start())
        if head is None or " //" in head["title"]:
            continue
        draft = Draft(scan, head.start("title"), found.end(), type="legislation")
        title, place = Span(*head.span("title")), _ARTICLE_AT_END.search(scan.masked, *head.span("title"))
        if place:
            title, draft.locator = Span(title.start, place.start()), Span(*place.span("place"))
        draft.put("title", title)
        if day := next((d for d in scan.dates_in(*title) if len(d.date.edtf) == 10), None):
            draft.put("issued", day.span, day.date)
        draft.put("container-title", Span(*found.span("name")))
        while step := _STEP.match(scan.masked, draft.end):
            if not _take(draft, step):
                break
        if "number" in draft.values:
            yield draft


_ARTICLE_AT_END = late_pattern(r"[.,]\s(?P<place>(?:[Сс]т|§)\.?\s?\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4})*)$")
_VARIABLES = {"volume": "volume", "number": "number", "page": "page", "part": "title"}


def _take(draft: Draft, step: re.Match[str]) -> bool:
    """Keep one of the parts behind a collection's name, in whatever order; whether it was a new one."""
    kind = next(group for group in ("volume", "town", "number", "page", "place", "part") if step[group])
    span = Span(*step.span(kind))
    if kind == "place":
        if draft.locator:
            return False
        draft.locator = span
    elif kind == "town":
        draft.put("publisher-place", span)
        draft.put("issued", Span(*step.span("year")))
    elif _VARIABLES[kind] in draft.values:
        return False
    else:
        draft.put(_VARIABLES[kind], span)
    draft.end = step.end()
    return True


_CODES = (
    r"(?:Соборное\s)?[Уу]ложение(?:\s[а-яё]{1,14}){0,5}|Судебник(?:\s[А-ЯИ][а-яё]+(?:\s[IVX]+)?)?|(?:Пространная\s|Краткая\s)?Русская\s[Пп]равда|Литовский\s[Сс]татут|Статут\sВеликого\sкняжества\sЛитовского|Литовський\s[Сс]татут"
    r"|Устав\s(?:уголовного\sсудопроизводства|гражданского\sсудопроизводства|благочиния|о\s[а-яё]{4,20})|Артикул\sвоинский|Воинский\sартикул|Кормчая|Псковская\sсудная\sграмота|Двинская\sуставная\sграмота|Белозерская\sуставная\sграмота|Стоглав"
    r"|Основные\sгосударственные\sзаконы|Конституция(?:\s(?:СССР|РСФСР|УССР|БССР|Российской\sФедерации|РФ))?|Конституція(?:\s(?:України|УРСР|СРСР))?|(?:Уголовный|Гражданский|Земельный|Кримінальний|Цивільний|Семейный|Трудовой)\s[Кк]одекс(?:\s(?:СССР|РСФСР|УССР|УСРР|УРСР|БССР|России|України))?"
    r"|(?:УК|УПК|ГК|ГПК|КЗоТ|КК|КПК|КЗоБСО)\s(?:СССР|РСФСР|УССР|УСРР|УРСР|БССР|РФ)"
    r"|Kodeks\s(?:karny|cywilny|handlowy|pracy|zobowiązań|postępowania\s(?:karnego|cywilnego|administracyjnego)|rodzinny(?:\si\sopiekuńczy)?)|Konstytucja(?:\s(?:PRL|RP|marcowa|kwietniowa|[345]\s[mM]aja))?|Statut\s[Ll]itewski|(?:[IVX]+\s)Statut\s[Ll]itewski|Sobornoe\s[Uu]lozhenie|Ulozhenie"
)
"""Codes and constitutions that notes cite by their title and article alone."""
_PART = r"(?:[Гг]л(?:ава|\.)|[Рр]азд(?:ел|\.)|[Рр]озд(?:іл|\.)|[Cc]h(?:apter|ap\.|\.)|[Rr]ozdz(?:iał|\.)|[Rr]ozd\.|[Gg]l\.|[Кк]н\.|[Чч]\.|[Тт]ит\.)"
_ARTICLE = r"(?:[Сс]т(?:атья|атьи|\.)|[Аа]рт(?:икул|\.)|[Aa]rt(?:icles?|s?\.)|[Ss]t\.|§{1,2}|[Пп]\.)"
_NUMBER = r"(?:\d{1,4}(?:[-–]\d{1,4}[а-яa-z]?)?|[IVXLC]{1,7})(?!\w)(?:,\s\d{1,4}(?:[-–]\d{1,4})?(?!\w|\.\s?\d)){0,6}"
_EDITED = r"(?:[.,]\s(?:Пространная|Краткая|Сокращенная)\s(?:редакция|правда))?"
_YEARS = rf"(?:\s(?:(?:z|ze|от|від|of|v)\s)?\(?(?:[^\W\d_]{{3,10}}\s)?(?P<year>{YEAR})\)?(?:\s(?:г\.|р\.|r\.|года|року|roku))?)?"
_CODE = late_pattern(
    rf"(?<![\w-])(?P<title>(?:{_CODES})(?![\w-]){_EDITED}){_YEARS}[.,]?\s(?:[–—]\s)?(?P<place>(?:{_PART}\s?{_NUMBER}[.,]?\s)?{_ARTICLE}\s?{_NUMBER}(?:,?\s(?:[чпЧП]\.|§|ust\.|pkt|п\.)\s?\d{{1,3}}){{0,2}}|{_PART}\s?{_NUMBER})(?=\s?(?:[;,)]|\.?$|\.\s))(?![^;]{{0,40}}\s//\s)"
)


def find_law_codes(scan: Scan) -> Iterator[Draft]:
    """A code by its title with the chapter or article cited, where a reference begins; one that is printed somewhere ("//") is a part of that."""
    for found in _CODE.finditer(scan.masked):
        if scan.begins_at(found.start()):
            draft = Draft(scan, *found.span(), type="legislation")
            draft.put("title", Span(*found.span("title")))
            draft.put("issued", Span(*found.span("year")) if found["year"] else None)
            draft.locator = Span(*found.span("place"))
            yield draft
