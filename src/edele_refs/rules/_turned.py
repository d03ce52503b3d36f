"""Signatures of one fonds that are the same but for two digits that are turned round."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Reading
from edele_refs.rules._records import Record, key_of, records, stands_later
from edele_refs.rules._slips import turned
from edele_refs.rules._standing import place_of_note
from edele_refs.titles import words

NUMBER = late_pattern(r"(?<![\d.])\d{2,7}(?![\d.])")
LONG = late_pattern(r"(?<![\d.])\d{4,7}(?![\d.])")
"""A long number of a collection: "President’s Official File 2285"."""
LAST = late_pattern(r"(?<=[^\W\d_])\d+$")
"""The number of a part of a file: "GR 8 J 364, dossier 12"."""
BRACKETED = late_pattern(r"\s\((?:[^\W\d_]{1,8}\.?\s)?\d[\d.]*\)")
"""The number of a fonds beside its name: "Admiraliteitscolleges (1.01.46), inv.nr. 1355"."""
THREE = late_pattern(r"\d{3}")
FAR = 4
"""So many numbers in a signature that they are hardly the same by chance."""
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


def boxes_turned(reading: Reading) -> Iterator[Turned]:
    """Of two boxes of one fonds that are cited in notes that follow each other the later one, with two digits turned: "Karton 812", "Karton 821"."""
    boxes: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records(reading):
        if found := BOX.search(record.signature):
            boxes[record.archive, record.citation.item.text("archive_collection"), key_of(record.signature[: found.start("number")])][found["number"]].append(record)
    place = place_of_note(reading)
    for numbers in boxes.values():
        for number, (odd, *more) in numbers.items() if 1 < len(numbers) <= FEW[3] else ():
            usual = next((r for other, found in numbers.items() if turned(number, other) for r in found if place[odd.note] - place[r.note] == 1), None)
            if usual and not more:
                yield Turned(odd, number, usual)


BOX = late_pattern(r"(?:Karton|Kart\.|Box|box|caja|carton|busta|b\.|maço|teczka|t\.|Livro|leg\.|legajo)\s(?P<number>\d{3,4})(?=,\s)")
"""A box with a number of its own, and what is in it."""


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


def parts_turned(reading: Reading) -> Iterator[tuple[Record, Record]]:
    """A signature of four parts or more that is another's, cited before, but for two neighbours that changed places: "66/2/4/10", "66/2/10/4".

    Of three numbers one has to be long: "Ф. 6. Оп. 25. Д. 2913"; where letters and numbers changed places, too: "L/7/E/660".
    """
    same: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records(reading):
        numbers = re.findall(r"\d+", said := _with_its_fonds(record))
        if len({*numbers}) > 1 and (len(numbers) >= FAR or any(len(number) >= FAR - 1 for number in numbers)):
            same[record.archive, *sorted(PARTS.findall(said.casefold()))][key_of(said)].append(record)
    for files in (list(found.values()) for found in same.values() if len(found) == 2):
        one, other = (_with_its_fonds(found[0]) for found in files)
        if len(files[1]) == 1 and _changed_places(one, other) and (THREE.search(one) or not _title_of(files[1][0])):
            yield files[1][0], files[0][0]


def _with_its_fonds(record: Record) -> str:
    return f"{record.citation.item.text('archive_collection')} {record.signature}".strip()


PARTS = late_pattern(r"\d+|[^\W\d_]+")


def _changed_places(one: str, other: str) -> bool:
    """Whether two numbers, with the words before them in their places, or two parts of a signature changed places.

    >>> _changed_places("Ф. 25. Оп. 6. Д. 2913", "Ф. 6. Оп. 25. Д. 2913"), _changed_places("L/E/7/660", "L/7/E/660")
    (True, True)
    >>> _changed_places("b. 12, fasc. 3, 1900", "b. 3, fasc. 12, 1901")
    False
    """
    a, b = re.findall(r"\d+", one), re.findall(r"\d+", other)
    if a != b:
        return re.sub(r"\d+", "0", key_of(one)) == re.sub(r"\d+", "0", key_of(other)) and _neighbours_turned(a, b)
    return "/" in one and _neighbours_turned(PARTS.findall(one.casefold()), PARTS.findall(other.casefold()))


def _title_of(record: Record) -> str:
    return record.citation.item.text("title") or record.citation.item.text("author")


def _neighbours_turned(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two neighbours, numbers or letters, have changed places.

    >>> _neighbours_turned(["66", "2", "10", "4"], ["66", "2", "4", "10"]), _neighbours_turned(["1", "2"], ["1", "3"])
    (True, False)
    """
    differing = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differing) == 2 and differing[1] == differing[0] + 1


def letters_or_series_turned(reading: Reading) -> Iterator[tuple[Record, str, Record]]:
    """A signature with one part turned round, whose others are those of one before: "MDHB/WPU/W9/2", "325 COU 2/3" behind "352 COU 2/1"."""
    frames: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records(reading):
        parts = PARTS.findall(_with_its_fonds(record))
        for place in range(min(len(parts) - 1, FAR)) if len(parts) > FAR - 1 else ():
            if len(parts[place]) >= TELLING and (parts[place].isupper() or (place == 0 and parts[place].isdigit())):
                frames[record.archive, str(place), *parts[:place], *parts[place + 1 : -1]][parts[place]].append(record)
    for forms in frames.values():
        for form, (odd, *more) in forms.items() if 1 < len(forms) <= FAR else ():  # many series may differ in it
            usual = next((found for other, found in forms.items() if other != form and sorted(other) == sorted(form) and _neighbours_turned(form, other)), None)
            if usual and not more and (len(usual) > 1 or stands_later(odd, usual[0], reading)):
                yield odd, form, usual[0]


TELLING = 3
"""Letters or digits of a part that is compared."""


def neighbours_turned(reading: Reading) -> Iterator[Turned]:
    """A file of three numbers or more in the note behind another of its series, with the digits of its last number, or its last two numbers, turned: "7 S 2/41", "7 S 2/14"."""
    place = place_of_note(reading)
    found = records(reading)
    times = Counter(record.archive + key_of(_with_its_fonds(record)) for record in found)
    for one, two in pairwise(found):
        a, b = _with_its_fonds(one), _with_its_fonds(two)
        if one.archive != two.archive or place[two.note] - place[one.note] not in (0, 1) or times[two.archive + key_of(b)] > 1:
            continue
        first, second = re.findall(r"\d+", a), re.findall(r"\d+", b)
        same = re.sub(r"\d+", "0", key_of(a)) == re.sub(r"\d+", "0", key_of(b)) and "/" in a and len(first) == len(second) > 1 and a[:4] == b[:4]
        if same and ((len(first) > 2 and first[:-1] == second[:-1] and turned(first[-1], second[-1])) or (first[:-2] == second[:-2] and first[-2:] == second[:-3:-1] and first[-1] != first[-2])):
            yield Turned(two, second[-1], one)
