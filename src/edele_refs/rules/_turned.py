"""Signatures of one fonds that are the same but for two digits that are turned round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Reading
from edele_refs.rules._records import Record, key_of, records, stands_later
from edele_refs.rules._slips import turned
from edele_refs.titles import words

NUMBER = late_pattern(r"(?<![\d.])\d{2,7}(?![\d.])")
LONG = late_pattern(r"(?<![\d.])\d{4,7}(?![\d.])")
"""A long number of a collection: "President’s Official File 2285"."""
LAST = late_pattern(r"(?<=[^\W\d_])\d+$")
"""The number of a part of a file: "GR 8 J 364, dossier 12"."""
BRACKETED = late_pattern(r"\s\((?:[^\W\d_]{1,8}\.?\s)?\d[\d.]*\)")
"""The number of a fonds beside its name: "Admiraliteitscolleges (1.01.46), inv.nr. 1355"."""
FEW = {3: 4, 4: 8}
"""So many files of a fonds are cited at most, by the digits of their numbers: of many some are alike by chance."""


class Turned(NamedTuple):
    """A record, the digits that are probably turned round, and a record that has them otherwise."""

    odd: Record
    number: str
    usual: Record


def turned_in_a_fonds(reading: Reading) -> Iterator[Turned]:
    """Of two signatures that are the same but for two digits turned round the one that stands once, and later.

    Neither may say of itself what the other does not: another author, another title.
    """
    for numbers in _frames(reading).values():
        for number, (odd, *more) in numbers.items() if 1 < len(numbers) <= max(FEW.values()) else ():
            usual = next((found for other, found in numbers.items() if turned(number, other)), None)
            if usual and not more and (len(usual) > 1 or stands_later(odd, usual[0], reading)) and len(numbers) <= _most(number, odd, usual[0]) and (not _differ(odd, usual[0]) or _far(number, usual, len(numbers))):
                yield Turned(odd, number, usual[0])


def _frames(reading: Reading) -> dict[tuple[str, ...], dict[str, list[Record]]]:
    """The records of each fonds by a number, what stands before and behind it being the same."""
    frames: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records(reading):
        collection = record.citation.item.text("archive_collection")
        fonds = (record.archive, "" if collection and record.archive.endswith(f" {collection.casefold()}") else collection)
        for found in NUMBER.finditer(record.signature):
            before, rest = (key_of(BRACKETED.sub("", part)) for part in (record.signature[: found.start()], record.signature[found.end() :]))
            frames[*fonds, before, LAST.sub("", rest)][found[0]].append(record)
        for found in LONG.finditer(collection):
            before, rest = (key_of(part) for part in (collection[: found.start()], collection[found.end() :]))
            frames[record.archive, "", before, f"{rest}:{key_of(record.signature)}"][found[0]].append(record)
    return frames


def _most(number: str, odd: Record, usual: Record) -> int:
    """How many files of the fonds may be cited; a short number tells only where the same people write."""
    if len(number) == 2:
        title = odd.citation.item.text("title")
        return 2 if title and title == usual.citation.item.text("title") else 0
    return FEW[min(len(number), max(FEW))]


def _far(number: str, usual: list[Record], files: int) -> bool:
    """Whether a number of five digits, or one of four that is cited again and again, is far from the usual one: no neighbour.

    Of the last two digits turned round the one file may be kept beside the other.
    """
    near = any(number[:-2] == found[0][:-2] for record in usual for found in NUMBER.finditer(record.signature))
    return not near and len(number) > 3 and files <= (2 if len(usual) == 1 else 3) and (len(number) > 4 or len(usual) > 1)


def _differ(odd: Record, usual: Record) -> bool:
    """Whether both say what they are, and not the same."""
    for variable in ("author", "recipient", "title"):
        one, other = ({w for w in words(r.citation.item.text(variable)) if w.isalpha()} for r in (odd, usual))
        if one and other and not one & other:
            return True
    return False
