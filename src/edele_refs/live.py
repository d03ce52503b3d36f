"""Typed references made live ones: fields of a reference manager, or keys of a bibliography."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from edele_refs.csl.items import csl_item
from edele_refs.csl.locators import labelled
from edele_refs.fitting import ends_sentence
from edele_refs.formats import live_text
from edele_refs.kept import unread_words
from edele_refs.live_lists import in_one_bracket
from edele_refs.model import Edit, Embedded, Item, Reading
from edele_refs.records.library import Library, Record
from edele_refs.restyle import citations_of, pages_of_repetition
from edele_refs.standing import root_of, sources_of
from edele_refs.values import Date


def live_edits(reading: Reading, stays: Callable[[str, tuple[str, ...]], object] | None = None) -> Iterator[Edit]:
    """What makes the references live ones, with the data of their sources; their words stay,
    or are replaced by a key where the format has such citations.

    Those whose source is not certain stay typed, and those with words that no field has where a
    key would stand in their place; ``stays`` is told the note and these words.
    """
    keys = {root.item: root.key for root in reading.library.records} | _own_keys(reading)
    sources = sources_of(reading)
    for note, cited in zip(reading.document.notes, citations_of(reading), strict=True):
        edits = list[Edit]()
        for citation in cited:
            root = root_of(reading, citation)
            if citation.at not in sources.key_of or root is None or note.is_live(citation.span):
                continue
            key = keys.get(root.item, sources.key_of[citation.at])
            locator = citation.locator or pages_of_repetition(reading, citation) or None
            live = Embedded(citation.span, root.item, locator, key)
            text = live_text(reading.document, _paged(live))
            if text is None:
                continue
            if text and (lost := unread_words(citation, citation.span.of(note.text), "", root.item)):
                if stays:
                    stays(note.label, lost)
                continue
            stop = "." if text and ends_sentence(note, citation) else ""
            edits.append(
                Edit(note.label, citation.span, f"{text or citation.span.of(note.text)}{stop}", live=live)
            )
        yield from in_one_bracket(note, edits)


def _paged(one: Embedded) -> Embedded:
    """Pages without the word for them, which the style sets."""
    label, number = labelled(one.locator or "")
    return replace(one, locator=number if label == "page" else one.locator)


def _own_keys(reading: Reading) -> dict[Item, str]:
    """The keys that the document itself uses, by the items of the works."""
    found: dict[Item, str] = {}
    for record in reading.library.records:
        for at in record.cited_at:
            span, note = reading.by_address[at].span, reading.notes[at.note]
            for one in note.embedded if note.is_live(span) else ():
                if one.key and one.span.start <= span.start and span.end <= one.span.end:
                    found.setdefault(record.item, one.key)
    return found


def live_library(reading: Reading, edits: Iterable[Edit]) -> Library:
    """The records that citations by key need and that no bibliography of the document has."""
    own = set(_own_keys(reading).values())
    items = {edit.live.key: edit.live.item for edit in edits if edit.live}
    return Library(tuple(Record(key, item) for key, item in items.items() if key not in own))


_UNREAD = frozenset("archive archive_location archive_collection archive-place interviewer recipient event-place number genre related".split())
"""What Pandoc reads from no .bib file, or not of every kind of source."""


def bib_loses(library: Library) -> bool:
    """Whether Pandoc would read less of the records from a .bib file than they say."""
    return any(record.item.get("type") != "thesis" and _UNREAD & set(record.item) for record in library.records)


def for_pandoc(library: Library) -> str:
    """The records as CSL JSON that Pandoc prints as our styles would: a date that it cannot read as it is written."""
    found = [{"id": record.key, **csl_item(record.item), **_as_written(record.item)} for record in library.records]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _as_written(item: Item) -> dict[str, dict[str, str]]:
    """Dates of which only one end is known, or one of several days: "not after 6 May 1942"."""
    dates = ((key, value) for key, value in item.items() if isinstance(value, Date))
    return {key: {"literal": date.written} for key, date in dates if date.written and (date.edtf.startswith("[") or ".." in date.edtf)}
