"""Typst within a note: emphasis, functions with content, links, escapes → decoded text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._edits import Piece
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item, Span

KEY = r"(?<![\w@])@(?P<key>[A-Za-z][\w:.-]{0,200}(?<![.:]))"
_ARGUMENTS = r"\((?P<arguments>(?:[^()\"]|\"(?:[^\"\\\n]|\\.){0,300}\"|\([^()]{0,100}\)){0,300})\)"
_TOKEN = late_pattern(
    rf"""
    \\u\{{(?P<code>[0-9a-fA-F]{{1,6}})\}}
  | \\(?P<escaped>\S)
  | (?P<line>\\(?=\s))
  | (?P<comment>//[^\n]*|/\*)
  | (?P<raw>`(?P<verbatim>[^`]{{0,1000}})`)
  | (?P<held>\#?(?<![\w.])(?:table|grid|list|enum|terms|stack)(?:\.(?:cell|header|footer|item))?\()
  | (?P<call>\#(?P<name>[A-Za-z][\w.-]{{0,40}})(?:{_ARGUMENTS})?(?P<content>\[)?;?)
  | (?P<close>\])
  | (?P<bracket>\[)
  | (?P<cited>{KEY}(?:\[[^\[\]]{{0,200}}\])?)
  | (?P<label>[ ]?<[A-Za-z][\w:.-]{{0,100}}>)
  | (?P<url>https?://[^\s\[\]<>]*[^\s\[\]<>.,;:!?'")])
  | (?P<mark>[_*])
  | (?P<dash>---?(?!-)|-\?|\.\.\.)
  | (?P<tie>~)
  | (?P<empty>\n[ \t]*\n\s*)
  | (?P<item>(?<=\n)[ \t]{{0,20}}[-+][ ](?=\S))
    """,
    re.X | re.S,
)
_FACES: dict[str, Looks] = {
    "_": "italic", "*": "bold", "emph": "italic", "strong": "bold", "smallcaps": "small-caps",
    "super": "superscript", "sub": "subscript", "underline": "underline",
}  # fmt: skip
DEEPEST = 50
"""What was opened further out closes nothing here."""
_SIGNS = {"--": "–", "---": "—", "-?": "", "...": "…"}
_CITE = late_pattern(rf"{KEY}(?:\[(?P<place>[^\[\]]{{0,200}})\])?|\#cite\(\s*<(?P<called>[\w:.-]{{1,200}})>(?:[^()\[\]]{{0,100}}supplement:\s*\[(?P<supplement>[^\[\]]{{0,200}})\])?[^()\[\]]{{0,100}}\)")


def cites_in(text: str) -> tuple[Embedded, ...]:
    """The keys that Typst resolves.

    >>> [(e.key, e.locator) for e in cites_in("@werth1964[p. 12], #cite(<reese>, supplement: [5])")]
    [('werth1964', 'p. 12'), ('reese', '5')]
    """
    found = _CITE.finditer(text) if "@" in text or "#cite" in text else ()
    return tuple(
        Embedded(Span(*one.span()), Item(), one["place"] or one["supplement"], one["key"] or one["called"], "typst") for one in found
    )


def decode(source: str, span: Span) -> Decoded:
    """The text of a stretch of Typst.

    >>> decode('Werth, _Russia_ \\\\& #smallcaps[War], 12--15, #link("https://a.b")[here]', Span(0, 69)).text
    'Werth, Russia & War, 12–15, here'
    """
    out = Decoder(source)
    _read(out, span)
    return out.done()


def _read(out: Decoder, span: Span, depth: int = 0) -> None:
    at, opened = span.start, list[str]()
    while found := _TOKEN.search(out.source, at, span.end):
        out.words(at, found.start())
        at = found.end()
        if found["comment"] == "/*":
            at = _comment(out, found, span)
        elif found["held"]:
            at = _held(out, found, span, depth)
        else:
            _token(out, opened, found, span)
    out.words(at, span.end)
    while opened:
        if opened.pop():
            out.forget()


_HOLDS = late_pattern(r"\\.|\"(?:[^\"\\\n]|\\.){0,500}\"|[()\[\]]", re.S)
_MOST_HELD = 8
"""Tables within tables; what stands deeper is left as it is written."""


def _held(out: Decoder, found: re.Match[str], span: Span, depth: int) -> int:
    """A table or a list: each content among its arguments is a block, and nothing else is printed."""
    blocks, opened, begun = list[Span](), ["("], 0
    for sign in _HOLDS.finditer(out.source, found.end(), span.end):
        if sign[0] in ("(", "["):
            begun = sign.end() if sign[0] == "[" and "[" not in opened else begun
            opened.append(sign[0])
        elif sign[0] in (")", "]") and opened.pop() == "[" and "[" not in opened:
            blocks.append(Span(begun, sign.start()))
        if not opened:
            return _parted(out, blocks, Span(found.start(), sign.end()), depth)
    out.words(*found.span())
    return found.end()


def _parted(out: Decoder, blocks: Sequence[Span], whole: Span, depth: int) -> int:
    if depth > _MOST_HELD:
        out.words(*whole)
        return whole.end
    at = whole.start
    for block in blocks:
        out.blank(at, block.start)
        out.divide()
        _read(out, block, depth + 1)
        at = block.end
    out.blank(at, whole.end)
    out.divide()
    return whole.end


def _comment(out: Decoder, found: re.Match[str], span: Span) -> int:
    """To the end of a comment; one without its end is none."""
    stop = found.string.find("*/", found.end(), min(span.end, found.end() + 5000))
    if stop < 0:
        out.words(*found.span())
        return found.end()
    out.sign("", found.start(), stop + 2)
    return stop + 2


def _token(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> None:
    start, end = found.span()
    if found["mark"]:
        _mark(out, opened, found, span)
    elif found["call"]:
        _call(out, opened, found)
    elif found["close"]:
        _close(out, opened, start, end)
    elif found["bracket"]:
        opened.append("")
        out.words(start, end)
    elif found["raw"]:
        begin, stop = found.span("verbatim")
        out.open("", start, begin)
        out.words(begin, stop)
        out.close(stop, end)
    elif found["code"]:
        out.sign(chr(min(int(found["code"], 16), 0x10FFFF)), start, end)
    elif found["cited"] or found["url"]:
        out.words(start, end)
    else:
        tie, line = found["tie"] and "\u00a0", found["line"] and " "
        out.sign(found["escaped"] or tie or line or _SIGNS.get(found["dash"] or "", ""), start, end)
        if found["item"] or found["empty"]:
            out.blank(start, end)
            out.divide()


def _call(out: Decoder, opened: list[str], found: re.Match[str]) -> None:
    """A function: what it puts around its content, an address, a citation as it is written."""
    start, end = found.span()
    name, arguments = found["name"], found["arguments"] or ""
    address = re.match(r'\s*"([^"]*)"', arguments) if name == "link" else None
    if name == "cite":
        out.words(start, end)
    elif found["content"]:
        slanted = name == "text" and re.search(r'style:\s*"(?:italic|oblique)"', arguments)
        face: Looks = "link" if address else "italic" if slanted else _FACES.get(name, "")
        out.open(face, start, end, address[1] if address else "")
        opened.append("[")
    elif address:
        begin = found.start("arguments") + address.start(1)
        out.open("link", start, begin, address[1])
        out.words(begin, begin + len(address[1]))
        out.close(begin + len(address[1]), end)
    else:
        out.sign(" " if name in ("h", "linebreak", "parbreak") else "", start, end)
        if name == "parbreak":
            out.divide()


def _close(out: Decoder, opened: list[str], start: int, end: int) -> None:
    """A bracket ends a function's content, or is one of the text."""
    while opened and opened[-1] in ("_", "*"):  # marks that never end within the content
        opened.pop()
        out.forget()
    if opened and opened.pop():
        out.close(start, end)
    else:
        out.words(start, end)


def _mark(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> None:
    """A sign of emphasis, unless it stands within a word."""
    mark, (start, end), source = found[0], found.span(), found.string
    inside = span.start < start and source[start - 1].isalnum() and end < span.end and source[end].isalnum()
    if inside:
        out.words(start, end)
    elif opened and opened[-1] == mark:
        opened.pop()
        out.close(start, end)
    elif mark not in opened[-DEEPEST:] and mark in source[end : min(span.end, end + 1000)]:
        opened.append(mark)
        out.open(_FACES[mark], start, end)
    else:
        out.words(start, end)


_SPECIAL = late_pattern(r"[\\#*_`$@<>~\[\]]|(?<!:)/(?=[/*])|(?<=-)-|(?<=\.\.)\.")
_COMMANDS = {"superscript": "super", "subscript": "sub", "small-caps": "smallcaps", "underline": "underline", "bold": "strong", "italic": "emph"}


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as Typst.

    >>> write([Piece("Werth, "), Piece("Russia", frozenset(("italic",)))], "", "s")
    'Werth, #emph[Russia]'
    """
    out = ""
    for n, piece in enumerate(pieces):
        right = pieces[n + 1].text[:1] if n + 1 < len(pieces) else behind
        beside = ((out or before)[-1:] + right).strip(" ,.;:()“”‘’\u00a0")
        text = _SPECIAL.sub(r"\\\g<0>", piece.text).replace("\u00a0", "~")
        for face, command in _COMMANDS.items():
            if face in piece.faces:
                text = f"_{text}_" if face == "italic" and not beside and text.strip() == text else f"#{command}[{text}]"
        out += text
    return out
