"""Chains of notes and what each form repeats: every case of ``cases/resolve``."""

from __future__ import annotations

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
