"""A library: one record a work, in the order of first citation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from edele_refs.model import Address, Citation, Item, Reading, RefsError, Value
from edele_refs.records import csl_json
from edele_refs.records.keys import Keys, key_of, safe
from edele_refs.resolve.names import agree
from edele_refs.values import Name

if TYPE_CHECKING:
    from pybtex.database import BibliographyData


@dataclass(frozen=True)
class Record:
    """A work: its citation key, all that the document states of it, and where it is cited."""

    key: str
    item: Item
    cited_at: tuple[Address, ...] = ()


@dataclass(frozen=True, eq=True)
class Library(Mapping[str, Record]):
    """Records in order; by their keys they are read like a mapping."""

    records: tuple[Record, ...] = ()

    @cached_property
    def _by_key(self) -> Mapping[str, Record]:
        return {record.key: record for record in self.records}

    def __repr__(self) -> str:
        return f"<Library of {len(self.records)} records>"

    def __getitem__(self, key: str) -> Record:
        return self._by_key[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self.records)

    def to_pybtex(self) -> BibliographyData:
        """The records as pybtex's own, with the types and fields of BibTeX."""
        from edele_refs.records.pybtex_input import to_pybtex

        return to_pybtex(self)


def collect(reading: Reading) -> Library:
    """The works that a document cites.

    Mentions linked to one antecedent share its record; a later full mention adds
    what the first does not state (all the names where the first has "et al."), and changes
    nothing. A work that is nowhere given in
    full has the record of its first short form, if that names author and title.
    Ambiguous mentions belong to no work.
    """
    mentions: dict[Address, list[Citation]] = {}
    works: dict[Item, Address] = {}
    for citation in reading.citations:
        root = _root(reading, citation)
        if root is None or not _is_a_work(root):
            continue
        # the same words without a link are the same work: a list names it once
        at = works.setdefault(root.item, root.at)
        mentions.setdefault(at, []).append(citation)
    keys = Keys()
    found = ((reading.by_address[at], cited) for at, cited in mentions.items())
    return Library(tuple(_record(root, cited, keys) for root, cited in found))


def _root(reading: Reading, citation: Citation) -> Citation | None:
    """The first mention of what is cited, in full if there is one; None where it is open."""
    seen = {citation.at}
    while meant := reading.links.get(citation.at, ()):
        if len(meant) > 1 or meant[0] not in reading.by_address:
            return None
        citation = reading.by_address[meant[0]]
        if citation.at in seen:
            return None
        seen.add(citation.at)
    known = reading.resolutions.get(citation.at)
    if citation.kind == "full" or known is None:
        return citation
    return reading.by_address.get(known.first) if known.first else None


def _is_a_work(root: Citation) -> bool:
    if root.kind == "full":
        return bool(root.item)
    return root.kind == "short" and bool(root.item.names("author") and root.item.text("title"))


OF_THE_MENTION = frozenset(("volume", "volume-title", "note", "related", "accessed"))
"""What a later mention says of itself, or of the part cited there, not of the work."""


def _record(root: Citation, cited: Iterable[Citation], keys: Keys) -> Record:
    """The record of a work. Its key is of the first full mention alone, and so stays."""
    cited = tuple(cited)
    item = dict(root.item)
    for later in (c for c in cited if c.kind == "full"):
        for variable, value in later.item.items():
            new = variable not in item or _completes(value, item[variable])
            if new and variable not in OF_THE_MENTION:
                item[variable] = value
    return Record(keys.unique(key_of(root.item)), Item(item), tuple(c.at for c in cited))


def _completes(names: Value, known: Value) -> bool:
    """Whether names are those of a list that left people unnamed, and more of them."""
    if not isinstance(known, tuple) or not isinstance(names, tuple) or len(names) <= len(known):
        return False
    ours, theirs = ([n for n in some if isinstance(n, Name)] for some in (known, names))
    return bool(ours) and ours[-1].others and all(any(agree(n, o) for o in theirs) for n in ours)


def keyed(entries: Iterable[tuple[str, Item]]) -> Library:
    """Items with the keys that they had, made fit for .bib files and single; else new ones."""
    keys = Keys()
    found = ((keys.unique(safe(key) or key_of(item)), item) for key, item in entries)
    return Library(tuple(Record(key, item) for key, item in found))


def load_library(text: str, name: str = "") -> Library:
    """The library of a CSL-JSON array; ``name`` is the file's, to say where it is wrong."""
    try:
        return keyed(csl_json.entries(text))
    except RefsError as error:
        raise RefsError(f"{name}: {error}" if name else str(error)) from None
