"""Typst: faces as functions, all text escaped."""

import json
from collections.abc import Iterable

from edele_refs import marks
from edele_refs.late_pattern import late_pattern
from edele_refs.outputs._markup import Markup

NAMES = ("typst", "typ")
_FACES = {
    marks.ITALIC: "emph",
    marks.BOLD: "strong",
    marks.SMALL_CAPS: "smallcaps",
    marks.UNDERLINE: "underline",
    marks.SUPERSCRIPT: "super",
    marks.SUBSCRIPT: "sub",
    marks.UPRIGHT: 'text(style: "normal")',
    marks.LIGHT: 'text(weight: "regular")',
}
_SPECIAL = late_pattern(r"[\\#*_`$<>@\[\]~'\"/=+-]")


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _link(address: str) -> tuple[str, str]:
    return f"#link({json.dumps(address)})[", "]"


def _block(letter: str) -> tuple[str, str]:
    return ("\n\n", "\n\n") if letter in "bi" else ("", " " if letter == "l" else "")


TYPST = Markup({mark: (f"#{name}[", "]") for mark, name in _FACES.items()}, _text, _link, _block)


def write(marked: str) -> str:
    r"""The text as Typst.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> print(write(f"{ITALIC}Price: $5{ITALIC_END}"))
    #emph[Price: \$5]
    """
    return TYPST.lines(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes with their numbers, a paragraph each."""
    return "\n\n".join(
        write(text) if prose else f"#super[{_text(label)}] {write(text)}" for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a paragraph each."""
    return "\n\n".join(map(write, texts))


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"{'=' * level} {_text(text)}"
