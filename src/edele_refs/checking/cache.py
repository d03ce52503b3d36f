"""Results of files that have not changed, and readings of notes, in the user's cache folder.

A result is known by the file's bytes, the settings, the version of refs and the day (a
date of access may lie in the future today and not tomorrow). ``REFS_CACHE_DIR`` names
another folder. Nothing is lost with it.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path

from edele_refs import __version__

MOST = 500
"""So many results are kept, those used last."""
LARGEST = 200_000_000
"""So many bytes are kept in all."""


def folder() -> Path:
    """The folder of the results."""
    if named := os.environ.get("REFS_CACHE_DIR"):
        return Path(named)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "edele-refs"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "edele-refs" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "edele-refs"


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
    with suppress(OSError):
        home = folder()
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=home, suffix=".new")
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
            file.write(text)
        Path(name).replace(home / f"{key}.json")
        _forget_the_oldest(home)


def _forget_the_oldest(home: Path) -> None:
    kept = sorted(((path.stat(), path) for path in home.glob("*.json")), key=lambda pair: -pair[0].st_mtime)
    size = 0
    for number, (state, path) in enumerate(kept):
        size += state.st_size
        if number and (number >= MOST or size > LARGEST):
            path.unlink(missing_ok=True)
