"""Pages of a PDF as plain text: notes below a rule, running heads left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median

from edele_refs.formats._headings import is_notes_heading
from edele_refs.formats._lines import is_rule
from edele_refs.formats._pdf_floats import floats_of
from edele_refs.formats._pdf_lettered import Lettered, boxed, lettered_notes, note_of
from edele_refs.formats._pdf_lines import Box, Line, Page
from edele_refs.formats._pdf_markers import with_markers
from edele_refs.formats._pdf_paragraphs import paragraphs_in
from edele_refs.formats._pdf_raised import raised_letters, raised_numbers
from edele_refs.formats._pdf_rules import NUMBERED, dividing_rules, shares, width
from edele_refs.formats._pdf_signs import sign_notes
from edele_refs.late_pattern import late_pattern
from edele_refs.roman import arabic

RULE = "_" * 20
SMALLER = 0.95
"""Notes are set at most so large, measured by the text."""
_ENDS = late_pattern(r"[.!?…][”’\"»)\]]*$|(?:https?://|www\.)\S+$")


def as_text(pages: Sequence[Page]) -> tuple[str, bool, list[Lettered]]:
    """The text of all pages, with form feeds between them, whether rules divide all notes from it, and lettered notes beside numbered ones.

    What stands at a page's bottom in smaller letters and begins with a number, or below
    a rule, comes behind a rule; the plain text reader knows it by that.
    """
    pages = [replace(page, lines=with_markers(page.lines)) for page in pages]
    heads = _running_heads(pages)
    body = _body_size(pages)
    dividing, always = dividing_rules(pages)
    sheets = [[line for line in page.lines if id(line) not in heads] for page in pages]
    in_boxes = [boxed(page.rules, lines, SMALLER * body) for page, lines in zip(pages, sheets, strict=True)]
    gone = {id(line) for box in in_boxes for line in box}
    sheets = [[line for line in lines if id(line) not in gone] for lines in sheets] if gone else sheets
    parted = {number for number, page in enumerate(pages) if always and any(width(rule) in dividing for rule in page.rules)}
    at_end = _endnotes(sheets, body, parted)
    divided: list[tuple[list[Line], list[Line]]] = []
    open_note = 0
    for number, (page, lines) in enumerate(zip(pages, sheets, strict=True)):
        floats = floats_of(lines, SMALLER * body, [rule for rule in page.rules if always and width(rule) in dividing])
        above = [line for line in lines if id(line) not in floats] if floats else lines
        notes = set[int]() if number in at_end else _notes(page, above, body, open_note, dividing, always)
        below = [line for line in lines if id(line) in notes]
        divided.append(([line for line in lines if id(line) not in notes], below))
        open_note = _is_open(below) if below else 0
    small = [line for (_, below), box in zip(divided, in_boxes, strict=True) for line in (*below, *box)]
    raised, letters = raised_numbers(small), raised_letters(small)
    lettered = [(note_of(note[0].mark, note), note) for note in lettered_notes(small, letters)] if raised else []
    beside = [*sign_notes([below for _, below in divided]), *lettered]
    taken = {id(line) for _, lines in beside for line in lines}
    sides = [([one for one in text if not (always and is_rule(one.text))], [one for one in below if id(one) not in taken]) for text, below in divided]
    pages_of_text = ("\n".join(_written(text, below, raised or letters)) + "\n" for text, below in sides)
    return "\f".join(pages_of_text), always, [note for note, _ in beside]


def _written(text: Sequence[Line], below: Sequence[Line], raised: Mapping[int, str]) -> Iterator[str]:
    """A page: its text, and behind a rule its notes, with raised numbers where the print has them."""
    yield from _paragraphs(text)
    if below:
        yield from ("", RULE)
        further = paragraphs_in(below)
        for line in below:
            yield from ("",) if id(line) in further else ()
            yield raised.get(id(line)) or _note_line(line)


def _endnotes(sheets: Sequence[Sequence[Line]], body: float, parted: Collection[int]) -> set[int]:
    """The pages on which notes stand one behind the other, as they do at the end of a chapter.

    Pages with notes and no text, and the page before them where the first notes stand on that;
    none of the ``parted`` ones, on which a rule divides notes from text.
    """
    whole = [number not in parted and _is_whole(lines, body) for number, lines in enumerate(sheets)]
    found: set[int] = set()
    for number, lines in enumerate(sheets):
        again = number - 1 in found
        if whole[number] and len(numbered := _numbered(lines)) >= (1 if again else 2):
            found.add(number)
            first = re.match(r"\W*(\w+)", numbered[0].text)
            if not again and number and not (first and first[1] in ("1", "i", "I")):
                found.add(number - 1)
    return found


def _is_whole(lines: Sequence[Line], body: float) -> bool:
    """Whether a page has nothing in the size of the text, and notes below its headings."""
    small = [line.size <= SMALLER * body for line in lines]
    headings = [line.size > body / SMALLER or is_notes_heading(line.text.strip("0123456789 ")) for line in lines]
    return any(small) and all(a or b for a, b in zip(small, headings, strict=True))


def _numbered(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.mark or NUMBERED.match(line.text)]


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


def _running_heads(pages: Sequence[Page]) -> set[int]:
    """The first and last lines of pages that return on others, and page numbers."""
    places: dict[tuple[str, int], list[tuple[int, Line]]] = {}
    found: set[int] = set()
    for count, page in enumerate(pages):
        by_height = sorted(page.lines, key=lambda line: -line.box.top)
        for line in (*by_height[:2], *by_height[-1:]) if len(by_height) > 3 else ():
            edge = line.box.bottom > 0.85 * page.height or line.box.top < 0.12 * page.height
            near = line.box.bottom > 0.8 * page.height or line.box.top < 0.2 * page.height
            if line.mark or (not edge and not (near and _is_apart(line, by_height))):
                continue
            if _PAGE_NUMBER.fullmatch(_NUMBER.sub("#", line.text.casefold()).strip("–—-|[]() ")):
                found.add(id(line))
            places.setdefault(_head_place(line), []).append((count, line))
    heads = set[tuple[str, int]]()
    for place, lines in places.items():
        enough = len(lines) > 2 or (len(lines) == len(pages) == 2 and not _numbered([line for _, line in lines]))
        if enough and _count_pages(lines):
            heads.add(place)
            found |= {id(line) for _, line in lines}
    almost_empty = (line for page in pages if len(page.lines) < 4 for line in page.lines)
    found |= {id(line) for line in almost_empty if _head_place(line) in heads}
    return found | _counted(pages)


def _head_place(line: Line) -> tuple[str, int]:
    """What a running head says but for numbers, which left pages have before it and right ones behind it, and its height."""
    return _NUMBER.sub("#", line.text.casefold()).strip("# "), round(line.box.bottom / 4)


_NUMBER = late_pattern(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = late_pattern(r"#(?:\s?/\s?#)?")


def _count_pages(lines: Sequence[tuple[int, Line]]) -> bool:
    """Whether the numbers in lines of several pages are those of the pages, or always the same."""
    found = [(count, _NUMBER.findall(line.text.casefold())) for count, line in lines]
    most = max(len(numbers) for _, numbers in found)
    counted = [(count, numbers) for count, numbers in found if len(numbers) == most]
    for column in range(most):
        values = [int(one) if (one := numbers[column]).isdecimal() else arabic(one) for _, numbers in counted]
        ahead = {value - count for value, (count, _) in zip(values, counted, strict=True)}
        if len(set(values)) > 1 and len(ahead) > 1 + len(lines) // 4:
            return False
    return True


def _is_apart(line: Line, by_height: Sequence[Line]) -> bool:
    """Whether a page's first or last line stands farther from the others than lines do."""
    if line is by_height[-1]:
        return by_height[-2].box.bottom - line.box.top > 1.5 * line.size
    return line is by_height[0] and line.box.bottom - by_height[1].box.top > 1.5 * line.size


def _counted(pages: Sequence[Page]) -> set[int]:
    """The first and last lines that count the pages: numbers at one height, one more on each page.

    Beside such a number the head of a chapter may stand, where lines of three pages have it so.
    """
    places: dict[tuple[int, int], list[int]] = {}
    worded: dict[tuple[int, int], list[int]] = {}
    for count, page in enumerate(pages):
        by_height = sorted(page.lines, key=lambda line: -line.box.top)
        for line in (by_height[0], by_height[-1]) if len(by_height) > 3 else ():
            height = round(line.box.bottom / 4)
            if re.fullmatch(r"\d{1,4}", words := line.text.strip("–—-|[]() ")):
                places.setdefault((int(words) - count, height), []).append(id(line))
            elif _is_apart(line, by_height) and (number := _BESIDE.search(line.text)) and not line.mark:
                worded.setdefault((int(number[1] or number[2]) - count, height), []).append(id(line))
    for place, lines in worded.items():
        alone = places.setdefault(place, [])
        alone += lines if len(alone) + len(lines) > 2 else []
    return {one for lines in places.values() if len(lines) > 1 for one in lines}


_BESIDE = late_pattern(r"^(\d{1,4})\s|\s(\d{1,4})$")


def _is_open(notes: Sequence[Line]) -> int:
    """The last note may go on: it has no end (2), or its last line is full (1)."""
    last = notes[-1]
    longest = max(line.box.right - line.box.left for line in notes)
    return 2 if not _ENDS.search(last.text) else int(len(notes) > 1 and last.box.right - last.box.left > 0.9 * longest)


def _notes(
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
