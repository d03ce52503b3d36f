"""Russian editions of charters, chronicles and laws by siglum and volume alone: "ПСЗ-I. Т. XVI. № 12137", "ПСРЛ. Т. 2. Стб. 716"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.languages import exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

SIGLA = (
    "ААЭ", "АВАК", "АЗР", "АИ", "АМГ", "АСЭИ", "АЮ", "АЮЗР", "АЮБ", "АФЗХ", "ДАИ", "ДДГ", "ДРВ", "ГВНП", "ПДС", "ПРП", "ПСЗ", "ПСЗРИ", "ПСРЛ", "РЗ", "РИБ",
    "Сб. РИО", "Сборник РИО", "СГГД", "СИРИО",
)  # fmt: skip
"""Editions whose volumes need no imprint."""
SERIES_CUES = "законов летописей ааэ авак азр аи амг асэи аю аюзр аюб афзх даи ддг дрв гвнп пдс прп псз псзри псрл рз риб рио сггд сирио"
_NAMED = exactly([siglum for siglum in SIGLA if siglum not in ("ЗА", "ПСС", "СС")])
_SPELT = r"Полное\s[Сс]обрание\s(?:законов(?:\sРоссийской\s[Ии]мперии)?|русских\sлетописей)"
"""The greatest of them by their names."""
_HEREAFTER = r"(?:\s\([^()]{3,30}\))?"
_NUMBER = r"\d{1,6}(?:[–-]\d{1,6})?(?:\s?об\.)?"
_STEP = rf"(?:№№?|[Сс]\.|[Сс]тб\.|[Лл]л?\.|[Сс]т\.|[Дд]ок\.|[Пп]риб\.)\s?{_NUMBER}(?:,\s{_NUMBER}){{0,6}}"
SERIES = r"(?:\s?[-–]\s?(?:[123]|I{1,3})|(?:\s?\(\d\))?[.,]?\s(?:[Сс]обр(?:ание|\.)|[Сс]ер\.)\s?(?:[123](?:-[ея])?|I{1,3}|перв\w{2}|втор\w{2}|трет\w{2}))?"
"""What says which of several series is meant: "ПСЗ-I", "ПСЗ. Собр. 2-е"."""
_PART = r"(?:[.,]\s(?:[Чч]|[Оо]тд|[Вв]ып|[Пп]олов|[Кк]н)\.\s?[\dIVX]{1,4})?"
_EDITION = late_pattern(rf"(?:(?P<title>{_NAMED}{SERIES})|(?P<spelt>{_SPELT}){_HEREAFTER}{SERIES})[.,]?\s(?:[–—]\s)?[ТтВ](?:ып)?\.\s?(?P<volume>(?:\d{{1,3}}|[IVXLC]{{1,8}}){_PART})(?P<to>[.,]\s(?:[–—]\s)?)(?P<locator>{_STEP}(?:[.,]\s(?:[–—]\s)?{_STEP}){{0,3}})(?!\w)")


def find_slavic_series(scan: Scan) -> Iterator[Draft]:
    """A volume and what is cited in it, where a reference begins."""
    for found in _EDITION.finditer(scan.masked):
        if not scan.begins_at(found.start()):
            continue
        draft = Draft(scan, *found.span(), kind="short")
        group = "title" if found["title"] else "spelt"
        draft.put("title", Span(*found.span(group)), found[group])
        draft.put("volume", Span(*found.span("volume")))
        draft.locator = Span(*found.span("locator"))
        yield draft
