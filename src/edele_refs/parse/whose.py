"""Whose a work is, before its title: "Smith’s article ‘The War’", "Huber’s *Recherches*", "Thompson in the closing pages of …"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import italics, pieces
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.names.evidence import like_noun
from edele_refs.parse.places import is_place


@cache
def _possessive(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?P<name>[^\W\d_a-z][\w.\s-]{{1,40}}?){pieces.by_somebody(codes)}[,:]?\s(?=[„“‘«\"']␟)")


_POSSESSIVE_TITLE = late_pattern(r"(?P<name>[A-ZÀ-Þ][\w.-]*(?:\s[A-ZÀ-Þ][\w.-]*){0,3})(?:[’']s|(?<=s)[’'])\s(?=(?:The|An?)\s[A-Z])")
_POSSESSIVE_QUOTED = late_pattern(r"(?P<name>[^\W\d_a-zà-ÿ][\w.-]*(?:\s[^\W\d_a-zà-ÿ][\w.-]*){0,3})(?:[’']s|(?<=s)[’'])\s(?=[“‘«\"']␟)")


_WITHIN_WORK = late_pattern(r"(?P<name>[A-ZÀ-Þ][\w.-]*(?:\s[A-ZÀ-Þ][\w.-]*){1,2})\s(?:in|at)\s(?:the|his|her)\s(?:[a-z]+\s){1,3}(?:of|to)\s(?=[A-Z])")
"""“E. P. Thompson in the closing pages of Whigs and Hunters”."""


_OWNS = late_pattern(r"(?:[’']s|(?<=s)[’'])\s$")
_SURNAME = late_pattern(r"[A-ZÀ-Þ][a-zß-ÿ]{2,20}")
_FURTHEST = 60
"""So far before a title its writer's name begins."""


def _owner(draft: Draft, start: int, end: int) -> int | None:
    """"Huber’s *Recherches*": who stands right before a title in italics; where this begins."""
    title = next(iter(italics.within(draft.scan.italics, start, end)), None)
    sign = _OWNS.search(draft.scan.masked[:title.start], start) if title and start < title.start <= start + _FURTHEST else None
    if title is None or sign is None:
        return None
    owner = Span(start, sign.start())
    run = draft.scan.names(*owner) or _surname(draft, owner)
    if run is None or run.span.end < owner.end:
        return None
    draft.put_names("author", run)
    return title.start


def whose(draft: Draft, start: int, end: int) -> int | None:
    """"Smith’s article ‘The War’", "Robert Conquest’s The Harvest of Sorrow": whose it is wrote it; where the title begins."""
    if title := _owner(draft, start, end):
        return title
    found = _possessive(draft.scan.codes).match(draft.scan.masked, start, end) if draft.scan.says("piece") else None
    found = found or _POSSESSIVE_QUOTED.match(draft.scan.masked, start, end) or _POSSESSIVE_TITLE.match(draft.scan.masked, start, end) or _WITHIN_WORK.match(draft.scan.masked, start, end)
    run = found and (draft.scan.names(start, found.end("name")) or (_surname(draft, Span(*found.span("name"))) if _is_printed(draft, found["name"]) else None))
    if not found or not run or run.span.end < found.end("name"):
        return None
    draft.put_names("author", run)
    return found.end()


def _surname(draft: Draft, owner: Span) -> NameRun | None:
    """Whose the possessive is, where only a surname stands before it."""
    name = owner.of(draft.scan.text)
    return NameRun(owner, (parse_name(name),), (owner,)) if _SURNAME.fullmatch(name) else None


def _is_printed(draft: Draft, name: str) -> bool:
    """Whether an imprint stands behind a work, and before its title no town or noun: "Figes’s A People’s Tragedy (London: Cape, 1996)"."""
    return draft.imprint is not None and not is_place(name) and not like_noun(name)
