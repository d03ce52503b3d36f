"""Titles in running text: in quotation marks, by their face, or between what leads to them and an imprint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.language import detect
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.scan import Scan

SHORTEST = 9
"""Characters of a title in quotation marks: of shorter ones most are words that somebody used."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words, and where it stands with its marks; what it is called before it ("book", "article",
    "collection", "periodical" or nothing); the bracket right behind it, if it may be an imprint."""

    words: Span
    outer: Span
    kind: str
    bracket: Span | None
    quoted: bool = True


def titles(scan: Scan) -> list[Title]:
    """What may be titles, in their order; none lies over another."""
    found = [_title(scan, quote, Span(quote.start - 1, quote.end + 1)) for quote in scan.quotes]
    found = [title for title in found if title.words.end - title.words.start >= SHORTEST or title.kind == "periodical"]
    found += [_title(scan, face, face, False) for face in scan.italics if scan.quote_closed_at(face.end + 1) is None]
    held = {title.bracket for title in found if title.bracket}
    found += [title for title in _bare(scan) if title.bracket not in held]
    kept = list[Title]()
    for title in sorted(found, key=lambda title: title.outer):
        if (not kept or title.outer.start >= kept[-1].outer.end) and not _is_no_work(scan, title):
            kept.append(title)
    return kept


def _is_no_work(scan: Scan, title: Title) -> bool:
    """Whether it is what a film, a speech or an operation is called, or few words in small letters that nothing calls a work."""
    if title.kind:
        return False
    low = max(0, title.outer.start - 40)
    said = title.words.of(scan.text)
    return (said[:1].islower() and said.count(" ") < _FEW) or _shown(scan.codes).search(scan.masked[low : title.outer.start].rstrip("“„«‘\" ")) is not None


_FEW = 4
"""Blanks of a quotation: machines that translate begin longer titles with a small letter too."""


@cache
def _shown(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('shown', codes)}),?$")


def _title(scan: Scan, words: Span, outer: Span, quoted: bool = True) -> Title:
    behind = called_behind(scan, outer.end)
    kind = kind_before(scan, outer.start) or (_kind(behind) if behind else "")
    return Title(words, outer, kind, _bracket(scan, behind.end() if behind else outer.end), quoted)


def _bracket(scan: Scan, at: int) -> Span | None:
    found = _DATED.match(scan.masked, at)
    return Span(found.start("bracket"), found.end()) if found else None


_DATED = late_pattern(rf",?\s?(?P<bracket>[(\[])[^()\[\]]{{0,160}}?(?<!\d){YEAR}[^()\[\]]{{0,60}}[)\]]")


@cache
def _called(codes: Codes) -> re.Pattern[str]:
    kinds = "|".join(rf"(?P<{key}>{pattern(key, codes)})" for key in _KINDS)
    by = rf"\s(?:(?:{pattern('by', codes)})\s)?(?:[^\W\d_a-zß-ÿа-џ][\w.’'-]*(?:\s|$)){{1,4}}"
    return re.compile(rf"(?:{kinds})(?:{by})?(?P<titled>(?:,?\s(?:{pattern('titled', codes)}))?)[\s,]*(?P<colon>:?)\s*$")


def called_behind(scan: Scan, end: int) -> re.Match[str] | None:
    """What a title is called behind it, as Hungarians and Turks have it: "„Szovjet hadifoglyok” című tanulmányában"."""
    return _called_behind(scan.codes).match(scan.masked, end)


@cache
def _called_behind(codes: Codes) -> re.Pattern[str]:
    kinds = "|".join(rf"(?P<{key}>{pattern(key, codes)})" for key in _KINDS)
    return re.compile(rf"\s(?:{pattern('titled', codes)})\s(?:[^\W\d_]+\s)?(?:{kinds})")


_KINDS = ("article", "collection", "periodical", "book")


def _kind(called: re.Match[str]) -> str:
    return next(key for key in _KINDS if called[key])


def kind_before(scan: Scan, at: int) -> str:
    """What a title that begins here is called: "in his book “…”", "w artykule pt. „…”"."""
    low = max(0, at - 80)
    found = _called(scan.codes).search(scan.masked[low:at].rstrip("“„«‘\"") if at else "")
    if found is None or (found["colon"] and not found["titled"] and _bracket_of_quote(scan, at) is None):
        return ""  # "he says in his book: “We had no choice.”"
    return _kind(found)


def _bracket_of_quote(scan: Scan, at: int) -> Span | None:
    quote = scan.quote_at(at)
    return _bracket(scan, quote.end + 1) if quote else None


def _bare(scan: Scan) -> Iterator[Title]:
    """Titles in no marks, before their imprints: "in his book Pawns of Yalta (Urbana, 1982)", "told his story in I Chose Freedom (1946)"."""
    english = detect(scan.text) == "en"
    for bracket in _IMPRINT.finditer(scan.masked):
        low = max(0, bracket.start() - 260)
        window = scan.masked[low : bracket.start()].rstrip()
        begins = next((at for at in _leads(scan, window, low, bracket["placed"] is not None, english) if _is_title(window[at - low :], english)), None)
        if begins is not None and (bracket["placed"] or " " in window[begins - low :]):
            words = Span(begins, low + len(window))
            yield Title(words, words, kind_before(scan, begins) or "book", Span(*bracket.span()), quoted=False)


_IMPRINT = late_pattern(r"(?<=\s)\((?:(?P<placed>[^\W\d_a-zß-ÿа-џ][^()\d]{2,80}?)[,:]?\s)?(?:1[5-9]|20)\d\d(?:,\s[^()\W\d]{1,5}\.?\s\d[^()]{0,20}|\sedition)?\)")
"""What may be an imprint, and whether it has more than a year."""


def _leads(scan: Scan, window: str, low: int, placed: bool, english: bool) -> Iterator[int]:
    """Where a title may begin, the surest first."""
    at = max((m.end() for m in _SENTENCE.finditer(window)), default=0)
    yield from (low + m.end() for m in _work_lead(scan.codes).finditer(window, at))
    if english:
        yield from (low + m.end() for m in _verb_lead(scan.codes).finditer(window, at))
    people = persons(scan, low + at, low + len(window)) if english or placed else []
    if people:
        yield from (led.end() for person in people if (led := _in(scan.codes).match(scan.masked, person.end)) and (led.group().startswith(",") or (english and is_named(person.of(scan.text)))))
    if placed:
        yield from (person.start for person in people if _TITLE_BEHIND.match(scan.masked, person.end))
        yield from (low + m.end() for m in _OF_SOMEBODY.finditer(window, at) if english)
        yield from (signal.end + 1 for signal in scan.signals if low + at <= signal.start < low + len(window))


_SENTENCE = late_pattern(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.!?;][”\"’»]?\s(?=[^\W\d_a-zß-ÿ])")


@cache
def _in(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{pattern('in_', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


_TITLE_BEHIND = late_pattern(r",\s[^\W\d_a-zß-ÿа-џ]")
_OF_SOMEBODY = late_pattern(r"[^\W\d_][’']s\s(?:(?:classic|pioneering|seminal|own|recent)\s)?")


@cache
def _work_lead(codes: Codes) -> re.Pattern[str]:
    named = rf"(?:{pattern('book', codes)}|{pattern('article', codes)})(?:,?\s(?:{pattern('titled', codes)}))?(?:\s(?:is|was|ist|war|est|è|es|é|to|jest))?[,:]?\s"
    return re.compile(rf"{named}(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _verb_lead(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('writes', codes)})\s(?:[^\W\d_]+\s){{0,4}}?in\s(?=[A-Z])")


def _is_title(words: str, english: bool) -> bool:
    """Whether words may be a title: no sentence, and in English with capitals."""
    if not 4 <= len(words) <= 200 or not words[:1].isupper() or "␟" in words or _BROKEN.search(words) or words.count("(") != words.count(")") or finite_words(words):
        return False
    long = re.findall(r"[^\W\d_]{5,}", words)
    return not english or sum(word[:1].isupper() for word in long) >= 0.6 * len(long)


_BROKEN = late_pattern(r";|\((?!\d{4})|(?<!\d)\)|[.!?]\s[^\W\d_a-zß-ÿ][\w’'-]*\s[a-z]")
