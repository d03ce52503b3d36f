"""Who holds a picture: "(source: Bundesarchiv; lic. CC ASA 3.0)", "Photo: Imperial War Museum, NA 25871"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.archives import Sighting
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import is_institution
from edele_refs.parse.prose.holders import keeps
from edele_refs.parse.prose.source_lines import SourceLine, source_lines
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished import archival

_LICENCE = late_pattern(r"(?:[;,/|]|\s[–—-]\s)\s*(?P<licence>(?:lic(?:ence|ense|\.)|CC[\s-]BY|CC0|public\sdomain)[^()]{0,40}?)\s*[).]*$", re.I)
_NAMELESS = late_pattern(r"(?i)public domain|own work|unknown|private|author|gemeinfrei|eigene|общественное|domena")


def credits(scan: Scan) -> Iterator[Draft]:
    """The pictures that source lines credit somebody with."""
    for line in source_lines(scan):
        if is_credit(scan, line):
            yield from _credit(scan, line)


_LABEL = r"(?:од\.\s?обл|ед\.\s?хр|inv|signatura|sig|neg|nr|no|č|ref|sign?|sygn|kat|cat|núm|num|obj|inw|nº|n°|инв|інв|кп|нег|арх)\.?\s?(?:č\.|nr\.?|no\.|št\.|№)?\s?"
_HELD = late_pattern(rf"(?P<holder>[^\W\d_a-zß-ÿа-џ](?:[^,;:/.()\d␟]|(?<=\s[А-ЯІЇЄҐ])\.|(?<=\s[іи]м)\.){{2,70}})(?:,\s(?P<place>[^\W\d_a-zß-ÿа-џ][^\W\d_]{{2,20}}))?,\s(?P<number>(?i:{_LABEL}){{1,2}}(?:[A-ZА-Я\d][\w/.-]{{0,8}}\s){{0,3}}[\w/.-]*\d[\w/-]*|[A-Z]{{2,6}}:[A-Z]{{2,6}}\s?\d[\w/-]*|[A-Z]{{1,5}}[-.]?\s?\d[\w/-]*|[А-ЯІЇЄ][а-яіїє]?[-.]?\s?\d[\w/-]*|[A-Z]{{1,3}}\s[A-Z]{{1,3}}\s\d[\w/-]*|[A-Z]{{2,5}}\s\d{{1,3}}\s[\w/-]*\d[\w/-]*|\d{{1,4}}[-/][\w/-]+|(?:18|19|20)\d\d[.,]\d{{1,4}}(?:[.,]\d{{1,4}})*(?!\d)|\d{{1,4}}(?:\.\d{{1,4}}){{1,4}}[a-z]?(?:[–-][a-z\d]{{1,4}})?(?![\d.]\d))(?=[.;,)/\s]|$)")
_LISTED = late_pattern(r"\d{1,3}(?:[,–-]\s?\d{1,3})*\s?[:.]\s[^;]{4,90};\s\d{1,3}")


def held(scan: Scan) -> Iterator[Draft]:
    """The pictures that are credited with who holds them and their numbers: "Foto: Památník Lidice, inv. č. F-2214"."""
    for found in filter(None, (_HELD.match(scan.masked, at) for at in sorted({*_leads(scan)}))):
        yield _numbered(scan, found)


def _numbered(scan: Scan, found: re.Match[str]) -> Draft:
    """A picture by its holder and number."""
    draft = Draft(scan, found.start("holder"), found.end("number"), type="document")
    draft.put("archive", Span(*found.span("holder")))
    draft.put("archive-place", Span(*found.span("place")) if found["place"] else None)
    draft.put("archive_location", Span(*found.span("number")))
    return draft


def is_held(scan: Scan, span: Span) -> bool:
    """Whether it is nothing but a holder and the number of an object, with the word for one: "ГИМ, инв. № 41305"."""
    found = _HELD.fullmatch(scan.masked, *span)
    return found is not None and _LABELLED.match(scan.masked, found.start("number")) is not None


_LABELLED = late_pattern(rf"(?i:{_LABEL})")


def _leads(scan: Scan) -> Iterator[int]:
    """Where a holder may be named: behind the word for a picture and each semicolon after it, at each number of a list, behind what is shown."""
    listed = _LISTED.match(scan.masked) is not None
    words = [m.end() for m in (_EACH if listed else _credit_word()).finditer(scan.masked)]
    yield from words
    yield from (m.end() for m in _credited().finditer(scan.masked) if (found := _HELD.match(scan.masked, m.end())) and keeps(found["holder"]))
    yield from (line.span.start for line in source_lines(scan) if is_held(scan, line.span))
    for word in () if listed else words:
        end = scan.masked.find(")", word) if scan.masked.rfind("(", 0, word) > scan.masked.rfind(")", 0, word) else len(scan.masked)
        yield from (m.end() for m in _SEMICOLON.finditer(scan.masked, word, end))
    shown = _says_picture().search(scan.masked)
    if shown or len(scan.masked) < _CAPTION:
        yield from (m.end() for m in (_BRACKET if shown else _STOP).finditer(scan.masked) if (found := _HELD.match(scan.masked, m.end())) and keeps(found["holder"]))


_CAPTION = 160
"""Characters of a line below a picture."""
_SEMICOLON, _BRACKET, _STOP = late_pattern(r";\s(?=[^\W\d_a-zß-ÿа-џ])"), late_pattern(r"\("), late_pattern(r"(?:(?<=[\w)”“»])\.|©)\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _says_picture() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern('pictured')})(?=\s)", re.I)


_EACH = late_pattern(r"(?:^|;\s)\d{1,3}(?:[,–-]\s?\d{1,3})*\s?[:.]\s")


@cache
def _credit_word() -> re.Pattern[str]:
    return long_pattern(rf"(?:^|(?<=[\s(]))(?:{pattern('pictured')})(?:\s[^\W\d_A-ZÀ-ÞА-Я]{{4,}})?\s?:\s?(?:©\s?|[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{4,12}}\s(?=[^\W\d_a-zß-ÿа-џ]))?")


@cache
def _credited() -> re.Pattern[str]:
    """The word for a picture without a colon, behind what it shows: "Îlot F, 1942. Photo Archives fédérales suisses, J2.15-02"."""
    return long_pattern(rf"(?:^|(?<=[.!?)]\s))(?i:{pattern('pictured')})\.?\s(?=[^\W\d_a-zß-ÿа-џ])")


def is_credit(scan: Scan, line: SourceLine) -> bool:
    """Whether a source line says where a picture is from; of photographers nothing is said."""
    licensed = _LICENCE.search(scan.masked, *line.span)
    if line.pictured:
        holder = Span(line.span.start, licensed.start() if licensed else line.span.end)
        return bool(scan.signatures_in(holder.start, holder.start + 1)) or (licensed is not None and is_institution(holder.of(scan.text)))
    return licensed is not None or (line.bracketed and not scan.signatures_in(*line.span) and is_institution(line.span.of(scan.text)))


def _credit(scan: Scan, line: SourceLine) -> Iterator[Draft]:
    licence = _LICENCE.search(scan.masked, *line.span)
    holder = Span(line.span.start, licence.start() if licence else line.span.end)
    if _NAMELESS.match(holder.of(scan.text)) or holder.end - holder.start > 120:
        return
    signed = next((s for s in scan.signatures_in(*holder) if s.archive and s.end <= holder.end), None)
    if signed is not None and signed.location:
        yield _signed(scan, signed, holder)
        return
    if (numbered := _HELD.match(scan.masked, holder.start)) and numbered.end() <= holder.end:
        yield _numbered(scan, numbered)
        return
    draft = Draft(scan, *line.span, type="graphic")
    draft.put("archive", holder)
    if licence:
        draft.put("note", Span(*licence.span("licence")))
    yield draft


_SENTENCE = late_pattern(r"\.\s[^\W\d_a-zß-ÿа-џ][\w’]*\s[^\W\d_A-ZÀ-ÞА-Я]")


def _signed(scan: Scan, signed: Sighting, holder: Span) -> Draft:
    """A picture with its call number is a record; the licence behind it, or another sentence, says nothing of that."""
    draft = Draft(scan, holder.start, signed.end if _SENTENCE.match(scan.masked, signed.end) else holder.end, type="document")
    archival.put_signature(draft, signed)
    draft.put("archive", holder)
    return draft
