"""Laws and resolutions named in a sentence: found by their form before anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan, between

_CODES = (
    r"Code\s(?:civil|pénal|Napoléon|rural|forestier|de\s(?:commerce|procédure\s(?:civile|pénale)|justice\smilitaire)|du\stravail|d[’']instruction\scriminelle)"
    r"|(?:[A-ZА-ЯÄÖÜ][\w-]*\s){0,5}(?:Code|Constitution|Act|Law|Convention|Statute|Treaty|Gesetzbuch\w*|Grundgesetz\w*|(?:Reichs)?[Vv]erfassung)(?!\w)"
    r"|[CcC]ódigo\s(?:[Cc]ivil|[Pp]enal|[Cc]omercial|Criminal|Administrativo|de\s(?:Comercio|Comércio|Justicia\sMilitar|Processo\s(?:Civil|Penal|Criminal)))|[Cc]odice\s(?:civile|penale|Zanardelli|Rocco|di\s(?:commercio|procedura\s(?:civile|penale)))"
    r"|Constitución(?:\sde\sCádiz)?|Constituição(?:\sFederal|\sPolítica)?|Carta\sConstitucional|Costituzione|Statuto\s[Aa]lbertino|Charte(?!\w)"
    r"|(?:R?StGB|BGB|GG|WRV|HGB|ZPO|R?StPO|MStGB|GewO|EGBGB|ABGB|CCC|ZGB|BV|B-VG|StGG|BW|WvK|WvSr|C\.\s?civ\.|C\.\s?pén\.|C\.\s?com\.|C\.\s?c\.|CC|cod\.\s(?:civ|pen|comm)\.|c\.c\.|k\.k\.|k\.c\.|kk|kc|k\.p\.k\.|УК(?:\sРСФСР)?|УПК(?:\sРСФСР)?|ГК(?:\sРСФСР)?)(?!\w)|[Кк]одекса\s[А-Я]+"
)
"""Codes and constitutions, in full and by the letters that lawyers call them by."""


@cache
def _article_of_law() -> re.Pattern[str]:
    word = r"(?:[Aa]rt(?:icles?|ikel|\.|ículos?|icol[oi]|igos?)?s?\.?|§{1,2}|[Сс]т(?:атья|атьи|\.)|[Pp]aragraph|[Ss]ection)"
    number = r"\d{1,4}(?:[.-]?\d{0,3})?(?:[a-z](?!\w)|[º°ª]|er(?!\w))?(?:\s(?:bis|ter|quater)(?!\w))?"
    part = r"(?:,?\s(?:Abs\.|Ziff\.|Nr\.|Satz|para(?:graph|s|\.)?|al(?:\.|inéa)|c(?:omma|\.)|п\.|ч\.|lid|§)\s?\d+)"
    # "or" is a common slip for "of"
    link = r"(?:\s(?:of|or|des|der|du|de\sla|de\sl[’']|del(?:la)?|dello|dell[’']|d[ao]|de|van\s(?:het|de)|z|i)(?:\s(?:the\s)?|(?<=’)|(?<='))|,?\s)"
    return long_pattern(
        rf"(?:^|(?<=[\s(]))(?P<place>{word}\s?{number}(?:(?:\s?[-–]\s?|,\s|\s(?:und|u\.|et|y|e|and|i|и)\s){number}){{0,4}}(?:\sff?\.)?{part}{{0,3}}){link}"
        rf"(?P<title>{_CODES})(?:\s(?:de\s|del\s|do\s|di\s|of\s|von\s|du\s)?\(?(?P<year>1[6-9]\d\d|20\d\d)\)?(?!\w))?"
    )


def find_articles(scan: Scan) -> Iterator[Draft]:
    """"article 58-1b of the RSFSR Criminal Code", "§ 823 Abs. 1 BGB", "art. 1382 du Code civil"."""
    for found in _article_of_law().finditer(scan.masked):
        draft = Draft(scan, found.start("place"), found.end(), type="legislation")
        draft.locator = Span(*found.span("place"))
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("issued", Span(*found.span("year")) if found["year"] else None)
        yield draft


_PARTY = r"[A-Z][\w’'.&-]{0,40}(?:,?\s(?:[A-Z(][\w’'.&)-]{0,40}|of|and|the|for|&|de|en|der|van|von|und|et|des|del|della|di|du|den|ex p\.|ex parte)){0,12}"
# "4 Co. Rep. 91a", "L.R. 3 H.L. 330", "[1932] A.C. 562", "2 Wils. KB 275", "Sel. Cas. T. King 61"
_REPORT = (
    r"(?:(?P<volume>\d{1,4})\s(?P<reports>[A-Z][A-Za-z’'.]{0,40}(?:\s(?:[A-Z&(][A-Za-z.)]{0,40}|\d(?:d|nd)|temp\.)){0,4}(?:\s\(\d{1,2}\s[A-Z][a-z.]+\))?)|(?P<series>(?:\(\d{4}\)\s)?L\.?\s?R\.?,?\s\d{1,2}\s[A-Z][A-Za-z.]*(?:\s?[A-Z&][A-Za-z.]*){0,2})"
    r"|(?P<plain>[A-Z][A-Za-z’'.]{0,40}(?:\s(?:[A-Z&][A-Za-z.]{0,40}|temp\.)){0,4}))\s(?P<page>(?:I{1,2}-)?\d{1,5}[a-z]?)"
)
_PINPOINT = r"(?:(?:,?\sat|,)\s(?P<place>(?:(?:pp?|cols?|fos?)\.?\s)?\d[\w]*(?:[–-]\d+)?(?!\s[A-Z])))?"
_PARALLEL = r"(?:[,;=]?\s\d{1,3}\s(?:E\.?\s?R\.?|Eng\.\sRep\.)\s\d{1,4})?"
_EUROPEAN = r"(?:(?:(?:Joined\s)?Cases?|Affaires?|Rs\.|Rechtssache)\s(?P<number>[CT]?-?\d{1,4}/\d\d(?:(?:,\s|\s(?:and|to|et|und)\s)[CT]?-?\d{1,4}/\d\d){0,3}(?:\sP)?),?\s)?"
_CASE = long_pattern(
    rf"{_EUROPEAN}(?P<title>{_PARTY}\sv\.?\s{_PARTY}|(?:[A-Z][\w’'-]{{1,40}}\.?\s){{0,2}}[A-Z]\w{{1,40}}[’']s\sCase|(?:The\s)?Case\sof\s(?:the\s)?[A-Z][\w’'-]{{1,30}}(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'-]{{1,30}}){{0,3}}|(?:In re|Re|Ex parte)\s{_PARTY}),?\s"
    rf"(?:[(\[](?P<year>1[2-9]\d\d|20\d\d)[)\]],?\s{_REPORT}(?:\s\([A-Z]{{2,4}}(?:\(\w{{2,3}}\))?\))?{_PINPOINT}{_PARALLEL}|{_REPORT.replace('(?P<', '(?P<b_')}{_PINPOINT.replace('(?P<', '(?P<b_')}{_PARALLEL}\s\((?:[^()\d]{{1,20}}\s)?(?P<b_year>1[2-9]\d\d|20\d\d)\))(?!\w)"
)


def find_cases(scan: Scan) -> Iterator[Draft]:
    """"Ashby v. White (1703) 2 Ld. Raym. 938, at 953": parties, year, reports, page."""
    for found in _CASE.finditer(scan.masked):
        # "See Ashby v. White": the signal is no party
        start = max((s.end + 1 for s in between(scan.signals, found.start(), found.start() + 1)), default=found.start())
        draft = Draft(scan, start, found.end(), type="legal_case")
        for variable, group in (("issued", "year"), ("volume", "volume"), ("page", "page")):
            draft.put(variable, _where(found, group))
        draft.put("number", Span(*found.span("number")) if found["number"] else None)
        draft.put("title", Span(max(draft.start, found.start("title")), found.end("title")))
        reports = _where(found, "reports") or _where(found, "series") or _where(found, "plain")
        # a series' last stop is its abbreviation's own
        draft.put("container-title", reports, reports.of(scan.text) if reports else None)
        draft.locator = _where(found, "place")
        yield draft


def _where(found: re.Match[str], group: str) -> Span | None:
    """Where a group stands that may be in either order of year and reports."""
    name = group if found[group] else f"b_{group}"
    return Span(*found.span(name)) if found[name] else None


_YEAR_BOOK = late_pattern(
    r"(?P<title>Y\.?\s?B\.?\s(?:(?:Mich|Hil|Pasch|Trin|Easter|Michaelmas|Hilary|Trinity)\.?\s)?\d{1,2}(?:\s?(?:&|and)\s?\d{1,2})?\s(?:Edw|Edward|Hen|Henry|Ric|Richard|E|H|R)\.?\s(?:[IVX]{1,4}|\d)(?:,?\s(?:Mich|Hil|Pasch|Trin)\.?)?)"
    r"(?:\s\((?P<series>R\.?\s?S\.?|Rolls\sSer(?:ies|\.)|S\.?\s?S\.?|Selden\sSoc(?:iety|\.)),?(?:\svol\.)?(?:\s(?P<volume>\d{1,3}))?\),?(?:\s(?:p\.\s?|at\s(?:p\.\s?)?)?(?P<page>\d{1,4}(?:[-–]\d{1,4})?))?)?"
    r"(?:,\s(?P<place>(?:fos?|fols?|f|pl|p|no)\.\s?\d+[a-z]?(?:,?\s(?:fos?|fols?|f|pl|p|no)\.\s?\d+[a-z]?)?))?(?!\w)"
)


def find_year_books(scan: Scan) -> Iterator[Draft]:
    """"Y.B. Mich. 2 Hen. IV, fo. 3, pl. 9": term and year of the reign, folio and plea."""
    for found in _YEAR_BOOK.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legal_case")
        draft.put("title", Span(*found.span("title")), found["title"])
        for variable, group in (("collection-title", "series"), ("collection-number", "volume")):
            draft.put(variable, Span(*found.span(group)) if found[group] else None)
        where = next((group for group in ("place", "page") if found[group]), None)
        draft.locator = Span(*found.span(where)) if where else None
        yield draft


_BODY = r"[A-ZА-Я][\w-]+(?:\s(?:of\s(?:the\s)?)?[A-ZА-Я][\w-]+){0,4}"
_RESOLUTION = late_pattern(
    rf"(?P<bodies>{_BODY}(?:(?:,\s|\sand\s|,\sand\s|\sи\s|\sund\s){_BODY}){{0,3}})\s"
    r"(?P<title>(?:joint\s)?(?:resolution|decree|ukaz|постановление|указ)(?:\s[Nn]o\.\s[\w/-]+)?)\s(?:of|vom|от|dated)\s$"
)


def find_resolutions(scan: Scan) -> Iterator[Draft]:
    """"Central Committee and SNK resolution of 7 December 1940"."""
    for date in scan.dates:
        found = _RESOLUTION.search(scan.masked, max(0, date.span.start - 140), date.span.start)
        if found and not scan.masked[date.span.end : date.span.end + 3].startswith((", r", ", p")):
            draft = Draft(scan, found.start(), date.span.end, type="legislation")
            draft.put_literals("author", list(_bodies(scan, *found.span("bodies"))))
            draft.put("title", Span(*found.span("title")))
            draft.put("issued", date.span, date.date)
            yield draft


_AND = late_pattern(r",\s(?:and\s)?|\s(?:and|und|и)\s")


def _bodies(scan: Scan, start: int, end: int) -> Iterator[Span]:
    at = start
    for cut in _AND.finditer(scan.masked, start, end):
        yield Span(at, cut.start())
        at = cut.end()
    yield Span(at, end)
