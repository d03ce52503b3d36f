"""Who wrote a chapter has edited the book too, with others who are named: "in: ders./X (Hg.)", "in: X / ders. (Hg.)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.authors import WITH, idem
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.people import THE_SAME, behind_names


def edited_with(draft: Draft, start: int, end: int) -> int | None:
    """The end of "ders./M. Rainer Lepsius (Hg.)", where a container begins with it."""
    found = idem(draft.scan.codes).match(draft.scan.masked, start, end) or _FIRST.match(draft.scan.masked, start, end)
    joined = WITH.match(draft.scan.masked, found.end("word"), end) if found else None
    run = draft.scan.names(joined.end(), end) if joined else None
    role = behind_names(draft.scan.codes).match(draft.scan.masked, run.span.end, end) if run else None
    if run is None or role is None:
        return None
    draft.put_names("editor", run)
    draft.flags.add("editor-with-idem")
    return role.end()


def edited_and(draft: Draft, start: int, end: int) -> int | None:
    """The end of "Werner Weidenfeld / ders. (Hrsg.)", where a container begins with it."""
    last = _LAST.search(draft.scan.masked, start, min(end, start + 120))
    run = draft.scan.names(start, last.start()) if last else None
    role = behind_names(draft.scan.codes).match(draft.scan.masked, last.end(), end) if last else None
    if last is None or run is None or role is None or run.span != (start, last.start()):
        return None
    draft.put_names("editor", run)
    draft.flags.add("editor-and-idem")
    return role.end()


_FIRST = late_pattern(r"(?P<word>[Dd](?:ers|ies)\.|[Ii]d\.|[Ii]dem)(?=\s?/)")
_LAST = late_pattern(rf"\s?(?:/|u\.|und|and|et|e|&)\s?(?:{THE_SAME.pattern})(?=\s?[(,])")
