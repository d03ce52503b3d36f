"""Series, subseries and editions."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import imprint, places
from edele_refs.parse.draft import Draft
from edele_refs.parse.other_editions import AGAIN
from edele_refs.parse.peelers.ends import found_at_end, span_of

_COLLECTION = late_pattern(r"[,.]?\s(?:coll\.|[Cc]ol\.|серия|[Rr]eihe|collana)\s?:?\s?[«„“\"‘]?\s?(?P<title>[^,.;:()]{4,80}?)\s?[»”“\"’]?(?:,?\s(?:n[°ºo]\.?|no\.|nr\.?|Nr\.|Bd\.|vol\.|t\.|núm\.|n\.º|n\.)\s?(?P<counted>\d{1,4})|,\s(?P<number>(?!(?:1[5-9]|20)\d\d)\d{1,4}))?$")


_OF_JOURNAL = r"(?:[Ss]eri(?:es?|a)|[Ss]er|[Ss]ér(?:ie)?|s|[Rr]eihe|Folge|[Сс]ер(?:ия|ія)?|[Éé]poca|reeks|rekke|række|rk|följden|řada)"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|d|th|re|e|ᵉ|\.?[ªa]|-я|\.)?|[IVX]{1,4}(?:e|ᵉ|ª|a)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Pp]remière|[Dd]euxième|[Tt]roisième|[Qq]uatrième|[Pp]rima|[Ss]econda|[Tt]erza|[Qq]uarta|[Qq]uinta|[Ss]egunda|[Tt]ercera|[Tt]erceira)"
_NEW = r"(?:[Nn]ew|[Nn]eue|[Nn]ouvelle|[Nn]ouv\.|[Nn]uova|[Nn]ueva|[Nn]ova)"
# what closes a stretch stands without its last stop
_SUBSERIES = late_pattern(
    rf",?\s(?P<title>(?:Serie|Series|Reihe|Série|Ser\.|[Сс]ерия|serie|série|s\.|ser\.|sér\.)\s(?:[A-Z\d]{{1,3}}|[IVX]{{1,5}})[ªa]?(?:,\sAbt(?:eilung|\.)\s[A-Z\d]{{1,3}})?|(?:{_ORDINAL}|{_NEW})\s{_OF_JOURNAL}\.?|(?:[nN]\.\s?[sS]|N\.\s?F)\.?|NF)$"
)
"""A journal's series: ", 3rd ser.", ", V serie", ", n.s.", " N. F."."""


def peel_collection(draft: Draft, start: int, end: int) -> int | None:
    """", coll. « L’univers historique »", ", Serie D"."""
    of_journal = found_at_end(_SUBSERIES, draft, start, end)
    found = found_at_end(_COLLECTION, draft, start, end) or of_journal
    if not found or found.start() <= start:
        return None
    if found is of_journal:
        draft.flags.add("subseries")
    draft.put("collection-title", span_of(found, "title"))
    if "number" in found.re.groupindex:
        draft.put("collection-number", span_of(found, "number") or span_of(found, "counted"))
    return found.start()


_SERIES = late_pattern(r"[(\[]\s?(?:=|[Ss]eria:|[Сс]ері?я:)\s?(?P<title>.{1,200}?)[,;]?\s(?:(?:Bd|Band|vol|Vol|Nr|No|no|т|вып|nr|t|sv|zv|sv\.|č|knj|књ|H|Heft|z)\.?\s)?(?P<number>(?:\d|[IVXL]{1,7}(?!\w))[\w–./() -]{0,40}?)\s?[)\]]$")


_CENTURIES = r"(?!(?:s|ss|sec|secc|siglos?|secol[oi]|séculos?|siècles?|sæc|saec|века?|wieku?)\.?\s)"
"""What centuries a title tells of is no series: "(siglos XV a XVII)"."""
_SERIES_PLAIN = late_pattern(
    rf"[(\[]{_CENTURIES}"
    r"(?P<title>[^\W\d_](?:[^()\d;:]|\d{1,2}\.(?=\s(?:bis|und|u\.|Jahrhundert|Jh))){5,140}?|[A-ZÄÖÜ]{3,6}(?:\.[A-Z])?|[A-ZÄÖÜ]{1,4}/[A-ZÄÖÜ]{1,4}|(?:stw|es|dtv|rde|rororo|bsr|edition\ssuhrkamp|fischer|ft|rk|BR|SR)(?=\s\d))(?<!(?<!N\.)\sS\.)(?<!\sp\.)(?<!\spp\.)(?<!\sBl\.)(?:[,;]?\s|\.\s(?=(?:[Тт]|[Вв]ип|[Вв]ып|Кн|Ч)\.\s\d))(?:(?:Bd|Band|vol|Vol|Nr|No|no|[Тт]|[Вв]ып|[Вв]ип|Кн|Ч|nr|t|H|Heft|sv|zv|č|z|zesz)\.?\s)?\[?(?P<number>(?:N\.?\s?F\.?,?\s(?:(?:Bd|Nr)\.\s)?)?(?!(?<!nr\s)(?<!Nr\s)(?<!Nr\.\s)(?<!no\.\s)(?<!No\.\s)(?:1[5-9]|20)\d\d[)\]])\d{1,4}(?:/\d+|/[IVX]+(?:[–-][IVX]+)?|,\d{1,2}(?!\d)|[–-]\d{1,3}(?:\s\(\d{1,2}(?:[–/-]\d{1,2})?\))?)?|[IVXL]+(?:/\d)?)\]?\.?[)\]]$"
)


_SERIES_QUOTED = late_pattern(r"\([«“„\"]\s?(?P<title>␟+?)\s?[»”“\"],?\s(?:(?:n[.°º]|vol\.|t\.)\s?)?(?P<number>\d{1,4}|[IVXL]+)\)$")
"""“(«Annali dell’Istituto. Monografie», 34)”."""


def peel_series(draft: Draft, start: int, end: int) -> int | None:
    """"(=RA/VO 17–6 (1–2))", "(Studien zur Zeitgeschichte, Bd. 12)"."""
    bracket = draft.scan.bracket_closed_at(end)
    if bracket is None or bracket.start <= start or bracket.end - bracket.start > 200:
        return None
    found = _SERIES.match(draft.scan.masked, bracket.start, end) or _SERIES_QUOTED.match(draft.scan.masked, bracket.start, end) or _SERIES_CALLED.fullmatch(draft.scan.masked, *bracket) or _SERIES_PLAIN.match(draft.scan.masked, bracket.start, end)
    found = found or _SERIES_RUSSIAN.fullmatch(draft.scan.masked, *bracket) or _series_behind(draft, start, bracket)
    dated = draft.scan.dated_within(bracket.start + 1, end - 1)
    found = _SERIES_OF_YEARS.fullmatch(draft.scan.masked, *bracket) if dated else found
    if draft.scan.masked[max(0, bracket.start - 2)].isdigit() and (edited := _SERIES_EDITED.fullmatch(draft.scan.masked, *bracket)):
        found = edited
    if not found or _QUOTING.match(draft.scan.masked, bracket.start + 1):
        return None
    draft.put("collection-title", span_of(found, "title"), found["title"] if _CUT_SHORT.search(found["title"]) else None)
    draft.put("collection-number", span_of(found, "number") if "number" in found.re.groupindex else None)
    return bracket.start


_SERIES_CALLED = late_pattern(r"\((?:[Сс]ер(?:ия|ія|\.)|[Ss]eria|[Ss]er\.)\s[«„“]\s?(?P<title>␟+?)\s?[»”“](?:[.,;]?\s(?:[Вв][ыи]п|[Тт]|t|nr)\.?\s(?P<number>\d{1,4}))?\)")
"""“(Сер. «Первая монография»)”."""
_SERIES_RUSSIAN = late_pattern(r"[(\[](?P<title>[^\W\d_a-zа-џґ][^()\d;]{5,120}?)[.,]\s(?:[Тт]|[Вв]ып|[Вв]ип|[Кк]н|sv|zv|č|nr|zesz)\.?\s(?P<number>\d{1,4}|[IVXL]{1,7})\.?[)\]]")
"""“(Новейшая российская история: исследования и документы. Т. 2)”."""
_SERIES_OF_YEARS = late_pattern(r"[(\[](?P<title>[^\W\d_a-zà-ÿа-џґ][^()\d;:]{4,90}(?:\s1\d{3}\s?[–-]\s?(?:1\d|20)?\d\d(?:\s[^()\d;:]{1,40})?|\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,12}\s1\d{3})),\s(?:Bd|Band|vols?|Vol|Nr|No|no|t|H|Heft|nr|z|zesz|sv|č)\.?\s(?P<number>\d{1,4}|[IVXL]{1,7})[)\]]")
"""“(Beiträge zum Widerstand 1933–1945, H. 32)”, “(Dzieje inteligencji polskiej do roku 1918, t. 1)”: the years that it is about are its name’s."""
_SERIES_EDITED = late_pattern(r"\((?P<title>[^\W\d_a-zà-ÿа-џґ][^();:]{5,140}?),\s(?:(?:pod\s)?red\.|под\sред\.|за\sред\.|hg\.\sv\.|hrsg\.\sv\.|eds?\.)\s[^();\d]{4,80}?,\s(?:Bd|Band|vol|t|т|H|nr|z|sv|č)\.?\s(?P<number>\d{1,4}|[IVXL]{1,7})\)")
"""“Warszawa 2008 (Dzieje inteligencji polskiej, red. J. Jedlicki, t. 1)”: who edits the series."""
_QUOTING = late_pattern(r"(?:bks?|chs?|chap|caps?|lib|dist|pts?|quaest|can|tit|art|sects?)\.?\s(?:\d|[IVXL]+(?!\w))|(?:vgl\.|siehe|s\.|cfr?\.|see|voir|ähnlich|dazu|hierzu|dort|mit|ohne|zum?|zur|nach|über)\s|[a-zа-яёіїє]{4,12}\s№\s?\d|(?:[Дд]ок|[Dd]ok|[Dd]oc)\.\s?(?:(?:№|[Nn]r\.?|[Nn]o\.|č\.|br\.)\s?)?\d|(?:quot(?:ation|ations|ed|e)|citations?|cité|Zitat|cita)\s|(?:przyp(?:is)?|прим(?:еч|іт)?|pozn|Anm|Fn|nota?|lábj)\.?\s\d{1,4}[)\]]")
"""“21–4 (quotation at 23)”, “s. 211–213 (przyp. 45)”: the page cited, or a note on it."""
_CUT_SHORT = late_pattern(r"(?<!\w)(?!Reihe|Serie)[^\W\d_]{1,5}\.$")
"""Before a number the stop is an abbreviation's own: "(MGH SS rer. Germ. 46)"."""
_SERIES_ALONE = late_pattern(r"[(\[]\s?(?:=\s?)?(?P<title>[^\W\d_a-zà-ÿ][^()\d;:]{6,90}\s[^()\d;:]{3,40})[)\]]")
_OTHER = late_pattern(rf"(?i:diss|habil|thèse|tesi|thesis|these|trad|transl|übers|{AGAIN}|(?:2e|2nd|rev|new|nouv|zweite|erw)\w*\.?\s)")


def _series_behind(draft: Draft, start: int, bracket: Span) -> re.Match[str] | None:
    """"Rouen, Lestringant, 1916 (Société de l’histoire de Normandie)": a series without a number behind a bare imprint."""
    found = _SERIES_ALONE.fullmatch(draft.scan.masked, *bracket)
    if not found or _OTHER.match(found["title"]):
        return None
    end = bracket.start - 1 - (draft.scan.masked[bracket.start - 2] == ".")  # "М., 2009. (История сталинизма). С. 188"
    return found if imprint.bare_at_end(draft.scan.masked, start, end, draft.scan.codes) else None


_OF_TEXTS = (
    r"(?:MGH|MPH|KGA|KGW|KSA|MEGA[²2]?|Monumenta Germaniae Historica|CCSL|CCCM|CSEL|EETS|Sources chrétiennes|Rolls Series|Camden|Cambridge Texts in the History of Political Thought|Loeb Classical Library|Everyman[’']s Library|Penguin Classics|Oxford World[’']s Classics)(?:,?\s[A-Za-z][\w.]{0,9}){0,6}?|(?:[A-Z][\w’-]{1,40}\s){1,3}(?:Medieval Texts|Record Society)"
    r"|(?:Parker|Selden|Surtees|Hakluyt|Camden|Navy Records|Chetham|Thoresby|Pipe Roll|Harleian|Canterbury and York|Scottish Text|Early English Text|Henry Bradshaw|Dugdale|Bannatyne|Maitland|Spalding|Huguenot|Catholic Record|London Record|Royal Historical|Dorset Record|Linschoten) Soc(?:iety|\.)"
)
_TEXTS = late_pattern(_OF_TEXTS)
_BY_SOCIETY = late_pattern(r"\sSoc\.$|\sSociety$")
"""What societies print names no town: "Thoresby Soc., vi (1904), 23"."""
_NUMBERED_SERIES = late_pattern(
    rf",\s(?P<title>{_OF_TEXTS}|(?:[A-Z][\w.’-]*\s(?:(?:of|and|the|in|für|zur|de)\s)?){{1,6}}(?:Series|Society|Texts|Studies|Library|Records|Reihe|Bibliothek)(?=,?\s(?:(?:new|\d\w\w)\sser(?:ies|\.),?\s)?(?:vols?\.\s|no\.\s|Bd\.\s)?(?:\d|[ivxlc]+(?:$|[–-])))"
    r"(?:,?\s(?:\d(?:st|nd|rd|th)\sser(?:ies|\.)|n\.\s?s\.|new\sser(?:ies|\.)|[ones]\.\s?s\.|OS|ES|SS|NS))?)(?:,?\s(?:vols?\.\s|no\.\s|Bd\.\s|t\.\s)?(?P<number>(?!1\d\d\d[–-](?:1\d|20)\d\d)\d{1,4}(?:[/–-]\d{1,4})?|[IVX]{1,4}/\d{1,2}|[ivxlc]{1,7}(?:[–-][ivxlc]{1,7})?))?$"
)
_STUDIES = late_pattern(
    r",\s(?P<title>(?:[Nn]eue\s|New\s)?(?:Studies|Studien|Studi|Studia|Estudios|Estudos|Études|Beiträge|Schriften(?:reihe)?|Forschungen|Veröffentlichungen|Abhandlungen|Quellen|Publications|Cahiers|Quaderni|Cuadernos|Cadernos|Prace|Acta|Contributions|Monographs|Monographien|Texte)"
    r"\s(?:in|on|zur?|zum|des|der|d[’'](?=\w)|de|di|do|da|per|sur|aus|und|et|e|y|i|z|[A-ZÀ-Þ])[^,.;:()]{3,80}?),?\s(?:vol\.\s|no\.\s|Bd\.\s)?(?P<number>\d{1,4})$"
)
"""“, Studies in Social History 14” before an imprint in brackets: what begins so, and is numbered, is a series."""
SERIES_CUES = "kga kgw ksa mega studies studien studi studia estudios estudos études beiträge schriften schriftenreihe forschungen veröffentlichungen abhandlungen quellen publications cahiers quaderni cuadernos cadernos prace acta contributions monographs monographien texte mgh mph monumenta ccsl cccm csel eets chrétiennes series camden texts society soc studies library records reihe bibliothek classics"


LETTERS = "[A-ZÄÖÜ]{1,4}/[A-ZÄÖÜ]{1,4}"
"""A series by the letters of its two names: "RA/VO"."""
_LETTERED = late_pattern(rf",\s(?P<title>{LETTERS})\s(?P<number>\d{{1,4}}(?:[/–-]\d{{1,4}})?(?:\s\(\d{{1,2}}(?:[/–-]\d{{1,2}})?\))?)$")


def peel_lettered_series(draft: Draft, start: int, end: int) -> int | None:
    """", RA/VO 17–6 (1–2)" before an imprint in brackets: a series by the letters of its two names."""
    held = draft.imprint is not None and draft.imprint.place is not None and draft.scan.text[draft.imprint.span.start] in "(["
    found = found_at_end(_LETTERED, draft, start, end) if held and "collection-title" not in draft.values else None
    if not found or found.start() <= start + 8:
        return None
    draft.put("collection-title", span_of(found, "title"))
    draft.put("collection-number", span_of(found, "number"))
    return found.start()


def peel_numbered_series(draft: Draft, start: int, end: int) -> int | None:
    """", Rolls Series, 99" and ", MGH SS rer. Germ. 38" before an imprint in brackets."""
    if "collection-title" in draft.values or draft.imprint is None:
        return None
    found = found_at_end(_NUMBERED_SERIES, draft, start, end) or found_at_end(_STUDIES, draft, start, end)
    if draft.imprint.place is None and not (found and _BY_SOCIETY.search(found["title"]) and draft.scan.quote_closed_at(found.start()) is None):
        return None  # "‘Old Age’, Ageing and Society, iv (1984)": a journal
    if found and draft.scan.text[draft.imprint.span.start] not in "([" and not _TEXTS.match(found["title"]):
        return None
    if not found or found.start() <= start + 8:
        return None
    draft.put("collection-title", span_of(found, "title"), found["title"])
    draft.put("collection-number", span_of(found, "number"))
    return found.start()


_QUOTED = late_pattern(r",\s[«“„]\s?(?P<title>␟+?)\s?[»”“](?:,?\s(?:(?:n[°º]|no\.|nr\.?)\s?)?(?P<number>\d{1,4}))?$")


@cache
def _housed() -> re.Pattern[str]:
    return long_pattern(rf"(?<=[,.]\s)(?:{places.pattern()})(?:\s?[,:]\s[^\W\d_][^,:;()␟]{{1,50}})?$")


def peel_quoted_series(draft: Draft, start: int, end: int) -> int | None:
    """"Paris, Seuil, « Points Histoire », 1996": between the house and the year."""
    found = found_at_end(_QUOTED, draft, start, end) if "collection-title" not in draft.values else None
    if found and not draft.imprint and _closes_imprint(draft, start, found.start()):
        draft.put("collection-title", span_of(found, "title"))
        draft.put("collection-number", span_of(found, "number"))
        return found.start()
    if found and draft.imprint and ("issue" in draft.values or _is_yearbook(draft, found)) and not draft.imprint.publisher and not found["number"]:
        # "„Zeszyty Historyczne”, Paryż 1993, z. 104": where a number follows, a journal has its town
        draft.put("container-title", span_of(found, "title"))
        draft.flags.add("journal")
        return found.start()
    if found and draft.imprint and draft.imprint.place:
        return None if _title_in(draft, start, found.start()) else _series_before_imprint(draft, start, found)
    if not found or draft.imprint or "year" not in draft.flags or not _housed().search(draft.scan.masked, max(start, found.start() - 90), found.start()):
        return None
    draft.put("collection-title", span_of(found, "title"))
    draft.put("collection-number", span_of(found, "number"))
    return found.start()


_IN = late_pattern(r"[,.»”\"]\s(?:[Ii]n|en|em|nel|dans):?\s(?=[^\W\d_a-zà-ÿ][^;]{2,60}$)")


def _title_in(draft: Draft, start: int, at: int) -> bool:
    """Whether the quotation at ``at`` is what contains a part, right behind its author: ", in AA. VV., «Storia di Bassano», Bassano 1980"."""
    led = _IN.search(draft.scan.masked, max(start, at - 70), at)
    run = draft.scan.names(led.end(), at) if led else None
    return run is not None and run.span.end == at


_EAST = late_pattern(r"«\s?[А-ЯЁІЇЄҐ]|„[A-ZĄĆĘŁŃÓŚŹŻ]")


def _is_yearbook(draft: Draft, found: re.Match[str]) -> bool:
    """Whether a volume right behind the quotation and pages show what is no series in the East: "«Исторические записки», т. 54, М., 1955, стр. 298"."""
    volume = draft.place_of("volume")
    return bool(draft.places) and volume is not None and volume.start - found.end() < 8 and _EAST.match(draft.scan.text, found.start("title") - 1) is not None


def _closes_imprint(draft: Draft, start: int, end: int) -> bool:
    """Whether an imprint with a known town ends here: "Paris, Gallimard, 2000, « Folio histoire »"; a title stands behind a date as well."""
    bracketed = draft.scan.imprint_closed_at(end)
    found = bracketed if bracketed and bracketed.span.start > start else imprint.bare_at_end(draft.scan.masked, start, end, draft.scan.codes)
    return found is not None and found.span.start > start and found.place is not None and places.is_place(found.place.of(draft.scan.text))


def _series_before_imprint(draft: Draft, start: int, found: re.Match[str]) -> int | None:
    """"Histoire des asiles, t. 2, « Études d’histoire sociale », 14, Paris : Armand Colin, 1963": behind the title."""
    run = draft.scan.names(start, found.start())
    before = draft.scan.masked[run.span.end if run else start : found.start()]
    if len(before.strip(" ,.:")) < 8 or "␟" in before:
        return None
    if _headed(draft.scan.codes).search(before) and not _edition(draft.scan.codes).search(before):
        return None  # "in Oleg Budnitskii, éd., « Svershilos », Moscow": the title that they edited
    draft.put("collection-title", span_of(found, "title"))
    draft.put("collection-number", span_of(found, "number"))
    return found.start()


@cache
def _headed(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('editor', codes)}|\s(?:{pattern('in_', codes)}))[\s,]*$")


_FATHERS = late_pattern(
    r"[,.;]?\s(?:in:?\s|Migne,\s)?[‘“«„]?(?P<title>P\.?[LG]\.?S?|Patrologi(?:a|æ|ae)\s(?:[Ll]atina|[Gg]raeca|[Cc]ursus\s[Cc]ompletus(?:[,.]?\s[Ss]eries\s(?:[Ll]atina|[Gg]raeca))?)|(?:Mansi|Hefele)(?=,))[’”»“]?,?\s(?:(?:vol|t|tom|Bd|v)\.\s)?(?P<volume>\d{1,3}|[ivxlc]{1,8}|[IVXLC]{1,8})$"
)


def peel_fathers(draft: Draft, start: int, end: int) -> int | None:
    """", PL 77, col. 12": a text in the collections of the fathers and councils, by volume and column."""
    found = found_at_end(_FATHERS, draft, start, end) if draft.places and not draft.imprint else None
    if not found or found.start() <= start:
        return None
    draft.put("container-title", span_of(found, "title"))
    draft.put("volume", span_of(found, "volume"))
    draft.locator = Span(draft.places[-1].span.start, draft.places[0].span.end)
    draft.type = "chapter"
    draft.flags |= {"contained", "numbered", "of form"}
    return found.start()


@cache
def _edition(codes: Codes) -> re.Pattern[str]:
    word = pattern("edition", codes)
    ordinal = r"(?:(?:\d{1,2}\.?/)?\d{1,2}(?:st|nd|rd|d|th|e|ère|-е|-ое|-ге|-те|-є|-тє|-ше|-je|a|ª|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]ev(?:ised|\.)?|[Nn]ew|(?:[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert|[Ff]ünft|[Ee]erst|[Tt]weed|[Dd]erd|[Vv]ierd|[Vv]ijfd|[Zz]esd|[Hh]erzien)e|[Pp]remi[eè]re|[Dd]euxième|[Tt]roisième|[Ss]econde|[Nn]ouvelle|[Nn]ouv\.|[Pp]rim[ae]ra?|[Ss]econda|[Tt]erza|[Qq]uarta|[Nn]uova|[Ss]egunda|[Tt]ercera|[Tt]erceira|[Cc]uarta|[Nn]ueva|[Nn]ova|[Ee]rweiterte|[Nn]eue?|[Dd]urchges\.)"
    forward = rf"{ordinal},?\s?(?:[^\W\d_][\w.-]{{0,18}},?\s(?:(?:und|and|et|u\.)\s)?){{0,4}}{word}"
    backward = r"(?:[Ии]зд|[Вв]ид|[Ww]yd|[Aa]ufl)\.\s?(?:\d{1,2}(?:-(?:[ея]|ге|те|ое|є))?|(?<=yd\.\s)[IVX]{1,4}(?!\w))(?:,?\s(?:испр|доп|перераб|zm|popr|uzup|rozsz(?:erz)?|poszerz)(?:\.|one)?(?:\s(?:и|i)\s(?:доп|испр|uzup|rozsz|popr)\.?)?)?"
    revised = r"(?:,?\s(?:перераб|испр|доп|перегл|випр|виправл?|доповн?|допов|переробл?|оновл|стереотип|стер|зі?\sзмінами|і|та|и|und|and|rev|erw|überarb|popr|uzup|zm|i|et|y|e|revue|corrigée|augmentée|refondue|mise\sà\sjour|riveduta|ampliata|accresciuta|aggiornata|corretta|corregida|aumentada|ampliada|revisada|actualizada|revista|atualizada)\.?){0,5}"
    bare = r"(?:(?:[Aa]ktual(?:isierte|\.)|[Ee]rw(?:eiterte|\.)|[Üü]berarb(?:eitete|\.)|[Dd]urchges(?:ehene|\.)|[Vv]erb(?:esserte|\.)|[Ee]rg(?:änzte|\.)|[Vv]öllig|[Vv]ollst(?:ändig|\.)|[Gg]ekürzte|[Uu]ngekürzte),?\s(?:(?:und|u\.)\s)?){0,4}(?:[Nn]euausg(?:abe|\.)|[Nn]euaufl(?:age|\.)|(?:Sonder|Studien|Lizenz|Taschenbuch|TB-|Jubiläums|Volks|Paperback-)[Aa]usg(?:abe|\.)|(?:[Aa]mtliche|(?:[Hh]istorisch-)?[Kk]ritische|[Vv]ollständige|[Dd]eutsche|[Uu]ngekürzte)\s[Aa]usg(?:abe|\.))"
    romanian = r"(?:[Ee]diți[ae]|[Ee]diţi[ae]|[Ee]d\.)\sa\s(?:[IVX]{1,4}|\d{1,2})-a(?:,?\s(?:revăzută|adăugită|revizuită|completată|îmbunătățită|și|şi)){0,4}"
    romance = r"(?:[Ee]di(?:ção|ción|zione)|[Éé]dition)(?:,?\s(?:revista|revisada|corrigida|corregida|aumentada|ampliada|actualizada|atualizada|revue|corrigée|augmentée|refondue|riveduta|corretta|ampliata|accresciuta|aggiornata)|\s(?:e|y|et)(?=\s)){1,5}"
    return long_pattern(rf"(?:^|[,.;:’”“»]?\s|\(|–\s)(?P<edition>{forward}{revised}|{romance}|Version:?\s\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}|{backward}|{bare}|{romanian}|[Ee]d\.\s(?:rev|ampl|aum|corr|atual)\.(?:\s(?:e|y)\s(?:rev|ampl|aum|corr|atual)\.)?)\)?$")


_SECOND = late_pattern(r"\.\s\d")


_CRITICAL = late_pattern(r"[,.]\s(?P<edition>(?:[Ee]d(?:izione|ición|ição|\.)|[Éé]d(?:ition|\.))\s(?:critica|crítica|critique)(?:\s(?:dell[’']|del\s|de\sl[’']|di\s|da\s|do\s)[^,;:()\d]{3,40})?)$")
"""“, ed. critica dell’Istituto Gramsci”."""


def peel_edition(draft: Draft, start: int, end: int) -> int | None:
    """", 2nd rev. edn.", ", 3., überarb. Aufl.", ". Изд. 2-е"."""
    if "edition" in draft.values:
        return None
    if (critical := found_at_end(_CRITICAL, draft, start, end)) and critical.start() > start:
        draft.put("edition", span_of(critical, "edition"))
        return critical.start()
    for stop in (end + 1, end):
        found = _edition(draft.scan.codes).search(draft.scan.masked, max(start, end - 70), min(stop, len(draft.scan.masked)))
        while found and (later := _edition(draft.scan.codes).search(draft.scan.masked, found.start("edition") + 1, min(stop, len(draft.scan.masked)))) and _SECOND.match(draft.scan.masked, later.start("edition") - 2):
            found = later  # "Slovensko v 20. storočí. 2. vyd."
        if found and found.start() > start:
            draft.put("edition", span_of(found, "edition"))
            return found.start()
    return None
