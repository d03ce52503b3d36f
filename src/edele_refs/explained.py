"""How one note was read, as lines of text: tokens, fields, what decided, links."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.model import Address, Citation, Note, Reading
from edele_refs.tagger.model import load
from edele_refs.tagger.tokens import tokens

_ROLES = ("author", "editor", "container-author")


def note_lines(reading: Reading, label: str) -> Iterator[str]:
    """A note, its tokens with their fields, then each citation with what decided."""
    note, cited = reading.notes[label], reading.by_note[label]
    yield f"note {label}: {note.text}"
    yield ""
    yield from _token_lines(note, cited)
    for citation in cited:
        yield ""
        yield from _citation_lines(reading, note, citation)
    if not cited:
        yield ""
        yield "nothing is cited"


def _token_lines(note: Note, cited: tuple[Citation, ...]) -> Iterator[str]:
    """Each token, the field it was read as, and how likely the tagger finds it to be cited."""
    edges, found = load().edges(note.text), tokens(note.text)
    yield f"{'token':28} {'read as':20} tagger: cited"
    for at, (start, end) in enumerate(zip(found.starts, found.ends, strict=True)):
        read = _field_at(cited, start, end)
        yield f"{note.text[start:end][:28]:28} {read:20} {1 - edges.chance(at, 'O'):.2f}{' begins' if edges.labels[at] == 'B' else ''}"


def _field_at(cited: tuple[Citation, ...], start: int, end: int) -> str:
    inside = next((c for c in cited if c.span.start < end and start < c.span.end), None)
    if inside is None:
        return "–"
    return next((t.variable for t in inside.traces if t.span.start < end and start < t.span.end), "·")


def _citation_lines(reading: Reading, note: Note, citation: Citation) -> Iterator[str]:
    sure = "" if citation.confidence is None else f", confidence {citation.confidence:.2f}"
    kind = " ".join(filter(None, (citation.kind, citation.item.text("type"))))
    yield f"{citation.at} {kind}, characters {citation.span.start}–{citation.span.end}, read by “{citation.by or 'reading'}”{sure}"
    for trace in sorted(citation.traces, key=lambda t: t.span.start):
        chance = "" if trace.confidence is None else f" {trace.confidence:.2f}"
        by = f" ({trace.by})" if trace.by else ""
        yield f"    {trace.variable} = {trace.span.of(note.text)}{chance}{by}"
    yield from _link_lines(reading, citation)


def _link_lines(reading: Reading, citation: Citation) -> Iterator[str]:
    found = reading.resolutions.get(citation.at)
    if found is None or (citation.kind == "full" and not found.candidates):
        return
    meant = " | ".join(map(str, reading.links.get(citation.at, ())))
    yield f"    repeats {meant or 'nothing known'}: {found.reason}"
    taken = set(reading.links.get(citation.at, ()))
    for candidate in found.candidates:
        if candidate.at not in taken:
            yield f"    not {candidate.at}: {candidate.reason}"
    shown = taken | {c.at for c in found.candidates}
    for at, why in _others(reading, citation):
        if at not in shown:
            yield f"    not {at}: {why}"


def _others(reading: Reading, citation: Citation) -> Iterator[tuple[Address, str]]:
    """Sources cited before by one of the same names, or (for an ibid.) in the note before."""
    names = {n.family or n.literal for key in _ROLES for n in citation.item.names(key)}
    for other in reading.citations:
        if other.at == citation.at:
            return
        theirs = {n.family or n.literal for key in _ROLES for n in other.item.names(key)}
        if other.kind == "full" and not reading.links.get(other.at) and names & theirs:
            yield other.at, f"{', '.join(sorted(names & theirs))} too, but “{other.item.text('title')}”"

