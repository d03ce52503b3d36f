"""Whether two signatures written otherwise are of one file: "AAN, MZO, 497" is in the Ministerstwo Ziem Odzyskanych."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from edele_refs import archives
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Item
from edele_refs.resolve.works import Works, fonds, numbers, signature
from edele_refs.titles import same, words


def same_file(a: Item, b: Item) -> bool:
    """Whether one signature abbreviates the other, in one archive; their numbers are known to be the same."""
    return _same_archive(a, b) and same_fonds(a, b)


def same_fonds(a: Item, b: Item) -> bool:
    """Whether the fonds of one abbreviates that of the other: "Mandati" for "Camera ducale, Mandati".

    One short number tells no file where the fonds are not called by the same last word.
    """
    one, other = fonds(a), fonds(b)
    if _otherwise_lettered(a, b):
        return False
    short, long = sorted((one, other), key=lambda found: sum(map(len, found)))
    if one == other:
        return bool(one) or _telling(a)
    return _abbreviates(short, long) and (_telling(a) or short[-1:] == long[-1:] or _initials(short, long))


def _otherwise_lettered(a: Item, b: Item) -> bool:
    """Whether one number has another letter behind it: "Lima, 28A" is not "Lima, 28B"."""
    one, other = (dict(_LETTERED.findall(item.text("archive_location").casefold())) for item in (a, b))
    return any(other.get(number, letter) != letter for number, letter in one.items())


_LETTERED = late_pattern(r"(?<!\d)(\d+)([^\W\d_])(?!\w)")


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one word has the initials of all words: "MK" of the Metryka Koronna."""
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)


def _telling(item: Item) -> bool:
    """Whether the numbers are enough to find a file again by them: more than one, or one that is no small one."""
    found = numbers(item)
    return len(found) > 1 or any(len(number) > 2 for number in found)


def without_archive(works: Works, text: str) -> list[Citation]:
    """The records of the file that a text names without its archive: "Regierung Aachen, Nr. 1633, Bl. 40"."""
    named = Item(archive_location=_sheet().split(text, maxsplit=1)[0].strip(" .,;:"))
    if not numbers(named) or not (fonds(named) or _parts_only(named)) or len(named.text("archive_location")) > _LONGEST:
        return []
    return of_one_file([c for c in works.filed(named.text("archive_location")) if same_fonds(named, c.item) or not fonds(named)])


def _parts_only(item: Item) -> bool:
    """Whether a signature has two numbered parts, which tell a file without the fonds: "Leg. 2885, exp. 4"."""
    return len(numbers(item)) > 1 and max(map(len, numbers(item))) > 2


def of_one_file(found: Sequence[Citation]) -> list[Citation]:
    """These records, if all of them are in one file."""
    return list(found) if len({(signature(c.item), *sorted(set(_names(c.item)))[:1]) for c in found}) == 1 else []


_LONGEST = 80
"""Characters of a signature without its archive."""


@cache
def _sheet() -> re.Pattern[str]:
    """What leads to a sheet behind a signature."""
    return long_pattern(rf"[,.;:]?\s(?:{pattern('folio')}|{pattern('page')}|mm?\.?)\s?\d")


def _same_archive(a: Item, b: Item) -> bool:
    """One institution: by its name, its siglum, or what its first mention calls it."""
    ours, theirs = set(_names(a)), set(_names(b))
    return bool(ours & theirs)


def elsewhere(a: Item, b: Item) -> bool:
    """Whether two signatures that are written alike are of two archives: of figures alone each archive has its own.

    "Ф. 17. Оп. 3. Д. 19" of ГАРФ is no file of РГАЛИ; a fonds that is named, or has letters of its own,
    is found again even where the archive is called otherwise ("BA-MA, RH 19 II/1", "BArch, RH 19 II/1").
    """
    if _of_two_fonds(a, b):
        return True
    one, other = a.text("archive"), b.text("archive")
    if not one or not other or any(map(_lettered, (a, b))) or _same_archive(a, b):
        return False
    known = archives.get(one), archives.get(other)
    if all(known):
        return known[0] != known[1]
    ours, theirs = _siglum(a), _siglum(b)
    return bool(ours and theirs) and not _misspelt(ours, theirs)


def _of_two_fonds(a: Item, b: Item) -> bool:
    """Whether two numbers are of two fonds that are named: "f. Kramář, kart. 4" is not "f. Alois Rašín, kart. 4"."""
    left, right = names = a.text("archive_collection"), b.text("archive_collection")
    if not all(names) or any(_LETTERS.search(archives.without_levels(item.text("archive_location"))) for item in (a, b)):
        return False
    one, other = (tuple(word for word in words(name) if len(word) > 2 and not word.isdigit()) for name in names)
    if not one or not other or set(one) & set(other) or same(left, right, 0.75):
        return False
    return not any(_initials(short, long) for short, long in ((one, other), (other, one)))


def _siglum(item: Item) -> str:
    """The abbreviation that an archive goes by, or that stands behind its name, in small letters."""
    return next((name.casefold() for name in _called(item) if _is_siglum(name)), "")


def _lettered(item: Item) -> bool:
    """Whether a signature has letters besides the words for its levels."""
    return bool(_LETTERS.search(archives.without_levels(item.text("archive_location"))) or item.text("archive_collection"))


_LETTERS = late_pattern(r"[^\W\d_]{2}")


def _misspelt(one: str, other: str) -> bool:
    """Whether one siglum has the other's letters but for one: "BAarch" is a slip, "ADPC" and "ADN" are two."""
    return (Counter(one) - Counter(other)).total() + (Counter(other) - Counter(one)).total() < 2


def _is_siglum(name: str) -> bool:
    return name.isalpha() and len(name) < 8 and sum(map(str.isupper, name)) > 1


def _called(item: Item) -> Iterator[str]:
    """What the institution of a record is called, and the siglum behind its name."""
    related = item.items_of("related") if "related" in item else ()
    yield from filter(None, (item.text("archive"), *(other.text("archive") for other in related)))


def _names(item: Item) -> Iterator[str]:
    """The same in words, with the siglum that its name is known by."""
    for name in _called(item):
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


def _letters_of(word: str, whole: str) -> bool:
    """Whether a siglum without vowels has letters of one long word in their order: "RKG" of Reichskammergericht."""
    if not 2 < len(word) < 6 or len(whole) < 3 * len(word) or word[0] != whole[0] or set(word) & set("aeiouyäöü"):
        return False
    rest = iter(whole)
    return all(letter in rest for letter in word)


def _end(word: str, long: tuple[str, ...], start: int) -> int | None:
    """Behind the word that this one begins, or the words whose initials it has."""
    if long[start].startswith(word) or _letters_of(word, long[start]):
        return start + 1
    spelt = "".join(w[0] for w in long[start : start + len(word)])
    return start + len(word) if len(word) > 1 and spelt == word else None
