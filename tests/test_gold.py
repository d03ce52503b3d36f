"""The ratchet: how near to readings made by hand, today and at least.

``ratchet/gold.json`` holds for each gold file the figures that are asked for at the least
and those that were reached when it was last written. A figure below either fails; a
figure well above what was reached asks to raise it (``pytest --rewrite-cases`` does).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from conftest import NO_SHARED, ROOT, SHARED
from edele_refs.model import Reading
from readings import predictions, reading_of, score

RATCHET = ROOT / "tests" / "ratchet" / "gold.json"
FALL, RISE = 0.005, 0.02
"""How far a figure may stand below what was reached, and how far above, unremarked."""

Sets = dict[str, dict[str, dict[str, float]]]
SETS: Sets = json.loads(RATCHET.read_text("utf-8"))
SCORER = SHARED / "score" / "score.py"

pytestmark = pytest.mark.skipif(not SCORER.is_file(), reason=NO_SHARED)


def gold_and_readings(name: str) -> tuple[Path, Iterable[Reading]]:
    """The gold file of a set, and what comes out for the same text."""
    if name == "s000":
        (document,) = (SHARED / "documents").glob("000_*.txt")
        return SHARED / "gold" / "s000.jsonl", [reading_of(document)]
    gold = SHARED / "gold" / f"{name}.jsonl"
    return gold, predictions(gold) if gold.is_file() else ()


def development(folder: str, into: Path) -> tuple[Path, list[Reading]]:
    """All of a development folder as one gold file: the scorer tells the documents apart."""
    files = sorted((ROOT / "tests" / "dev" / folder).glob("*.jsonl"))
    gold = into / f"dev-{folder}.jsonl"
    gold.write_text("".join(path.read_text("utf-8") for path in files), "utf-8")
    return gold, [reading for path in files for reading in predictions(path)]


def keep(name: str, figures: dict[str, float]) -> None:
    """Write what is reached now where it is more; what is asked for stays."""
    sets: Sets = json.loads(RATCHET.read_text("utf-8"))
    reached = sets[name]["reached"]
    sets[name]["reached"] = {key: max(round(value, 4), reached.get(key, 0.0)) for key, value in figures.items()}
    RATCHET.write_text(json.dumps(sets, indent=2) + "\n", "utf-8")


@pytest.mark.parametrize("name", SETS)
def test_gold(name: str, tmp_path: Path, rewrite: bool, capsys: pytest.CaptureFixture[str]) -> None:
    kind, _, folder = name.partition("-")
    gold, readings = development(folder, tmp_path) if kind == "dev" else gold_and_readings(name)
    figures = score(SCORER, gold, readings, tmp_path)
    with capsys.disabled():
        print(f"\n{name:12}", *(f"{key} {value:.3f}" for key, value in figures.items()), end=" ")
    if rewrite:
        keep(name, figures)
        return
    asked, reached = SETS[name]["asked"], SETS[name]["reached"]
    fallen = {key: figures[key] for key in asked if figures[key] < asked[key]}
    assert not fallen, f"below what is asked: {fallen}"
    fallen = {key: figures[key] for key in reached if figures[key] < reached[key] - FALL}
    assert not fallen, f"below what was reached ({reached}): {fallen}"
    risen = {key: figures[key] for key in reached if figures[key] > reached[key] + RISE}
    assert not risen, f"raise the ratchet (pytest tests/test_gold.py --rewrite-cases): {risen}"
