"""AsciiDoc within a note: constrained and unconstrained marks, links → decoded text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._edits import Piece
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_TOKEN = late_pattern(
    r"""
    \\(?P<escaped>[_*^~\[\]`+\#])
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)
  | (?P<cite>\bcite(?:np)?:\[[^\[\]\n]{1,300}\])
  | (?P<plus>\+{2,3})(?P<kept>[^+\n](?:[^\n]{0,300}?[^+\n])??)(?P=plus)
  | (?:(?:pass:[a-z,]{0,20}|(?:latex|ascii)math:|stem:)\[(?P<passed>[^\[\]\n]{0,500})\]|(?<![\w+])\+(?P<plain>[^\s+](?:[^+\n]{0,300}[^\s+])?)\+(?![\w+]))
  | (?P<break>[ ]\+(?=\n))
  | <<(?P<to>[^<>,\n]{1,200})(?:,[ ]?(?P<called>[^<>\n]{1,200}))?>>
  | (?P<left>["']`)(?=\S) | (?<=\S)(?P<right>`["'])
  | (?P<url>(?:https?|ftp)://[^\s\[\]<>]*[^\s\[\]<>.,;:)])(?:\[(?P<words>[^\[\]]{0,300})\])?
  | (?P<link>(?:link|xref|mailto):[^\s\[\]]{1,500}\[(?P<shown>[^\[\]]{0,300})\])
  | (?P<double>__|\*\*|\#\#|``)
  | (?P<single>[_*`\#])
  | (?P<shift>[\^~])
  | (?P<role>\[\.?(?P<name>[\w. -]{1,60})\](?=[\#_*]))
  | (?P<dash>(?<=\w)--(?=\w)|[ ]--[ ])
  | (?P<sign>\{(?:nbsp|amp|lt|gt|apos|quot|lsquo|rsquo|ldquo|rdquo|endash|mdash|sp|empty)\})
    """,
    re.X,
)
_SIGNS = {"nbsp": "\u00a0", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "quot": '"', "lsquo": "‘",
          "rsquo": "’", "ldquo": "“", "rdquo": "”", "endash": "–", "mdash": "—", "sp": " ", "empty": ""}  # fmt: skip
_FACES: dict[str, Looks] = {
    "_": "italic",
    "*": "bold",
    "`": "",
    "#": "",
    "^": "superscript",
    "~": "subscript",
}


def decode(source: str, span: Span) -> Decoded:
    """The text of a stretch of AsciiDoc.

    >>> decode("Werth, _Russia_ & *War*, 2^nd^ ed., https://a.b/c_d[here]", Span(0, 57)).text
    'Werth, Russia & War, 2nd ed., here'
    """
    out = Decoder(source)
    _read(out, source, span)
    return out.done()


def _read(out: Decoder, source: str, span: Span) -> None:
    at, opened = span.start, list[str]()
    while found := _TOKEN.search(source, at, span.end):
        out.words(at, found.start())
        at = _token(out, opened, found, span)
    out.words(at, span.end)
    while opened:
        opened.pop()
        out.forget()


def _token(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> int:
    start, end = found.span()
    if found["cite"]:
        out.words(start, end)  # as it is written, as all citations by a key
    elif found["entity"]:
        out.sign(unescape(found["entity"]), start, end)
    elif found["left"] or found["right"]:
        out.sign(_CURLY[found[0]], start, end)
    elif group := next((g for g in ("kept", "passed", "plain", "called", "to") if found[g]), ""):
        _linked(out, found, group, "" if group in ("called", "to") else None)
    elif found["break"]:
        out.sign(" ", start, end)
    elif found["escaped"]:
        out.sign(found["escaped"], start, end)
    elif found["url"]:
        _linked(out, found, "words" if found["words"] else "url", found["url"])
    elif found["link"]:
        _linked(out, found, "shown", "")
    elif found["double"] or found["single"] or found["shift"]:
        _mark(out, opened, found, span)
    elif found["dash"]:
        out.sign(found[0].replace("--", "—"), start, end)
    elif found["sign"]:
        out.sign(_SIGNS[found["sign"][1:-1]], start, end)
    return end


_CURLY = {'"`': "“", '`"': "”", "'`": "‘", "`'": "’"}


def _linked(out: Decoder, found: re.Match[str], group: str, target: str | None) -> None:
    """What a mark shows: a link, or (without a target) words as they stand."""
    begin, stop = found.span(group)
    out.open("" if target is None else "link", found.start(), begin, target or "")
    if group in ("words", "shown"):
        _read(out, found.string, Span(begin, stop))
    else:
        out.words(begin, stop)
    out.close(stop, found.end())


def _mark(out: Decoder, opened: list[str], found: re.Match[str], span: Span) -> None:
    """A mark ends what it began; it begins something if its like follows in the note."""
    mark, (start, end) = found[0], found.span()
    source = found.string
    before = source[start - 1] if start > span.start else " "
    behind = source[end] if end < span.end else " "
    if opened and opened[-1] == mark and (len(mark) == 2 or mark in "^~" or not _letter(behind)):
        opened.pop()
        out.close(start, end)
        return
    starts = not behind.isspace() and (len(mark) == 2 or mark in "^~" or not _letter(before))
    if starts and mark not in opened and _follows(source, mark, end, span.end):
        opened.append(mark)
        out.open(_FACES[mark[0]], start, end)
    else:
        out.words(start, end)


def _follows(source: str, mark: str, at: int, end: int) -> bool:
    """Whether what ends the mark stands in the next thousand characters."""
    if mark in "^~":
        return bool(re.compile(rf"[^\s^~]{{1,50}}{re.escape(mark)}").match(source, at, end))
    tail = "" if len(mark) == 2 else r"(?!\w)"
    close = re.compile(rf"(?<=\S){re.escape(mark)}{tail}")
    return bool(close.search(source, at + 1, min(end, at + 1000)))


def _letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


_ESCAPED = late_pattern(r"\]|[*_^~`#+](?=\S)|(?<=\S)[*_^~`#+]")


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as AsciiDoc.

    >>> write([Piece("Werth, "), Piece("Russia", frozenset(("italic",)))], "", "")
    'Werth, _Russia_'
    """
    out = ""
    for n, piece in enumerate(pieces):
        right = pieces[n + 1].text[:1] if n + 1 < len(pieces) else behind
        double = 2 if (out or before)[-1:].isalnum() or right.isalnum() else 1
        text = _ESCAPED.sub(r"\\\g<0>", piece.text)
        for face, mark in (
            ("italic", "_" * double),
            ("bold", "*" * double),
            ("superscript", "^"),
            ("subscript", "~"),
        ):
            if face in piece.faces:
                text = f"{mark}{text}{mark}"
        out += text
    return out
