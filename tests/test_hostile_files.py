"""Hundreds of broken and hostile files: a result or clear words, in bounded time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hostile_files import hostile

HERE = Path(__file__).resolve().parent
SECONDS, MEMORY, TOGETHER = 10, 300_000_000, 600
"""What a run may take of the processor and of memory; all of them of the clock, which only tells a hang from a busy machine."""


def test_there_are_enough() -> None:
    made = list(hostile())
    assert len(made) >= 300 and len({one.name for one in made}) == len(made)
    assert len({Path(next(iter(one.files))).suffix for one in made}) >= 13


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What the commands said to each file, all run one after the other in a process of its own."""
    folder = tmp_path_factory.mktemp("hostile")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE.parent / "src"), str(HERE))), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(HERE / "hostile_files.py"), str(folder)]
    run = subprocess.run(command, capture_output=True, timeout=TOGETHER, check=False, env=environment, encoding="utf-8")
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 0, f"after {found[-1:]}: {run.stderr[-2000:]}"
    return found


@pytest.mark.slow
def test_clear_words_and_no_traceback(runs: list[dict[str, Any]]) -> None:
    names = {one.name: tuple(one.files) for one in hostile()}
    assert {run["file"] for run in runs} == names.keys()
    for run in runs:
        assert run["status"] in (0, 2), run
        assert "Traceback" not in run["said"] and "fault of refs" not in run["said"], run
        if run["status"] == 2:  # it says of which file what is wrong
            assert run["said"].startswith(("refs: ", "Usage: ")) and len(run["said"]) < 1000, run
            assert any(name in run["said"] for name in names[run["file"]]), run


@pytest.mark.slow
def test_bounded_time_and_memory(runs: list[dict[str, Any]]) -> None:
    assert not [run for run in runs if run["seconds"] > SECONDS]
    assert not [run for run in runs if run["peak"] > MEMORY]
