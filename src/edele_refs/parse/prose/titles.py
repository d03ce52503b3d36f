"""Titles in running text: in quotation marks, by their face, or between what leads to them and an imprint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.asked import is_asked
from edele_refs.parse.prose.bare import bare_titles
from edele_refs.parse.prose.is_title import Bare
from edele_refs.parse.prose.listed import listed
from edele_refs.parse.prose.owners import declined
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.prose.quoted import is_quoted
from edele_refs.parse.prose.told_imprints import ToldImprint, told_behind
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.prose.year_first import year_first
from edele_refs.parse.scan import Scan

SHORTEST = 9
"""Characters of a title in quotation marks: of shorter ones most are words that somebody used."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words, and where it stands with its marks; what it is called before it ("book", "article",
    "collection", "periodical" or nothing); the bracket right behind it, if it may be an imprint, and whether
    that has a house and no year; who is named with it; the imprint that the sentence tells instead."""

    words: Span
    outer: Span
    kind: str
    bracket: Span | None
    quoted: bool = True
    names: tuple[tuple[str, NameRun], ...] = ()
    housed: bool = False
    told: ToldImprint | None = None


def titles(scan: Scan) -> list[Title]:
    """What may be titles, in their order; none lies over another."""
    found = [_title(scan, quote, Span(quote.start - 1, quote.end + 1)) for quote in scan.quotes]
    found = [title for title in found if title.words.end - title.words.start >= SHORTEST or title.kind == "periodical" or (title.bracket and (title.kind or _PRINTED.match(scan.masked, title.bracket.start)))]
    found += [_title(scan, face, face, False) for face in scan.italics if scan.quote_closed_at(face.end + 1) is None]
    found += [_dated(scan, *dated) for dated in year_first(scan)]
    held = {title.bracket for title in found if title.bracket}
    told = list(bare_titles(scan))
    bares = [bare for bare in (*told, *listed(scan, told)) if bare.bracket not in held or _holds_quoted(scan, bare)]
    held = {bare.bracket for bare in bares}
    found = [title for title in found if title.bracket not in held] + [_bare(scan, bare) for bare in bares]
    kept = list[Title]()
    for title in sorted(found, key=lambda title: title.outer):
        if (not kept or title.outer.start >= kept[-1].outer.end) and not _is_no_work(scan, title):
            kept.append(title)
    return kept


def _holds_quoted(scan: Scan, bare: Bare) -> bool:
    """Whether the quotation before an imprint only ends a title whose writer is named: "Anne Boitel, Le camp de Rivesaltes : du centre au « Drancy de la zone libre » (Perpignan, 2001)"."""
    quote = scan.quote_closed_at(bare.words.end)
    return bare.writers is not None and quote is not None and quote.start - bare.words.start > SHORTEST and _GOES_ON.search(scan.masked, bare.words.start, quote.start) is not None


_GOES_ON = late_pattern(r"[^\W\d_A-ZÀ-ÞА-Я]\s[“„«‘\"]\s?$")


def _is_no_work(scan: Scan, title: Title) -> bool:
    """Whether it is what a film, a speech or an operation is called, or few words in small letters that nothing calls a work."""
    if title.bracket and _BROADCAST.fullmatch(scan.masked, *title.bracket):
        return True
    if title.kind:
        return False
    said = title.words.of(scan.text)
    return (said[:1].islower() and (said.count(" ") < _FEW or tongue(scan) != "en")) or is_shown(scan, title.outer.start)


_BROADCAST = late_pattern(rf"\((?:ARD|ZDF|NDR|WDR|SWR|MDR|SFB|HR|ORF|SRF|BBC(?:\s(?:One|Two|Four|\d))?|ITV|HBO|PBS|CBC|ABC|RAI|Rai\s\d|RTVE|TVE|TVP|ČT\s?\d?|RTP|ARTE|Arte|FR3|TF1|France\s\d|Netflix|Channel\s4|НТВ|ОРТ|ВГТРК),?\s{YEAR}\)")
"""Who showed a film, and when: "„Die Stadt ohne Wasser“ (NDR 1992)"."""


def is_shown(scan: Scan, at: int) -> bool:
    """Whether what begins here is called a film, a speech or an order."""
    return _shown(scan.codes).search(scan.masked[max(0, at - 60) : at].rstrip("“„«‘\" ")) is not None


def is_film(scan: Scan) -> bool:
    """Whether a paragraph begins with a film or a play, and who made it stands in a bracket with its year: "Le film La Vie et rien d’autre (Bertrand Tavernier, 1989)"."""
    made = _MADE.search(scan.masked) if _shown_first(scan.codes).match(scan.masked) else None
    return made is not None and is_named(made["name"])


_MADE = late_pattern(rf"\((?:[^\W\d_]{{1,6}}[.:]\s)?(?P<name>[^\W\d_a-zß-ÿа-џ][^(),:\d]{{4,60}}),\s{YEAR}\)")


@cache
def _shown_first(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d_]{{1,4}}[\s’'])?(?:{pattern('shown', codes)})(?!\w)", re.I)


_FEW = 4
"""Blanks of a quotation: machines that translate begin longer titles with a small letter too."""


@cache
def _shown(codes: Codes) -> re.Pattern[str]:
    somebody = r"(?:\s[^\W\d_a-zß-ÿа-џ][\w’-]*(?:\.(?=\s))?){1,3}"  # "Фильм Алексея Германа «Мой друг Иван Лапшин»"
    return long_pattern(rf"(?:{pattern('shown', codes)})(?:(?:\s(?:{pattern('by', codes) or 'by'}))?{somebody})?,?$")


def _title(scan: Scan, words: Span, outer: Span, quoted: bool = True) -> Title:
    behind = called_behind(scan, outer.end)
    kind = kind_before(scan, outer.start) or (_kind(behind) if behind else "")
    bracket = bracket_behind(scan, behind.end() if behind else outer.end)
    if bracket and quoted and not kind and (is_quoted(scan, outer.start, bracket) or is_asked(scan, bracket)):
        return Title(words, outer, kind, None)
    housed = None if bracket else _housed(scan, outer.end)
    named = None if bracket or housed or behind else _named_behind(scan, outer.end)
    if named:
        role = "editor" if _edits(scan.codes).match(scan.masked, outer.end) else "author"
        return Title(words, outer, kind or "book", bracket_behind(scan, named.span.end), quoted, ((role, named),))
    told = told_behind(scan, outer.end) if bracket is None else None
    return Title(words, outer, kind, bracket or housed, quoted, housed=housed is not None, told=told)


def _named_behind(scan: Scan, at: int) -> NameRun | None:
    """Who is named between a title and its imprint: "«Блокадная книга» А. Адамовича и Д. Гранина (Л.: Лениздат, 1984)"."""
    led = _by(scan.codes).match(scan.masked, at)
    run = (scan.names(led.end(), min(len(scan.text), led.end() + 80)) or declined(scan, led.end())) if led else None
    bracket = bracket_behind(scan, run.span.end) if run and run.names[0].given else None
    return run if bracket and _PRINTED.match(scan.masked, bracket.start) else None


_PRINTED = late_pattern(r"[(\[][^\W\d_][^()\d]{0,80}[\s,]\d{4}[)\],.]")


@cache
def _by(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:(?:{pattern('editor', codes)})\s)?(?:(?:{pattern('by', codes) or 'by'})\s)?(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _edits(codes: Codes) -> re.Pattern[str]:
    """"„Überleben in Bremen“, hrsg. von Helga Fuhrmann (Bremen 1994)"."""
    return long_pattern(rf",?\s(?:{pattern('editor', codes)})\s")


def _housed(scan: Scan, at: int) -> Span | None:
    """The bracket that begins here and has a house in it, with its place or without, and no year: "(München: Oldenbourg)"."""
    found = _HOUSED.match(scan.masked, at)
    if found and (houses.is_called_house(found["house"]) or (found["place"] and places.is_place(found["place"]))):
        return Span(found.start("bracket"), found.end())
    return None


_HOUSED = late_pattern(r"\s(?P<bracket>\((?:(?P<place>[^\W\d_][^():;\d]{1,30}):\s)?(?P<house>[^\W\d_][^():;\d]{2,50})\))")


def _bare(scan: Scan, bare: Bare) -> Title:
    kind = kind_before(scan, bare.start) or "book"
    named = ((bare.role, bare.writers), ("editor", bare.editors), ("translator", bare.translators))
    told = told_behind(scan, bare.bracket.start)
    outer = Span(bare.start, bare.bracket.start - (told is None))
    return Title(bare.words, outer, kind, None if told else bare.bracket, quoted=False, names=tuple((role, run) for role, run in named if run), told=told)


def _dated(scan: Scan, words: Span, writers: NameRun | None) -> Title:
    """A title behind its year, with its house if that stands behind it."""
    start = writers.span.start if writers else words.start
    dated = bracket_behind(scan, words.end)
    housed = None if dated else _housed(scan, words.end)
    outer = Span(words.start if dated or housed else start, words.end)
    return Title(words, outer, "book", dated or housed, quoted=False, names=(("author", writers),) if writers else (), housed=housed is not None)


def bracket_behind(scan: Scan, at: int) -> Span | None:
    """The bracket that begins here and has a year in it."""
    found = _DATED.match(scan.masked, at)
    return Span(found.start("bracket"), found.end()) if found else None


_DATED = late_pattern(rf",?\s?(?P<bracket>[(\[])[^()\[\]]{{0,160}}?(?:\([^()\d]{{2,10}}\)[^()\[\]]{{0,120}}?)?(?:(?<!\d){YEAR}|[(\[]{YEAR}[)\]])[^()\[\]]{{0,60}}(?:\s\[{YEAR}\])?[)\]]")


@cache
def _called(codes: Codes) -> re.Pattern[str]:
    kinds = "|".join(rf"(?P<{key}>{pattern(key, codes)})" for key in _KINDS)
    by = rf"\s(?:(?:{pattern('by', codes)})\s)?(?:[^\W\d_a-zß-ÿа-џ][\w.’'-]*(?:\s|$)){{1,4}}"
    return long_pattern(rf"(?:{kinds})(?:{by})?(?P<titled>(?:,?\s(?:{pattern('titled', codes)}))?)[\s,]*(?P<colon>:?)\s*$")


def called_behind(scan: Scan, end: int) -> re.Match[str] | None:
    """What a title is called behind it, as Hungarians and Turks have it: "„Szovjet hadifoglyok” című tanulmányában"."""
    return _called_behind(scan.codes).match(scan.masked, end)


@cache
def _called_behind(codes: Codes) -> re.Pattern[str]:
    kinds = "|".join(rf"(?P<{key}>{pattern(key, codes)})" for key in _KINDS)
    return long_pattern(rf"\s(?:{pattern('titled', codes)})\s(?:[^\W\d_]+\s)?(?:{kinds})")


_KINDS = ("article", "collection", "periodical", "book")


def _kind(called: re.Match[str]) -> str:
    return next(key for key in _KINDS if called[key])


def kind_before(scan: Scan, at: int) -> str:
    """What a title that begins here is called: "in his book “…”", "w artykule pt. „…”"."""
    low = max(0, at - 80)
    found = _called(scan.codes).search(scan.masked[low:at].rstrip("“„«‘\"") if at else "")
    if found is None:
        return _kind_told(scan, at)
    if (found["colon"] and not found["titled"] and _bracket_of_quote(scan, at) is None):
        return ""  # "he says in his book: “We had no choice.”"
    return _kind(found)


def _kind_told(scan: Scan, at: int) -> str:
    """What the sentence calls a work whose title stands behind such words as "entitled": "Die Dissertation erschien 1964 unter dem Titel „…“"."""
    low = max(0, at - 120)
    before = scan.masked[low:at].rstrip("“„«‘\"")
    titled = _titled(scan.codes).search(before)
    found = list(_named(scan.codes).finditer(before[: titled.start()])) if titled else []
    between = before[found[-1].end() : titled.start()] if found and titled else "."
    return "" if _STOP.search(between) else _kind(found[-1])


_STOP = late_pattern(r"[.;!?␟]")


@cache
def _titled(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s(?:{pattern('titled', codes)})[\s,:]*$")


@cache
def _named(codes: Codes) -> re.Pattern[str]:
    return long_pattern("|".join(rf"(?P<{key}>{pattern(key, codes)})" for key in _KINDS))


def _bracket_of_quote(scan: Scan, at: int) -> Span | None:
    quote = scan.quote_at(at)
    return bracket_behind(scan, quote.end + 1) if quote else None
