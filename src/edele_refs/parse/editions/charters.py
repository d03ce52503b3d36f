"""Editions of charters by their short name and volume: "UB Hamburg, Bd. 1, Nr. 345", "MUB 2, Nr. 1234", "CDB A 12, S. 34"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

CHARTER_CUES = "ub urkundenbuch codex cds cdb cdm cda ubb hub mub wub pub nub oub süb mrub vl agz kdw kdwlkp kdm kdmłp kdmałop kdp kdśl kdkk mph mrps sppp źdz srpr srs zdm zdk lsk psb cdsl rbm frb lčr mvb ač dz lc sč d dd wa cr cst msta ea reg böhmer bm² bf rta lub lecub livub ubstl eko sehling mbw melanchthons drzw chroniken hansisches hanserecesse"
_LAND = r"(?:(?:der|des|von|zur)\s)?(?:(?:Stadt|Kloster|Stift|Hochstift|Erzstift|Bistum)s?\s)?[A-ZÄÖÜ][a-zäöüß-]{2,20}"
_BOOK = rf"(?:[A-ZÄÖÜ][a-zäöüß-]{{2,20}}(?:es|isches)\s)?(?:UB|Urkundenbuch)(?:\s{_LAND})?|[HMWPNOSL][A-ZÜ]?UB|UBStL|LECUB|LivUB|CD[SBMA]|RTA(?:[.,]?\s?(?:[ÄJM]\.?\s?R\.?|R\.?V\.?))?|EKO|Sehling|MBW(?:\.\s?[TR])?|Melanchthons\sBriefwechsel|DRZW|Chroniken\sder\sd(?:eutschen|t\.)\sStädte|Hansisches\sUB|Hanserecesse|Codex\s[Dd]iplomaticus(?:\s[A-Z]?[a-z]{{3,20}}){{1,3}}"
_VOLUME = r"(?:(?:Bd\.|Abt\.|Teil)\s)?(?P<volume>(?:[TR]\s)?(?:[IVX]{1,5}|[A-D])(?:[,/]?\s?\d{1,2}(?:/\d)?)?|\d{1,2}(?:/\d{1,2})?)"
_PLACE = r"(?:Nrn?\.|S\.|Sp\.|Anm\.)\s?\d{1,5}[a-z]?(?:[–-]\d{1,5})?(?:\sff?\.)?"
_POLISH = r"(?:VL|AGZ|KDW(?:lkp)?|KDMłp|KDM(?:ałop)?\.?|KDP|KDŚl|KDKK|MPH|MRPS|SPPP|ŹDz|SRPr|SRS|ZDM|ZDK|LSK|PSB)"
_CZECH = r"(?:CDB|CDM|CDSl|RBM|FRB|LČR|MVB|AČ|DZ|LC|SČ)"
_NUMBERED = r"(?:[Nn]r|č\.|s\.|k\.|szp\.|pag\.)\s?\d{1,5}[a-z]?(?:[–-]\d{1,5})?"
_SLAVIC = late_pattern(rf"(?P<title>{_POLISH}|{_CZECH}),?\s(?:(?:t|vol|tom|sv|díl)\.?\s)?(?P<volume>[IVXL]{{1,6}}(?:/\d{{1,2}})?|\d{{1,2}}(?:/\d{{1,2}})?),\s(?P<locator>{_NUMBERED}(?:,\s{_NUMBERED}){{0,3}})(?!\w)")
_RULER = late_pattern(r"(?P<title>DD?\s(?:Karol|Merov|LdD|LdK|Arn|Ka|Kar|K|H|O|F|L|Ko|Lo|Zw)\.?\s[IVX]{1,4}\.?),?\s(?P<locator>(?:Nr\.\s)?\d{1,4}[a-c]?(?:,\s(?:S|Z)\.\s\d{1,4}(?:\sff?\.)?)?)(?!\w)")
_REGESTA = late_pattern(r"(?P<title>Reg\.\s?Imp\.|Böhmer-Mühlbacher|Böhmer-Ottenthal|Böhmer-Ficker|BM²|BF)\s(?P<volume>[IVX]{1,4}(?:[/,]\s?\d)?(?=,?\s))?(?:(?<=[IVX\d]),?\s)?(?P<locator>(?:(?:Nr|n|no)\.\s?)?\d{1,5}[a-z]?)(?!\w)")
_LUTHER = late_pattern(r"(?P<title>WA\.?\s?(?:Br|B|TR|Ti|DB)|CR|CSt|MStA|EA)\s(?P<volume>\d{1,3}(?:/[IVX]{1,2}|,\s?[12])?)(?:\s\(\d{4}\))?,\s(?P<locator>(?:(?:Nr|S|Sp)\.\s)?\d{1,5}(?:[–-]\d{1,5})?(?:,\d{1,3}(?:[–-]\d{1,3}(?:,\d{1,3})?)?)?(?:,\s(?:S|Sp|Z)?\.?\s?\d{1,4}(?:[–-]\d{1,4})?){0,2}(?:\sff?\.)?(?:\s\(Nr\.\s\d{1,5}\))?)(?!\w)")
_EDITION = late_pattern(rf"(?P<title>{_BOOK}),?\s{_VOLUME}(?:\s\((?:wie\s|s\.\s)?Anm\.\s\d{{1,4}}\))?,?\s(?P<locator>{_PLACE}(?:,?\s{_PLACE}){{0,2}})(?!\w)")


def find_charters(scan: Scan) -> Iterator[Draft]:
    """A volume and what is cited in it, where a reference begins; what the name stands for was cited before, or everybody knows it."""
    for shape in (_EDITION, _SLAVIC, _RULER, _REGESTA, _LUTHER):
        for found in shape.finditer(scan.masked):
            if scan.begins_at(found.start()):
                yield _draft(scan, found)


def _draft(scan: Scan, found: re.Match[str]) -> Draft:
    draft = Draft(scan, *found.span(), kind="short")
    draft.put("title", Span(*found.span("title")), found["title"])
    if "volume" in found.re.groupindex and found["volume"]:
        draft.put("volume", Span(*found.span("volume")))
    draft.locator = Span(*found.span("locator"))
    return draft
