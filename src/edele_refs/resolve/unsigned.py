"""A work named with its author in one place and without him in another: "In „Brot und Obrigkeit“ (1971) zeigte er" and its entry in the list."""

from __future__ import annotations

from itertools import takewhile

from edele_refs import titles
from edele_refs.model import Citation, Item
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.works import signature, surnames

_WORDS, _LETTERS = 2, 12
"""Of a title that tells a work from others of its year."""
_FEW = 50
"""Works in whose titles the words may stand; of more none is told by them."""


def unsigned(chain: Chain, citation: Citation) -> Citation | None:
    """The only work of this title and year, where one of the two mentions says nobody, or declines the name."""
    item = citation.item
    title = item.text("title")
    if item.text("type") != "book" or signature(item) or not item.text("issued") or len(titles.words(title)) < _WORDS or len(title) < _LETTERS:
        return None
    titled = chain.works.holding(title)
    found = [work for work in titled if _fits(work.item, item)] if len(titled) <= _FEW else []
    return found[0] if len(found) == 1 else None


def _declined(one: str, other: str) -> bool:
    """Whether two surnames may be one in two cases: "Полян" and "Поляна", "Klukowski" and "Klukowskiego".

    >>> _declined("klukowski", "klukowskiego"), _declined("dąbrowska", "dąbrowskiej"), _declined("полян", "поляков")
    (True, True, False)
    """
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    endings = (one[shared:], other[shared:])
    return shared >= max(3, min(len(one), len(other)) - 1) and all(len(end) <= _ENDING and end[:1] in _VOWELS for end in endings)


_ENDING, _VOWELS = 3, "aąeęiouyаеиоуыюяії"
"""Letters of an ending, and with which it begins."""


def _fits(work: Item, item: Item) -> bool:
    if work.text("type") != "book" or work.text("issued") != item.text("issued") or work.text("volume") != item.text("volume"):
        return False
    if surnames(work) and surnames(item) and not any(_declined(a, b) for a in surnames(work) for b in surnames(item)):
        return False
    short, full = sorted((work.text("title"), item.text("title")), key=len)
    return titles.words(full)[: len(titles.words(short))] == titles.words(short)
