"""Who wrote in a journal, with no title of what: "Felstiner und Danzig/Lowy in Law and Society Review, vol. 9"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.back.author_years import ONE_AUTHOR, PARTICLE, each_name
from edele_refs.parse.draft import Draft
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.evidence import like_noun
from edele_refs.parse.places import is_place
from edele_refs.values import Name

_JOINED = r"(?:\s?/\s?|\s(?:and|und|&|et|u\.)\s)"
_WRITES = late_pattern(rf"(?P<names>{PARTICLE}{ONE_AUTHOR}(?:{_JOINED}{PARTICLE}{ONE_AUTHOR}){{0,5}}),?\s[Ii]n:?\s(?P<journal>[^\W\d_a-zß-ÿ][^;()]{{3,90}})")


def who_writes_in(draft: Draft, start: int, end: int) -> bool:
    """Put surnames and the journal into the draft, where nothing else stands before its number."""
    numbered = draft.values.keys() & {"volume", "issue"} and "publisher-place" not in draft.values
    found = _WRITES.fullmatch(draft.scan.masked, start, end) if numbered and not draft.values.keys() & {"author", "title"} else None
    if found is None or not _are_names(draft, found):
        return False
    spans = tuple(each_name(draft.scan, *found.span("names")))
    draft.put_names("author", NameRun(Span(*found.span("names")), tuple(Name(s.of(draft.scan.text)) for s in spans), spans))
    draft.put("container-title", Span(*found.span("journal")))
    draft.flags.add("journal")
    return True


def _are_names(draft: Draft, found: re.Match[str]) -> bool:
    """Whether several are joined, or one stands behind a signal; "Crime in English Historical Review" is a title's beginning."""
    names = [span.of(draft.scan.text) for span in each_name(draft.scan, *found.span("names"))]
    if any(is_place(name) or like_noun(name) for name in names):
        return False
    led = draft.scan.signal_ends(found.start() - 2, found.start())
    return len(names) > 1 or (led and (PERIODICAL.search(found["journal"]) is not None or _SIGLUM.fullmatch(found["journal"]) is not None))


_SIGLUM = late_pattern(r"[A-ZÄÖÜ](?=[A-Za-zäöü]*[A-ZÄÖÜ])[A-Za-zäöü]{1,7}")
"""“Hegenbarth in ZfRS 1 (1980)”."""
