"""Markdown within a paragraph: emphasis, links, escapes, entities, code → decoded text.

CommonMark's rules for emphasis and Pandoc's additions: bracketed spans, small
capitals, ``^2^`` and ``~2~``, dashes, line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from html import unescape

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._grids import with_grids
from edele_refs.formats._latex_words import FACES
from edele_refs.formats._markdown_emphasis import MOST, Event, Inline, emphasis
from edele_refs.formats._markdown_tags import face_of, tag
from edele_refs.formats._parts import parts
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

HIDDEN = r"(?<![\d%])%%[^%]{0,2000}(?<![\d%])%%"
"""A comment between signs that some editors have; "10%%" is none of them."""
_TOKEN = late_pattern(
    r"""(?=[\\\n`<&hfw@!{\[\]*_^~%=-])(?:
    (?P<escape>\\[!-/:-@\[-`{-~ ])
  | (?P<attributes>(?:\\?\n[ \t]*)?\{:(?=[\s.\#:\w])[^{}\n]{0,200}\})
  | (?P<blank>\\?\n(?:[ \t]*(?:>[ \t]?)*(?:[-+*][ \t]+)?))
  | (?P<code>`+)
  | (?P<comment><!--)
  | (?P<hidden>"""
    + HIDDEN
    + r""")
  | (?P<auto><(?:https?|ftp|mailto|doi):[^\s<>]{1,2000}>|<[\w.+-]{1,64}@[\w.-]{1,200}>)
  | (?P<tag></?[A-Za-z][\w-]{0,20}(?:\s[^<>]{0,500})?/?>)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)
  | (?P<url>(?:https?|ftp)://[^\s<>]+|www\.[^\s<>]+)
  | (?P<key>(?<!\w)-?@(?:\{[^{}\s]{1,200}\}|\w(?:[\w:.\#$%&+?<>~/-]{0,200}\w)?))
  | (?P<wiki>!?\[\[[^\[\]\n]{1,500}\]\](?!\())
  | (?P<left>!?\[)
  | (?P<right>\])
  | (?P<emphasis>\*+|_+)
  | (?P<raised>\^[^\s^\[\]]{1,40}\^)
  | (?P<lowered>(?<!~)~[^\s~]{1,40}~(?!~))
  | (?P<marked>(?<!~)~~(?=[^~\s])(?=[^~]{1,500}(?<!\s)(?P<struck>~~)(?!~))|(?<!=)==(?=[^=\s])(?=[^=]{1,500}(?<!\s)(?P<lit>==)(?!=)))
  | (?P<block>(?<=[ ])\^[\w-]{1,60}(?=\s*\Z|[ \t]*\n[ \t]*\n))
  | (?P<tex>\\(?P<command>emph|textit|textsl|textsc|textbf|textsuperscript|textsubscript)\{(?=[^{}\n]{1,300}(?P<brace>\})))
  | (?P<dash>(?<!-)---?(?!-)))
    """,
    re.X,
)
_QUOTED = late_pattern(r"\s*(?:>[ \t]?)+")
"""A note that begins with a quotation."""
_TARGET = late_pattern(
    r"""\(\s*(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,5}))
    (?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s*\)(?:\{[^{}\n]{0,200}\})?""",
    re.X,
)
_ATTRIBUTES = late_pattern(r"\{[^{}\n]{1,200}\}")
_LABEL = late_pattern(r"\[([^\[\]\n]{0,200})\]")
_AFTER_ADDRESS = "*_.,;:!?'\"\\"
_BEHIND_ADDRESS = late_pattern(r"\][({]|\^\[")
_ESCAPE = late_pattern(r"\\(?=[!-/:-@\[-`{-~])")
"""What programs put into an address before signs that are none of markup there."""


def decode(source: str, span: Span, known: Collection[str] = ()) -> Decoded:
    """The text of a stretch of Markdown; ``known`` are the labels of its link definitions.

    >>> decode("See Werth, *Russia* \\\\& *War*, 12--15", Span(0, 37)).text
    'See Werth, Russia & War, 12–15'
    """
    return with_grids(source, span, lambda text, part: _decoded(text, part, known))


def _decoded(source: str, span: Span, known: Collection[str]) -> Decoded:
    decoder, last = Decoder(source), span.start
    for block in parts(source, span):
        if decoder.length:
            decoder.blank(last, block.start)
            decoder.divide()
        _block_of(decoder, block, known)
        last = block.end
    return decoder.done()


def _block_of(decoder: Decoder, span: Span, known: Collection[str]) -> None:
    """Read a paragraph, an item, a cell."""
    source = decoder.source
    quoted = _QUOTED.match(source, span.start, span.end)
    start = quoted.end() if quoted else span.start
    span = Span(start, max(start, span.start + len(span.of(source).rstrip())))
    inline = Inline(source, span.end, known)
    at = span.start
    while found := _TOKEN.search(source, at, span.end):
        at = _READERS[str(found.lastgroup)](inline, found)
    _emit(decoder, sorted(inline.events, key=lambda e: (e.start, e.end)), span)


def _emit(decoder: Decoder, events: list[Event], span: Span) -> None:
    at = span.start
    for event in events:
        if event.start < at:
            continue
        decoder.words(at, event.start)
        if event.act == "open":
            decoder.open(event.face, event.start, event.end, event.text)
        elif event.act == "close":
            decoder.close(event.start, event.end)
        elif event.act == "plain":
            decoder.words(event.start, event.end)
        elif event.act == "sign":
            decoder.sign(event.text, event.start, event.end)
        elif event.act == "divide":
            decoder.blank(event.start, event.end)
            decoder.divide()
        at = event.end
    decoder.words(at, span.end)


def _escape(inline: Inline, token: re.Match[str]) -> int:
    return inline.sign(token, token[0][1].replace(" ", "\u00a0"))


def _blank(inline: Inline, token: re.Match[str]) -> int:
    if token.end() < inline.end and inline.source[token.end()] == "\n":
        inline.stack.clear()  # a paragraph ends, and with it what it left open
    return inline.sign(token, " ")


def _attributes(inline: Inline, token: re.Match[str]) -> int:
    """What kramdown says of the words or the paragraph before: ``{: .class}``."""
    return inline.sign(token, "")


def _hidden(inline: Inline, token: re.Match[str]) -> int:
    """A comment as Obsidian has them."""
    return inline.sign(token, "")


def _code(inline: Inline, token: re.Match[str]) -> int:
    start, begin = token.span()
    close = inline.source.find(token[0], begin, min(inline.end, begin + 2000))
    end = close + len(token[0])
    if close < 0 or inline.source[end : end + 1] == "`":
        return begin
    return inline.enclosed(Span(start, end), Span(begin, close))


def _comment(inline: Inline, token: re.Match[str]) -> int:
    end = inline.comment_end(token.end())
    if end < 0:
        return token.end()
    inline.events.append(Event(token.start(), end + 3, "drop"))
    return end + 3


def _auto(inline: Inline, token: re.Match[str]) -> int:
    inner = Span(token.start() + 1, token.end() - 1)
    return inline.enclosed(Span(*token.span()), inner, "link", inner.of(inline.source))


def _entity(inline: Inline, token: re.Match[str]) -> int:
    return inline.sign(token, unescape(token[0]))


def _url(inline: Inline, token: re.Match[str]) -> int:
    """A bare address: what looks like markup in it is none."""
    address = _BEHIND_ADDRESS.split(token[0], maxsplit=1)[0].rstrip(_AFTER_ADDRESS)
    for left, right in ("()", "[]"):
        while address.endswith(right) and address.count(right) > address.count(left):
            address = address[:-1].rstrip(_AFTER_ADDRESS)
    end = token.start() + max(len(address), 4)
    at = token.start()
    for escape in _ESCAPE.finditer(inline.source, at, end):
        inline.events += [Event(at, escape.start(), "plain"), Event(*escape.span(), "sign")]
        at = escape.end()
    inline.events.append(Event(at, end, "plain"))
    return end


def _key(inline: Inline, token: re.Match[str]) -> int:
    inline.events.append(Event(*token.span(), "plain"))
    return token.end()


def _wiki(inline: Inline, token: re.Match[str]) -> int:
    """Obsidian's link: ``[[page|words]]``."""
    start, end = token.span()
    words = start + max(token[0].rfind("|"), token[0].rfind("[")) + 1
    return inline.enclosed(Span(start, end), Span(words, end - 2))


def _left(inline: Inline, token: re.Match[str]) -> int:
    inline.begin(Span(*token.span()))
    return token.end()


def _right(inline: Inline, token: re.Match[str]) -> int:
    """A bracket ends: a link, a span with attributes, or just a bracket."""
    backwards = range(len(inline.stack) - 1, -1, -1)
    where = next((n for n in backwards if isinstance(inline.stack[n], Span)), None)
    if where is None:
        return token.end()
    left = inline.stack[where]
    assert isinstance(left, Span)
    link = _link(inline, left, token)
    if link is None:
        del inline.stack[where]
        return token.end()
    end, face, target = link
    del inline.stack[where:]
    inline.events += [
        Event(left.start, left.end, "open", target, face),
        Event(token.start(), end, "close"),
    ]
    return end


def _link(inline: Inline, left: Span, right: re.Match[str]) -> tuple[int, Looks, str] | None:
    """Where the link that ends in this bracket ends, its face and its target."""
    source, at = inline.source, right.end()
    if target := _TARGET.match(source, at, inline.end):
        return target.end(), "link", (target[1] or target[2]).strip()
    if attributes := _ATTRIBUTES.match(source, at, inline.end):
        return attributes.end(), face_of("", attributes[0]), ""
    label = _LABEL.match(source, at, inline.end)
    words = source[left.end : min(right.start(), left.end + MOST)].casefold()
    if label and (label[1].casefold() or words) in inline.known:
        return label.end(), "link", ""
    return (at, "link", "") if words in inline.known else None


def _shifted(inline: Inline, token: re.Match[str]) -> int:
    """``^2^`` and ``~2~``."""
    start, end = token.span()
    face: Looks = "superscript" if token[0][0] == "^" else "subscript"
    return inline.enclosed(Span(start, end), Span(start + 1, end - 1), face)


def _marked(inline: Inline, token: re.Match[str]) -> int:
    """``~~struck~~`` and ``==marked==``: the words without their marks."""
    close = token.span("struck" if token["struck"] else "lit")
    inline.events += [Event(*token.span(), "drop"), Event(*close, "drop")]
    return token.end()


def _block(inline: Inline, token: re.Match[str]) -> int:
    """The name of a paragraph, as Obsidian has them."""
    return inline.sign(token, "")


def _tex(inline: Inline, token: re.Match[str]) -> int:
    """A command of LaTeX that sets its words in a face."""
    face = FACES[token["command"]]
    inline.events += [Event(*token.span(), "open", face=face), Event(*token.span("brace"), "close")]
    return token.end()


def _dash(inline: Inline, token: re.Match[str]) -> int:
    return inline.sign(token, "–" if len(token[0]) == 2 else "—")


_READERS = {
    "escape": _escape,
    "blank": _blank,
    "attributes": _attributes,
    "code": _code,
    "comment": _comment,
    "hidden": _hidden,
    "auto": _auto,
    "tag": tag,
    "entity": _entity,
    "url": _url,
    "key": _key,
    "wiki": _wiki,
    "left": _left,
    "right": _right,
    "emphasis": emphasis,
    "raised": _shifted,
    "lowered": _shifted,
    "dash": _dash,
    "marked": _marked,
    "block": _block,
    "tex": _tex,
}
