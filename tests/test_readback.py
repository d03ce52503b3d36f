"""What our styles print is read back: as many records as before (`benchmarks/readback.py` has the table)."""

from __future__ import annotations

import json
import sys

import pytest

from conftest import ROOT

sys.path.append(str(ROOT / "benchmarks"))
from readback import records, results

RATCHET = ROOT / "tests" / "ratchet" / "readback.json"
KEPT: dict[str, int] = json.loads(RATCHET.read_text("utf-8"))


@pytest.mark.parametrize("style", KEPT)
def test_as_many_records_are_read_back_as_before(style: str, rewrite: bool) -> None:
    found = list(results(style, records()))
    good = sum(not one.differences for one in found)
    if rewrite:
        RATCHET.write_text(json.dumps({**json.loads(RATCHET.read_text("utf-8")), style: good}, indent=2) + "\n", "utf-8")
        return
    assert good >= KEPT[style], [(one.text, one.differences) for one in found if one.differences]
