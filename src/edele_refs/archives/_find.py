"""Finds the archival signatures of a text."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import accumulate

from edele_refs.archives._apart import fonds_apart
from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._behind import institution_behind, named_collections
from edele_refs.archives._body import YEAR, Body, after, codes_of, read_codes, read_levels
from edele_refs.archives._code_first import code_before_siglum, code_first
from edele_refs.archives._cotes import departments
from edele_refs.archives._forms import CAPITAL, FORMS, Form
from edele_refs.archives._foundations import foundations, with_fonds_before
from edele_refs.archives._held_by import held_by_university
from edele_refs.archives._holder import kept_by, whole_name, with_holder
from edele_refs.archives._in_papers import in_papers
from edele_refs.archives._journals import names_a_journal
from edele_refs.archives._letters import before_bracket, by_siglum, in_sentence, named_by_letters
from edele_refs.archives._lists import carried, with_archive_before, with_karta
from edele_refs.archives._nameless import nameless
from edele_refs.archives._names import heads, in_small_capitals, names_in
from edele_refs.archives._offices import office_alone
from edele_refs.archives._papers import holding, kept_in_words, led
from edele_refs.archives._private import private
from edele_refs.archives._read import read_body, read_named_codes
from edele_refs.archives._regional import regional
from edele_refs.archives._runs import runs
from edele_refs.archives._seats import signature_of, without_place
from edele_refs.archives._series import read_unit
from edele_refs.archives._shape import MANUSCRIPT, named_by_shape
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._sigla import by_sigla
from edele_refs.archives._unforeseen import DAY, HOUSE, by_letters, dated_names, read_unforeseen
from edele_refs.archives._words import INTRODUCED, in_words, records, register
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

REPUBLIC = late_pattern(r"\s(?:[А-ЯІЇ]{2,5}(?:\sв\sг?\.?\s?[А-ЯІЇ][а-яіїє]+)?|РУз|R[A-Z]|UR|KR|RUz|DV|[A-Z]{1,3}SSR)(?=[.,:]?\s(?:[–—]\s)?(?:[Фф]|[Ff])\.)")
"""Another republic's or region's archive of the same letters: "ЦГИА РБ", "ЦГИА УССР", "РГИА ДВ"."""
ENDING = late_pattern(r"\s*(?:[;)\]]|\.?\s*$)")
PAGES_ONLY = late_pattern(r"[,:]\s?(?P<pages>(?:(?:pp?|S)\.\s)?\d{1,4}(?:[-‐‑–]\d{1,4})?)(?=\s*(?:$|[;.)]))")
PAGES_BEHIND_STOP = late_pattern(r"\.\s(?P<pages>(?:(?:pp?|P|S|[СсC])\.\s)?\d{1,4}(?:[-‐‑–]\d{1,4})?)(?=\s*(?:$|[;.)]))")
"""Behind an archive that "//" leads to, as the Russian form has it."""
DATED = late_pattern(rf"(?:{DAY.pattern}|[^\W\d_]{{3,10}}\.?\s\d{{1,2}},\s(?:1[5-9]|20)\d\d),\s$")
PAPERS_ALONE = late_pattern(rf",\s(?P<name>(?:[Ff]onds\s)?[{CAPITAL}][^\W\d_]{{2,20}}(?:[\s-](?:and\s|of\s|et\s|und\s|de\s|the\s)?[{CAPITAL}][\w’-]{{1,20}}){{0,5}})(?=\s*(?:[;)]|\.?\s*$))")
"""Papers by their name alone, between a record's day with its archive and the end: "31 May 1990, George H. W. Bush Presidential Library, Memcons and Telcons"."""
BEGINNING = long_pattern(rf"(?:^|\(|//\s|[,.;:)\]’”'\"»–—]\s|\b(?:[Ii]n|see|See|im|aus)\s|(?<!\w)(?:{pattern('held')})\s?)$")
"""Where an archive's name may begin: behind a stop, or what says that a record lies there."""
WORD_BEFORE = late_pattern(r"[\w.\-/](?=\w)")
_EDITS = late_pattern(r"(?<!\w)(?:[Hh]rsg\.|[Hh]g\.|[Bb]earb\.|[Hh]erausgegeben|[Bb]earbeitet|[Vv]eröffentlicht)\s(?:[^;()\d]{0,90}\s)?(?:vom|(?:von|v\.|durch)(?:\s(?:dem|der|den|das|die|d\.))?)\s$")
"""“hrsg. vom Institut für Zeitgeschichte, München 1997”: what has edited a book keeps no record there."""


def find(text: str, sigla: frozenset[str] = frozenset()) -> tuple[Sighting, ...]:
    """All archival signatures of a text: those of every grammar, the best where they overlap."""
    chosen: list[Sighting] = []
    starts: list[int] = []
    for signature in sorted(_all(text, sigla), key=_preference):
        place = bisect(starts, signature.span.start)
        free = place == 0 or chosen[place - 1].end <= signature.span.start
        if free and (place == len(chosen) or signature.end <= starts[place]):
            starts.insert(place, signature.span.start)
            chosen.insert(place, signature)
    chosen = [one for one in chosen if not (_EDITS.search(text, max(0, one.span.start - 130), one.span.start) or names_a_journal(text, one))]
    named, ends = {one.archive for one in chosen if one.carried}, {one.end for one in chosen if one.location}
    # "CREST, National Archives, College Park": who keeps what was just cited is no source of its own
    chosen = [one for one in chosen if one.location or (one.archive not in named and not (one.span.start - 2 in ends and text[one.span.start - 2] == ","))]
    listed = (by_siglum(text, before_bracket(text, in_sentence(text, with_fonds_before(text, with_karta(text, one))))) for one in _with_lists(text, chosen))
    return tuple(_with_sheet(text, fonds_apart(text, replace(one, archive=whole_name(text, one.archive), collection=_unabbreviated(text, one.collection)))) for one in listed)


def _unabbreviated(text: str, collection: Span | None) -> Span | None:
    """A collection's name without what it is called from here on: "Urząd Wojewódzki (dalej UW)"."""
    found = INTRODUCED.search(text, *collection) if collection else None
    return Span(collection.start, found.start()) if collection and found and found.end() == collection.end else collection


_SHEET = late_pattern(r"(?:k|kk|c|cc|f|ff|fol|л|арк)\.\s?\d{1,4}\s?[rvab]?")


def _with_sheet(text: str, found: Sighting) -> Sighting:
    """A numbered volume of its own name is the signature, and what was read for one its sheet: "Acta Episcopalia 12, k. 50"."""
    named = found.collection.of(text) if found.collection else ""
    if found.locator or not found.location or not re.search(r"[^\W\d_]{3}\S*\s\d{1,4}$", named) or not _SHEET.fullmatch(found.location.of(text)):
        return found
    return replace(found, collection=None, location=found.collection, location_text=named, locator=found.location, parts=(("item", named),))


def _preference(signature: Sighting) -> tuple[bool, bool, bool, int, int]:
    """Known archives with a signature first, then those known by shape, names alone last."""
    lone = signature.location is None
    nameless = signature.archive is None and not signature.collection
    return lone, nameless, not signature.known, signature.span.start, -signature.end


def _with_lists(text: str, chosen: Iterable[Sighting]) -> Iterator[Sighting]:
    end, last = 0, None
    for found in chosen:
        if found.span.start >= end:
            signature = with_archive_before(text, found, last)
            for last in (signature, *carried(text, signature)):
                end = max(end, last.end)
                yield last


def _all(text: str, sigla: frozenset[str]) -> Iterator[Sighting]:
    """Signatures by every way of finding them; they may overlap."""
    found = _without_names_within((*_foreseen(text), *by_sigla(text, sigla), *code_before_siglum(text, sigla)))
    yield from found
    taken = sorted((s.span.start, s.end) for s in found if s.location)
    reach = list(accumulate((end for _, end in taken), max))
    for signature in (*named_by_shape(text, unforeseen=True), *by_letters(text)):
        before = bisect_left(taken, (signature.end,))
        if not before or reach[before - 1] <= signature.span.start:
            yield signature


_FEW_LETTERS = 2
_BY_SERIES = frozenset(("SE", "DK", "NO", "FI"))
"""Where registers and minutes are cited by their names and days: "RA, Riksregistraturet, 12 maj 1654"."""


def _without_names_within(found: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """The signatures but for those whose archive two letters name within another's: the "RA" of "SOA Třeboň, RA Slavata, kart. 37" is a family's archive."""
    named = sorted((s.span.start, s.end) for s in found if s.archive and s.location and s.archive.end - s.archive.start > _FEW_LETTERS)
    reach = list(accumulate((end for _, end in named), max))

    def within(one: Sighting) -> bool:
        before = bisect_left(named, (one.span.start,))
        return one.archive is not None and one.archive.end - one.archive.start <= _FEW_LETTERS and before > 0 and reach[before - 1] > one.span.start

    return tuple(one for one in found if not within(one))


def _foreseen(text: str) -> Iterator[Sighting]:
    departmental = tuple(departments(text))
    of_departments = {found.archive.start for found in departmental if found.archive}
    for start, end, short, archives in names_in(text):
        if start in of_departments:
            continue  # "AD Gironde" is not the "AD" of the foreign ministry
        options = [s for a in archives if (s := _named(text, start, end, short, a))]
        if options:
            yield max(options, key=lambda s: s.end)
    yield from departmental
    for finder in _BY_SHAPE:
        yield from finder(text)
    yield from _bare(text, slash=False)
    if "/" in text:
        yield from _bare(text, slash=True)


_BY_SHAPE = (named_by_shape, regional, named_by_letters, runs, named_collections, foundations, nameless, institution_behind, private, held_by_university, code_first, in_papers)
"""Those that need no name of a known archive."""


def _named(text: str, start: int, end: int, short: bool, archive: Archive) -> Sighting | None:
    """The signature behind an archive's name, if there is one that fits."""
    form = FORMS[archive.form]
    if short and REPUBLIC.match(text, end):
        return None
    for name_end, siglum, pos in heads(text, end, archive, short):
        at = after(text, pos)
        body = read_body(text, at, form, codes_of(archive))
        if not body and at > pos + 1 and (end - start > 2 or not short):
            body = read_unit(text, at, form)
            body = None if body and _is_imprint(text, body.end) else body
        body = body or _manuscript(text, at, form, codes_of(archive))
        name = Span(start, name_end)
        if body and _believed(text, name, short, siglum is not None, body, archive):
            found = signature_of(text, name, siglum, body, archive)
            return kept_by(text, found) if archive.project else found
    if not short and not archive.project and (unforeseen := _unforeseen(text, start, end, archive)):
        return unforeseen
    if (fonds := office_alone(text, end, archive)) and BEGINNING.search(text[max(0, start - 30) : start]):
        return signature_of(text, Span(start, end), None, fonds, archive)
    return _dated(text, start, end, archive) if short else _name_only(text, start, end, archive)


def _dated(text: str, start: int, end: int, archive: Archive) -> Sighting | None:
    """Behind an abbreviation, where series go by their names, such names with the day of the entry."""
    northern = archive.country in _BY_SERIES
    found = dated_names(text, Span(start, end)) if northern or (end - start > _FEW_LETTERS and FORMS[archive.form].names == "location") else None
    if found:
        return replace(kept_in_words(Span(start, end), None, found.collection, text, True), known=archive.siglum, form=archive.form)
    held = led(text, end) if end - start > _FEW_LETTERS and not archive.project and BEGINNING.search(text[max(0, start - 30) : start]) else None
    return replace(kept_in_words(Span(start, end), None, held, text, FORMS[archive.form].names == "location"), known=archive.siglum, form=archive.form) if held else None


def _unforeseen(text: str, start: int, end: int, archive: Archive) -> Sighting | None:
    """The signature behind a name in full, whatever it looks like."""
    if not HOUSE.search(text, start, end) or not BEGINNING.search(text[max(0, start - 30) : start]):
        return None
    for name_end, siglum, pos in heads(text, end, archive):
        at = after(text, pos)
        if archive.form == "box" and (PAGES_ONLY.match(text, pos) or PAGES_BEHIND_STOP.match(text, pos)):
            return None  # where files lie in boxes, a number alone is a page of what was typed: "Harry S. Truman Library, Independence, MO, 12"
        if at > pos and (body := read_unforeseen(text, at, FORMS[archive.form])):
            return signature_of(text, Span(start, name_end), siglum, body, archive)
    return None


def _manuscript(text: str, pos: int, form: Form, codes: tuple[str, ...]) -> Body | None:
    """A manuscript's number of whatever library, or a signature in brackets: "(Mss. CI, IV, Cod. 5)"."""
    bracketed = text[pos : pos + 1] == "(" and ")" in text[pos : pos + 60]
    pos += bracketed
    body = read_codes(text, pos, (*codes, MANUSCRIPT) if bracketed else (MANUSCRIPT,))
    body = body or (read_levels(text, pos, form) if bracketed else read_named_codes(text, pos, codes, with_sheets=True))
    return with_locator(text, body, form) if body and not (bracketed and ")" in text[pos : body.end]) else None


@cache
def small_capitals_of(archive: Archive) -> frozenset[str]:
    """The forms of an archive's abbreviations in small capitals that are not its own names."""
    own = {name.rstrip(".") for name in archive.every_name}
    return frozenset(in_small_capitals(name) for name in archive.every_name) - own


def _believed(
    text: str, name: Span, short: bool, bracketed: bool, body: Body, archive: Archive
) -> bool:
    """Whether a body behind a name is enough to believe in the signature."""
    small = short and name.of(text) in small_capitals_of(archive)
    if not body.form:
        return not small
    named = body.collection or "name" in body.levels
    # a volume behind a name may be a book's, but not behind "Archives du ministère …"
    plain = body.form == "busta" or name.of(text).startswith("Arch")
    printed = not short and (not plain or _is_imprint(text, body.end))
    if body.levels <= {"name", "volume", "document"} and not (named and not printed):
        return False
    words = body.collection if text[name.end : name.end + 1] in (",", ":") else None
    lax = bracketed or name.end - name.start > 3 or (words is not None and in_words(words.of(text)))
    return (not small and (lax or not short or body.levels == {"fonds"})) or any(
        need <= body.levels for need in FORMS[body.form].alone
    )


def _is_imprint(text: str, pos: int) -> bool:
    """Whether what stands at ``pos`` is an imprint, and no record in brackets: " (procédure criminelle, 1765)"."""
    return IMPRINT.match(text, pos) is not None and not records().match(text, pos + 2)


IMPRINT = late_pattern(r",?\s\((?!olim|già|ex\s|anc\.|formerly|früher|vormals|antes|dawn)[^()]{0,60}\d{4}\)|,\s[^\W\d_]{3,20}:?\s(?:[^,;()]{2,40},\s)?\d{4}")


def _name_only(text: str, start: int, end: int, archive: Archive) -> Sighting | None:
    """An archive's full name at the end of a reference, with pages or nothing behind it."""
    if archive.project or not BEGINNING.search(text[max(0, start - 30) : start]):
        return None
    name_end, siglum, pos = next(heads(text, end, archive))
    pages = PAGES_ONLY.match(text, pos) or (PAGES_BEHIND_STOP.match(text, pos) if text[max(0, start - 3) : start] == "// " else None)
    papers = PAPERS_ALONE.match(text, pos) if DATED.search(text[max(0, start - 24) : start]) else None
    held = Span(*papers.span("name")) if papers else holding(text, start, name_end, pos)
    if not pages and not held and not ENDING.match(text, pos) and not register(text, after(text, pos)):
        return None
    locator = Span(*pages.span("pages")) if pages else None
    name, place = without_place(text, Span(start, name_end), archive)
    if locator and YEAR.fullmatch(locator.of(text)):
        return None  # an imprint: "London, British Library, 1999", "Rio de Janeiro: Arquivo Nacional, 1995"
    found = kept_in_words(name, siglum, held, text, FORMS[archive.form].names == "location")
    return replace(found, locator=locator, known=archive.siglum, place=place)


@cache
def _bare_codes(slash: bool) -> tuple[re.Pattern[str], tuple[Archive, ...]]:
    """The bare codes with a slash, or those without, in one pattern, and the archives of its groups."""
    from edele_refs.archives import all_archives

    pairs = [
        (c, archive) for archive in all_archives() for c in archive.bare if ("/" in c) is slash
    ]
    pattern = "|".join(f"({code})" for code, _ in pairs)
    return re.compile(rf"(?:{pattern})(?!\w)"), tuple(archive for _, archive in pairs)


def _bare(text: str, slash: bool) -> Iterator[Sighting]:
    """Codes that are unmistakable without their institution: "RH 2/1926", "FO 371/56789"."""
    pattern, archives = _bare_codes(slash)
    for match in pattern.finditer(text):
        archive = archives[(match.lastindex or 1) - 1]
        body = read_codes(text, match.start(), codes_of(archive))
        if body and not (match.start() and WORD_BEFORE.match(text, match.start() - 1)):
            body = with_locator(text, body, FORMS[archive.form])
            yield with_holder(text, signature_of(text, None, None, body, archive), archive)
