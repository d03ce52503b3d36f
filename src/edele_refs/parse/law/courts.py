"""Decisions by their court and day, as civil lawyers cite them: "CE, ass., 12 avril 2002, Papon, Rec., p. 139"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

COURT_CUES = "cass cassation ce c e conseil confl conflits cons cedh cjce cjue cpji cij corte sts stc hr hoge ogh vfgh vwgh sn nsa tk sądu sentencia stj sta stf supremo crim civ req com soc plén réun ca caa ta tgi trib tribunal tribunale cour pret app hof rb audiencia d dp dalloz sirey"
"""A note without one of these words has no such decision."""
_SURE = (
    # French, Belgian and European
    r"Cass\.|C\.\scass\.|Cour\sde\s[Cc]assation|C\.\s?E\.|CE|Conseil\sd[’']État|T\.\sconfl\.|Trib\.\sconfl\.|Tribunal\sdes\sconflits|Cons\.\s(?:const\.|d[’']État)|Conseil\sconstitutionnel|CEDH|CJCE|CJUE|CPJI|CIJ"
    r"|Corte\s(?:cost\.|costituzionale|di\s[Cc]assazione)|Cons\.\sSt(?:ato|\.)|STS|STC|HR|Hoge\sRaad|Tribunale\s(?:[Ss]peciale|[Ss]upremo)(?:\sper\sla\sdifesa\sdello\sStato|\smilitare)?|OGH|VfGH|VwGH"
    r"|(?:[Ww]yrok|[Uu]chwała|[Pp]ostanowienie|[Oo]rzeczenie)\s(?:SN|NSA|TK|Sądu\sNajwyższego)|[Ss]entencia\sdel\sTribunal\sSupremo|Ac(?:\.|órdão)\s(?:do\s)?(?:STJ|STA|STF|Supremo\sTribunal\s(?:de\sJustiça|Federal))"
)
"""Courts that are told by their name alone."""
_OTHER = (
    r"Crim\.|Civ\.|Req\.|Com\.|Soc\.|Ass\.\splén\.|Ch\.\sréun\.|T\.\s?C\.|TC|C\.\s?A\.|CAA?|T\.\s?A\.|TA|T\.?G\.?I\.?|Trib\.|Tribunal|Tribunale|Cour|Corte|Pret\.|App\.|Hof|Rb\.?|S\.A\.|Audiencia|(?P<town>[A-ZÀ-Þ][a-zà-ÿ-]{2,20})"
)
"""Courts only where a report of their decisions stands behind the day."""
_CHAMBER = (
    r"(?:(?:\d(?:re|e|er|ère|o|a|ª|º)?|[IVX]{1,4})(?:\s(?:ch|civ|sez|sect|s\.-sect)\b\.?)?|(?:civ|crim|com|soc|req|réun|mixte|plén|ass|sect|ch|corr|comm|cor|pen|lav|sez|un|uff|fisc|trib|belge|Ass|Sect|Ch|Req|Civ|Crim|Com|Soc|Sez|Un|U)\b\.?"
    r"|unite|plenaria|solennelle|(?:\d(?:e|re)\s)?[Cc]hambres?|criminelle|civile|commerciale|sociale|réunies|des\srequêtes|[Ss]ezion[ei](?:\s[IVX]{1,4}(?!\w))?|penal[ei]|civili|riunite|(?:de\s|du\s|des\s|d[’']|di\s|della\s|dell[’']|del\s|la\s)?(?:appel|appello|assises|[cC]assation|cassazione|commerce|(?:[A-ZÀ-Þ][\w’-]{2,20})))"
)
_VERDICT = r"(?:arrêt|décision|jugement|[Ss]entenza|[Dd]ecisione|sentencia|arrest|wyrok)"
_HEAD = late_pattern(rf"(?<![\w.’'-])(?P<title>(?P<court>(?:(?P<sure>{_SURE})|{_OTHER})(?:,?\s{_CHAMBER}){{0,4}}?)(?:,|\s\([^()\d]{{2,20}}\))?\s(?:{_VERDICT}\s(?:n[°ºo.]s?\.?\s(?P<ruled>\d[\d./-]*(?:\s[A-Z]{{1,4}})?)\s)?)?(?:du\s|de\s|del\s|di\s|van\s|vom\s|v\.\s|z\s(?:dnia\s)?)?)$")
_WINDOW = 70

_REPORTS = (
    "Bull. crim.|Bull. civ.|Bull.|Bull. Crim.|Bull. Civ.|Rec. Lebon|Recueil Lebon|Lebon|Rec.|Recueil|Recueil Dalloz|Dalloz|Recueil Sirey|Sirey|J.C.P.|JCP|Gaz. Pal.|Gazette du Palais|Gaz. trib.|Gaz. Trib.|Gazette des tribunaux|R.D.P.|RDP|AJDA|RFDA|Rev. crit.|Clunet|JDI"
    "|Pasicrisie|J.T.|Foro it.|Foro italiano|Giur. it.|Giur. cost.|Giust. pen.|Giust. civ.|Riv. pen.|Mon. trib.|Racc. uff.|Riv. it. dir. proc. pen.|NJ|NJB|OSNCK|OSNKW|OSNC|OSNPG|OSNCP|OSN|OSP|OSPiKA|Zb. Orz.|OTK|RJ|RAJ|Col. Leg.|BMJ|Col. Jur.|RTJ|SZ|EvBl|VfSlg|VwSlg|VwSlgNF|SSt|GlU|GlUNF|JBl"
)
_YEARED = "D.P.|D. P.|DP|D.C.|D.H.|DH|D.A.|D.|S.|Pas.|W.|CJ"
"""Reports of a letter or two, which are others' abbreviations where no year follows."""


_DOCKET = r"[IVX]{1,4}\s[A-Z]\w{0,3}\s\d{1,5}/\d{2,4}"
_NUMBER = rf"(?:\sr\.)?(?:,?\s(?:n[.°ºo]|nr|sygn\.(?:\sakt)?)\s?(?P<number>{_DOCKET}|\d[\d./-]*\d|\d)|,\s(?P<docket>{_DOCKET}))?"
_PARTY = r"(?:,\s(?P<party>[A-ZÀ-ÞŁŚŻ][^,;:()\d]{1,70}?(?:,\s[A-ZÀ-Þ][^,;:()\d]{1,40}?){0,2})|\s[(\[](?P<named>[A-ZÀ-Þ][^()\[\]\d;]{2,60})[)\]])??"
_ENDED = late_pattern(rf"{_NUMBER}{_PARTY}(?=\s?(?:[;)\]]|\.(?:\s|$)|$))")
_NOTE = late_pattern(
    r",\s(?:avec\s(?:les\s)?)?(?:concl(?:usions|\.)|notes?|obs\.|rapp(?:ort|\.)|chron\.|Anm\.|m\.\s?Anm\.|con\snota\sdi|m\.\s?nt\.|noot|glosa)\s(?:de\s|di\s|v\.\s|von\s|du\s)?[A-ZÀ-Þ][\w’-]*\.?(?:[\s-][A-ZÀ-Þ][\w’-]*){0,2}"
)
_NAMED = late_pattern(r"\s\((?P<named>[A-ZÀ-Þ][^()\d;:]{3,60})\)")
_PART = late_pattern(
    r"[,.:]{0,2}\s?(?:(?:n[°ºo.]|N[°º]|nr|nos|núm\.)\s?(?P<number>\d[\d./]*(?<=\d))|poz\.\s?(?P<position>\d+)|(?:p\.|pp\.|S\.|c\.|cc\.|col\.|blz\.|f\.)\s?(?P<page>\d{1,5}(?:[–-]\d+)?)"
    r"|(?P<year>(?:18|19|20)\d\d)|(?P<volume>[IVX]{1,4}|[1-4](?=[,.]\s?(?:p\.\s?)?\d))|(?P<bare>\d{1,5}(?:/\d{1,4})?))(?!\w)"
)


@cache
def _reported() -> re.Pattern[str]:
    name = rf"(?P<report>(?:{exactly(_REPORTS.split('|'))})(?!\w)|(?:{exactly(_YEARED.split('|'))})(?=,?\s(?:18|19|20)\d\d))"
    return long_pattern(rf"{_NUMBER}{_PARTY}(?:,|\s?–|\s(?P<open>\())\s?(?:in:?\s|au\s|dans\s|publ\.\s)?{name}")


def find_dated_judgments(scan: Scan) -> Iterator[Draft]:
    """Court, day, parties, report; without a report only what is surely a court's."""
    for day in scan.dates:
        low = max(0, day.span.start - _WINDOW)
        head = _HEAD.search(scan.masked[low : day.span.start]) if len(day.date.edtf) == 10 else None
        if head and (draft := _decision(scan, head, low, day)):
            yield draft


def _decision(scan: Scan, head: re.Match[str], low: int, day: Dated) -> Draft | None:
    start = low + head.start("title")
    behind = _reported().match(scan.masked, day.span.end) or (_ENDED.match(scan.masked, day.span.end) if head["sure"] else None)
    if behind is None or ("report" not in behind.re.groupindex and scan.signatures_in(start, behind.end())):
        return None
    draft = Draft(scan, start, behind.end(), type="legal_case")
    court = head["court"].partition(",")[0]
    party = next((Span(*behind.span(g)) for g in ("party", "named") if behind[g]), None)
    if party:
        draft.put_literals("author", [Span(start, start + len(court))])
    title = party or Span(start, day.span.end)
    draft.put("title", title, title.of(scan.text))
    draft.put("issued", day.span, day.date)
    draft.put("number", next((Span(*behind.span(g)) for g in ("number", "docket") if behind[g]), None))
    if head["ruled"]:
        draft.put("number", Span(low + head.start("ruled"), low + head.end("ruled")))
    if "report" in behind.re.groupindex:
        _read_report(draft, behind)
    if note := _NOTE.match(scan.masked, draft.end):
        draft.end = note.end()
    if not party and (named := _NAMED.match(scan.masked, draft.end)):
        draft.drop("title")
        draft.put("title", Span(*named.span("named")))
        draft.put_literals("author", [Span(start, start + len(court))])
        draft.end = named.end()
    return draft


def _read_report(draft: Draft, found: re.Match[str]) -> None:
    """The report's name with its numbers; its year is told by the day of the decision."""
    draft.put("container-title", Span(*found.span("report")), found["report"])
    parts = list[tuple[str, Span]]()
    while len(parts) < 5 and (part := _PART.match(draft.scan.masked, draft.end)):
        kind = part.lastgroup or ""
        parts.append((kind, Span(*part.span(kind))))
        draft.end = part.end()
    if found["open"] and draft.scan.masked[draft.end : draft.end + 1] == ")":
        draft.end += 1
    positioned = any(kind == "position" for kind, _ in parts)
    for kind, span in parts:
        if kind == "number" and positioned:
            kind = "issue"
        elif kind == "bare":
            kind = "number" if "/" in span.of(draft.scan.text) else "page"
        if kind == "year" and any(other == "year" for other, _ in parts[: parts.index((kind, span))]):
            kind = "page"  # "RJ 1956, 2000"
        if kind != "year":
            draft.put({"position": "number"}.get(kind, kind), span)
