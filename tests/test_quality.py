"""mypy --strict and ruff, as tests: one command runs all checks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKS = {
    "mypy": ["-m", "mypy", "--strict"],
    "ruff": ["-m", "ruff", "check"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_quality(name: str, root: Path) -> None:
    command = [sys.executable, *CHECKS[name]]
    result = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
