"""Which elements of an HTML page are notes, and which links call them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from edele_refs.formats._html_back import back_links
from edele_refs.formats._html_boxes import HtmlNote, by_list, by_role
from edele_refs.formats._html_page import BLOCKS, HOLDERS, LABEL, Page, label_of, said
from edele_refs.formats._tags import Element
from edele_refs.model import Span

_LISTED = frozenset("li nav td h1 h2 h3".split())
"""Where a link with a number belongs to a table of contents."""
_BOXES = frozenset("div li aside section td dd blockquote".split())
_OWN_BOX = frozenset("li aside td dd".split())
_SAYS_NOTE = re.compile(r"(?:foot|end)note|\bfn|_[ef][td]n|mso-element|note", re.I)


class Call(NamedTuple):
    """A note's element, the anchor in it (or itself), and the links that call it."""

    holder: Element
    target: Element
    links: list[Element]


def notes_in(page: Page) -> list[HtmlNote]:
    """The notes of a page in the order in which they stand in it."""
    calls = _calls(page)
    notes = [calls[at] for at in sorted(calls) if _is_note(page, calls[at])]
    found = list(_linked(page, notes))
    found = sorted([*found, *by_role(page, found)], key=lambda n: n.text)
    return found or list(by_list(page))


def plainly_listed(page: Page) -> list[HtmlNote]:
    """The members of a list that is called notes and may be anything, where there are no others."""
    return list(by_list(page, plain=True))


def _calls(page: Page) -> dict[int, Call]:
    """What links with a number lead to further down, by its place."""
    calls: dict[int, Call] = {}
    for link in page.links:
        target = page.target(link)
        if target is None or target.start <= link.start or not label_of(page.words(link)):
            continue
        if target.start in calls:
            calls[target.start].links.append(link)
            continue
        holder = _holder(page, target)
        if holder is not None and holder.start <= link.start < holder.end:
            holder = _behind(page, target)
        if holder is not None and not holder.start <= link.start < holder.end:
            calls[target.start] = Call(holder, target, [link])
    return calls


def _holder(page: Page, target: Element) -> Element | None:
    """The element that holds the note of which this is the anchor."""
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
    called = " ".join(
        (
            target.get("id"),
            target.get("name"),
            target.get("class"),
            holder.get("class"),
            link.get("class"),
        )
    )
    if re.search(r"f(?:oo)?t?n(?:ote)?|note|cite|ref|fn", called, re.I):
        return True
    if any(True for _ in back_links(page, Span(holder.start, holder.end), links, (), most=200)):
        return True
    label, words = label_of(page.words(link)), page.words(target) or page.words(holder)
    if not label or any(e.name in _LISTED for e in link.within()):
        return False
    named = re.fullmatch(rf"[a-z]?n?[_-]?{re.escape(label)}", target.get("id"), re.I)
    return bool(named or re.match(rf"[^\w*†‡§]*{re.escape(label)}(?!\w)", words))


def _linked(page: Page, calls: Sequence[Call]) -> Iterator[HtmlNote]:
    """The notes that links call; several in one paragraph are divided at their anchors."""
    starts = [call.target.start for call in calls]
    known = frozenset(starts)
    together: dict[int, list[int]] = {}
    for call in calls:
        together.setdefault(call.holder.start, []).append(call.target.start)
    for at, call in enumerate(calls):
        text = _stretch(page, calls, at, starts, together[call.holder.start])
        others = list(_nested(calls, at, starts, text))
        back = [
            link
            for own in _between(text, others)
            for link in back_links(page, own, call.links, known, call.target.start)
        ]
        first = call.links[0]
        without = tuple(sorted([*back, *others]))
        yield HtmlNote(text, without, label_of(page.words(first)), Span(first.start, first.end))


def _stretch(
    page: Page, calls: Sequence[Call], at: int, starts: Sequence[int], together: Sequence[int]
) -> Span:
    """Where the note stands; ``together`` are the anchors of those in the same element."""
    holder, target, _ = calls[at]
    after = calls[at + 1] if at + 1 < len(calls) else None
    if len(together) == 1:
        end = _end(page, holder, after.holder if after else None)
        return Span(holder.inner.start, max(end, _widened(page, calls[at], starts)))
    later = bisect_right(together, target.start)
    if later < len(together):
        return Span(target.start, together[later])
    return Span(target.start, _end(page, holder, after.holder if after else None))


def _nested(
    calls: Sequence[Call], at: int, starts: Sequence[int], text: Span
) -> Iterator[Span]:
    """Notes that stand in this one's element, as where a page closes none: they are their own."""
    end, later = calls[at].target.start, at + 1
    while later < len(calls) and starts[later] < text.end:
        holder = calls[later].holder
        if holder is not calls[at].holder and holder.start > end:
            end = holder.end
            yield Span(holder.start, min(end, text.end))
        later = max(later + 1, bisect_left(starts, end))


def _between(text: Span, gaps: Sequence[Span]) -> Iterator[Span]:
    """What is left of a stretch without the gaps in it."""
    at = text.start
    for gap in (*gaps, Span(text.end, text.end)):
        if at < gap.start:
            yield Span(at, gap.start)
        at = max(at, gap.end)


def _end(page: Page, holder: Element, after: Element | None) -> int:
    """Where the note ends: with its element, with the one behind a mere number, with the
    paragraphs between it and the next note."""
    words = page.words(holder)
    if not words or LABEL.fullmatch(words):
        behind = page.next(holder)
        return behind.inner.end if behind and behind.name in BLOCKS else holder.inner.end
    if (
        holder.name != "p"
        or after is None
        or after.name != "p"
        or after.parent is not holder.parent
    ):
        return holder.inner.end
    between = page.paragraphs(holder.end, after.start)
    plain = all(e.name == "p" and e.parent is holder.parent for e in between)
    return between[-1].inner.end if between and plain and len(between) < 6 else holder.inner.end


def _widened(page: Page, call: Call, starts: Sequence[int]) -> int:
    """The end of the largest box around the note that begins with it and has no other."""
    end, around = 0, call.holder.parent
    while around is not None and around.name in _BOXES:
        inside = bisect_left(starts, around.end) - bisect_left(starts, around.start)
        holds_mark = around.start <= call.links[0].start < around.end
        if inside != 1 or holds_mark or page.text(Span(around.begin, call.holder.start)):
            break
        if around.name in _OWN_BOX or _SAYS_NOTE.search(said(around)) or _ruled_off(page, around):
            end = around.stop
        around = around.parent
    other = _OTHER.search(page.source, call.holder.end, end) if end else None
    return other.start() if other else end


_OTHER = re.compile(r"<(?:h[1-6]|hr|nav|footer|form)\b", re.I)
"""What begins behind a note is no more of it."""


def _ruled_off(page: Page, box: Element) -> bool:
    """A rule, or another box, stands directly before the box: it is one of the notes'."""
    before = page.source[max(0, box.start - 200) : box.start].rstrip()
    return bool(re.search(r"<hr\b[^<>]*>$", before, re.I)) or before.endswith(f"</{box.name}>")
