"""Parties and their congresses in a title, which the tagger likes to take for bodies that wrote it: "ЦК РКП(б)–ВКП(б) и национальный вопрос"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.tagger.model import Tagged

_PARTY = late_pattern(r"\([бbm]\)|(?<!\w)(?:ЦК|КПСС|CK|TsK|KPSS|KC|ÚV)(?!\w)")


def names_party(tagged: Tagged, at: int) -> bool:
    """Whether the words that the tagger has for one name, that at ``at`` among them, name a party."""
    label, first, last = tagged.labels[at], at, at + 1
    while first and tagged.labels[first - 1] == label:
        first -= 1
    while last < len(tagged.labels) and tagged.labels[last] == label:
        last += 1
    return _PARTY.search(" ".join(tagged.found.words[first:last])) is not None
