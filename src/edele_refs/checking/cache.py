"""Results of files that have not changed, and readings of notes, in the user's cache folder.

A result is known by the file's bytes, the settings, the version of refs and the day (a
date of access may lie in the future today and not tomorrow). ``REFS_CACHE_DIR`` names
another folder. Nothing is lost with it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from edele_refs import __version__, cached
from edele_refs.cached import folder

MOST = 500
"""So many results are kept, those used last."""
LARGEST = 200_000_000
"""So many bytes are kept in all."""


def key_of(data: bytes, settings: Iterable[object], daily: bool = True) -> str:
    """The name of a result, which holds for a day; of readings for longer."""
    digest = hashlib.sha256(data)
    day = date.today() if daily else None
    digest.update(repr((_state_of_refs(), day, *settings)).encode())
    return digest.hexdigest()


@cache
def _state_of_refs() -> tuple[str, float]:
    """The version, and when a file of the package was changed last, for who works on it."""
    return __version__, max(_changed(Path(__file__).parent.parent))


def _changed(folder: str | Path) -> Iterator[float]:
    for entry in os.scandir(folder):
        if entry.name != "__pycache__":
            yield entry.stat().st_mtime
            yield from _changed(entry.path) if entry.is_dir() else ()


def load(key: str) -> str | None:
    """A result that was kept, or None."""
    path = folder() / f"{key}.json"
    try:
        text = path.read_text("utf-8")
        os.utime(path)
    except (OSError, UnicodeDecodeError):
        return None
    return text


def keep(key: str, text: str) -> None:
    """Keep a result; where nothing can be written, nothing is kept."""
    home = folder()
    cached.keep(home / f"{key}.json", text.encode("utf-8", "surrogatepass"))
    cached.forget_the_oldest(home, "*.json", MOST, LARGEST)
