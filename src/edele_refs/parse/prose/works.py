"""Works that a sentence names: "In his book “…” (Moscow, 2010) Leonid Ivanov writes …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse import grammars
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.titles import Title, titles
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.scan import Scan

_PART_REACH = 150
"""Characters between a title and what it stands in."""


def works(scan: Scan) -> Iterator[Draft]:
    """The works, each with what its sentence says of it."""
    found, used = titles(scan), 0
    for number, title in enumerate(found):
        if number < used:
            continue
        behind = found[number + 1] if number + 1 < len(found) else None
        container = behind if behind and behind.kind in ("collection", "periodical") and behind.outer.start - title.outer.end < _PART_REACH and title.kind in ("article", "") else None
        used = number + (2 if container else 1)
        if draft := _work(scan, title, container):
            yield draft


def _work(scan: Scan, title: Title, container: Title | None) -> Draft | None:
    draft = (None if container else _as_in_a_note(scan, title)) or _told(scan, title, container)
    if "author" not in draft.values:
        put_writer(draft, title.outer, draft.end)
    if "issued" not in draft.values and "container-title" not in draft.values:
        draft.kind, draft.type = "short", ""
        return draft if title.kind == "book" else None
    only_dated = not draft.values.keys() & {"publisher-place", "publisher", "container-title", "author", "archive"}
    return None if only_dated and not title.kind else draft


def _as_in_a_note(scan: Scan, title: Title) -> Draft | None:
    """A title and the bracket behind it, read as in a note: "„Gegen Stalin und Hitler“ (Mainz: v. Hase & Koehler 1970, S. 112)"."""
    if title.bracket is None:
        return None
    end = title.bracket.end
    if page := _page(scan.codes).match(scan.masked, end):
        end = page.end()
    found = grammars.read(scan, title.outer.start, end)
    draft = found[0] if len(found) == 1 else None
    if draft is None or draft.kind != "full" or "issued" not in draft.values or not _same(draft.place_of("title"), title):
        return None
    draft.end = end
    return draft


@cache
def _page(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf",\s(?:{pattern('page', codes)})\s?\d[\d–-]*")


def _same(place: Span | None, title: Title) -> bool:
    """Whether the grammars found the same title; of bare words they may have found the author too."""
    return place is not None and (place == title.words or (not title.quoted and place.start >= title.words.start and place.end == title.words.end))


def _told(scan: Scan, title: Title, container: Title | None) -> Draft:
    """A title and its container, and what is said of them behind."""
    whole = container or title
    number = _number(scan.codes).search(scan.masked, whole.outer.end, whole.outer.end + 60)
    imprint = next((i for i in scan.imprints if whole.bracket and i.span == whole.bracket), None)
    draft = Draft(scan, title.outer.start, number.end() if number else imprint.span.end if imprint else whole.outer.end, type="book")
    draft.put("title", title.words)
    if container:
        draft.put("container-title", container.words)
    if container or title.kind == "article":
        draft.type = "chapter" if container and container.kind == "collection" else "article-journal"
    if number:
        draft.put("issue", Span(*number.span("issue")))
        draft.put("issued", Span(*number.span("year")))
    if imprint:
        draft.imprint = imprint
        house = imprint.place and _HOUSE.search(imprint.place.of(scan.text))
        draft.put("publisher" if house else "publisher-place", imprint.place)
        draft.put("publisher", imprint.publisher)
        draft.put("issued", imprint.year)
    return draft


_HOUSE = re.compile(r"(?:^|\s)[A-ZА-Я]{3,}$|Press|Verlag|изд")


@cache
def _number(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"\((?:{pattern('issue', codes)})\s?(?P<issue>[\d/–-]+)(?:\s[^\W\d_]{{1,3}}\s|,\s)(?P<year>{YEAR})\)")
