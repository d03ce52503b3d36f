"""A terminal: faces as ANSI sequences, control characters of the text taken out."""

from collections.abc import Iterable

from edele_refs import marks
from edele_refs.outputs._markup import Markup

NAMES = ("ansi", "terminal")
_FACES = {
    marks.ITALIC: (3, 23),
    marks.BOLD: (1, 22),
    marks.UNDERLINE: (4, 24),
    marks.UPRIGHT: (23, 3),
    marks.LIGHT: (22, 1),
    marks.NO_LINE: (24, 4),
}
_CONTROL = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)])


def _text(text: str) -> str:
    return text.translate(_CONTROL)


def _block(letter: str) -> tuple[str, str]:
    return ("\n", "\n") if letter in "bi" else ("", " " if letter == "l" else "")


ANSI = Markup(
    {mark: (f"\x1b[{on}m", f"\x1b[{off}m") for mark, (on, off) in _FACES.items()}, _text, block=_block
)


def write(marked: str) -> str:
    """The text for a terminal.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}Title{ITALIC_END}")
    '\\x1b[3mTitle\\x1b[23m'
    """
    return ANSI.lines(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes with their numbers, one below the other."""
    return "\n".join(write(text) if prose else f"{label}. {write(text)}" for label, text in pairs)


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a line each."""
    return "\n".join(map(write, texts))


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"\x1b[1m{_text(text)}\x1b[22m"
