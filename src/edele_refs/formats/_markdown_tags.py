"""Elements of HTML within Markdown."""

from __future__ import annotations

import re

from edele_refs.formats._decoded import Looks
from edele_refs.formats._html_page import BLOCKS
from edele_refs.formats._markdown_emphasis import Event, Inline

_FACE_OF_TAG: dict[str, Looks] = {
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "b": "bold",
    "strong": "bold",
    "sup": "superscript",
    "sub": "subscript",
}


def tag(inline: Inline, token: re.Match[str]) -> int:
    """HTML within Markdown: elements that stand in pairs; the rest is left out."""
    found = re.match(r"</?(\w+)", token[0])
    name = found[1].lower() if found else ""
    if name == "br":
        inline.sign(token, " ")
    elif name in BLOCKS:
        inline.events.append(Event(*token.span(), "divide"))
    elif token[0].startswith("</"):
        _end_tag(inline, name, token.span())
    else:
        event = Event(*token.span(), "drop", face=face_of(name, token[0]))
        inline.tags.append((name, event))
        inline.events.append(event)
    return token.end()


def _end_tag(inline: Inline, name: str, place: tuple[int, int]) -> None:
    end = Event(*place, "drop")
    if inline.tags and inline.tags[-1][0] == name:
        inline.tags.pop()[1].act, end.act = "open", "close"
    inline.events.append(end)


def face_of(name: str, tag: str) -> Looks:
    caps = "small-caps" in tag or "smallcaps" in tag
    return "small-caps" if caps else _FACE_OF_TAG.get(name, "")
