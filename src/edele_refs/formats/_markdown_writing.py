"""Text with faces as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats._edits import Piece
from edele_refs.late_pattern import late_pattern

_MARKS = {"bold": ("**", "**"), "italic": ("*", "*"), "small-caps": ("[", "]{.smallcaps}")}
_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "superscript": ("<sup>", "</sup>"),
    "subscript": ("<sub>", "</sub>"),
}
_ORDER = ("bold", "italic", "small-caps", "superscript", "subscript")
_ADDRESS = late_pattern(r"((?:https?|ftp)://[^\s<>]+|www\.[^\s<>]+)")
_SPECIAL = late_pattern(
    r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,32};)|\^(?=\S)|(?<!~)~(?=\S)|(?<!\w)@(?=\w)|(?<!-)-(?=--?(?!-))"
)


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as Markdown, between these characters.

    >>> write([Piece("Werth, "), Piece("Russia *1*", frozenset(("italic",)))], " ", ",")
    'Werth, *Russia \\\\*1\\\\**'
    """
    out: list[str] = []
    for at, piece in enumerate(pieces):
        left = pieces[at - 1].text[-1:] if at else before
        right = pieces[at + 1].text[:1] if at + 1 < len(pieces) else behind
        out.append(_written(piece, left, right))
    return "".join(out)


def _written(piece: Piece, left: str, right: str) -> str:
    """Asterisks stand at letters; blanks at the ends stay outside."""
    inner = piece.text.strip()
    if not inner:
        return piece.text
    start = piece.text.index(inner)
    text = _escaped(inner)
    clear = _fits(left if not start else " ", inner[0]) and _fits(
        right if start + len(inner) == len(piece.text) else " ", inner[-1]
    )
    for face in reversed(_ORDER):
        if face in piece.faces:
            marks = _MARKS if clear and face in _MARKS else _TAGS
            begin, end = marks.get(face) or _MARKS[face]
            text = f"{begin}{text}{end}"
    return f"{piece.text[:start]}{text}{piece.text[start + len(inner) :]}"


def _fits(outer: str, inner: str) -> bool:
    """Whether an asterisk between the two begins or ends emphasis."""
    return inner.isalnum() or not outer or not (outer.isalnum() or outer in "*_")


def _escaped(text: str) -> str:
    """What would be markup escaped; addresses stay as they are."""
    parts = _ADDRESS.split(text)
    return "".join(p if n % 2 else _SPECIAL.sub(r"\\\g<0>", p) for n, p in enumerate(parts))
