"""reStructuredText within a note: emphasis, roles, links → decoded text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._edits import Piece
from edele_refs.formats._grids import with_grids
from edele_refs.formats._parts import parts
from edele_refs.formats._rst_substitutions import Names, substitute
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item, Span

_BEFORE = r"(?<![\w\\*`])"
_TOKEN = late_pattern(
    rf"""
    \\(?P<escaped>\S|\s)
  | ``(?P<literal>[^`\s](?:[\s\S]{{0,500}}?\S)??)``(?!`)
  | (?P<role>:(?P<name>[\w.+-]{{1,40}}(?::[\w.+-]{{1,20}})?):)?`(?P<words>[^`<>\s](?:[^`<>]{{0,500}}?[^`<>\s])?)(?P<target>\s*<(?P<url>[^<>`]{{1,1000}})>)?`(?P<tail>__?)?
  | {_BEFORE}\*\*(?P<strong>[^\s*](?:[^*]{{0,1000}}?[^\s*\\])?)\*\*(?!\w)
  | {_BEFORE}\*(?P<emphasis>[^\s*](?:[^*]{{0,1000}}?[^\s*\\])?)\*(?!\w)
  | (?P<reference>(?<![\w_])[A-Za-z]\w{{0,60}}_(?!\w))
  | (?P<url2>(?:https?|ftp)://[^\s<>`]+)
  | (?P<dash>(?<!-)---?(?!-))
  | \|(?P<named>[^|\s][^|\n]{{0,80}}(?:\n[ \t]*[^|\s][^|\n]{{0,80}})?)\|_{{0,2}}(?!\w)
  | (?P<call>\[(?:\d+|\#\w*|\*|[^\W\d_][\w.:+-]*)\]_(?!\w))
    """,
    re.X,
)
_TARGETS = late_pattern(r"__[ \t]|\.\.[ \t]+_[^\n]{1,200}:")
"""Where links of the note lead, which is not printed."""
_ROLES: dict[str, Looks] = {
    "emphasis": "italic", "title-reference": "italic", "title": "italic", "t": "italic", "": "italic",
    "strong": "bold", "sup": "superscript", "superscript": "superscript", "sub": "subscript",
    "subscript": "subscript", "sc": "small-caps", "smallcaps": "small-caps",
}  # fmt: skip


CITES = frozenset(("cite", "footcite"))
_CITE = late_pattern(r":(?:foot)?cite(?::\w{1,20})?:`([^`<>,\s]{1,100})`")


def cites_in(text: str) -> tuple[Embedded, ...]:
    """The keys of sphinxcontrib-bibtex: ``:cite:p:`werth1964```."""
    return tuple(Embedded(Span(*one.span()), Item(), None, one[1], "sphinx") for one in _CITE.finditer(text))


def decode(source: str, span: Span, names: Names | None = None) -> Decoded:
    """The text of a stretch of reStructuredText; ``names`` stand for words.

    >>> decode(r"`Werth <http://a.b>`_, *Russia* \\*, 2\\ :sup:`nd` ed.", Span(0, 52)).text
    'Werth, Russia *, 2nd ed.'
    """
    return with_grids(source, span, lambda text, part: _decoded(text, part, names or {}))


def _decoded(source: str, span: Span, names: Names) -> Decoded:
    out, at = Decoder(source), span.start
    for block in parts(source, span, bare=True):
        if _TARGETS.match(source, block.start, block.end):
            continue
        if out.length:
            out.blank(at, block.start)
            out.divide()
        at = block.start
        while found := _TOKEN.search(source, at, block.end):
            out.words(at, found.start())
            at = found.end()
            if not (found["named"] and substitute(out, found, names)):
                _token(out, found)
        out.words(at, block.end - source.endswith("::", block.start, block.end))
        at = block.end
    return out.done()


def _token(out: Decoder, found: re.Match[str]) -> None:
    if found["escaped"] is not None:
        sign = found["escaped"]
        if sign.isspace():
            out.stick()
        else:
            out.sign(sign, *found.span())
    elif found["dash"]:
        out.sign("–" if len(found["dash"]) == 2 else "—", *found.span())
    elif found["strong"] or found["emphasis"] or found["literal"]:
        group = next(g for g in ("strong", "emphasis", "literal") if found[g])
        faces: dict[str, Looks] = {"strong": "bold", "emphasis": "italic", "literal": ""}
        _pair(out, found, group, faces[group])
    elif (found["name"] or "").partition(":")[0] in CITES:
        out.words(*found.span())  # as it is written, as all citations by a key
    elif found["words"]:
        link = bool(found["tail"] or found["url"])
        face: Looks = "link" if link else _ROLES.get(found["name"] or "", "")
        _pair(out, found, "words", face, found["url"] or "")
    elif found["reference"] or found["call"]:
        out.words(found.start(), found.start() + len(found[0].rstrip("_")))
    else:
        out.words(*found.span())


def _pair(out: Decoder, found: re.Match[str], group: str, face: Looks, target: str = "") -> None:
    begin, end = found.span(group)
    out.open(face, found.start(), begin, target)
    out.words(begin, end)
    out.close(end, found.end())


_MARKS = {
    "italic": ("*", "*"),
    "bold": ("**", "**"),
    "superscript": (":sup:`", "`"),
    "subscript": (":sub:`", "`"),
}
_SPECIAL = late_pattern(r"[*`\\|]|(?<=\w)_(?!\w)|(?<!-)-(?=--?(?!-))")
_ADDRESS = late_pattern(r"((?:https?|ftp)://[^\s<>`]+)")


def write(pieces: Sequence[Piece], before: str, behind: str) -> str:
    """The pieces as reStructuredText; of two faces the first is written.

    >>> write([Piece("Werth, "), Piece("Russia", frozenset(("italic",)))], "", "s")
    'Werth, *Russia*\\\\ '
    """
    out = ""
    for n, piece in enumerate(pieces):
        right = pieces[n + 1].text[:1] if n + 1 < len(pieces) else behind
        parts = _ADDRESS.split(piece.text)
        text = "".join(p if k % 2 else _SPECIAL.sub(r"\\\g<0>", p) for k, p in enumerate(parts))
        face = next((f for f in _MARKS if f in piece.faces), "")
        inner = text.strip()
        if face and inner:
            begin, end = _MARKS[face]
            left = text[: text.index(inner)]
            glue = "\\ " if not left and (out or before)[-1:].isalnum() else ""
            rest = text[len(left) + len(inner) :]
            text = f"{left}{glue}{begin}{inner}{end}" + (rest or ("\\ " if right.isalnum() else ""))
        out += text
    return out
