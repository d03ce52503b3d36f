"""Recognises institutions that are not in the list by the shape of name and signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from edele_refs.archives._apart import IN_MARKS
from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import NUMBER, YEAR, Body, after, codes_of, made, read_codes
from edele_refs.archives._cotes import COTES, FRENCH_NAME, behind
from edele_refs.archives._forms import CAPITAL, FORMS, Form
from edele_refs.archives._holder import under
from edele_refs.archives._names import SIGLUM, bearing, capitals, known_town
from edele_refs.archives._papers import STEMS as HELD_STEMS
from edele_refs.archives._papers import holding, kept_in_words
from edele_refs.archives._phrase import phrase
from edele_refs.archives._plain import plain, series_volume
from edele_refs.archives._read import read_body, read_named_codes, with_levels
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._unforeseen import BEFORE as OPENED
from edele_refs.archives._unforeseen import HOUSE, read_unforeseen
from edele_refs.archives._words import NO_TOWN, UNIVERSITY
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

KINDS = re.findall(
    r"\S+",
    "archiv archív arkhiv arkhyv arhiva arkiv arkisto arşiv archeia αρχεί archief arquivo arxiu archiw levéltár arhiv arhīv arhiiv архив архів архіў librar bibliotek biblioteca "
    "bibliothek bibliothèque knihovn könyvtár библиотек бібліотек museum muze museo музе arch. arch, bibl.",
)
HOUSES = r"\b(?:Центр\s(?:хранения\s)?документации|(?:Tsentr|Centr)\s(?:khraneniia\s|chranenija\s)?dokumentat?s?c?ii|Records?\sOffice|(?:Heritage|History|Records?|Local\sStudies)\sCentre|Historical\sSociety|(?<!Division\s)(?<!,\s)(?<!ibrary\s)Special\sCollections(?!\s(?:Research|Library|Department|Division))|Society\sof\sAntiquaries|Muniments?|Institut\sfür\sStadtgeschichte)\b"
"""What keeps records in Britain, America, Russia and Germany without calling itself an archive."""
SEATED = late_pattern(rf"(?:^|[;(]\s?)[{CAPITAL}][a-zà-ÿ][\w-]{{1,24}},\s$")  # "Exeter, Devon Heritage Centre"
LOCAL = late_pattern(rf"{HOUSES}|Archives?\sService")
"""Behind such a name a single word is its town: "Berkshire Record Office, Reading"."""
STEMS = "stadtgeschichte документации dokumenta office centre society special muniment arch arkh arkiv arkisto arşiv αρχεί arhi arhī arxiu arquivo levéltár архив архів архіў librar bibl knihovn könyvtár библиотек бібліотек muse muze музе".split()
"""What all these words have in them."""
KIND = late_pattern(
    rf"(?i:{'|'.join(re.escape(k) for k in KINDS if k.isalpha())})|(?<!\w)(?:Arch|Bibl)[.,](?=\s)|{HOUSES}"
)
DIVISION = late_pattern(
    r",\s(?:[A-Z]\w{2,15}\s(?:and\s)?){0,4}(?:Special Collections|Manuscripts?(?: and Archives)?|Rare Books?(?: and Manuscripts?)?|Archives)(?:\s(?:Division|Department|Section|Library|Research Center))?(?=,\s)"
)
"""The part of a library that keeps the papers: ", Special Collections"."""
MANUSCRIPT = (
    r"(?P<fonds>(?:Codd?|cod|MSS?|[Mm]ss?|Hss?|[Mm]anoscritti|Marc(?=\.\s(?:[Ii]ta?l?|[Ll]at|[Gg]r)\.))\.?,?\s(?:(?:[A-Z][^\W\d_A-Z]{1,12}|marc(?:iano|\.)|delle?|della|di|[Ll]at|latini|[Ii]ta?l?|italiani|gr|greci|fr|francesi|germ|slav|or|misc|nouv|acq)\.?,?\s){0,4})"
    r"(?P<item>(?:(?:[Cc]l\.\s)?(?:[IVXLC]{1,6}|[ivx]{1,5}|(?<=[Cc]l\.\s)\d{1,3}),?\s)?(?:(?:[Cc]od|nr?)\.\s|[A-G]\.?\s)?\d{1,5}(?:\.\d{3})?(?:[-–]\d{1,5})?(?:\s[(\[](?:=\s?)?[\w. –-]{1,16}[)\]])?)"
)
"""A manuscript by its language, class and number, with its other number: "cod. Marc. Lat. XIV, 17 (= 4236)"."""
CODES = (
    r"(?P<item>MS-(?:Papers|Group|Copy-Micro)-\d{3,5}(?:-\w{1,6}){0,3})",
    r"(?P<item>\d[A-Z]{2,5}(?:/\w{1,6}){1,6})",
    r"(?=[A-Za-z/]{0,40}\d)(?P<item>(?:[A-Z]{7,12}/|[A-Z][A-Za-z]{0,9}[a-z][A-Za-z]{0,9}/(?=\w{1,9}/))\w{1,9}(?:[/.]\w{1,9}){0,6})",
    r"(?P<item>\d{1,5}[A-Za-z]?(?:[-/](?!(?:19|20)\d\d(?!\w))\d{1,6}[A-Za-z]?){2,5})",
    r"(?P<fonds>\d{1,4}(?:\.\d{1,3}){0,3}),\s(?P<title>[A-Z][^,;()\d]{3,60}),\s(?P<item>[Ii]nv\.?\s?nrs?\.?\s?\d{1,5}[A-Za-z]?)",
    MANUSCRIPT,
    r"(?P<fonds>MSS?\.?)\s(?P<item>[A-Z][a-z]?\.\s?(?:[a-z]{1,4}|[IVX]{1,5})\.\s?\d{1,4}(?:\(\w{1,4}\))?)",
    r"(?P<item>(?:[Ii]nv(?:entar|entaris|entory|entario|entaire|entarnummer)?\.?[\s-]{0,2}(?:(?:[Nn]r|[Nn]o|[Nn]úm|č|br)\.|[Nn]°|[Nn]º)?|[Nn]r inw\.|[Aa]cc(?:ession|\.) no\.|Obj(?:ekt)?\.?-Nr\.)\s?(?:[A-ZÄÖÜ][\w/.-]{0,9}\s)?(?:[\w/.-]|,(?=\d{4}\.)){0,14}\d(?:[\w/.-]*\w)?)",
    r"(?P<fonds>(?:[A-Z]{2,6}\s(?=MSS?\s))?(?:[Rr]kps?|[Rr]ps|[Mm]ss?|MSS?|Hss?|[Cc]od)\.?\s(?:[A-Z][A-Za-z]{0,9}\.?\s){0,3})(?P<item>(?:[IVXLC]{1,6}[\s.,]{1,2}){0,2}(?:[A-Z]\s)?\d{1,5}(?:,\d{3})?(?:[./]\s?\d{1,5}){0,3}[a-z]?(?:\(\d{1,3}\))?)",
    r"(?=\S*\s?\S*\d)(?P<fonds>[A-Z]{1,6}(?:[ .\-][A-Z]{1,4})?\s?\d{0,5})(?P<item>(?<=[\dA-Z])(?:/\w{1,8}(?:\.\w{1,6})?){1,6}(?:\s[A-Z]?(?:\d{1,5}|(?<=[A-Z])/\d{1,5})(?:/\d{1,5}){0,4}(?=\s*(?:[.,;:)]|$)))?)",
    r"(?P<fonds>[Ff]ond[os]\s(?:[A-Z][\w’-]{1,20}\s){1,3})(?P<item>\d{1,5}[a-z]?(?:/\d{1,4})?)",
    r"(?P<fonds>[A-Z]{1,3}\s\d{1,3}(?:\.\d{1,4}){1,3})(?P<item>(?:\s[A-Z]{1,5})?\s\d{1,5}(?:/\d{1,5})?)",
    r"(?P<fonds>(?:[A-Z]\.\s?){1,3})(?P<item>(?!(?:1[5-9]|20)\d\d(?!\s[IVX]))\d{1,5}(?:\s[IVXLC]{1,6})?)(?=[,.;)]|$)",
    r"(?P<fonds>[A-Z]{1,6}(?:-[A-Z]{1,4})?\s?\d{1,4}[a-z]?)\s(?P<item>\d{2,6}(?:/\d{1,4})?)(?=\s*(?:[,;.:)]|$))",
)
"""A shelfmark of whatever institution: "NC 18/1/1043", "AP/12/3"."""
CODE_AHEAD = late_pattern(
    r"(?<!\w)[A-Z][A-Za-z]{1,11}/\w{1,9}/\w|[Ff]ond[os]\s[A-Z]|(?<!\w)(?:[Rr]kp|[Rr]ps|[Mm][Ss]|Hs|[Cc]od)[s.S]*\s|(?<!\w)[A-Z]{1,6}(?:[ .\-][A-Z]{1,4})?\s?\d{0,5}/\d|(?<!\w)[A-Z]{1,3}\s?\d|(?<=[\s.][A-Z]\.)\s?\d|(?<!\w)\d{1,5}\w?[-/]\d{1,6}\w?[-/]\d"
)
SHEET_AHEAD = late_pattern(r",\s(?:[Cc]art[ae]\s\d|(?:[Ff]ol|ff?|cc?|Bl|fos?)[.i]?|\d{1,4}\s[rvt]\.)")
LEAD = late_pattern(
    r"(?:(?:Vgl|Siehe|S|See|Cf|Cfr|Zob|Por|Voir|Srov|Viz|См|Ср|Див|Auch|So|Dazu|Hierzu|In|Aus|Im|Рукопись|Машинопись|Рукопис|Машинопис|Копия|Копія|Подлинник)\b[.:]?\s(?:(?:auch|also|dazu|hierzu|aussi|także|też|также|the)\s)?)*"
)
"""Words before a name that are none of it; matches nothing too."""
PLACE = late_pattern(
    rf",\s(?:(?:im|am|a\.)\s)?[{CAPITAL}][\w’'\-]{{1,30}}(?:\s[{CAPITAL}][\w’'\-]{{1,30}}){{0,2}}(?=\s?[,.(\[:])"
)
POLISH = late_pattern(r"(?i:archiwum|bibliotek[ai]\s(?:narodow|jagiello|uniwers))")
ITALIAN = late_pattern(r"Archivio|Biblioteca\s(?:[Cc]omunale|[Cc]ivica|[Nn]azionale|d[ei]ll)|Museo\s[Cc]ivico|Parrocchia")
GENERIC = late_pattern(
    r"(?i:archiv\w*|archief|arquivo|archiwum|архив|архів|library|bibliothek|biblioteca|bibliothèque|stato|nazionale|comunale|civica|archives?)$"
)
PAPERS = late_pattern(r"(?:Collections?|[Pp]apers|Records|Files?|Nachlass|MSS)$")
PAPERS_AHEAD = late_pattern(r",\s[^,;.()\n]{2,50}\s(?:Collection|[Pp]apers|MSS?|[Mm]uniments|[Nn]achlass),")
PERIODICAL = late_pattern(
    r"(?:Archivio\s(?:[Ss]torico(?!\s(?:[Dd]iocesan|[Cc]omunal|[Cc]ivico|[Pp]rovincial|[Dd]iplomatic|[Cc]apitolin|[Ii]stituto|[Uu]niversit|Intesa|Banc|Fiat|Eni(?!\w)|Olivetti|Ansaldo|Pirelli|Uni[Cc]redit|de[l ]|di\s|dell))|Veneto|Glottologico|della\sDeputazione|di\s[Ss]toria|[Pp]er)|Nuovo Archivio|Archivo Español"
    r"|Archiv\s(?:für|fur|f\.)|Archiwum\sHistori(?!i\sMówionej)|Arch\.\s(?:[Ss]tor|Ven|f\.)|(?<!Provincial\s)(?<!State\s)(?<!National\s)(?<!Public\s)(?<!City\s)Archives\s(?:of\s(?!the)|de\s[Ss]ciences)|Bibliothèque de l[’']École|Bibliotheca"
    r"|(?:Советские|Отечественные) архивы|Исторический архив|Архів України|Библиотека (?:для|всемирной)|Boll)"
)
"""Journals and series that bear an archive's or library's word in their titles."""
@cache
def level_ahead() -> re.Pattern[str]:
    """Any form's level and a number: without one there is no signature by shape."""
    words = "|".join(form.words for form in FORMS.values())
    return long_pattern(
        rf"(?<![\w.])(?:{words})(?:\.\s?|\s)[^\w\s]{{0,2}}\w{{0,4}}[\s.\-–]?\w{{0,4}}"
    )


def level_behind(text: str, pos: int) -> bool:
    """Whether a level and its value stand not far behind ``pos`` (a quick look before a long one)."""
    if not NUMBER.search(text, pos, pos + 250):
        return False
    return bool(
        level_ahead().search(text, pos, pos + 250)
        or SHEET_AHEAD.search(text, pos, pos + 130)
        or CODE_AHEAD.search(text, pos, pos + 250)
    )


def named_by_shape(text: str, unforeseen: bool = False) -> Iterator[Sighting]:
    """Signatures behind a phrase with an archive's or library's word in it; or those that no table foresees."""
    if not any(map(text.casefold().__contains__, STEMS)):
        return
    last = 0
    words = any(map(text.__contains__, HELD_STEMS))
    for kind in KIND.finditer(text):
        if unforeseen and not (HOUSE.match(text, kind.start()) or PAPERS_AHEAD.search(text, kind.end(), kind.end() + 120)):
            continue
        ahead = NUMBER.search(text, kind.end(), kind.end() + 250) if unforeseen else level_behind(text, kind.end()) or words or IN_MARKS.search(text, kind.end(), kind.end() + 250)
        if kind.start() < last or not ahead:
            continue
        start, end = phrase(text, kind.start(), kind.end())
        start = LEAD.match(text, start).end()  # type: ignore[union-attr]
        if start < last or not text[start].isupper() or PERIODICAL.search(text, start, end):
            continue
        found = _signature(text, start, end, unforeseen)
        if found:
            last = found.end
            yield found


_Named = tuple[Span, int, Span | None]
"""An institution's name, where its signature may begin, and its town."""


def _signature(text: str, start: int, end: int, unforeseen: bool) -> Sighting | None:
    """The signature behind an institution's phrase, with its place or siglum."""
    if unforeseen and not _is_opened(text, start, end):
        return None
    end, siglum = _past_name(text, start, end)
    if siglum and not unforeseen and (coded := _coded_by(text, Span(start, end), siglum)):
        return coded
    place = None if siglum else _place(text, end)
    if place and (behind := SIGLUM.match(text, place.end())) and (behind["introduced"] or capitals(behind["siglum"]) > 1):
        seated = GENERIC.search(text[start:end]) is not None  # the town is a part of its name
        name = Span(start, place.end() if seated else end)
        return _behind(text, name, behind, None if seated else Span(end + 2, place.end()), unforeseen)
    if siglum and (town := PLACE.match(text, siglum.end())) and known_town(town.group()):
        return _behind(text, Span(start, end), siglum, Span(siglum.end() + 2, town.end()), unforeseen)
    mark = Span(*siglum.span("siglum")) if siglum else None
    named = _named(text, start, end, siglum.end() if siglum else end, place)
    for name, pos, seat in named:
        at = after(text, pos)
        if body := read_unforeseen(text, at) if unforeseen else foreseen(text, start, at):
            return under(text, replace(made(text, name, mark, body), place=seat))
    return None if unforeseen else next(filter(None, (_held(text, name, mark, pos, seat) for name, pos, seat in named)), None)


def _is_opened(text: str, start: int, end: int) -> bool:
    """Whether a phrase of several words stands where a record's keeper does: first of all, or behind its town."""
    before = text[max(0, start - 48) : start]
    return " " in text[start:end] and bool(OPENED.search(before) or SEATED.search(before[-30:]))


def _past_name(text: str, start: int, end: int) -> tuple[int, re.Match[str] | None]:
    """Where an institution's name ends with its division and university, and its siglum; in brackets its name in another language may stand."""
    if (division := DIVISION.match(text, end)) and "ibr" in text[start:end]:
        end = division.end()
    if parent := UNIVERSITY.match(text, end):
        end = parent.end()
    siglum = SIGLUM.match(text, end)
    return (siglum.end(), None) if siglum and KIND.search(siglum["siglum"]) else (end, siglum)


def _place(text: str, end: int) -> re.Match[str] | None:
    """The town behind a name; "…, Exeter City Archives" has its fonds there."""
    place = PLACE.match(text, end)
    return None if place and KIND.search(place.group()) else place


def _named(text: str, start: int, end: int, stop: int, place: re.Match[str] | None) -> list[_Named]:
    """The ways in which a name, its town and its signature may be parted, the likeliest first."""
    plain_name = Span(start, end), stop, None
    if not place:
        return [plain_name]
    papers = PAPERS.search(place.group()) is not None
    if GENERIC.search(text[start:end].rstrip(")")) and not papers and not NO_TOWN.search(place.group()):
        return [(Span(start, place.end()), place.end(), None), plain_name]
    local = LOCAL.search(text, start, end) is not None and not papers
    if local or known_town(place.group()) or PAPERS_AHEAD.match(text, place.end()):
        return [(Span(start, end), place.end(), Span(end + 2, place.end())), plain_name]
    return [plain_name]


def _coded_by(text: str, name: Span, siglum: re.Match[str]) -> Sighting | None:
    """A signature in the code of the archive whose abbreviation stands in brackets: "Archives présidentielles de Russie (APRF), 3/30/196".

    Which archive it is stays open: others have the same letters.
    """
    mark, at = Span(*siglum.span("siglum")), after(text, siglum.end())
    bodies = (read_body(text, at, FORMS[archive.form], codes_of(archive)) for archive in bearing(text, mark))
    return next((made(text, name, mark, body) for body in bodies if body and not body.form), None)


def _behind(text: str, name: Span, siglum: re.Match[str], seat: Span | None, unforeseen: bool) -> Sighting | None:
    """The signature behind a name whose place and siglum follow it, in whatever order."""
    end, mark = max(siglum.end(), seat.end if seat else 0), Span(*siglum.span("siglum"))
    at = after(text, end)
    if body := read_unforeseen(text, at) if unforeseen else foreseen(text, name.start, at):
        return replace(made(text, name, mark, body), place=seat)
    return None if unforeseen else _held(text, name, mark, end, seat)


def _held(text: str, name: Span, mark: Span | None, pos: int, seat: Span | None) -> Sighting | None:
    """What the institution keeps, in words, at ``pos``."""
    found = holding(text, name.start, name.end, pos)
    return replace(kept_in_words(name, mark, found, text, bool(ITALIAN.match(text, name.start))), place=seat) if found else None


def foreseen(text: str, start: int, pos: int) -> Body | None:
    """A signature of some tradition at ``pos``, behind the name that begins at ``start``."""
    # there "k.", "c." and "m." are the sheet
    pos += text[pos : pos + 1] == "(" and ")" in text[pos : pos + 60]
    without = "karton" if POLISH.search(text, start, pos) else "legajo" if ITALIAN.search(text, start, pos) else "maço" if LOCAL.search(text, start, pos) else ""
    if IN_MARKS.match(text, pos):
        return read_body(text, pos, FORMS["box"])
    return best_body(text, pos, without) or _coded(text, start, pos) or plain(text, pos) or series_volume(text, start, pos)


def _coded(text: str, start: int, pos: int) -> Body | None:
    """A code behind an institution's name, with the name of a collection before it or none."""
    french = FRENCH_NAME.match(text, start)
    if french and (body := behind(text, pos)):
        return body
    codes, form = (COTES, FORMS["cote"]) if french else (CODES, FORMS["box"])
    body = read_codes(text, pos, codes) or read_named_codes(text, pos, codes)
    body = with_levels(text, body, form)
    return with_locator(text, body, form) if body else None


def best_body(text: str, pos: int, without: str = "") -> Body | None:
    """The signature at ``pos`` by the form that reads most of it, ``without`` one of the forms."""
    bodies = [
        b
        for form in FORMS.values()
        if form.name != without and (b := read_body(text, pos, form)) and _enough(text, pos, b, form)
    ]
    return max(bodies, key=lambda b: (b.end, b.locator is not None, len(b.parts)), default=None)


SINGLE_YEAR = late_pattern(rf"(?<!\d[-–]){YEAR.pattern}(?![-–]\d)")
"""A year that no range of years has, as a fonds may have one in its name: "Cause criminali 1651-1657"."""


def _enough(text: str, pos: int, body: Body, form: Form) -> bool:
    """Levels that suffice, and no year among the names, which an imprint would have."""
    first = form.level.search(text, pos)
    if first and first.start() > pos and SINGLE_YEAR.search(text, pos, first.start()):
        return False
    if form.name == "maço" and first and "/" in text[pos : first.start()]:
        return False  # "D/DGh M45/12, m. 5": a membrane
    if not body.form:
        return body.locator is not None and len(body.parts) > 1
    if form.name == "fond" and body.locator and body.levels == {"delo"} and FILE_ALONE.match(text, pos):
        return True
    if form.name == "fond" and body.collection and "delo" in body.levels and body.collection.of(text)[0] in "Фф":
        return True  # "Ф. архивно-следственных дел. Д. П-88399"
    if form.name == "karton" and body.locator and body.collection and "inventory" in body.levels:
        return True
    if form.name == "busta" and body.locator and {"name", "volume"} <= body.levels:
        return True
    return any(need <= body.levels for need in form.alone)


FILE_ALONE = late_pattern(r"(?:[Дд]|[Сс]пр)\.\s")
"""What an archive without fonds counts, with its sheets: "Архив УФСБ по Томской области. Д. П-5432. Л. 21"."""
