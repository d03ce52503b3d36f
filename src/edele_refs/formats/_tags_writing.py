"""Text with faces as HTML or XML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from edele_refs.formats._decoded import Decoded
from edele_refs.formats._edits import Piece
from edele_refs.formats._notes import Write
from edele_refs.formats._source import Source
from edele_refs.formats._tags import tags
from edele_refs.model import Edit

_ORDER = ("bold", "italic", "small-caps", "underline", "superscript", "subscript")


def writer(tags: Mapping[str, tuple[str, str]]) -> Write:
    """A way of writing with these tags for the faces.

    >>> write = writer({"italic": ("<i>", "</i>")})
    >>> write([Piece("Werth, "), Piece("War & Peace", frozenset(("italic",)))], "", "")
    'Werth, <i>War &amp; Peace</i>'
    """

    def written(piece: Piece) -> str:
        text = escape(piece.text, quote=False)
        for face in reversed(_ORDER):
            if face in piece.faces and face in tags:
                begin, end = tags[face]
                text = f"{begin}{text}{end}"
        return text

    def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
        return "".join(map(written, pieces))

    return write


def tears(source: Source, note: Decoded, edit: Edit) -> str:
    """Why an edit cannot be made that would take one end of an element of XML and leave the other."""
    marks = {span.start for pair in note.pairs for span in (pair.opening, pair.closing)}
    ends = Counter[str]()
    for tag in tags(source.text, note.source_of(edit.span), html=False):
        if tag.start not in marks and tag.kind in ("start", "end"):
            ends[tag.name] += 1 if tag.kind == "start" else -1
    return "it is in elements of its own, which would be torn apart" if any(ends.values()) else ""
