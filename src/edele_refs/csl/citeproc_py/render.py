"""Renders citations and bibliographies with one style; each different citation once.

citeproc-py remembers what it has printed and calls a citation rendered twice
"ibid."; here a text depends on the source, its position and its locator alone, so
that it can be kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from citeproc.source import VariableError

from edele_refs.csl.citeproc_py.elements import rendered
from edele_refs.csl.citeproc_py.source import Locator, Mention, Reference
from edele_refs.csl.citeproc_py.style import Style, load_style
from edele_refs.csl.citeproc_py.terms import CSL
from edele_refs.csl.finishing import Quotes, field_text, finished
from edele_refs.marks import clean
from edele_refs.csl.positions import Position
from edele_refs.model import RefsError


class Cited(Protocol):
    """A citation as ``engine.Cite`` gives it."""

    @property
    def key(self) -> str: ...
    @property
    def locator(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def prefix(self) -> str: ...
    @property
    def suffix(self) -> str: ...


class Rendering:
    """One style over one set of items."""

    def __init__(self, style: Path, locale: str | None, items: Mapping[str, Any]) -> None:
        self._style: Style = load_style(style, locale)
        self._items = items
        self.quotes = _quotes(self._style)
        self._curly = self.quotes.outer[0] == "“"
        self._references: dict[str, Reference] = {}
        self._numbers = {key: number for number, key in enumerate(items, 1)}
        self._known: dict[tuple[object, ...], str] = {}
        self._alike: dict[str, str] = {}
        self._alike = self._find_alike()

    def cite(self, cite: Cited, position: Position) -> str:
        """One citation as marked text; empty where its item is unknown."""
        return finished(self._raw(cite, position), self.quotes)

    def note(self, cites: Sequence[tuple[Cited, Position]]) -> str:
        """The citations of a note, joined as the style joins them."""
        layout = self._style.citation.layout
        texts = filter(None, (self._raw(cite, position) for cite, position in cites))
        text = layout.format(layout.wrap(layout.join(texts) or ""))
        return finished(text, self.quotes)

    def in_order(self, cites: Sequence[Any]) -> tuple[Any, ...]:
        """The citations of a note in the style's order, if it has one for citations."""
        sort = self._style.citation.find(f"{CSL}sort")
        if sort is None or len(cites) < 2:
            return tuple(cites)
        mentions = [self._mention(cite.key, Position()) for cite in cites]
        by_mention = {id(m): cite for m, cite in zip(mentions, cites, strict=True)}
        ordered = sort.sort(mentions, self._style.citation.layout)
        return tuple(by_mention[id(mention)] for mention in ordered)

    def bibliography(self) -> list[str]:
        """Every item's entry, in the style's order."""
        area = self._style.bibliography
        if area is None:
            raise RefsError("this style has no bibliography; choose another for --bibliography")
        mentions = [self._mention(key, None) for key in self._items]
        # not area.sort: citeproc-py has a method of that name there
        if (sort := area.find(f"{CSL}sort")) is not None:
            mentions = sort.sort(mentions, area.layout)
        return [entry for mention in mentions if (entry := self._entry(mention, area.layout))]

    def _entry(self, mention: Mention, layout: Any) -> str:
        text = self._layout(mention, layout)
        return finished(layout.format(layout.wrap(text)), self.quotes) if text else ""

    def _raw(self, cite: Cited, position: Position) -> str:
        if cite.key not in self._items:
            return ""
        key = (cite.key, cite.locator, cite.label, position)
        if key not in self._known:
            locator = Locator(cite.label, field_text(cite.locator)) if cite.locator else None
            mention = self._mention(cite.key, position, locator)
            self._known[key] = self._layout(mention, self._style.citation.layout)
        return clean(cite.prefix) + self._known[key] + clean(cite.suffix)

    def _mention(
        self, key: str, position: Position | None, locator: Locator | None = None
    ) -> Mention:
        if key not in self._references:
            self._references[key] = Reference(self._items.get(key) or {}, self._curly)
        number = self._numbers.get(key, 0)
        mention = Mention(key, self._references[key], position, locator, number, self._style.near)
        mention.ambiguous = key in self._alike
        if self._style.suffixes:
            mention.year_suffix = self._alike.get(key, "")
        return mention

    def _find_alike(self) -> dict[str, str]:
        """The items that a later mention would not tell apart, each with its letter."""
        by_text: dict[str, list[str]] = {}
        for key in self._items if self._style.tells_apart else ():
            mention = self._mention(key, Position("subsequent", 99, 1))
            text = self._layout(mention, self._style.citation.layout)
            by_text.setdefault(text, []).append(key)
        alike = (keys for keys in by_text.values() if len(keys) > 1)
        return {key: _letter(number) for keys in alike for number, key in enumerate(keys)}

    def _layout(self, mention: Mention, layout: Any) -> str:
        """The layout's children; a style's own mistake prints nothing, never a traceback."""
        mention.suppressed.clear()
        try:
            return rendered_children(layout, mention)
        except VariableError:
            return ""
        except (AttributeError, KeyError, ValueError, TypeError, RecursionError) as error:
            raise RefsError(f"the style cannot print this source ({error!r})") from error


def _letter(number: int) -> str:
    """a, b … z, aa, ab …"""
    before, last = divmod(number, 26)
    return (_letter(before - 1) if before else "") + chr(ord("a") + last)


def rendered_children(layout: Any, mention: Mention) -> str:
    """What the layout's children print, one after the other."""
    return "".join(rendered(child, mention, None) for child in layout.iterchildren(tag="*"))


def _quotes(style: Style) -> Quotes:
    def term(name: str, otherwise: str) -> str:
        return style.terms.get(name) or otherwise

    return Quotes(
        (term("open-quote", "“"), term("close-quote", "”")),
        (term("open-inner-quote", "‘"), term("close-inner-quote", "’")),
        style.terms.options.get("punctuation-in-quote") == "true",
    )
