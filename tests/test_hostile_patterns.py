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

LONGEST, LIMIT = 2_000, 0.1
ALL = {shape.name: shape for shape in patterns.shapes()}
SHAPES = {name: shape for name, shape in ALL.items() if name not in patterns.HELD}
few = partial(patterns.pieces, most=3)


def test_a_quadratic_pattern_is_found() -> None:
    shape = patterns.Shape("bad", re.compile(r"\w+!"), whole=True)
    assert patterns.growth(shape, 32_000, 2.0, lambda _: ["A"])


def test_what_is_held_is_there() -> None:
    assert patterns.HELD.keys() <= ALL.keys()
    assert len(SHAPES) > 300


@pytest.mark.parametrize("package", patterns.PACKAGES)
def test_no_pattern_is_super_linear(package: str) -> None:
    own = (shape for shape in SHAPES.values() if shape.name.startswith(package))
    slow = {shape.name: found for shape in own if (found := patterns.growth(shape, LONGEST, LIMIT, few))}
    assert not slow


def test_a_long_list_of_pages_has_one_reading() -> None:
    """A list that ends in no page is given up at once: each comma can be taken in one way alone."""
    shape = next(shape for shape in patterns.shapes() if shape.name == "parse.locators._bare")
    assert patterns.seconds(shape, "1, " * 52) < 1.0
