"""The label of a source made from its first names and its year ("RoNo78")."""

from __future__ import annotations

from edele_refs.csl.entry import NAME_VARIABLES, Entry
from edele_refs.marks import bare

_LETTERS = {1: (4,), 2: (2, 2), 3: (2, 1, 1)}
"""How many letters of each family name, by the number of names; beyond, one of each of four."""


def trigraph(entry: Entry) -> str:
    """Letters of the first people's family names, and the last two digits of the year."""
    people = next((p for v in ("author", *sorted(NAME_VARIABLES)) if (p := entry.names(v))), ())
    counts = _LETTERS.get(len(people), (1, 1, 1, 1))
    names = (bare(person.family or person.literal) for person in people)
    letters = "".join(name[:count] for name, count in zip(names, counts, strict=False))
    date = entry.date("issued")
    return letters + (f"{abs(date.begin[0]) % 100:02}" if date and date.begin else "")
