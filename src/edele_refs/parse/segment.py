"""Where references begin and end in a note, and what is the author's prose.

Each stretch between two cuts gets points for what speaks for one reference (a name at
its head, one imprint or signature, a page at its end) and against it (a second imprint,
finite verbs, a small letter at its head); the division of the note with the most points
is taken. Prose has no points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.idem import IDEM
from edele_refs.parse.back.listed_shorts import in_list, listed, titles_apart
from edele_refs.parse.cuts import Cut, cuts
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.italics import within
from edele_refs.parse.known import Asked, Known
from edele_refs.parse.names import NameRun
from edele_refs.parse.reviews.reviewed_books import reviewed
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.speakers import only_printed
from edele_refs.parse.stops import NAMED_SHORT
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.parse.unpublished.letters import is_office, office_at

_KNOWN_NAME = 1.5


def points(scan: Scan, seen: Evidence, known: Known, cut: Cut, stop: Cut, inside: Sequence[Cut]) -> float:
    """How much speaks for ``cut.after … stop.before`` being one reference."""
    masked = scan.masked
    start, end = _bare(scan.text, cut.after, stop.before)
    if end - start < 4 or end - start > 1500:
        return -9.0
    cores = between(seen.cores, start, end)
    weak = between(seen.weak, start, end)
    reprinted = bool(between(seen.reprints, start, end))
    total = _italic_points(scan, start, end) + _head_points(scan, seen, known, start, end, bool(cores or weak)) + _core_points(scan, cores, start, end)
    if not cores and not weak:
        # what says where it is reprinted is cited in full, were its author and title known ten times
        total += _short_points(scan, known, None if reprinted else scan.names(start, end), start, end)
    total -= _verb_points(scan, seen, cores, start, end)
    total -= sum(_break(scan, inner, cores or weak, start) for inner in inside)
    total += 0.8 if cut.kind == "signal" else 0.0
    total += in_list(scan, start, end) if not cores and not weak and listed(scan, cut, stop) else 0.0
    if weak:
        total += 1.0 if cores else 4.0
    total += 2.0 if not cores and reprinted else 0.0
    total += 3.0 if between(seen.op_cits, start + 1, end) else 0.0
    if not cores and between(seen.interviews, start, end) and scan.dates_in(start + 1, end):
        total += 4.0
    total -= max(0, end - start - 300) / 100
    placed = locators.at_end(masked, start, end, scan.codes) is not None
    total += 1.5 if placed else 0.0
    if placed and not cores and _IN_BRACKETS.search(masked, start, end):
        total += 2.5
    if not cores and not weak and not placed and stop.kind == "stop":
        # a title's first sentence looks like a short form with the rest behind it
        total -= 5.0 if scan.quote_at(stop.after) else 2.5
    return total


_IN_BRACKETS = late_pattern(r",\s\[(?:w|W|in|In|в|В)\s?:?\]:?\s(?=[^\W\d_a-zа-џґ])")
"""A part in a book, as Polish notes have it: ", [w:] P. Raina, Kościół w PRL"."""


def _italic_points(scan: Scan, start: int, end: int) -> float:
    """What a title in italics speaks for: most with a name right before it, or words in quotation marks."""
    faced = within(scan.italics, start, end)
    if not faced:
        return 0.0
    before = scan.masked[start : faced[0].start]
    headed = _HEADED.fullmatch(before) is not None
    return 2.5 if headed else 1.0 if not before.strip() else 0.3


_HEADED = late_pattern(r"(?:[^\W\d_a-z][\w.’'-]*(?:,?\s(?:and\s|und\s|et\s|&\s)?[\w.’'-]+){0,7}(?:\s\([^()]{2,12}\))?[,:.]\s)?(?:[„“‘«][^\n]{0,200}[”’»“],?\s)?(?:(?:in|dans|w|v|en|em):?\s)?")


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the delimiters around it."""
    while start < end and text[start] in " ,;:.":
        start += 1
    while start < end and text[end - 1] in " ,;:.":
        end -= 1
    return start, end


def _verb_points(scan: Scan, seen: Evidence, cores: Sequence[Span], start: int, end: int) -> float:
    """What finite verbs speak against a reference; between a full name and an imprint they may be a title's."""
    run = scan.names(start, end)
    titled = cores[-1].start if cores and run is not None and not run.weak else start
    within = bisect_left(seen.verbs, titled) - bisect_left(seen.verbs, start)
    outside = bisect_left(seen.verbs, end) - bisect_left(seen.verbs, titled)
    return 0.6 * min(within, 3) + 1.6 * min(outside, 4)


def _break(scan: Scan, inner: Cut, cores: Sequence[Span], start: int) -> float:
    """What a cut within a reference costs."""
    if inner.kind == "signal":
        # "NKVD circular … Cited in …": a thing known from its printing only
        behind = cores and cores[0].end < inner.before
        return -1.0 if only_printed(scan, inner.after, start) and not behind else 4.0
    if inner.kind in ("stop", "lead", "and") and cores and inner.before >= cores[-1].end:
        return 2.5
    if titles_apart(scan, inner):
        return 3.5
    if inner.kind == "and" and _PLACE_LAST.search(scan.masked, max(start, inner.before - 16), inner.before) and NAMED_SHORT.match(scan.masked, inner.after):
        return 4.0  # "Barlow, Rufus, pp. 100–3, and Southern, Portrait, p. 260"
    if inner.kind == "stop" and _PAGE_LAST.search(scan.masked, max(start, inner.before - 12), inner.before) and _SENTENCE.match(scan.masked, inner.after):
        return 4.0  # "Lewin, Making, 62. Lewin’s evidence comes from …": no title has a page in it
    return {"semi": 4.0, "stop": 0.4, "closed": 0.4, "and": 0.1, "prose": 1.5}.get(inner.kind, 0.0)


_PLACE_LAST = late_pattern(r"(?:[^\W\d_]{2}[”’»]?,|,\s(?:pp?|S|s|с|С)\.)\s\d{1,4}(?:[-–]\d{1,4})?$")
_PAGE_LAST = late_pattern(r"[^\W\d_]{2},\s\d{1,3}(?:[-–]\d{1,3})?$")
_SENTENCE = late_pattern(r"[A-ZÀ-Þ][a-zà-þ’']{2,}\s[a-zà-þ]+\s")


def _head_points(scan: Scan, seen: Evidence, known: Known, start: int, end: int, cored: bool) -> float:
    text = scan.text
    run = scan.names(start, end)
    total = 0.0
    if run and (scan.masked[run.span.end : run.span.end + 1] in (",", ":", ".") or text[run.span.end - 1] == "." or scan.masked[run.span.end : run.span.end + 2] == " ("):
        total += (0.8 if run.weak and cored else 2.0) + (_KNOWN_NAME if known.has(run) else 0.0)
    elif scan.quote_at(start):
        total += 1.0
    elif office_at(scan, start):
        dated = not cored and any(d.span.end < end for d in scan.dates_in(start + 1, end))
        total += 3.0 if dated else 1.5
    elif IDEM.match(text, start):
        total += 2.0
    elif text[start].islower() and scan.masked[start] != "␞" and not between(seen.interviews, start, start + 1):
        total -= 0.0 if between(scan.signed, start, end) and record_word().match(scan.masked, start) else 2.0
    quoted = between(scan.quotes, start, end)
    if quoted and (quoted[0].start - 1 == start or (run and quoted[0].start - run.span.end < 5)):
        total += 1.5
    return total


def _short_points(scan: Scan, known: Known, run: NameRun | None, start: int, end: int) -> float:
    """Without an imprint or the like a stretch is a reference only if it is a short form."""
    if run and known.shortened(run, _title_behind(scan, run.span.end, end)) and not _goes_on(scan, known, run, end):
        return 2.0
    if known.begins(scan.text[start:end]) or any(known.begins(scan.text[m.end() : end]) for m in _IN.finditer(scan.masked, start, end)):
        return 2.5
    if end - start > 220:
        return -3.0
    return 0.0 if locators.at_end(scan.masked, start, end, scan.codes) else -1.6


_AHEAD = late_pattern(r"[.:]\s[^.;]{12,40}(?!\w)")


def _goes_on(scan: Scan, known: Known, run: NameRun, end: int) -> bool:
    """Whether a known title goes on behind its first sentence, which is no short form then: "Lo squadrone volante. I cardinali «liberi» e …"."""
    more = _AHEAD.match(scan.text, end) if locators.at_end(scan.masked, run.span.end, end, scan.codes) is None else None
    return more is not None and known.shortened(run, scan.text[run.span.end : more.end()].strip(" ,.:;"))


_IN = late_pattern(r",\s(?:in|w|dans|в)\s?:?\s(?=[^\W\d_a-z])")


def _title_behind(scan: Scan, start: int, end: int) -> str:
    """What stands behind a name up to the place cited."""
    place = locators.at_end(scan.masked, start, end, scan.codes)
    return scan.text[start : place.start if place else end].strip(" ,.:;")


def _core_points(scan: Scan, cores: Sequence[Span], start: int, end: int) -> float:
    if not cores:
        return 0.0
    begins_with = cores[0].start - start < 3 and not between(scan.signed, cores[0].start, cores[0].start + 1)
    # an imprint or a journal's number stands behind something
    total = 1.0 if begins_with else 4.0
    whole = reviewed(scan, start, end) if len(cores) > 1 else None
    for last, core in pairwise(cores):
        if whole and last.start < whole.title.end <= core.start:
            continue  # the book's imprint and its review's journal
        # a reprinted document or a second edition has two imprints of its own
        joined = re.search(r"\b(?:in|reprinted|repr|published|zuerst|orig|first|ND|Ndr|Nachdr|Neudr|rist|réimpr)\b", scan.masked[last.end : core.start])
        led = between(scan.signals, last.end, core.start)
        total -= 2.0 if joined and not led and core.start - last.end < 200 else 6.0
    signed = between(scan.signed, start, end)
    if signed:
        total += 2.0 if is_office(scan.text[start : signed[0].start][:60]) else 1.0
    behind = scan.masked[cores[-1].end : end]
    words = re.findall(r"(?<!\w)[^\W\d_]{3,}", behind)
    if len(words) > 8:
        total -= 0.3 * (len(words) - 8)
    return total


_LEAST_TITLE = 20
"""Characters; what is shorter may lead to a reference ("Rec.", "Szerzej")."""


def _idle(scan: Scan, seen: Evidence, cut: Cut, stop: Cut) -> float:
    """What it costs to take a stretch for prose: something where it is no sentence."""
    if cut.kind == "before" or stop.kind in ("signal", "and") or stop.before - cut.after < 4:
        return 0.0
    if bisect_left(seen.verbs, stop.before) > bisect_left(seen.verbs, cut.after):
        return 0.0
    if between(scan.signed, stop.after, stop.after + 1):
        return 1.5  # what stands before a signature describes the record
    run = scan.names(*_bare(scan.text, cut.after, stop.before))
    headed = run is not None and scan.masked[run.span.end : run.span.end + 1] in (",", ":")
    if cut.kind == "edge" and stop.kind == "stop" and run is None and _LEAST_TITLE < stop.before - cut.after < 120 and scan.names(stop.after, len(scan.text)) is None and not scan.quote_at(stop.after):
        return 2.3  # "Tajne dokumenty Biura Politycznego. PZPR a „Solidarność”": a title of two sentences
    return (1.5 if headed else 0.0) + (1.3 if stop.kind in ("stop", "before") and stop.before - cut.after < 120 else 0.3)


_REACH = 14


def divide(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> tuple[list[tuple[Cut, Cut]], frozenset[str]]:
    """The stretches between ``start`` and ``end`` that are references, by the most points.

    With them what was asked of the document whose answer might change the division.
    """
    first = seen.once(("weighed", start, end), lambda: weigh(scan, known, seen, start, end))
    marks, cutting, idle, weighed = weigh(scan, known, seen, start, end, first)
    best = [0.0] * len(marks)
    back: list[tuple[int, bool]] = [(0, False)] * len(marks)
    for j in range(1, len(marks)):
        best[j], back[j] = best[j - 1] - idle[j], (j - 1, False)
        for i in range(max(0, j - _REACH), j):
            score = weighed[i, j][0]
            if score > 0 and best[i] + score > best[j]:
                best[j], back[j] = best[i] + score, (i, True)
    chosen = _chosen(back)
    return [(marks[i], marks[j]) for i, j in chosen], cutting.all | _open(weighed, chosen)


_Weighed = tuple[float, Asked]


class _Scales(NamedTuple):
    """The cuts of a stretch and what was asked for them; what it costs to pass over the words before each;
    and what speaks for each reference between two of them, and what was asked for it."""

    marks: list[Cut]
    cutting: Asked
    idle: list[float]
    weighed: dict[tuple[int, int], _Weighed]


def weigh(scan: Scan, known: Known, seen: Evidence, start: int, end: int, first: _Scales | None = None) -> _Scales:
    """The cuts and their weights; those of the ``first`` time, where nothing is known now of what was asked for them."""
    if first and known.denies(first.cutting.questions):
        marks, cutting, idle, before = first
    else:
        marks, cutting, before = cuts(scan, known, seen, start, end), known.heard(), {}
        idle = [0.0, *(_idle(scan, seen, last, mark) for last, mark in pairwise(marks))]
    weighed: dict[tuple[int, int], _Weighed] = {}
    for j in range(1, len(marks)):
        for i in range(max(0, j - _REACH), j):
            if before and known.denies(before[i, j][1].questions):
                weighed[i, j] = before[i, j]
            else:
                weighed[i, j] = points(scan, seen, known, marks[i], marks[j], marks[i + 1 : j]) - 2.2, known.heard()
    return _Scales(marks, cutting, idle, weighed)


def _open(weighed: Mapping[tuple[int, int], _Weighed], chosen: Sequence[tuple[int, int]]) -> frozenset[str]:
    """What was asked that is not settled by what is chosen.

    A yes makes a stretch only surer of itself: what is chosen anyway stays, and so it does
    beside another that begins with it and would gain no more by the same names.
    """
    settled = {i: weighed[i, j][1].names for i, j in chosen}
    found: set[str] = set()
    for pair in weighed.keys() - set(chosen):
        score, asked = weighed[pair]
        gains_no_more = pair[0] in settled and asked.names <= settled[pair[0]] and not -_KNOWN_NAME < score <= 0
        found |= asked.titles if gains_no_more else asked.all
    return frozenset(found)


def _chosen(back: Sequence[tuple[int, bool]]) -> list[tuple[int, int]]:
    """The references among the steps that lead back from the end."""
    found, j = [], len(back) - 1
    while j > 0:
        i, reference = back[j]
        if reference:
            found.append((i, j))
        j = i
    return found[::-1]
