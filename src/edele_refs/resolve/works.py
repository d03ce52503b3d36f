"""The works a document has cited so far, found again by name, title or signature."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from edele_refs import titles
from edele_refs.model import Address, Citation, Item
from edele_refs.titles import words

_ROLES = ("author", "editor", "container-author", "interviewer", "recipient")


def surnames(item: Item, keys: Iterable[str] = _ROLES) -> frozenset[str]:
    """The family names (or the words of literal names) of an item, as plain words."""
    found = {" ".join(words(name.family or name.literal)) for key in keys for name in item.names(key)}
    return frozenset(found - {""})


def signature(item: Item) -> str:
    """The signature without spaces, dashes and case: "RH27-3/170" is "RH 27-3/170"."""
    return re.sub(r"[\s,.‐-―−-]+", "", item.text("archive_location").casefold())


@dataclass
class Works:
    """Citations in full in order, with indexes; grows while a document is read."""

    cited: list[Citation] = field(default_factory=list)
    first: dict[Address, Address] = field(default_factory=dict)
    _by_name: dict[str, list[Citation]] = field(default_factory=lambda: defaultdict(list))
    _by_signature: dict[str, list[Citation]] = field(default_factory=lambda: defaultdict(list))
    _by_word: dict[str, list[Citation]] = field(default_factory=lambda: defaultdict(list))

    def add(self, citation: Citation) -> None:
        """Keep a first mention in full."""
        self.cited.append(citation)
        for name in surnames(citation.item):
            self._by_name[name].append(citation)
        for other in citation.item.items_of("related"):
            # what the work is called from here on ("ADAP", "the Dearing report")
            for name in {" ".join(words(other.text("title"))), *words(other.text("title"))} - {"", "report"}:
                self._by_name[name].append(citation)
        if mark := signature(citation.item):
            self._by_signature[mark].append(citation)
        for key in ("title", "container-title"):
            for word in set(words(citation.item.text(key))[:12]):
                self._by_word[word].append(citation)

    def named(self, names: Iterable[str]) -> list[Citation]:
        """Works by (or edited by) any of these, first cited first."""
        found = dict.fromkeys(c for name in names for c in self._by_name.get(name, ()))
        return list(found)

    def signed(self, item: Item) -> list[Citation]:
        """Records in the same file."""
        return self._by_signature.get(signature(item), []) if signature(item) else []

    def titled(self, title: str) -> list[Citation]:
        """Works whose title has the rarest word of ``title``."""
        lists = [self._by_word.get(word, []) for word in words(title)[:6]]
        return min((found for found in lists if found), key=len, default=[])


def repeats(works: Works, citation: Citation) -> Iterator[Citation]:
    """Earlier citations in full of the same source."""
    item = citation.item
    if signature(item):
        yield from (c for c in works.signed(item) if _same_record(c.item, item))
        return
    title = item.text("title") or item.text("container-title")
    for other in works.titled(title)[:200]:
        if _same_print(other.item, item):
            yield other


def _same_record(a: Item, b: Item) -> bool:
    if a.text("title") or b.text("title"):
        return bool(a.text("title") and b.text("title")) and titles.same(a.text("title"), b.text("title")) and _agree(a, b, "issued")
    return _agree(a, b, "issued") and surnames(a, ("author",)) == surnames(b, ("author",)) and surnames(a, ("recipient",)) == surnames(b, ("recipient",))


def _same_print(a: Item, b: Item) -> bool:
    if surnames(a, ("author",)) != surnames(b, ("author",)) or not _agree(a, b, "issued") or not _agree(a, b, "volume"):
        return False
    if titles.same(a.text("title"), b.text("title")):
        return _same_container(a, b)
    if not a.text("title") and not b.text("title"):
        return titles.same(a.text("container-title"), b.text("container-title")) and a.get("page") == b.get("page")
    # "direktiva no. 8" and "directive no. 8" of one day on the same pages
    dated = a.text("original-date") and a.get("original-date") == b.get("original-date")
    return bool(dated) and titles.same(a.text("title"), b.text("title"), 0.75) and _same_container(a, b)


def _same_container(a: Item, b: Item) -> bool:
    left, right = a.text("container-title"), b.text("container-title")
    return not left or not right or titles.same(left, right, 0.85)


def _agree(a: Item, b: Item, key: str) -> bool:
    return not a.text(key) or not b.text(key) or a.text(key) == b.text(key)
