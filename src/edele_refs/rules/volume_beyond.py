"""P119."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Citation, Reading, Span
from edele_refs.rules._listed import entry_by_year
from edele_refs.rules._rule import Place, rule

ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
MOST = 200
"""Volumes."""


@rule("P119")
def volume_beyond(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A volume is cited that the work does not have: “vol. III” of two volumes.

    Help: look the volume up.

    Bad:
        1. Paolo Prodi, Il cardinale Gabriele Paleotti, 2 voll., Edizioni di Storia e Letteratura, Roma 1959-1967, vol. II, p. 35.
        2. Prodi, Il cardinale Gabriele Paleotti, cit., vol. III, p. 41.
    Bad:
        1. Alfred R. Tucker, Eighteen Years in Uganda and East Africa, 2 vols. (London: Edward Arnold, 1908), 1:211.
        2. Tucker, Eighteen Years, 3:30.
    Bad:
        1. Alfred R. Tucker, Eighteen Years in Uganda and East Africa, 2 vols. (London: Edward Arnold, 1908), 1:211.
        2. Ibid., 3:30.
    Good:
        1. Paolo Prodi, Il cardinale Gabriele Paleotti, 2 voll., Edizioni di Storia e Letteratura, Roma 1959-1967, vol. II, p. 35.
        2. Prodi, Il cardinale Gabriele Paleotti, cit., vol. I, p. 41.
    """
    yield from _digit_doubled(reading)
    yield from _of_its_own_title(reading)
    for citation in reading.of_kind("full", "short", "ibid"):
        entry = entry_by_year(reading, citation) if citation.kind == "short" else None
        number = re.match(r"\d+", (entry.citation.item if entry else reading.source_of(citation)).text("number-of-volumes"))
        found = _found(citation, reading.notes[citation.at.note].text) if number else None
        if found is None or number is None:
            continue
        volume = _value(found["volume"])
        if int(number[0]) < volume < MOST:
            yield Place(citation.at.note, Span(*found.span())), f"“{found[0]}”, but the work has {number[0]} volume{'s' * (number[0] != '1')}"


def _digit_doubled(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A volume of two digits that are the same, of a work of which the notes give the volume of that digit: “Т. 22” for “Т. 2”."""
    for short in reading.of_kind("short"):
        full, volume = reading.antecedent(short), short.item.text("volume")
        if full is not None and len(volume) == 2 and volume.isdigit() and volume == 2 * full.item.text("volume"):
            at = reading.notes[short.at.note].text.find(volume, *short.span)
            yield Place(short.at.note, Span(at, at + 2) if at >= 0 else short.span, (full.at,)), f"volume {volume}, but note {full.at.note} gives volume {full.item.text('volume')}"


def _of_its_own_title(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A volume that no note gives in full, of a work of which only another one with its own title is given and cited: "t. 5" where all have "t. 4: Pomorze"."""
    cited: dict[Address, list[Citation]] = defaultdict(list)
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        if full and "volume" in short.item and {"volume", "volume-title"} <= set(full.item) and "number-of-volumes" not in full.item:
            cited[full.at].append(short)
    for at, shorts in cited.items():
        full = reading.by_address[at]
        other = [short for short in shorts if short.item.text("volume").casefold() != full.item.text("volume").casefold()]
        given = [c for c in reading.of_kind("full") if c.item.text("title") == full.item.text("title")]
        if len(other) == 1 and len(given) == 1 and other[0].item.text("volume").isdigit() == full.item.text("volume").isdigit():
            yield Place(other[0].at.note, other[0].span, (at,)), f"volume {other[0].item.text('volume')}, but only volume {full.item.text('volume')}, which has a title of its own, is given in full (note {at.note})"


def _found(citation: Citation, text: str) -> re.Match[str] | None:
    """The volume by its word, or by a Roman number before the page: “vi, 10–12”."""
    bare = BEFORE_PAGE.search(text, *citation.span) or BEFORE_COLON.search(text, *citation.span)
    return _volume().search(text, *citation.span) or bare


BEFORE_PAGE = late_pattern(r"(?<=,\s)(?P<volume>[ivxlc]{1,6}|[IVXLC]{1,6})(?=,\s\d{1,4}(?:[–-]\d{1,4})?\.?$)")

BEFORE_COLON = late_pattern(r"(?<=,\s)(?P<volume>\d{1,2}(?=:\s?\d)|[ivxl]{1,6}(?=\.\s\d)|[IVXL]{1,6}(?=[:.]\s?\d))")
"""“3:30”, “iv. 133”: the volume before its page."""


def _value(written: str) -> int:
    """The number that is written in Arabic or Roman digits."""
    if written.isdigit():
        return int(written)
    values = [ROMAN[letter] for letter in written.casefold()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


@cache
def _volume() -> re.Pattern[str]:
    return long_pattern(rf"(?<!\d\s)(?<!\w)(?:{pattern('volume')})\s?(?P<volume>\d{{1,3}}|[IVXLC]{{1,6}}|[ivxlc]{{1,6}})(?![\w-])")
