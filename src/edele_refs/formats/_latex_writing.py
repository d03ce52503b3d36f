"""Text with faces as LaTeX."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from edele_refs.formats._decoded import Decoded, Pair
from edele_refs.formats._edits import Piece, narrowed
from edele_refs.formats._source import Source
from edele_refs.formats._tongues import CROSSED, crosses
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Edit, Span

_COMMANDS = {
    "bold": "textbf",
    "italic": "emph",
    "small-caps": "textsc",
    "superscript": "textsuperscript",
    "subscript": "textsubscript",
    "underline": "underline",
}
_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "\u00a0": "~",
    "\u2009": r"\,",
    "\u202f": r"\,",
    "–": "--",
    "—": "---",
}
_SPECIAL = late_pattern("[" + re.escape("".join(_SIGNS)) + "]")
_ADDRESS = late_pattern(r"((?:https?|ftp)://[^\s<>{}\\^]*[^\s<>{}\\^.,;:)\]”’»])")


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    r"""The pieces as LaTeX.

    >>> print(write([Piece("Werth, "), Piece("War & Peace", frozenset(("italic",)))], "", ""))
    Werth, \emph{War \& Peace}
    """
    return "".join(map(_written, pieces))


def _written(piece: Piece) -> str:
    text = _escaped(piece.text)
    for face, command in reversed(_COMMANDS.items()):
        if face in piece.faces:
            text = f"\\{command}{{{text}}}"
    return text


def _escaped(text: str) -> str:
    """Addresses as \\url, other signs as commands."""
    parts = _ADDRESS.split(text)
    return "".join(
        f"\\url{{{part}}}" if n % 2 else _SPECIAL.sub(lambda m: _SIGNS[m[0]], part)
        for n, part in enumerate(parts)
    )


def tears(source: Source, note: Decoded, edit: Edit) -> str:
    """Why an edit cannot be made that would take one end of an environment and leave the other."""
    if crosses(source.text, note, edit):
        return CROSSED
    span = edit.span if edit.marked else narrowed(edit, note.text).span
    if not edit.linked and any(_is_pointer(pair) and span.start <= pair.text.start and pair.text.end <= span.end for pair in note.pairs):
        return "it would take away the cross-reference, whose words LaTeX prints"
    taken = note.source_of(edit.span).of(source.text)
    if _TABLE.search(source.text, *note.source_of(Span(0, len(note.text)))) and _CELL.search(taken):
        return "it runs over the end of a table's cell"
    ends = Counter[str]()
    for word, name in _ENVIRONMENT.findall(taken):
        ends[name] += 1 if word == "begin" else -1
    return "it begins or ends within an environment, which would be torn apart" if any(ends.values()) else ""


def _is_pointer(pair: Pair) -> bool:
    """Whether it is a command such as ``\\ref``, which has no words of its own."""
    return pair.face == "link" and pair.opening.start == pair.opening.end


_TABLE, _CELL = late_pattern(r"\\begin\s*\{(?:tabular|tabbing|tabu|longtable|array)"), late_pattern(r"(?<!\\)&|\\\\")
_ENVIRONMENT = late_pattern(r"\\(begin|end)\s*\{([^{}]{1,60})\}")
