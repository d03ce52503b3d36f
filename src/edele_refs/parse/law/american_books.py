"""Books as American lawyers cite them, the volume before all and the page before the bracket: "1 James Kent, Commentaries on American Law 12 (2d ed. 1832)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.head import read_head
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.law import law_reviews
from edele_refs.parse.law.american_imprints import END, STARRED, numbers
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.scan import Scan
from edele_refs.parse.settling import finished

_VOLUME = late_pattern(r"(?<!\w)(?P<volume>\d{1,2})\s$")
_NUMBERED = late_pattern(r"(?P<volume>\d{1,2})\s(?=[A-Z][\w.’'-]+,?\s)")
_PLAIN = late_pattern(r"(?<=[^\W\d_]{3})\s(?P<place>(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}(?:[–-]\d{1,4})?(?:(?:,|\sand)\s\d{1,4}(?:[–-]\d{1,4})?){0,4})$")
"""Without a bracket the volume before the author tells that the number behind the title is the page: "2 W. Blackstone, Commentaries 388–90"."""
_HIGH = 200
"""Volumes of journals are rarely as high as this, pages often."""


def american_book(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """The page stands before the bracket with editor, edition and year, or is that of a first edition ("Commentaries *55")."""
    found = END.search(scan.masked, start, end) or STARRED.search(scan.masked, start, end) or _behind_volume(scan, start, end)
    if found is None or found.start() - start < 8:
        return None
    draft = Draft(scan, start, end, flags={"of form"})
    leads = _numbered(draft, start)
    if found.re is END and not (leads or _is_page(found) or numbers(scan) or law_reviews.numbers(scan) or scan.masked[start : found.start()].isupper()):
        return None
    draft.locator = Span(*found.span("place"))
    if found.re is END:
        _put_bracket(draft, found)
    read_head(draft, leads or start, found.start())
    if leads and "author" not in draft.values:
        _put_surname(draft, leads, found.start())
    if found.re is not END and not ("author" in draft.values and "title" in draft.values):
        return None
    in_journal = "container-title" in draft.values and "in" not in draft.flags
    if in_journal or "journal" in draft.flags or PERIODICAL.search(str(draft.values.get("title", ""))):
        return None
    _in_volume(draft)
    draft.type = draft.type or ("chapter" if "container-title" in draft.values else "book")
    return finished([draft])


def _put_surname(draft: Draft, start: int, end: int) -> None:
    """A surname that is a word too, behind the volume's number: "2 Story, Commentaries on the Constitution 512"."""
    if (found := _SURNAME.match(draft.scan.masked, start, end)) is None:
        return
    span = Span(*found.span("name"))
    draft.put_names("author", NameRun(span, (parse_name(found["name"]),), (span,)))
    draft.drop("title")
    draft.put("title", Span(found.end(), end))


_SURNAME = late_pattern(r"(?P<name>[A-Z][\w’-]{2,20}),\s(?=[A-Z])")


def _behind_volume(scan: Scan, start: int, end: int) -> re.Match[str] | None:
    """The page behind a title, where the number of a volume stands before the author."""
    numbered = _NUMBERED.match(scan.masked, start) or _VOLUME.search(scan.masked, max(0, start - 3), start)
    return _PLAIN.search(scan.masked, start, end) if numbered and "," in scan.masked[start:end] else None


def _numbered(draft: Draft, start: int) -> int | None:
    """Where the head begins behind the number of the volume, which goes into the draft: "1 Frederick Pollock & …"."""
    if before := _VOLUME.search(draft.scan.masked, max(0, start - 3), start):
        draft.start = before.start()
        draft.put("volume", Span(*before.span("volume")))
        return start
    if inside := _NUMBERED.match(draft.scan.masked, start):
        draft.put("volume", Span(*inside.span("volume")))
        return inside.end()
    return None


def _is_page(found: re.Match[str]) -> bool:
    """Whether the number before the bracket is no journal's volume."""
    place = found["place"]
    return bool(found["at"] or found["people"] or found["edition"]) or not place.isdigit() or int(place) >= _HIGH


def _put_bracket(draft: Draft, found: re.Match[str]) -> None:
    names = draft.scan.names(found.start("people"), found.end("people")) if found["people"] else None
    if names:
        draft.put_names("translator" if found["role"] == "trans." else "editor", names)
    for variable, group in (("edition", "edition"), ("publisher-place", "town"), ("publisher", "house"), ("issued", "year"), ("original-date", "first")):
        if found[group]:
            span = Span(*found.span(group))
            draft.put(variable, span, None if group in ("year", "first") else found[group])


def _in_volume(draft: Draft) -> None:
    """In what a letter or an essay stands: "in 15 The Papers of Thomas Jefferson 392"; its first page is the extent."""
    container = draft.place_of("container-title")
    if container is None:
        return
    if (numbered := _NUMBERED.match(draft.scan.masked, container.start)) and numbered.end() < container.end:
        draft.drop("container-title")
        draft.put("volume", Span(*numbered.span("volume")))
        draft.put("container-title", Span(numbered.end(), container.end))
    if draft.locator and draft.scan.text[draft.locator.start] != "*":
        first, _, rest = draft.locator.of(draft.scan.text).partition(", ")
        draft.put("page", Span(draft.locator.start, draft.locator.start + len(first)), first)
        draft.locator = Span(draft.locator.end - len(rest), draft.locator.end) if rest else None
