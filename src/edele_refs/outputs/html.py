"""HTML: faces as elements, all text escaped."""

from collections.abc import Iterable
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
}
_NO_XML = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"} | {127: "\ufffd"}
"""Control characters that no HTML may contain."""


def write(marked: str) -> str:
    """The text as HTML.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}a < b{ITALIC_END}")
    '<i>a &lt; b</i>'
    """
    return "".join(TAGS[p] if p in TAGS else _text(p) for p in marks.balanced(marked))


def _text(text: str) -> str:
    return escape(text.translate(_NO_XML), quote=False)


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
