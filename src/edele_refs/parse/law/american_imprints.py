"""Pages and bracket of a book as American lawyers cite it: "at 12 (Max Farrand ed., 2d ed. 1937)", "*55–56"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_PAGE = r"(?:§{1,2}\s?|(?!(?:1[4-9]|20)\d\d))\d{1,4}(?:[-–]\d{1,4})?(?:\s(?:&\s)?nn?\.\s?\d{1,3})?"
"""No page that may be a year: "The Famine of 1943–1944 (New York, 1982)"."""
_PAGES = rf"{_PAGE}(?:,\s{_PAGE}){{0,4}}"
_PEOPLE = r"[A-Z][\w.’'-]*(?:,?\s(?:&\s|and\s|de\s|van\s|von\s)?[A-Z][\w.’'-]*){1,8}"
_ROLE_BEHIND = r"(?:eds?\.|trans\.)(?:\s&\strans\.)?"
_EDITION = r"(?:\d{1,2}(?:st|nd|rd|d|th)|rev\.|new|expanded|enlarged|abridged|student)\s(?:rev\.\s)?ed\."
_PRINTED = r"(?:(?P<town>[A-Z][\w.’ -]{2,30}),\s)?(?P<house>[A-Z][\w.’&-]*(?:,?\s(?:of|and|&|for|the|[A-Z][\w.’&-]*)){0,6})\s"
_BEHIND_TITLE = r"(?<=[^\W\d_][.’”\"]|[^\W\d_][^\W\d_])"
END = re.compile(  # not late: what is found is told by it
    rf"(?:(?P<at>,\sat)|{_BEHIND_TITLE})\s(?P<place>{_PAGES})"
    rf"\s\((?:(?P<people>{_PEOPLE})\s(?P<role>{_ROLE_BEHIND}),\s)?(?:(?P<edition>{_EDITION})\s)?(?:{_PRINTED})?(?P<year>{YEAR})\)(?:\s\((?P<first>{YEAR})\))?$"
)
STARRED = late_pattern(r"(?:,\sat)?\s(?P<place>\*\d{1,4}(?:[-–]\*?\d{1,4})?(?:,\s\*\d{1,4}){0,4})$")
_MARKED = late_pattern(rf"{_BEHIND_TITLE}\s{_PAGES}\s\((?:{_PEOPLE}\s{_ROLE_BEHIND},\s(?:{_EDITION}\s)?|{_EDITION}\s){YEAR}\)")

_CUES = frozenset(("ed", "eds", "trans"))


def numbers(scan: Scan) -> tuple[Span, ...]:
    """Pages with a bracket that names an editor or an edition, looked for once."""
    return scan.once("american books", lambda: tuple(_numbers(scan)))


def _numbers(scan: Scan) -> Iterator[Span]:
    for found in _MARKED.finditer(scan.masked) if scan.has(_CUES) else ():
        yield Span(*found.span())


_EDITED = late_pattern(rf"\s\((?P<people>{_PEOPLE})\s(?P<role>{_ROLE_BEHIND}),\s(?:(?P<edition>{_EDITION})\s)?(?P<year>{YEAR})\)$")
_WRITER = late_pattern(rf"\s\((?P<people>{_PEOPLE})\)$")


def peel_edited_bracket(draft: Draft, start: int, end: int) -> int | None:
    """"The Federalist No. 78, at 465 (Alexander Hamilton) (Clinton Rossiter ed., 1961)": editor and year, and in a bracket of its own the writer."""
    found = _EDITED.search(draft.scan.masked, max(start, end - 160), end)
    run = draft.scan.names(found.start("people"), found.end("people")) if found and not draft.imprint else None
    if found is None or run is None or run.span.end != found.end("people"):
        return None
    draft.put_names("translator" if found["role"] == "trans." else "editor", run)
    draft.put("issued", Span(*found.span("year")))
    draft.put("edition", Span(*found.span("edition")) if found["edition"] else None)
    draft.flags.add("year")
    return _writer_before(draft, start, found.start())


_ROLES = r"(?:eds?\.?|edited\sby|trs?\.|transl?\.|translated\sby|hg\.\s?v(?:on|\.)|übers\.\s?v(?:on|\.)|éd\.|trad\.)"
_YEAR_FIRST = late_pattern(rf"\s[(\[](?:(?P<edition>{_EDITION}|\d{{1,2}}(?:st|nd|rd|d|th)\sedn?\.?),?\s)?(?P<year>{YEAR})[,;]\s(?P<people>{_ROLES}\s[^()\d]{{3,110}})[)\]]$")
_ROLE = late_pattern(rf"(?<![\w.])(?P<role>{_ROLES})(?:\s(?:and|&)\s(?P<second>{_ROLES}))?\s(?:by\s)?(?=[^\W\d_a-zà-ÿ])")


def peel_year_and_people(draft: Draft, start: int, end: int) -> int | None:
    """"(1968, eds. G. Roth and C. Wittich)", "(1984; trans. T. McCarthy)": the year first, and who edited or translated behind it."""
    found = _YEAR_FIRST.search(draft.scan.masked, max(start, end - 160), end)
    if found is None or draft.imprint or "issued" in draft.values:
        return None
    roles = list(_ROLE.finditer(draft.scan.masked, *found.span("people")))
    for role in roles:
        run = draft.scan.names(role.end(), found.end("people"))
        for word in (role["role"], role["second"]):
            if word and run:
                draft.put_names("translator" if word.startswith(("tr", "übers")) else "editor", run)
    draft.put("issued", Span(*found.span("year")))
    draft.put("edition", Span(*found.span("edition")) if found["edition"] else None)
    draft.flags.add("year")
    return found.start()


def _writer_before(draft: Draft, start: int, end: int) -> int:
    """Where a bracket with who wrote the piece begins, and the page before it; ``end`` where there is none."""
    found = _WRITER.search(draft.scan.masked, max(start, end - 60), end)
    run = draft.scan.names(found.start("people"), found.end("people")) if found else None
    if found is None or run is None or run.span.end != found.end("people") or not run.names[0].given:
        return end
    draft.put_names("author", run)
    return found.start()
