"""Regional archives are known by the kind of their name, wherever they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from edele_refs.archives import find

TABLE = Path(__file__).parent / "cases" / "archives" / "regional.md"


def rows() -> list[tuple[str, str, str, str]]:
    """Name, signature, sheet and places of each row."""
    lines = TABLE.read_text("utf-8").splitlines()
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| "))
    return [(row[0], row[1], row[2], row[3]) for row in cells if row[0] not in ("name", "---")]


def read(text: str) -> list[tuple[str, str, str]]:
    """Archive, signature and sheet of each signature of a text."""
    return [
        (s.archive.of(text) if s.archive else "", s.location_text, s.locator.of(text) if s.locator else "")
        for s in find(text)
    ]


@pytest.mark.parametrize(("name", "signature", "sheet", "places"), rows())
def test_every_place_of_a_kind_is_known(name: str, signature: str, sheet: str, places: str) -> None:
    missed = {}
    for place in places.split("; "):
        archive = name.format(place)
        found = read(f"{archive}, {signature}, {sheet}.")
        if found != [(archive, signature, sheet)]:
            missed[place] = found
    assert not missed


def test_the_list_is_long() -> None:
    assert sum(len(places.split("; ")) for *_, places in rows()) > 700
