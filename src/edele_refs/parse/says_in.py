"""Who says something in a work that a sentence names: "As Ian Kershaw argues in The Nazi Dictatorship (London, 2000), 12"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, parse_name

_CAPITAL = r"[^\W\d_a-zà-ÿа-џґ]"
_SMALL = r"[a-zà-ÿа-џґ][\w’'-]*,?\s"
_PARTICLE = r"(?:de|da|do|das|dos|del|della|di|du|von|van)(?:\s(?:la|las|los|der|den))?"
_IN = r"(?:in|im|dans|nel|nella|nell[’']|w|we|v|ve|в|во|у|en|em|no|na)"


@cache
def _said_in(codes: Codes) -> re.Pattern[str]:
    says, book = pattern("writes", codes), pattern("book", codes)
    led = rf"(?P<led>(?:[^\W\d_][\w’']*\s){{0,5}}?[^\W\d_]?[’']?{says}\s)"
    return long_pattern(
        rf"(?:{led}|(?:[^\W\d_][\w’']*\s){{1,6}}?)?(?P<name>{_CAPITAL}[\w.’-]*(?:\s(?:{_PARTICLE}\s)?{_CAPITAL}[\w.’-]*){{0,3}})"
        rf",?\s(?P<says>{says}\s(?:{_SMALL}){{0,3}}?)?{_IN}\s?(?:{_SMALL}){{0,3}}?(?:{book}\s)?[,:]?\s?(?=[“„‘«\"]|{_CAPITAL})"
    )


def said_in(draft: Draft, start: int, end: int) -> int | None:
    """Put into the draft who says it; where the title of the work begins."""
    found = _said_in(draft.scan.codes).match(draft.scan.masked, start, end) if draft.start == start and draft.scan.says("writes") else None
    if found is None or not (found["led"] or found["says"]) or not (_is_printed(draft) or _DATED.search(draft.scan.masked, found.end(), end)):
        return None
    span = Span(*found.span("name"))
    run = draft.scan.names(*span)
    before = draft.scan.masked[start : span.start].split()
    if " " not in found["name"] and (run is None or (before and not found["led"] and before[-1].casefold() not in _leading())):
        return None  # "Der Autor schreibt in Berlin (Paris 1920)"
    if run is None or run.span != span:
        run = NameRun(span, (parse_name(span.of(draft.scan.text)),), (span,))
    draft.put_names("author", run)
    draft.flags |= {"argues", "of form"}
    draft.start = span.start
    return found.end()


def _is_printed(draft: Draft) -> bool:
    return draft.imprint is not None and draft.imprint.place is not None


_DATED = late_pattern(r"\([^()]{3,60}(?:1[4-9]|20)\d\d")


@cache
def _leading() -> frozenset[str]:
    """With what sentences begin before a name; no name stands behind an article."""
    return frozenset(words("leading")) - frozenset(words("articled"))
