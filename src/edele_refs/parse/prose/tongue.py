"""The language of a paragraph, told once."""

from __future__ import annotations

from edele_refs.parse.language import detect
from edele_refs.parse.scan import Scan


def tongue(scan: Scan) -> str:
    """The ISO 639-1 code of a paragraph's language."""
    return scan.once("tongue", lambda: detect(scan.text))
