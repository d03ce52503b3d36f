"""Very many works by one author, or in one file: found again, and not compared each with each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edele_refs.model import Address, Citation, Document, Item, Note, Span
from edele_refs.resolve import explain
from edele_refs.values import Date, Name
from test_growth import counted

WERTH = (Name("Werth", "Alexander"),)
FILE = {"archive": "GARF", "archive_location": "f. 1, op. 2, d. 3"}


def volume(n: int) -> Item:
    return Item(type="book", author=WERTH, title="Report on the Situation", volume=str(n))


def numbered(n: int) -> Item:
    return Item(type="book", author=WERTH, title=f"Report on the Situation, no. {n}", issued=Date("1931"), publisher="Dutton")


def of_year(n: int) -> Item:
    return Item(type="book", author=WERTH, title="Report on the Situation", issued=Date(str(1000 + n)), publisher="Dutton")


def record(n: int) -> Item:
    return Item(type="document", title="Report on the Situation", issued=Date(f"{1500 + n // 300}-{1 + n % 12:02d}-{1 + n // 12 % 25:02d}"), **FILE)


def letter(n: int) -> Item:
    return Item(type="personal_communication", author=WERTH, recipient=(Name("Reese"),), issued=Date(f"{1500 + n // 300}-{1 + n % 12:02d}-{1 + n // 12 % 25:02d}"), **FILE)


KINDS = {"volumes": volume, "numbers": numbered, "years": of_year, "records": record, "letters": letter}


def cited(*items: Item) -> tuple[Document, tuple[Citation, ...]]:
    notes = tuple(Note(str(n), "x" * 50) for n in range(1, len(items) + 1))
    return Document("x", notes), tuple(Citation(Address(str(n), 1), Span(0, 40), "full", item) for n, item in enumerate(items, 1))


@pytest.mark.parametrize("made", KINDS.values(), ids=KINDS)
def test_each_is_found_again_among_hundreds(made: Callable[[int], Item]) -> None:
    document, citations = cited(*map(made, range(1, 401)), made(7), made(200), made(399), made(400))
    found = explain(document, citations)
    assert [str(found[Address(str(n), 1)].antecedent) for n in range(401, 405)] == ["7.1", "200.1", "399.1", "400.1"]
    assert not [n for n in range(1, 401) if found[Address(str(n), 1)].antecedent]


def test_what_states_less_is_found_too() -> None:
    """A record whose day is not said but its year, and a work whose volume is not said where only one has none."""
    year = Item(type="document", title="Report on the Crop", issued=Date("1502"), **FILE)
    day = Item(type="document", title="Report on the Crop", issued=Date("1502-03-04"), **FILE)
    document, citations = cited(*map(record, range(400)), year, day)
    assert str(explain(document, citations)[Address("402", 1)].antecedent) == "401.1"
    whole = Item(type="book", author=WERTH, title="Report on the Situation", publisher="Dutton")
    document, citations = cited(whole, *map(volume, range(1, 200)), whole)
    assert str(explain(document, citations)[Address("201", 1)].antecedent) == "1.1"


@pytest.mark.parametrize("made", KINDS.values(), ids=KINDS)
def test_twice_as_many_are_twice_the_work(made: Callable[[int], Item]) -> None:
    few, many = cited(*map(made, range(600))), cited(*map(made, range(1200)))
    explain(*few)
    work = counted(lambda: explain(*few))
    assert counted(lambda: explain(*many)) < 2.5 * work
