"""HTML: faces as elements, all text escaped."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape

from edele_refs import marks

NAMES = ("html",)
_SPAN_END = "</span>"
TAGS = {
    marks.ITALIC: "<i>",
    marks.ITALIC_END: "</i>",
    marks.BOLD: "<b>",
    marks.BOLD_END: "</b>",
    marks.SMALL_CAPS: '<span style="font-variant:small-caps;">',
    marks.SMALL_CAPS_END: _SPAN_END,
    marks.UNDERLINE: '<span style="text-decoration:underline;">',
    marks.UNDERLINE_END: _SPAN_END,
    marks.SUPERSCRIPT: "<sup>",
    marks.SUPERSCRIPT_END: "</sup>",
    marks.SUBSCRIPT: "<sub>",
    marks.SUBSCRIPT_END: "</sub>",
    marks.UPRIGHT: '<span style="font-style:normal;">',
    marks.UPRIGHT_END: _SPAN_END,
    marks.LIGHT: '<span style="font-weight:normal;">',
    marks.LIGHT_END: _SPAN_END,
    marks.PLAIN_CAPS: '<span style="font-variant:normal;">',
    marks.PLAIN_CAPS_END: _SPAN_END,
    marks.NO_LINE: '<span style="text-decoration:none;">',
    marks.NO_LINE_END: _SPAN_END,
    marks.BASELINE: '<span style="baseline">',
    marks.BASELINE_END: _SPAN_END,
    marks.LINK_END: "</a>",
}
_BEFORE = {"b": "\n\n    ", "l": "\n    ", "r": "", "i": ""}
_BEHIND = {"b": "\n", "l": "", "r": "\n  ", "i": "\n  "}
"""Line breaks around blocks, as other CSL engines set them."""
_RAISED = re.compile("[ªº²³¹ʰ-ʸˠ-ˤᴬ-ᵛᵝ-ᵡ⁰ⁱ⁴-ⁿ℠™㆒-㆟ˀˁۥۦᵜ]")
_WEB = ("http://", "https://", "mailto:")
_NO_XML = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"} | {127: "\ufffd"}
"""Control characters that no HTML may contain."""


def write(marked: str) -> str:
    """The text as HTML.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}a < b{ITALIC_END}")
    '<i>a &lt; b</i>'
    """
    return "".join(_pieces(marked))


def _pieces(marked: str) -> Iterator[str]:
    """The text with its faces, its links (of web addresses only) and its blocks."""
    address = block = False
    blocks: list[str] = []
    for piece in marks.balanced(marked):
        if piece == marks.LINK:
            address = True
        elif address:
            if piece != marks.LINK_TEXT:
                yield f'<a href="{escape(piece)}">' if piece.startswith(_WEB) else "<a>"
            else:
                address = False
        elif piece == marks.BLOCK:
            block = True
        elif block:
            blocks.append(piece[0])
            yield f'{_BEFORE[piece[0]]}<div class="csl-{marks.BLOCKS[piece[0]]}">{_text(piece[1:])}'
            block = False
        elif piece == marks.BLOCK_END:
            yield f"</div>{_BEHIND[blocks.pop()]}"
        else:
            yield TAGS[piece] if piece in TAGS else _text(piece)


def _text(text: str) -> str:
    text = escape(text.translate(_NO_XML), quote=False)
    return text if text.isascii() else _RAISED.sub(_raised, text)


def _raised(letter: re.Match[str]) -> str:
    """A raised letter or digit as the letter itself, raised by the markup."""
    return f"<sup>{unicodedata.normalize('NFKC', letter[0])}</sup>"


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
