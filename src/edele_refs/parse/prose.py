"""References in running text without notes: books named in a sentence, source lines.

Here only what is unmistakable counts: a title in quotation marks with its imprint or
with the word for what it is ("his book “…” (Moscow, 2010)"), an article of a code, a
line that begins with "Source:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import archival, grammars
from edele_refs.parse.backrefs import find_author_years
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, Imprint
from edele_refs.parse.listings import WORDS, without_bullet
from edele_refs.parse.names import NameRun, is_institution, parse_name
from edele_refs.parse.scan import Scan

_CREDIT = r"[Pp]hoto(?:\s[Cc]redit)?|[Ii]mage(?:\s[Cc]redit|\s[Ss]ource)?|[Cc]redit|Foto|[Ff]ot\.|[Фф]ото|[Bb]ildnachweis|Bild|[Cc]rédit(?:\sphoto)?"
_SOURCE = late_pattern(rf"(?:(?<=\()|^|(?<=[\s.]))(?:(?P<word>{WORDS})|(?P<credit>{_CREDIT}))(?(word)\s?:|:?)\s*")
_BOOK = r"(?:books?|monograph|memoirs?|Buch|Monographie|Erinnerungen|книг[аеиу]|монографи[яию]|мемуар\w*|książ\w+|livre|libro|livro)"
_ARTICLE = r"(?:articles?|essays?|papers?|Aufsatz|Beitrag|стать[яеию]|artykuł\w*|saggio|artículo|artigo)"
_BEFORE = late_pattern(rf"(?:(?P<book>\b{_BOOK})|(?P<article>\b{_ARTICLE}))(?:[\s,]+(?:entitled|titled|called|with the title|mit dem Titel|под названием|pt\.|intitulé))?[\s,:]*[“„«\"‘»]$", re.I)
_COLLECTION = late_pattern(r"(?:collection|volume|Sammelband|сборник\w*|zbior\w+|recueil|raccolta)[\s,:]*[“„«\"‘»]$", re.I)
_JOURNAL = late_pattern(r"(?:bulletin|journal|magazine|newspaper|review|Zeitschrift|Zeitung|журнал\w*|газет\w*|бюллетен\w*|czasopism\w+|revue|rivista|revista)[\s,:]*[“„«\"‘»]$", re.I)
_NUMBER = late_pattern(rf"\((?:[Nn]o\.|№|Nr\.|nr)\s?(?P<issue>[\d/–-]+)(?:\s(?:of|von|за|z|de)\s|,\s)(?P<year>{YEAR})\)")
_LICENCE = late_pattern(r"(?:[;,/|]|\s[–—-]\s)\s*(?P<licence>(?:lic(?:ence|ense|\.)|CC[\s-]BY|CC0|public\sdomain)[^()]{0,40}?)\s*[).]*$", re.I)


@dataclass(frozen=True, slots=True)
class Title:
    """A quoted title and what the words before it call it."""

    span: Span
    kind: str
    imprint: Imprint | None
    number: re.Match[str] | None


def read_prose(scan: Scan, entry: bool) -> Iterator[Draft]:
    """The references of one paragraph; ``entry``: it stands in a list of sources."""
    if (entry and not _SOURCE.match(scan.masked)) or _is_catalogue_line(scan):
        yield from _line(scan, without_bullet(scan.text), len(scan.text))
        return
    sources = list(_source_lines(scan))
    yield from sources
    yield from _codes(scan)
    found = [*sources, *(d for d in _titles(scan) if not any(d.start < s.end and s.start < d.end for s in sources))]
    yield from found[len(sources) :]
    yield from _author_years(scan)
    yield from (d for d in find_author_years(scan) if _in_bracket(scan, d) and not any(d.start < f.end and f.start < d.end for f in found))


def _in_bracket(scan: Scan, found: Draft) -> bool:
    """Whether author and year stand in a bracket with nothing before them but others: "(Frieser 2007, p. 150; Töppel 2017: 203)"."""
    bracket = scan.bracket_around(found.start)
    return bracket is not None and scan.masked[found.start - 1] in "( " and scan.masked[max(0, found.start - 2) : found.start].strip()[-1:] in ("(", ";", "")


_CATALOGUE = late_pattern(rf"[A-ZА-ЯÄÖÜ][^.!?:;]{{8,120}}\.\s(?:\.\s)?{YEAR}\.?")


def _is_catalogue_line(scan: Scan) -> bool:
    """"Historical dictionary of Russian and Soviet Intelligence. . 2014."."""
    return bool(_CATALOGUE.fullmatch(scan.masked.strip()))


def _line(scan: Scan, start: int, end: int) -> Iterator[Draft]:
    while end > start and scan.text[end - 1] in " .;,\t":
        end -= 1
    yield from grammars.read(scan, start, end)


def _source_lines(scan: Scan) -> Iterator[Draft]:
    for found in _SOURCE.finditer(scan.masked):
        bracketed = scan.masked[found.start() - 1 : found.start()] == "("
        if (not bracketed and found.start() > 3) or scan.masked[found.end() : found.end() + 1].islower():
            continue
        end = _end_of_source(scan, found.end(), bracketed)
        if found["credit"]:
            yield from _pictured(scan, found.end(), end)
        elif found.start() > 3 or _LICENCE.search(scan.masked, found.end(), end):
            yield from _credit(scan, found.end(), end)
        else:
            yield from _line(scan, found.end(), end)


def _end_of_source(scan: Scan, start: int, bracketed: bool) -> int:
    close = scan.masked.find(")", start) if bracketed else -1
    end = close if close >= 0 else len(scan.text)
    while end > start and scan.text[end - 1] in " .":
        end -= 1
    return end


def _pictured(scan: Scan, start: int, end: int) -> Iterator[Draft]:
    """"(Photo: Bundesarchiv, Bild 183-R05148 / CC-BY-SA 3.0)": of photographers nothing is said."""
    licensed = _LICENCE.search(scan.masked, start, end)
    if scan.signatures_in(start, start + 1) or (licensed and is_institution(scan.text[start : licensed.start()])):
        yield from _credit(scan, start, end)


_NAMELESS = late_pattern(r"(?i)public domain|own work|unknown|private|author|gemeinfrei|eigene|общественное|domena")


def _credit(scan: Scan, start: int, end: int) -> Iterator[Draft]:
    """"(source: Bundesarchiv; lic. CC ASA 3.0)": a picture and who holds it."""
    licence = _LICENCE.search(scan.masked, start, end)
    holder = Span(start, licence.start() if licence else end)
    if _NAMELESS.match(holder.of(scan.text)) or holder.end - holder.start > 120:
        return
    draft = Draft(scan, start, end, type="graphic")
    signed = next((s for s in scan.signatures_in(start, holder.end) if s.archive and s.end <= holder.end), None)
    if signed is not None:
        archival.put_signature(draft, signed)
    draft.put("archive", holder)
    if licence:
        draft.put("note", Span(*licence.span("licence")))
    yield draft


_CODE = late_pattern(
    r"(?P<title>(?:[A-Z][a-z]{1,30}\s){0,3}(?:Criminal|Civil|Penal|Labou?r)\sCode(?:\sof\sthe\s[A-Z]+)?|Strafgesetzbuch|Уголовн\w{1,6}\sкодекс\w{0,4})(?P<between>,?\s(?:in|im|в)?\s?)"
    r"(?P<place>(?:[Aa]rt(?:icle|\.|ikel)|§|стать\w+|ст\.)\s?\d[\w-]*(?:,\s(?:paragraph|para\.|Abs\.|пункт|п\.)\s?\d+)?)"
)


def _codes(scan: Scan) -> Iterator[Draft]:
    for found in _CODE.finditer(scan.masked):
        draft = Draft(scan, found.start("title"), found.end(), type="legislation")
        draft.put("title", Span(*found.span("title")))
        draft.locator = Span(*found.span("place"))
        yield draft


def _titles(scan: Scan) -> Iterator[Draft]:
    titles = [title for quote in scan.quotes if (title := _title(scan, quote))]
    used = 0
    for number, title in enumerate(titles):
        if number < used:
            continue
        container = titles[number + 1] if number + 1 < len(titles) and titles[number + 1].kind in ("collection", "journal") else None
        used = number + (2 if container else 1)
        if draft := _named(scan, title, container):
            yield draft


def _title(scan: Scan, quote: Span) -> Title | None:
    before = scan.masked[max(0, quote.start - 60) : quote.start]
    behind = next((i for i in scan.imprints if 0 <= i.span.start - quote.end <= 3), None)
    number = next((m for m in [_NUMBER.search(scan.masked, quote.end, quote.end + 60)] if m), None)
    called = _BEFORE.search(before)
    kind = "collection" if _COLLECTION.search(before) else "journal" if _JOURNAL.search(before) else ""
    kind = kind or ("article" if called and called["article"] else "book" if called or behind else "")
    return Title(quote, kind, behind, number) if kind and quote.end - quote.start > 8 else None


def _named(scan: Scan, title: Title, container: Title | None) -> Draft | None:
    whole = container or title
    end = (whole.number.end() if whole.number else whole.imprint.span.end if whole.imprint else whole.span.end + 1)
    draft = Draft(scan, title.span.start - 1, end, type="book")
    draft.put("title", title.span)
    if container:
        draft.put("container-title", container.span)
        draft.type = "article-journal" if container.kind == "journal" else "chapter"
    _imprint(draft, whole)
    _writer(draft, title, end)
    if not draft.imprint and not whole.number and "container-title" not in draft.values:
        draft.kind, draft.type = "short", ""
    return draft if title.kind != "article" or draft.kind == "full" else None


def _imprint(draft: Draft, whole: Title) -> None:
    if whole.number:
        draft.put("issue", Span(*whole.number.span("issue")))
        draft.put("issued", Span(*whole.number.span("year")))
    if found := whole.imprint:
        draft.imprint = found
        house = found.place and re.search(r"(?:[A-Z]{2,}\s)+[A-Z]{2,}|Press|Verlag|изд", found.place.of(draft.scan.text))
        draft.put("publisher" if house else "publisher-place", found.place)
        draft.put("publisher", found.publisher)
        draft.put("issued", found.year)


_BY = late_pattern(r"(?:\sby\s|\s(?:author|veteran|historian|писател\w+|историк\w*)(?:\sof\s[\w\s]{2,20}?\sby)?\s)$", re.I)


def _writer(draft: Draft, title: Title, end: int) -> None:
    """The author named behind the imprint or before the title in the same sentence or the one before."""
    scan = draft.scan
    behind = next(iter(_people(scan, end, min(len(scan.text), end + 60))), None)
    if behind and (behind.start - end < 3 or _BY.search(scan.masked, end, behind.start)):
        _put_writer(draft, "author", behind)
        draft.end = behind.end
        return
    low = max(0, title.span.start - 130)
    people = _people(scan, low, title.span.start - 1)
    if people and not re.search(r"[.!?]\s.*[.!?]\s", scan.masked[people[-1].end : title.span.start]):
        between = scan.masked[people[-1].end : title.span.start]
        if _WROTE.search(between):
            several = [p for p in people[-2:-1] if scan.masked[p.end : people[-1].start] == " and "]
            _put_writer(draft, "editor" if "edit" in between else "author", *several, people[-1])
            draft.start = (several or people[-1:])[0].start


_WROTE = late_pattern(
    r"\b(?:wrote|writes|writing|book|article|study|memoirs?|monograph|told|editorship|edited|published|author|argue[sd]|says|said|states?d?|describe[sd]|recounts?|recalled|recalls|notes|noted|claims|claimed|estimate[sd]|concludes"
    r"|написал\w*|пише\w*|пишет|книг\w+|стать\w+|Buch|Aufsatz|schrieb|schreibt|beschreibt|Studie|pisze|pisał\w*|napisał\w*|książ\w+|opisuje|écrit|livre|ouvrage|scrive|libro|escribe|livro)\b|[’']s\s(?:\w+\s)?$"
)
_CAPITAL = r"[A-ZÀ-ÞŁŚŻА-ЯЁ]"
# of several capitalised words in a row the last two are the name ("the Russian Federation Elena Kontova wrote")
_PART = rf"{_CAPITAL}[a-zà-žа-яёіїє’']*[a-zà-žа-яёіїє](?:-{_CAPITAL}[a-zà-žа-яёіїє]+)?"
_PATRONYMIC = rf"{_CAPITAL}[a-zа-яёіїє’']+(?:ich|[eo]vna|ич|[ое]вна|івна)"
_PERSON = late_pattern(rf"(?:{_CAPITAL}\.\s?){{1,2}}{_CAPITAL}[\w’'-]+|(?<![\w.’'-]){_PART}\s(?:{_CAPITAL}\.\s|{_PATRONYMIC}\s)?{_PART}(?![\w’'-]*\w|\s{_CAPITAL}[a-zà-ÿа-яё])")


_LEADING = late_pattern(r"(?:As|In|By|The|While|When|But|And|For|Jak|Wie|Wenn|Как|Comme|Come|Como)\s")


def _people(scan: Scan, start: int, end: int) -> list[Span]:
    """Persons by given name or initials and surname, in the running text."""
    found = [Span(*match.span()) for match in _PERSON.finditer(scan.masked, start, end) if not _LEADING.match(match.group())]
    found += [Span(*m.span("name")) for m in _AFTER_WORD.finditer(scan.masked, start, end)]
    named = (Span(span.start, span.end - 2) if scan.masked[span.end - 2 : span.end] in ("’s", "'s") else span for span in sorted(found))
    return [span for span in named if not is_institution(span.of(scan.text))]


_AFTER_WORD = late_pattern(rf"\b{_LEADING.pattern}(?P<name>{_PART}\s(?:{_CAPITAL}\.\s)?{_PART})(?![\w’'-]*\w|\s{_CAPITAL}[a-zà-ÿа-яё])")
"""“As Karl-Heinz Frieser wrote”: the word before is no given name."""


def _put_writer(draft: Draft, variable: str, *spans: Span) -> None:
    draft.put_names(variable, NameRun(Span(spans[0].start, spans[-1].end), tuple(parse_name(span.of(draft.scan.text)) for span in spans), spans))


def _author_years(scan: Scan) -> Iterator[Draft]:
    """"[V. Galitsky (1997) Finnish Prisoners of War …]"."""
    for found in scan.imprints:
        if found.place or not found.year:
            continue
        people = _people(scan, max(0, found.span.start - 40), found.span.start)
        title = _title_behind(scan, found.span.end)
        if people and title and 0 < found.span.start - people[-1].end < 3:
            draft = Draft(scan, people[-1].start, title.end, type="book")
            _put_writer(draft, "author", people[-1])
            draft.put("title", title)
            draft.put("issued", found.year)
            yield draft


_TITLE_BEHIND = late_pattern(r"\s(?P<title>[A-ZА-Я][^.\[\];␟]{10,150}?)(?=\s?(?:ISBN|\.|\]|$|…))")


def _title_behind(scan: Scan, at: int) -> Span | None:
    found = _TITLE_BEHIND.match(scan.masked, at)
    return Span(*found.span("title")) if found else None
