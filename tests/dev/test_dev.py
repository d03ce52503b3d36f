"""The development set: its readings are those of its marked-up notes."""

import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
DOCUMENTS = sorted(HERE.glob("*seen/*.txt"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.stem)
def test_reading_is_current(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(HERE))
    from build import build

    written = path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in written] == build(path)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.stem)
def test_reading_there_and_back(path: Path) -> None:
    from edele_refs.records.reading import dump, load

    written = path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in written]
    if path.parent.name.startswith("prose"):
        rows = [row for row in rows if row["citations"]]  # all that is written of a text without notes
    for old, new in zip(rows, map(json.loads, dump(load(written))), strict=True):
        assert old["text"] == new["text"]
        assert old["citations"] == new["citations"]
