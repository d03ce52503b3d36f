"""Which elements of an HTML page are notes, and which links call them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from edele_refs.formats._html_back import back_links
from edele_refs.formats._html_boxes import HtmlNote, by_list, by_role, without_ways_back
from edele_refs.formats._html_extent import Call, Extents, line_start, loose_end
from edele_refs.formats._html_page import BLOCKS, HOLDERS, LABEL, Page, label_of
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_LISTED = frozenset("li nav td h1 h2 h3".split())
"""Where a link with a number belongs to a table of contents."""
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_LETTERS, _APART, _LETTER = late_pattern(r"[a-z]?n?[_-]?", re.I), late_pattern(r"[^\w*†‡§]*"), late_pattern(r"\w")
_NO_NOTE = frozenset("figure figcaption caption img math svg h1 h2 h3 h4 h5 h6".split())
_OTHERS = late_pattern(
    r"(?:cmnt|_?msocom|pg|fig(?:ure)?|ta?bl?e?|sec(?:t(?:ion)?)?|chap(?:ter)?|eq(?:n|uation)?|app(?:endix)?|map|plate|page)"
    r"[-_.:]?(?:\d{1,4}[a-z]?|[ivxlc]{1,6})(?:[-_.:]\d{1,4})*",
    re.I,
)
"""The name of a place that is a comment, a figure, a table, a section."""


def notes_in(page: Page) -> list[HtmlNote]:
    """The notes of a page in the order in which they stand in it."""
    calls = _calls(page)
    notes = [calls[at] for at in sorted(calls) if _is_note(page, calls[at])]
    found = list(_linked(page, notes))
    others = without_ways_back(page, by_role(page, found))
    found = sorted([*found, *others], key=lambda n: n.text)
    return found or list(without_ways_back(page, by_list(page)))


def plainly_listed(page: Page) -> list[HtmlNote]:
    """The members of a list that is called notes and may be anything, where there are no others."""
    return list(by_list(page, plain=True))


def _calls(page: Page) -> dict[int, Call]:
    """What links with a number lead to, by its place."""
    calls: dict[int, Call] = {}
    loose: dict[int, Call] = {}
    back: dict[int, tuple[Element, list[Element]]] = {}
    for link in page.links:
        target = page.target(link)
        if target is None or not label_of(page.words(link)):
            continue
        if target.start <= link.start:
            back.setdefault(target.start, (target, []))[1].append(link)
            continue
        if known := calls.get(target.start) or loose.get(target.start):
            known.links.append(link)
            continue
        holder = _holder(page, target)
        if holder is not None and holder.start <= link.start < holder.end:
            holder = _behind(page, target)
            if holder is None and target.name not in HOLDERS:
                loose[target.start] = Call(_line(page, target), target, [link])
        if holder is not None and not holder.start <= link.start < holder.end:
            calls[target.start] = Call(holder, target, [link])
    first = {at: call for at, (target, links) in back.items() if at not in calls and (call := _standing_before(page, target, links))}
    calls = {at: call for at, call in calls.items() if not _is_way_back(call, first)} if first else calls
    return first | calls | {at: call for at, call in loose.items() if _leads_back(page, call)}


def _standing_before(page: Page, target: Element, links: Sequence[Element]) -> Call | None:
    """A note that stands before its mark: it begins at its anchor, and has no marks of its own.

    The mark has text before it in its paragraph, as a way back from a note to its mark has not.
    """
    holder = _holder(page, target)
    if holder is None or LABEL.fullmatch(page.words(holder)) or page.text(Span(holder.begin, target.start)):
        return None
    marks = [link for link in links if link.start >= holder.end and not _opens(page, link)]
    own = (link for link in page.between(holder.inner) if label_of(page.words(link)) and not _opens(page, link))
    has_marks = any((to := page.target(link)) is not None and to.start > link.start for link in own)
    return Call(holder, target, marks) if marks and not has_marks else None


def _opens(page: Page, link: Element) -> bool:
    """Whether a link is the first word of its block, as the number of a note is."""
    block = next((e for e in link.within() if e.name in BLOCKS), None)
    return block is not None and not page.text(Span(block.begin, link.start)).strip("[(")


def _is_way_back(call: Call, first: Mapping[int, Call]) -> bool:
    """Whether all links of a call stand in notes that stand before their marks."""
    places = sorted(first)
    held = (first[places[at]].holder if (at := bisect_right(places, link.start) - 1) >= 0 else None for link in call.links)
    return all(one is not None and link.start < one.end for one, link in zip(held, call.links, strict=True))


def _line(page: Page, target: Element) -> Element:
    """What stands for the element of a note that has none: the text behind its anchor."""
    start, end = line_start(page, target), loose_end(page, target)
    return Element("", start, start, end, end, target.parent, page.source)


def _holder(page: Page, target: Element) -> Element | None:
    """The element that holds the note of which this is the anchor."""
    if target.name in _NO_NOTE and not LABEL.fullmatch(page.words(target)):
        return None
    if target.name in HOLDERS or target.name == "table":
        near: Element | None = target
    else:
        near = next((e for e in target.within() if e.name in HOLDERS), None)
    if near is not None and near.name in ("td", "th"):
        return next((e for e in near.within() if e.name == "tr"), near)
    return near if near is not None else _behind(page, target)


def _behind(page: Page, target: Element) -> Element | None:
    """The block behind an empty anchor, which stands for it."""
    if page.words(target):
        return None
    behind = page.next(target)
    return behind if behind is not None and behind.name in HOLDERS else None


def _is_note(page: Page, call: Call) -> bool:
    """It leads back, or names itself a note; a table of contents does neither."""
    holder, target, links = call
    link = links[0]
    place = target.get("id") or target.get("name")
    if _OTHERS.fullmatch(place) or _is_section(page, holder):
        return False
    called = " ".join(
        (place, target.get("class"), holder.get("class"), link.get("class"))
    )
    if re.search(r"f(?:oo)?t?n(?:ote)?|note|cite|ref|fn", called, re.I) or _leads_back(page, call):
        return True
    label, inline = label_of(page.words(link)), target is not holder
    behind = Span(line_start(page, target), holder.stop) if inline else holder.inner
    words = page.words(target) or page.text(behind) or page.words(holder)
    if not label or any(e.name in _LISTED for e in link.within()) or _in_a_sentence(page, link):
        return False
    return _named_by(place, label) or _begins_with(words, label)


def _named_by(place: str, label: str) -> bool:
    """Whether the name of a place is a number, with no more than letters for "note" before it."""
    return place.lower().endswith(label.lower()) and bool(_LETTERS.fullmatch(place, 0, len(place) - len(label)))


def _begins_with(words: str, label: str) -> bool:
    """Whether a text begins with a number, of which it is told apart.

    A pattern made of the number would be compiled for each.
    """
    at = words.find(label)
    return at >= 0 and bool(_APART.fullmatch(words, 0, at)) and not _LETTER.match(words, at + len(label))


def _is_section(page: Page, holder: Element) -> bool:
    """Whether it begins with a heading that says more than a number, or stands for one."""
    behind = page.next(holder) if not page.words(holder) else None
    if behind is not None and behind.name in _HEADINGS:
        return not LABEL.fullmatch(page.words(behind))
    first = next((e for e in page.inside(holder.begin, holder.stop, 20) if e.name in _HEADINGS), None)
    if first is None or page.text(Span(holder.begin, first.start)):
        return False
    return not LABEL.fullmatch(page.words(first))


def _in_a_sentence(page: Page, link: Element) -> bool:
    """Whether a number is a word of its sentence (“see verse 3”) and stands behind none as a mark does."""
    return bool(re.search(r"\w\s+(?:<a\b[^<>]*>)*$", page.source[max(0, link.start - 100) : link.start]))


def _leads_back(page: Page, call: Call) -> bool:
    inside = Span(call.holder.start, call.holder.end)
    return any(True for _ in back_links(page, inside, call.links, (), most=200))


def _linked(page: Page, calls: Sequence[Call]) -> Iterator[HtmlNote]:
    """The notes that links call; several in one paragraph are divided at their anchors."""
    known = frozenset(call.target.start for call in calls)
    extents = Extents(page, calls)
    for at, call in enumerate(calls):
        text = extents.of(at)
        others = list(extents.nested(at, text))
        back = [
            link
            for own in _between(text, others)
            for link in back_links(page, own, call.links, known, call.target.start)
        ]
        first = call.links[0]
        without = tuple(sorted([*back, *others]))
        yield HtmlNote(text, without, label_of(page.words(first)), Span(first.start, first.end))


def _between(text: Span, gaps: Sequence[Span]) -> Iterator[Span]:
    """What is left of a stretch without the gaps in it."""
    at = text.start
    for gap in (*gaps, Span(text.end, text.end)):
        if at < gap.start:
            yield Span(at, gap.start)
        at = max(at, gap.end)
