"""The label of a source made from its first names and its year ("RoNo78")."""

from __future__ import annotations

import re

from edele_refs.csl.casing import STOP_WORDS
from edele_refs.csl.entry import NAME_VARIABLES, Entry
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import bare

_LETTERS = {1: (4,), 2: (2, 2), 3: (2, 1, 1)}
"""How many letters of each family name, by the number of names; beyond, one of each of four."""


_PARTICLES = late_pattern(r"^['’a-z ]+\s+")
_ARTICLE = late_pattern(r"^(?:a|an|the)\s+", re.IGNORECASE)


def trigraph(entry: Entry) -> str:
    """Letters of the first people's family names (else of the title), and the year's last two digits."""
    people = next((p for v in ("author", *sorted(NAME_VARIABLES)) if (p := entry.names(v))), ())
    counts = _LETTERS.get(len(people), (1, 1, 1, 1))
    names = (_PARTICLES.sub("", bare(p.family)) or bare(p.literal) for p in people)
    letters = "".join(_cut(_ARTICLE.sub("", name), count) for name, count in zip(names, counts, strict=False))
    date = entry.date("issued")
    year = abs(date.begin[0]) % 100 if date and date.begin else 0
    return (letters or _of_title(entry)) + f"{year:02}"


def _of_title(entry: Entry) -> str:
    words = (word for word in bare(entry.text("title")).split() if word not in STOP_WORDS)
    return _cut("".join(words), _LETTERS[1][0])


def _cut(text: str, count: int) -> str:
    """The first letters, one large and the others small."""
    return "".join(c for c in text if c.isalpha() or c.isdecimal())[:count].capitalize()
