"""References that come with their data: what the data say holds, whatever was parsed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from edele_refs.model import Address, Citation, Document, Embedded, Item, Kind, Note, Span
from edele_refs.notes import POINTERS, WHOLE


def wanted(document: Document) -> frozenset[str]:
    """The names of entries to which notes lead, and which say nothing by data."""
    every = (one for note in document.notes for one in note.embedded)
    return frozenset(one.key for one in every if one.key and not one.item)


def with_embedded(
    document: Document, citations: Sequence[Citation], listed: Mapping[str, Item] | None = None
) -> Sequence[Citation]:
    """The citations, those in the place of embedded references with the items of these.

    The first mention of a source states all that its data state; of later ones the data
    only say which source is meant (see ``resolve``), and the words what form they have.
    ``listed`` are the items of ``wanted`` entries, as they were read.
    """
    if not any(note.embedded for note in document.notes):
        return citations
    of_note: dict[str, list[Citation]] = {note.label: [] for note in document.notes}
    for citation in citations:
        of_note[citation.at.note].append(citation)
    seen: set[str] = set()
    return tuple(
        one for note in document.notes for one in _merged(_led(note, listed or {}), of_note[note.label], seen)
    )


def _led(note: Note, listed: Mapping[str, Item]) -> Note:
    """The note with what the entries say to which it leads."""
    if not any(one.key in listed and not one.item for one in note.embedded):
        return note
    told = (one if one.item else replace(one, item=listed.get(one.key, one.item)) for one in note.embedded)
    return replace(note, embedded=tuple(told))


def _merged(note: Note, parsed: Sequence[Citation], seen: set[str]) -> Iterator[Citation]:
    found: list[Citation] = []
    left = list(parsed)
    for one in note.embedded:
        own = [c for c in left if c.span.start < one.span.end and one.span.start < c.span.end]
        left = [c for c in left if c not in own]
        first = one.key not in seen or not one.key or one.form in WHOLE
        found.append(_cited(note, one, own, first))
        seen.add(one.key)
    ordered = sorted([*found, *left], key=lambda c: c.span)
    yield from (replace(c, at=Address(note.label, n)) for n, c in enumerate(ordered, 1))


def _cited(note: Note, one: Embedded, own: Sequence[Citation], first: bool) -> Citation:
    alone = own[0] if len(own) == 1 else None
    if not one.item and one.form in POINTERS and alone:  # the data say nothing but a name
        return replace(alone, at=Address(note.label, 1))
    kind: Kind = alone.kind if alone and not first and alone.kind in ("short", "ibid") else "full"
    return Citation(
        Address(note.label, 1),
        _span(note.text, _shown(note, one, alone), own),
        kind,
        one.item if kind == "full" else alone.item if alone else one.item,
        one.locator or (_locator(note, one, alone) if alone else None),
        own[0].introducer if own else None,
        confidence=1.0,
    )


def _locator(note: Note, one: Embedded, alone: Citation) -> str | None:
    """The place that the words state, if these are the reference's own: behind a key ("@werth1964, 12") they are text."""
    said = alone.locator or ""
    place = note.text.rfind(said, *alone.span)
    return alone.locator if one.form in POINTERS or place + len(said) <= one.span.end else None


def _shown(note: Note, one: Embedded, alone: Citation | None) -> Span:
    """The whole reference of which a pointer shows a part: "<ref>Smith 2001</ref>, 12"."""
    if one.form not in POINTERS or alone is None:
        return one.span
    start, end = min(one.span.start, alone.span.start), max(one.span.end, alone.span.end)
    others = (e.span for e in note.embedded if e is not one)
    return one.span if any(o.start < end and start < o.end for o in others) else Span(start, end)


def _span(text: str, span: Span, own: Sequence[Citation]) -> Span:
    """Without the words that introduce the reference, and without the stop at the end."""
    start = max(span.start, own[0].span.start) if own else span.start
    end = span.end
    if own and own[-1].span.end in (end, end - 1):
        end = own[-1].span.end
    elif text[start:end].endswith("."):
        end -= 1
    return Span(start, end) if start < end else span
