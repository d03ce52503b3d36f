"""How many names of a long list are shown: "et al." and its options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """From how many names on the list is cut, how many then are shown (None: it is not cut),
    and whether the last one follows them."""

    least: int
    shown: int | None
    last: bool


def limits(options: Mapping[str, str]) -> tuple[Limits, Limits]:
    """The limits of a first mention, and those of later ones."""

    def number(key: str) -> int | None:
        value = options.get(key, "")
        return int(value) if value.isdecimal() and len(value) < 9 else None

    last = options.get("et-al-use-last") == "true"
    first = Limits(number("et-al-min") or 0, number("et-al-use-first"), last)
    least, shown = number("et-al-subsequent-min"), number("et-al-subsequent-use-first")
    return first, Limits(least or first.least, first.shown if shown is None else shown, last)
