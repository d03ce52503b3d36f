"""Temporary files that a killed process left beside what it was writing: known as such, and removed."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

try:
    import fcntl
except ImportError:  # Windows, which removes no file that is open
    fcntl = None  # type: ignore[assignment]

SUFFIX = ".tmp"
YOUNG = 60
"""Seconds for which a file is left, though nobody holds it: it may have been made just now."""


def begun_for(path: Path) -> tuple[Path, BinaryIO]:
    """A new file in the folder of the one that it is to replace, open and held by this process."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_prefix(path), suffix=SUFFIX)
    _hold(handle)
    return Path(name), os.fdopen(handle, "wb")


def clear_away(path: Path) -> None:
    """Remove what processes that are no more began for this path; what one still holds stays."""
    with suppress(OSError), os.scandir(path.parent) as entries:
        found = [e for e in entries if e.name.startswith(_prefix(path)) and e.name.endswith(SUFFIX)]
        for entry in found:
            if time.time() - entry.stat(follow_symlinks=False).st_mtime > YOUNG:
                _remove(entry.path)


def _prefix(path: Path) -> str:
    return f".{path.name[:40]}.refs-"


def _remove(name: str) -> None:
    with suppress(OSError):
        handle = os.open(name, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
        try:
            if not _hold(handle):
                return
        finally:
            os.close(handle)
        Path(name).unlink()


def _hold(handle: int) -> bool:
    """Take a file for this process, as long as it has it open; False where another has it."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # or the disk knows no locks
        return False
    return True
