"""Laws cited from their gazette: "Gesetz … vom 7. April 1933, RGBl. I, S. 175"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, alternation, cues_of, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.slavic_series import SERIES
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

# "Reichsbürgergesetz": what an act is called closes a German word too
_COMPOUNDS = "|".join(word.lower() for word in words("act", ("de",)))


@cache
def acts(codes: Codes) -> str:
    """What laws are called, within a sentence too: "la loi du …"."""
    return alternation(form for word in words("act", codes) for form in (word, word.lower() if "." in word else word[0].lower() + word[1:]))


_REPUBLIC = r"(?:\s(?:(?:[FN]|SF|S)?[NS]?R[A-Z]{1,2}|BiH|KJ|(?:[ФН]|СФ|С)?[НС]?Р[А-ЯЈ]{1,2}|КЈ)(?=,))?"
"""Whose gazette it is: "Službeni glasnik NRS"."""

_MINISTRY = r"(?:(?<=Dz\. Urz\.)\s(?:[A-ZŁŚŻ]{2,6}(?=[,\s])|(?:Min|Kur|Woj|Zarz|Okr|Gł)\w*\.(?:\s[A-ZŁŚŻ][a-ząćęłńóśźż]{1,10}\.?){1,4}(?=[,\s])))?"
"""Whose it is in Poland: "Dz. Urz. Min. Ośw."."""

_OFFICE = r"(?:(?:(?<=mtsblatt)|(?<=ABl\.)|(?<=ordnungsblatt)|(?<=VOBl\.)|(?<=VBl\.)|(?<=inisterialblatt)|(?<=egierungsblatt)|(?<=esetzblatt)|(?<=GVBl\.)|(?<=GBl\.))\s(?:der|des|für|f\.)(?:\s[^\W\d_][\w-]*\.?){1,7}(?=,?\s\(?(?:[\dIVX]|S[.·]|Nr[.·]|Teil|vom|v[.·])))?"
"""Whose it is in German: "Amtsblatt des Kontrollrats in Deutschland", "Verordnungsblatt für die Britische Zone"."""


def _gazette_named(codes: Codes) -> str:
    """A gazette, and which series of it: "ПСЗ-I"."""
    return rf"{pattern('gazette', codes)}{_REPUBLIC}{_MINISTRY}{_OFFICE}(?:(?:(?<=ПСЗ)|(?<=ПСЗРИ)|(?<=империи)){SERIES})?"


@cache
def _act_in_gazette() -> re.Pattern[str]:
    """An act with its gazette, in whatever language: the two together are unmistakable."""
    named = acts(()).replace(r"\.", "[.·]")  # the text's inner stops are dots in the middle
    act = rf"(?:{named}|[A-ZÄÖÜ][\w-]*(?:{_COMPOUNDS})(?:e?s|en)?(?!\w))"
    return long_pattern(
        rf"(?:^|(?<=[\s(]))(?P<title>(?:[A-ZÄÖÜ][\w-]{{3,20}}ische[srn]?\s)?{act}(?![\w’'])(?:[^.;()]|\([^()]{{2,60}}\)){{4,260}}?)(?:[,.]|\s//)?\s\(?(?:[IiÎî]n:?\s|u:?\s|w:?\s|v\s|в\s)?[«“„\"]?(?P<gazette>{_gazette_named(())})[»”“\"]?"
    )


@cache
def _part(codes: Codes) -> re.Pattern[str]:
    """One of what follows a gazette: its year, part, number, the act's own number, a page."""
    return long_pattern(
        rf"(?P<year>(?:(?:z|von|vom|de|du|of|za|за)\s)?{YEAR}(?:\s(?:r|г|р)\.)?)(?!\w)"
        rf"|(?P<other>[Pp]artie\s(?:principale|supplémentaire)|[Pp]arte\s(?:prima|seconda|principale|supplementare)|[Ss]upplemento(?:\sordinario)?)(?=,)|(?P<series>(?:[IVX]+|\d\.ª|\d\.º|\d{{1,2}}(?:e|re|ère))\s?[Ss]érie(?:-[AB])?|Seção\s[\dI]{{1,3}})|(?:(?:Teil|cz\.|Part|[Pp]artea|ч\.|t\.|tome)\s)?(?P<volume>[IVX]+)(?!\w)|(?P<printed>(?:СПб|М|Пг)\.),\s{YEAR}|[ТтTt]\.\s?(?P<tome>(?:\d{{1,3}}|[IVXLC]{{1,7}})(?:[.,]\s[Оо]тд\.\s?[\dIVX])?)(?!\w)|(?P<page>(?:{pattern('page', codes)})\s?\d+(?:[–-]\d+)?(?:\sff?(?!\w))?)"
        rf"|(?:poz\.|Pos\.|[Сс]т\.|item)\s?(?P<number>\d+)|(?:Nr\.?|nr|č\.)\s?(?P<of_year>\d{{1,4}}/(?P<its>{YEAR}))(?!\w)|(?:br|бр|št)\.\s?(?P<weekly>\d{{1,4}})/(?P<of>{YEAR})(?!\w)|(?:{pattern('issue', codes)}|[Nn]\.?[º°])\s?(?P<issue>\d+(?:\sbis(?!\w))?)|(?P<place>(?:§{{1,2}}|[Aa]rt\.)\s?\d[\w ,–-]*)|(?P<bare>\d{{1,4}}(?:[–-]\d+)?)(?=\s?(?:[;)]|\.?$))"
    )


_BY_NUMBER = ("Stb.", "Staatsblad")
"""Gazettes whose bare numbers are those of acts and not of pages."""
_OF_ACTS = ("ПСЗ", "Полное собрание законов")
"""Collections where the number behind the volume is the act's own."""
_BETWEEN = late_pattern(r"[,.]?\s(?:[–—]\s)?(?:de\s|du\s|del\s|vom\s|v\.\s|z\s(?:dnia\s)?|din\s|od\s|от\s|zo\sdňa\s|ze\sdne\s)?")
_BARE_PAGE = late_pattern(r"\d+(?:[–-]\d+)?(?:\sff?)?$")


def find_statutes(scan: Scan) -> Iterator[Draft]:
    """Title with its day, gazette, year or number, page."""
    masked = _gazettes_in_quotes(scan)
    if masked is scan.masked and not scan.has(cues_of(("gazette",))):
        return
    for found in _act_in_gazette().finditer(_without_inner_stops(scan, masked)):
        draft = Draft(scan, *found.span(), type="legislation")
        title = Span(found.start("title"), _title_end(scan, *found.span("title")))
        # a stop at its end is an abbreviation's: "ot 26 iiunia 1940 g."
        draft.put("title", title, title.of(scan.text) if title.of(scan.text).endswith(".") else None)
        draft.put("container-title", Span(*found.span("gazette")), found["gazette"].replace("·", "."))
        if numbered := _NUMBERED.match(scan.masked, found.start("title"), found.end("title")):
            draft.put("number", Span(*numbered.span("number" if numbered["number"] else "behind")))
        day = scan.dated_within(*found.span("title"))
        if day:
            draft.put("issued", day.span, day.date)
        _read_parts(draft)
        if "issued" in draft.values or ("number" in draft.values and found["gazette"].startswith(_OF_ACTS)):
            yield draft


@cache
def _gazette(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<![^\s(„“«\"])(?P<gazette>{_gazette_named(codes)})(?=[”“»\"]?[,.]?\s)")


def find_gazettes(scan: Scan) -> Iterator[Draft]:
    """"RGBl. 1933 I, S. 141", "Dz.U. 1945, nr 57, poz. 321": a gazette whose act is not named."""
    for found in _gazette(scan.codes).finditer(_gazettes_in_quotes(scan)):
        quoted = scan.text[max(0, found.start() - 1) : found.start()] in ("„", "“", "«", '"')
        if not scan.begins_at(found.start() - quoted):
            continue
        draft = Draft(scan, found.start() - quoted, found.end("gazette") + quoted, type="legislation")
        draft.put("container-title", Span(*found.span("gazette")), found["gazette"])
        _read_parts(draft)
        if "issued" in draft.values and {"page", "number", "issue"} & draft.values.keys():
            yield draft


@cache
def _behind_stop(codes: Codes) -> re.Pattern[str]:
    town = r"(?:,\s(?P<place>[A-ZÀ-Þ][\w’-]+(?:\s(?:de\s|do\s)?[A-ZÀ-Þ][\w’-]+){0,2})(?=,\s))?"
    return long_pattern(rf"\.\s(?P<about>[A-ZÀ-Þ][^.;:]{{8,250}}\.\s)?(?:In:\s)?(?P<gazette>{_gazette_named(codes)}){town}")


def take_gazette(draft: Draft) -> None:
    """Put the gazette that a stop parts from its act into the draft: "Lei nº 3.353, de 13 de maio de 1888. Declara extinta a escravidão. Diário Oficial, Rio de Janeiro, 14 maio 1888"."""
    found = _behind_stop(draft.scan.codes).match(draft.scan.masked, draft.end) if draft.scan.has(cues_of(("gazette",))) else None
    title = draft.place_of("title")
    if found is None or title is None:
        return
    if found["about"]:
        draft.drop("title")
        draft.put("title", Span(title.start, found.end("about") - 2))
    draft.put("container-title", Span(*found.span("gazette")), found["gazette"])
    draft.put("publisher-place", Span(*found.span("place")) if found["place"] else None)
    draft.end = found.end()
    _read_parts(draft)


def _read_parts(draft: Draft) -> None:
    """What stands behind a gazette, its parts in any order."""
    while end := _part_behind(draft, draft.end):
        draft.end = end


_NUMBERED = late_pattern(r"[^\W\d_][\w-]*\s(?:n[°º]|n\.º|[Nn]r[.·]?|n\.|№|no\.)\s?(?P<number>\d{1,3}(?:[\s.]\d{3})+(?!\d)|\d[\d./:-]*\d|\d(?=\s))|[^\n]{4,80}(?<=\d{4}),\s(?:n[°º.]|nr\.?)\s?(?P<behind>\d[\d./-]*)(?=$|,\s)")
_VOM = late_pattern(r",\s$|\s(?:vom|v\.|of|van|del|du|de|от|від|z\sdnia|ze\sdne)\s$")


def _title_end(scan: Scan, start: int, end: int) -> int:
    """Where a title ends before its day: "Reichsbürgergesetz vom 15. September 1935"; within the title it stays.

    A title that has no name but its day and number keeps both: "Gesetz vom 11. Mai 1842".
    """
    day = next((d.span for d in scan.dates_in(start + 1, end) if d.span.end == end), None)
    lead = _VOM.search(scan.masked, start, day.start) if day else None
    return lead.start() if lead and not nameless(()).fullmatch(scan.masked, start, lead.start()) else end


@cache
def nameless(codes: Codes) -> re.Pattern[str]:
    """What has no name but that of its kind, and perhaps a number."""
    return long_pattern(rf"{acts(codes)}(?:\s(?:royale?|impériale?|ministérielle?|préfectoral|consulaire|régi[oa]|imperial|real))?(?:\s(?:n[°º]|n\.º|[Nn]r\.?|n\.|№|no\.)\s?[\d./:-]+)?,?")


def _part_behind(draft: Draft, at: int) -> int | None:
    """Read what stands behind a gazette at ``at``; where it ends."""
    scan = draft.scan
    between = _BETWEEN.match(scan.masked, at)
    if not between:
        return None
    if day := next((d for d in scan.dates_in(at, between.end() + 3) if len(d.date.edtf) > 4), None):
        draft.put("issued", day.span, day.date)
        return day.span.end
    part = _part(scan.codes).match(scan.masked, between.end()) or _part(scan.codes).match(scan.masked, at + len(between.group().rstrip()) + 1)
    if not part:
        return None
    _put(draft, part)
    return part.end()


def _put(draft: Draft, part: re.Match[str]) -> None:
    kind = part.lastgroup or ""
    span = Span(*part.span(kind))
    if kind == "of":  # "Službeni list FNRJ, br. 64/1945": the number of a year
        draft.put("issued", span)
        draft.put("issue", Span(*part.span("weekly")))
    elif kind == "other":
        pass  # "Bulletin des lois, partie principale, n° 134": no series of its own
    elif kind == "page":
        bare = _BARE_PAGE.search(draft.scan.masked, span.start, span.end)
        draft.put("page", Span(bare.start(), span.end) if bare else span)
    elif kind == "place":
        draft.locator = draft.locator or span
    elif kind == "series":
        draft.put("collection-title", span)
    elif kind == "year":
        year = re.compile(YEAR).search(draft.scan.masked, span.start, span.end)
        draft.put("issued", Span(*year.span()) if year else None)
    elif kind == "of_year":
        draft.put("number", span)
        draft.put("issued", Span(*part.span("its")))
    elif kind == "printed":
        draft.put("publisher-place", span)
    elif kind == "tome":
        draft.put("volume", span)
    elif kind == "issue" and str(draft.values["container-title"]).startswith((*_OF_ACTS, *_BY_NUMBER)):
        draft.put("number", span)
    elif kind == "bare":
        draft.put("number" if draft.values["container-title"] in _BY_NUMBER else "page", span)
    else:
        draft.put(kind, span)


_STOPPED = late_pattern(r"(?<!\w)(?:[a-zà-ÿа-яёіїє]{1,4}|Nr|\d{1,3})\.(?=[\sºª])")


def _gazettes_in_quotes(scan: Scan) -> str:
    """The masked text with the names of gazettes that stand in quotation marks: "in «Gazzetta Ufficiale»"."""
    masked = scan.masked
    for quote in scan.quotes:
        if quote.end - quote.start < 60 and re.fullmatch(pattern("gazette"), quote.of(scan.text)):
            masked = masked[: quote.start] + quote.of(scan.text) + masked[quote.end :]
    return masked


def _without_inner_stops(scan: Scan, masked: str) -> str:
    """The masked text without the full stops of dates and abbreviations ("v. 7. April 1933")."""
    parts, at = [], 0
    for day in scan.dates:
        parts += [masked[at : day.span.start], day.span.of(masked).replace(".", "·")]
        at = day.span.end
    return _STOPPED.sub(lambda found: found.group()[:-1] + "·", "".join([*parts, masked[at:]]))
