"""Footnotes at page bottoms, in text taken from a PDF or a scan.

Below a rule, or below the text where the next number begins; a note that has no
room goes on at the bottom of the page that follows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, pairwise

from edele_refs.formats._chain import Numbered, best_chain
from edele_refs.formats._drafts import Block
from edele_refs.formats._evidence import FEW, is_headed
from edele_refs.formats._footnotes import Area, assemble
from edele_refs.formats._lines import Line
from edele_refs.formats._marks import seen_marks
from edele_refs.formats._numbering import LETTER, RAISED, ROMAN, SIGN, SIGNS, numbered_lines

MARK_BONUS = 0.5
"""What a mark of the same number on the same page adds to a line's weight."""


def read_footnotes(text: str, lines: Sequence[Line], sure: bool = False, all_ruled: bool = False) -> list[Block]:
    """The notes at the page bottoms, none if the text has none; ``sure`` does not doubt it.

    ``all_ruled``: it is known that they all stand below rules.
    """
    lines = _paged(text, lines)
    if not lines or not (lines[-1].page or sure):
        return []
    every = numbered_lines(text, lines)
    found = {k: some for k, some in every.items() if k not in (ROMAN, SIGN, LETTER)}
    marks = _marks_by_page(text, lines)
    ruled = _ruled(lines, found, marks, all_ruled)
    best = _best(found, ruled, {} if ruled else marks)
    areas = _areas(lines, best, ruled)
    for other, theirs in _otherwise_numbered(text, lines, every):
        if len(other) > len(best):
            return assemble(text, lines, other, _areas(lines, other, theirs), True)
    if _is_list(lines, found, best) or not best or not (sure or ruled or _marked(best, marks) or _below_text(text, lines, best, marks)):
        return []
    return assemble(text, lines, best, areas, bool(ruled))


def _is_list(lines: Sequence[Line], found: Mapping[str, Sequence[Numbered]], best: Sequence[Numbered]) -> bool:
    """Most pages with notes are followed by one that begins with the next number: they are one list."""
    tops = {b.page: at for at, (a, b) in enumerate(pairwise(lines), 1) if a.page != b.page}
    first = {(one.page, one.number) for some in found.values() for one in some if one.line == tops.get(one.page)}
    last = {one.page: one.number for one in best}
    return sum((page + 1, number + 1) in first for page, number in last.items()) > 0.5 * len(last)


def _otherwise_numbered(
    text: str, lines: Sequence[Line], every: Mapping[str, Sequence[Numbered]]
) -> Iterator[tuple[list[Numbered], dict[int, list[int]]]]:
    """Notes with signs, Roman numbers or letters, and the rules above them: only rules tell such lines
    from those of lists, and they do so on most pages."""
    for kind in (SIGN, ROMAN, LETTER):
        found = every.get(kind, ())
        if kind == SIGN and all(set(text[one.start : one.end]) == {"*"} for one in found):
            found = [one._replace(number=one.end - one.start) for one in found]  # *, **, ***
        ruled = _ruled(lines, {kind: found}, {})
        orders = {kind: found, "paragraph first": [_paragraph_first(one) for one in found]} if kind == SIGN else {kind: found}
        best = _best(orders, ruled, {}) if ruled else []
        noted = {one.page for one in best}
        enough = len(best) >= FEWEST[kind] and (kind == ROMAN or len(noted) > 1)
        if enough and best[0].number == 1 and 2 * len(noted) > len(ruled):
            yield best, ruled


def _paragraph_first(one: Numbered) -> Numbered:
    """A sign's number where ¶ comes before ‖, as LaTeX has it."""
    number = one.number
    return one._replace(number=number + {5: 1, 0: -1}.get(number % len(SIGNS), 0))


FEWEST: Mapping[str, int] = {SIGN: 3, ROMAN: 2, LETTER: 5}
"""Fewer may be what authors say of themselves, or the notes of tables."""


def _paged(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """Pages told by the rules alone: one ends where a paragraph without number follows notes."""
    if not lines or lines[-1].page or sum(line.rule for line in lines) < 2:
        return lines
    paged, page, below = [], 0, False
    for line in lines:
        if below and line.gap and not line.rule and not text[line.start].isdigit():
            page, below = page + 1, False
        below = below or line.rule
        paged.append(line._replace(page=page))
    return paged


def _ruled(
    lines: Sequence[Line],
    found: Mapping[str, Sequence[Numbered]],
    marks: Mapping[int, Set[int]],
    known: bool = False,
) -> dict[int, list[int]]:
    """The rules by page, if it is ``known``, or seen, that rules divide notes from text here: numbers follow most of them.

    Not if as many pages have notes, told by mark and number, without a rule.
    """
    rules: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.rule:
            rules[line.page].append(at)
    if known:
        return dict(rules)
    starts = {one.line for some in found.values() for one in some}
    last: dict[int, int] = {}
    for one in chain.from_iterable(found.values()):
        last[one.page] = max(one.line, last.get(one.page, 0))
    close = sum(any(at + 1 in starts for at in on_page) for on_page in rules.values())
    below = sum(last.get(page, -1) > on_page[-1] for page, on_page in rules.items())
    marked = {one.page for one in chain.from_iterable(found.values()) if one.number in marks.get(one.page, ())}
    alone = len(marked - rules.keys())
    return dict(rules) if close and close + below >= 0.8 * len(rules) > 0.8 * alone else {}


def _best(
    found: Mapping[str, Sequence[Numbered]],
    ruled: Mapping[int, Sequence[int]],
    marks: Mapping[int, Set[int]],
) -> list[Numbered]:
    """The notes' first lines: the numbers that count best, of the form that does so."""
    best: tuple[float, list[Numbered]] = (0.0, [])
    for kind, some in found.items():
        cost = _raised_restart_cost if kind == RAISED else _restart_cost
        if ruled:
            some = [one for one in some if one.page in ruled and one.line > ruled[one.page][0]]
        weighed = [
            one._replace(weight=one.weight + MARK_BONUS * (one.number in marks.get(one.page, ())))
            for one in some
        ]
        best = max(best, best_chain(weighed, cost), key=lambda pair: pair[0])
    return best[1]


def _restart_cost(before: Numbered, after: Numbered) -> float:
    return 0.5 if before.page != after.page else float("inf")


def _raised_restart_cost(before: Numbered, after: Numbered) -> float:
    """No list in a note has raised numbers: a chapter may begin in the midst of a page."""
    return 0.5 if before.page != after.page else 1.2


def _marks_by_page(text: str, lines: Sequence[Line]) -> dict[int, set[int]]:
    starts = [line.start for line in lines]
    marks: dict[int, set[int]] = defaultdict(set)
    for mark in seen_marks(text, 0, len(text)):
        if mark.weight >= 1:
            line = lines[max(0, bisect_right(starts, mark.start) - 1)]
            if mark.start > line.start:  # else it is a note's own number
                marks[line.page].add(mark.number)
    return marks


def _areas(
    lines: Sequence[Line], starts: Sequence[Numbered], ruled: Mapping[int, Sequence[int]]
) -> list[Area]:
    """Where notes stand: from the rule, or the first number, to the page's end."""
    ends: dict[int, int] = {}
    begins: dict[int, int] = {}
    for at, line in enumerate(lines):
        begins.setdefault(line.page, at)
        ends[line.page] = at + 1
    firsts: dict[int, int] = {}
    for start in starts:
        firsts.setdefault(start.page, start.line)
    areas = []
    for page in sorted(firsts.keys() | ruled.keys()):
        first = firsts.get(page)
        rules = [at for at in ruled.get(page, ()) if first is None or at < first]
        top = rules[-1] + 1 if rules else first
        if top is not None:
            areas.append(Area(page, begins[page], top, first, ends[page]))
    return areas


def _marked(starts: Sequence[Numbered], marks: Mapping[int, Set[int]]) -> bool:
    """The marks of nearly all notes stand on the notes' own pages, of which there are some."""
    own = sum(one.number in marks.get(one.page, ()) for one in starts)
    return len({one.page for one in starts}) > 1 and own >= 0.8 * len(starts)


def _below_text(
    text: str, lines: Sequence[Line], starts: Sequence[Numbered], marks: Mapping[int, Set[int]]
) -> bool:
    """The notes stand below text on their pages: they are footnotes, no endnotes.

    Few must begin with the first, or have their marks: a line may begin with any number.
    """
    unmarked = sum(one.number not in marks.get(one.page, ()) for one in starts)
    if len(starts) < FEW and starts[0].number != 1 and 2 * unmarked >= len(starts):
        return False
    if any(start.number == 1 and is_headed(text, lines, start.line) for start in starts):
        return False  # the numbers before are those of sections
    firsts: dict[int, int] = {}
    for start in starts:
        firsts.setdefault(start.page, start.line)
    sizes: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.page in firsts:
            sizes[line.page].append(at)
    if len(firsts) == 1:
        return lines[-1].page not in firsts
    pages = sorted(firsts)[1:]
    above = sum(firsts[page] - sizes[page][0] for page in pages)
    return above > 0.35 * sum(len(sizes[page]) for page in pages)
