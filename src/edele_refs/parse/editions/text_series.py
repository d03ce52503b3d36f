"""Editions of old texts by series and volume alone: "MGH Capit. 1, Nr. 33", "PL 158, col. 360", "RI II,1 n. 452"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.documents import SERIES
from edele_refs.parse.scan import Scan

TEXT_CUES = "mgh monumenta pl pg migne ccsl cccm csel aass ri jl je jk potthast mansi gallia recueil rhgf rerum ris sagrada sacra acta ordonnances muratori documents documenti documentos akten kabinette außenpolitik außenpolitische dokumenty externa papers ddf ddi dbfp ddp dds regesta registrum regestum cartularium chartularium cartulaire codex diplomatarium urkundenbuch"
_SECTION = (
    r"(?:SS(?:\srer\.\s(?:Germ|Merov|Lang(?:ob)?)\.)?(?:\s(?:N\.\s?S\.|in\sus\.\sschol\.))?|Scriptores|Capit(?:\.|ularia)|Conc(?:\.|ilia)|Const(?:\.|itutiones)|LL(?:\snat\.\sGerm\.)?|Leges|Fontes(?:\siuris)?|Formulae|Epp(?:\.|istolae)(?:\ssel(?:\.|ectae))?|Briefe"
    r"|Poetae|Necr(?:\.|ologia)|Auct\.\sant\.|AA|Dt\.\sChron\.|Ldl|Libelli|Staatsschriften|Schriften|Hilfsmittel)"
)
_RULER = r"(?:DD?|Diplomata)(?:\.|\s)\s?(?:Karol\.|Merov\.|Kar\.|Ldf\.?|LdF|LdD|Arn\.?|Zw\.?|K\.?|H\.?|O\.?|F\.?|Lo\.?|Ko\.?|[A-Z][a-zü]{2,9})(?:\s?[IVX]{1,4}\.?|\s\d)?"
_STEP = r"(?:(?:Nr\.?|[Nn]os?\.|[Nn][°º]s?|[Dd]ocs?\.|[Dd]ok\.|№|nn?\.|c\.|cap\.|cc\.|S\.|pp?\.|Z\.|cols?\.|Sp\.|§)\s?\d+[A-Da-d]?(?:[-–]\d+)?(?:\sff?\.)?|ad\sa\.\s\d{3,4}|a\.\s\d{3,4}|\d{1,5}[A-D]?(?:[-–]\d+)?)(?!\w)"
_COLLECTIONS = (
    r"Gallia\s[Cc]hristiana(?:\s[Nn]ovissima)?|RHGF|Recueil\sdes\s[Hh]istoriens\sdes\sGaules(?:\set\sde\sla\sFrance)?|Ordonnances\sdes\s[Rr]o[iy]s\sde\sFrance(?:\sde\sla\stroisième\srace)?"
    r"|Rerum\s[Ii]talicarum\s[Ss]criptores|RIS|Italia\s(?:[Ss]acra|[Pp]ontificia)|España\s[Ss]agrada|Acta\s[Ss]anctorum(?:,?\s[A-Z][a-z]{2,9}\.?)?|Portugaliae\s[Mm]onumenta\s[Hh]istorica"
    r"|Documents\s[Dd]iplomatiques\s(?:[Ff]rançais|[Ss]uisses|[Bb]elges)|(?:I\s)?[Dd]ocumenti\s[Dd]iplomatici\s[Ii]taliani|DDF|DDI|DBFP"
    r"|Documents\son\s(?:[A-Z][a-z]+\s)?(?:Foreign\sPolicy|External\sRelations|International\sAffairs|(?:[A-Z][a-z]+[-–])?[A-Z][a-z]+\sRelations)(?:\s(?:Overseas|Abroad))?|(?:Official\s)?Documents\s[Cc]oncerning\s(?:[A-Z][a-z]+[-–])?[A-Z][a-z]+\sRelations|British\sDocuments\son\s(?:the\sOrigins\sof\sthe\sWar|Foreign\sAffairs|the\sEnd\sof\sEmpire)|British\sand\sForeign\sState\sPapers"
    r"|Akten\szur\s[Dd]eutschen\s[Aa]uswärtigen\sPolitik|Akten\szur\sAuswärtigen\sPolitik\sder\sBundesrepublik\sDeutschland|Die\s[Gg]roße\sPolitik\sder\s[Ee]uropäischen\sKabinette|Akten\sder\sReichskanzlei|(?:Die\s)?Außenpolitische\sDokumente\sder\sRepublik\sÖsterreich|Österreich-Ungarns\sAußenpolitik"
    r"|(?:Regesta|Registrum|Regestum|Cartularium|Chartularium|Cartulaire|Codex\s[Dd]iplomaticus|Diplomatarium|(?:[A-ZÄÖÜ][a-zäöüß-]+(?:er|es)\s)?Urkundenbuch)(?:\s(?![IVX]+(?!\w))[^\W\d_][\w’-]*){0,7}"
    r"|Polskie\s[Dd]okumenty\s[Dd]yplomatyczne|Documentos\s[Dd]iplomáticos\s(?:[Ee]spañoles|[Pp]ortugueses)|Dez\sAnos\sde\sPolítica\sExterna"
)
"""Collections of charters, chronicles and diplomats' papers that need no imprint either."""
_YEARS = r"(?:,?\s1[89]\d\d(?:[-–/]\d{2,4})?(?=,\s|\s\())?"
_CALLED = rf"(?:\s\((?:(?:{pattern('hereafter')})[:,]?\s)?[^\W\d_a-zà-ÿ][^()]{{1,30}}\))?"
"""What it is called from there on: " (hereafter DBFP)"."""
_TEXT = long_pattern(
    rf"(?P<title>(?:MGH|Monumenta\sGermaniae\sHistorica),?\s(?:{_RULER}|{_SECTION})|(?:Migne,?\s)?P[LG]|CCSL|CCCM|CSEL|AASS(?:,?\s[A-Z][a-z]{{2,8}}\.?)?|RI|Regesta\sImperii|Mansi|(?P<regest>JL|JE|JK|Potthast)|(?:{_COLLECTIONS}){_YEARS}){_CALLED}(?:,\s(?P<series>{SERIES}))?"
    rf"(?:,?\s(?:(?:Bd\.|[Vv]ol\.|[Tt]\.|[Tt]ome)\s)?(?P<volume>\d{{1,3}}(?:[,./]\d{{1,2}})?(?:/[IVX\d]+)?|[IVX]{{1,5}}(?:(?:[,/]\s?\d){{1,3}}|\s\d{{1,2}}(?=,\s))?|[ivx]{{1,5}})(?=[,:]?\s))?(?P<to>[,:]?\s)(?P<locator>(?:[Ii]nstr(?:umenta|\.),\s)?{_STEP}(?:,\s{_STEP}){{0,3}})"
)

EDITIONS = frozenset("WA WA.B WA.TR CR MEW MEGA MEGA² LW PL PG CSEL CCSL ADAP AAPD IMT TMWC DDS DDI DDF DBFP BDFA FRUS AdR".split())
"""Editions that are called by a siglum alone: what stands in them is a part of a book, in whatever volume."""


def find_text_series(scan: Scan) -> Iterator[Draft]:
    """A series that needs no imprint, where a reference begins; of diplomas the ruler is part of the series' name."""
    for found in _TEXT.finditer(scan.masked):
        if not scan.begins_at(found.start()) or _before_imprint(scan, found) or _before_editor(scan.codes).match(scan.masked, found.end()) or not (found["volume"] or found["regest"] or _WITHOUT_VOLUME.search(found["title"])):
            continue
        draft = Draft(scan, *found.span(), type="book")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("collection-title", Span(*found.span("series")) if found["series"] else None)
        draft.put("volume", Span(*found.span("volume")) if found["volume"] else None)
        draft.locator = Span(*found.span("locator"))
        yield draft


@cache
def _before_editor(codes: Codes) -> re.Pattern[str]:
    """Who edited the volume that is called by its years: "Urkundenbuch der Stadt Braunschweig, Bd. 2: 1031–1320, hg. v. …"."""
    return long_pattern(rf",\s(?:{pattern('editor', codes)})\s")


_WITHOUT_VOLUME = late_pattern(r" DD?[\s.]|(?i:documents concerning|dokumenty dyplomatyczne)")
"""What has numbers but no volumes: diplomas of a ruler, white books, a year's documents; of cartularies a number alone is a short form."""
_IMPRINT = late_pattern(r"\),\s[^\W\d_a-zà-ÿ][^,;:()\d]{2,60},?\s(?:1[5-9]|20)\d\d(?!\d)")


def _before_imprint(scan: Scan, found: re.Match[str]) -> bool:
    """Whether it is the series of an edition, in a bracket before its imprint: "(MGH DD F I. 2), Hannover 1979"."""
    return scan.masked[found.start() - 1 : found.start()] == "(" and _IMPRINT.match(scan.masked, found.end()) is not None
