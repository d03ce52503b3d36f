"""A document that is being written: change a note, and get back the notes that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from edele_refs.csl.cites import Citation, Cite, first_notes, keys_of
from edele_refs.csl.compiled import CompiledStyle
from edele_refs.csl.positions import Position, positions
from edele_refs.csl.processor import Items, Processor


class Session:
    """The notes of a document in a style, kept as they are edited.

    Every change answers with the notes whose text is another one now, by their place
    (from 0) in the document as it is after the change; a note that only moved is not among
    them. What stands there is always what rendering the whole document anew would give.

    >>> from edele_refs.csl.compiled import compiled
    >>> from edele_refs.csl.styles import find_style
    >>> book = {"type": "book", "title": "Russia at War", "author": [{"family": "Werth"}]}
    >>> session = Session(compiled(find_style("chicago-notes-ibid")), {"w": book})
    >>> session.insert(0, [Cite("w", "1")]), session.insert(1, [Cite("w", "2")])
    ({0: 'Werth, \ufdd0Russia at War\ufdd1, 1.'}, {1: 'Ibid., 2.'})
    >>> session.remove(0)
    {0: 'Werth, \ufdd0Russia at War\ufdd1, 2.'}
    """

    def __init__(self, style: CompiledStyle, items: Items, notes: Iterable[Sequence[Cite]] = ()) -> None:
        self._processor = Processor(style, items, uncited=False)
        self._near = style.style.citation.number("near-note-distance", 5)
        self._cites: list[tuple[Cite, ...]] = []
        self._texts: list[str] = []
        self._kept: dict[tuple[tuple[Cite, ...], tuple[Position, ...]], str] = {}
        self._replace(list(map(tuple, notes)), [])

    @property
    def notes(self) -> tuple[str, ...]:
        """All notes, as marked text."""
        return tuple(self._texts)

    @property
    def bibliography(self) -> tuple[str, ...]:
        """The works cited, in the style's order, as marked text."""
        return tuple(text for _, text in self._processor.entries_of_bibliography())

    def insert(self, place: int, cites: Sequence[Cite]) -> Mapping[int, str]:
        """A new note before the one at ``place`` (at the end, where there is none)."""
        place = min(max(place, 0), len(self._cites))
        before = [*self._texts[:place], None, *self._texts[place:]]
        return self._replace([*self._cites[:place], tuple(cites), *self._cites[place:]], before)

    def change(self, place: int, cites: Sequence[Cite]) -> Mapping[int, str]:
        """Other cites in the note at ``place``. Raises ``IndexError`` where there is none."""
        changed = list(self._cites)
        changed[place] = tuple(cites)
        return self._replace(changed, list(self._texts))

    def remove(self, place: int) -> Mapping[int, str]:
        """The note at ``place`` goes. Raises ``IndexError`` where there is none."""
        rest, before = list(self._cites), list[str | None](self._texts)
        del rest[place], before[place]
        return self._replace(rest, before)

    def _replace(self, cites: list[tuple[Cite, ...]], before: Sequence[str | None]) -> dict[int, str]:
        citations = [Citation(c, number) for number, c in enumerate(cites, 1)]
        self._prepare(citations)
        ordered = [self._processor.resorted(citation) for citation in citations]
        texts = [
            self._text(citation, places)
            for citation, places in zip(ordered, positions(ordered, self._near), strict=True)
        ]
        self._cites, self._texts = cites, texts
        return {
            i: text for i, text in enumerate(texts) if i >= len(before) or before[i] != text
        }

    def _prepare(self, citations: Sequence[Citation]) -> None:
        """Number and tell apart the works cited; what is kept holds as long as that is the same."""
        processor = self._processor
        known = (processor.numbers, processor.settings)
        processor.first_notes = first_notes(citations)
        processor.prepare(keys_of(citations))
        if known != (processor.numbers, processor.settings):
            self._kept.clear()

    def _text(self, citation: Citation, places: tuple[Position, ...]) -> str:
        key = (citation.cites, places)
        if key not in self._kept:
            self._kept[key] = self._processor.citation(replace(citation, unsorted=True), places)
        return self._kept[key]
