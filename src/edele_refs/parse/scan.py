"""What can be seen in a note before its references are told from its prose.

Quotations, brackets, addresses of the web, signatures, dates, imprints and the words
that introduce or repeat a source, each found once and then asked for by all steps.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile
from operator import attrgetter
from typing import Any, TypeVar, cast

from edele_refs import archives
from edele_refs.archives import Sighting
from edele_refs.languages import Codes, cues_of, tokens
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import imprint, places, quotes
from edele_refs.parse.cited_imprints import with_page
from edele_refs.parse.cover import Cover
from edele_refs.parse.dates import Dated, day_first, find_dates
from edele_refs.parse.imprint import Imprint
from edele_refs.parse.language import detect
from edele_refs.parse.names import NameRun, names_at
from edele_refs.parse.names.pairs import in_notes
from edele_refs.parse.sectioned import level
from edele_refs.parse.signals import find_signals, note_only

URL = late_pattern(r"(?:https?://|ftp://|www\.)[^\s<>«»„“”]+", re.I)
DOI = late_pattern(r"(?:doi\s?:?\s?|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/(?:[^\s,;<>()\[\]]|\([^\s()]{0,30}\)|<[^\s<>]{1,30}>|;\d-[\dA-Z](?!\w))+)", re.I)
"""Older ones hold pairs of brackets: "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"."""
_T = TypeVar("_T")
_END = attrgetter("end")
_SPAN = attrgetter("span")
_SPAN_START, _SPAN_END = attrgetter("span.start"), attrgetter("span.end")


@dataclass(frozen=True, slots=True)
class Scan:
    """A note's text and what stands in it; ``masked`` hides what is quoted.

    ``signed`` holds the spans of the signatures in their order, ``words`` the words and
    marks of the masked text without regard to capitals, ``italics`` the titles that their face shows.
    """

    text: str
    masked: str
    quotes: tuple[Span, ...]
    brackets: tuple[Span, ...]
    urls: tuple[Span, ...]
    signatures: tuple[Sighting, ...]
    dates: tuple[Dated, ...]
    imprints: tuple[Imprint, ...]
    signals: tuple[Span, ...]
    codes: Codes = ()
    signed: tuple[Span, ...] = ()
    words: frozenset[str] = frozenset()
    italics: tuple[Span, ...] = ()
    _names: dict[tuple[int, int], NameRun | None] = field(default_factory=dict, compare=False)
    _found: dict[Hashable, Any] = field(default_factory=dict, compare=False)

    def names(self, start: int, end: int) -> NameRun | None:
        """The personal names that begin at ``start`` (looked up once)."""
        key = (start, min(end, start + 400))
        if key not in self._names:
            run = names_at(self.text, *key)
            # "São Paulo" is nobody
            town = run is not None and len(run.names) == 1 and " " in run.span.of(self.text) and places.is_place(run.span.of(self.text))
            if "sl" in self.codes and (joined := _joined_by_in(self.text, *key)):
                run = joined
            if run is not None and self.codes:
                names = tuple(in_notes(name, span.of(self.text), self.codes) for name, span in zip(run.names, run.spans, strict=True))
                run = run if names == run.names else replace(run, names=names)
            self._names[key] = None if town else run
        return self._names[key]

    def once(self, question: Hashable, answer: Callable[[], _T]) -> _T:
        """The answer to a question about this text, also when it is looked at again."""
        if question not in self._found:
            self._found[question] = answer()
        return cast(_T, self._found[question])

    def forget(self) -> None:
        """Keep no answers to what was asked ``once``."""
        self._found.clear()

    def signatures_in(self, start: int, end: int) -> Sequence[Sighting]:
        """The signatures that begin at ``start`` or behind it and before ``end``."""
        low = bisect_left(self.signed, (start,))
        return self.signatures[low : bisect_left(self.signed, (end,), low)]

    def imprint_closed_at(self, end: int) -> Imprint | None:
        """The imprint in brackets that ends at ``end``."""
        at = bisect_left(self.imprints, end, key=_SPAN_END)
        return self.imprints[at] if at < len(self.imprints) and self.imprints[at].span.end == end else None

    def dates_in(self, start: int, end: int) -> Sequence[Dated]:
        """The dates that begin at ``start`` or behind it and before ``end``."""
        low = bisect_left(self.dates, start, key=_SPAN_START)
        return self.dates[low : bisect_left(self.dates, end, low, key=_SPAN_START)]

    def imprints_in(self, start: int, end: int) -> Sequence[Imprint]:
        """The imprints in brackets that begin at ``start`` or behind it and before ``end``."""
        low = bisect_left(self.imprints, start, key=_SPAN_START)
        return self.imprints[low : bisect_left(self.imprints, end, low, key=_SPAN_START)]

    def dated_within(self, start: int, end: int) -> Dated | None:
        """The first date that stands whole in a stretch."""
        return next((d for d in self.dates_in(start, end) if d.span.end <= end), None)

    def begins_at(self, at: int) -> bool:
        """Whether a reference may begin here: at the beginning, behind a stop, in a bracket, behind a signal."""
        before = self.masked[max(0, at - 30) : at].rstrip()
        return not before or before[-1] in ";.:(" or self.signal_ends(at - 2, at - 1)

    def signal_ends(self, first: int, last: int) -> bool:
        """Whether a signal ends at one of these places."""
        at = bisect_left(self.signals, first, key=_END)
        return at < len(self.signals) and self.signals[at].end <= last

    def signal_ending(self, end: int) -> Span | None:
        """The signal that ends right here."""
        at = bisect_left(self.signals, end, key=_END)
        return self.signals[at] if at < len(self.signals) and self.signals[at].end == end else None

    def says(self, *keys: str) -> bool:
        """Whether one of these languages' words for the keys may stand in the note."""
        return not self.words.isdisjoint(cues_of(keys, self.codes))

    def has(self, some: frozenset[str]) -> bool:
        """Whether the note has one of these words (in small letters) or marks."""
        return not self.words.isdisjoint(some)

    def quote_at(self, start: int) -> Span | None:
        """The quotation whose opening mark stands at ``start``."""
        at = bisect_left(self.quotes, Span(start + 1, 0))
        found = self.quotes[at] if at < len(self.quotes) else None
        return found if found and found.start == start + 1 else None

    def quote_closed_at(self, end: int) -> Span | None:
        """The quotation whose closing mark is the last character before ``end``."""
        at = bisect_left(self.quotes, end - 1, key=_END)
        return self.quotes[at] if at < len(self.quotes) and self.quotes[at].end == end - 1 else None

    def bracket_around(self, at: int) -> Span | None:
        """The bracket that the character at ``at`` stands in."""
        before = bisect_left(self.brackets, (at,))
        return self.brackets[before - 1] if before and self.brackets[before - 1].end > at else None

    def bracket_closed_at(self, end: int) -> Span | None:
        """The bracket whose closing mark is the last character before ``end``."""
        at = bisect_left(self.brackets, end, key=_END)
        return self.brackets[at] if at < len(self.brackets) and self.brackets[at].end == end else None


def between(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of the spans, which are in order, that begin at ``start`` or behind it and before ``end``."""
    low = bisect_left(spans, (start,))
    return spans[low : bisect_left(spans, (end,), low)]


_IN = late_pattern(r"\sin\s(?=[^\W\d_a-zčšž])")


def _joined_by_in(text: str, start: int, end: int) -> NameRun | None:
    """The names at ``start`` where Slovene joins the last of them by "in", which is "and": "Jože Pirjevec in Božo Repe"."""
    link = _IN.search(text, start, min(end, start + 90))
    found, at = list[NameRun](), start
    while link and at < link.start() and (run := names_at(text, at, link.start())):
        found.append(run)
        at = run.span.end + (2 if text.startswith(", ", run.span.end) else 0)
    last = names_at(text, link.end(), end) if link and found and found[-1].span.end == link.start() else None
    if last is None or len(last.names) > 1 or len({bool(name.given) for run in (*found, last) for name in run.names}) > 1:
        return None
    found.append(last)
    names, spans = (name for run in found for name in run.names), (span for run in found for span in run.spans)
    return NameRun(Span(start, last.span.end), tuple(names), tuple(spans), all(run.weak for run in found))


def scan(text: str, codes: Codes = (), italics: tuple[Span, ...] = (), sigla: frozenset[str] = frozenset()) -> Scan:
    """Look at a note once, with the words of these languages; ``italics`` are titles by their face, ``sigla`` what the document calls its archives."""
    urls = tuple(_url(found) for found in URL.finditer(text)) if _may_hold_url(text) else ()
    within = Cover(urls)
    quoted = tuple(q for q in quotes.quoted(text) if not within.holds(q.start))
    masked = level(_hide(quotes.mask(text, quoted), urls))
    words = tokens(masked)
    signals = find_signals(masked, words, codes)
    signatures = tuple(sorted(archives.find(text, sigla), key=_SPAN))
    brackets = _brackets(masked, {s.start - 1 for s in signals if not note_only().match(masked, s.start)})
    held = Cover((b.start + 1, b.end) for b in brackets)
    return Scan(
        text,
        masked,
        quoted,
        brackets,
        urls,
        signatures,
        _dates(text),
        _all(brackets, lambda b: imprint.in_brackets(masked, b.start, b.end) or with_page(masked, b)),
        tuple(s for s in signals if not held.holds(s.start)),
        codes,
        tuple(s.span for s in signatures),
        words,
        italics,
    )


def _dates(text: str) -> tuple[Dated, ...]:
    """The dates of a note; "3/4/1941" is the third of April, but in English, where it may be the fourth of March."""
    found = find_dates(text)
    if all(d.date.edtf for d in found) or detect(text) == "en":
        return found
    return tuple(map(day_first, found))


def _may_hold_url(text: str) -> bool:
    return "://" in text or "www." in text.casefold()


def _url(found: re.Match[str]) -> Span:
    url = found.group().rstrip(".,;:!?'’”\"")
    while url.endswith((")", "]")) and url.count("(") < url.count(")") + url.count("]"):
        url = url[:-1].rstrip(".,;:")
    return Span(found.start(), found.start() + len(url))


def _hide(masked: str, spans: Iterable[Span]) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [masked[at : span.start], "␞" * (span.end - span.start)]
        at = span.end
    return "".join([*parts, masked[at:]])


def _brackets(masked: str, open_at: set[int]) -> tuple[Span, ...]:
    """The outermost round and square brackets, with their marks.

    One that begins with a signal ("(See …)") is looked into: it holds references of its own.
    """
    stack: list[int] = []
    pairs: list[Span] = []
    for mark in re.finditer(r"[()\[\]]", masked):
        if mark.group() in "([":
            stack.append(mark.start())
        elif stack:
            start = stack.pop()
            if start not in open_at and not _holds_imprint(masked, start, mark.end(), pairs):
                pairs.append(Span(start, mark.end()))
    return _outermost(sorted(pairs))


def _holds_imprint(masked: str, start: int, end: int, pairs: list[Span]) -> bool:
    """Whether a bracket holds a reference with an imprint in brackets: "(John Selden, Table Talk (London, 1927), 43)"."""
    if end - start > _LONGEST:
        return False
    # the pairs are in the order of their ends, so those inside are the last ones
    inner = islice(takewhile(lambda pair: pair.start > start, reversed(pairs)), _MOST_INSIDE)
    return any(pair.start - start > 12 and (found := imprint.in_brackets(masked, *pair)) is not None and found.place is not None for pair in inner)


_LONGEST, _MOST_INSIDE = 2000, 40  # a bracket with more in it is no reference


def _outermost(pairs: list[Span]) -> tuple[Span, ...]:
    """The pairs that no other holds; one that is never closed holds nothing."""
    found: list[Span] = []
    for pair in pairs:
        if not found or pair.start >= found[-1].end:
            found.append(pair)
    return tuple(found)


def _all(spans: Iterable[Span], read: Callable[[Span], _T | None]) -> tuple[_T, ...]:
    return tuple(found for span in spans if (found := read(span)) is not None)
