"""Notes that a page in Markdown makes of anchors: ``<a name="f1">1</a>: Werth, 12``, called by ``[1](#f1)``.

So they are written where the page's program has no notes of its own. A line is one if a link whose words are its
number leads to it; a list of contents, whose links have words, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.formats._markdown_blocks import Page
from edele_refs.formats._markdown_inline import decode
from edele_refs.formats._markdown_typed import NUMBER, in_html
from edele_refs.formats._notes import Found
from edele_refs.formats._source import Source
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_NAME = late_pattern(r"\b(?:name|id)\s*=\s*[\"']?([^\"'\s<>]{1,80})")
_SIGNS = r"(?:</?\w[^<>\n]{0,80}>|\\?[\[\]^*_]|\d){1,12}"
_CALL = late_pattern(
    rf"\[(?P<words>{_SIGNS})\]\(#(?P<to>[^()\s]{{1,80}})\)|<a\b[^<>\n]{{0,200}}\bhref\s*=\s*[\"']?#(?P<at>[^\"'\s<>]{{1,80}})[^<>\n]{{0,200}}>(?P<said>{_SIGNS})</a>"
)
_TAG = late_pattern(r"<[^<>\n]{0,80}>")
_STOP = late_pattern(r"^ {0,3}(?:#{1,6}[ \t]|([-*_])(?:[ \t]*\1){2,}[ \t]*$)", re.M)
_BACK = late_pattern(r"\[\s*[↩↑⏎⤴↵]\ufe0e?\ufe0f?\s*\]\(#|<a\b[^<>\n]{0,200}>\s*[↩↑⏎⤴↵]")
"""The way back to the text, with which a note ends."""
_EMPTY = late_pattern(r"\n[ \t]*(?:\n|\Z)(?![ \t]{2,}\S)")


def linked_notes(source: Source, page: Page) -> list[Found]:
    """The notes, in the order of their texts; none where no number leads to an anchor with that number."""
    text = page.said(source.text)
    calls = _calls(text)
    lines = [(line, number) for line in NUMBER.finditer(text) if (number := _anchored(line, calls))] if calls else []
    ends = [*(line.start() for line, _ in lines[1:]), len(text)] if lines else []
    return list(_read(source, page, text, calls, lines, ends))


def _calls(text: str) -> dict[tuple[str, str], Span]:
    """The first link to each anchor, by its target and its number."""
    found: dict[tuple[str, str], Span] = {}
    for call in _CALL.finditer(text):
        number = re.sub(r"\D", "", _TAG.sub("", call["words"] or call["said"]))
        found.setdefault((call["to"] or call["at"], number), Span(*call.span()))
    return found


def _anchored(line: re.Match[str], calls: dict[tuple[str, str], Span]) -> tuple[str, str] | None:
    names = _NAME.findall(line["before"] + line["behind"])
    return next((key for name in names if (key := (name, line["number"])) in calls), None)


def _read(
    source: Source, page: Page, text: str, calls: dict[tuple[str, str], Span], lines: list[tuple[re.Match[str], tuple[str, str]]], ends: list[int]
) -> Iterator[Found]:
    """The notes: up to the way back, the next one, a heading or a rule; the last is one paragraph."""
    for at, ((line, key), end) in enumerate(zip(lines, ends, strict=True)):
        patterns = (_STOP, _BACK, *([_EMPTY] if at == len(lines) - 1 else ()))
        end = min([stop.start() for one in patterns if (stop := one.search(text, line.end(), end))] or [end])
        decoded = decode(source.text, Span(line.end(), end), page.links).stripped()
        yield in_html(source.text, Found(decoded, key[1], calls[key]))
