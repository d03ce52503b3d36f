"""A large text with some characters beyond Latin-1, held in a byte for each of its characters.

Python takes two bytes for every character of a text as soon as one is beyond Latin-1 (a dash,
a curled quotation mark), four where there is an emoji. Here those few have stand-ins: signs
of Latin-1 that the text does not have.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping
from typing import SupportsIndex

_STEP = 1 << 20
"""Bytes that are decoded at a time."""
_STAND_INS = frozenset(map(chr, range(0x80, 0x100))) - set("\x85\xa0\xad")
"""White space and hyphens mean something to who looks for words."""


class Narrow(str):
    """A text whose slices are what the file says, and in which only ASCII can be looked for."""

    __slots__ = ("_signs",)
    _signs: Mapping[int, str]

    @classmethod
    def of(cls, body: str, signs: Mapping[int, str]) -> Narrow:
        """``signs`` are the characters that stand-ins stand for."""
        made = cls(body)
        made._signs = signs
        return made

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        return part if part.isascii() else part.translate(self._signs)

    def with_plain_ends(self) -> Narrow:
        """The same without a byte order mark, with line ends of one kind."""
        marked = self[:1] == "\ufeff"
        if not marked and "\r" not in self:
            return self
        body = str.replace(self, "\r\n", "\n").replace("\r", "\n")
        return Narrow.of(body[1:] if marked else body, self._signs)


def narrowed(data: bytes, encoding: str) -> Narrow | None:
    """The text in ``data``, narrow; None where it is broken or has too many signs for that.

    >>> text = narrowed("Werth – “War”, 4.".encode(), "utf-8")
    >>> text[:9], text.find("War"), max(map(ord, str.__str__(text))) < 256
    ('Werth – “', 9, True)
    """
    try:
        found = set[str]()
        for part in _decoded(data, encoding):
            found |= set(part) if not part.isascii() else set()
    except (LookupError, ValueError):
        return None
    wide = sorted(sign for sign in found if sign > "\xff")
    free = sorted(_STAND_INS - found)
    if len(wide) > len(free):
        return None
    table = {ord(sign): stand_in for sign, stand_in in zip(wide, free, strict=False)}
    parts = _decoded(data, encoding)
    body = "".join(part if part.isascii() else part.translate(table) for part in parts)
    return Narrow.of(body, {ord(stand_in): chr(sign) for sign, stand_in in table.items()})


def _decoded(data: bytes, encoding: str) -> Iterator[str]:
    decoder, whole = codecs.getincrementaldecoder(encoding)(), memoryview(data)
    for at in range(0, len(data), _STEP):
        yield decoder.decode(whole[at : at + _STEP])
    yield decoder.decode(b"", True)
