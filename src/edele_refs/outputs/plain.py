"""Plain text: the faces are left out."""

from collections.abc import Iterable

from edele_refs.outputs._markup import Markup

NAMES = ("plain", "text", "txt")


def _block(letter: str) -> tuple[str, str]:
    return ("\n", "\n") if letter in "bi" else ("", " " if letter == "l" else "")


PLAIN = Markup({}, str, block=_block)


def write(marked: str) -> str:
    """The text alone.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"Werth, {ITALIC}Russia at War{ITALIC_END}, 422")
    'Werth, Russia at War, 422'
    """
    return PLAIN.lines(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes with their numbers, one below the other; of a prose text its paragraphs."""
    return "\n".join(write(text) if prose else f"{label}. {write(text)}" for label, text in pairs)


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a line each."""
    return "\n".join(map(write, texts))


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"{text}\n{'=' * len(text) if level < 3 else '-' * len(text)}"
