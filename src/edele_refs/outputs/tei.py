"""TEI: faces as ``hi``, links as ``ref``; notes as ``note``, entries as ``bibl``."""

from collections.abc import Iterable
from html import escape

from edele_refs import marks
from edele_refs.outputs._markup import Markup

NAMES = ("tei", "xml")
_FACES = {
    marks.ITALIC: "italic",
    marks.BOLD: "bold",
    marks.SMALL_CAPS: "small-caps",
    marks.UNDERLINE: "underline",
    marks.SUPERSCRIPT: "superscript",
    marks.SUBSCRIPT: "subscript",
    marks.UPRIGHT: "upright",
    marks.LIGHT: "normal-weight",
    marks.PLAIN_CAPS: "normal-caps",
}
_NO_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(55296, 57344), 65534, 65535), "�")


def _text(text: str) -> str:
    return escape(text.translate(_NO_XML), quote=False)


def _link(address: str) -> tuple[str, str]:
    return f'<ref target="{escape(address.translate(_NO_XML))}">', "</ref>"


def _block(letter: str) -> tuple[str, str]:
    return f'<seg type="{marks.BLOCKS.get(letter, "block")}">', "</seg>"


TEI = Markup({mark: (f'<hi rend="{name}">', "</hi>") for mark, name in _FACES.items()}, _text, _link, _block)


def write(marked: str) -> str:
    """The text as the content of a TEI element.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}a < b{ITALIC_END}")
    '<hi rend="italic">a &lt; b</hi>'
    """
    return TEI.write(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """A ``note`` for each note, or a paragraph each."""
    return "\n".join(
        f"<p>{write(text)}</p>" if prose else f'<note n="{escape(_text(label))}">{write(text)}</note>'
        for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """A ``listBibl``."""
    return "\n".join(["<listBibl>", *(f"  <bibl>{write(text)}</bibl>" for text in texts), "</listBibl>"])


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"<head>{_text(text)}</head>"
