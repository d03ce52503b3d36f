"""The last step: punctuation where pieces meet, quotation marks, faces inside faces.

A style joins pieces by affixes and delimiters; where two meet (``JOINT``) there may be
one mark too many, or a comma that American usage puts inside the quotation marks. What
stands inside a field is left alone. Which of two marks remains is citeproc-js's table.
"""

from __future__ import annotations

from edele_refs import marks
from edele_refs.marks import (
    ANY,
    FACES,
    FACES_END,
    INNER,
    INNER_END,
    JOINT,
    NO_CASE,
    NO_CASE_END,
    PLACEHOLDER,
    PLACEHOLDER_END,
    QUOTE,
    QUOTE_END,
    is_mark,
)

PUNCTUATION = frozenset(".,:;!?")
MERGED = {
    ":": {":": ":", ".": ":", "!": "!", "?": "?"},
    ".": {".": "."},
    ";": {":": ";", ".": ";", ";": ";", "!": "!", "?": "?"},
    "!": {":": "!", ".": "!", "!": "!"},
    "?": {":": "?", ".": "?", "?": "?"},
    ",": {",": ","},
}
"""The mark that remains of two, where not both do."""

_OPPOSITE = {
    marks.ITALIC: marks.UPRIGHT,
    marks.BOLD: marks.LIGHT,
    marks.SMALL_CAPS: marks.PLAIN_CAPS,
    marks.UNDERLINE: marks.NO_LINE,
}
_IN_FIELD = {marks.EMPHASIS: marks.ITALIC, marks.STRONG: marks.BOLD, marks.CAPS: marks.SMALL_CAPS}
_IN_FIELD_END = frozenset((marks.EMPHASIS_END, marks.STRONG_END, marks.CAPS_END))
_PLAIN = {plain: face for face, plain in _OPPOSITE.items()}
_DROPPED = frozenset((JOINT, NO_CASE, NO_CASE_END, PLACEHOLDER, PLACEHOLDER_END))


def settle(marked: str, quotes: tuple[str, str, str, str], inside: bool) -> str:
    """The text with its joints mended and its quotation marks written.

    ``quotes`` are outer and inner marks; ``inside``: point and comma go inside them.

    >>> settle(f"{QUOTE}Who{QUOTE_END}{JOINT}, {JOINT}12{JOINT}.{JOINT}.", ("“", "”", "‘", "’"), True)
    '“Who,” 12.'
    """
    if marked and not ANY.search(marked):
        return marked
    return _written(_joined(marked, inside), quotes)


def _joined(marked: str, inside: bool) -> list[str]:
    out: list[str] = []
    last, joint, closed = -1, False, False
    for piece in ANY.split(marked):
        if not piece:
            continue
        if is_mark(piece):
            joint = joint or piece == JOINT
            closed = closed or piece in (QUOTE_END, INNER_END)
            if piece in (QUOTE, INNER) and last >= 0:
                closed = False
            out.append(piece)
            continue
        if last >= 0 and joint:
            piece = _met(out, last, piece, closed, inside)
        if piece:
            out.append(piece)
            last, joint, closed = len(out) - 1, False, False
    return out


def _met(out: list[str], last: int, piece: str, closed: bool, inside: bool) -> str:
    """What is left of a piece that meets the one before; that may take its punctuation in."""
    while piece and out[last]:
        left, right = out[last][-1], piece[0]
        if right == " " and left in " \u00a0":
            piece = piece[1:]
            continue
        if right not in PUNCTUATION:
            break
        merged = MERGED.get(left, {}).get(right)
        if closed:
            if inside and right in ".,!?":
                merged = merged or left + right
            elif not (merged == left and (inside or (left in ".!?" and right == "."))):
                break
        elif merged is None:
            break
        elif inside and merged in "!?" and left in ":;" and len(out[last]) == 1 and _into_quote(out, last, merged):
            piece = piece[1:]
            continue
        out[last] = out[last][:-1] + (merged or left)
        piece = piece[1:]
    return piece


def _into_quote(out: list[str], last: int, mark: str) -> bool:
    """Put a mark that replaces one behind a quotation into the quotation."""
    place = last - 1
    while place >= 0 and is_mark(out[place]):
        place -= 1
    if place < 0 or not {QUOTE_END, INNER_END} & set(out[place + 1 : last]):
        return False
    out[last] = ""
    out[place] += mark
    return True


def _written(pieces: list[str], quotes: tuple[str, str, str, str]) -> str:
    """Quotation marks by their depth; a face inside the same face is its opposite."""
    out: list[str] = []
    depth = 0
    open_faces: list[tuple[str, str]] = []
    for piece in pieces:
        if piece in (QUOTE, INNER):
            # single marks that stand alone count as the inner ones
            depth += int(piece == INNER and depth == 0)
            out.append(quotes[2 if depth % 2 else 0])
            depth += 1
        elif piece in (QUOTE_END, INNER_END):
            depth = max(depth - 1, 0)
            out.append(quotes[3 if depth % 2 else 1])
            depth -= int(piece == INNER_END and depth == 1)
        elif piece in FACES or piece in _IN_FIELD:
            shown = _shown(piece, open_faces)
            open_faces.append((piece, shown))
            out.append(shown)
        elif piece in FACES_END or piece in _IN_FIELD_END:
            _, shown = open_faces.pop() if open_faces else ("", "")
            out.append(FACES[shown] if shown else "")
        elif piece not in _DROPPED:
            out.append(piece)
    return "".join(out)


def _shown(face: str, open_faces: list[tuple[str, str]]) -> str:
    """The face as it has to be written inside those that are open; nothing if it changes nothing."""
    own = _IN_FIELD.get(face, face)
    family = {own, _OPPOSITE.get(own, ""), _PLAIN.get(own, "")} - {""}
    current = next((shown for _, shown in reversed(open_faces) if shown in family), "")
    if own in _PLAIN:
        return own if current == _PLAIN[own] or own == marks.NO_LINE else ""
    return _OPPOSITE[own] if face in _IN_FIELD and current == own else own
