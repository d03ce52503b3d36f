"""Records whose path is one of another archive: how near the two sigla are, and how much of the path is the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Reading
from edele_refs.rules._once import once
from edele_refs.rules._paths import Path, paths, stands_behind
from edele_refs.rules._records import short_name
from edele_refs.rules._slips import one_slip

NAMES = late_pattern(r"(?=(?:[^\W\d_]*[A-ZА-ЯÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽІЇЄҐ]){2})[^\W\d_]{2,9}(?:\s[A-ZА-Я][^\W\d_]{0,5}){0,3}")
"""Sigla, in several words too: "LAV NRW R"."""
ENOUGH = 1.0
"""How sure it must be, in powers of ten, as in ``_forks``."""
OTHER = -3.5
"""Two sigla that are not near: archives of one country number their files alike."""
LONG, WORDS = 5, 6
"""Letters of a word that tells a fonds, and so many of them; each is worth a half."""


NEIGHBOUR, BESIDE = 0.5, 2
"""What it is worth that two numbers are neighbours, and how far these lie from each other at most."""


class Stray(NamedTuple):
    """A record of an archive, and the one of another archive that it is probably the same file as."""

    odd: Path
    usual: Path


@once
def strays(reading: Reading) -> tuple[Stray, ...]:
    """The records that stand alone with their fonds in their archive, and have the path of another."""
    by_start: dict[tuple[str, ...], list[Path]] = defaultdict(list)
    for path in paths(reading):
        if path.down and path.citation.kind != "ibid" and NAMES.fullmatch(_form(path)):
            by_start[_start(path)].append(path)
    times = Counter(_form(path) for path in paths(reading))
    found = (_stray(odd, same, times, reading) for same in by_start.values() for odd in _alone(same))
    return tuple(stray for stray in found if stray)


def _start(path: Path) -> tuple[str, ...]:
    """The first two steps, or till the first number: "Ф. Р-4591"."""
    first = next((k for k, step in enumerate(path.steps[:3]) if step.isdigit()), 1)
    return path.plain[: max(first, 1) + 1]


def _alone(same: Sequence[Path]) -> list[Path]:
    """Those whose siglum stands once among these."""
    forms = Counter(map(_form, same))
    return [path for path in same if forms[_form(path)] == 1] if len(forms) > 1 else []


def _stray(odd: Path, same: Sequence[Path], times: Mapping[str, int], reading: Reading) -> Stray | None:
    """The record of another archive that is most like this one, where its own archive has none of its fonds."""
    form = _form(odd)
    here = Counter(map(_form, same))
    others = [path for path in same if _form(path) != form and (here[_form(path)] > 1 or times[_form(path)] > times[form] or stands_behind(odd, path, reading) > 0)]
    best = max(others, key=lambda path: _sure(odd, path), default=None)
    return Stray(odd, best) if best and _sure(odd, best) >= ENOUGH else None


def _form(path: Path) -> str:
    """The siglum as it is written, or the name."""
    return short_name(path.citation.item)


def _sure(odd: Path, usual: Path) -> float:
    return near_sigla(_form(odd), _form(usual)) + _same(odd.plain, usual.plain)


def near_sigla(one: str, other: str) -> float:
    """How near two sigla are; two that are known and of different archives are farther from each other.

    >>> [near_sigla(one, "HStAD") for one in ("HSTAD", "HStDA", "HStADD", "HStAB", "ADN")]
    [1.5, 1.5, 1.0, 0.0, -3.5]
    """
    a, b = one.casefold(), other.casefold()
    known = -1.0 if get(one) and get(other) and get(one) != get(other) else 0.0
    if a == b or sorted(a) == sorted(b):
        return known + 1.5
    if not (one_slip(a, b) or _one_lost(*sorted((a, b), key=len)) or _one_other(a, b)):
        return -inf if get(one) and get(one) == get(other) else OTHER
    return known + (1.0 if len(a) != len(b) else 0.0)


def _one_lost(short: str, long: str) -> bool:
    """Whether a short siglum is another without one of its letters: "AN", "AAN"."""
    return short in (long[:k] + long[k + 1 :] for k in range(len(long)))


def _one_other(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _same(one: Sequence[str], other: Sequence[str]) -> float:
    """What of two paths is the same: each digit of a number is worth a power of ten, each long word a half, and so are two files with neighbouring numbers."""
    shared = list(_shared(one, other))
    words = [step for step in shared if step.isalpha() and len(step) >= LONG][:WORDS]
    digits = [len(step.lstrip("0")) for step in shared if step.isdigit()]
    beside = next(((a, b) for a, b in zip(one, other, strict=False) if a != b), ("", ""))
    near = NEIGHBOUR * (all(map(str.isdigit, beside)) and abs(int(beside[0]) - int(beside[1])) <= BESIDE)
    return 0.5 * len(words) + sum(many if many > 1 else 0.3 * many for many in digits) + near


def _shared(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    for a, b in zip(one, other, strict=False):
        if a != b:
            return
        yield a
