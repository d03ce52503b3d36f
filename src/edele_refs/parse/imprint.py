"""Place, publisher and year: in brackets ("(London: Hurst, 2005)") or bare ("Stuttgart 2000").

Patterns run over the masked text of a stretch, from its end, so that what a title
holds is never taken for an imprint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.edition_words import EDITION_LAST, EDITION_WORD
from edele_refs.parse.no_imprints import is_title_and_house
from edele_refs.parse.other_editions import AGAIN, OTHER_EDITION

YEAR = r"\[?(?:c\.\s?|ca\.\s?)?(?:1[4-9]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[4-9]|20)\d\d|\d\d?(?!\d)))?\??\]?"
EDITION_BEFORE = r"(?:[²³⁴⁵⁶⁷⁸⁹]|(?:[2-9]|1\d)(?=1[6-9]\d\d(?!\d)|20[0-2]\d(?!\d))|[1-9]\d?\.\sAufl(?:age|\.)(?=\s))"
"""The number of an edition raised before a year, or glued to it where its face was lost: "München ⁶1993", "München 61993"."""
FORTHCOMING = r"(?:forthcoming|in press|im Erscheinen|im Druck|в печати|w druku|à paraître|in corso di stampa|no prelo|en prensa)"


@dataclass(frozen=True, slots=True)
class Imprint:
    """Where and when a thing was printed; spans in the note's text, None where not stated."""

    span: Span
    place: Span | None = None
    publisher: Span | None = None
    year: Span | None = None
    status: Span | None = None
    edition: Span | None = None
    series: Span | None = None
    number: Span | None = None
    volumes: Span | None = None
    original: Span | None = None
    editor: Span | None = None
    cited: Span | None = None


_BRACKET = late_pattern(
    rf"""[(\[]\s?
    (?:(?:[Vv]ol\.|Bd\.|[Тт]\.|[Tt]\.)\s[\wIVX]{{1,4}}:\s(?=[^;()]{{4,80}};))?
    (?:(?:(?:[Oo]rig(?:inally|\.)|[Ff]irst)\s(?:(?:pub(?:l(?:ished)?)?|edn?|issued)\.?\s)?(?:in\s)?)?(?P<first>(?:1[4-9]|20)\d\d);\s(?:(?:repr(?:int(?:ed)?)?\.?|reissued|(?:new|rev\.)\sed(?:n|ition)?\.?),?\s)?(?!first\s|orig)(?=[^\W\d_]|(?:1[5-9]|20)\d\d\s(?:edn?|reprint)\b))?
    (?:(?P<edition>(?:\d+(?:st|nd|rd|d|th|de|ste|e|\.|[aªº°])|[IVX]{{1,4}}(?=\s(?:[eé]d|wyd))|[Ff]irst|[Ss]econd|[Tt]hird|rev\.?)\s[^,;:()]{{0,20}}?(?<!\w){EDITION_WORD})(?:\s(?:(?:rev(?:ised|\.)|edited|ed\.)\s)?by\s(?P<editor>[^\W\d_][^,;:()\d]{{3,50}}))?[,;]?\s)?
    (?:(?P<volumes>\d+\s(?:vols?\.?|volumes|Bde\.?|тт?\.|t\.|tomes|voll\.|dln\.?|delen|bd\.|bind|band)(?:\sin\s\d{{1,3}})?),?;?\s)?
    (?P<nowhere>(?:z\.\s?p\.|[sS]\.\s?l\.|o\.\s?O\.|n\.\s?p\.)\s\[)?
    (?:(?P<place>(?:[’']s-)?[^\W\d_][^:;()\d]{{0,60}}?)\s?:\s
       (?P<publisher>[^;()\[\]]{{1,80}}?)[,;]?\s
      |(?P<place2>(?:[’']s-)?[^\W\d_][^:;()\d]{{1,80}}?(?:,\s\d{{1,2}}(?:st|nd|rd|d|th|e|\.|[ªº°])\s(?:[a-zé]{{2,9}}\.\s)?{EDITION_WORD})?)(?(nowhere)\]),?\s)?
    (?:(?P<raised>{EDITION_BEFORE})\s?)?
    (?:(?P<status>{FORTHCOMING})\s?)?(?P<year>{YEAR})?
    (?:(?<=\d\d\d\d)\s\[(?:orig\.\s|first\s)?(?P<again>(?:1[4-9]|20)\d\d)\])?
    (?P<undated>\[?(?:n\.\s?d\.|no\sdate|[sS]\.\s?d\.|[sS]\.\s?a\.|o\.\s?J\.|b\.\s?[rd]\.|б\.\s?г\.)\]?)?
    (?:\s(?:edition|edn\.?|г\.|р\.|r\.|ed\.))?
    (?:[;,]\s(?:first|1st|orig|zuerst|впервые)[^()\d]{{0,20}}(?P<original>{YEAR}))?
    (?:[;,]\s(?:repr|rpt|reissued|reprint|réimpr|réimp|reimpr|rist|ristampa|facs|online\s(?:edn?\.?|edition|version)|ND|Nachdr|Neudr|herdr|(?:\d{{1,2}}(?:nd|rd|d|th|e|\.|[aªº])|rev\.|new)\s(?:edn?|éd|ediz|Aufl|druk|uppl)(?!\w))[^()]{{0,110}})?
    (?:;\s(?P<series>(?:ESTC|STC|Wing|USTC|Thomason|[A-Z][\w.]{{1,20}}))\s(?P<number>[A-Z]?\d{{1,7}}[A-Za-z]?(?:\.\d{{1,3}})?))?
    (?:;\s(?:vol\.|Vol\.|Bd\.|[Тт]\.|[Tt]\.)\s[^()]{{4,120}})?
    \s?[)\]]""",
    re.X,
)


_AGAIN = late_pattern(rf"{AGAIN}\s")


def in_brackets(text: str, start: int, end: int) -> Imprint | None:
    """The imprint that the bracket ``text[start:end]`` is, or None.

    >>> in_brackets("(Lawrence: Kansas UP, 2011)", 0, 27).place
    Span(start=1, end=9)
    """
    found = _BRACKET.fullmatch(text, start, end)
    if OTHER_EDITION.match(text, start + 1):
        return None
    if not found:
        return _with_series(text, start, end)
    if not (found["year"] or found["status"] or (found["undated"] and found["publisher"])) or _AGAIN.match(text, start + 1):
        return None
    if found["place2"] and not _place_like(EDITION_LAST.sub("", found["place2"])):
        return _with_series(text, start, end)  # without a colon it is an imprint only if its words name a place
    if len((found["place"] or "").split()) > 7:
        return None
    parts = {key: _span(found, key) for key in ("publisher", "year", "status", "edition", "series", "number", "volumes", "original", "editor")}
    parts["edition"] = parts["edition"] or _span(found, "raised")
    parts["original"] = parts["original"] or _span(found, "first") or _span(found, "again")
    return _divide(text, _edition_apart(text, _turned(text, Imprint(Span(start, end), _span(found, "place") or _span(found, "place2"), **parts))))


def _edition_apart(text: str, imprint: Imprint) -> Imprint:
    """"(Harmondsworth: Penguin, 2nd edn, 1987)": which edition it is stands behind the house, the town or the year."""
    last = imprint.publisher or imprint.place
    if last is None or imprint.edition:
        return imprint
    if found := EDITION_LAST.search(text, *last):
        rest = Span(last.start, found.start())
        imprint = replace(imprint, publisher=rest) if imprint.publisher else replace(imprint, place=rest)
    elif imprint.year:
        found = EDITION_LAST.search(text, imprint.year.end, imprint.span.end - 1)
    return replace(imprint, edition=_span(found, "edition")) if found else imprint


_SERIES_NUMBER = r"(?:(?:(?:vols?|no)\.?|(?:Bd|Nr|t|т)\.)\s)?(?P<number>\d{1,4}(?:[–-]\d{1,4})?|[ivxlc]{1,8}(?=,))"
_SUBSERIES = r"(?:,?\s(?:\d(?:st|nd|rd|th)\sser(?:ies|\.)|new\sser(?:ies|\.)|n\.\s?s\.|(?:orig(?:inal|\.)|extra|ext\.|suppl(?:ementary|\.))\sser(?:ies|\.)))?"
"""A society's publications come in several series: "EETS, orig. ser."."""


@cache
def _series_first() -> re.Pattern[str]:
    known = places.pattern()
    return long_pattern(rf"[(\[](?:=\s?)?(?P<series>[^\W\d_a-zà-ÿ][^():;]{{3,90}}?)(?:,?\s{_SERIES_NUMBER})?,\s(?P<place>{known}(?:(?:\s?[/,–-]\s?|\s(?:and|und|et)\s){known}){{0,3}}),?\s(?P<year>{YEAR})[)\]]")


def _with_series(text: str, start: int, end: int) -> Imprint | None:
    """"(Studien zu Politik und Verwaltung 36, Wien 1991)"."""
    dated = text[end - 2 : end - 1].isdigit() or text[end - 2 : end - 1] in ("?", "]")
    shapes = (_series_first(), _OF_SOCIETY, _SERIES_PRINTED) if "," in text[start:end] else ()
    if not dated:
        return None
    found = next((f for shape in shapes if (f := shape.fullmatch(text, start, end))), None) or _SERIES_ALONE.fullmatch(text, start, end) or _SERIES_CLOSED.fullmatch(text, start, end)
    if not found or (found.re is _SERIES_CLOSED and places.is_place(_FIRST_PLACE.split(found["series"], maxsplit=1)[0])):
        return None
    return Imprint(Span(start, end), **{key: _span(found, key) for key in ("place", "year", "series", "number") if key in found.re.groupindex})


_SERIES_CLOSED = re.compile(  # not late: what is found is told by it
    rf"[(\[](?P<series>[^\W\d_a-zà-ÿ][^():;,\d]{{3,90}}\s[^():;,\d]{{3,40}}?)(?:,?\s(?:(?:vols?|Bd|no|Nr|t)\.\s)?(?P<number>(?!(?:1[5-9]|20)\d\d;)\d{{1,4}}|[ivxlc]{{1,8}}|[IVXLC]{{1,8}}))?;\s"
    rf"(?:(?P<place>(?:[’']s-)?[^\W\d_a-zà-ÿ][^():;\d]{{2,40}}?),?\s)?(?P<year>{YEAR})[)\]]"
)
"""“(Nelson’s Medieval Texts; Edinburgh, 1949)”, “(Lancashire and Cheshire Record Society, xiv; 1887)”."""
_FIRST_PLACE = late_pattern(r"\s(?:and|und|et|&)\s|\s?[/–]\s?")


def _span(found: re.Match[str], group: str) -> Span | None:
    return Span(*found.span(group)) if found[group] else None


_LOWER = late_pattern(r"\b(?!(?:and|und|et|i|e|y|am|im|an|der|de|la|le|do|sur|upon|nad|na|di|u|v|of|in|и|на)\b)[a-zà-ÿа-яё]{2,}")


def _place_like(text: str) -> bool:
    text = text.replace("’s-", "'s-")
    first, _, rest = text.partition(", ")
    if places.is_place(text) or houses.is_house(text) or houses.is_printer(text) or (places.is_place(first) and houses.is_called_house(rest)):
        return True
    words = text.split()
    return len(words) <= 6 and text[0].isupper() and not _LOWER.search(text) and not _DATE_WORDS.search(text)


_DATE_WORDS = late_pattern(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|März|Mai|Okt|Dez|Spring|Summer|Autumn|Fall|Winter|Frühjahr)|(?:Hil|Trin|Mich|Easter|Michaelmas|Trinity|Hilary)\b"
)


def _turned(text: str, imprint: Imprint) -> Imprint:
    """Publisher and place the right way round ("Hase & Koehler Verlag: Mainz"); a house alone is no town."""
    name = imprint.place.of(text) if imprint.place and not imprint.publisher else ""
    if houses.is_called_house(name) and not any(map(places.is_place, (name.rpartition(", ")[2], name.partition(", ")[0]))):
        return replace(imprint, place=None, publisher=imprint.place)
    if imprint.place is None or imprint.publisher is None or places.is_place(imprint.place.of(text)):
        return imprint
    if not places.is_place(imprint.publisher.of(text)):
        return imprint
    return replace(imprint, place=imprint.publisher, publisher=imprint.place)


_SOCIETY = r"(?P<series>[^\W\d_a-zà-ÿ][^():;,\d]{2,70}?\s(?:Soc(?:iety|\.)|Ser(?:ies|\.)|Texts|Publications|Rec(?:ord|\.)\sSoc(?:iety|\.)|Records)"
_SERIES_ALONE = late_pattern(rf"[(\[]{_SOCIETY}{_SUBSERIES}),?\s(?:(?:vols?|no)\.?\s)?(?P<number>\d{{1,4}}(?:[–-]\d{{1,4}})?|[ivxlc]{{1,8}}),?\s(?P<year>{YEAR})[)\]]")
"""“(Selden Society, vol. 90, 1973)”: what societies print names no place."""
_OF_SOCIETY = late_pattern(rf"[(\[]{_SOCIETY}{_SUBSERIES})(?:,?\s{_SERIES_NUMBER})?,\s(?P<place>[^\W\d_a-zà-ÿ][^():;,\d]{{2,30}}?),?\s(?P<year>{YEAR})[)\]]")
"""“(Devon and Cornwall Rec. Soc., new ser., xv, Torquay, 1970)”: a town no list has."""

_SERIES_PRINTED = late_pattern(rf"[(\[](?P<series>[^\W\d_a-zà-ÿ][^():;,\d]{{0,70}}?\.?),?\s(?:(?:vols?|no)\.?\s)?(?P<number>\d{{1,4}}(?:[–-]\d{{1,4}})?|[ivxlc]{{1,8}}|[IVXLC]{{1,8}})[,;]\s(?P<place>[^\W\d_a-zà-ÿ][^():;,\d]{{2,30}}?):\s(?P<publisher>[^\W\d_][^():;,]{{1,60}}?),\s(?P<year>{YEAR})[)\]]")
_SERIES = late_pattern(r"\b(?:Texts|Studies|Series|Society|Monographs|Library|Records?|Papers|Reihe|Schriften|Studien|Bibliothek|Collection)\b|\b(?:Soc|Ser)\.")


def _divide(text: str, imprint: Imprint) -> Imprint:
    """"Paris, Gallimard" in brackets without a colon: a known place, then the publisher."""
    if not imprint.place or imprint.publisher or places.is_place(imprint.place.of(text)) or places.WITH_STATE.fullmatch(text, *imprint.place):
        return imprint
    first, comma, rest = imprint.place.of(text).partition(", ")
    if not comma:
        return imprint
    start = imprint.place.start
    if places.is_place(first):
        return replace(imprint, place=Span(start, start + len(first)), publisher=Span(start + len(first) + 2, imprint.place.end))
    if places.is_place(rest):  # "Oxford University Press, Oxford 1990", "Oxford Medieval Texts, Oxford, 1969"
        before, place = Span(start, start + len(first)), Span(start + len(first) + 2, imprint.place.end)
        if _SERIES.search(first):
            return replace(imprint, series=before, place=place)
        return replace(imprint, publisher=before, place=place)
    return imprint


_HOUSE = r"(?:[«„“]\s?␟{1,60}\s?[»”“](?=,)|(?:\d{4}-[aeoö]s\s)?[^\W\d_](?:[^,:;()␟]|[«„“‘]\s?␟+\s?[»”“’]){1,60}?(?:,\s[^\W\d_]{3,12}\.?\s(?:отд-ние|отделение|отд\.))?)"
HOUSES = rf"(?P<publisher>{_HOUSE}(?:\s?[;:]\s(?:[^\W\d_][^,:;()␟\d]{{1,30}}\s?:\s)?(?:(?:Изд|изд|Вид|вид|Ed|Wyd)\.\s)?[^\W\d_a-zа-џґ][^,:;().␟]{{1,40}}?){{0,3}})"
"""One publisher or several: "Яуза; Эксмо", "EDUSP; Brasília: FUNAG"; a part of the name may stand in quotation marks."""
_WORD = r"[^\W\d_a-zà-ÿа-џґ][\w’'.-]*"
_UNKNOWN_PLACE = rf"{_WORD}(?:[ /–-](?:(?:am|an der|im|de|do|la|le|upon|nad|na|di|a\.\s?M\.|i\.\s?Br\.)\s?)?{_WORD}){{0,2}}(?:\s[aiou]\.\s?(?:d\.\s?)?[A-Z]\w{{0,6}}\.?(?=[\s:,]))?"
"""“Boppard a. Rh.”, “Neustadt a. d. Aisch”: a town no list has, with its river."""


_CYRILLIC_TOWN = r"[А-ЯЁЇІЄЎЈ][а-яёїієўј]{0,11}(?:[сц]ь?к|град|город|горск|бург|поль|п[іо]ль|слав(?:ль)?|хайм|стад|вилл)(?![а-яёїієўј])"
"""A town no list has, by its end, behind the title's stop, before a comma and the year: "Б. И. Сыромятникова. Соликамск, 2008"."""
_SCHOOLS = ("Université", "University", "Universidad", "Universidade", "Universitat", "Università", "Universität", "Pers")
_NO_SCHOOL = "".join(rf"(?<!{word}\s)" for word in (*(rf"\s{small}" for small in ("de", "di", "da", "do", "of", "of the", "von", "zu", "in", "w", "we", "v", "ve", "d’")), *_SCHOOLS))
"""No place is the town in a publisher's name: "Annales littéraires de l’université de Besançon, 1995"."""
_NO_HOUSE = r"(?<![КМЛС]\.:\s)(?<!СПб\.:\s)(?<!Київ:\s)(?<!Москва:\s)" + "".join(rf"(?<!:\s{word}\s)" for word in ("Новая", "Вся", "Красная", "Наша", "Молодая"))
"""“К.: Дніпро, 1998”, “М.: Москва, 1990”, “М.: Новая Москва, 1924”: houses that are called as towns are."""


_NO_PERSON = r"(?![^\W\d_]{1,2}\.)"
"""Behind a capital "Ed." stands a house; initials are those of an editor."""


@cache
def _bare(publisher_first: bool) -> tuple[re.Pattern[str], ...]:
    known = places.pattern()
    join = r"(?:\s?[/,;–—-]\s?|\s(?:and|&|und|et|i|e|y|и|u\.)\s)"
    # of several towns one is known: "Jinočany – Praha", "Zürich/Einsiedeln/Köln"
    other = r"[^\W\d_a-zà-ÿа-џґ][^\W\d_]{2,20}"
    river = r"(?:\s(?:am\s(?:Rhein|Main|Neckar|Inn|Bodensee)|an\sder\s(?:Oder|Saale|Donau|Ruhr|Lahn|Weser|Aisch|Havel|Weinstraße)|(?:bei|b\.)\s[A-ZÄÖÜ][a-zäöüß]{2,15}|[aio]\.\s?(?:d\.\s?)?[A-Z][a-z]{0,5}\.?(?=[\s:,])))?"  # "Boppard am Rhein"
    some = rf"(?:(?<=,\s){other}\s?[/–—]\s?)?(?:{known}{river}(?:/{other}(?=/))?{join}?){{1,5}}(?<![\s/,;–—-])(?:/{other}|\s[–—]\s{other})?"  # what joins places stands behind all of them but the last; so the long list is there once
    before = r"(?:^|(?<=[\s(]))"
    year = rf"(?:(?:é\.\s?n|s\.\s?d|o\.\s?J|b\.\s?[rd]|n\.\s?d|z\.\s?j|б\.\s?г)\.\s(?=\[))?(?P<year>{YEAR})(?:\s(?:г|р|r)\.|[²³⁴⁵⁶⁷⁸⁹])?"
    publisher = r"(?P<publisher>(?:\d{4}-[aeoö]s\s)?[^\W\d_][^,:;()␟]{1,60}?)"  # "1956-os Intézet"
    others = r"(?:\s\[?u\.\s?a\.\]?|\s\[?etc\.?\]?)?"  # "Köln [u.a.]: Böhlau 2006", "Wien u. a. 1980"
    edition = rf"(?:(?P<edition>{EDITION_BEFORE})\s?)?"
    return tuple(
        long_pattern(before + shape + "$")
        for shape in (
            rf"(?<=[,]\s)(?P<publisher>{houses.LED.pattern}{_NO_PERSON}[^,:;()␟.]{{2,50}}),\s(?P<place>{some}){others},?\s{year}",  # "Ed. All, București, 1999"
            *((rf"(?<=[,.]\s)(?<![\s.][A-Z]\.\s)(?<!\s[eé]d\.\s)(?<!\s(?:eds|edd|cur|dir)\.\s)(?!a\scura\sdi|(?:cur|edd?|éd|dir|coord|trad)\.\s|(?:[IVXLC]{{1,9}}|[Α-Ω]{{1,3}}[΄’ʹ´]|(?:voll?|tt?|tom[oi]|parte|núm|τόμ|τ)\.?\s[\w.΄’ʹ´-]{{1,8}}),|[^,:;()]{{0,56}}(?:[^\W\d_]{{5}}|\d{{4}})\.\s){publisher},\s(?P<place>{some}){others},?\s{year}",) if publisher_first else ()),
            rf"(?<=[,.]\s)(?P<publisher>{houses.anyone()}(?:\s?[/–]\s?{houses.anyone()})?),\s(?P<place>{some}){others},?\s{year}",  # a well-known house may stand first in any language: "Dietz, Bonn 1985"
            rf"(?<=[,.]\s)(?P<place>{known})\s?[:,]\s(?P<publisher>{houses.anyone()}),?\s{year}",  # "Roma, Salerno Editrice, 2009"
            rf"(?P<place>{known}|(?<=[,.]\s){_WORD}(?:\s{_WORD})?)\s?[:,]\s(?P<publisher>[^\W\d_][^,:;()␟]{{2,60}}?\s(?P=place)),?\s{year}",  # a school bears the name of its town: "Hradec Králové, Univerzita Hradec Králové 2002"
            rf"(?P<place>{some}){others}\s?:\s(?P<publisher>{_HOUSE})(?:\s?;\s[^\W\d_][^,:;()␟\d]{{1,30}}\s?:\s[^\W\d_][^,:;()␟\d]{{1,40}}?){{1,3}},?\s{year}",  # the first of two towns and houses
            rf"(?<!&\s[A-Z]\.\s){_NO_SCHOOL}{_NO_HOUSE}(?P<place>{some}){others},?\s{edition}{year}",
            rf"(?<=[.,?!]\s)\[(?P<place>{some}){others}\](?:\s?[:,]\s{publisher},)?\s{edition}{year}",  # "[Leipzig] 1920", "[S. l.]: Paz e Terra, 1984"
            rf"(?<=[.,?!]\s)\[(?P<place>{some})\s?[:;,]\s(?P<publisher>[Ss]\.\s?[Nn]\.)\],\s{year}",  # "[S.l.: s.n.], 1920"
            rf"{_NO_SCHOOL}(?P<place>{some}){others}\s?[:,]\s{publisher},?\s{edition}{year}",
            rf"(?P<place>{some}){others}\s?:\s{HOUSES},?\s{edition}{year}",
            rf"(?P<place>{some})\s?:\s\[(?:[бБ]\.\s?[ив]|[sS]\.\s?n|b\.\s?w)\.\],\s{year}",  # "М.: [б. и.], 1917": nobody is named
            rf"(?:(?<=[,.]\s)|(?<=\.\s[–—]\s))(?!(?:In|W|V|Em|En|Dans|В|У|Във)\s?:)(?P<place>{_UNKNOWN_PLACE}|(?<=\.\s)[A-Z][^\W\d_]+\s\([A-Z][a-z]+\))\s?:\s{publisher},\s{year}",
            rf"(?<=[.!?)]\s)(?P<place>С\.)(?:,|(?:(?<=[а-я]{{2}}[.!?]\sС\.)|(?<=\)\.\sС\.))\s?[,:]\s(?P<publisher>(?:[^,.:;()␟]|[„“«]␟+[“”»]){{2,60}}),)\s{year}",  # Sofia; a page "С. 1995" has no comma
            rf"(?<=[а-яёїієўј][.»]\s)(?P<place>{_CYRILLIC_TOWN}),\s{year}",
            rf"(?<=[,]\s)(?![A-ZÄÖÜ]{{2,}}\s)(?P<place>{_UNKNOWN_PLACE})\s{edition}{year}",
            # "Milano, Mondadori («Fondazione Lorenzo Valla»), 1976", "Paris, Gallimard (Bibliothèque des histoires), 1983"
            rf"(?P<place>{some}){others}\s?[:,]\s{publisher}\s\((?:coll(?:ana|ection|\.)\s)?[«“\"]?\s?(?P<series>[^«»“”\"(),;:]{{3,80}}?)\s?[»”\"]?(?:,?\s(?:n[°º.]{{1,2}}\s?)?(?P<number>\d{{1,4}}))?\),?\s{year}",
            rf"(?<=[,.]\s)(?P<place>{some}){others}\s?[:,]\s(?P<publisher>{houses.anyone()}),\s(?:coll\.\s|collana\s)?(?P<series>[^\W\d_a-zà-ÿ][^,:;()␟\d]{{2,50}}?)(?:,?\s(?P<number>\d{{1,4}}))?,\s{year}",  # "Paris, Flammarion, Champs, 1995"
            # a town no list has, before a house that one has, or behind those who edited: "éd. Émile Mabille, Châteaudun, H. Lecesne, 1874"
            rf"(?<=,\s)(?P<place>{_UNKNOWN_PLACE}),\s(?P<publisher>{houses.pattern()}),\s{year}",
            rf"(?<!\w)(?:éd|ed|hg|hrsg|trad|publ|opr|wyd|изд)\.\s[^,;:()␟]{{4,60}},\s(?P<place>{_UNKNOWN_PLACE}),\s(?:{publisher},\s)?{year}",
        )
    )


_WINDOW = 180
_PUBLISHER_FIRST = frozenset({"el", "es", "et", "fi", "hr", "hu", "it", "ro", "sl", "tr"})


def bare_at_end(masked: str, start: int, end: int, codes: Codes = ()) -> Imprint | None:
    """The imprint without brackets that ends exactly at ``end``, or None.

    Notes of several languages put the publisher before the place ("Einaudi, Torino 1974", "WSOY, Helsinki 2004").

    >>> t = "Ulrich Herbert, Best, Bonn 1996"
    >>> bare_at_end(t, 0, len(t)).place.of(t)
    'Bonn'
    """
    if not masked[max(start, end - 3) : end].strip("[]? .гр²³⁴⁵⁶⁷⁸⁹–-/").isdigit():
        return None
    low = max(start, end - _WINDOW)
    window = masked[low:end]
    for shape in _bare(not _PUBLISHER_FIRST.isdisjoint(codes)):
        if (found := shape.search(window)) and not is_title_and_house(found):
            read = (key for key in ("place", "publisher", "year", "edition", "series", "number") if key in found.re.groupindex and found[key])
            parts = {key: Span(found.start(key) + low, found.end(key) + low) for key in read}
            if "place" in parts:
                parts["place"] = parts["place"] if houses.start_of(masked, parts["place"].start - 1) is not None else places.behind_words(masked, parts["place"])
            first = min(span.start for span in parts.values())
            return _turned(masked, Imprint(Span(first - (masked[first - 1 : first] == "["), end), **parts))
    return None
