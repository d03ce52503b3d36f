"""Text with faces as LaTeX."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from edele_refs.formats._edits import Piece, Unplaced
from edele_refs.formats._notes import Found
from edele_refs.formats._source import Source
from edele_refs.model import Document, Edit

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
_SPECIAL = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_ADDRESS = re.compile(r"((?:https?|ftp)://[^\s<>{}\\^]*[^\s<>{}\\^.,;:)\]”’»])")


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


def refuse_torn(source: Source, found: Sequence[Found], document: Document, edits: Sequence[Edit]) -> None:
    """Refuse an edit that would take one end of an environment and leave the other."""
    places = {note.label: note for note in reversed(document.notes)}
    decoded = {note.label: one.decoded for note, one in zip(document.notes, found, strict=False)}
    for edit in edits:
        if edit.note not in places or decoded[edit.note].text != places[edit.note].text:
            continue  # what does not stand there any more is told where it is written
        taken = decoded[edit.note].source_of(edit.span).of(source.text) if edit.span.start < edit.span.end else ""
        ends = Counter[str]()
        for word, name in _ENVIRONMENT.findall(taken):
            ends[name] += 1 if word == "begin" else -1
        if any(ends.values()):
            raise Unplaced(document, edit.note, "it begins or ends within an environment, which would be torn apart")


_ENVIRONMENT = re.compile(r"\\(begin|end)\s*\{([^{}]{1,60})\}")
