"""TEI's bibliographies beside notes: their entries, and what points to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.formats._data import tree
from edele_refs.formats._references import Cites, Data
from edele_refs.formats._tags import Element
from edele_refs.formats._tei_data import DIALECT, data_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item

_LISTS = late_pattern(r"bibliogr|references|works.?cited|literatur|sources?$|quellen", re.I)
"""What ``type`` says of a division that is a bibliography."""
_POINTERS = ("target", "corresp", "sameAs", "source", "ref", "copyOf")
_POINTING = frozenset("ref ptr bibl biblStruct rs title seg".split())
"""The words of a quotation are no reference, whatever it says of its source."""


def entries_in(inside: Sequence[Element]) -> list[Element]:
    """The entries of the bibliography, not those in notes and sentences; where none is told
    as such, the items or paragraphs of the division that is one."""
    entries = [e for e in inside if e.name in ENTRIES and _is_listed(e)]
    if entries:
        return entries
    kept = [e for e in inside if e.name in ("item", "p") and _is_listed(e)]
    items = [e for e in kept if e.name == "item"]
    return items or kept


ENTRIES = ("bibl", "biblStruct", "biblFull")


def is_whole(entry: Element) -> bool:
    """Whether it is no part of another entry."""
    return not any(a.name in ENTRIES for a in entry.within())


def _is_listed(entry: Element) -> bool:
    around = list(entry.within())
    if not is_whole(entry) or any(a.name in _ELSEWHERE for a in around):
        return False
    return any(a.name == "listBibl" or (a.name.startswith("div") and _LISTS.search(a.get("type"))) for a in around)


_ELSEWHERE = frozenset("note quote cit epigraph app".split())


def cites_of(source: str, every: Sequence[Element], entries: Sequence[Element]) -> Cites:
    """What the notes cite by data or by pointing to an entry."""

    def data(element: Element) -> Data | None:
        if element.name not in ("bibl", "biblStruct"):
            return None
        node = tree(source, element, DIALECT)
        found = data_of(node) if node else None
        pointed = pointers(element)
        key = pointed[0] if len(pointed) == 1 else element.get("xml:id")
        return Data(element, found[0], key, found[1]) if found else None

    named = {e.get("xml:id"): e for e in entries if e.get("xml:id")}
    items = {name: one.item if (one := data(e)) else Item() for name, e in named.items()}
    return Cites("tei", every, items, data, pointers)


def pointers(element: Element) -> tuple[str, ...]:
    """The names in this document to which an element points."""
    if element.name not in _POINTING:
        return ()
    said = (word for key in _POINTERS for word in element.get(key).split())
    return tuple(dict.fromkeys(word[1:] for word in said if word.startswith("#")))
