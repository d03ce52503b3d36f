"""Where the branches of a body that writes end: "Department of Labor, Children’s Bureau, Infant Mortality"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.names.institutions import is_institution


def branch(draft: Draft, at: int, end: int) -> int:
    """Where the branches of a body end: "CIA, Directorate of Intelligence, “Soviet Grain Imports”", "U.S. Congress, Senate, Committee on …"."""
    stop, masked = at, draft.scan.masked
    inner = False
    while found := _CHUNK.match(masked, stop + 2, end):
        if not is_institution(found.group()) and found.group() not in _CHAMBERS:
            break
        stop, inner = found.end(), _OFFICE.match(found.group()) is not None
    sits = SITS.search(masked, at, stop) is not None
    closed = sits or (inner and end - stop > _LEAST_TITLE) or draft.scan.quote_at(stop + 2) is not None or "number" in draft.values
    return stop if closed else at


SITS = late_pattern(r",\s(?:(?:Select|Joint|Special|Royal)\s)?(?:Committee|Commission|Subcommittee)\s(?:on|of|for)\s")
_OFFICE = late_pattern(r"(?:[^\W\d_a-z][\w’']+\s){0,2}(?:Bureau|Office|Division|Branch|Directorate|Abteilung|Referat|Direction|Section|Отдел|Управление)\b(?!\sat\s)")
"""What is part of a larger body, whatever follows: "Department of Labor, Children’s Bureau, Infant Mortality"."""
_LEAST_TITLE = 10
_CHAMBERS = frozenset(("Senate", "House", "House of Representatives"))
_CHUNK = late_pattern(r"[^\W\d_a-z][^,:;.()␟]{2,90}(?=,\s)")
