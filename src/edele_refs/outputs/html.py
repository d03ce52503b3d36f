"""HTML: faces as elements, all text escaped."""

import re
import unicodedata
from collections.abc import Iterable
from html import escape

from edele_refs import marks
from edele_refs.late_pattern import late_pattern
from edele_refs.outputs._markup import Markup

NAMES = ("html",)


def _span(style: str) -> tuple[str, str]:
    return f'<span style="{style};">', "</span>"


FACES = {
    marks.ITALIC: ("<i>", "</i>"),
    marks.BOLD: ("<b>", "</b>"),
    marks.SMALL_CAPS: _span("font-variant:small-caps"),
    marks.UNDERLINE: _span("text-decoration:underline"),
    marks.SUPERSCRIPT: ("<sup>", "</sup>"),
    marks.SUBSCRIPT: ("<sub>", "</sub>"),
    marks.UPRIGHT: _span("font-style:normal"),
    marks.LIGHT: _span("font-weight:normal"),
    marks.PLAIN_CAPS: _span("font-variant:normal"),
    marks.NO_LINE: _span("text-decoration:none"),
    marks.BASELINE: ('<span style="baseline">', "</span>"),
}
_BEFORE = {"b": "\n\n    ", "l": "\n    ", "r": "", "i": ""}
_BEHIND = {"b": "\n", "l": "", "r": "\n  ", "i": "\n  "}
"""Line breaks around blocks, as other CSL engines set them."""
_RAISED = late_pattern("[ªº²³¹ʰ-ʸˠ-ˤᴬ-ᵛᵝ-ᵡ⁰ⁱ⁴-ⁿ℠™㆒-㆟ˀˁۥۦᵜ]")
_NO_XML = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"} | {127: "\ufffd"}
"""Control characters that no HTML may contain."""


def _text(text: str) -> str:
    text = escape(text.translate(_NO_XML), quote=False)
    return text if text.isascii() else _RAISED.sub(_raised, text)


def _raised(letter: re.Match[str]) -> str:
    """A raised letter or digit as the letter itself, raised by the markup."""
    return f"<sup>{unicodedata.normalize('NFKC', letter[0])}</sup>"


def _link(address: str) -> tuple[str, str]:
    return f'<a href="{escape(address)}">', "</a>"


def _block(letter: str) -> tuple[str, str]:
    before, behind = _BEFORE.get(letter, ""), _BEHIND.get(letter, "")
    return f'{before}<div class="csl-{marks.BLOCKS.get(letter, "block")}">', f"</div>{behind}"


HTML = Markup(FACES, _text, _link, _block)


def write(marked: str) -> str:
    """The text as HTML.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}a < b{ITALIC_END}")
    '<i>a &lt; b</i>'
    """
    return HTML.write(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """A paragraph for each note, its number before it."""
    return "\n".join(
        f"<p>{write(text)}</p>" if prose else f'<p class="note">{_text(label)}. {write(text)}</p>'
        for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """A bibliography as other CSL engines write it."""
    lines = (f'  <div class="csl-entry">{write(text)}</div>' for text in texts)
    return "\n".join(['<div class="csl-bib-body">', *lines, "</div>"])


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"<h{level}>{_text(text)}</h{level}>"
