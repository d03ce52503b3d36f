"""Files of records (.bib, CSL-JSON, RIS) named in place of documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from edele_refs.model import RefsError
from edele_refs.records import BY_SUFFIX

if TYPE_CHECKING:
    from edele_refs.records.library import Library


def is_library(file: str) -> bool:
    """Whether a file's name says that records of works are in it, and no notes."""
    return Path(file).suffix.lower() in BY_SUFFIX


def library_of(file: str) -> Library:
    """The records of a file. Raises ``RefsError`` with its name."""
    from edele_refs.opening import read_bytes
    from edele_refs.records import load

    try:
        text = read_bytes(Path(file)).decode("utf-8-sig")
        return load(text, BY_SUFFIX[Path(file).suffix.lower()])
    except UnicodeDecodeError:
        why = "not UTF-8, as files of records are; convert it first"
        raise RefsError(f"{file}: {why}") from None
    except RefsError as error:
        raise RefsError(f"{file}: {error}") from None


NO_NOTES = RefsError(
    "these are records of works, no document with notes; refs render prints them as a"
    " bibliography, refs export writes them in another format"
)
