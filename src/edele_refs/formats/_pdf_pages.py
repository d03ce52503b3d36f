"""Pages of a PDF as plain text: notes below a rule, running heads left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median

from edele_refs.formats._lines import is_rule
from edele_refs.formats._pdf_endnotes import endnote_pages
from edele_refs.formats._pdf_floats import floats_of
from edele_refs.formats._pdf_foot import SMALLER, is_open, notes_of
from edele_refs.formats._pdf_heads import running_heads
from edele_refs.formats._pdf_lettered import Lettered, boxed, lettered_notes, note_of
from edele_refs.formats._pdf_lines import Line, Page
from edele_refs.formats._pdf_markers import with_markers
from edele_refs.formats._pdf_paragraphs import paragraphs_in
from edele_refs.formats._pdf_raised import raised_letters, raised_numbers
from edele_refs.formats._pdf_rules import dividing_rules, width
from edele_refs.formats._pdf_signs import sign_notes

RULE = "_" * 20


_Sides = tuple[list[Line], list[Line]]
"""The lines of a page's text, and those of its notes."""


def as_text(pages: Sequence[Page]) -> tuple[str, bool, list[Lettered]]:
    """The text of all pages, with form feeds between them, whether rules divide all notes from it, and lettered notes beside numbered ones.

    What stands at a page's bottom in smaller letters and begins with a number, or below
    a rule, comes behind a rule; the plain text reader knows it by that.
    """
    pages = [replace(page, lines=with_markers(page.lines)) for page in pages]
    body = _body_size(pages)
    dividing, always = dividing_rules(pages)
    sheets, in_boxes = _sheets(pages, body)
    divided = list(_divided(pages, sheets, body, dividing, always))
    small = [line for (_, below), box in zip(divided, in_boxes, strict=True) for line in (*below, *box)]
    raised, letters = raised_numbers(small), raised_letters(small)
    lettered = [(note_of(note[0].mark, note), note) for note in lettered_notes(small, letters)] if raised else []
    beside = [*sign_notes([below for _, below in divided]), *lettered]
    sides = _without(divided, {id(line) for _, lines in beside for line in lines}, always)
    pages_of_text = ("\n".join(_written(text, below, raised or letters)) + "\n" for text, below in sides)
    return "\f".join(pages_of_text), always, [note for note, _ in beside]


def _sheets(pages: Sequence[Page], body: float) -> tuple[list[list[Line]], list[list[Line]]]:
    """The lines of each page without running heads and boxes, and those in its boxes."""
    heads = running_heads(pages)
    sheets = [[line for line in page.lines if id(line) not in heads] for page in pages]
    in_boxes = [boxed(page.rules, lines, SMALLER * body) for page, lines in zip(pages, sheets, strict=True)]
    gone = {id(line) for box in in_boxes for line in box}
    return [[line for line in lines if id(line) not in gone] for lines in sheets], in_boxes


def _divided(pages: Sequence[Page], sheets: Sequence[list[Line]], body: float, dividing: Collection[int], always: bool) -> Iterator[_Sides]:
    """Each page's text and notes; a note that does not end on one goes on on the next."""
    rules = [[rule for rule in page.rules if always and width(rule) in dividing] for page in pages]
    at_end = endnote_pages(sheets, body, {number for number, own in enumerate(rules) if own})
    open_note = 0
    for number, (page, lines, own) in enumerate(zip(pages, sheets, rules, strict=True)):
        floats = floats_of(lines, SMALLER * body, own)
        above = [line for line in lines if id(line) not in floats] if floats else lines
        notes = set[int]() if number in at_end else notes_of(page, above, body, open_note, dividing, always)
        below = [line for line in lines if id(line) in notes]
        yield [line for line in lines if id(line) not in notes], below
        open_note = is_open(below) if below else 0


def _without(divided: Sequence[_Sides], taken: Collection[int], always: bool) -> Iterator[_Sides]:
    """The pages without the notes that are ``taken``, and without rules that the text has as lines of its own."""
    for text, below in divided:
        yield [one for one in text if not (always and is_rule(one.text))], [one for one in below if id(one) not in taken]


def _written(text: Sequence[Line], below: Sequence[Line], raised: Mapping[int, str]) -> Iterator[str]:
    """A page: its text, and behind a rule its notes, with raised numbers where the print has them."""
    yield from _paragraphs(text)
    if below:
        yield from ("", RULE)
        further = paragraphs_in(below)
        for line in below:
            yield from ("",) if id(line) in further else ()
            yield raised.get(id(line)) or _note_line(line)


def _body_size(pages: Sequence[Page]) -> float:
    """The size of the text: the largest that a good part of the letters has, or that most pages begin with (of few words above many notes)."""
    letters: Counter[float] = Counter()
    tops: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            letters[line.size] += len(line.text)
        by_height = sorted(page.lines, key=lambda line: -line.box.top)
        if len(by_height) > 5:  # the first may be a running head, or a heading
            tops[median(line.size for line in by_height[1:4])] += 1
    total = sum(letters.values())
    largest = max((size for size, count in letters.items() if count >= 0.2 * total), default=0.0)
    top, times = max(tops.items(), key=lambda one: one[1], default=(0.0, 0))
    return top if top > largest and 2 * times > len(pages) and letters[top] >= 0.05 * total else largest


def _note_line(line: Line) -> str:
    """A note's line, its raised number told apart from what follows; a list's dot is no text."""
    rest = line.text[len(line.mark) :].lstrip()
    return f"{line.mark} {rest}" if line.mark else line.text.removeprefix("• ")


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The lines of the text, an empty one where the distance is larger than usual."""
    before: Line | None = None
    for line in lines:
        gap = before.box.bottom - line.box.top if before else 0.0
        if before and (gap > 0.9 * line.size or line.size > 1.15 * before.size):
            yield ""
        yield _note_line(line)
        before = line
