"""Titles that are somebody's name, behind whoever wrote them: "N. MacCormick, H.L.A. Hart (1981)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun

_VOLUME_BEHIND = late_pattern(r",\s(?:[Vv]ol(?:ume|\.)|Bd\.|t\.)\s\w")


def without_title(draft: Draft, run: NameRun, end: int) -> NameRun:
    """The names without the last of them, where that is the title: a volume stands behind it, or nothing is left to be one."""
    masked = draft.scan.masked
    if len(run.names) < 2 or masked[run.spans[-2].end : run.spans[-1].start] != ", ":
        return run
    if not _VOLUME_BEHIND.match(masked, run.span.end, end) and not _is_last_of_two(draft, run, end):
        return run
    return NameRun(Span(run.span.start, run.spans[-2].end), run.names[:-1], run.spans[:-1], run.weak)


def _is_last_of_two(draft: Draft, run: NameRun, end: int) -> bool:
    """Whether a comma alone joins two whole names, and the imprint of a book follows: two who wrote it have a word between them."""
    last = run.names[-1]
    inverted = not draft.scan.text[run.spans[-1].start : run.spans[-1].end].endswith(last.family)
    if len(run.names) > 2 or inverted or not all(name.given for name in run.names):
        return False
    nothing_left = not draft.scan.masked[run.span.end : end].strip(" ,.")
    return nothing_left and draft.imprint is not None and not draft.values.keys() & {"title", "container-title", "volume", "issue"}
