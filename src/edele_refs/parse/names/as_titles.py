"""Titles that are somebody's name, behind whoever wrote them: "N. MacCormick, H.L.A. Hart (1981)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.kinds import given_names

_VOLUME_BEHIND = late_pattern(r",\s(?:[Vv]ol(?:ume|\.)|Bd\.|t\.)\s\w")


def without_title(draft: Draft, run: NameRun, end: int) -> NameRun:
    """The names without those that are the title: a volume stands behind the last, or nothing is left to be one."""
    masked, spans = draft.scan.masked, run.spans
    if len(run.names) < 2:
        return run
    if masked[spans[-2].end : spans[-1].start] == ", " and _VOLUME_BEHIND.match(masked, run.span.end, end):
        return _first(run, len(run.names) - 1)
    if masked[spans[-2].end : spans[-1].start] == ", " and _by_name(draft, run):
        return _first(run, len(run.names) - 1)
    if masked[spans[0].end : spans[1].start] != ", " or not _nothing_left(draft, run, end):
        return run
    return _first(run, 1) if _is_whole_name(draft, run) or _are_words(draft, run) else run


def _first(run: NameRun, count: int) -> NameRun:
    return NameRun(Span(run.span.start, run.spans[count - 1].end), run.names[:count], run.spans[:count], run.weak)


def _by_name(draft: Draft, run: NameRun) -> bool:
    """Whether the last is somebody by his whole name and what he was called, behind those who have initials: "K. Lesiakowski, Mieczysław Moczar „Mietek”"."""
    *authors, last = run.names
    called = _CALLED.match(draft.scan.text, run.span.end) is not None and last.given.partition(" ")[0] in given_names()
    return called and all("." in name.given for name in authors)


_CALLED = late_pattern(r"\s[„“«\"]")


def _nothing_left(draft: Draft, run: NameRun, end: int) -> bool:
    """Whether an imprint stands right behind the names, and nothing that could be a title."""
    nothing = not draft.scan.masked[run.span.end : end].strip(" ,.")
    return nothing and draft.values.keys() & {"issued", "publisher-place"} != set() and draft.flags & {"imprint", "year"} != set() and not draft.values.keys() & {"title", "container-title", "volume", "issue"}


def _is_whole_name(draft: Draft, run: NameRun) -> bool:
    """Whether a comma alone joins two whole names: two who wrote it have a word between them."""
    last = run.names[-1]
    return len(run.names) == 2 and all(name.given for name in run.names) and run.spans[-1].of(draft.scan.text).endswith(last.family)


def _are_words(draft: Draft, run: NameRun) -> bool:
    """Whether behind somebody with initials stand words that are no given names: "E. Durkheim, Professional Ethics and Civic Morals"."""
    first = run.names[0].given
    words = [name.given.partition(" ")[0] for name in run.names[1:]]
    return "." in first and all(word and "." not in word and word not in given_names() for word in words)
