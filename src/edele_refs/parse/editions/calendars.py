"""Printed records of Britain and America by volume and page alone: "Commons Journals, xxv. 34", "Cal. Pat. Rolls, 1330–1334, p. 45", "3 Inst. 45".

Lawyers leave the stops out: "Co Litt 89a", "3 Bl Comm 157", "1 Hale PC 613".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

CALENDAR_CUES = (
    "cj lj c l journals journal rot rotuli prome rolls roll cpr ccr cfr cchr cipm cal calendar csp cspd cspv letters apc acts statutes hmc hist vch v victoria parl parliamentary "
    "trials jn reg county tr hale hawk hawkins east comm foedera book domesday pipe records archives annals state inst litt bl works writings letters correspondence diary diaries journals memoirs debates reports papers"
)
_SERIES = r"(?:[Dd]om(?:estic|\.)?|Ven(?:etian|ice|\.)?|Span(?:ish|\.)|Spain|For(?:eign|\.)|Col(?:onial|\.)|Ire(?:land|\.)|Scot(?:land|tish|\.)|Milan|Rome|Am(?:erica|\.)(?:\s(?:and|&)\s(?:the\s)?W(?:est|\.)\s?I(?:ndies|\.))?)"
_TITLES = (
    # parliaments
    r"CJ|LJ|C\.\s?J\.|L\.\s?J\.|JH[CL]|(?:Commons|Lords)[’']?\sJournals?|Journals?\sof\sthe\sHouse\sof\s(?:Commons|Lords)|Rot(?:uli|\.)\s?Parl(?:iamentorum|\.)|PROME|Parliament\sRolls(?:\sof\sMedieval\sEngland)?",
    r"(?:Cobbett[’']s\s|Cobbett,\s)?Parl(?:iamentary|\.)\sHist(?:ory|\.)(?!\s[A-Z])|(?:Howell[’']s\s|Cobbett[’']s\s)?State\sTrials|Statutes\s(?:of\sthe\sRealm|at\sLarge)",
    r"(?:Commons|Lords)[’']\sjn\.?(?:\sIre\.)?|Parl\.\s[Rr]eg\.(?:\sIre\.)?|Stat\.\sIre\.|[A-Z][a-z]{3,14}\sCounty\sRecords",
    # calendars and rolls
    r"(?:Cal(?:endar|\.)\s(?:of\s(?:the\s)?)?)?(?:Pat(?:ent|\.)|Close|Fine|Charter|Liberate)\sRolls(?:\sof\s[A-Z]\w+(?:\s[IVX]+)?)?|CPR|CCR|CFR|CChR|CIPM",
    r"Cal(?:endar|\.)\s(?:of\s)?(?:Inquisitions(?:\sPost\sMortem|\sMiscellaneous)?|Inq\.\s(?:p\.m\.|Misc\.)|Papal\s(?:Letters|Registers)|Treasury\s(?:Books|Papers)|Documents\s[Rr]elating\sto\s(?:Scotland|Ireland)|Home\sOffice\sPapers)",
    rf"Cal(?:endar|\.)\s(?:of\s)?(?:S\.\s?P\.|State\sPapers),?\s{_SERIES}(?:,?\sSeries)?|CSP,?\s{_SERIES}|CSP[DV]",
    r"Letters\sand\sPapers(?:,\sForeign\sand\sDomestic)?,?\s(?:of\s)?(?:the\sReign\sof\s)?Hen(?:ry|\.)\sVIII|L\.?\s?&\s?P\.?,?\sHen(?:ry|\.)\sVIII|Acts\sof\sthe\sPrivy\sCouncil(?:\sof\sEngland)?|APC|A\.P\.C\.",
    r"Pipe\sRolls?\s\d{1,2}\s(?:Henry|Hen\.|Richard|Ric\.|John)(?:\s[IVX]{1,3})?|Curia\sRegis\sRolls|Book\sof\sFees|Red\sBook\sof\sthe\sExchequer|Rot(?:uli|\.)\s(?:Hundredorum|Hund\.|Chartarum|Litterarum\sClausarum|Litt\.\sClaus\.)|(?:(?:Great|Little|Exon)\s)?Domesday\sBook|(?:Great|Little|Exon)\sDomesday|Foedera(?:,\sed\.\sRymer)?",
    # reports on manuscripts, and histories of counties
    r"(?:HMC|H\.M\.C\.|Hist(?:orical|\.)\s(?:MSS|Manuscripts)\sComm(?:ission|\.)),?\s(?:\d{1,2}(?:th|st|nd|rd)\sReport(?:,\sApp(?:endix|\.))?|[A-Z][\w’&-]{1,20}(?:\s(?:of\s)?[A-Z][\w’-]{1,20}|\s(?:diary|letters|papers|manuscripts|MSS)(?!\w)){0,3}(?:,\sn\.\s?s\.)?)",
    r"(?:VCH|V\.\s?C\.\s?H\.|Victoria\sCounty\sHistory),?\s(?:of\s(?:the\s[Cc]ounty\sof\s)?)?[A-Z][\w]{2,20}\.?(?:\s[A-Z]\w+)?",
    # America
    r"(?:Colonial|Provincial|State)\sRecords\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?|Archives\sof\sMaryland|Pennsylvania\sArchives|Annals\sof\sCongress|American\sState\sPapers(?:,\s[A-Z]\w+\s[A-Z]\w+)?",
    r"Journals?\sof\sthe\s(?:House\sof\s(?:Assembly|Burgesses|Representatives)|Assembly|Senate|Continental\sCongress)(?:\sof\s[A-Z]\w+)?",
)
_YEARS = r"(?:,?\s(?:1[0-9]\d\d)(?:\s?[-–/]\s?\d{1,4})?(?=,))?"
_VOLUME = r"(?:,?\s(?:vols?\.\s)?(?P<volume>(?:[ivxlc]{1,7}|[IVXLC]{1,7}|\d{1,3})(?:\s?\((?:\d{1,2}|[ivx]{1,4}|[IVX]{1,4})\)|,\s(?:pt\.?|part)\s\w{1,3})?)(?:\s\(\d{4}[-–]\d{2,4}\))?(?=[,.:]))?"
_WORD = r"(?:(?:nos?|pp?|cols?|docs?|fols?|fos?|ff?|n)\.\s?)?"
_PLACE = rf"[,.:]\s?(?P<place>(?:App\.\s[ivx]+,\s)?{_WORD}\d{{1,5}}[abnrv]?(?:[-–]\d{{1,5}}[abrv]?)?(?:,\s{_WORD}\d{{1,5}}(?:[-–]\d{{1,5}})?)*)(?!\w)"
_CALENDAR = long_pattern(rf"(?<![\w.’])(?P<title>(?:{'|'.join(_TITLES)}){_YEARS}){_VOLUME}{_PLACE}")
_VOLUME_FIRST = late_pattern(
    r"(?<![\w.])(?:(?P<author>Coke|Blackstone|Howell|Kent),\s)?(?P<volume>\d{1,2})\s(?P<title>(?:Co\.?\s)?Inst\.?|(?:Bl(?:ackstone|\.)?|Kent)\sComm?(?:entaries|\.)?|(?:Hale|Hawk(?:ins|\.)?|East)\sP\.?\s?C\.?|St(?:ate|\.)\sTr(?:ials|\.)|Parl\.\sHist\.),?\s\*?(?P<place>\d{1,4}[ab]?(?:[-–]\d{1,4}[ab]?)?)(?!\w)"
    r"|(?<![\w.])(?P<book>Co\.?\s(?:on\s)?Litt?\.?)\s(?P<leaf>\d{1,3}\s?[ab]?(?:[-–]\d{0,3}\s?[ab]?)?)(?!\w)"
)


_EDITED_BY = late_pattern(
    r"(?<![\w.’])(?:(?P<author>(?:[A-Z]\.\s){0,2}[A-Z][\w’-]{2,20}),\s)?(?P<title>(?:(?:[A-Z][\w’-]{1,20}|[A-Z]\.|of|and|the|to|de|von)\s){0,8}(?:Works|Writings|Papers|Letters|Correspondence|Diar(?:y|ies)|Journals?|Memoirs|Debates|Reports)(?:\sof\s(?:the\s)?[A-Z][\w’.-]{1,20}(?:\s[A-Z][\w’.-]{0,20}){0,3})?)\s"
    r"\((?P<editor>[A-Z][\w’.-]{1,20}(?:\s[A-Z][\w’.-]{0,20}){0,2}),?\seds?\.\),\s(?P<place>(?:(?:vol\.\s)?[ivxlcIVXLC]{1,6}[,:]\s?|\d{1,2}:)?(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)*)(?!\w)"
)
"""“Writings of Washington (Ford ed.), X, 123”: Americans name the editor of papers and writings in a bracket."""


def _edited_by(scan: Scan) -> Iterator[Draft]:
    for found in _EDITED_BY.finditer(scan.masked):
        run = scan.names(*found.span("editor"))
        if run is None or not scan.begins_at(found.start()):
            continue
        draft = Draft(scan, *found.span(), type="book")
        draft.put("title", Span(*found.span("title")))
        if found["author"] and (author := scan.names(*found.span("author"))):
            draft.put_names("author", author)
        draft.put_names("editor", run)
        draft.locator = Span(*found.span("place"))
        yield draft


def find_calendars(scan: Scan) -> Iterator[Draft]:
    """A work that every historian of England knows by its name, with a volume or years and a page."""
    for found in _CALENDAR.finditer(scan.masked):
        if _EDITED.match(scan.masked, found.end()):
            continue  # "1637–8, ed. John Bruce (London, 1869), 214", "1595–7 (London, 1869), p. 343": a book like others
        if not scan.begins_at(found.start()) or (_SIGLUM.fullmatch(found["title"]) and not found["volume"]):
            continue
        draft = Draft(scan, *found.span(), type="book")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("volume", Span(*found.span("volume")) if found["volume"] else None)
        draft.locator = Span(*found.span("place"))
        yield draft
    for found in _VOLUME_FIRST.finditer(scan.masked):
        if scan.begins_at(found.start()):
            yield _volume_first(scan, found)
    yield from _edited_by(scan)


_EDITED = late_pattern(r",\sedd?\.\s[^\W\d_a-z]|\s\([A-Z][^()]{2,40}\s1[6-9]\d\d\)")
_SIGLUM = late_pattern(r"[A-Z.\s]{2,6}")
"""Letters alone may be anything: they need a volume or years."""


def _volume_first(scan: Scan, found: re.Match[str]) -> Draft:
    draft = Draft(scan, *found.span(), type="book")
    title, place = ("title", "place") if found["title"] else ("book", "leaf")
    draft.put("title", Span(*found.span(title)), found[title])
    for variable in ("author", "volume"):
        draft.put(variable, Span(*found.span(variable)) if found[variable] else None)
    draft.locator = Span(*found.span(place))
    return draft
