"""Collections whose names look like a person's: "Theatrum Europaeum, Bd. 5, Frankfurt a. M. 1651"."""

from __future__ import annotations

from edele_refs.parse.draft import Draft
from edele_refs.values import Name


def work_called_as_person(draft: Draft) -> None:
    """Where a volume follows and no title, and a town and a year close the reference, what seemed a name is the title."""
    where = draft.place_of("author")
    whole = draft.imprint is not None and draft.imprint.place is not None and draft.imprint.year is not None
    if where is None or not whole or "volume" not in draft.values or draft.values.keys() & {"title", "container-title", "collection-title", "editor"}:
        return
    match draft.names_of("author"):
        case (Name(family=family, given=given),) if family and given and f"{given} {family}" == where.of(draft.scan.text):
            draft.drop("author")
            draft.put("title", where)
