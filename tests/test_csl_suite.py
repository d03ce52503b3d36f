"""The official CSL test suite, against the list of what does not pass."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import ROOT
from csl_suite import Fixture

LIST = ROOT / "tests" / "ratchet" / "csl-suite.md"
KNOWN = frozenset(re.findall(r"^\| (\w+_\w+) \|", LIST.read_text("utf-8"), re.MULTILINE))


def test_every_fixture_but_those_listed(shared: Path) -> None:
    fixtures = [Fixture.read(path) for path in sorted((shared / "csl" / "test-suite").glob("*_*.txt"))]
    failed = {f.name for f in fixtures if f.actual() != f.expected}
    assert failed - KNOWN == set(), "these passed before"
    assert KNOWN - failed == set(), f"these pass now: take them out of {LIST.name}"
    assert len(fixtures) > 800


def test_the_runner_can_fail() -> None:
    sections = {
        "MODE": "citation",
        "INPUT": '[{"id": "a", "type": "book", "title": "War & Peace"}]',
        "CSL": '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        '<citation><layout><text variable="title"/></layout></citation></style>',
        "RESULT": "War &#38; Peace",
    }
    assert Fixture("right", sections).actual() == Fixture("right", sections).expected
    wrong = Fixture("wrong", sections | {"RESULT": "War"})
    assert wrong.actual() != wrong.expected


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_listed_fixture_has_a_reason(name: str) -> None:
    row = next(line for line in LIST.read_text("utf-8").splitlines() if line.startswith(f"| {name} "))
    assert len(row.split("|")[2].strip()) > 8
