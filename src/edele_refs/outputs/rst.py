"""reStructuredText: italic and bold; it cannot have one face inside another."""

import re
from collections.abc import Iterable, Iterator

from edele_refs import marks
from edele_refs.late_pattern import late_pattern

NAMES = ("rst", "restructuredtext")
_FACES = {
    marks.ITALIC: ("*", "*"),
    marks.BOLD: ("**", "**"),
    marks.SUPERSCRIPT: (":sup:`", "`"),
    marks.SUBSCRIPT: (":sub:`", "`"),
}
_SPECIAL = late_pattern(r"[\\*`|_<>\[\]]")


def write(marked: str) -> str:
    r"""The text as reStructuredText; only the outermost face is written.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> print(write(f"Werth, {ITALIC}Russia at War{ITALIC_END}, 422"))
    Werth, \ *Russia at War*\ , 422
    """
    return "".join(_pieces(marked))


def _pieces(marked: str) -> Iterator[str]:
    open_faces: list[str] = []
    text = ""
    for piece in marks.balanced(_without_addresses(marked)):
        if piece in _FACES or piece in marks.FACES:
            if not open_faces:
                yield _text(text)
                text = ""
            open_faces.append(piece)
        elif piece in marks.ENDS:
            face = open_faces.pop()
            if not open_faces:
                yield _faced(text, face)
                text = ""
        else:
            text += piece
    yield _text(text)


def _without_addresses(marked: str) -> str:
    marked = re.sub(f"{marks.LINK}[^{marks.LINK_TEXT}]*{marks.LINK_TEXT}|{marks.LINK_END}", "", marked)
    return re.sub(f"{marks.BLOCK}.|{marks.BLOCK_END}", " ", marked)


def _faced(text: str, face: str) -> str:
    """A text in a face; inline markup may not begin or end with a space."""
    before, behind = _FACES.get(face, ("", ""))
    core = text.strip()
    if not before or not core:
        return _text(text)
    start = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()) :]
    return f"{start}\\ {before}{_text(core)}{behind}\\ {end}"


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes as footnotes: ``.. [58] …``."""
    return ("\n\n" if prose else "\n").join(
        write(text) if prose else f".. [{_label(label)}] {write(text)}" for label, text in pairs
    )


def _label(label: str) -> str:
    return label if label.isdecimal() else "#n" + (re.sub(r"[^A-Za-z0-9]", "", label) or "x")


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a paragraph each."""
    return "\n\n".join(map(write, texts))


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"{_text(text)}\n{('=' if level < 3 else '-') * (2 * len(text))}"
