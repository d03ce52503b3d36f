"""Reference managers: the data of their fields, one program a file.

What such a field holds is the truth about the source, whatever the text shows of it.
A field that cannot be read as data is text like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from edele_refs.model import Embedded, Item, Span


class Code(NamedTuple):
    """A field: its code, what else it holds, and which stretch of the text it shows."""

    text: str
    data: tuple[str, ...]
    span: Span


class Cited(NamedTuple):
    """One source of a field: its name there, the item, and the place cited in it."""

    key: str
    item: Item
    locator: str | None = None


def embedded(code: Code, text: str, sources: Mapping[str, Item]) -> tuple[Embedded, ...]:
    """The references of a field, none where it is none of a reference manager.

    ``sources`` are those that the document keeps elsewhere, by their keys.
    """
    for form, read in _readers().items():
        found = list(_readable(read, code, sources))
        if found:
            spans = divided(text, code.span, [one.item for one in found])
            pairs = zip(found, spans, strict=True)
            return tuple(Embedded(s, one.item, one.locator, one.key, form) for one, s in pairs if s)
    return ()


Read = Callable[[Code, Mapping[str, Item]], Iterator[Cited]]


def _readers() -> dict[str, Read]:
    from edele_refs.formats._managers import citavi, endnote, libreoffice, word, zotero

    return {
        "zotero": zotero.read,
        "endnote": endnote.read,
        "citavi": citavi.read,
        "word": word.read,
        "libreoffice": libreoffice.read,
    }


def _readable(read: Read, code: Code, sources: Mapping[str, Item]) -> list[Cited]:
    """All of a field's sources, or none: what cannot be read whole is not data to rely on."""
    try:
        return [one for one in read(code, sources) if one.item]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, IndexError):
        return []


def divided(text: str, span: Span, items: Sequence[Item]) -> list[Span | None]:
    """A stretch of text divided among the sources that it cites, at its semicolons.

    None for those of which it shows nothing of their own.

    >>> divided("A, Russia, 4; B, War.", Span(0, 20), [Item(title="Russia"), Item(title="War")])
    [Span(start=0, end=12), Span(start=14, end=20)]
    """
    shown = span.of(text)
    span = Span(
        span.start + len(shown) - len(shown.lstrip()),
        span.end - len(shown) + len(shown.rstrip()),
    )
    if span.start >= span.end:
        return [None] * len(items)
    parts = [span]
    while len(parts) < len(items) and (cut := _cut(text, parts[-1], items[len(parts)])):
        last = parts.pop()
        parts += [Span(last.start, cut[0]), Span(cut[1], last.end)]
    return [*parts, *([None] * (len(items) - len(parts)))]


def _cut(text: str, span: Span, item: Item) -> tuple[int, int] | None:
    """The semicolon before the next source: the first behind which a word of it stands."""
    names = [name.family or name.literal for key in ("author", "editor") for name in item.names(key)]
    words = [*names, *item.text("title").split()[:1], *item.text("title-short").split()[:1]]
    at = text.find(";", span.start, span.end)
    while at >= 0:
        after = text.find(";", at + 1, span.end)
        part = text[at + 1 : after if after >= 0 else span.end]
        if not words or any(word and word in part for word in words):
            return at, at + 1 + len(part) - len(part.lstrip())
        at = after
    return None
