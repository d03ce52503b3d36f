"""Notes that a page in Markdown has as other pages have them: numbers that are links, or raised.

So they come out of Word, of web pages and of newsletters that were made Markdown:
``[\\[1\\]](#_ftnref1) Werth, 12``, ``<sup>1</sup> Werth, 12``, ``[1](#note-1) Werth, 12 [↩](#ref-1)``.
"""

from __future__ import annotations

import re
from dataclasses import replace as having

from edele_refs.formats._decoded import Decoded
from edele_refs.formats._notes import Found
from edele_refs.formats.html import write
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_AROUND = r"(?:</?(?:a|p|li|div|span|sup|b|strong)\b[^<>\n]{0,200}>|\\?\[|\\?\]|\^|\(#[^()\s]{1,80}\))"
NUMBER = late_pattern(
    rf"^[ ]{{0,3}}(?P<before>(?:{_AROUND}){{0,6}})(?P<number>\d{{1,4}})(?P<behind>\.?(?:\\?\.|{_AROUND}){{0,6}}[.:]?)(?=\s+\S)",
    re.M,
)
"""A line that begins with a number in signs."""
_MARK = late_pattern(rf"(?<=[^\s\[\]])(?P<before>(?:{_AROUND}){{1,6}})(?P<number>\d{{1,4}})(?P<behind>(?:{_AROUND}){{1,6}})")
_SIGN = late_pattern(r"[<(^]|\\\[")
_ARROW = late_pattern(r"\s*[↩↑⏎⤴↵]\ufe0e?\ufe0f?\s*$")

_ELEMENT = late_pattern(r" {0,3}<(?:p|div|li|ol|ul|blockquote|section|aside)\b", re.I)


def with_plain_numbers(source: str) -> str:
    """The source, its numbers of notes as plain text has them; every line has its length.

    >>> with_plain_numbers("A.<sup>1</sup>\\n\\n<sup>1</sup> Werth, 12.\\n\\n<sup>2</sup> Ibid.").split("\\n")[2]
    '1.           Werth, 12.'
    """
    if sum(map(_is_number, NUMBER.finditer(source))) < 2:
        return source
    plain = NUMBER.sub(lambda m: f"{m['number']}.".ljust(len(m[0])) if _is_number(m) else m[0], source)
    return _MARK.sub(lambda m: f"[{m['number']}]".ljust(len(m[0])) if _is_number(m) else m[0], plain)


def without_arrow(decoded: Decoded) -> Decoded:
    """A line of a note without the link that leads back to the text."""
    back = _ARROW.search(decoded.text)
    return decoded.part(Span(0, back.start())) if back else decoded


def in_html(source: str, note: Found) -> Found:
    """A note that stands in an element of HTML, where Markdown's signs are none, is written as HTML."""
    pieces = note.decoded.pieces
    line = source.rfind("\n", 0, pieces[0].source.start) + 1 if pieces else 0
    return having(note, write=write) if pieces and _ELEMENT.match(source, line) else note


def _is_number(found: re.Match[str]) -> bool:
    return bool(_SIGN.search(found["before"] + found["behind"]))
