"""What in a paragraph is written as in a note: entries of lists, source lines, brackets that cite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.cover import Cover
from edele_refs.parse.dated_first import heads
from edele_refs.parse.evidence import Evidence, finite_words, in_the_past
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.listings import without_bullet
from edele_refs.parse.names import NameRun, is_institution
from edele_refs.parse.prose.attributions import attributions
from edele_refs.parse.prose.brackets import (
    HOUSE_AND_YEAR,
    brackets,
    is_initialled,
    is_year,
    titled_page,
)
from edele_refs.parse.prose.credits import is_credit, is_held
from edele_refs.parse.prose.extents import without_extent
from edele_refs.parse.prose.in_journals import in_journals
from edele_refs.parse.prose.in_sentences import (
    HIGH,
    LONGEST,
    WHOLE,
    behind_names,
    in_sentences,
    paged,
)
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.prose.quoted_from import quoted_from
from edele_refs.parse.prose.review_heads import review_heads
from edele_refs.parse.prose.source_lines import source_lines
from edele_refs.parse.prose.titles import is_film, is_shown
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan, between

_CATALOGUE = late_pattern(rf"[A-ZА-ЯÄÖÜ][^.!?:;]{{8,120}}\.\s(?:\.\s)?{YEAR}\.?")
"""A line of a catalogue: "Historical dictionary of Russian and Soviet Intelligence. . 2014."."""


def stretches(scan: Scan, cores: Evidence, entry: bool) -> list[Span]:
    """The stretches of a paragraph that are to be read as notes are; ``entry``: it stands in a list of sources."""
    if review_heads(scan):
        return []
    lines, cited = list(source_lines(scan)), list(quoted_from(scan, cores))
    if (entry and not any(line.word.start == 0 for line in lines) and not is_film(scan)) or _CATALOGUE.fullmatch(scan.masked.strip()) or (not cited and not any(line.word.start for line in lines if line.pictured) and _is_reference(scan, cores, without_bullet(scan.text))):
        return [without_extent(scan, Span(without_bullet(scan.text), len(scan.text)))]
    credited = [line for line in lines if is_credit(scan, line) or is_held(scan, line.span)]
    found = [span for line in lines if not line.pictured and line not in credited for span in _dashed(scan, line.span)]
    cover = Cover([*found, *(line.span for line in credited)])
    more = [span for span in (*cited, *brackets(scan, cores), *attributions(scan, cores), *_led_sentences(scan), *_in_faces(scan), *_of_somebody(scan, cores), *in_sentences(scan, cores), *in_journals(scan, cores)) if not cover.meets(*span)]
    return [*found, *_outermost(more)]


def _dashed(scan: Scan, line: Span) -> Iterator[Span]:
    """The sources of a line that dashes divide, as French dictionaries have it: "SOURCES : Arch. Nat., F7 13599. — Jean Lorcin, « … »"."""
    start = line.start
    shape = _DASHED if tongue(scan) == "fr" else _DASHED_NAMES
    for dash in shape.finditer(scan.masked, *line) if tongue(scan) not in _ISBD_TONGUES else ():
        named = scan.names(dash.end(), line.end) if shape is _DASHED_NAMES else None
        if shape is _DASHED_NAMES and (named is None or named.span.start != dash.end() or not is_named(named.spans[0].of(scan.text))):
            continue
        yield Span(start, dash.start())
        start = dash.end()
    yield Span(start, line.end)


_ISBD_TONGUES = frozenset("ru uk be bg".split())
"""Languages whose librarians write dashes within an entry."""
_DASHED_NAMES = late_pattern(r"(?<=\d)\.?\s[—–]\s(?=[^\W\d_a-zß-ÿа-џ])")
"""“Laterza, 1987 – Carlo M. Cipolla, …”."""
_DASHED = late_pattern(r"\.\s[—–]\s(?=[^\W\d_a-zß-ÿ])")


def _outermost(spans: list[Span]) -> Iterator[Span]:
    end = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.end > end and not (span.start < end and span.end - end < _REMAINDER):
            yield span
            end = span.end


_REMAINDER = 12
"""Characters that a stretch has beyond another over which it lies, if it is not the same."""


@cache
def _see() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('see')})(?:\s(?:{pattern('see')}))?")


def _is_reference(scan: Scan, cores: Evidence, start: int) -> bool:
    """Whether a whole paragraph is a reference: names at its head, an imprint or the like, and no sentence."""
    if len(scan.text) > LONGEST:
        return False
    named = scan.names(start, len(scan.text))
    if named and _is_staged(scan, named.span.end):
        return False
    if any(head.start == start for head in heads(scan, cores)) or _is_slashed(scan, start):
        return True  # "Lumans, Valdis O. (2006). Latvia in World War II.", "Коваль М. В. «Остарбайтери» // Український історичний журнал. — 1998"
    if cores.verbs:
        return False
    if named and is_named(named.spans[0].of(scan.text)) and titled_page(scan.codes).fullmatch(scan.masked, named.span.end, len(scan.text.rstrip(" ."))):
        return True  # "Elena Kochina, Blockade Diary, p. 87"
    if not (cores.cores or HOUSE_AND_YEAR.search(scan.masked)):
        return False
    if scan.says("editor") and _EDITED.match(scan.masked, start) and cores.cores[-1].end >= len(scan.text.rstrip(" .")):
        return True  # "Dictionary of the Second World War. Edited by I. C. B. Dear. Oxford, 1995."
    librarian = _ISBD.search(scan.masked, start)
    if librarian and any(core.end > librarian.start() and not is_year(scan, core) for core in cores.cores):
        return True  # "Минуле і сучасне Волині та Полісся. Науковий збірник. – Луцьк, 2008. – С. 301–303."
    run = _last_named(scan, scan.names(start, len(scan.text)))
    if run and _DOES.match(scan.masked, run.span.end):
        return False  # "Hedwig Brandt, geboren 1968 in Halle, lehrt in Leipzig. Zuletzt veröffentlichte sie „T“ (Leipzig, 2019)"
    if run is None or not run.names[0].given or not (is_initialled(scan, run.span) or behind_names(scan.codes).match(scan.masked, run.span.end)):
        return False
    if run.weak:  # "Friedel Bohny-Reiter, Journal de Rivesaltes, Genève, Zoé, 1993, p. 41."
        return any(WHOLE.fullmatch(scan.masked, *core) and _paged_end(scan.codes).fullmatch(scan.masked, core.end) for core in cores.cores)
    placed = next((core for core in between(cores.cores, run.span.end, len(scan.text)) if not is_year(scan, core)), None) or _printed(scan, run.span.end)
    if placed and in_the_past(scan.masked[run.span.end : placed.start]):
        return False  # "Ученица М. Н. Тихомирова, она ещё студенткой занялась торговлей"
    if placed is None or (scan.bracket_around(placed.start) and scan.signatures_in(*placed)):
        return False  # "Павел Виттенбург, тоже заключённый, оставил отчёт. Рукопись хранится в Петербурге (СПбФ АРАН. Ф. 804)"
    return not _SENTENCE.search(scan.masked, placed.end)


def _is_slashed(scan: Scan, start: int) -> bool:
    """Whether an article and its journal stand there, and nothing that leads to them: no sentence with "Ср.:" behind it."""
    found = _SLASHED.match(scan.masked, start)
    return found is not None and not any(start < signal.start < found.end() for signal in scan.signals)


def _is_staged(scan: Scan, at: int) -> bool:
    """Whether somebody's film, play or poem stands behind his name: "Э. Багрицкий, поэма «Смерть пионерки» (1932)"."""
    quote = next((quote for quote in scan.quotes if at < quote.start < at + _STAGED), None)
    return quote is not None and is_shown(scan, quote.start - 1)


_STAGED = 30
"""Characters behind a name in which it may be said what is quoted there."""


def _last_named(scan: Scan, run: NameRun | None) -> NameRun | None:
    """Of names that semicolons divide the last: "ALTED VIGIL, Alicia; NICOLÁS MARÍN, Encarna y GONZÁLEZ MARTELL, Roger"."""
    while run and (joined := _AND_NAMED.match(scan.masked, run.span.end)):
        behind = scan.names(joined.end(), len(scan.text))
        if behind is None or not behind.names[0].given:
            break
        run = behind
    return run


_DOES = late_pattern(r",\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{4,}\s(?![^\W\d_A-ZÀ-ÞА-ЯІЇЄ]*\.)")
_AND_NAMED = late_pattern(r";\s|\s(?:y|e|et|and|und|&)\s(?=[^\W\d_a-zß-ÿа-џ]{2,}[\s,])")
_SLASHED = late_pattern(rf"[^\W\d_a-zß-ÿа-џ][^/]{{12,250}}\s//\s[^\W\d_a-zß-ÿа-џ«„“][^/]{{3,200}}(?<!\d){YEAR}(?!\d)")
_ISBD = late_pattern(rf"[.\]]\s[–—-]\s(?:\[?[^\W\d_a-zß-ÿа-џ][^\d;]{{0,40}}?\s?[:;]\s)?[^\W\d_a-zß-ÿа-џ][^\d;:]{{0,50}},\s{YEAR}(?!\d)\]?\.(?:\s[–—-]\s(?:[CСS]\.\s?)?\d|$)")
"""The imprint of an entry as librarians write it, with the pages behind it."""


@cache
def _paged_end(codes: Codes) -> re.Pattern[str]:
    """The end of a reference, with pages or without."""
    return long_pattern(rf"(?:,\s(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.)?)?[.\s]*")


def _printed(scan: Scan, low: int) -> Span | None:
    """A house and its year: "Manchester University Press, 2020"."""
    found = next((m for m in HOUSE_AND_YEAR.finditer(scan.masked, low) if houses.is_called_house(m["house"].strip())), None)
    return Span(*found.span()) if found else None


_SENTENCE = late_pattern(r"(?<!\w)[^\W\d_A-ZÀ-ÞА-Я]{2,}\s[^\W\d_A-ZÀ-ÞА-Я]{2,}\s[^\W\d_A-ZÀ-ÞА-Я]{2,}")


_EDITED = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^.!?:;]{8,120}\.\s(?:Edited\sby|Hrsg\.\svon|Под\sред\.|Red\.|Ed\.\spor|A\scura\sdi)\s")


def _led_sentences(scan: Scan) -> Iterator[Span]:
    """"Vgl. Nikolai Chochlow: Recht auf Gewissen, Stuttgart: DVA 1959, S. 220": what begins with the words of notes."""
    for signal in scan.signals:
        opens = signal.start == 0 or scan.masked[signal.start - 2 : signal.start] in (". ", "? ", "! ", "; ")
        opens = opens and _see().fullmatch(scan.masked, *signal) is not None
        named = scan.names(signal.end + 1, len(scan.text)) if opens and signal.end < len(scan.text) else None
        if named and named.names[0].given and (_TITLED.match(scan.masked, named.span.end) or is_initialled(scan, named.span)):
            yield Span(signal.start, min(len(scan.text), signal.start + LONGEST))


_TITLED = late_pattern(r"(?:\s\([^()]{2,12}\))?[,:]\s[^\W\d_a-zß-ÿа-џ]|[,:]?\s?[“„«‘\"]")


def _in_faces(scan: Scan) -> Iterator[Span]:
    """"“Holocaust: The Ignored Reality,” New York Review of Books, July 16, 2009", with the journal in italics."""
    for face in scan.italics:
        quote = next(filter(None, (scan.quote_closed_at(face.start - gap) for gap in range(4))), None)
        if quote and not scan.masked[quote.end + 1 : face.start].strip(" ,"):
            stop = _END.search(scan.masked, face.end)
            yield Span(quote.start - 1, stop.start() if stop else len(scan.text))


_END = late_pattern(r"\.(?=\s[^\W\d_a-zß-ÿа-џ]|$)")


def _of_somebody(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """"Mehr dazu im Aufsatz von Karel C. Berkhoff, The “Russian” Prisoners of War, in: HGS 15 (2001), S. 1–32": what goes on as in a note."""
    for at, called in sorted({*((m.end(), True) for m in _by_somebody(scan.codes).finditer(scan.masked)), *((m.end(), False) for m in _COLON.finditer(scan.masked))}):
        named = scan.names(at, len(scan.text))
        title = _titled_at(scan, named, called) if named and named.span.start == at else None
        if title is None or not HIGH.match(scan.masked, title):
            continue
        placed = next((c for c in between(cores.cores, title, min(len(scan.text), title + LONGEST)) if not is_year(scan, c)), None)
        if _OTHER.match(scan.masked, title) and not called:
            continue  # "aus: Susanne Meinl, Bodo Hechelhammer: Geheimobjekt Pullach": who wrote it, or whom it is about
        bracket = scan.bracket_around(at)
        if bracket and (placed is None or placed.end > bracket.end):
            continue  # "(Edinburgh: A. & C. Black, 1848)"
        if placed is None or len(finite_words(scan.masked[title : placed.start])) > called or is_institution(scan.masked[title : placed.start].split(",")[0].strip()):
            continue  # "Contact: Dr. John Miller, History Department, University of Leeds"
        if not _SENTENCE.search(scan.masked, placed.end):
            yield without_extent(scan, Span(at, len(scan.text)))
        else:
            pages = paged(scan.codes).match(scan.masked, placed.end)
            yield Span(at, pages.end() if pages else placed.end)


def _titled_at(scan: Scan, named: NameRun, called: bool) -> int | None:
    """Where a title may begin behind somebody: behind a comma or the like, or right behind initials, as Russians write them ("Левенштерн Е. Е. Вокруг света")."""
    if not named.names[0].given:
        return None
    if is_initialled(scan, named.span):
        return named.span.end
    behind = behind_names(scan.codes).match(scan.masked, named.span.end)
    return behind.end() if behind and (called or is_named(named.spans[0].of(scan.text))) else None


_OTHER = late_pattern(r"\s[^\W\d_a-zß-ÿа-џ][\w’.-]+\s[^\W\d_a-zß-ÿа-џ][\w’-]+:")
_COLON = late_pattern(r"(?<=[^\W\d_A-ZÀ-ÞА-Я]{3}|[^\W\d_A-ZÀ-ÞА-Я]{2}\.):\s(?=[^\W\d_a-zß-ÿа-џ])")
"""With "см.:" too."""


@cache
def _by_somebody(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('book', codes)}|{pattern('article', codes)})(?:\s(?:{pattern('by', codes)})\s|\s[dD][’'])")
