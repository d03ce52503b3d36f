"""C111."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Citation, Item, Reading
from edele_refs.rules._expanded import expanded
from edele_refs.rules._once import once
from edele_refs.rules._records import records, short_name, siglum
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said_days import days_in
from edele_refs.rules._standing import place_of_citation

RECORDS = frozenset({"document", "manuscript", "personal_communication", "collection"})
ONE_PIECE = frozenset({"book", "article-journal", "article-magazine", "thesis"})
EDITIONS = late_pattern(
    r"(?i:lett|letter|brief|correspond|corrispond|carteg|epist|docum|dokum|докум|письм|акт|лист|zpráv|listy|źród|fuentes|quellen|sources|papers|works|œuvres|oeuvres|opere|obras|werke"
    r"|schriften|сочин|собран|твор|dzieł|diar|journal|tagebuch|дневн|щоден|mémoires|memoir|records|registe|regest|calendar|acta|akten|actes|atti|cartulaire|cartas)"
)
"""What editions have in their titles, which print records with their days."""
OFTEN = 4
"""Records of an archive that show how it is cited."""
PRINTED = frozenset({"book", "chapter", "article-journal", "article-magazine", "thesis", "report"})
LEAF = late_pattern(r"(?:folios?|foll?s?\.|fll?\.|ff?\.\s?\d+[rv]?(?!\w)|fos?\.|f°|Bl\.|Blatt|лл?\.|арк\.|k\.|kk\.)\s?\d|cc?\.\s?\d+[rv]", re.I)
UNNUMBERED = late_pattern(r"(?:,\s(?:s\.\s?f\.|sin\sfol(?:iar|\.)|n\.\s?f\.|unfol(?:iated|iiert|\.)|unpag\.|o\.\s?Bl\.|non\sfol(?:ioté|\.)|nlb\.))$|,\s(?:s\.\s?f|unfol|n\.\s?f|o\.\s?Bl|unpag)$")
"""Of a record that has no leaves to cite: "leg. 4890, s. f."."""
CARTA = late_pattern(r"cc?\.\s?\d")
"""Of a record a sheet (Italian, Spanish), of a printed work perhaps a chapter."""
BARE = late_pattern(r"\d{2,4}(?:[–-]\d{1,4})?")
"""A page without its word; a sheet would have one, as the record before has."""
DOSSIER = late_pattern(
    r"(?:Д\.|д\.|Оп\.|оп\.|Ф\.|ф\.|Спр\.|спр\.|d\.|op\.|f\.|sf\.|b\.|busta|leg\.|legajo|kart\.|[Kk]arton|carton|inv\.\s?nr\.|sygn\.|teczka|šk\.|[Bb]ox|[Ff]older)\s?\d"
)
"""Files and boxes: what no printed work has."""


@rule("C111", fix="unsafe")
def ibid_other_kind(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” with a folio follows a printed book, or with a page a record cited by folios.

    Or a page follows a page on the web. It betrays a note that was moved or put in between.
    The fix writes the short form of the last source before that which has such a place.

    Help: see what stands before it; use a short form.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Ibid., folio 766.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. 422.
        2. ‘Soviet Losses’, Istmat, http://istmat.info/node/255 (accessed 20 August 2015).
        3. Ibid., p. 425.
    Bad:
        1. AD Hérault, 4 M 1802, rapport du préfet, 12 février 1939.
        2. Denis Peschanski, La France des camps, Paris, Gallimard, 2002, p. 36.
        3. Ibid., télégramme du 3 mars 1939.
    Bad:
        1. Makins to Lloyd, 4 September 1956, FO 371/119123, TNA.
        2. Makins to Lloyd, 9 September 1956, FO 371/119124, TNA.
        3. Eden to Makins, 10 September 1956, FO 371/119125, TNA.
        4. W. Scott Lucas, Divided We Stand (London: Hodder & Stoughton, 1991), 142.
        5. Macmillan to Eden, 28 November 1956, PREM 11/1826, TNA.
        6. Ibid., 150.
    Bad:
        1. David A. Brading, Mineros y comerciantes en el México borbónico, 1763-1810, México, Fondo de Cultura Económica, 1975, p. 287.
        2. Gazeta de México, 12 de octubre de 1785, p. 410.
        3. Ibid., p. 291.
    Bad:
        1. Lucius D. Clay, Decision in Germany (Garden City, NY: Doubleday, 1950), 263.
        2. Ibid., 1:187.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        3. Ibid., folio 766.
    """
    for ibid in reading.of_kind("ibid"):
        meant = reading.antecedent(ibid)
        if meant and ibid.locator and (what := _of_other_kind(ibid.locator, meant, reading) or _goes_on(ibid, meant, reading)):
            earlier = _earlier(ibid, meant, reading)
            edit = expanded(ibid, earlier, reading) if earlier else None
            yield Place(ibid.at.note, ibid.span, (meant.at,), edit), what


def _of_other_kind(locator: str, meant: Citation, reading: Reading) -> str:
    """What is said of a place that the source before it cannot have."""
    before, kind, page = f"but the source before it (note {meant.at.note}) is", meant.item.get("type"), _is_page(locator)
    if kind in PRINTED and (_is_leaf(locator) or (CARTA.match(locator) and _by_carte(reading))) and "archive" not in meant.item:
        return f"this has {_what(locator)}, {before} printed"
    if kind in ONE_PIECE and _is_dated_record(locator) and _of_one_hand(meant):
        return f"this is a record of its own day, {before} printed"
    if kind == "book" and VOLUMED.fullmatch(locator) and ONE_VOLUME.fullmatch(meant.locator or "") and not {"volume", "number-of-volumes"} & set(meant.item) and meant.at not in _in_volumes(reading):
        return f"this names a volume, {before} a book of one"
    if kind in RECORDS and page and UNNUMBERED.search(reading.notes[meant.at.note].text, *meant.span):
        return f"this has a page, {before} a record whose leaves have no numbers"
    if kind in RECORDS and page and _of_folios(meant.item, meant):
        return f"this has a page, {before} a record cited by its folio"
    if kind in RECORDS and page and not meant.locator and siglum(short_name(meant.item)) in _leafless(reading):
        return f"this has a page, {before} a record of an archive of which no page or folio is cited"
    if kind == "webpage" and page and not meant.locator and "page" not in meant.item:
        return f"this has a page, {before} a page on the web"
    return ""


def _goes_on(ibid: Citation, meant: Citation, reading: Reading) -> str:
    """What is said of a page that is far from the only one of a newspaper, or, where no record has pages, a high one or one that goes on from the book cited before it."""
    page, kind = _first_number(ibid.locator), meant.item.get("type")
    if not page or not _is_page(str(ibid.locator)):
        return ""
    there = _first_number(meant.locator or meant.item.text("page"))
    if kind == "article-newspaper" and there and abs(page - there) > THICK:
        return f"this is page {page}, but the issue before it (note {meant.at.note}) was cited with page {there}"
    place = place_of_citation(reading)[meant.at]
    before = reading.unpacked[place - 1] if place else None
    last = _first_number(before.locator) if before else 0
    goes_on = last < page <= last + THICK and _earlier(ibid, meant, reading)
    if kind in RECORDS and not there and (goes_on or page > THICK) and _unpaged(reading):
        return f"this has a page, but the source before it (note {meant.at.note}) is a record, and no record here has pages"
    return ""


THICK = 60
"""Pages of an issue of a newspaper; in a book so many lie between two places at most."""


def _first_number(locator: str | None) -> int:
    found = re.search(r"\d{1,4}", locator or "")
    return int(found[0]) if found else 0


VOLUMED, ONE_VOLUME = late_pattern(r"\d{1,2}:\d{1,4}(?:[–-]\d{1,4})?"), late_pattern(r"\d{1,4}(?:[–-]\d{1,4})?")


@once
def _in_volumes(reading: Reading) -> frozenset[Address]:
    """The works of which a short form names a volume before its page: "2:14"."""
    cited = ((reading.antecedent(c), c.locator or "") for c in reading.of_kind("short") if "volume" in c.item or ":" in (c.locator or ""))
    return frozenset(full.at for full, _ in cited if full)


@once
def _by_carte(reading: Reading) -> bool:
    """Whether records are often cited by "c. 12", and no printed work is."""
    by = [c.item.get("type") for c in reading.of_kind("full", "short") if CARTA.match(c.locator or "")]
    return len(by) >= OFTEN and not PRINTED & set(by)


@once
def _unpaged(reading: Reading) -> bool:
    """Whether many records are cited, and none of them by a page."""
    found = [record.citation for record in records(reading)]
    return len(found) > OFTEN and not any("page" in c.item or _is_page(c.locator or "") for c in found)


@once
def _leafless(reading: Reading) -> frozenset[str]:
    """Archives of which records are often cited, and never by a page or folio."""
    found: dict[str, list[Citation]] = defaultdict(list)
    for record in records(reading):
        found[record.archive].append(record.citation)
    return frozenset(archive for archive, cited in found.items() if len(cited) >= OFTEN and not any(c.locator or "page" in c.item for c in cited))


def _earlier(ibid: Citation, meant: Citation, reading: Reading) -> Citation | None:
    """The source cited right before the one that does not fit, if it has places such as this."""
    place = place_of_citation(reading)[meant.at]
    before = reading.unpacked[place - 1] if place else None
    source = (reading.antecedent(before) or before) if before else None
    if source is None or source.kind != "full" or _is_dated_record(str(ibid.locator)):
        return None
    fits = _of_folios(source.item, source) if _is_leaf(str(ibid.locator)) else source.item.get("type") in PRINTED
    return source if fits else None


def _what(locator: str) -> str:
    return "a folio" if LEAF.match(locator) else "the number of a file"


def _is_page(locator: str) -> bool:
    return bool(_page().match(locator) or BARE.fullmatch(locator)) and not _is_leaf(locator)


def _is_dated_record(locator: str) -> bool:
    """"télégramme du 3 mars 1939": what it is and its day, and no page."""
    return _record().match(locator) is not None and _ENDS_IN_YEAR.search(locator) is not None and bool(days_in(locator))


@cache
def _record() -> re.Pattern[str]:
    return long_pattern(rf"(?i:{pattern('record')}|{pattern('letter')})\s")


_ENDS_IN_YEAR = late_pattern(r"\b1[5-9]\d\d(?:\sг\.|\sр\.|\sr\.)?\.?$|\b20\d\d\.?$")


def _of_one_hand(meant: Citation) -> bool:
    """Whether somebody wrote it all, and it is cited by its pages."""
    item = meant.item
    alone = "author" in item and not {"archive", "editor", "volume"} & set(item)
    return alone and bool(meant.locator and _is_page(meant.locator)) and not EDITIONS.search(item.text("title"))


def _is_leaf(locator: str) -> bool:
    return bool(LEAF.match(locator) or DOSSIER.match(locator))


def _of_folios(item: Item, citation: Citation) -> bool:
    return "archive" in item and bool(citation.locator and (LEAF.match(citation.locator) or CARTA.match(citation.locator)))


@cache
def _page() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('page')})\s?\d")
