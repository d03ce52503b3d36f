"""What a restyled reference says: all that the typed one said."""

from __future__ import annotations

import pytest

from edele_refs import read
from edele_refs.restyle import render
from markdown_cases import Case, cases, check_case


@pytest.mark.parametrize("case", cases("restyle"), ids=str)
def test_typed_notes_in_a_style(case: Case, rewrite: bool) -> None:
    reading = read(case["notes"].encode())
    for info in [name for name in case.blocks if name != "notes"]:
        style, _, more = info.partition(" ")
        text = render(reading, style, bibliography=more == "bibliography")
        check_case(case, info, text, rewrite)
