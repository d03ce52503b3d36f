"""Author, title and container: what is left of a reference when its tail is taken off."""

from __future__ import annotations

import re

from edele_refs.parse import tail
from edele_refs.parse.acts import numbered_act, read_act
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.joins import Join, find_join
from edele_refs.parse.letters import read_letter
from edele_refs.parse.titles import read_container, read_title


def read_head(draft: Draft, start: int, end: int) -> None:
    """Read what stands between ``start`` and ``end`` as author, title and container."""
    start = mine.end() if (mine := _MINE.match(draft.scan.masked, start, end)) else start
    at = start if numbered_act().match(draft.scan.masked, start, end) else read_authors(draft, start, end)
    join = find_join(draft, at, end)
    if join is None:
        read_title(draft, at, end)
        return
    draft.flags.add("reprinted" if join.reprinted else "in")
    read_part(draft, at, join)
    read_container(draft, join.end, end)


_MINE = re.compile(r"(?:my|our|mein(?:e[nrms]?)?|unser(?:e[nrms]?)?|mon|ma|mes)\s")


def read_part(draft: Draft, start: int, join: Join) -> None:
    """What stands before the container: a title with its own date, number or kind."""
    part = Draft(draft.scan, start, join.start)
    end = tail.peel(part, start, join.start, tail.RECORD_PEELERS if join.reprinted else tail.PART_PEELERS)
    part.move("issued", "original-date")
    for variable in ("original-date", "genre", "number", "edition", "volume"):
        if (span := part.place_of(variable)) and variable in part.values:
            draft.put(variable, span, part.values[variable])
    if "author" not in draft.values:
        start = read_letter(draft, start, end)
    read_act(draft, start, end)
