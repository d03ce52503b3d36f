"""No pattern of signatures is super-linear: eight times the text takes no more than some eight times the time.

Times are compared within the same run and only where they can be told from nothing; a
quadratic pattern would need sixty-four times as much.
"""

from __future__ import annotations

import re
import time
from importlib import import_module

import pytest

from edele_refs.archives._forms import FORMS, Form
from edele_refs.late_pattern import LatePattern

PIECES = ("A", "a", "1", "A. ", "a ", "1-", "1/", "1, ", "Aa ", "IX, ", "(a) ", " ")
MODULES = ("_body", "_sheets", "_read", "_series", "_shape", "_letters", "_lists", "_words", "_behind", "_cotes", "_names", "_unforeseen", "_runs", "_regional")
HELD = ("LAST",)
"""Only looked for in signatures of a bounded length."""
PATTERNS = {
    f"{module}.{name}": value
    for module in MODULES
    for name, value in vars(import_module(f"edele_refs.archives.{module}")).items()
    if isinstance(value, re.Pattern | LatePattern) and name not in HELD
}


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - start


def check(pattern: re.Pattern[str]) -> None:
    for piece in PIECES:
        small, large = (piece * (length // len(piece)) for length in (500, 4_000))
        if (taken := seconds(pattern, large)) > 0.05:
            least = min(seconds(pattern, small) for _ in range(3))
            taken = min(taken, seconds(pattern, large))
            assert taken < 24 * least + 0.05, f"{piece!r}: {least:.4f} s, {taken:.4f} s"


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_a_pattern_of_signatures_is_linear(pattern: re.Pattern[str]) -> None:
    check(pattern)


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)
def test_the_levels_and_sheets_of_a_form_are_linear(form: Form) -> None:
    check(form.level)
    check(form.sheet)
