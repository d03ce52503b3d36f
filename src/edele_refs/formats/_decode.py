"""Bytes to text: the encoding is recognised, or refused in words that help."""

from __future__ import annotations

import codecs
import re

from edele_refs.formats._encodings import looks_like
from edele_refs.model import RefsError

SIGNATURES = {
    b"%PDF-": "a PDF file: give it the suffix .pdf",
    b"PK\x03\x04": "a ZIP archive (Pages writes such files), but none of docx, odt or epub: save the document as one of these",
    b"\xd0\xcf\x11\xe0": "an old Office file (doc), or one with a password: save it as docx, without a password (LibreOffice: soffice --convert-to docx FILE)",
    b"{\\rtf": "a rich text file (RTF): save it as docx (LibreOffice: soffice --convert-to docx FILE)",
    b"\x89PNG": "an image (PNG)",
    b"\xff\xd8\xff": "an image (JPEG)",
    b"GIF8": "an image (GIF)",
    b"\x1f\x8b": "a gzip archive: unpack it first",
    b"7z\xbc\xaf": "a 7-Zip archive: unpack it first",
    b"Rar!": "a RAR archive: unpack it first",
    b"SQLite format": "a database (SQLite)",
}

BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

SAMPLE = 200_000
"""So many bytes are enough to recognise an encoding."""

_STEP = 1 << 20

def looks_binary(data: bytes) -> str:
    """What the bytes are if they are no text, else nothing.

    >>> looks_binary(b"%PDF-1.5 ...")[:10], looks_binary("тест".encode("utf-16"))
    ('a PDF file', '')
    """
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        return "an Office file with a password: save it without one"
    for signature, kind in SIGNATURES.items():
        if data.startswith(signature):
            return kind
    marked = any(data.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    if b"\0" in data[:SAMPLE] and not marked and not _utf16_by_pattern(data):
        return "a binary file (it has NUL bytes)"
    return ""


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text, its line ends made one kind, every form feed at a line's beginning."""
    text = decode_raw(data, name, encoding_of(data, name, encoding))
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise RefsError(f"{name} is empty; look whether it was saved whole")
    return re.sub(r"(?<!\n)\f", "\n\f", text) if "\f" in text else text


def encoding_of(data: bytes, name: str, encoding: str | None = None) -> str:
    """The encoding that is named, or else the one that the bytes show."""
    if not data or data.isspace():
        raise RefsError(f"{name} is empty; look whether it was saved whole")
    if encoding is None and (kind := looks_binary(data)):
        raise RefsError(f"{name} is no text, it looks like {kind}")
    return encoding or _recognise(data, name)


def decode_raw(data: bytes, name: str, encoding: str) -> str:
    """The text as it is in the bytes."""
    try:
        return data.decode(encoding)
    except LookupError:
        raise RefsError(f"{name}: no encoding is called {encoding!r} (see --encoding)") from None
    except (ValueError, TypeError) as error:
        raise RefsError(
            f"{name} is not encoded in {encoding} ({error}); say --encoding NAME, "
            "for instance cp1251 or cp1252"
        ) from None


def _recognise(data: bytes, name: str) -> str:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    if utf16 := _utf16_by_pattern(data):
        return utf16
    if (broken := broken_at(data, "utf-8")) is not None:
        sample = data[max(0, broken - 1000) : broken + SAMPLE]
        if encoding := looks_like(sample):
            return encoding
        raise RefsError(
            f"{name} is not UTF-8 (byte {broken}), and its encoding cannot be told; "
            "say it with --encoding NAME, for instance cp1250, cp1251 or cp1252"
        )
    return "utf-8"


def broken_at(data: bytes, encoding: str) -> int | None:
    """The byte from which on the bytes are not in an encoding; None where they all are.

    They are looked at piece by piece: all of a large text need not be in the memory for that.

    >>> broken_at("so – ".encode(), "utf-8"), broken_at(bytes([115, 111, 32, 255]), "utf-8")
    (None, 3)
    """
    decoder, whole = codecs.getincrementaldecoder(encoding)(), memoryview(data)
    for at in range(0, len(data) + 1, _STEP):
        before = len(decoder.getstate()[0])
        try:
            decoder.decode(whole[at : at + _STEP], at + _STEP > len(data))
        except UnicodeError as error:
            return at - before + (error.start if isinstance(error, UnicodeDecodeError) else 0)
    return None


def _utf16_by_pattern(data: bytes) -> str:
    """UTF-16 without a mark: in Western text every other byte is NUL."""
    sample = data[: min(len(data), 4096) & ~1]
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.4 * half or min(even, odd) > 0.05 * half:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"
