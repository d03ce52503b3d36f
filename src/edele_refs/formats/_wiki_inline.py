"""MediaWiki's text within a note: apostrophes, links, entities, elements → decoded text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._edits import Piece
from edele_refs.formats._html_page import BLOCKS
from edele_refs.formats._wiki_templates import WRAPPED, printed, prints
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_TOKEN = late_pattern(
    r"""
    (?P<comment><!--.{0,5000}?-->)
  | (?P<ref><ref\b[^<>]{0,200}/>|<ref\b[^<>]{0,200}>(?:[^<]|<(?!/?ref[\s>])){0,5000}</ref\s*>)
  | (?P<template>\{\{)
  | (?P<nowiki><nowiki\s*/>)
  | (?P<quotes>'{2,5})
  | (?P<link>\[\[(?:[^\[\]|\n]{0,300}\|)*(?P<shown>[^\[\]|\n]{0,300})\]\])
  | (?P<address>\[(?P<url>(?:https?:|ftp:)?//[^\s\[\]<>]+)[ ]?(?P<words>[^\[\]\n]{0,500})\])
  | (?P<block>\n[ \t]*\n\s*|(?<=\n)(?:[*\#:;]{1,8}[ \t]*|\{\|[^\n]*|\|\}|\|-[^\n]*|\|\+?|!)|\|\||!!)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)
  | (?P<tag></?(?P<name>[A-Za-z]+)[^<>]{0,300}>)
    """,
    re.X | re.S,
)
_TAGS: dict[str, Looks] = {
    "i": "italic", "em": "italic", "b": "bold", "strong": "bold", "sup": "superscript",
    "sub": "subscript", "small": "", "span": "", "cite": "", "u": "underline",
}  # fmt: skip


def decode(source: str, span: Span) -> Decoded:
    """The text of a stretch of wiki text.

    >>> decode("[[Alexander Werth|Werth]], ''Russia'' &amp; [http://a.b War]", Span(0, 60)).text
    'Werth, Russia & War'
    """
    out = Decoder(source)
    _read(out, source, span)
    return out.done()


def _read(out: Decoder, source: str, span: Span) -> None:
    at, opened = span.start, list[str]()
    while found := _TOKEN.search(source, at, span.end):
        out.words(at, found.start())
        if found["template"]:
            at = _template(out, source, found.start(), span.end)
        else:
            at = _token(out, opened, found)
    out.words(at, span.end)
    while opened:
        opened.pop()
        out.forget()


DEEPEST = 20
LONGEST = 20_000
"""A template that goes on for longer is none."""
_BRACES = late_pattern(r"\{\{|\}\}|\[\[|\]\]|\|")


def template_parts(source: str, at: int, stop: int) -> tuple[int, list[Span]]:
    """The end of the template that begins here, and its name and arguments; (0, []) for none."""
    depth, parts, begin = 0, list[Span](), at + 2
    for sign in _BRACES.finditer(source, at, min(stop, at + LONGEST)):
        if sign[0] == "|":
            if depth == 1:
                parts.append(Span(begin, sign.start()))
                begin = sign.end()
            continue
        depth += 1 if sign[0] in ("{{", "[[") else -1
        if depth == 0:
            return sign.end(), [*parts, Span(begin, sign.start())]
        if depth > DEEPEST:
            break
    return 0, []


def _template(out: Decoder, source: str, start: int, stop: int) -> int:
    """What a template prints stands for the whole of it; one that is not known for itself."""
    end, parts = template_parts(source, start, stop)
    name = parts[0].of(source).strip().lower() if parts else ""
    if name in WRAPPED and len(parts) > WRAPPED[name] + 1:
        shown = parts[WRAPPED[name] + 1]
        out.open("", start, shown.start)
        _read(out, source, shown)
        out.close(shown.end, end)
        return end
    known = bool(parts) and prints(name)
    said = printed([decode(source, part).text for part in parts]) if known else None
    if said is None:
        out.words(start, start + 2)
        return start + 2
    _say(out, said, Span(start, end), source[end : end + 1])
    return end


def _say(out: Decoder, said: Sequence[tuple[str, bool]], whole: Span, behind: str) -> None:
    """Words that stand for a template, without its last stop before another sign."""
    *rest, (last, italic) = said or [("", False)]
    last = last.rstrip(". " if behind and behind in ",;.:" else " ")
    for text, face in (*rest, (last, italic)):
        if face:
            out.open("italic", whole.start, whole.start)
        out.sign(text, *whole)
        if face:
            out.close(whole.end, whole.end)


def _token(out: Decoder, opened: list[str], found: re.Match[str]) -> int:
    start, end = found.span()
    if found["block"]:
        out.blank(start, end)
        out.divide()
    elif found["quotes"]:
        return _quotes(out, opened, start, len(found["quotes"]))
    elif found["entity"]:
        out.sign(unescape(found["entity"]), start, end)
    elif found["link"]:
        _shown(out, found, "shown", "")
    elif found["address"]:
        _shown(out, found, "words" if found["words"] else "url", found["url"])
    elif found["tag"]:
        _tag(out, opened, found)
    return end


def _shown(out: Decoder, found: re.Match[str], group: str, target: str) -> None:
    begin, stop = found.span(group)
    out.open("link", found.start(), begin, target)
    _read(out, found.string, Span(begin, stop))
    out.close(stop, found.end())


def _quotes(out: Decoder, opened: list[str], start: int, size: int) -> int:
    """Two apostrophes are italic, three bold, five both; a fourth is an apostrophe."""
    if size == 4:
        out.words(start, start + 1)
        start, size = start + 1, 3
    if size == 5:
        first = 3 if "'''" in opened and opened[-1] == "'''" else 2
        middle = _quotes(out, opened, start, first)
        return _quotes(out, opened, middle, 5 - first)
    mark = "'" * size
    if opened and opened[-1] == mark:
        opened.pop()
        out.close(start, start + size)
    elif mark not in opened:
        opened.append(mark)
        out.open("italic" if size == 2 else "bold", start, start + size)
    return start + size


def _tag(out: Decoder, opened: list[str], found: re.Match[str]) -> None:
    name = found["name"].lower()
    if name == "br":
        out.sign(" ", *found.span())
    elif name in BLOCKS:
        out.blank(*found.span())
        out.divide()
    elif found[0].startswith("</"):
        if opened and opened[-1] == name:
            opened.pop()
            out.close(*found.span())
    elif not found[0].endswith("/>"):
        opened.append(name)
        out.open(_TAGS.get(name, ""), *found.span())


_MARKS = {"bold": ("'''", "'''"), "italic": ("''", "''"), "superscript": ("<sup>", "</sup>"),
          "subscript": ("<sub>", "</sub>")}  # fmt: skip
_MARKUP = late_pattern(r"'{2,}|\[\[|\]\]|\{\{|\}\}|~{3,}")


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as wiki text; what would be markup in them stands in ``<nowiki>``.

    >>> write([Piece("Werth, "), Piece("Russia", frozenset(("italic",)))], "", "")
    "Werth, ''Russia''"
    """
    return "".join(map(_written, pieces))


def _written(piece: Piece) -> str:
    text = _MARKUP.sub(
        lambda m: "".join(f"&#{ord(c)};" for c in m[0]), escape(piece.text, quote=False)
    )
    for face in ("italic", "bold", "superscript", "subscript"):
        if face in piece.faces:
            begin, end = _MARKS[face]
            text = f"{begin}{text}{end}"
    return text
