"""What word processors put beside a document that is open in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def open_elsewhere(path: Path) -> Path | None:
    """The file by which Word or LibreOffice says that it has this one open; None where there is none.

    It may be left from a program that broke off, so it is no proof.
    """
    real = path.resolve()
    return next((mark for mark in _marks(real) if mark.is_file()), None)


def _marks(path: Path) -> Iterator[Path]:
    yield path.with_name(f".~lock.{path.name}#")
    if path.suffix.lower() in (".docx", ".docm", ".dotx"):
        left_out = min(2, max(0, len(path.stem) - 6))  # of long names Word writes over the beginning
        yield path.with_name(f"~${path.name[left_out:]}")
