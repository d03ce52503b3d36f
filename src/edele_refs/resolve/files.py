"""Whether two signatures written otherwise are of one file: "AAN, MZO, 497" is in the Ministerstwo Ziem Odzyskanych."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs import archives
from edele_refs.model import Item
from edele_refs.resolve.works import fonds
from edele_refs.titles import words


def same_file(a: Item, b: Item) -> bool:
    """Whether one signature abbreviates the other, in one archive; their numbers are known to be the same."""
    one, other = fonds(a), fonds(b)
    short, long = sorted((one, other), key=lambda found: sum(map(len, found)))
    return _same_archive(a, b) and (one == other or _abbreviates(short, long))


def _same_archive(a: Item, b: Item) -> bool:
    """One institution: by its name, its siglum, or what its first mention calls it."""
    ours, theirs = set(_names(a)), set(_names(b))
    return bool(ours & theirs)


def _names(item: Item) -> Iterator[str]:
    """What the institution of a record is called, the siglum that its name is known by too."""
    related = item.items_of("related") if "related" in item else ()
    for name in filter(None, (item.text("archive"), *(other.text("archive") for other in related))):
        yield " ".join(words(name))
        if known := archives.get(name):
            yield known.siglum


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of ``short`` begins one of ``long``, or has the initials of some, in order.

    >>> _abbreviates(("mzo",), ("ministerstwo", "ziem", "odzyskanych", "sygn"))
    True
    >>> _abbreviates(("ksč",), ("ministerstvo", "vnitra"))  # and "SAA, 366, inv.nr. 1210" says no fonds
    False
    """
    at, found = 0, 0
    for word in short:
        behind = next((end for start in range(at, len(long)) if (end := _end(word, long, start))), None)
        if behind is None and len(word) > 2:
            return False
        at, found = behind or at, found + (behind is not None)
    return found > 0 or not short


def _end(word: str, long: tuple[str, ...], start: int) -> int | None:
    """Behind the word that this one begins, or the words whose initials it has."""
    if long[start].startswith(word):
        return start + 1
    spelt = "".join(w[0] for w in long[start : start + len(word)])
    return start + len(word) if len(word) > 1 and spelt == word else None
