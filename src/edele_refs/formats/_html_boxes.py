"""Notes of an HTML page that no link calls: what says of itself that it is one, and lists of notes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile

from edele_refs.formats._headings import is_notes_heading
from edele_refs.formats._html_back import ways_back
from edele_refs.formats._html_page import LABEL, Page, label_of
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_ROLES = late_pattern(r"(?:^|\s)(?:doc-)?(?:foot|end|rear)note(?:$|\s)")
_SIDE = late_pattern(
    r"(?:^|\s)(?:sidenote|marginnote|ltx_note_content|foot_inner|fn-text|"
    r"(?:foot|end)note(?:[-_]?(?:text|content|body))?|modern-footnotes-footnote__note)(?:$|\s)",
    re.I,
)
_MARKS = frozenset("a sup label input button html body ol ul table".split())
"""Elements that are a note's mark, or hold several notes, whatever their class."""
_BOX = late_pattern(
    r"(?:^|[\s_-])(?:foot|end)notes?[\s_-]?(?:list|table|container|section|wrapper|area|s)?(?:$|[\s_-])"
    r"|(?:^|\s)(?:notes|references-list|fn-group)(?:$|\s)|footnotes",
    re.I,
)
_FOOTNOTES = late_pattern(r"(?:foot|end)notes?|references-list|fn-group", re.I)
_LISTS = frozenset("ol ul dl table".split())


@dataclass(frozen=True, slots=True)
class HtmlNote:
    """A note: the stretch of its text, what in it is not its own (links back, other notes)."""

    text: Span
    back: tuple[Span, ...]
    label: str
    mark: Span | None


def by_role(page: Page, found: Sequence[HtmlNote]) -> Iterator[HtmlNote]:
    """Notes that say of themselves that they are such; of those in one another each is its own."""
    starts, last = [note.text.start for note in found], 0
    for element in page.every:
        if element.start < last or element.name in _MARKS or not _is_note(page, element):
            continue
        at = bisect_left(starts, element.end)
        if at and found[at - 1].text.end > element.start:
            continue
        others = _alike_in(page, element)
        last = others[0].start if others else element.end
        inner, label = _without_summary(page, element)
        if not others or not _only_heading(page, inner, others):
            within = tuple(Span(one.start, one.end) for one in others)
            yield HtmlNote(inner, within, label, Span(element.start, element.start))


def _alike_in(page: Page, element: Element) -> list[Element]:
    """The elements in it that say the same of themselves, those in one another once."""
    found: list[Element] = []
    for one in page.inside(element.begin, element.stop):
        if _alike(one, element) and (not found or found[-1].end <= one.start):
            found.append(one)
    return found


def _alike(one: Element, other: Element) -> bool:
    """Whether two elements say the same of themselves."""
    keys = ("role", "epub:type", "data-type", "class")
    return one.name == other.name and all(one.get(key) == other.get(key) for key in keys)


def _only_heading(page: Page, inner: Span, others: Sequence[Element]) -> bool:
    """Whether a box has no text beside that of the notes in it, but their heading."""
    before = page.text(Span(inner.start, others[0].start))
    gaps = [Span(a.end, b.start) for a, b in pairwise(others)]
    behind = [*gaps, Span(others[-1].end, max(inner.end, others[-1].end))]
    return (not before or is_notes_heading(before)) and not any(map(page.text, behind))


def _is_note(page: Page, element: Element) -> bool:
    said = element.get("role") or element.get("epub:type") or element.get("data-type")
    said = "footnote" if element.name == "d-footnote" else said  # Distill's own element
    if not _ROLES.search(said) and not _SIDE.search(element.get("class")):
        return False
    return not LABEL.fullmatch(page.words(element)) and bool(page.words(element))


def _without_summary(page: Page, element: Element) -> tuple[Span, str]:
    """What is in the element, without the words that open it; the number among them."""
    first = next(iter(page.inside(element.begin, element.stop, 1)), None)
    if first is not None and first.name == "summary":
        return Span(first.end, element.stop), label_of(page.words(first))
    return element.inner, ""


def by_list(page: Page, plain: bool = False) -> Iterator[HtmlNote]:
    """The members of the lists that a page calls its notes, numbered as browsers do.

    ``plain``: of those that are called "notes" and nothing else says what they are.
    """
    done = 0
    for element in page.every:
        if element.name in _LISTS and element.start >= done and _is_called_notes(page, element, plain):
            done = element.end
            yield from _members(page, element)


def without_ways_back(page: Page, notes: Iterable[HtmlNote]) -> Iterator[HtmlNote]:
    """The notes without the links in them that say they lead back."""
    back: list[Span] | None = None
    for note in notes:
        back = ways_back(page) if back is None else back
        first = bisect_left(back, note.text)
        own = takewhile(lambda one: one.end <= note.text.end, islice(back, first, None))  # noqa: B023 - used at once
        yield replace(note, back=tuple(sorted({*note.back, *own})))


_OPENS = late_pattern(r"<(?:h[1-6]|p|div|strong|b)\b[^<>]*>", re.I)
_TO_THE_END = late_pattern(r"((?:[^<>]|<[^<>]*>)*?)(?:</[^<>]*>\s*)+\Z")


def _is_called_notes(page: Page, element: Element, plain: bool) -> bool:
    """The list, or what is around it, has the name of notes, or stands under such a heading."""
    around = [element, *islice(element.within(), 3)]
    called = [f"{e.get('class')} {e.get('id')}" for e in around if e.name != "body"]
    if any(map(_BOX.search, called)) and (plain or any(map(_FOOTNOTES.search, called))):
        # what is called "notes" may be anything: without numbers it is no list of footnotes
        listed = element.name != "ul" or any(map(_FOOTNOTES.search, called))
        return listed and (element.name != "table" or "note" in element.get("class"))
    if element.name != "ol" or plain:
        return False
    above = _above(page.source, element.start)
    return above is not None and is_notes_heading(page.text(above))


def _above(source: str, at: int) -> Span | None:
    """What the last heading or paragraph says that ends before a place."""
    begin = max(0, at - 300)
    *_, opened = (None, *_OPENS.finditer(source[begin:at]))
    found = _TO_THE_END.match(source[begin:at], opened.end()) if opened else None
    return Span(begin + found.start(1), begin + found.end(1)) if found else None


_COUNT = late_pattern(r"[0-9]{1,6}")


def _members(page: Page, box: Element) -> Iterator[HtmlNote]:
    start = box.get("start")
    number = int(start) if _COUNT.fullmatch(start) else 1
    wanted = {"table": "tr", "dl": "dd"}.get(box.name, "li")
    for one in page.inside(box.begin, box.stop, 100_000):
        nested = next((e for e in one.within() if e.name in _LISTS or e.name == wanted), None)
        if one.name != wanted or nested is not box:
            continue
        number = int(one.get("value")) if _COUNT.fullmatch(one.get("value")) else number
        inner, label = _cells(page, one) if wanted == "tr" else (one.inner, "")
        if page.text(inner):
            numbered = label or (str(number) if box.name == "ol" else "")
            yield HtmlNote(inner, (), numbered, None)
            number += 1


def _cells(page: Page, row: Element) -> tuple[Span, str]:
    """A row's text behind the cell that holds the number."""
    cells = [e for e in page.inside(row.begin, row.stop) if e.name in ("td", "th")]
    words = re.sub(r"^\W*[↑^]\W*", "", page.words(cells[0])) if cells else ""
    if len(cells) > 1 and (label := label_of(words)):
        return Span(cells[1].begin, row.stop), label
    return row.inner, ""
