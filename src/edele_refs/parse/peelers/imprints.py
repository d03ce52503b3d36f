"""Place, publisher, year and the first edition."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse import imprint as imprints
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.locators import Place
from edele_refs.parse.names.institutions import is_institution
from edele_refs.parse.other_editions import AGAIN, OTHER_EDITION
from edele_refs.parse.peelers.dates import undated_before
from edele_refs.parse.peelers.ends import found_at_end, span_of
from edele_refs.parse.peelers.numbers import volume_shape
from edele_refs.parse.peelers.unmarked_series import put_series_within


def peel_bracketed_imprint(draft: Draft, start: int, end: int) -> int | None:
    """"(Lawrence: University Press of Kansas, 2011)", "(2016)"."""
    found = draft.scan.imprint_closed_at(end)
    if found is None or found.span.start < start or draft.imprint or (not found.place and "issued" in draft.values and "thesis" in draft.flags):
        return None
    if not found.place and draft.scan.text[found.span.start] == "[" and (whole := imprints.bare_at_end(draft.scan.masked, start, end, draft.scan.codes)) and whole.place:
        return None  # "Kolozsvár, é. n. [1947]"
    if _behind_page(draft, found):
        return found.span.start
    if found.cited:
        draft.places.append(Place(found.cited, found.cited.start, labelled=True))
    at = _take_imprint(draft, found)
    put_series_within(draft, found)
    return undated_before(draft, start, at) if not found.place else at


_PAGES = late_pattern(r"[,:]\s[\d, –-]{1,30}$")
_LABELLED = late_pattern(r",\s(?:S|pp?|s)\.\s\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.)?(?:\s\([^()]{2,60}\))?(?:,\s\d{1,4}(?:[–-]\d{1,4})?(?:\sff?\.)?(?:\s\([^()]{2,60}\))?){1,4}$")
"""“S. 23–91 (zum Reichstag von 1495), 137–225”."""


def _behind_page(draft: Draft, found: imprints.Imprint) -> bool:
    """Whether a bracket says more of the page, behind an imprint: "(Berlin: De Gruyter, 2021), 215 (Kollegheft 1819)"."""
    pages = _PAGES.search(draft.scan.masked, 0, found.span.start - 1) if found.place and not places.is_place(found.place.of(draft.scan.text)) else None
    if found.place and (labelled := _LABELLED.search(draft.scan.masked, draft.start, found.span.start - 1)):
        return imprints.bare_at_end(draft.scan.masked, draft.start, labelled.start(), draft.scan.codes) is not None
    first = draft.scan.imprint_closed_at(pages.start()) if pages else None
    return first is not None and first.place is not None


def peel_bare_imprint(draft: Draft, start: int, end: int) -> int | None:
    """"Stuttgart 2000", "М.: Наука, 1972"."""
    if draft.imprint or draft.flags & {"year"}:
        return None
    found = imprints.bare_at_end(draft.scan.masked, start, end, draft.scan.codes)
    if not found or found.span.start <= start or (_is_title(draft, found) and _behind_names(draft, start, found.span.start)):
        return None
    return _take_imprint(draft, _behind_stop(draft, _with_first_house(draft, start, _with_title_left(draft, start, found))))


def _behind_stop(draft: Draft, found: imprints.Imprint) -> imprints.Imprint:
    """The imprint whose town begins behind the stop of a short title: "Russian-American Dialogue. | Columbia: …"."""
    stop = _TITLE_STOP.search(draft.scan.masked, *found.place) if found.place and found.place.start == found.span.start else None
    if stop is None or found.place is None or not draft.scan.text.startswith(":", found.place.end):
        return found
    return replace(found, place=Span(stop.end(), found.place.end), span=Span(stop.end(), found.span.end))


_TITLE_STOP = late_pattern(r"(?<=[^\W\d_A-ZÀ-Þ]{4})\.\s(?=[^\W\d_a-zà-ÿ])")


def _is_title(draft: Draft, found: imprints.Imprint) -> bool:
    """Whether what was taken for a town would be a title, were it right behind names: "Bessel, Germany 1945", "Braudel, L’Identité, Flammarion, 1986"."""
    if found.publisher is None:
        return True
    return found.place is not None and found.place.start == found.span.start and not places.is_place(found.place.of(draft.scan.text)) and ":" not in draft.scan.masked[found.place.end : found.publisher.start]


@cache
def _edited(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\({pattern('editor', codes)}\),?\s$")


@cache
def _role_or_idem(codes: Codes) -> re.Pattern[str]:
    """"ur. Mirjana Gross, Zagreb 2001", "Исти, Политика и село, Београд 2001": those are no publishers."""
    return long_pattern(rf"(?:{pattern('editor', codes)}|{pattern('translator', codes)}|{pattern('idem', codes)})[,:]?\s")


_BEHIND_COMMA, _BEHIND_STOP = frozenset({"hr", "sl", "ro"}), frozenset({"hu", "it", "es", "fi", "et", "tr", "el"})
"""Languages whose publishers stand behind a comma, and those where they may stand behind a stop."""


def _is_subtitle(draft: Draft, house: Span) -> bool:
    """Whether what stands behind a stop is the rest of a title: "Hrvatska u Jugoslaviji. Od zajedništva do razlaza, Zagreb 2006"."""
    named = house.of(draft.scan.text)
    if draft.scan.masked[house.start - 2] != "." or houses.is_house(named) or _house().search(f", {named}"):
        return False
    return len(named.split()) > _LONGEST_HOUSE or (not _BEHIND_COMMA.isdisjoint(draft.scan.codes) and _BEHIND_STOP.isdisjoint(draft.scan.codes))


_LONGEST_HOUSE = 4
"""Words of a house that none of its words shows to be one; "Lo stato genovese visto dalla Fontanabuona" is the rest of a title."""


def _with_title_left(draft: Draft, start: int, found: imprints.Imprint) -> imprints.Imprint:
    """What stands right behind those who wrote or edited, or a body, is the title and no publisher: "Pavone, Una guerra civile, Torino 1991"."""
    if not found.publisher or not found.place or found.place.start < found.publisher.start:
        return found
    edited = _edited(draft.scan.codes).search(draft.scan.masked[start : found.publisher.start])
    leads = _role_or_idem(draft.scan.codes)
    before = draft.scan.text[start : found.publisher.start].rstrip(" ,")
    body = "," not in before and is_institution(before) and not _house().search(f", {found.publisher.of(draft.scan.text)}")
    numbered = _is_subtitle(draft, found.publisher) or volume_shape(draft.scan.codes).fullmatch(f", {found.publisher.of(draft.scan.masked)}") is not None
    if not body and not edited and not numbered and not _behind_names(draft, start, found.publisher.start) and not _in_work_of(draft, start, found.publisher.start) and not (leads.match(draft.scan.masked, found.publisher.start) and not houses.LED.match(draft.scan.masked, found.publisher.start)) and not leads.fullmatch(draft.scan.masked, start, found.publisher.start):
        return found
    return replace(found, publisher=None, span=Span(found.place.start, found.span.end))


def _behind_names(draft: Draft, start: int, at: int) -> bool:
    """"Bessel, Germany 1945": nothing but names before it, so it is itself the title."""
    run = draft.scan.names(start, at)
    return run is not None and not draft.scan.masked[run.span.end : at].strip(" ,")


_IN_WORK = late_pattern(r"[,.»”“\"]\s(?:[Ii]n|en|em|nel|dans):?\s(?=[^\W\d_a-zà-ÿ][^,]{4,60},\s$)")


def _in_work_of(draft: Draft, start: int, at: int) -> bool:
    """Whether what contains a part begins with its author right before ``at``: ", en Antonio Domínguez Ortiz, La sociedad, Madrid, 1963"."""
    led = _IN_WORK.search(draft.scan.masked, max(start, at - 80), at)
    return led is not None and _behind_names(draft, led.end(), at)


def _with_first_house(draft: Draft, start: int, found: imprints.Imprint) -> imprints.Imprint:
    """With the first of two houses before their town: ", Hrvatski institut za povijest, Dom i svijet, Zagreb 2002"."""
    if not found.publisher or not found.place or found.place.start < found.publisher.start or draft.scan.text[found.publisher.start - 2 : found.publisher.start] != ", ":
        return found
    first = _house().search(draft.scan.masked, max(start + 1, found.publisher.start - 92), found.publisher.start - 2)
    if first is None or _behind_names(draft, start, first.start()):
        return found
    whole = Span(first.start("publisher"), found.publisher.end)
    return replace(found, publisher=whole, span=Span(whole.start, found.span.end))


_ACRONYM = late_pattern(r"[A-Z]{3,5}")


_CUT_SHORT = late_pattern(r"(?:[A-Z][a-z]{0,4}\.\s?){1,2}")


def _take_imprint(draft: Draft, found: imprints.Imprint) -> int:
    if found.place and not found.publisher and _ACRONYM.fullmatch(named := found.place.of(draft.scan.text)) and not places.is_place(named):
        found = replace(found, place=None, publisher=found.place)  # "(LAG, 1996)"
    draft.imprint = found
    if found.series and _CUT_SHORT.fullmatch(series := found.series.of(draft.scan.text)):
        draft.put("collection-title", found.series, series)  # "Cmnd.": the stop is its own
    draft.flags.add("imprint" if found.place or found.publisher else "year")
    for variable, span in (
        ("original-date", found.original),
        ("publisher-place", found.place),
        ("publisher", found.publisher),
        ("issued", found.year),
        ("status", found.status),
        ("edition", found.edition),
        ("collection-title", found.series),
        ("collection-number", found.number),
    ):
        draft.put(variable, span)
    if found.editor and (run := draft.scan.names(found.editor.start, found.editor.end)):
        draft.put_names("editor", run)  # "(2nd edn by John Baker, OUP 2010)"
    if found.volumes:
        number = re.match(r"\d+", found.volumes.of(draft.scan.text))
        if number:
            draft.put("number-of-volumes", Span(found.volumes.start, found.volumes.start + number.end()))
    return found.span.start


_FIRST = late_pattern(rf"\s?[(\[](?:(?:zuerst|zuerst:|first|first publ(?:ished|\.)?|originally|orig\.?|(?:(?:engl|frz|franz|amerik|am|ital|russ|poln|niederl|span|dt)\.\s)?(?:Orig(?:inal)?(?:ausg(?:abe|\.)|\.)?|Erstausg(?:abe|\.)|Erstaufl(?:age|\.)|EA|OA)|впервые|ed\. or(?:ig(?:inal)?)?\.?|éd\. or(?:ig(?:inale)?)?\.?|oorspr\.|publ\. or(?:ig)?\.|orig\. ed\.|1re éd\.|1\.?[ªaº°]?\s?ed(?:iz)?\.,?|prima ed(?:iz)?\.|1-е изд\.|1\. Aufl\.|wyd\. 1|1\. vyd\.|pierwodruk)[^()\d]{{0,30}})?(?P<year>{YEAR})[)\]]$")


_TOWN_BEFORE = late_pattern(r"[,.]\s(?P<town>[^\W\d_a-zà-ÿа-џґ][^,.;:()\d]{2,24})\s[⁰¹²³⁴-⁹]{0,2}$")


def _is_earlier(masked: str, found: re.Match[str]) -> bool:
    """Whether a lone year in a bracket is that of the first edition: "1983 [1924]", ", 1967 (1929)"."""
    printed, first = masked[found.start() - 4 : found.start()], found["year"].strip("[]")
    if not printed.isdigit() or found.group().endswith("]"):
        return printed.isdigit()
    town = _TOWN_BEFORE.search(masked, max(0, found.start() - 34), found.start() - 4)
    if town and places.is_place(town["town"]) and int(printed) - int(first) > 2:
        return True  # "Stuttgart ²1975 (1967)"
    return masked[found.start() - 6 : found.start() - 4] == ", " and masked[found.start() - 7].isalpha() and int(printed) - int(first) > 2


_BOTH = late_pattern(rf"\s\((?P<year>{YEAR})\s\[(?P<first>{YEAR})\]\)$")


def peel_first_edition(draft: Draft, start: int, end: int) -> int | None:
    """"1997 (zuerst Stuttgart 1978)", "1983 [1924]", "(1972 [1884])"."""
    if (both := found_at_end(_BOTH, draft, start, end)) and "issued" not in draft.values:
        draft.put("issued", span_of(both, "year"))
        draft.put("original-date", span_of(both, "first"))
        draft.flags.add("year")
        return both.start()
    if (whole := draft.scan.imprint_closed_at(end)) and whole.original:
        return None  # "(London, 1885 [1861])": the bracket says it itself
    found = found_at_end(_FIRST, draft, start, end)
    bare = found is not None and found.group().lstrip("( [").startswith(found["year"].lstrip("["))
    if not found or (bare and not _is_earlier(draft.scan.masked, found)):
        return None
    draft.put("original-date", span_of(found, "year"))
    return found.start()


_EDITION_BEFORE_STOP = ("cs", "de", "nl")
"""Languages that close the edition with a stop and have no house of that word: "1525. 2. Auflage. Oldenbourg Verlag"; not "Éditions du Seuil"."""


@cache
def _house() -> re.Pattern[str]:
    return long_pattern(rf"(?<=[,.]\s)(?!(?i:{pattern('edition', _EDITION_BEFORE_STOP)})(?!\w))(?P<publisher>(?:[^\W\d_][^,:;()␟]{{0,50}}?\b)??(?:{houses.WORDS})(?!\w)[^,:;()␟]{{0,40}}|{houses.pattern()})$")


def peel_house(draft: Draft, start: int, end: int) -> int | None:
    """", Wydawnictwo Poznańskie" before a bare place and year."""
    if "imprint" not in draft.flags or "publisher" in draft.values or not (found := found_at_end(_house(), draft, start, end)):
        return None
    if found.start() <= start:
        return None
    draft.put("publisher", span_of(found, "publisher"))
    return found.start()


@cache
def _yearless() -> re.Pattern[str]:
    return long_pattern(rf"(?<=[,.]\s)(?P<place>{places.pattern()})(?:\s?[,:]\s(?P<publisher>[^\W\d_][^,:;()␟]{{1,50}}))?$")


@cache
def _placeless() -> re.Pattern[str]:
    known = houses.anyone()
    called = rf"[^\W\d_a-zà-ÿа-џґ][^\W\d_]*(?:\s[^\W\d_]+){{0,3}}?\s(?:{houses.WORDS})|(?:{houses.WORDS})\s[^,:;.()␟\d]{{2,40}}"
    return long_pattern(rf"(?<=[,.]\s)(?P<publisher>{called}|{known}(?:\s?[/–-]\s?{known})?)$")


def peel_placeless_imprint(draft: Draft, start: int, end: int) -> int | None:
    """", Minuit, 1964": a well-known house without its town."""
    if "year" not in draft.flags or draft.imprint or {"volume", "issue", "publisher"} & draft.values.keys():
        return None
    if not (found := found_at_end(_placeless(), draft, start, end)) or found.start() <= start or _behind_names(draft, start, found.start()):
        return None
    draft.put("publisher", span_of(found, "publisher"))
    draft.flags.add("imprint")
    return found.start()


def peel_yearless_imprint(draft: Draft, start: int, end: int) -> int | None:
    """", Paris, Éd. du Seuil" where a series stood between it and the year."""
    if "year" not in draft.flags or draft.imprint or ({"volume", "issue"} & draft.values.keys() and "collection-title" not in draft.values):
        return None
    if not (found := found_at_end(_yearless(), draft, start, end)) or found.start() <= start:
        return None
    draft.put("publisher-place", span_of(found, "place"))
    draft.put("publisher", span_of(found, "publisher"))
    draft.flags.add("imprint")
    return found.start()


_EDITION_WORD = rf"(?:\d{{1,2}}(?:-е|\.|e|nd|rd|th)?\s(?:изд|вид|wyd|vyd|éd)\.?|{AGAIN})"
_REISSUE = rf"{_EDITION_WORD}[\s:,–—]{{1,3}}[^();]{{0,70}}?{YEAR}"
"""Another edition behind the one cited: "(2-е изд. — М., 2018)", " ; rééd. Gallimard, 2007"."""
_REPRINT = late_pattern(rf"(?<=[\s,(]\d\d\d\d)(?:\s\({_REISSUE}\)|\s?;\s{_REISSUE})$|,\s(?:hier\s)?[Zz]it(?:\.|iert)\s(?:n\.|nach)\s(?:d\.|der|dem)\s(?:[^,;()\d]{{3,50}}|[^,;()\d]{{0,20}}[Aa]usg(?:abe|\.)[^,;()\d]{{0,70}},\s[^,;()\d]{{3,30}})\s\d{{4}}$|(?:,?\s|\s[(\[]){AGAIN}[\s:]\s?[^,()\d]{{0,40}}?(?:,\s[^,()\d]{{1,40}}?){{0,2}}?(?:,\s)?{YEAR}[)\]]?$")


def peel_reprint(draft: Draft, start: int, end: int) -> int | None:
    """", ND Vaduz 1965" behind the first imprint, which stays the record's own."""
    if (closed := draft.scan.imprint_closed_at(end)) and not OTHER_EDITION.match(draft.scan.masked, closed.span.start + 1):
        # "(New Haven, 1992; repr. London, 2003)" is the first imprint, "Torino 1996 (II ed. 2009)" has it before the bracket
        first = imprints.bare_at_end(draft.scan.masked, start, closed.span.start - 1, draft.scan.codes) if closed.edition and not closed.place else None
        return closed.span.start if first and first.place and first.span.start > start else None
    bracket = draft.scan.bracket_closed_at(end)
    if bracket and bracket.start > start and OTHER_EDITION.match(draft.scan.masked, bracket.start + 1):
        return bracket.start
    found = found_at_end(_REPRINT, draft, start, end)
    return found.start() if found and found.start() > start and _PRINTED.search(draft.scan.masked, start, found.start()) else None


_PRINTED = late_pattern(r"[\d)\]²³⁴-⁹»”.]$")
"""The first imprint, its page or number; behind a title stands the edition itself: "nuova ed. riveduta, Brescia, Morcelliana, 2005"."""
