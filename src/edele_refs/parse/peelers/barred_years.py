"""A number and its year with a bar between, as the journals of OpenEdition have them: ", 17 | 1998"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end, span_of

_BARRED = late_pattern(r"[,.]?\s(?:vol\.\s|n[°º.]{1,2}\s?)?(?P<volume>\d{1,4}(?:bis)?)(?:[-–/](?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)|\s?\((?P<number>\d{1,3})\))?\s\|\s(?P<year>(?:18|19|20)\d\d)$")


def peel_barred_year(draft: Draft, start: int, end: int) -> int | None:
    """", 17 | 1998", ", 44-3 | 1999": a number and its year, as the journals of OpenEdition have them."""
    found = found_at_end(_BARRED, draft, start, end)
    if found is None or found.start() <= start or {"issued", "volume"} & draft.values.keys():
        return None
    draft.put("volume", span_of(found, "volume"))
    draft.put("issue", span_of(found, "issue") or span_of(found, "number"))
    draft.put("issued", span_of(found, "year"))
    draft.flags |= {"numbered", "year"}
    return found.start()
