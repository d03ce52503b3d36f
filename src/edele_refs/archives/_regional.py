"""Regional archives, whose names are a word or its abbreviation and a town or county: "StadtA Köln", "AP w Białymstoku".

One line a kind: its words, the form of its signatures, the country and what it is called in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, after, made, read_codes
from edele_refs.archives._forms import CAPITAL, FORMS, Form
from edele_refs.archives._plain import NUMBERED
from edele_refs.archives._proceedings import PROCEEDINGS
from edele_refs.archives._read import read_body, read_named_codes, with_further_levels
from edele_refs.archives._shape import CODES, best_body
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._unforeseen import dated_names, read_unforeseen
from edele_refs.archives._words import LEAD_WINDOW, LED_TO
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span


@dataclass(frozen=True, slots=True)
class Kind:
    """Archives of one kind; ``words`` and a town make the name, ``form`` reads the signature."""

    words: str
    form: str
    country: str
    title: str
    codes: tuple[str, ...] = ()
    link: str = ""
    behind: bool = False  # the words stand behind the name of the town or county
    whole: bool = False  # the words are the name
    house: bool = False  # nothing but an archive has these words: whatever stands behind is its file

    @property
    def name(self) -> str:
        """The pattern of the name."""
        if self.whole:
            return rf"(?:{self.words})"
        return rf"{_COUNTY}\s(?:{self.words})" if self.behind else rf"(?:{self.words})\s{self.link}{_TOWN}"


_TOWN = rf"(?:L[ae]\s)?[{CAPITAL}][\w’'-]{{2,20}}(?:(?:\s(?:am|an\sder|ob\sder|im|in\sder|a\.(?:\sd\.)?|i\.|nad|pod|u|při|pri|de|la|del)\s|[\s-])(?!(?:Best|Bestand|Rep|Abt|Akten|Urk|Hs|Nr)(?!\w))[{CAPITAL}][\w’'-]{{1,20}}\.?){{0,2}}(?:\s[aiov]\.\s?(?:d\.\s?)?[A-Z]\w{{0,6}}\.?(?=[,:]))?"
_COUNTY = rf"[{CAPITAL}][\w’'-]{{2,20}}\.?(?:\s(?:and|upon|of)\s[{CAPITAL}][\w’'-]{{2,20}}|\s[{CAPITAL}][\w’'-]{{2,20}}){{0,3}}"
_DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s\d{4}"
"""“LA Times, April 4, 2006” is a newspaper with its day."""
_GERMAN = (r"(?P<fonds>Urk\.(?:\s[A-ZÄÖÜ][\w-]{2,20}){1,3})\s(?P<item>(?:Nr\.\s)?\d{1,6}[a-z]?)(?!\w)", r"(?P<fonds>(?:Abt|Best|Rep)\.\s\d{1,4}(?:\s?[A-Za-z](?![\w.]))?(?:\s[IVX]{1,4}(?![\w.]))?),?\s(?P<item>Nr\.\s?\d{1,6}[a-z]?(?:/\d{1,4})?)(?!\w)", r"(?P<fonds>[A-Z]\s[IVX]{1,4}(?:\s\d{1,3}[a-z]?)?)\s(?P<item>(?:Bd|Nr)\.\s?\d{1,5})(?!\w)", r"(?P<fonds>\d{1,2}\.\d{1,2}-\d{1,3}(?:/\d{1,3})?)(?:\s(?:[A-ZÄÖÜ][^,;()]{3,60}))?,?\s(?P<item>Nrn?\.\s?\d{1,6}\w?)", r"(?P<fonds>[A-Z]{1,2})\s(?P<item>\[\d{1,6}\])", r"(?P<fonds>\d{1,4},\d{1,2})/(?P<item>\d{1,5}\w?)", r"(?P<fonds>[A-Z]{1,4}(?:[ -]?\d{1,5}[a-z]?)?(?:\s[IVX]{1,4})?)[-,]?\s?(?P<item>(?:Nr\.\s)?\d{1,6}(?:[/.]\w{1,6}){0,3}(?:,?\sNr\.\s?\d{1,6}[a-z]?(?!\w))?)", rf"(?!{_DAY})(?P<fonds>[^\W\d_][\w.-]{{2,24}})\s(?P<item>(?:Nr\.\s)?\d{{1,6}}(?:[/.]\w{{1,6}}){{0,2}})")
_NAMED = (
    r"(?P<fonds>[^\W\d_a-zà-ÿ][^,;()\d]{2,60}),\s(?P<year>1[89]\d\d),\s(?P<item>Zl\.\s\d{1,6}(?:/\d{1,4})?)",
    r"(?P<names>[^\W\d_a-zà-ÿ][^,;.()\d]{2,60}),\s(?P<item>(?:Nr\.|Nrn\.|No\.)\s?\d{1,6}\w?(?:/\d{1,4})?)",
    r"(?P<fonds>[A-ZÄÖÜ][a-zäöüß]{3,24}(?:\s[IVX]{1,4})?),\s(?P<item>[A-Z]{1,2}\s?\d{1,5}(?:[./]\d{1,5})?)",
)
"""A fonds by its name, and the number of the file behind a comma: "Reichskammergericht, Nr. 812"."""
_DUTCH = (r"(?P<named>[A-Z][^,;.()\d]{2,60})\s\((?P<access>(?:toegang\s)?\d{1,5}[A-Z]?(?:\.\d+)*)\),\s(?P<item>(?:inv\.?\s?-?nrs?\.?|inventarisnummer|nr\.)\s?\d{1,6}\w?(?:,\s(?:akte|aktenr\.|nr\.)\s?\d{1,5})?)", r"(?P<names>[A-Z][^,;.()\d]{2,60}),\s(?P<item>(?:inv\.?\s?-?nrs?\.?|inventarisnummer)\s?\d{1,6}\w?(?:,\s(?:akte|aktenr\.|nr\.)\s?\d{1,5})?)", r"(?:(?P<named>[A-Z][^,;.()\d]{2,60}),\s)?(?P<access>(?:(?:toegang(?:snummer|snr\.)?|archief)\s)?\d{1,5}(?:\.\d+)*|(?:[Rr]eeks|[Ss]erie|[Ff]onds)\s[A-Z]{0,2}\s?\d{1,5}(?:bis|ter|[a-z])?),?\s(?P<item>(?:inv\.?\s?-?nrs?\.?|inventarisnummer|nr\.)\s?\d{1,6}\w?(?:,\s(?:akte|aktenr\.|nr\.)\s?\d{1,5})?)",)
_TERRITORIAL = (r"(?P<fonds>[A-ZČŠŽ]{1,4})\s(?P<item>\d{1,6}/\d{2,4})", r"(?P<fonds>[A-ZČŠŽ]\s\d{1,4})")
_RECORD_OFFICE = (r"(?P<fonds>[A-Z]{1,3}\d{1,5})\s(?P<item>[A-Z]{1,3}\d{1,4}(?:/\w{1,6}){1,3})", r"(?P<fonds>[A-Z]{1,3}\([A-Z]{1,3}\)\s?\d{1,5})(?P<item>(?:/\w{1,8}){1,5})", *CODES, r"(?P<item>[A-Z]{1,2}/[A-Z]{1,3}(?:\s[A-Z][a-z]{0,3})?\s\d{1,5}(?:/\w{1,6}){0,5})", r"(?P<fonds>\d{1,4}M\d{1,4})(?P<item>/\w{1,8}(?:/\w{1,8})*)", r"(?P<item>[A-Z]{1,6}\s?\d{1,6}(?:/\w{1,6}){0,5})", r"(?P<item>[A-Z]{1,3}\d{1,5}/\w{1,8}(?:/\w{1,8})*)")
_MANUSCRIPT = (r"(?P<item>Add(?:\.|itional)?\sMSS?\.?\s[a-e][./]?\s?\d{1,3}(?:[/.]\d{1,4}){0,2})", r"(?P<item>MSS?\.?\s\d{1,3}\s[A-Z]\s\d{1,3}(?:/\w{1,4})?)", r"(?P<item>MSS?\.?\s(?:[A-Z][a-z]{1,12}\.?\s){0,2}[\dA-Z]{1,5}(?:[./]\w{1,5}){0,2})",)

_MUNIMENT = (r"(?P<item>(?:Muniments?|Mun\.|D\.?\s?&\s?C\.?|Charters?|Reg(?:ister|\.))\s(?:[A-Z]{1,3}\s)?(?:\d{1,5}[A-Za-z]?|[IVXL]{1,6})(?:/\d{1,5}){0,3}\*?)",)
_COLLEGE = (r"(?P<fonds>[A-Z]{2,6})(?P<item>(?:/\w{1,8}){1,6})", r"(?P<item>[A-Z]{1,2}\s?\d{1,4}(?:/\d{1,4}){1,4})")
_POLISH = (r"(?P<fonds>\d{1,4}(?:,[A-Z]{0,2}\d{0,4}[A-Z]?)?)/(?P<item>\d{1,5}\w?)(?:/\d{1,5}\w?)?", r"(?P<names>[A-ZŁŚŻ][^,;()\d]{5,80}),\s(?P<item>(?:1[89]\d\d:)?(?!(?:1[89]|20)\d\d(?:[;.]|$))\d{1,5}[a-z]?)(?=,\s(?:kk?|ss?)\.\s?\d|,\sb\.?\s?p\.|;|\.?$)",)
_HUNGARIAN = (r"(?P<fonds>[IVXL]{1,7}[.-]\s?[A-Z]?-?\d{0,4}(?:[./-]\w{1,4}){0,2})(?:,\s(?P<item>\d{1,5}\.\s(?:kötet|doboz|cs\.|csomó|d\.|köt\.)|\d{1,6}/\d{4}))?",)
_UKRAINIAN = "(?:[ВДЖЗКЛМОПРСТХЧ]|В[іо]|Д[н]|Зк|ІФ|К[іо]|Мк|Х[мс]|Ч[кн])О"
_UKRAINIAN_LATIN = "(?:[VDZKLMOPRST]|Vi|Vo|Zh|Zk|IF|Kh|Khm|Khs|Mk|Ch|Chk|Chn)O"
_SECURITY = (r"(?:(?:АСД|[Аа]рх(?:ивно)?\.?-(?:след|крим)\w*\.?\s(?:д(?:ело)?\.?|спр(?:ава|\.))|[Дд](?:ело|\.)|[Сс]пр(?:ава|\.))\s(?:№\s?)?)(?P<item>[А-ЯA-Z]{0,2}-?\d{2,7})(?:[.,]\s[Тт]\.\s?(?P<volume>\d{1,3}))?",)
"""Files of investigation by their letter and number: "АСД П-7654. Т. 1"."""
_CROATIAN = "BJ|ČK|DU|GS|KA|OS|PA|RI|SB|SK|ST|ŠI|VT|VU|VŽ|ZD|ZG"

_BRANCH = rf"(?:,\s(?:pobočka|pracoviště|oddělení|pobočka\sv|oddělení\sv|[Oo]ddział\sw|Zweigstelle|Außenstelle)\s{_TOWN})?"

KINDS = (
    Kind(r"AP", "sygn", "PL", "Archiwum Państwowe w …", _POLISH, link=r"(?:we?\s)?", house=True),
    Kind(r"AP\s(?:Kr|Krak|Kat|Wr|Wroc|Po|Pozn|Op|Gd|Sz|Szcz|Lu|Lub|Bi|Rz|Łd|Ki|Kiel|Ra|To|Ol|Bydg)\.?(?=,)", "sygn", "PL", "The same with the town cut short", _POLISH, whole=True, house=True),
    Kind(r"BN\sPAU\si\sPAN(?:\sw\sKrakowie)?|Biblioteka\sNaukowa\sPAU\si\sPAN(?:\sw\sKrakowie)?|B(?:iblioteka|ibl\.)?\sKórnicka|BKórn\.?|BUW|BRacz\.?", "sygn", "PL", "Libraries with manuscripts", whole=True, house=True),
    Kind(r"AD", "sygn", "PL", "Archiwum Diecezjalne w …", link=r"(?:w\s|we\s)"),
    Kind(r"AIPN|OBUiAD", "sygn", "PL", "Oddziałowe Biuro IPN w …", link=r"(?:we?\s)?"),
    Kind(r"StadtA|StdtA|StdA|StadtArch\.?|StadtAr|Stadtarch\.|StArch", "bestand", "DE", "Stadtarchiv …", (*_GERMAN, *_NAMED)),
    Kind(r"StAnw|Staatsanwaltschaft|LG|OLG|Landgericht|Oberlandesgericht", "bestand", "DE", "Staatsanwaltschaft, Landgericht …", (PROCEEDINGS,)),
    Kind(r"StA|HStA|LHA|LA|StaatsA|Staatsarch\.", "bestand", "DE", "Staatsarchiv, Hauptstaatsarchiv, Landesarchiv …", (PROCEEDINGS, *_GERMAN, *_NAMED)),
    Kind(r"Stadtarchiv|Staatsarchiv|Hauptstaatsarchiv|Landesarchiv|Landeshauptarchiv|Kreisarchiv|Universitätsarchiv|Diözesanarchiv|Bistumsarchiv", "bestand", "DE", "The same in full", (*_GERMAN, *_NAMED), house=True),
    Kind(r"H?StA[A-ZÄÖÜ][A-Za-zäöü]{0,3}|StadtA[A-Z][a-zäöü]{0,3}|StadtA\d?|(?:St|OÖ|NÖ|K|S|V|B|T)LA|LHA[A-Z]", "bestand", "DE", "Staatsarchiv, Stadtarchiv or Landesarchiv with its place in the same letters: StAZH, StAWü", (*_GERMAN, *_NAMED), whole=True, house=True),
    Kind(r"Stadsarchief|Gemeentearchief|Streekarchief|Rijksarchief(?:\sin)?|Regionaal\sArchief|SA|GA|RA", "bestand", "NL", "Stadsarchief, Gemeentearchief …", _DUTCH),
    Kind(r"Archief|Archieven", "bestand", "NL", "Regional archives called after their land: Zeeuws Archief", _DUTCH, behind=True),
    Kind(r"UA|UnivA|UniA|UAr|UniversitätsA", "bestand", "DE", "Universitätsarchiv …", _GERMAN),
    Kind(r"UA[A-ZÄÖÜ][a-zäöü]{0,3}", "bestand", "DE", "Universitätsarchiv with its place in the same letters: UAT, UAF, UAHal", (r"(?P<fonds>\d{1,3}[a-z]?)/(?P<item>\d{1,5}\w?)(?=[.;)]|,\s(?:Bl|fol|S)\.|$)",), whole=True, house=True),
    Kind(r"KreisA|KrA|GemeindeA|GemA|BistumsA|DiözesanA|LandeskirchlA|LkA|LKA|WirtschaftsA|EA", "bestand", "DE", "Kreisarchiv, Bistumsarchiv …", _GERMAN),
    Kind(r"HA\sKrupp|SAA|R?WWA|HADB|BayWA|WABW", "bestand", "DE", "Archives of firms and chambers of trade", (r"(?P<fonds>[A-Z]{2,4}\s\d{1,3}\s[A-Z])\s(?P<item>\d{1,5})", r"(?P<fonds>(?:[A-Z]{1,3}\s?)?\d{1,3})[/,]\s?(?P<item>(?:[A-Z][a-z]?\s)?\d{1,5}(?:/\d{1,5})?)", *_GERMAN, *_NAMED), whole=True, house=True),
    Kind(r"(?:EZAB?|ELAB|LKA[BHNS]|LAELKB|AE[BKM]|DAR|BZAR|KZG)(?=,)", "bestand", "DE", "Archives of churches by their letters alone: EZA, LKAH, AEM", (r"(?P<fonds>\d{1,3})/(?P<item>[A-Z]?\d{1,5}(?:/\d{1,5})?)", *_GERMAN, *_NAMED), whole=True, house=True),
    Kind(r"SOA|SObA", "karton", "CZ", "Státní oblastní archiv v …", _TERRITORIAL, link=r"(?:ve?\s)?", house=True),
    Kind(r"SOkA|SokA", "karton", "CZ", "Státní okresní archiv …", _TERRITORIAL, link=r"(?:ve?\s)?", house=True),
    Kind(r"MZA|ZA", "karton", "CZ", "Moravský zemský archiv, Zemský archiv …", _TERRITORIAL, link=r"(?:ve?\s)?", house=True),
    Kind(r"AM", "karton", "CZ", "Archiv města …", link=r"(?:ve?\s)?"),
    Kind(r"ŠA|ŠOBA|ŠOKA", "karton", "SK", "Štátny archív …", _TERRITORIAL, link=r"(?:ve?\s)?", house=True),
    Kind(r"RO|[Rr]ecord\s[Oo]ffice|Archives|Archives?\sCentre|History\sCentre|Heritage\sCentre|Record\sCentre|County\sArchives|Archives\sService", "box", "GB", "County record office, archives or history centre", _RECORD_OFFICE, behind=True, house=True),
    Kind(r"Cathedral\s(?:Library|Archives?|Muniments)|Cathedral,?\sDean\sand\sChapter\s(?:Archives?|Muniments)", "box", "GB", "Cathedral library or muniments", (*_MUNIMENT, *_MANUSCRIPT, *_RECORD_OFFICE), behind=True, house=True),
    Kind(r"AHP", "legajo", "ES", "Archivo Histórico Provincial de …", link=r"(?:de\s)?"),
    Kind(r"AM", "legajo", "ES", "Archivo Municipal de …", link=r"(?:de\s)?"),
    Kind(r"(?:Oxford|Cambridge|Dublin),\s(?:[A-Z][\w’'.]{1,20}\s){1,3}(?:College|Hall|Library)", "box", "GB", "College library behind its town", _MANUSCRIPT, whole=True),
    Kind(r"Royal\sIrish\sAcademy|RIA|R\.\s?I\.\s?A\.|Trinity\sCollege,?\sDublin|T\.\s?C\.\s?D\.|TCD|University\sCollege,?\sDublin", "box", "IE", "Irish colleges", (*_MANUSCRIPT, *_COLLEGE), whole=True),
    Kind(r"(?:Lincoln’s|Gray’s)\sInn(?:\sLibrary)?|(?:Inner|Middle)\sTemple(?:\sLibrary)?", "box", "GB", "The Inns of Court", _MANUSCRIPT, whole=True, house=True),
    Kind(r"College(?:\sLibrary)?,\s(?:Oxford|Cambridge)", "box", "GB", "College library", (*_MANUSCRIPT, *_COLLEGE), behind=True),
    Kind(rf"(?:University\s(?:College\s)?(?:of\s)?[{CAPITAL}]\w+|[{CAPITAL}]\w+\s(?:State\s)?University|King’s\sCollege\sLondon)(?:\sLibrary)?,\s(?:Special\sCollections(?:\sand\sArchives)?|University\sArchives|Archives|Manuscripts(?:\sand\s[A-Z]\w+(?:\s[A-Z]\w+)?)?)", "box", "GB", "The special collections or archives of a university", _RECORD_OFFICE, whole=True, house=True),
    Kind(r"AS", "busta", "IT", "Archivio di Stato di …", link=r"(?:di\s)?", house=True),
    Kind(r"(?:Archivio\s[Pp]arrocchiale|Archivio\s(?:[Ss]torico\s)?(?:[Dd]iocesano|[Cc]omunale|[Cc]apitolare)|Archivo\s(?:[Pp]arroquial|[Dd]iocesano|[Mm]unicipal|de\sla\sCatedral)|Arquivo\s(?:[Pp]aroquial|[Mm]unicipal|[Dd]istrital))", "busta", "IT", "Parishes, dioceses, chapters and towns in full", link=r"(?:di|de|da|do)\s", house=True),
    Kind(r"ASC|ASD|BC|BCom", "busta", "IT", "Archivio storico comunale, archivio storico diocesano, biblioteca comunale di …", link=r"(?:di\s)?"),
    Kind(r"SJAN|DJAN|AN[-–]DJ|S\.J\.A\.N\.", "busta", "RO", "Serviciul, Direcția Județeană a Arhivelor Naționale …", link=r"(?:[A-Z]{2}\s)?", house=True),
    Kind(rf"(?:Direcți[ae]|Serviciul)\s[Jj]udețean[ăa]?\s(?:{_TOWN}\sal?\sArhivelor\sNaționale|al?\sArhivelor\sNaționale,?\s{_TOWN})|Arhivele\sNaționale(?:\sale\sRomâniei)?,?\s[–-]?\s?(?:Direcția|Serviciul)\sJudețean[ăa]?\s{_TOWN}", "busta", "RO", "The same in full", whole=True, house=True),
    Kind(r"MNL\s[A-ZÁÉÍÓÖŐÚÜŰ]{2,6}", "karton", "HU", "The Hungarian National Archives in a county: MNL BAZML", _HUNGARIAN, whole=True, house=True),
    Kind(rf"(?:ДА|ДАА|ТДА|ОДА|DA)\s?[–-]\s?{_TOWN}", "fond", "BG", "Държавен архив – …", whole=True),
    Kind(r"(?:SI\s)?(?:PAM|PANG|PAK|ZAL|ZAC|ZAP)", "karton", "SI", "Zgodovinski arhiv or Pokrajinski arhiv with its town's letter", (r"(?P<fonds>\d{1,4}),\s(?P<item>\d{1,5}/\w{1,6})",), whole=True, house=True),
    Kind(rf"(?:ДА{_UKRAINIAN}|DA{_UKRAINIAN_LATIN}|D[Ee]rzh(?:avnyi\s)?arkhiv\s[A-Z]\w{{3,20}}[’']?koi\soblasti)", "fond", "UA", "Державний архів … області, by its letters", whole=True, house=True),
    Kind(r"(?:[Аа]рхив\s(?:УФСБ|УКГБ|УМВД|ИЦ\sУВД|ИЦ\sУМВД|ИЦ\sМВД|ИЦ\sГУВД)|[Аа]рх[иі]в\s(?:УСБУ|СБУ)|УСБУ|АУСБУ|АУФСБ|ИЦ\sУВД)(?:\s(?:РФ|России|України|Украины))?\s(?:по|в|у)\s(?:(?:Республике|АР|г\.)\s)?[А-ЯЁІЇЄ][\w-]+(?:\s[А-ЯЁІЇЄ][\w-]+)?(?:\s(?:обл(?:асти|асті|\.)|кра[юе]|республике))?", "fond", "RU", "The archives of security and police by region", _SECURITY, whole=True),
    Kind(r"АС(?=,)", "fond", "RS", "Архив Србије, by its letters", (r"(?P<fonds>[А-ЯЂЈЉЊЋЏ][\w–-]{1,14}(?:,\s[А-ЯЈ]{1,6})?),\s(?P<item>(?:1[89]\d\d,\s)?(?:ред|р\.|[Фф]\.?|фасц\.)\s?\w{1,5}(?:,\s(?:ред|р\.|бр\.|док\.)\s?\d{1,5})?)",), whole=True),
    Kind(r"(?:Историјски|Међуопштински\sисторијски|Državni|Istorijski|Povijesni|Historijski)\s(?:архив|arhiv)", "karton", "RS", "Историјски архив, Državni arhiv u …", link=r"(?:(?:у|u|града|grada)\s)?", house=True),
    Kind(rf"(?:HR-)?DA(?:{_CROATIAN})", "karton", "HR", "Državni arhiv u …", whole=True, house=True),
)  # fmt: skip

BEFORE = long_pattern(rf"(?:{LED_TO}|^|[;(:.»”’\"]\s?|[,–—]\s|\b(?:[Ii]n|see|See|im|aus|[Vv]gl\.|[Ss]\.|[Zz]ob\.|[Pp]or\.|[Cc]f\.|[Ss]rov\.)\s)$")


CUES = long_pattern(rf"(?<!\w)(?:{'|'.join(kind.words for kind in KINDS)})(?!\w)")
"""Most texts have none of these, and need not be searched for names."""


@cache
def _names() -> re.Pattern[str]:
    """All kinds' names; the number of the group is the kind's."""
    names = "|".join(f"(?P<k{number}>{kind.name})" for number, kind in enumerate(KINDS))
    return long_pattern(rf"(?<![\w.])(?:{names}){_BRANCH}(?=[,:.]?\s|,)")


def regional(text: str) -> Iterator[Sighting]:
    """Signatures behind the names of regional archives."""
    if not CUES.search(text):
        return
    for head in _names().finditer(text):
        if not BEFORE.search(text[max(0, head.start() - LEAD_WINDOW) : head.start()]):
            continue
        kind = KINDS[int((head.lastgroup or "k0")[1:])]
        if found := _signature(text, head, kind):
            yield found


_CALLED = late_pattern(r"\s\((?P<siglum>[A-Z][A-Za-z]{0,3}[A-Z]{1,4})\)(?=[,:]\s)")
"""Its abbreviation in brackets: "Stadsarchief Amsterdam (SAA), …"."""


def _signature(text: str, head: re.Match[str], kind: Kind) -> Sighting | None:
    form = FORMS[kind.form]
    called = _CALLED.match(text, head.end())
    end = called.end() if called else head.end()
    at = after(text, end)
    if at == end:
        return None
    body = read_body(text, at, form)
    if body and not kind.house and not any(need <= body.levels for need in form.alone):
        body = None
    body = body or with_more(text, _coded(text, at, kind), form) or read_named_codes(text, at, kind.codes) or (best_body(text, at) if kind.country == "GB" else None)
    if body is None and kind.house:
        body = read_unforeseen(text, at, form)
    if body is None:
        return dated_names(text, Span(*head.span())) if kind.country in ("DE", "IT") else None
    siglum = Span(*called.span("siglum")) if called else None
    return replace(made(text, Span(*head.span()), siglum, body), form=kind.form)


def with_more(text: str, body: Body | None, form: Form) -> Body | None:
    """A code with the narrower levels behind it: "C 7/IX, Nr. 1234"."""
    more = with_further_levels(text, replace(body, locator=None), form) if body else None
    return with_locator(text, more, form) if more and body and more.location != body.location else body


def _coded(text: str, at: int, kind: Kind) -> Body | None:
    """The signature in the kind's codes, or a letter with a number."""
    body = read_codes(text, at, kind.codes) if kind.codes else None
    if body is None and kind.country == "DE" and (found := NUMBERED.match(text, at)):
        body = read_codes(text, at, (re.escape(found.group()),))
    return with_locator(text, body, FORMS[kind.form]) if body else None
