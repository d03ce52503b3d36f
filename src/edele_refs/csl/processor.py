"""The processor: sources and citations in, notes and bibliography out.

Everything is a function of the whole sequence of citations; what a source prints in a
given position is kept, so that a changed sequence renders only what changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from edele_refs.csl.bibliography import substituted
from edele_refs.csl.cites import Citation, Cite, first_notes, keys_of
from edele_refs.csl.cluster import Rendered, assembled, begun
from edele_refs.csl.compile import joined
from edele_refs.csl.compiled import CompiledArea, CompiledStyle
from edele_refs.csl.context import FIRST, NONE, SUBSEQUENT, Context, Settings
from edele_refs.csl.disambiguate import settings as told_apart
from edele_refs.csl.disambiguate import tests_itself
from edele_refs.csl.entry import Entry
from edele_refs.csl.fields import field
from edele_refs.csl.latin import prepared
from edele_refs.csl.own_terms import InLanguages
from edele_refs.csl.positions import Position, positions
from edele_refs.csl.signed import signed
from edele_refs.csl.sorting import in_order
from edele_refs.marks import BLOCK, BLOCK_END, JOINT, bare

UNPRINTED = "[CSL STYLE ERROR: reference with no printed form.]"
"""What stands in a numbered bibliography for a work that the style prints nothing of: its
number is cited, and must be found. The words are those of other engines."""

Items = Mapping[str, Mapping[str, Any]]
"""CSL-JSON items by key; dates may be EDTF strings."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What a sequence of citations prints, as marked text."""

    notes: tuple[str, ...]
    bibliography: tuple[tuple[str, str], ...]
    """Key and entry, in the style's order."""


class Processor:
    """Renders citations of these items in this style.

    ``items`` are the works of the bibliography, in the order of the document where the
    style does not sort them. Keys that are cited and not among them print nothing.
    """

    def __init__(self, style: CompiledStyle, items: Items, uncited: bool = True) -> None:
        self.style = style
        self.uncited = uncited
        language = style.locale.lang
        quotes = style.quotation
        english = language.startswith("en")
        items = {key: prepared(item, style.options) for key, item in items.items()}
        self.entries = {key: Entry(key, data, quotes, english) for key, data in items.items()}
        if style.options.detect_language:
            for entry in self.entries.values():
                entry.detect_language()
        self.numbers: dict[str, int] = {}
        self.first_notes: dict[str, int] = {}
        self.settings: dict[str, Settings] = {}
        self._kept: dict[tuple[Any, ...], Rendered] = {}
        self._probes: dict[tuple[str, Settings, int], tuple[str, Context]] = {}
        self._in_languages = InLanguages(style)
        self._has_condition = tests_itself(style.style)

    # what is known of the whole

    def prepare(self, cited: Sequence[str]) -> None:
        """Number the works that are cited (and the others), and tell them apart."""
        order = list(dict.fromkeys(key for key in cited if key in self.entries))
        if self.uncited:
            order += [key for key in self.entries if key not in set(order)]
        self.order = order
        self.sorted = self._sorted(order)
        first = self.style.bibliography
        numbers = {key: i for i, key in enumerate(self.sorted, 1)}
        if first is not None and any(
            k.variable == "citation-number" and k.descending for k in first.keys
        ):
            numbers = {key: len(numbers) + 1 - n for key, n in numbers.items()}
        chosen = told_apart(self.sorted, self.style.style.citation, self._probe, self._has_condition)
        if len(self._probes) > 4 * len(self.entries) + 1000:
            self._probes.clear()
        if numbers != self.numbers or chosen != self.settings:
            changed = {
                k
                for k in numbers
                if numbers.get(k) != self.numbers.get(k) or chosen.get(k) != self.settings.get(k)
            }
            self._kept = {k: v for k, v in self._kept.items() if k[0] not in changed}
        self.numbers, self.settings = numbers, chosen

    def _sorted(self, order: list[str]) -> list[str]:
        area = self.style.bibliography
        if area is None or not area.keys:
            return order
        place = {key: i for i, key in enumerate(order, 1)}
        lang = self.style.locale.lang
        entries = [self.entries[key] for key in order]
        return [order[i] for i in in_order(entries, area.keys, lambda e: place[e.key], lang)]

    def _probe(self, key: str, chosen: Settings) -> tuple[str, Context]:
        """A source in a later mention, as it is compared with others (kept for the next time)."""
        asked = (key, chosen, self.first_notes.get(key, 0))
        found = self._probes.get(asked)
        if found is None:
            found = self._probes[asked] = self._probed(key, chosen)
        return found

    def _probed(self, key: str, chosen: Settings) -> tuple[str, Context]:
        position = SUBSEQUENT if self.style.style.note else FIRST
        entry = self.entries[key]
        context = Context(
            entry, chosen, position, first_note=self.first_notes.get(key, 0), probing=True
        )
        parts = self.styled(entry).citation.parts(context)
        return (bare(joined(parts, "")) if parts else ""), context

    def styled(self, entry: Entry) -> CompiledStyle:
        """The style in the terms that an item has."""
        return self._in_languages.of(entry)

    # citations

    def cite(self, cite: Cite, place: Position) -> Rendered:
        """One cite as rendered in its place (kept for the next time)."""
        key = (
            cite.key, place, cite.locator, cite.label, cite.suppress_author, cite.author_only, cite.more,
        )  # fmt: skip
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 100_000:
                self._kept.clear()
            found = self._kept[key] = self._cite(cite, place)
        return found if found.cite == cite else replace(found, cite=cite)

    def _cite(self, cite: Cite, place: Position) -> Rendered:
        entry = self.entries.get(cite.key)
        if entry is None:
            return Rendered(cite, "")
        context = self._context(entry, cite, place)
        context.hide_names = cite.suppress_author
        parts = self.styled(entry).citation.parts(context)
        text = joined(parts, "") if parts else ""
        if cite.author_only:
            text = context.first_names or text
        elif self.style.options.keep_signature and place.where == SUBSEQUENT:
            head = self._without_place(entry, cite, place) if cite.locator.strip() else text
            text = signed(text, head, entry, self.style.options.printed)
        rendered = Rendered(
            cite, text, context.first_names or "", "", context.settings.suffix, self.numbers.get(cite.key, 0),
            bool(cite.locator.strip()), named=context.first_named,
        )  # fmt: skip
        if self.style.joining.collapse.startswith("year"):
            rendered.nameless = self._again(entry, cite, place, context.settings)
            if context.settings.suffix:
                rendered.unsuffixed = self._again(
                    entry, cite, place, replace(context.settings, suffix="")
                )
        return rendered

    def _without_place(self, entry: Entry, cite: Cite, place: Position) -> str:
        parts = self.styled(entry).citation.parts(self._context(entry, replace(cite, locator=""), place))
        return joined(parts, "") if parts else ""

    def _again(self, entry: Entry, cite: Cite, place: Position, chosen: Settings) -> str:
        """The cite without its names."""
        context = self._context(entry, cite, place)
        context.settings, context.hide_names = chosen, True
        parts = self.styled(entry).citation.parts(context)
        return joined(parts, "") if parts else ""

    def _context(self, entry: Entry, cite: Cite, place: Position) -> Context:
        return Context(
            entry,
            self.settings.get(entry.key, NONE),
            place.where,
            place.near,
            place.first_note,
            self.styled(entry).place(cite),
            cite.label,
            self.numbers.get(entry.key, 0),
            lower=not self.style.options.keep_case,
        )

    def cites(self, citations: Sequence[Citation]) -> Iterator[tuple[str, ...]]:
        """Each cite of each citation by itself, as marked text, in the order in which they stand."""
        self.first_notes = first_notes(citations)
        self.prepare(keys_of(citations))
        near = self.style.style.citation.number("near-note-distance", 5)
        for citation, places in zip(citations, positions(citations, near), strict=True):
            rendered = (
                self.cite(cite, place) for cite, place in zip(citation.cites, places, strict=True)
            )
            yield tuple(self.style.finished(begun(cite, first=True).text) for cite in rendered)

    def citation(self, citation: Citation, places: Sequence[Position]) -> str:
        """One citation whole, settled."""
        pairs = self._in_order(citation, places)
        rendered = [self.cite(self._marked(cite), place) for cite, place in pairs]
        if self.style.style.note:
            rendered = [begun(cite, first=i == 0) for i, cite in enumerate(rendered)]
        text = assembled(rendered, self.style.joining)
        if not text:
            return ""
        if all(c.cite.author_only for c in rendered):
            return self.style.finished(text)
        return self.style.finished(self.style.citation.closed(text))

    def _marked(self, cite: Cite) -> Cite:
        if not cite.prefix and not cite.suffix:
            return cite
        quotes = self.style.quotation
        return replace(cite, prefix=field(cite.prefix, quotes), suffix=field(cite.suffix, quotes))

    def _in_order(
        self, citation: Citation, places: Sequence[Position]
    ) -> list[tuple[Cite, Position]]:
        """The cites sorted as the style sorts those of one citation."""
        pairs = list(zip(citation.cites, places, strict=True))
        keys = self.style.citation.keys
        if (
            not keys
            or citation.unsorted
            or len(pairs) < 2
            or any(c.key not in self.entries for c in citation.cites)
        ):
            return pairs
        entries = [self.entries[cite.key] for cite, _ in pairs]
        return [
            pairs[i]
            for i in in_order(
                entries, keys, lambda e: self.numbers.get(e.key, 0), self.style.locale.lang
            )
        ]

    # the whole

    def print(self, citations: Sequence[Citation], prepared: bool = False) -> Printed:
        """All notes and the bibliography."""
        return Printed(
            tuple(self.notes(citations, prepared)), tuple(self.entries_of_bibliography())
        )

    def notes(self, citations: Sequence[Citation], prepared: bool = False) -> Iterator[str]:
        """Each citation as marked text, in the order in which they stand."""
        if not prepared:
            self.first_notes = first_notes(citations)
            self.prepare(keys_of(citations))
        ordered = [self.resorted(citation) for citation in citations]
        near = self.style.style.citation.number("near-note-distance", 5)
        for citation, places in zip(ordered, positions(ordered, near), strict=True):
            yield self.citation(replace(citation, unsorted=True), places)

    def resorted(self, citation: Citation) -> Citation:
        """Positions are those of the printed order: a style that sorts within a note comes first."""
        if not self.style.citation.keys or len(citation.cites) < 2 or citation.unsorted:
            return citation
        pairs = self._in_order(citation, [Position()] * len(citation.cites))
        return replace(citation, cites=tuple(cite for cite, _ in pairs))

    def entries_of_bibliography(self) -> Iterator[tuple[str, str]]:
        """The entries with their keys, in the style's order, as marked text."""
        area = self.style.bibliography
        if area is None:
            return
        texts = [(key, self._entry(self.entries[key], area)) for key in self.sorted]
        texts = [(key, text) for key, text in texts if text]
        yield from (
            (key, self.style.finished(text)) for key, text in substituted(texts, area.area.options)
        )

    def _entry(self, entry: Entry, area: CompiledArea) -> str:
        context = Context(
            entry,
            self.settings.get(entry.key, NONE),
            in_bibliography=True,
            number=self.numbers[entry.key],
            lower=not self.style.options.keep_case,
        )
        parts = (self.styled(entry).bibliography or area).parts(context)
        if not parts:
            return f"{context.number}. {UNPRINTED}" if area.numbered else ""
        if area.area.options.get("second-field-align"):
            first, rest = parts[0], joined(parts[1:], area.delimiter) if len(parts) > 1 else ""
            return f"{BLOCK}l{area.prefix}{first}{BLOCK_END}{BLOCK}r{rest}{JOINT}{area.suffix}{BLOCK_END}"
        return area.closed(joined(parts, area.delimiter))
