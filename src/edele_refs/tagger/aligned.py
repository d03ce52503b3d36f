"""Readings (``refs parse --to jsonl``, corrected by hand) as labelled texts.

A reading gives each value, not where it stands: the places are looked for in the span of
its citation. A value that is not found there ("id." for a name) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.fields import FIELDS
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.parse.dates import find_dates
from edele_refs.tagger.examples import Example, Labelled
from edele_refs.values import Date, Name

_LEARNT = tuple(key for key in FIELDS if key not in ("type", "language", "note", "heading", "related", "relation", "resolves_to"))
_IDEM = late_pattern(r"(?:I[Dd]\.|[Ii]dem|Ders\.|Dies\.|Он же|Ead\.|Tenże|Týž|Він же)[,:.]?\s")


def examples_of(reading: Reading) -> Iterator[Example]:
    """Each note of a reading as an example."""
    for note in reading.document.notes:
        cited = reading.by_note[note.label]
        spans: list[Labelled] = []
        for citation in cited:
            spans += _fields(note.text, citation)
            spans += _introducer(note.text, citation)
        citations = tuple((c.span.start, c.span.end, c.kind) for c in cited)
        yield Example(note.text, tuple(sorted(spans)), citations, "reading")


def _introducer(text: str, citation: Citation) -> Iterator[Labelled]:
    if citation.introducer:
        at = text.rfind(citation.introducer, 0, citation.span.start)
        if at >= 0:
            yield at, at + len(citation.introducer), "introducer"


def _fields(text: str, citation: Citation) -> list[Labelled]:
    """The places of a citation's values; the longest are looked for first."""
    found: list[Labelled] = []
    start, end = citation.span.start, citation.span.end
    for label, value in sorted(_values(citation), key=lambda pair: -len(str(pair[1]))):
        place = _place(text, label, value, start, end, found)
        if place:
            found.append((*place, label))
    if citation.kind == "ibid":
        stop = min((s for s, _, _ in found), default=end)
        found.append((start, max(start + 1, start + len(text[start:stop].rstrip(" ,."))), "ibid"))
    if (idem := _IDEM.match(text, start)) and not any(s < idem.end() for s, _, _ in found):
        found.append((start, idem.end() - 1, "idem"))
    return found


def _values(citation: Citation) -> Iterator[tuple[str, str | Name | Date]]:
    for key in _LEARNT:
        value = citation.item.get(key)
        if isinstance(value, tuple):
            yield from ((key, one) for one in value if isinstance(one, Name))
        elif isinstance(value, Date):
            yield key, value
        elif value:
            yield key, str(value)
    if citation.locator:
        yield "locator", citation.locator


def _place(text: str, label: str, value: str | Name | Date, start: int, end: int, taken: list[Labelled]) -> tuple[int, int] | None:
    """Where a value stands; of several places the first for heads, the last for tails."""
    places = [p for p in _occurrences(text, value, start, end) if not any(p[0] < e and s < p[1] for s, e, _ in taken)]
    if not places:
        return None
    return places[0] if label in ("author", "title", "editor", "archive", "volume", "original-date") else places[-1]


def _occurrences(text: str, value: str | Name | Date, start: int, end: int) -> list[tuple[int, int]]:
    if isinstance(value, Date):
        dates = [(d.span.start, d.span.end) for d in find_dates(text) if d.date.edtf == value.edtf and start <= d.span.start < end]
        year = re.search(r"\d{4}", value.edtf)
        return dates or (_shape(re.escape(year.group()), text, start, end) if year else [])
    if isinstance(value, Name):
        return _name(text, value, start, end)
    return _shape(r"(?<!\w)" + re.escape(value) + r"(?!\w)", text, start, end) or _shape(re.escape(value), text, start, end)


def _name(text: str, name: Name, start: int, end: int) -> list[tuple[int, int]]:
    if name.literal or not name.given:
        return _shape(r"(?<!\w)" + re.escape(name.literal or name.family) + r"(?!\w)", text, start, end)
    family, given = re.escape(name.family), re.escape(name.given)
    return _shape(rf"(?<!\w)(?:{given}\s?{family}|{family},?\s{given})(?!\w)", text, start, end)


def _shape(form: str, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [m.span() for m in re.compile(form).finditer(text, start, end)]
