"""Sources named only vaguely: "citing a manuscript memoir from the Russian Military Archive"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_VAGUE = late_pattern(
    r"\b(?:citing|quoting|drawing on|based on)\s(?:(?:a|an|the)\s)?(?P<genre>(?:(?:unpublished|manuscript|handwritten|typescript)\s){0,2}"
    r"(?:memoirs?|manuscript|diary|diaries|typescript|testimony))\s(?:from|in|held (?:at|by|in))\s(?:the\s)?"
    r"(?P<archive>(?:[A-Z][\w’-]+\s(?:of\s(?:the\s)?)?){1,6}?(?:Archives?|Library|Museum|Institute))(?![\w’])"
)


def find_vague(scan: Scan) -> Iterator[Draft]:
    """A kind of paper and the archive that holds it, and no more."""
    for found in _VAGUE.finditer(scan.masked):
        draft = Draft(scan, found.start("genre"), found.end(), kind="short", type="manuscript")
        draft.put("genre", Span(*found.span("genre")))
        draft.put("archive", Span(*found.span("archive")))
        yield draft
