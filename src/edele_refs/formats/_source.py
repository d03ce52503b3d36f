"""The source of a text format: decoded, and written back with some stretches replaced.

Everything that is not replaced comes out byte for byte: the encoding, the byte order
mark and the kind of line ends are those of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from edele_refs.formats._decode import BYTE_ORDER_MARKS, broken_at, decode_raw, encoding_of
from edele_refs.formats._narrow import narrowed
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError, Span

_STEP = 1 << 20
"""Characters that are encoded at a time."""
_DECLARED = late_pattern(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.-]{1,40})
    |\\usepackage\s*\[([\w-]{1,40})\]\s*\{inputenc\}|-\*-[^\n]{0,80}?coding:\s*([\w-]{1,40})|!TEX\s+encoding\s*=\s*([\w-]{1,40})""",
    re.I | re.X,
)
_OF_TEX = {"ansinew": "cp1252", "applemac": "mac_roman", "maccyr": "mac_cyrillic", "macce": "mac_latin2", "latin9": "iso8859-15", "utf8x": "utf-8", "isolatin": "latin-1", "macosroman": "mac_roman"}
"""Names of encodings that Python does not know."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """New text for a stretch of a source; where nothing is replaced it is put between."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text. ``text`` has line ends of one kind, ``raw`` is as it stands in the file."""

    name: str
    text: str
    raw: str
    encoding: str

    def spliced(self, replacements: Iterable[Replacement]) -> bytes:
        r"""The file with these stretches of ``text`` replaced; they may not overlap.

        >>> source = source_of(b"\xef\xbb\xbf1.\r\nIbid.\r\n", "a")
        >>> source.spliced([Replacement(Span(3, 8), "Werth")])
        b'\xef\xbb\xbf1.\r\nWerth\r\n'
        """
        out, end = BytesIO(), 0
        newline = "\r\n" if "\r\n" in self.raw else "\n"
        place = self._places()
        for one in sorted(replacements, key=lambda r: (r.span.start, r.span.end)):
            start, stop = place(one.span.start), place(one.span.end)
            if start < end:
                raise ValueError(f"replacements overlap at {one.span}")
            self._copy(out, end, start)
            out.write(self._encoded(one.text.replace("\n", newline)))
            end = stop
        self._copy(out, end, len(self.raw))
        return out.getvalue()

    def _copy(self, out: BytesIO, start: int, end: int) -> None:
        """Piece by piece: a large file is not to be in the memory several times."""
        for at in range(start, end, _STEP):
            out.write(self._encoded(self.raw[at : min(at + _STEP, end)]))

    def _encoded(self, text: str) -> bytes:
        try:
            return text.encode(self.encoding)
        except UnicodeEncodeError as error:
            sign = error.object[error.start]
            raise RefsError(
                f"{self.name} is encoded in {self.encoding}, which has no “{sign}”; "
                "save it as UTF-8 first"
            ) from None

    def _places(self) -> _Places:
        shift = 1 if self.raw[:1] == "\ufeff" else 0
        dropped = [m.start() - shift for m in re.finditer("\r\n", self.raw)]
        return _Places(shift, [at - n for n, at in enumerate(dropped)])


@dataclass(frozen=True, slots=True)
class _Places:
    """From offsets of the text to offsets of the file's own."""

    shift: int
    breaks: list[int]

    def __call__(self, at: int) -> int:
        return at + self.shift + bisect_right(self.breaks, at - 1)


def source_of(
    data: bytes, name: str, encoding: str | None = None, known: str = "", narrow: bool = False
) -> Source:
    """The file's text, in the encoding that is named, declared in it, or recognised.

    ``known`` is the same text, if it is in the memory already. ``narrow``: for those who only
    take slices of it, and look for nothing but ASCII.
    """
    encoding = encoding_of(data, name, encoding or _marked(data) or _declared(data))
    raw: str
    text: str
    if narrow and (thin := narrowed(data, encoding)) is not None:
        raw, text = thin, thin.with_plain_ends()
    else:
        raw = decode_raw(data, name, encoding)
        raw = known if raw == known else raw
        text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise RefsError(f"{name} is empty; look whether it was saved whole")
    return Source(name, text, raw, encoding)


def _marked(data: bytes) -> str | None:
    """The encoding that a byte order mark tells, by the name that leaves the mark alone."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            ends = "le" if mark.startswith(b"\xff") else "be"
            return "utf-8" if encoding == "utf-8-sig" else f"{encoding}-{ends}"
    return None


def _declared(data: bytes) -> str | None:
    """The encoding that an XML declaration, an HTML meta element or a line for TeX names, if it is true."""
    found = _DECLARED.search(data[:8192])
    if not found:
        return None
    named = str(found[found.lastindex or 1], "ascii").lower()
    named = _OF_TEX.get(named, named)
    if found.lastindex and found.lastindex > 2 and broken_at(data, "utf-8") is None:
        return None  # the file was converted, its line for TeX was not, or is a comment
    try:
        return named if broken_at(data, named) is None else None
    except LookupError:
        return None
