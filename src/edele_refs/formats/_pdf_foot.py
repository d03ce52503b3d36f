"""Which lines of a PDF's page are notes at its foot: those below a rule, or small ones below the text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from edele_refs.formats._pdf_lines import Box, Line, Page
from edele_refs.formats._pdf_rules import NUMBERED, shares, width
from edele_refs.late_pattern import late_pattern

SMALLER = 0.95
"""Notes are set at most so large, measured by the text."""
_ENDS = late_pattern(r"[.!?…][”’\"»)\]]*$|(?:https?://|www\.)\S+$")


def is_open(notes: Sequence[Line]) -> int:
    """The last note may go on: it has no end (2), or its last line is full (1)."""
    last = notes[-1]
    longest = max(line.box.right - line.box.left for line in notes)
    return 2 if not _ENDS.search(last.text) else int(len(notes) > 1 and last.box.right - last.box.left > 0.9 * longest)


def notes_of(
    page: Page, lines: Sequence[Line], body: float, open_note: int, dividing: Collection[int], always: bool
) -> set[int]:
    """The lines that belong to notes; a page has nothing else only if the note before goes on."""
    small = [line for line in lines if line.size <= SMALLER * body and _is_low(line, lines, body)]
    small = _below_their_rule(page, small, open_note)
    widths = [width(rule) for rule in page.rules]  # two of one width are a frame
    rules = page.rules if open_note > 1 else [rule for rule in page.rules if width(rule) in dividing or widths.count(width(rule)) == 1]
    if always and not (open_note and small and _is_ruled(rules, small)):
        return _below_rules([rule for rule in page.rules if width(rule) in dividing], page, lines, open_note, dividing)
    if small and (len(small) < len(lines) or (open_note and _is_ruled(page.rules, small))) and _noted(page, small, open_note):
        return {id(line) for line in small}
    return _below_rules(page.rules, page, lines, open_note, dividing)


def _below_their_rule(page: Page, small: Sequence[Line], open_note: int) -> list[Line]:
    """Small lines without those that stand above the rule over the notes: quotations, entries of a bibliography."""
    over = [rule for rule in page.rules if (first := _first_below(rule, small)) and (first.mark or open_note)]
    return [line for line in small if not any(line.box.bottom > rule.top and shares(line, rule) for rule in over)]


def _first_below(rule: Box, lines: Sequence[Line]) -> Line | None:
    """The line that stands close below a rule."""
    below = [line for line in lines if 0 <= rule.bottom - line.box.top < 30 and shares(line, rule)]
    return max(below, key=lambda line: line.box.top, default=None)


def _below_rules(
    rules: Sequence[Box], page: Page, lines: Sequence[Line], open_note: int, dividing: Collection[int]
) -> set[int]:
    """The lines of notes below these rules."""
    taken: set[int] = set()
    for rule in sorted(rules, key=lambda rule: (width(rule) not in dividing, rule.bottom)):  # tables have rules too
        below = _under(page, lines, rule, open_note, dividing)
        if not any(id(line) in taken for line in below):  # each column has its own rule
            taken |= {id(line) for line in below}
    return taken


def _under(
    page: Page, lines: Sequence[Line], rule: Box, open_note: int, dividing: Collection[int]
) -> list[Line]:
    """The lines of notes below a rule in its column; none where it divides no notes from text."""
    below = [line for line in lines if line.box.top < rule.top + 4 and shares(line, rule)]
    whole = len(below) == len(lines)  # of a note that fills a page, or is the last thing
    goes_on = open_note and width(rule) in dividing  # the rule below a running head divides nothing
    if not below or not (goes_on if whole else rule.bottom < 0.8 * page.height):
        return []
    first = max(below, key=lambda line: line.box.top)
    raised = any(line.mark for line in below)
    noted = raised or open_note or width(rule) in dividing or NUMBERED.match(first.text)
    return below if noted else []


def _noted(page: Page, small: Sequence[Line], open_note: int) -> bool:
    """Small lines are notes if one has a number, or if a note of the page before goes on."""
    if any(line.mark or NUMBERED.match(line.text) for line in small):
        return True
    return bool(open_note) or _is_ruled(page.rules, small)


def _is_ruled(rules: Sequence[Box], small: Sequence[Line]) -> bool:
    top = max(line.box.top for line in small)
    return any(0 <= rule.bottom - top < 30 for rule in rules)


def _is_low(line: Line, lines: Sequence[Line], body: float) -> bool:
    """No line of the text stands below it in its column."""
    return not any(
        other.size > SMALLER * body and other.box.top < line.box.bottom + 1 and shares(line, other)
        for other in lines
    )
