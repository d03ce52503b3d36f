"""From a file's bytes to what was found in it: cache, rules, suppressions, places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from edele_refs.checking import cache
from edele_refs.checking.checked import Checked, Spot, from_json, links_of, to_json
from edele_refs.checking.places import Lines, place_of
from edele_refs.checking.settings import Settings
from edele_refs.checking.suppress import side_file, suppressions, without
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Finding, Reading, Span
from edele_refs.opening import read_bytes
from edele_refs.rules import UNUSED, check, chosen_rules, codes_of
from edele_refs.verbs import is_reading, read_citations, read_jsonl

if TYPE_CHECKING:
    from edele_refs.formats import Options
    from edele_refs.tagger.model import Model

Progress = Callable[[str, int], AbstractContextManager[Callable[[int], None] | None]]
"""Opens a progress bar for a document of so many notes."""
INCLUDES = late_pattern(rb"\\(?:input|include|subfile|import|bibliography|addbibresource)\b|\{\{<\s*include")
"""What brings other files into a document, whose changes its own bytes do not show."""


def check_data(
    data: bytes, file: str, settings: Settings, options: Options, cached: bool, progress: Progress, jobs: int = 1, model: Model | None = None
) -> tuple[Checked, ...]:
    """What is found in a file: one value, or one for each document of a file of readings.

    ``file`` is the name it is shown by; its suffix says the format, and the side file is
    looked for beside it. ``options`` say how it is read, ``jobs`` by how many processes a long one is,
    ``model`` by which tagger of one's own; what that one reads is not kept.
    """
    path = Path(file)
    if path.suffix.lower() == ".jsonl" or is_reading(data):
        return tuple(_checked(read_jsonl(part), file, settings) for part in documents(data))
    side = side_file(path)
    cached = cached and model is None and not INCLUDES.search(data)
    key = cache.key_of(data, (file, side, options, *_marks(settings))) if cached else ""
    if cached and (kept := _kept(key, file)):
        return (kept,)
    document = read_data(data, file, options)
    with progress(document.name, len(document.notes)) as advance:
        reading = _read(document, file, advance, jobs) if cached else read_citations(document, advance, model, jobs=jobs)
    found = _checked(reading, file, settings, side, lined=b"\0" not in data)
    if cached:
        cache.keep(key, to_json(found))
    return (found,)


def _kept(key: str, file: str) -> Checked | None:
    """The result in the cache, if there is one that can be read."""
    text = cache.load(key)
    try:
        return from_json(text, file) if text else None
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


def _read(document: Document, file: str, advance: Callable[[int], None] | None, jobs: int) -> Reading:
    """The document's citations; of notes that have not changed since the last time as they were then."""
    from edele_refs.checking.readings import Readings

    key = cache.key_of(b"", ("readings", str(Path(file).resolve())), daily=False)
    readings = Readings(cache.load(key))
    found = read_citations(document, advance, kept=readings, jobs=jobs)
    cache.keep(key, readings.to_json())
    return found


def read_data(data: bytes, file: str, options: Options) -> Document:
    """The document that a file holds."""
    from edele_refs.bibliography import with_sources
    from edele_refs.formats import read_document

    path = Path(file)
    document = read_document(data, path.stem, path.suffix, options)
    return with_sources(document, options.path)


def check_book(reading: Reading, file: str, settings: Settings) -> Checked:
    """What is found in a book of several files, which as a whole has no lines to name."""
    return _checked(reading, file, settings, side_file(Path(file)), lined=False)


def documents(data: bytes) -> Iterator[bytes]:
    """The lines of each document in a file of readings ("doc" is their first member)."""
    lines = [line for line in data.split(b"\n") if line.strip()]
    for _, group in groupby(lines, key=lambda line: line.partition(b'"note"')[0]):
        yield b"\n".join(group)


def applied_codes(settings: Settings) -> frozenset[str]:
    """The codes of the rules that are applied, that about suppressions among them."""
    chosen = chosen_rules(settings.select, settings.ignore, settings.extend_select)
    named = settings.select is None or UNUSED.code in codes_of(settings.select)
    also = {UNUSED.code} if named and UNUSED.code not in codes_of(settings.ignore) else set()
    return frozenset(rule.code for rule in chosen) | also


def _marks(settings: Settings) -> Iterable[object]:
    """What of the settings changes the findings."""
    listed = settings.bibliography_file
    return *sorted(applied_codes(settings)), settings.commentary, read_bytes(listed) if listed else b""


def findings_in(reading: Reading, file: str, settings: Settings) -> tuple[Finding, ...]:
    """What the rules find in a reading, without what is silenced in the file or beside it."""
    return _findings(_prepared(reading, settings), settings, side_file(Path(file)), lined=True)


def _prepared(reading: Reading, settings: Settings) -> Reading:
    """The reading as the settings want it linked, with the bibliography that they name."""
    if settings.commentary == "end":
        from edele_refs.resolve import linked

        reading = linked(reading, over_commentary=False)
    if path := settings.bibliography_file:
        from edele_refs.bibliography import items_of

        reading = replace(reading, listed=items_of(path))
    return reading


def _findings(
    reading: Reading, settings: Settings, side: str | None, lined: bool
) -> tuple[Finding, ...]:
    document = reading.document
    found = check(
        reading,
        select=settings.select,
        ignore=settings.ignore,
        extend_select=settings.extend_select,
    )
    extents = _extents(document, Lines(document.text)) if lined and "refs:" in document.text else {}
    silenced = suppressions(document.text if lined else "", extents, side)
    labels = {note.label for note in document.notes}
    return without(found, silenced, applied_codes(settings), labels) if silenced else found


def _checked(
    reading: Reading, file: str, settings: Settings, side: str | None = None, lined: bool = True
) -> Checked:
    """``lined`` is false of files that have no lines to name (docx)."""
    reading = _prepared(reading, settings)
    document = reading.document
    found = _findings(reading, settings, side, lined)
    notes = {note.label: note for note in document.notes}
    lines = Lines(document.text)
    places = [place_of(f, document, notes, lines) if lined else None for f in found]
    return Checked(
        file,
        document.name,
        tuple(found),
        {label: note.text for label, note in notes.items()},
        document.prose,
        tuple(places),
        links_of(reading),
        unread=document.unread,
    )


def _extents(document: Document, lines: Lines) -> dict[str, tuple[Spot, Spot]]:
    """The first and last line of each note."""
    return {
        note.label: (lines.spot(note.source[0].start), lines.spot(_last(note.source)))
        for note in document.notes
        if note.source and document.text
    }


def _last(stretches: tuple[Span, ...]) -> int:
    return max(stretches[-1].start, stretches[-1].end - 1)


def at_least(checked: Checked, level: str) -> tuple[Finding, ...]:
    """The findings of this severity or a graver one."""
    from edele_refs.rules import SEVERITIES, find_rule

    grave = SEVERITIES[SEVERITIES.index(level) :] if level in SEVERITIES else SEVERITIES
    return tuple(f for f in checked.findings if find_rule(f.code).severity in grave)


def with_fixes(checked: Checked, number: int) -> Checked:
    """The same with the number of edits that were made before."""
    return replace(checked, fixed=number)
