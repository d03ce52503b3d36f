"""Org within a note: emphasis, links, entities, scripts → decoded text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._edits import Piece
from edele_refs.formats._latex_words import SIGNS
from edele_refs.formats._parts import parts
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item, Span
from edele_refs.tex_letters import LETTERS

_TOKEN = late_pattern(
    r"""
    \[\[(?P<to>[^\[\]\n]{1,1000})\](?:\[(?P<shown>[^\[\]]{1,500})\])?\]
  | (?P<fence>^[ \t]*\#\+(?:begin|end)_\w{1,30}[^\n]*$)
  | (?P<cite>\[cite(?:/[\w/-]{1,30})?:[^\[\]]{1,500}\])
  | (?P<note>\[fn:[\w-]{1,100}\])
  | <(?P<address>(?:https?|ftp|mailto):[^<>\s]{1,1000})>
  | (?P<url>(?:https?|ftp)://[^\s\[\]<>]*[^\s\[\]<>.,;:!?'")*/_=~+])
  | \^\{(?P<up>[^{}\n]{1,100})\} | _\{(?P<down>[^{}\n]{1,100})\}
  | (?P<mark>[/*_+=~])
  | \\(?P<entity>[A-Za-z]{1,20})(?:\{\}|(?![A-Za-z]))
  | (?P<line>\\\\(?=[ \t]*(?:\n|$)))
  | @@(?P<only>[a-z-]{1,20}):(?P<exported>[^@\n]{0,300})@@
  | (?P<dash>(?<!-)---?(?!-))
    """,
    re.X | re.M,
)
_FACES: dict[str, Looks] = {"/": "italic", "*": "bold", "_": "underline", "+": "", "=": "", "~": ""}
_ENTITIES = {
    "ndash": "–", "mdash": "—", "nbsp": "\u00a0", "slash": "/", "ast": "*", "under": "_", "plus": "+", "equal": "=",
    "tilde": "~", "vert": "|", "hellip": "…", "dots": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bdquo": "„", "sbquo": "‚", "sect": "§", "para": "¶", "deg": "°", "amp": "&", "shy": "",
    "zwnj": "", "zwj": "", "thinsp": "\u2009", "dagger": "†", "Dagger": "‡", "middot": "·", "copy": "©",
}  # fmt: skip
_KEY = late_pattern(r"@([\w:.#$%&+?<>~/-]{1,200}?)(?=[\s;,\]]|$)([^;\[\]]{0,200})")
_PLACE = late_pattern(r"\s*,?\s*((?:[^\W\d]{1,12}\.?\s?)?[\dIVXLCivxlc]+[^;\[\]]*?)\s*")


def cites_in(text: str) -> tuple[Embedded, ...]:
    """The keys of Org's citations, one a bracket.

    >>> [(e.key, e.locator) for e in cites_in("[cite:see @werth1964 p. 12]; [cite/t:@a;@b]")]
    [('werth1964', 'p. 12'), ('a', None), ('b', None)]
    """
    return tuple(one for found in _TOKEN.finditer(text) if found["cite"] for one in _keys(found))


def _keys(cite: re.Match[str]) -> list[Embedded]:
    keys = list(_KEY.finditer(cite[0]))
    found = []
    for key in keys:
        place = _PLACE.fullmatch(key[2])
        start, end = (0, len(cite[0])) if len(keys) == 1 else (key.start(), key.end(1))
        span = Span(cite.start() + start, cite.start() + end)
        found.append(Embedded(span, Item(), place[1] if place else None, key[1], "org"))
    return found


def decode(source: str, span: Span) -> Decoded:
    """The text of a stretch of Org.

    >>> decode("Werth, /Russia/ \\\\amp{} *War*, 12--15, [[https://a.b][here]]", Span(0, 59)).text
    'Werth, Russia & War, 12–15, here'
    """
    out, last = Decoder(source), span.start
    for block in parts(source, span, bare=True):
        if out.length:
            out.blank(last, block.start)
            out.divide()
        number = _NUMBER.match(source, *block) if out.length else None
        _block_of(out, Span(number.end(), block.end) if number else block)
        last = block.end
    return out.done()


_NUMBER = late_pattern(r"\d{1,4}[.)][ ](?=\S)")


def _block_of(out: Decoder, span: Span) -> None:
    at, opened = span.start, list[str]()
    while found := _TOKEN.search(out.source, at, span.end):
        out.words(at, found.start())
        at = found.end()
        _token(out, opened, found, span)
    out.words(at, span.end)
    while opened:
        opened.pop()
        out.forget()


def _token(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> None:
    start, end = found.span()
    if found["mark"]:
        _mark(out, opened, found, span)
    elif group := next((g for g in ("shown", "to", "address", "up", "down") if found[g]), ""):
        faces: dict[str, Looks] = {"up": "superscript", "down": "subscript"}
        begin, stop = found.span(group)
        out.open(faces.get(group, "link"), start, begin, found["to"] or found["address"] or "")
        out.words(begin, stop)
        out.close(stop, end)
    elif found["entity"]:
        sign = _ENTITIES.get(found["entity"], LETTERS.get(found["entity"], SIGNS.get(found["entity"])))
        if sign is None:
            out.words(start, end)
        else:
            out.sign(sign, start, end)
    elif found["cite"] or found["url"]:
        out.words(start, end)
    else:
        dash = {"--": "–", "---": "—"}.get(found["dash"] or "", "")
        out.sign(dash or (" " if found["line"] or found["fence"] else ""), start, end)
        if found["fence"]:
            out.divide()


_OPENS, _CLOSES = frozenset("-–—(\"'{“‘„«[/*_+:"), frozenset("-–—.,;:!?\"')}]”’“»[/*_+")


def _mark(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> None:
    """A sign ends what it began; it begins something if its like follows before the note ends."""
    mark, (start, end), source = found[0], found.span(), found.string
    before = source[start - 1] if start > span.start else " "
    if opened and opened[-1] == mark and not before.isspace() and _closes(source, end, span.end):
        opened.pop()
        out.close(start, end)
    elif (before.isspace() or before in _OPENS) and mark not in opened and _follows(source, mark, end, span.end):
        opened.append(mark)
        out.open(_FACES[mark], start, end)
    else:
        out.words(start, end)


def _closes(source: str, at: int, end: int) -> bool:
    return at >= end or source[at].isspace() or source[at] in _CLOSES


_ENDS = {mark: late_pattern(rf"(?<=\S){re.escape(mark)}(?=[\s{re.escape(''.join(sorted(_CLOSES)))}]|\Z)") for mark in _FACES}


def _follows(source: str, mark: str, at: int, end: int) -> bool:
    """Whether what ends the mark stands in the next thousand characters."""
    return at < end and not source[at].isspace() and bool(_ENDS[mark].search(source, at + 1, min(end, at + 1000)))


_WORDS = {"/": "slash", "*": "ast", "_": "under", "+": "plus", "=": "equal", "~": "tilde"}
_SPECIAL = late_pattern(r"(?<![^\s(\"'“‘„«])[/*_+=~](?=\S)")


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as Org.

    >>> write([Piece("Werth, "), Piece("Russia", frozenset(("italic",)))], "", ",")
    'Werth, /Russia/'
    """
    out = ""
    for piece in pieces:
        text = _SPECIAL.sub(lambda m: f"\\{_WORDS[m[0]]}{{}}", piece.text)
        for face, begin, end in (("superscript", "^{", "}"), ("subscript", "_{", "}"), ("italic", "/", "/"), ("bold", "*", "*"), ("underline", "_", "_")):
            if face in piece.faces and (inner := text.strip()):
                text = text.replace(inner, f"{begin}{inner}{end}", 1)
        out += text
    return out
