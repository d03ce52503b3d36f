"""Markdown's lines: front matter, code, definitions of notes and links, and live text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from edele_refs.formats._front_matter import span_of as front_matter_span
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_LETTERS = late_pattern(r"[^\n\f]")
_LINE = late_pattern(r"[^\n]*(?:\n|$)")
_FENCE = late_pattern(
    r" {0,3}(?:>[ \t]?)*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)?[ \t]*(`{3,}(?=[^`\n]*$)|~{3,})", re.M
)
_COMMENT = late_pattern(r" {0,3}<!--(?!.*-->)")
_DEFINITION = late_pattern(r"(?:[ ]{0,3}|[ \t]{0,40}[-+*][ \t]+)(?:>[ \t]?)*\[\^([^\]\s]{1,200})\]:[ \t]*")
_LINK = late_pattern(r"[ ]{0,3}\[([^\]\n^@][^\]\n]{0,200})\]:[ \t]*\S")
_ITEM = late_pattern(r"[ \t]*(?:[-+*]|\d{1,9}[.)]|\(?[a-z]\))[ \t]+\S")
_HEADING = late_pattern(r" {0,3}#{1,6}[ \t]")
_DIV = late_pattern(r" {0,3}:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]*)[ \t:]*$")


@dataclass(frozen=True, slots=True)
class Definition:
    """A note's text in the place where it is written: ``[^label]: text``."""

    label: str
    start: int
    text: Span


@dataclass(slots=True)
class Page:
    """A Markdown file's parts. ``live`` are its paragraphs, as far as they are no code."""

    front: Span | None = None
    definitions: list[Definition] = field(default_factory=list)
    live: list[Span] = field(default_factory=list)
    links: set[str] = field(default_factory=set)
    code: list[Span] = field(default_factory=list)
    """What stands between fences."""

    def said(self, text: str) -> str:
        """The text without front matter and code; every line has its length."""
        parts, at = list[str](), 0
        for span in (*([self.front] if self.front else ()), *self.code):
            parts += text[at : span.start], _LETTERS.sub(" ", span.of(text))
            at = span.end
        return "".join((*parts, text[at:])) if parts else text


def page_of(text: str) -> Page:
    """The parts of a Markdown file."""
    page = Page(front_matter_span(text))
    lines = _Lines(text, page.front.end if page.front else 0)
    while lines.here:
        _block(page, lines)
    return page


@dataclass(slots=True)
class _Lines:
    """Reading line by line. ``here`` is the next one, None at the end."""

    text: str
    at: int
    here: re.Match[str] | None = None
    in_list: bool = False
    comments_end: int = -1
    """Where the last comment ends."""

    def __post_init__(self) -> None:
        self.comments_end = self.text.rfind("-->")
        self._look()

    def _look(self) -> None:
        self.here = _LINE.match(self.text, self.at) if self.at < len(self.text) else None

    def go(self) -> int:
        """Pass this line; the offset behind it."""
        if self.here:
            self.at = self.here.end()
        self._look()
        return self.at

    @property
    def line(self) -> str:
        return self.here[0] if self.here else ""

    @property
    def blank(self) -> bool:
        return not self.line.strip("> \t\n\r\f")

    @property
    def indent(self) -> int:
        """How far the line stands in, in columns."""
        line = self.line
        space = line[: len(line) - len(line.lstrip(" \t"))]
        return len(space.expandtabs(4))


def _block(page: Page, lines: _Lines) -> None:
    """Read what begins at this line: a paragraph, a definition, code."""
    if lines.blank:
        lines.go()
    elif fence := _FENCE.match(lines.line):
        start = lines.at
        if _skip_fence(lines, fence[1]):
            page.code.append(Span(start, lines.at))
    elif _COMMENT.match(lines.line):
        _skip_comment(lines)
    elif found := _DEFINITION.match(lines.line):
        page.definitions.append(_definition(lines, found))
    elif lines.indent >= 4 and not lines.in_list:
        lines.go()  # code, by its indentation
    else:
        _paragraph(page, lines)


def _skip_comment(lines: _Lines) -> None:
    """A comment of several lines; one that never ends is none."""
    end = lines.text.find("-->", lines.at) if lines.at < lines.comments_end else -1
    lines.go()
    while lines.here and lines.at <= end:
        lines.go()


def _skip_fence(lines: _Lines, fence: str) -> bool:
    """Pass a block of code; whether it is closed."""
    close = re.compile(rf"[ \t>]*{re.escape(fence[0])}{{{len(fence)},}}[ \t]*$")
    lines.go()
    while lines.here and not close.match(lines.line.rstrip("\n")):
        lines.go()
    closed = lines.here is not None
    lines.go()
    return closed


def _paragraph(page: Page, lines: _Lines) -> None:
    """Lines up to an empty one, or to one that begins something else."""
    start = lines.at
    lines.in_list = bool(_ITEM.match(lines.line)) or (lines.in_list and lines.indent >= 2)
    while lines.here and not lines.blank:
        if link := _LINK.match(lines.line):
            page.links.add(link[1].casefold())
        heading = _HEADING.match(lines.line)
        lines.go()
        if heading or _DEFINITION.match(lines.line) or _FENCE.match(lines.line):
            break
    page.live.append(Span(start, lines.at))


def _definition(lines: _Lines, found: re.Match[str]) -> Definition:
    """A note: its paragraph, and what stands indented after it."""
    start, begin = lines.at, lines.at + found.end()
    held = lines.indent if lines.in_list else 0
    end = lines.go()
    for stop in _continuation(lines, held):
        end = stop
    return Definition(found[1], start, Span(begin, end))


def _continuation(lines: _Lines, held: int) -> Iterator[int]:
    """The ends of the lines that still belong to the note; one that an item holds ends at the next item."""
    after_blank = False
    while lines.here:
        if lines.blank:
            after_blank = True
            lines.go()
            continue
        inside = lines.indent >= 4
        next_item = lines.indent < held and _ITEM.match(lines.line)
        if not inside and (after_blank or next_item or _begins_another(lines.line)):
            return
        fence = _FENCE.match(lines.line.lstrip(" \t"))
        if inside and fence:
            _skip_fence(lines, fence[1])
            yield lines.at
        else:
            yield lines.go()
        after_blank = False


def _begins_another(line: str) -> bool:
    return bool(_DEFINITION.match(line) or _HEADING.match(line) or _FENCE.match(line) or _DIV.match(line))
