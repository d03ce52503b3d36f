"""Documents in editions on the web, as these ask to be cited: "“From A to B, 5 May 1789,” Founders Online, National Archives, https://…"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.authors import read_authors
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.settling import finished
from edele_refs.values import Date

EDITION_CUES = "founders presidency electronic"
_NAMES = r"Founders\sOnline|(?:The\s)?American\sPresidency\sProject|Adams\sFamily\sPapers:\sAn\sElectronic\sArchive"
_EDITION = late_pattern(rf"[,.]?\s(?P<name>{_NAMES})(?:,\s(?:ed\.\s|eds\.\s|edited\sby\s)?(?P<by>[^\W\d_a-z][^;()\d]{{3,90}}))?$")
_PERSON = r"[^\W\d_a-z][\w.’'-]*(?:\s(?:de\s|la\s|von\s|van\s)?[^\W\d_a-z][\w.’'-]*){0,4}"
_DAY = r",\s(?P<day>(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2},)\s1[5-9]\d\d),?$"
_LETTERS = (
    late_pattern(rf"(?:From\s)?(?P<author>{_PERSON})\sto\s(?P<recipient>{_PERSON}){_DAY}"),
    late_pattern(rf"To\s(?P<recipient>{_PERSON})\sfrom\s(?P<author>{_PERSON}){_DAY}"),
)
"""What a letter is called: "From Alexander Hamilton to George Washington, 5 May 1789", "To James Madison from Thomas Jefferson, 20 December 1787"."""


def web_edition(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """The document in quotation marks or a letter by its names, the edition, who makes it, the address."""
    draft = Draft(scan, start, end, flags={"of form"})
    stop = tail.peel(draft, start, end, tail.ASKED_PEELERS)
    found = _EDITION.search(scan.masked, start, stop) if "URL" in draft.values else None
    if found is None:
        return None
    draft.put("container-title", Span(*found.span("name")), found["name"])
    _put_makers(draft, found)
    tail.peel(draft, start, found.start(), tail.ASKED_PEELERS)
    at = read_authors(draft, start, found.start())
    quote = next(iter(between(scan.quotes, at, found.start())), None)
    head = quote or Span(start, found.start())
    if not _put_letter(draft, head) and quote is None:
        return None
    draft.put("title", quote if "recipient" not in draft.values else None)
    draft.type = "chapter" if "recipient" in draft.values else "webpage"
    return finished([draft])


def _put_makers(draft: Draft, found: re.Match[str]) -> None:
    """Who has edited it, or whose it is."""
    if not found["by"]:
        return
    by = Span(*found.span("by"))
    run = draft.scan.names(*by)
    if run is not None and run.span == by and len(run.names) > 1:
        draft.put_names("editor", run)
    else:
        draft.put("publisher", by)


_MARKS = late_pattern(r"(?:\s\[[^\[\]]{3,30}\])?[,.\s]*$")
"""What may stand behind a letter's day: "3 July 1776 [electronic edition],"."""


def _put_letter(draft: Draft, head: Span) -> bool:
    text = draft.scan.text
    end = _MARKS.search(text, *head)
    letter = next((m for shape in _LETTERS if (m := shape.match(text, head.start, end.start() if end else head.end))), None)
    date = parse_date(letter["day"]) if letter else None
    if letter is None or date is None:
        return False
    for role in ("author", "recipient"):
        span = Span(*letter.span(role))
        draft.drop(role)
        draft.put_names(role, NameRun(span, (parse_name(letter[role]),), (span,)))
    draft.put("original-date", Span(*letter.span("day")), Date(date.edtf, letter["day"]))
    return True
