"""Files as bytes, as many as may be read: nothing that has no end is read to it."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from edele_refs.model import RefsError

MOST = 200 * 1000 * 1000
"""Bytes of a file on the disk, unless said otherwise (``Limits.file``)."""


def read_bytes(path: Path, most: int = MOST) -> bytes:
    """A file's bytes; raises ``RefsError`` in words that say why there are none, and for more than ``most``.

    A pipe is read until who writes into it ends.
    """
    try:
        with path.open("rb") as file:
            return _bounded(file, most)
    except FileNotFoundError:
        raise RefsError("there is no such file; check its name and folder") from None
    except IsADirectoryError:
        raise RefsError("this is a folder; name a file in it") from None
    except PermissionError:
        raise RefsError("this file may not be read; check its permissions") from None
    except (OSError, ValueError) as error:
        raise RefsError(f"this file cannot be read: {error}") from None


def read_stdin(most: int = MOST) -> bytes:
    """What comes by standard input, no more than ``most`` bytes; raises ``RefsError``."""
    return _bounded(sys.stdin.buffer, most)


def read_start(path: Path, size: int) -> bytes:
    """The first so many bytes of a regular file, none where it is no such file or cannot be read."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(size)
    except OSError:
        return b""


def real(path: str | Path) -> Path:
    """Where a path leads, whatever links are on the way; of links in a circle, one of them."""
    return Path(os.path.realpath(path))


def _bounded(file: BinaryIO, most: int) -> bytes:
    told = _size_of(file)
    data = b"" if told > most else file.read() if told else file.read(most + 1)
    if told > most or len(data) > most:
        raise RefsError(f"this is larger than {most / 10**6:g} MB; {RAISE}")
    return data


def _size_of(file: BinaryIO) -> int:
    """The size of a regular file; 0 where it is not known before it is read."""
    try:
        found = os.fstat(file.fileno())
    except OSError:  # bytes in the memory
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


RAISE = "if you trust this file, raise the limits with --limits 4"
"""What every error about a limit ends with."""
