"""Papers of the United States Congress, told by their session: "Hearings …, 92nd Cong., 2nd sess."."""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_ORDINAL = r"\d{1,3}(?:st|nd|rd|th|d)?"
SESSION = late_pattern(rf"(?<=[,.(]\s){_ORDINAL}\sCong(?:\.|ress),\s\d(?:st|nd|rd|th|d)?\s[Ss]ess(?:\.|ion)")
CUES = frozenset(("cong", "congress"))
_PART = late_pattern(r",?\s(?:[Pp]art|[Pp]t\.)\s\w{1,3}$")


def hearings(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"U.S. Congress, Senate, Committee on X, Title: Hearings, 84th Cong., 2nd sess. (Washington, DC: GPO, 1956), 45"."""
    found = SESSION.search(scan.masked, start, end)
    if not found or found.start() - start < 8:
        return None
    draft = Draft(scan, start, end, type="report", flags={"record"})
    draft.put("number", Span(*found.span()), found.group())
    rest = tail.peel(draft, found.end() - 1, end, tail.SESSION_PEELERS)
    if part := _PART.search(scan.masked, found.end(), rest):
        rest = tail.peel(draft, found.end() - 1, part.start(), tail.SESSION_PEELERS)
    if scan.masked[found.end() : rest].strip(" ,;:."):
        return None
    at = read_authors(draft, start, found.start())
    draft.put("title", Span(at, found.start()))
    _place(draft)
    return [draft]


def _place(draft: Draft) -> None:
    """The pages cited, with the part of the hearings before them."""
    if draft.places:
        first, last = draft.places[-1].span, draft.places[0].span
        part = _PART_BEFORE.search(draft.scan.masked, max(draft.start, first.start - 12), first.start)
        draft.locator = Span(part.start() if part else first.start, last.end)


_PART_BEFORE = late_pattern(r"(?:[Pp]art|[Pp]t\.)\s\w{1,3}[,:]?\s$")
