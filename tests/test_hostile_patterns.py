"""No pattern of the parser is super-linear: twice the text takes about twice the time.

The patterns and the texts made of their own alphabet are those of ``benchmarks/patterns.py``,
which goes on to a million characters. Times are compared within the same run, only where
they can be told from nothing, and two doublings in a row must each cost more than three times.
"""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))
import patterns

ALL = {shape.name: shape for shape in patterns.shapes()}
SHAPES = {name: shape for name, shape in ALL.items() if name not in patterns.HELD}
growth = partial(patterns.growth, longest=4_000, limit=0.1, made=partial(patterns.pieces, most=3), slow=0.002)
"""What all tests here ask of a pattern: where it takes its square, if it does."""
BAD = (r"\w+!", r"(?:[A-Z]\. ?)+:", r"[\w ]*,$", r"\d+(?:, \d+)* ff")


@pytest.mark.parametrize("bad", BAD)
def test_a_quadratic_pattern_is_found(bad: str) -> None:
    assert growth(patterns.Shape("bad", re.compile(bad), whole=True))


def test_a_pattern_that_is_bounded_is_not() -> None:
    assert not growth(patterns.Shape("good", re.compile(r"\b\w{1,30}+!"), whole=True))


def test_what_is_held_is_there() -> None:
    assert patterns.HELD.keys() <= ALL.keys()
    assert len(SHAPES) > 300


@pytest.mark.parametrize("package", patterns.PACKAGES)
def test_no_pattern_is_super_linear(package: str) -> None:
    own = (shape for shape in SHAPES.values() if shape.name.startswith(package))
    slow = {shape.name: found for shape in own if (found := growth(shape))}
    assert not slow


def test_a_long_list_of_pages_has_one_reading() -> None:
    """A list that ends in no page is given up at once: each comma can be taken in one way alone."""
    shape = next(shape for shape in patterns.shapes() if shape.name == "parse.locators._bare")
    assert patterns.seconds(shape, "1, " * 52) < 1.0
