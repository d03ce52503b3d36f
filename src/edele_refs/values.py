"""Name, Date, Pages: typed, and as written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Name:
    """A person (family and given name) or an institution, unit or pseudonym (literal).

    ``others``: behind this name, the last of its list, more people follow who are not
    named ("et al.", "u. a.", "и др.").
    """

    family: str = ""
    given: str = ""
    literal: str = ""
    suffix: str = ""
    others: bool = False

    def __str__(self) -> str:
        """The name in reading order.

        >>> str(Name("Edele", "Mark")), str(Name(literal="294. ID, Ic"))
        ('Mark Edele', '294. ID, Ic')
        """
        return self.literal or " ".join(filter(None, (self.given, self.family, self.suffix)))

    def to_json(self) -> dict[str, str | bool]:
        """The name as CSL-JSON, and ``others`` beside it: only the parts that are there."""
        parts = (("family", self.family), ("given", self.given))
        rest = (("suffix", self.suffix), ("literal", self.literal), ("others", self.others))
        return {key: value for key, value in parts + rest if value}


def and_others(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names with the mark that more people are not named.

    >>> and_others((Name("Courtois", "Stéphane"),))[0].others
    True
    """
    return (*names[:-1], replace(names[-1], others=True)) if names else ()


@dataclass(frozen=True, slots=True)
class Date:
    """A date as an EDTF string (levels 0 and 1, and "[..1942-05-06]"), and as written.

    ``edtf`` is empty where the words could not be typed; ``written`` stays.
    """

    edtf: str = ""
    written: str = ""

    def __str__(self) -> str:
        return self.edtf or self.written

    @property
    def year(self) -> str:
        """The first year named, or nothing.

        >>> Date("[..1942-05-06]").year, Date("1988/1990").year, Date("", "n. d.").year
        ('1942', '1988', '')
        """
        found = re.search(r"-?\d{4}", self.edtf)
        return found.group() if found else ""


@dataclass(frozen=True, slots=True)
class Pages:
    """A page or a range of pages, as written ("345–95").

    >>> Pages("345–95").bounds, Pages("II: 472–3").bounds, Pages("xii").bounds
    ((345, 395), (472, 473), None)
    """

    written: str

    def __str__(self) -> str:
        return self.written

    @property
    def bounds(self) -> tuple[int, int] | None:
        """First and last page as numbers, a shortened last page filled up ("345–95" is 395)."""
        found = re.search(r"(?<!\d)(\d{1,6})(?:\s?[-‐-―−]\s?(\d{1,6}))?(?!\d)", self.written)
        if not found:
            return None
        first, last = found[1], found[2] or found[1]
        if len(last) < len(first):
            last = first[: -len(last)] + last
        return int(first), int(last)
