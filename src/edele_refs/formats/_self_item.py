"""What a document says of itself: title, author, ISBN, DOI, date, as far as it is stated."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from edele_refs.formats._drafts import Block
from edele_refs.formats._joining import join_lines
from edele_refs.formats._lines import Line
from edele_refs.formats._title_page import (
    date_of,
    dated_line,
    is_navigation,
    is_web_page,
    name_of,
    publisher_of,
    split_subtitle,
)
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Value
from edele_refs.values import Date, Pages

HEAD = 40
"""So many lines of a document may be its title page."""

_LABELLED: Mapping[str, tuple[re.Pattern[str], Callable[[str], Value | None]]] = {
    "ISBN": (
        late_pattern(
            r"(?:print |online |e-?)?ISBN(?:-1[03])?:?\s*(97[\d-]{11,15}|[\d-]{9,12}[\dXx])\b", re.I
        ),
        str,
    ),
    "DOI": (
        late_pattern(r"(?:DOI:?\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/[^\s;,]+)", re.I),
        str,
    ),
    "ISSN": (late_pattern(r"(?:print |online |e-?)?ISSN:?\s*(\d{4}-\d{3}[\dXx])\b", re.I), str),
    "issued": (
        late_pattern(
            r"(?:print publication date|publication date|date of publication|published|date"
            r"|erschienen|datum|дата публикации|опубликовано|data publikacji)\s*:\s*(\S.{3,30})",
            re.I,
        ),
        date_of,
    ),
    "author": (
        late_pattern(r"(?:authors?|autor(?:in)?|автор|by|von)\s*:\s*(\S.{2,80})", re.I),
        lambda words: tuple(filter(None, map(name_of, re.split(r";| and | und | и ", words)))),
    ),
}
"""Lines with a label: the pattern of the whole line, and what its words are."""

_CHAPTER = late_pattern(
    r"(?:\(p\.\s?(\d+)\)\s*)?(?:chapter\s+)?(\d{1,3})[.:]?\s+([^\W\d_].{2,120})", re.I
)


def self_item(text: str, lines: Sequence[Line], blocks: Sequence[Block]) -> Item:
    """The document as an item: only what stands in its own head."""
    before = _before_notes(lines, blocks)
    if not before or before[0].start != lines[0].start:
        return Item()
    values: dict[str, Value] = {}
    head = [line for line in before[:HEAD] if not is_navigation(_words(text, line))]
    for line in head:
        for key, value in _labelled(_words(text, line)).items():
            values.setdefault(key, value)
    if title := _title(text, head):
        values["title"] = title
        _around_title(text, head, values)
    if "title" in values and is_web_page(_words(text, line) for line in lines[-30:]):
        values["type"] = "webpage"
        _web_date(text, head, values)
    return Item({key: values[key] for key in sorted(values, key=_ORDER.index)})


_ORDER = [
    "type",
    "author",
    "title",
    "container-title",
    "number",
    "publisher",
    "issued",
    "page",
    "ISBN",
    "ISSN",
    "DOI",
]


def _words(text: str, line: Line) -> str:
    return text[line.start : min(line.end, line.start + 400)]


def _before_notes(lines: Sequence[Line], blocks: Sequence[Block]) -> Sequence[Line]:
    spans = [span for block in blocks for draft in block.drafts for span in draft.lines]
    first = min((span.start for span in spans), default=None)
    if first is None:
        return lines
    return [line for line in lines[: HEAD + 10] if line.end < first]


def _labelled(words: str) -> dict[str, Value]:
    found = {}
    for key, (pattern, read) in _LABELLED.items():
        match = pattern.fullmatch(words.strip())
        value = read(match[1].strip()) if match else None
        if value:
            found[key] = value
    return found


def _title(text: str, head: Sequence[Line]) -> str:
    """The first heading: what stands alone, or above the first paragraph's indented line."""
    if len(head) < 4:
        return ""
    end = _heading_end(head, 0)
    words = join_lines([_words(text, line) for line in head[:end]])
    after = _heading_end(head, end)
    below = join_lines([_words(text, line) for line in head[end:after]])
    if len(words.split()) < 3 and _is_title(below) and len(below.split()) > 5:
        # a category ("Historical story") above the title
        words, end = below, after
    written = any(line.end - line.start > 60 for line in head[end:])
    # a mark stuck to a title's last word or year, or a stray sign, is no part of it
    bare = re.sub(r"(?<=[^\W\d_])\d{1,2}$|(?<=\d{4})1$|[*†‡¹$#|]+$", "", words)
    return bare.rstrip() if written and _is_title(words) else ""


def _heading_end(head: Sequence[Line], at: int) -> int:
    end = at + 1
    while end < len(head) and not (
        head[end].gap or head[end].indent or head[end].page != head[at].page
    ):
        end += 1
    return end


def _is_title(words: str) -> bool:
    """Short enough for a title, no sentence, no reference, no labelled line."""
    if not words or len(words) > 250 or words.endswith((".", ",", ";", ":")):
        return False
    return not _labelled(words) and not re.search(r"\(\d{4}\)", words)


def _around_title(text: str, head: Sequence[Line], values: dict[str, Value]) -> None:
    """A title page: the author below the title, a chapter's heading, the publisher."""
    if not {"ISBN", "DOI", "ISSN"} & values.keys():
        return
    lines = [_words(text, line) for line in head]
    if "author" not in values and (name := name_of(lines[1])):
        values["author"] = (name,)
    for words in lines[1:]:
        if publisher := publisher_of(words):
            values.setdefault("publisher", publisher)
        chapter = _CHAPTER.fullmatch(words)
        if chapter and "number" not in values and not words.endswith((".", ",")):
            values["container-title"] = split_subtitle(str(values["title"]), lines)
            values["title"], values["number"], values["type"] = chapter[3], chapter[2], "chapter"
            if chapter[1]:
                values["page"] = Pages(chapter[1])
    if "number" not in values:
        values["title"] = split_subtitle(str(values["title"]), lines)


def _web_date(text: str, head: Sequence[Line], values: dict[str, Value]) -> None:
    for line in head[1:6]:
        if "issued" not in values and (
            written := dated_line(_words(text, line), str(values["title"]))
        ):
            values["issued"] = Date("", written)
