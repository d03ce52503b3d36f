"""Chains of notes and what each form repeats: every case of ``cases/resolve``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from edele_refs import read
from known_failures import check_failure, failing, sound
from markdown_cases import Case, check_case
from readings import link_lines


def lines(case: Case) -> str:
    return "\n".join(link_lines(read(case["notes"].encode())))


@pytest.mark.parametrize("case", sound("resolve"), ids=str)
def test_resolve(case: Case, rewrite: bool) -> None:
    check_case(case, "links", lines(case), rewrite)


@pytest.mark.parametrize("case", failing("resolve"), ids=str)
def test_known_failures_of_resolve(case: Case, rewrite: bool) -> None:
    check_failure(case, "links", lines(case), rewrite)


ONE_NAME = """1. Heinrich Srbik, Deutsche Einheit, München 1935, S. 5.
2. Heinrich von Srbik, Metternich. Der Staatsmann und der Mensch, München 1925, S. 7.
3. Heinrich Ritter von Srbik, Wallensteins Ende, Wien 1920, S. 9.
4. Das ist umstritten.
5. Von Srbik, a. a. O., S. 12.
"""


def test_candidates_stand_in_one_order(tmp_path: Path) -> None:
    """Whatever order Python keeps its sets in, which differs from run to run."""
    (tmp_path / "one.txt").write_text(ONE_NAME, "utf-8")
    command = [sys.executable, "-m", "edele_refs", "parse", "one.txt"]
    told = {subprocess.run(command, cwd=tmp_path, env=os.environ | {"PYTHONHASHSEED": str(seed)}, capture_output=True, check=True).stdout for seed in (1, 2, 3, 4)}
    assert len(told) == 1
    assert b'"candidates": ["3.1", "2.1", "1.1"]' in told.pop()
