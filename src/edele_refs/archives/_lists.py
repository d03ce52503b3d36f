"""Lists that carry a signature on: "RH 26-296/97 (1942), 102 (1943)", "d. 2, l. 5; d. 3, l. 6"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._body import Body, codes_of, read_codes, read_levels, read_named_levels
from edele_refs.archives._cotes import COTES, DEPARTMENT
from edele_refs.archives._forms import FORMS
from edele_refs.archives._polish_fonds import BY_LETTERS, TOLD, of_fonds
from edele_refs.archives._sheets import with_locator
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

FILE = late_pattern(
    r"(?:\s?\([^()]{1,30}\))?\s?(?:,|und|and|u\.)\s?(?P<item>\d{1,5}[a-z]?)(?=\s?\([^()]{1,30}\))"
)
ASIDE = late_pattern(
    r"[^;()\[\]\n]{1,70};\s|\.?,\s(?:1\d{3},?\s\d{1,2}\s\w{3,10}|\d{1,2}\s\w{3,10}\.?\s1\d{3}|1\d{3})(?:\sm\.\s?v\.)?,\s"
)
"""A date or a description between a member's sheet and the next: ", 1422, 27 novembre; ".

Only a level may follow, no bare number.
"""
DESCRIBED = late_pattern(r"\.?,\s(?:[^;()\[\]\nA-ZÀ-Þ]|[A-ZÀ-Þ](?![A-ZÀ-Þ\d/])){3,160}?\s?;\s(?:(?:et|e|y|en|and|und|sowie|voir\saussi|ver\stambém|véase\stambién|zie\sook|vgl\.\sauch)\s)?")
"""What a record is, up to the next file of the same archive: ", réunion du 2 août 1914 ; "."""
NEXT = late_pattern(
    r"\.?\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?(?:[;,.]|and|und|et|и|та|i|e|y|oraz|sowie)\s*(?:(?:and|und|et|и|та|i|e|y|sowie|oraz)\s)?(?:(?:also|auch|ferner|aussi|anche|também|también|także|также|також)\s)?(?:(?:[Cc]f|[Cc]fr|[Vv]gl|[Ss]ee|[Сс]р|[Сс]м|[Пп]ор|[Дд]ив|[Pp]or|[Zz]ob|[Ss]rov)\.?:?\s)?"
)


def carried(text: str, first: Sighting) -> Iterator[Sighting]:
    """The later members of the list that ``first`` begins, each with its whole signature."""
    if not first.location:
        return
    yield from _files(text, first)
    last = first
    while member := _next(text, first, last):
        yield member
        last = member


def with_archive_before(text: str, signature: Sighting, before: Sighting | None) -> Sighting:
    """A bare code, or a fonds by its letters, with the archive that the reference before it names for both."""
    signature = of_fonds(text, signature, before)
    if not before or signature.archive or (signature.known and signature.known != before.known):
        return signature
    between = text[before.end : signature.span.start]
    if not signature.known and (signature.form != before.form or not JOINED.fullmatch(between)):
        return signature
    if not before.archive or len(between) > 250 or SENTENCE.search(between):
        return signature
    return replace(signature, archive=before.archive, carried=True)


JOINED = late_pattern(
    r"[;,)]?[^;.()\d]{0,3}(?:(?:1\d{3}|20\d\d)?[^;.()]{0,25};\s)?(?:(?:and|und|et|e|и|та|i|y|oraz|sowie)\s)?(?:(?:also|auch|ferner|aussi|anche|também|también|także|также|також|see|siehe|(?:vgl|cf|cfr|ср|см|пор|див|por|zob|srov)\.?:?)\s)?"
)
"""Between two files of one archive that is named once."""
SENTENCE = late_pattern(r"[^\W\d_]{3}[.!?]\s+[^\W\d_a-zа-я]|\n")
"""Behind a number it is no sentence that ends: "3 Feb. 1940"."""


def _files(text: str, first: Sighting) -> Iterator[Sighting]:
    """Bare numbers of files, each with its years: "97 (1942), 102 (1943)"."""
    stem, slash, _ = first.location_text.rpartition("/")
    if not slash or not first.location or first.locator:
        return
    pos = first.location.end
    while match := FILE.match(text, pos):
        parts = (*first.parts[:-1], (first.parts[-1][0], match["item"]))
        whole, pos = f"{stem}/{match['item']}", match.end()
        yield _member(first, Span(*match.span("item")), None, whole, parts)


def _next(text: str, first: Sighting, last: Sighting) -> Sighting | None:
    """The next member, in the archive's own code or from a narrower level on."""
    from edele_refs.archives import get

    joint = NEXT.match(text, last.end)
    if joint and (found := member_at(text, joint.end(), first, last)):
        return found
    aside = ASIDE.match(text, last.end) if last.locator else None
    if aside and (found := _levelled(text, aside.end(), first, last)):
        return found
    if last.form == "sygn" and (record := TOLD.match(text, last.end)) and (found := _of_other_fonds(text, record.end(), last) or _coded(text, record.end(), first, get(first.known) if first.known else None)):
        return found
    said = DESCRIBED.match(text, last.end)
    return _coded(text, said.end(), first, get(first.known) if first.known else None) if said else None


def member_at(text: str, pos: int, first: Sighting, last: Sighting | None = None) -> Sighting | None:
    """The file at ``pos`` that goes on from ``first``, or from the ``last`` one behind it."""
    from edele_refs.archives import get

    archive = get(first.known) if first.known else None
    return _coded(text, pos, first, archive) or _levelled(text, pos, first, last or first) or _classed(text, pos, first) or _of_other_fonds(text, pos, first)


def _coded(text: str, pos: int, first: Sighting, archive: Archive | None) -> Sighting | None:
    form = archive.form if archive else first.form
    codes = codes_of(archive) if archive else COTES if form == "cote" else ()
    body = read_codes(text, pos, codes) if first.archive and not (form == "cote" and DEPARTMENT.match(text, pos)) else None
    here = body.location if body else None
    if not body or not here or not ("/" in here.of(text) or (form == "cote" and ENDS.match(text, here.end))):
        return None
    body = with_locator(text, body, FORMS[form])
    return _member(first, here, body.locator, here.of(text), body.parts)


def _of_other_fonds(text: str, pos: int, first: Sighting) -> Sighting | None:
    """A file of another fonds of the archive by its name behind a semicolon."""
    if first.form == "sygn" and first.known and first.archive and text[pos - 2 : pos] == "; ":
        return _of_named_zespol(text, pos, first)
    return _of_named_series(text, pos, first)


_ZESPOL = late_pattern(r"(?P<name>(?!Archiwum|Bibl|Muzeum|Instytut|Zakład\sNarodowy|AP\s|APAN|AIPN)[A-ZŁŚŻĆ][a-ząćęłńóśźż]+(?:\s[\w.]{1,20}){1,8}),\s(?:(?=sygn\.\s\d)|(?P<number>\d{1,5}[A-Z]?)(?=,\s[ks]\.\s\d))")
"""A Polish fonds, which is called by two words at least: "Metryka Koronna, 185, k. 310v", "Starostwo Powiatowe w Puławach, sygn. 17"."""


def _codes_of_fonds() -> tuple[str, ...]:
    """How the central archive numbers the files of its fonds; others have such numbers too."""
    from edele_refs.archives import get

    central = get("AAN")
    return (*(central.codes if central else ()), r"(?P<signature>\d{1,5}[A-Z]?)(?=,\s[ks]\.\s\d)")


def _of_named_zespol(text: str, pos: int, first: Sighting) -> Sighting | None:
    """A Polish fonds with its signature: "AGAD, Archiwum Radziwiłłów, dz. V, nr 11208, s. 34; Metryka Koronna, 185, k. 310v"."""
    form = FORMS["sygn"]
    if (lettered := BY_LETTERS.match(text, pos)) and (coded := read_levels(text, lettered.end(), form) or read_codes(text, lettered.end(), _codes_of_fonds())) and coded.location:
        here = with_locator(text, coded, form)
        return replace(_member(first, coded.location, here.locator, coded.location.of(text), coded.parts), collection=Span(*lettered.span("name")))
    named = _ZESPOL.match(text, pos)
    if named is None or any(character.isdigit() for character in named["name"]):
        return None
    plain = Body(Span(*named.span("number")), parts=(("item", named["number"]),)) if named["number"] else None
    body = plain or read_levels(text, named.end(), form)
    if not body or not body.location:
        return None
    where, body = body.location, with_locator(text, body, form)
    return replace(_member(first, where, body.locator, where.of(text), body.parts), collection=Span(*named.span("name")))


def _of_named_series(text: str, pos: int, first: Sighting) -> Sighting | None:
    """A file of another fonds by its name behind a semicolon, with levels that nothing but an archive has: "; Corpo Cronológico, Parte I, maço 5"."""
    form = FORMS.get(first.form)
    asked = form is not None and form.name in _BY_NAMES and first.archive is not None and first.known and text[pos - 2 : pos] == "; "
    body = read_named_levels(text, pos, form) if form and asked and not BEGINS_ARCHIVE.match(text, pos) else None
    if not form or not body or not body.location or not any(need <= body.levels for need in form.alone):
        return None
    body = with_locator(text, body, form)
    whole = Span(pos, body.location.end) if body.location else Span(pos, pos)
    return replace(_member(first, whole, body.locator, whole.of(text), body.parts), collection=None)


_BY_NAMES = frozenset(("maço", "legajo"))
"""Forms of archives whose fonds go by their names."""
BEGINS_ARCHIVE = late_pattern(r"(?:A[A-Z]{1,6}|Arch|Arqu|Bibl|B[A-Z]{1,5})(?!\w*[a-z]{6})|[A-Z]{2,8}[,\s]")


def _classed(text: str, pos: int, first: Sighting) -> Sighting | None:
    """Another file by letters with a stroke, as county record offices class them: "Q/SR 76/45; D/ACA 24, fos. 112v–113r"."""
    here = CLASSED.match(text, pos) if first.archive and CLASSED.match(first.location_text) else None
    here = here or _of_same_letters(text, pos, first)
    if not here:
        return None
    body = with_locator(text, Body(Span(*here.span()), parts=(("item", here.group()),)), FORMS["box"])
    return _member(first, body.location, body.locator, here.group(), body.parts)


def _of_same_letters(text: str, pos: int, first: Sighting) -> re.Match[str] | None:
    """Another file of an archive that no table has, by the letters of the first: "Norfolk RO, NCR 16a/12; NCR 16b/3"."""
    led = LETTERED.match(first.location_text) if first.archive and not first.known else None
    here = LETTERED.match(text, pos) if led else None
    return here if led and here and led["letters"] == here["letters"] else None


LETTERED = late_pattern(r"(?P<letters>[A-Z]{1,6})\s?\d{1,5}[a-z]?(?:[./]\w{1,6}){1,3}(?:[–-]\d{1,4})?(?=[,.;)]|$)")
CLASSED = late_pattern(r"[A-Z]{1,4}/[A-Z][A-Za-z]{1,5}(?:[\s/]\w{1,8}){1,4}(?:[–-]\d{1,4})?(?=[,.;)]|$)")
ENDS = late_pattern(r"\s*(?:[,.;)]|$)|\s(?:et|e|y|en|und|and)\s[A-Z\d]")


def _levelled(text: str, pos: int, first: Sighting, last: Sighting) -> Sighting | None:
    """A run that begins at a level which the signature before it has already named."""
    form = FORMS.get(first.form)
    body = read_levels(text, pos, form) if form else None
    here = body.location if body else None
    if not form or not body or not here:
        return None
    level = body.parts[0][0]
    before = _until(last.location_text, level, first.form)
    # a bare "f. 5" is a folio as well as a fonds; behind a named series a register is plain
    plain = len(body.parts) > 1 or (first.collection and first.form != "fond")
    if not before and (level != first.parts[0][0] or not plain):
        return None
    body = with_locator(text, body, form)
    kept = tuple(p for p in _before(last.parts, level))
    return _member(first, here, body.locator, before + here.of(text), (*kept, *body.parts))


def _until(location: str, level: str, form: str) -> str:
    """A signature's text before one of its levels, empty where it begins with it."""
    for match in FORMS[form].level.finditer(location):
        if match[level]:
            return location[: match.start()]
    return ""


def _before(parts: tuple[tuple[str, str], ...], level: str) -> Iterator[tuple[str, str]]:
    for part in parts:
        if part[0] == level:
            return
        yield part


def _member(
    first: Sighting,
    location: Span | None,
    locator: Span | None,
    whole: str,
    parts: tuple[tuple[str, str], ...],
) -> Sighting:
    return replace(
        first,
        location=location,
        locator=locator,
        location_text=whole,
        parts=parts,
        carried=True,
    )


_KARTA = late_pattern(r"(?P<code>(?![^;]{0,100}(?:fond|f\.|inv|kart|sign))[^;]{0,100}\d/\d{1,6}),\s(?P<sheet>kk?\.\s\d[\w–-]*)")


def with_karta(text: str, found: Sighting) -> Sighting:
    """The signature with "k." for a sheet, as in Poland, where only a number with a stroke stands before it: "KW PZPR, 2384/10021, k. 77"."""
    karta = _KARTA.fullmatch(text, *found.location) if found.location and found.form == "karton" and not found.known and not found.carried else None
    if karta is None:
        return found
    location, words = Span(*karta.span("code")), karta["code"]
    return replace(found, location=location, location_text=words, locator=Span(*karta.span("sheet")), parts=(("item", words),))
