"""LaTeX: faces as commands, all text escaped."""

import re
from collections.abc import Iterable

from edele_refs import marks
from edele_refs.late_pattern import late_pattern
from edele_refs.outputs._markup import Markup

NAMES = ("latex", "tex")
_FACES = {
    marks.ITALIC: r"\textit",
    marks.BOLD: r"\textbf",
    marks.SMALL_CAPS: r"\textsc",
    marks.UNDERLINE: r"\underline",
    marks.SUPERSCRIPT: r"\textsuperscript",
    marks.SUBSCRIPT: r"\textsubscript",
    marks.UPRIGHT: r"\textup",
    marks.LIGHT: r"\textmd",
    marks.PLAIN_CAPS: r"\textnormal",
}
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    **{character: f"\\{character}" for character in "#$%&_{}"},
    "\u00a0": "~",
}
_SPECIAL = late_pattern(f"[{re.escape(''.join(_ESCAPED))}]|[\x00-\x08\x0b-\x1f\x7f]")


def _text(text: str) -> str:
    return _SPECIAL.sub(lambda found: _ESCAPED.get(found[0], "\ufffd"), text)


def _link(address: str) -> tuple[str, str]:
    safe = re.sub(r"[\\{}]", lambda found: f"%{ord(found[0]):02X}", address)
    return rf"\href{{{re.sub('[%#]', lambda found: chr(92) + found[0], safe)}}}{{", "}"


def _block(letter: str) -> tuple[str, str]:
    return ("\n\n", "\n\n") if letter in "bi" else ("", " " if letter == "l" else "")


LATEX = Markup({mark: (f"{name}{{", "}") for mark, name in _FACES.items()}, _text, _link, _block)


def write(marked: str) -> str:
    r"""The text as LaTeX.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> print(write(f"{ITALIC}War & Peace{ITALIC_END}"))
    \textit{War \& Peace}
    """
    return LATEX.lines(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes as ``\\footnotetext``, each with its number."""
    return "\n".join(
        f"{write(text)}\n" if prose else rf"\footnotetext[{_number(label)}]{{{write(text)}}}"
        for label, text in pairs
    )


def _number(label: str) -> str:
    """A note's number; LaTeX takes no other label."""
    return label if label.isdecimal() else re.sub(r"\D", "", label) or "0"


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a paragraph each."""
    return "\n\n".join(rf"\noindent {write(text)}" for text in texts)


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return rf"\{'section' if level < 3 else 'subsection'}*{{{_text(text)}}}"
