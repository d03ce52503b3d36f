"""Two paths that part at one step and are probably one: how near the two forms are, and what else speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import log10
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Reading
from edele_refs.rules._accents import without_accents
from edele_refs.rules._odd_words import slipped
from edele_refs.rules._once import once
from edele_refs.rules._paths import (
    Parting,
    Path,
    later_first,
    partings,
    repeated,
    stands_behind,
    usual_of,
)
from edele_refs.rules._slips import one_slip, one_slip_of_digits, turned
from edele_refs.titles import alike

MOST = 40
"""Branches at one place, of which any two may be alike by chance."""
ENOUGH = 1.0
"""How sure it must be, in powers of ten: the digits that are the same by chance or because it is one file."""
YEAR = late_pattern(r"(?:1[5-9]|20)\d\d$")
ROMAN = late_pattern(r"[IVXLC]{1,7}$")
SAYING = frozenset(("title", "author", "recipient", "issued"))
"""What a record is, beside its signature."""
LONG, ALIKE = 8, 0.85
"""Letters of a word of which two may be lost, and how much is the same then."""
CODE = 5
"""Letters of a series at most."""
BESIDE = 2
"""Two files whose numbers differ by so little are neighbours: "inv. č. 310", "inv. č. 312"."""
CODED = 0.5
"""What a letter within a series is worth: "2-P.8.B.8.a"."""


class Fork(NamedTuple):
    """A record whose path leaves that of another at a step, though it is probably the same one."""

    odd: Path
    usual: Path
    step: int

    @property
    def form(self) -> str:
        """What stands there."""
        return self.odd.steps[self.step]

    @property
    def of_a_code(self) -> bool:
        """Whether it is a number or the letters of a series, and no word."""
        return not self.form.isalpha() or len(self.form) == 1 or self.form.isupper()

    @property
    def meant(self) -> str:
        """What stands in the other record."""
        return self.usual.steps[self.step]


@once
def forks(reading: Reading) -> tuple[Fork, ...]:
    """Every such fork, each record once."""
    found: dict[int, Fork] = {}
    for place in partings(reading):
        for fork in _at(place, reading) if len(place.branches) <= MOST else ():
            found.setdefault(id(fork.odd.citation), fork)
    return tuple(found.values())


def _at(place: Parting, reading: Reading) -> Iterator[Fork]:
    for one, other in combinations(place.branches, 2):
        odd, usual = later_first(place.branches[one], place.branches[other], reading)
        near = _near(odd[0].steps[place.step], usual[0].steps[place.step]) if len(odd) == 1 else None
        if near is not None and near + _besides(odd[0], usual, place, reading) >= ENOUGH:
            yield Fork(odd[0], usual[0], place.step)


def _near(one: str, other: str) -> float | None:
    """How much it takes for two forms to be that near by chance; nothing if they are not near at all.

    Two files are rather neighbours than far from each other.

    >>> [round(_near(one, other), 1) for one, other in (("7846", "7486"), ("119132", "119123"), ("PKR", "PRK"))]
    [2.1, 0.5, 2.0]
    >>> _near("Beyrout", "Beyrouth"), _near("Rieno", "Reino"), _near("Paris", "Parma")
    (0.5, 1.5, None)
    """
    if one.isdigit() and other.isdigit():
        return _near_numbers(one, other)
    if (coded := _letters_between_digits(one, other)) is not None:
        return _near_codes(*coded)
    if not (one.isalpha() and other.isalpha()):
        return None
    if (len(one) == len(other) == 1 and one.isascii() == other.isascii()) or (one.isupper() and other.isupper() and max(len(one), len(other)) <= CODE):
        return _near_codes(one, other)
    return _near_words(one.casefold(), other.casefold())


def _letters_between_digits(one: str, other: str) -> tuple[str, str] | None:
    """The letters of two series that have the same digits around them: "2NWS", "2NSW".

    >>> _letters_between_digits("2NWS", "2NSW"), _letters_between_digits("NWS", "NSW"), _letters_between_digits("2NWS", "7NSW")
    (('NWS', 'NSW'), None, None)
    """
    a, b = CODED_SERIES.fullmatch(one), CODED_SERIES.fullmatch(other)
    same = a and b and (a["first"], a["last"]) == (b["first"], b["last"]) != ("", "")
    return (a["letters"], b["letters"]) if a and b and same else None


CODED_SERIES = late_pattern(r"(?P<first>\d{0,4})(?P<letters>[A-ZА-Я]{2,5})(?P<last>\d{0,4})")


def _near_numbers(one: str, other: str) -> float | None:
    if turned(one, other):
        return log10(abs(int(one) - int(other))) - (0.5 if len(one) > 2 else 1.25)
    if one_slip_of_digits(one, other):
        return max(len(one), len(other)) - 3
    if len(one) > 2 and one == other[::-1]:
        return -0.5  # "332" for "233": what follows must tell it
    if _lost_of_few(one, other):
        return -1.0 if min(len(one), len(other)) > 1 else -2.5
    if len(one) != len(other) or sum(a != b for a, b in zip(one, other, strict=True)) != 1:
        return None
    return -2.25 if abs(int(one) - int(other)) <= BESIDE else -1.5


def _lost_of_few(one: str, other: str) -> bool:
    """Whether a digit behind the first of two is lost, or one doubled: "20", "200"; of two digits the second: "2", "20"."""
    short, long = sorted((one, other), key=len)
    return (len(short), len(long)) in ((1, 2), (2, 3)) and short in (long[:-1], long[:-2] + long[-1]) and short[0] == long[0]


def _near_codes(one: str, other: str) -> float | None:
    if ROMAN.match(one) and ROMAN.match(other) and abs(len(one) - len(other)) == 1 and (one in other or other in one):
        return -1.5
    if ROMAN.match(one) and ROMAN.match(other) and len(one) == len(other) > 1 and sum(a != b for a, b in zip(one, other, strict=True)) == 1:
        return -1.5
    if sorted(one) == sorted(other):
        return 0.5 if len(one) > 1 and ROMAN.match(one) else len(one) - 1.0
    return -1.0 if len(one) == len(other) == 1 else None


def _near_words(one: str, other: str) -> float | None:
    if one[0] != other[0] or min(len(one), len(other)) < 2:
        return None
    if min(len(one), len(other)) >= LONG and one != other and alike(one, other) >= ALIKE and not one_slip(one, other):
        return 0.5  # two letters are lost
    if not (one_slip(one, other) or (max(len(one), len(other)) < 4 and (one in other or other in one))):
        return None
    if slipped(one, other) or without_accents(one) == without_accents(other):
        return 1.5
    return 0.5 if min(len(one), len(other)) > 3 else 0.0


def _besides(odd: Path, usual: Sequence[Path], place: Parting, reading: Reading) -> float:
    """What else says that it is the same path, and how many there are that it may be near to by chance."""
    sure = max(_below(odd, path, place.step) for path in usual) + log10(_mentions(usual, reading)) - log10(len(place.branches) - 1)
    sure += 0.5 * any(abs(stands_behind(odd, path, reading)) <= 1 for path in usual)
    sure += 0.5 * (not SAYING & set(odd.citation.item))  # nothing but a leaf: the file was named before
    theirs = usual_of(reading)[odd.archive]
    if odd.year and any(path.year == odd.year for path in usual):
        sure += theirs.rare(odd.year)
    return sure + max((theirs.rare(name) for path in usual for name in odd.names & path.names), default=0.0)


def _mentions(records: Sequence[Path], reading: Reading) -> int:
    return sum(1 + repeated(reading)[path.citation.at] for path in records)


def _below(odd: Path, usual: Path, step: int) -> float:
    """What follows that is the same: each digit of a number is worth a power of ten; behind a word the first two words a half each."""
    same, words = 0.0, 2 * odd.steps[step].isalpha()
    if not odd.down:
        return same
    for at, (one, other) in enumerate(zip(odd.plain[step + 1 :], usual.plain[step + 1 :], strict=False), step + 1):
        if one != other:
            break
        digits = 0 if YEAR.match(one) and odd.joined(at) else len(one.lstrip("0")) if one.isdigit() else 0  # "4410/1921"
        same += digits if digits > 1 else 0.3 * digits
        same += CODED * odd.joined_letter(at)
        if words and one.isalpha() and len(one) > 1:
            same, words = same + 0.5, words - 1
    return same
