"""Laws cited from their gazette: "Gesetz … vom 7. April 1933, RGBl. I, S. 175"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_ACT = (
    r"(?:[A-ZÄÖÜ][\w-]*(?:gesetz|verordnung|ordnung|erlass)|Gesetz|Verordnung|Erlass|Dekret|Loi|Décret|Ordonnance|Arrêté|Ustawa|Rozporządzenie|Legge|Decreto|"
    r"Regio decreto|Lei|Decreto-lei|Ley|Real decreto|Закон|Указ|Постановление|Декрет|Zákon|Act|Law|Decree)"
)
_GAZETTE = (
    r"(?:RGBl\.|BGBl\.|GBl\.|Reichsgesetzblatt|Bundesgesetzblatt|Journal officiel|J\.\s?O\.|Dz\.\s?U\.|Dziennik Ustaw|Gazzetta ufficiale|Diário do Governo|"
    r"Diário Oficial|Diario Oficial|Gaceta de Madrid|Boletín Oficial|Собрание законодательства|СЗ СССР|СУ РСФСР|Sb\.|Staatsblad)"
)


GAZETTES = (
    "rgbl bgbl gbl reichsgesetzblatt bundesgesetzblatt officiel o u ustaw ufficiale governo oficial madrid законодательства ссср рсфср sb staatsblad"
)
"""Words of which a gazette's title has one."""


@cache
def _statute(codes: Codes) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[\s(]))(?P<title>{_ACT}(?![\w’])[^.;()]{{0,30}}?(?:\d{{1,2}}\.?\s)?[^.;()]{{4,220}}?),\s(?P<gazette>{_GAZETTE})"
        rf"(?:,?\s(?P<year>{YEAR}))?(?:\s(?P<volume>[IVX]+)(?=,))?(?:,\s(?:nr|Nr\.|no\.|№|n\.)\s?(?P<issue>\d+))?(?:,\s(?:poz\.|Pos\.|ст\.|art\.)\s?(?P<number>\d+))?"
        rf"(?P<behind>(?:,\s[^,;.()]{{4,24}}?(?=,\s(?:{pattern('page', codes)})))?)(?:,\s(?:{pattern('page', codes)})\s?(?P<page>\d+(?:[–-]\d+)?))?"
    )


def find_statutes(scan: Scan) -> Iterator[Draft]:
    """Title with its day, gazette, year or number, page."""
    if not scan.dates:
        return
    for found in _statute(scan.codes).finditer(_dots_in_dates(scan)):
        date = next((d for d in scan.dates if found.start("title") <= d.span.start and d.span.end <= found.end("title")), None)
        if date is None:
            continue
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")))
        draft.put("issued", date.span, date.date)
        for variable, group in (("container-title", "gazette"), ("volume", "volume"), ("issue", "issue"), ("number", "number"), ("page", "page")):
            draft.put(variable, Span(*found.span(group)) if found[group] else None)
        yield draft


def _dots_in_dates(scan: Scan) -> str:
    """The masked text with the full stops of dates hidden ("vom 7. April 1933")."""
    text = scan.masked
    for date in scan.dates:
        text = text[: date.span.start] + text[date.span.start : date.span.end].replace(".", "·") + text[date.span.end :]
    return text
