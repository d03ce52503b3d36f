"""Two surnames with a comma and a year, where others mentions have told that both are names: "Bender, Schumacher 1980, S. 45"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span, Trace
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.known import Known
from edele_refs.values import Name

_NAME_YEAR = late_pattern(rf"(?P<name>[^\W\d_a-zà-ÿа-џґ][\w’'-]+),?\s\(?(?P<year>{YEAR}[a-h]?)\)?")


def _second(draft: Draft) -> re.Match[str] | None:
    """The name and the year that were taken for a title behind a surname alone."""
    title, names = draft.place_of("title"), draft.names_of("author") if "author" in draft.values else ()
    if draft.kind != "short" or title is None or len(names) != 1 or names[0].given or "issued" in draft.values:
        return None
    return _NAME_YEAR.fullmatch(draft.scan.masked, title.start, title.end)


def questions(found: Iterable[Draft]) -> frozenset[str]:
    """The names of which one who knows the document might know that they are names."""
    return frozenset(second["name"].casefold() for draft in found if (second := _second(draft)))


def join_by_year(known: Known, found: Iterable[Draft]) -> None:
    """Make author and year of what was read as a surname and a title that is a name and a year."""
    for draft in found:
        second = _second(draft)
        if second and known.named(second["name"].casefold()):
            names = draft.names_of("author")
            draft.drop("title")
            draft.values["author"] = (*names, Name(second["name"]))
            draft.traces.append(Trace("author", Span(*second.span("name"))))
            draft.put("issued", Span(*second.span("year")))
            draft.flags.add("author-year")
