"""What was found in one file, with all that a report shows of it; and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from edele_refs.model import Address, Edit, Finding, Reading, Span


class Spot(NamedTuple):
    """A place in the file: line and column, from 1."""

    line: int
    column: int = 1


class Link(NamedTuple):
    """A citation and what it repeats: addresses, none where it is the first mention."""

    at: str
    kind: str
    span: Span
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's findings, its notes by their labels, and the links between its citations.

    ``spots`` has the first and the last line of each note where the file has lines;
    ``places`` those of the findings, in their order (None: no line). ``fixed`` counts the
    edits that were made, ``unread`` are the parts of the file that could not be read.
    """

    file: str
    name: str
    findings: tuple[Finding, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    prose: bool = False
    places: tuple[tuple[Spot, Spot] | None, ...] = ()
    links: tuple[Link, ...] = ()
    fixed: int = 0
    unread: tuple[str, ...] = ()

    @property
    def bare(self) -> tuple[str, ...]:
        """The notes in which no citation was recognised."""
        cited = {link.at.rpartition(".")[0] for link in self.links}
        return () if self.prose else tuple(label for label in self.notes if label not in cited)


def links_of(reading: Reading) -> tuple[Link, ...]:
    """Every citation of a reading with what it may repeat."""
    return tuple(
        Link(str(c.at), c.kind, c.span, tuple(map(str, reading.links.get(c.at, ()))))
        for c in reading.citations
    )


def to_json(checked: Checked) -> str:
    """A value as the cache keeps it."""
    rows = [_finding_row(f) for f in checked.findings]
    places = [p and [p[0].line, p[0].column, p[1].line, p[1].column] for p in checked.places]
    links = [[k.at, k.kind, k.span.start, k.span.end, *k.meant] for k in checked.links]
    return json.dumps(
        {
            "name": checked.name,
            "prose": checked.prose,
            "notes": checked.notes,
            "findings": rows,
            "places": places,
            "links": links,
            "unread": checked.unread,
        },
        ensure_ascii=False,
    )


def from_json(text: str, file: str) -> Checked:
    """The value that ``to_json`` wrote, under the name by which the file is shown now."""
    data = json.loads(text)
    places = (p and (Spot(*p[:2]), Spot(*p[2:])) for p in data["places"])
    return Checked(
        file,
        data["name"],
        tuple(map(_finding, data["findings"])),
        data["notes"],
        data["prose"],
        tuple(places),
        tuple(Link(at, kind, Span(a, b), tuple(m)) for at, kind, a, b, *m in data["links"]),
        unread=tuple(data["unread"]),
    )


def _finding_row(finding: Finding) -> list[Any]:
    span = finding.span and [finding.span.start, finding.span.end]
    edit = finding.edit
    change = edit and [edit.note, edit.span.start, edit.span.end, edit.text, edit.marked]
    related = [str(at) for at in finding.related]
    return [finding.code, finding.note, finding.message, span, related, change]


def _finding(row: list[Any]) -> Finding:
    code, note, message, span, related, change = row
    edit = change and Edit(change[0], Span(change[1], change[2]), change[3], change[4])
    addresses = tuple(map(Address.parse, related))
    return Finding(code, note, message, span and Span(*span), addresses, edit)
