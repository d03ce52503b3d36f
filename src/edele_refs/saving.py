"""Files are replaced whole: a reader sees the old one or the new one, never half of one."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from edele_refs.leftover import begun_for, clear_away

STREAMS = {"/dev/stdout": 1, "/dev/stderr": 2, "/dev/fd/1": 1, "/dev/fd/2": 2}
"""Names of what is open already: opened anew, a file that they lead to would be cut off."""


def save(path: Path, data: bytes | Iterable[bytes], *, backup: bool = False) -> Path | None:
    """Write a file by way of a temporary one in the same folder, synced and renamed.

    What comes in pieces is written piece by piece.
    With ``backup`` the file that is replaced is kept as ``NAME.bak`` (``NAME.bak2`` … where
    there are such), whose path is given back. Raises ``OSError``; then all is as before.
    """
    pieces = (data,) if isinstance(data, bytes) else data
    if str(path) in STREAMS or (path.exists() and not path.is_file()):
        _write_into(path, pieces)
        return None
    path = _behind_links(path)  # a link stays one, what it points to is replaced
    if path.exists() and not os.access(path, os.W_OK):  # the folder alone would allow it
        raise PermissionError(errno.EACCES, "it is read-only")
    clear_away(path)
    kept = _backup(path) if backup and path.exists() else None
    try:
        _replace(path, pieces, path)
    except BaseException:
        if kept:
            kept.unlink(missing_ok=True)
        raise
    _sync(path.parent)
    return kept


def _replace(path: Path, pieces: Iterable[bytes], like: Path) -> None:
    """The file whole, with the owner and the permissions of another one before it has its name."""
    new, file = begun_for(path)
    try:
        with file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        _like(new, like)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _write_into(path: Path, pieces: Iterable[bytes]) -> None:
    """A device or a pipe is written into."""
    if stream := STREAMS.get(str(path)):
        sys.stdout.flush()
        file = os.fdopen(os.dup(stream), "wb")
    else:
        file = path.open("wb")
    with file:
        file.writelines(pieces)


def _backup(path: Path) -> Path:
    """A copy of the file beside it, itself written whole, under a name that is free."""
    number = 1
    while (kept := path.with_name(f"{path.name}.bak{number if number > 1 else ''}")).exists():
        number += 1
    clear_away(kept)
    _replace(kept, (path.read_bytes(),), path)
    was = path.stat()
    os.utime(kept, ns=(was.st_atime_ns, was.st_mtime_ns))
    _sync(path.parent)
    return kept


def _behind_links(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError:  # what Python raises before 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from None


def _like(new: Path, path: Path) -> None:
    """The owner, where the system lets us give it, and the permissions of the file that is replaced."""
    if path.exists() and hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(new, path.stat().st_uid, path.stat().st_gid)
    new.chmod(_mode(path))
    if path.exists() and hasattr(os, "listxattr"):  # labels, and lists of who may do what
        with suppress(OSError):
            for name in os.listxattr(path):
                os.setxattr(new, name, os.getxattr(path, name))


def _sync(folder: Path) -> None:
    """The folder's own record of the rename, where a system can write that down."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those of any new file."""
    if path.exists():
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
