"""Words for which names between bars stand in reStructuredText: ``.. |HStA| replace:: Hauptstaatsarchiv``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_DEFINED = late_pattern(
    r"^[ \t]*\.\.[ \t]+\|(?P<name>[^|\s][^|\n]{0,80})\|[ \t]+(?P<kind>replace|unicode)::[ \t]*(?P<words>[^\n]{0,2000}(?:\n[ \t]+[^\s:][^\n]{0,2000}){0,9})", re.M
)
_CODE = late_pattern(r"(?:0x|U\+|\\u|\\x|x)([0-9A-Fa-f]{1,6})|&#x([0-9A-Fa-f]{1,6});")
Names = Mapping[str, tuple[str, Looks]]
"""What each name stands for, and in which face all of it is."""


def substitutions(source: str, decode: Callable[[str, Span], Decoded]) -> Names:
    """The names that a text defines, of one kind of letters.

    >>> substitutions(".. |c| unicode:: 0xA9 .. the sign", lambda source, span: Decoded())
    {'c': ('©', '')}
    """
    found = dict[str, tuple[str, Looks]]()
    for one in _DEFINED.finditer(source) if "::" in source else ():
        if one["kind"] == "unicode":
            found[_key(one["name"])] = (_signs(one["words"].partition(" .. ")[0]), "")
        else:
            words = decode(source, Span(*one.span("words")))
            whole = [pair.face for pair in words.pairs if pair.text == Span(0, len(words.text))]
            found[_key(one["name"])] = (words.text, whole[0] if whole else "")
    return found


def _signs(codes: str) -> str:
    return "".join(chr(int(code[1] or code[2], 16)) if (code := _CODE.fullmatch(word)) else word for word in codes.split())


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def substitute(out: Decoder, found: re.Match[str], names: Names) -> bool:
    """Write what a name between bars stands for, if it is defined."""
    text, face = names.get(_key(found["named"]), ("", ""))
    if text and face:
        out.open(face, found.start(), found.start(), "")
        out.sign(text, *found.span())
        out.close(found.end(), found.end())
    elif text:
        out.sign(text, *found.span())
    return bool(text)
