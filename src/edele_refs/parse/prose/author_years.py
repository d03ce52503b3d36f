"""Author and year in running text: "(Frieser 2007, p. 150)", "V. Galitsky (1997) Finnish Prisoners of War"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.backrefs import find_author_years
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.scan import Scan


def author_years(scan: Scan) -> Iterator[Draft]:
    """Works by author and year, with their titles or without."""
    found = list(_titled(scan))
    yield from found
    yield from (d for d in find_author_years(scan) if _in_bracket(scan, d) and not any(d.start < f.end and f.start < d.end for f in found))


def _in_bracket(scan: Scan, found: Draft) -> bool:
    """Whether author and year stand in a bracket with nothing before them but others: "(Frieser 2007, p. 150; Töppel 2017: 203)"."""
    bracket = scan.bracket_around(found.start)
    return bracket is not None and scan.masked[found.start - 1] in "( " and scan.masked[max(0, found.start - 2) : found.start].strip()[-1:] in ("(", ";", "")


_TITLE_BEHIND = late_pattern(r"\s(?P<title>[A-ZА-Я][^.\[\];␟]{10,150}?)(?=\s?(?:ISBN|\.|\]|$|…))")


def _titled(scan: Scan) -> Iterator[Draft]:
    """"[V. Galitsky (1997) Finnish Prisoners of War …]"."""
    for found in scan.imprints:
        if found.place or not found.year:
            continue
        people = [p for p in persons(scan, max(0, found.span.start - 40), found.span.start) if is_named(p.of(scan.text))]
        title = _TITLE_BEHIND.match(scan.masked, found.span.end)
        if people and title and 0 < found.span.start - people[-1].end < 3:
            draft = Draft(scan, people[-1].start, title.end("title"), type="book")
            put_persons(draft, "author", people[-1])
            draft.put("title", Span(*title.span("title")))
            draft.put("issued", found.year)
            yield draft
