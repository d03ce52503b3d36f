"""Which elements of an HTML page are notes, and which links call them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from edele_refs.formats._tags import Element
from edele_refs.model import Span

BLOCKS = frozenset(
    "p li div dd dt td tr table aside section article blockquote ol ul dl h1 h2 h3 h4 h5 h6 figure "
    "figcaption header footer main nav body html details summary pre center form fieldset hr".split()
)
_HOLDERS = frozenset("p li div dd dt td aside section article blockquote tr".split())
"""Elements that a note may be."""
_ROLES = re.compile(r"(?:^|\s)(?:doc-)?(?:foot|end|rear)note(?:$|\s)")
_SIDE = re.compile(
    r"(?:^|\s)(?:sidenote|marginnote|footnote-text|fn-text|footnotetext|"
    r"modern-footnotes-footnote__note)(?:$|\s)"
)
_LABEL = re.compile(
    r"\W*(?:(?:footnote|endnote|note|fn|n\.)\s*){0,3}(\d{1,6}[a-z]?|[ivxlc]{1,6}|[a-z]|[*†‡§¶#+]{1,4})\W*",
    re.I,
)
_BACK = re.compile(
    r"[\W\d_]*(?:[a-z]|back|retour|zurück|jump up|return|go back|jump to|up|to text|note)?[\W_]*",
    re.I,
)


_LISTED = frozenset("li nav td h1 h2 h3".split())
"""Where a link with a number belongs to a table of contents."""


@dataclass(frozen=True, slots=True)
class HtmlNote:
    """A note: its element, the stretch of its text, the links in it that lead back."""

    text: Span
    back: tuple[Span, ...]
    label: str
    mark: Span | None


class Page:
    """The elements of a page, by their names and places."""

    def __init__(self, source: str, every: Sequence[Element]) -> None:
        self.source = source
        self.every = every
        self.by_id: dict[str, Element] = {}
        for element in every:
            for key in (element.get("id"), element.get("name") if element.name == "a" else ""):
                if key:
                    self.by_id.setdefault(key, element)
        self.links = [e for e in every if e.name == "a" and "#" in e.get("href")]
        self._starts = [link.start for link in self.links]
        self._all_starts = [element.start for element in every]

    def words(self, element: Element) -> str:
        """The element's text, roughly."""
        return unescape(re.sub(r"<[^<>]*>", "", element.inner.of(self.source)[:500])).strip()

    def between(self, span: Span) -> Sequence[Element]:
        """The links in a stretch of the page."""
        return self.links[
            bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)
        ]

    def paragraphs(self, start: int, end: int) -> list[Element]:
        """The blocks that begin in a stretch of the page."""
        low, high = bisect_left(self._all_starts, start), bisect_left(self._all_starts, end)
        return [e for e in self.every[low : min(high, low + 200)] if e.name in BLOCKS]

    def next(self, element: Element) -> Element | None:
        """The element behind this one in the same parent."""
        at = bisect_left(self._all_starts, element.end)
        behind = self.every[at] if at < len(self.every) else None
        return behind if behind is not None and behind.parent is element.parent else None

    def target(self, link: Element) -> Element | None:
        """The element of this page that a link leads to."""
        return self.by_id.get(link.get("href").rpartition("#")[2])


def notes_in(page: Page) -> list[HtmlNote]:
    """The notes of a page in the order in which they stand in it."""
    calls: dict[int, Call] = {}
    for link in page.links:
        target = page.target(link)
        label = _LABEL.fullmatch(page.words(link))
        if target is None or not label or target.start <= link.start:
            continue
        holder = _holder(target)
        if holder is not None and not holder.start <= link.start < holder.end:
            calls.setdefault(target.start, (holder, target, link))
    found = list(_linked(page, [calls[at] for at in sorted(calls) if _is_note(page, *calls[at])]))
    return sorted([*found, *_by_role(page, found)], key=lambda n: n.text)


def _holder(target: Element) -> Element | None:
    """The element that holds the note of which this is the anchor."""
    near = (
        target
        if target.name in _HOLDERS
        else next((e for e in target.within() if e.name in _HOLDERS), None)
    )
    if near is not None and near.name == "td":
        return next((e for e in near.within() if e.name == "tr"), near)
    return near


def _is_note(page: Page, holder: Element, target: Element, link: Element) -> bool:
    """It leads back, or names itself a note; a table of contents does neither."""
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
    if any(True for _ in _back_links(page, Span(holder.start, holder.end))):
        return True
    label, words = _LABEL.fullmatch(page.words(link)), page.words(target) or page.words(holder)
    if label is None or any(e.name in _LISTED for e in link.within()):
        return False
    named = re.fullmatch(rf"[a-z]?n?[_-]?{re.escape(label[1])}", target.get("id"), re.I)
    return bool(named or re.match(rf"\W*{re.escape(label[1])}\b", words))


def _back_links(page: Page, span: Span) -> Iterator[Span]:
    """The links in a note that lead back to the text before it."""
    for link in page.between(span):
        target = page.target(link)
        leads_back = target is None or target.start < span.start
        words = page.words(link)
        if leads_back and (_BACK.fullmatch(words) or _LABEL.fullmatch(words)):
            yield Span(link.start, link.end)


Call = tuple[Element, Element, Element]
"""A note's element, the anchor in it (or itself), and the link that calls it."""


def _linked(page: Page, calls: Sequence[Call]) -> Iterator[HtmlNote]:
    """The notes that links call; two in one paragraph are divided at their anchors."""
    for at, (holder, target, link) in enumerate(calls):
        after = calls[at + 1] if at + 1 < len(calls) else None
        before = calls[at - 1] if at else None
        shared = any(other is not None and other[0] is holder for other in (before, after))
        start = target.start if shared else holder.inner.start
        if shared and after is not None and after[0] is holder:
            end = after[1].start
        else:
            end = _end(page, holder, after[0] if after else None)
        text = Span(start, end)
        found = _LABEL.fullmatch(page.words(link))
        label = found[1] if found else ""
        yield HtmlNote(text, tuple(_back_links(page, text)), label, Span(link.start, link.end))


def _end(page: Page, holder: Element, after: Element | None) -> int:
    """Where the note ends: with its element, with the one behind a mere number, with the
    paragraphs between it and the next note."""
    if _LABEL.fullmatch(page.words(holder)):
        behind = page.next(holder)
        return behind.inner.end if behind else holder.inner.end
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


def _by_role(page: Page, found: Sequence[HtmlNote]) -> Iterator[HtmlNote]:
    """Notes that no link calls, by what they say of themselves."""
    starts, last = [note.text.start for note in found], 0
    for element in page.every:
        said = element.get("role") or element.get("epub:type") or element.get("data-type")
        own = _ROLES.search(said) or _SIDE.search(element.get("class"))
        if not own or element.name == "a" or element.start < last:
            continue
        at = bisect_left(starts, element.end)
        if at == 0 or found[at - 1].text.end <= element.start:
            last = element.end
            back = tuple(_back_links(page, element.inner))
            yield HtmlNote(element.inner, back, "", Span(element.start, element.start))
