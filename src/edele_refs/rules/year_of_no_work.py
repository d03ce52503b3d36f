"""C122."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from edele_refs.aliases import introduced
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import listed
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

YEAR = late_pattern(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
MOST = 2
"""Where more are of no work, the works are listed elsewhere."""


@rule("C122")
def year_of_no_work(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A name and year point to no work, but one that differs in a digit or in two turned round does.

    The same is said of what works are called (“RTA 1567”). Where works are listed in a
    bibliography, or several such references have none, the rule says nothing.

    Help: compare the year with that of the full reference.

    Bad:
        1. I. A. A. Thompson, «A Map of Crime», Economic History Review, 21 (1968), págs. 244-267.
        2. Thompson, 1986: 251.
    Bad:
        1. Der Reichstag zu Regensburg 1567, bearb. v. Wolfgang Wagner, München 2007 (im Folgenden: RTA 1567), S. 130.
        2. RTA 1576, S. 133.
    Good:
        1. I. A. A. Thompson, «A Map of Crime», Economic History Review, 21 (1968), págs. 244-267.
        2. Thompson, 1968: 251.
    """
    alone = [short for short in reading.of_kind("short") if _by_year(short) and not reading.resolutions[short.at].candidates]
    if not 0 < len(alone) <= MOST or listed(reading):
        return
    known = _years(reading)
    for short in alone:
        (name,) = short.item.names("author")
        here = short.item.text("issued")[:4]
        near = [(year, note) for year, note in known.get(" ".join(words(name.family or name.literal)), ()) if _slip(here, year)]
        if near:
            yield short, f"no work of {here} is given, but one of {near[0][0]} in note {near[0][1]}"


def _by_year(short: Citation) -> bool:
    """Whether a short form is one name and a year."""
    item = short.item
    return len(item.names("author")) == 1 and "title" not in item and YEAR.fullmatch(item.text("issued")[:4]) is not None


@once
def _years(reading: Reading) -> Mapping[str, list[tuple[str, str]]]:
    """By the name that stands for a work its year, and the note that gives it in full."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for full in reading.of_kind("full"):
        for name in full.item.names("author"):
            found[" ".join(words(name.family or name.literal))].append((full.item.text("issued")[:4], full.at.note))
        for called in introduced(reading.notes[full.at.note].text, full.span):
            for year in YEAR.finditer(called):
                found[" ".join(words(called[: year.start()]))].append((year[0], full.at.note))
    return found


def _slip(one: str, other: str) -> bool:
    """Whether two years differ in a digit, or in two turned round.

    >>> _slip("1986", "1968"), _slip("1986", "1985"), _slip("1986", "1958")
    (True, True, False)
    """
    differing = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and (len(differing) == 1 or (len(differing) == 2 and differing[0] == differing[1][::-1]))
