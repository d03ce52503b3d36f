"""Text with faces as HTML or XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from edele_refs.formats._edits import Piece
from edele_refs.formats._rewriting import Write

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
