"""Signatures of which two parts have changed places."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Reading
from edele_refs.rules._paths import Path, paths
from edele_refs.rules._records import Record, key_of, records

THREE = late_pattern(r"\d{3}")
FAR = 4
"""So many numbers in a signature, or digits of one of them, that they are hardly the same by chance."""


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


def steps_turned(reading: Reading) -> Iterator[tuple[Path, Path]]:
    """A record whose way begins as another's, cited before, but for two neighbours, a letter and a number, that changed places: "GR P 7 136", "GR 7 P 136"."""
    same: dict[tuple[str, ...], dict[tuple[str, ...], list[Path]]] = defaultdict(lambda: defaultdict(list))
    for path in paths(reading):
        first = path.plain[:FAR]
        if path.down and len(first) == FAR and any(THREE.match(step) for step in first):
            same[path.archive, *sorted(first)][first].append(path)
    for files in (list(found.values()) for found in same.values() if len(found) == 2):
        odd, usual = files[1], files[0]
        if len(odd) == 1 and _neighbours_turned(odd[0].plain[:FAR], usual[0].plain[:FAR]):
            yield odd[0], usual[0]


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
