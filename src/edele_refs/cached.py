"""The user's cache folder: what is kept there costs time when it is lost, and nothing else.

``REFS_CACHE_DIR`` names another folder. Where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path


def folder() -> Path:
    """The folder, which may not be there yet."""
    if named := os.environ.get("REFS_CACHE_DIR"):
        return Path(named)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "edele-refs"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "edele-refs" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "edele-refs"


def keep(path: Path, data: bytes) -> None:
    """Write a file of the folder, whole or not at all."""
    with suppress(OSError):
        for home in (folder(), path.parent):  # nobody else's, what was read is in it
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:  # a full disk leaves no half files
            Path(name).unlink(missing_ok=True)
            raise


def forget_the_oldest(home: Path, files: str, most: int, largest: int) -> None:
    """Of the files by this pattern leave so many, and so many bytes in all, those used last."""
    with suppress(OSError):
        states = ((entry.stat(), entry.path) for entry in os.scandir(home) if fnmatchcase(entry.name, files))
        kept = sorted(((state.st_mtime, state.st_size, path) for state, path in states), reverse=True)
        size = 0
        for number, (_, bytes_of, path) in enumerate(kept):
            size += bytes_of
            if number and (number >= most or size > largest):
                Path(path).unlink(missing_ok=True)
