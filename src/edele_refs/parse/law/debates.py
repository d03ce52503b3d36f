"""Debates of parliaments by their day, volume and column: "HC Deb, 3 October 1938, vol. 339, cols 40–162"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

DEBATE_CUES = (
    "register sten stenber bundestag reichstag landtag bundesrat volkskammer hansard deb debs debates parl congressional cong stenographische stenographischer stenografische stenografischer verhandlungen sitzungsberichte protokolle bulletin "
    "débats chambre annales atti camera diario diário dsc anais anaes handelingen stenograficzne stenograficzny stenogram sénat htk hek "
    "stortingsforhandlinger stortingstidende odelstingstidende st riksdagens riksdagsprotokoll rigsdagstidende folketingstidende landstingstidende "
    "sss sssu sssr tbmm mebusan ayan mmzc képviselőházi országgyűlési felsőházi nemzetgyűlési těsnopisecká těsnopisecké"
)
_BODY = (
    r"(?:[\wäöüß-]{3,20}\s){0,3}(?:Reichstage?s|Bundestage?s|Landtage?s|Nationalversammlung|Abgeordnetenhauses|Herrenhauses|Hauses\sder\sAbgeordneten|Nationalrate?s|Bundesrate?s|Reichsrate?s|Volkskammer|Ständekammer"
    r"|Bundesversammlung|Kammer\sder\s(?:Abgeordneten|Reichsräte)|Bürgerschaft)"
)
_CHAMBER = r"(?:la\s)?(?:Chambre\sdes\s(?:députés|pairs|représentants)|Chambre|Sénat|Assemblée\snationale(?:\sconstituante)?|Assemblée\sconsultative(?:\sprovisoire)?|Conseil\sde\sla\sRépublique)"
_HEADS = (
    # English
    r"(?:Hansard,?\s)?(?:\d\s)?(?:Parliamentary\sDebates|Parl\.\s?Debs?\.?|Hansard(?:[’']s\sParliamentary\sDebates)?)(?:,?\s\(?(?:HC|HL|H\.\s?C\.|H\.\s?L\.|(?:House\sof\s)?(?:Commons|Lords))(?!\w)\)?)?(?:\sDeb(?:ates|\.)?)?",
    r"(?:\d\s)?(?:HC|HL|H\.\s?C\.|H\.\s?L\.)\sDeb(?:ates|s\.|s|\.)?|Cong(?:ressional|\.)\s(?:Globe|Record|Rec\.)|Register\sof\sDebates(?:\sin\sCongress)?",
    # German
    rf"(?:Deutscher\sBundestag[,:]\s)?(?:Amtliche\s)?Stenogra(?:ph|f)ischer?\s(?:Berichte?|Protokolle?)(?:\s(?:über\sdie\s(?:öffentlichen\s)?(?:Verhandlungen|Sitzungen)\s)?de[sr]\s{_BODY})?",
    rf"(?:Deutscher\s|Preußischer\s|Bayerischer\s)?(?:Bundestag|Reichstag|Landtag|Bundesrat|Volkskammer)(?=,\s\d{{1,2}}\.\s(?:WP|Wahlp|LP|Legisl|Sitz))|(?:Sten\.\s?Ber\.|StenBer)(?:\s(?:RT|BT|PrAH|PrHH|HdA|AH|HH|LT|de[sr]\s{_BODY}))?(?=,)",
    rf"(?:Verhandlungen|Sitzungsberichte|Protokolle)\sde[sr]\s{_BODY}|(?:Amtliches\s(?:[Ss]tenographisches\s)?Bulletin|Sten\.\s?Bull\.)(?:\sder\sBundesversammlung)?(?:,?\s(?:Nationalrat|Ständerat|NR|SR))?",
    # French
    rf"(?:Journal\sofficiel(?:\sde\sla\sRépublique\sfrançaise)?|J\.?\s?O\.?(?:RF)?)(?:\s\(J\.?O\.?(?:RF)?\))?(?:[,.]\s(?:Débats(?:\sparlementaires)?|Déb\.\sparl\.|Documents\sparlementaires|[Cc]ompte\srendu(?:\sin\sextenso|\sintégral)?|{_CHAMBER})){{1,3}}",
    rf"{_CHAMBER},\s(?:[Dd]ébats(?:\sparlementaires)?|[Cc]ompte\srendu)|Annales\s(?:parlementaires(?:,\s{_CHAMBER})?|d[ue]\s{_CHAMBER})",
    # Italian
    r"(?:(?:Camera\sdei\s[Dd]eputati|Senato\sdella\sRepubblica),\s)?(?:Atti\s[Pp]arlamentari|A\.\s?P\.|AP(?=,\s(?:Camera|Senato))|Atti\sdel\sParlamento\s(?:subalpino|italiano))(?:,\s(?:Camera(?:\sdei\s[Dd]eputati)?|Senato(?:\sdel\sRegno|\sdella\sRepubblica)?)(?!\w))?",
    # Spanish and Portuguese
    r"Diario\sde\s(?:las\s)?[Ss]esiones(?:\sde\s(?:las?\s|los\s)?Cortes(?:\s(?:y\s)?(?:[Cc]onstituyentes|[Gg]enerales|[Ee]xtraordinarias|Españolas|de\sCádiz)){0,4}|\sdel\s(?:Congreso(?:\sde\slos\s[Dd]iputados)?|Senado))?|DSC(?:C|D)?",
    r"Diário\s(?:das\s[Ss]essões(?:\sda\sAssembl[eé]ia\sNacional|\sdo\sSenado)?|da\sC[âa]mara\sdos\s(?:Senhores\s)?(?:Deputados|Dignos\sPares(?:\sdo\sReino)?|Pares(?:\sdo\sReino)?)|do\sSenado|do\sCongresso\sNacional|da\sAssembl[eé]ia\s(?:Nacional|(?:Nacional\s)?Constituinte))",
    r"Ana(?:is|es|les)\sd[ao]\s(?:C[âa]mara\sdos\s(?:Senhores\s)?Deputados|Senado(?:\sdo\sImpério(?:\sdo\sBrasil)?|\sFederal)?|Parlamento\sBrasileiro|Assembl[eé]ia\s(?:Nacional\s)?Constituinte)",
    # Turkish, Hungarian and Czech
    r"T\.?B\.?M\.?M\.?\s(?:Gizli\sCelse\s)?(?:Zab[ıi]t(?:\sCeridesi|lar[ıi])|Tutanak\sDergisi|Z\.?\s?C\.?|T\.?\s?D\.?)|Meclis-i\s(?:Mebus[aâ]n|[AÂ]yan)\sZab[ıi]t\sCeridesi|MMZC",
    r"(?:Képviselőházi|Országgyűlési|Felsőházi|Nemzetgyűlési)\s(?:[Nn]apló|[Ii]rományok|értesítő)",
    r"Těsnopisecká\szpráva\so\s(?:\d{1,3}\.\s)?schůzi\s(?:[^\W\d_]{3,14}\s){0,2}(?:sněmovny|senátu|shromáždění)(?:\s(?:N[SČ]R?|RČS|Národního\sshromáždění))?|Těsnopisecké\szprávy\so\sschůzích\s(?:[^\W\d_]{3,14}\s){0,2}(?:sněmovny|senátu|shromáždění)",
    # Scandinavian
    r"(?:Stortings-?[Ff]orhandlinger|St\.\s?forh\.)(?:,\s(?:Stortingstidende|Odelstingstidende|S\.\s?tid\.))?|Stortingstidende|Odelstingstidende|S(?:t)?\.\s?tid\.|Riksdagens\sprotokoll|Rigsdagstidende|Folketingstidende|Landstingstidende",
    # Dutch and Polish
    r"Handelingen\s(?:(?:(?:der|van\sde)\s)?(?:(?:Tweede|Eerste)\sKamer(?:\sder\sStaten-Generaal)?|Staten-Generaal)|(?:II|I|TK|EK))|HTK|HEK",
    r"(?:Sprawozdani[ea]\s[Ss]tenograficzne|Stenogram|Zapis\s[Ss]tenograficzny)\s(?:(?:z[e]?\s)?(?:\d{1,3}\.?\s)?pos(?:iedzenia|\.)\s)?(?:Sejmu|Senatu)(?:\s(?:[A-Z]\w{1,20}|(?:II\s)?RP|PRL)){0,3}|SSS(?:U|R|enat)?(?=,\spos)",
)
"""What the debates of a parliament are called, by languages."""
_DEBATES = long_pattern(rf"(?<![\w.])(?:{'|'.join(_HEADS)})(?![\w(])")
_SESSION = (
    r"(?:(?:\d{1,2}|[IVX]{1,5})\.\s(?:Wahlperiode|Legislatur-?[Pp]eriode|WP|LP)\.?|(?:\d{1,3}|[IVX]{1,4})\.\s(?:Sess(?:ion|\.)(?:\s\d{4}(?:/\d{2,4})?)?|Sitz(?:ung|\.)(?!speriode))|\d{1,3}(?:st|nd|rd|d|th)?\sCong(?:\.|ress)|\d(?:st|nd|rd|d|th)?\s[Ss]ess(?:\.|ion)"
    r"|[Ll]eg(?:islatura|isl\.|\.)\s(?:[IVX]{1,6}|\d{1,2}|de\s\d{4}(?:[-–/]\d{2,4})?)(?!\w)|[IVX]{1,6}\s[Ll]eg(?:islatura|isl\.|\.)|\d{1,2}[ªaº]?\s[Ss]ess(?:ione|ão|\.)(?:\slegislativa)?|session\s(?:ordinaire|extraordinaire)(?:\sde\s\d{4})?"
    r"|(?:Devre|Dönem|D\.|Yasama\sYılı|İçtima(?:\sSenesi)?|İç\.|İ[nn]ikad)\s?:?\s?(?:[IVX]{1,5}|\d{1,3})(?!\w)|(?:pos(?:iedzenie|\.)|kad(?:encja|\.)|sesja)\s(?:[IVX]{1,4}|\d{1,3})|\d{1,3}\.\s(?:ülés|ciklus)(?!\w)|\d{1,3}(?:e|ste|de)\s(?:vergadering|zitting)"
    r"|(?:18|19|20)\d\d[-–/](?:(?:18|19|20)\d\d|\d\d)(?=,)|(?:(?:AK|FK)\s)?(?:18|19|20)\d\d:\d{1,3})"
)
_OF_DEBATES = long_pattern(
    r"(?:[,:.]?\s|:(?=\d))(?:(?P<parted>\d{1,3},?\s(?:pt|part)\.?\s\d{1,3}(?=:))|\(?(?P<series>(?:\d\w\w|fifth|sixth|fourth|third)\sser(?:ies|\.)|series\s\d|\ds\.?)\)?|(?:vol(?:ume|\.)?\s|Bd\.\s|Band\s|t\.\s|Cilt\s?:?\s?|C\.\s?)(?P<volume>\d{1,4}|[IVXLC]{1,7})|(?P<counted>\d{1,3}|[IVXLC]{1,7})\.\s(?:Bd\.|köt(?:et|\.)?)|(?P<yearly>\d{1,3})(?=\s\((?:18|19|20)\d\d\):)|(?P<bare>(?!cc)[ivxlc]{2,8}|[IVXLC]{2,8}|\d{1,4}(?=,\s(?:cols?|cc?)\.))(?=[,.:]\s)(?!\.\s(?:Leg|Wahl|Sess|Sitz|WP|LP))"
    rf"|(?P<number>{_SESSION}(?:[,;]\s{_SESSION}){{0,3}})|(?:núm\.|n[.º°]|n\.º|nr\.?|Nr\.)\s?(?P<issue>\d{{1,4}})"
    r"|\(?(?P<issued>(?:1[789]|20)\d\d)\)?(?=[,;.]|:\s\d|$)"
    r"|(?P<passed>[Aa]pp(?:endix|\.)(?=,?\s\d)|(?:House\sof\s)?(?:Commons|Lords)|H\.?[CL]\.?|Sten(?:ogra(?:ph|f)ische[rs]?|\.)\s?(?:Berichte?|Ber\.|Protokolle?|Prot\.)|Discussioni|Documenti|Débats|(?:Första|Andra)\skammaren|[AF]K|JO(?:RF)?|Stortingstidende|Odelstingstidende|Folketinget|Landstinget|Sessão|[Ss]essão\s(?:n\.º\s\d+|ordinária|extraordinária))(?=,)"
    r"|(?P<locator>(?:§\s?\d{1,4},\s)?(?:(?:cols?\.?|cc?\.?|columns?|łam[uy]?|ł\.|szp\.|blz\.)\s|(?:S\.|s\.|p{1,2}\.)\s?|(?=\d[^;.)]{0,16}(?:[;.)]|$)|\d{1,5}(?:[–-]\d{1,5})?\s\((?:[A-Z][a-z]{2,8}\.?\s\d|\d{1,2}\s[A-Z][a-z])))\d{1,5}(?:\s?[A-D](?!\w)|\s\([A-D]\))?(?:\s?[-–]\s?\d{1,5})?))(?!\w)"
)
_TO_DAY = late_pattern(
    r"[,:]?\s\(?(?:(?:\d(?:re|e|ª|a)\s)?(?:séance|tornata|seduta|sesión|sessão|zitting|posiedzenie|Sitzung|sitting|vergadering)\s)?(?:vom\s|v\.\s|du\s|de\s|del\s|di\s|van\s|(?:z|w)\s(?:dn(?:ia|iu|\.)\s)?|ze\sdne\s|zo\sdňa\s|of\s)?"
)


def find_debates(scan: Scan) -> Iterator[Draft]:
    """What was said in a parliament, its parts in any order."""
    for head in _DEBATES.finditer(scan.masked):
        if not scan.begins_at(head.start()):
            continue
        draft = Draft(scan, head.start(), head.end(), type="report")
        draft.put("title", Span(*head.span()), head.group())
        while end := _part(draft, draft.end):
            draft.end = end
        if (draft.locator and len(draft.values) > 1) or {"volume", "issued"} <= draft.values.keys():
            yield draft


def _part(draft: Draft, at: int) -> int | None:
    """The series, volume, columns or day that follow at ``at``; where they end."""
    scan = draft.scan
    dated = any(d.span.start in (at + 1, at + 2) and len(d.date.edtf) == 10 for d in scan.dates_in(at, at + 3))
    if not dated and (found := _OF_DEBATES.match(scan.masked, at)):
        kind = found.lastgroup or ""
        if kind == "locator":
            draft.locator = Span(*found.span(kind))
        elif kind != "passed":
            name = {"series": "collection-title", "counted": "volume", "yearly": "volume", "parted": "volume", "bare": "volume", "issue": "number"}.get(kind, kind)
            draft.put(name, Span(*found.span(kind)), found[kind])
        return found.end()
    lead = _TO_DAY.match(scan.masked, at)
    date = next(iter(scan.dates_in(lead.end(), lead.end() + 1)), None) if lead else None
    if not lead or not date or len(str(draft.values.get("issued", ""))) > 4:
        return None
    draft.drop("issued")
    draft.put("issued", date.span, date.date)
    return date.span.end + (scan.masked[lead.end() - 1] == "(" and scan.masked[date.span.end : date.span.end + 1] == ")")
