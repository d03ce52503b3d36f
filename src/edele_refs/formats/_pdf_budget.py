"""What a PDF's streams come to when they are unpacked, before anything is made of them."""

from __future__ import annotations

import zlib

from edele_refs.formats._options import RAISE, Limits
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError

_STREAM = late_pattern(rb"stream\r?\n")
CHUNK = 1024 * 1024


def within(data: bytes, name: str, limits: Limits) -> None:
    """Raises ``RefsError`` where a compressed stream, or all together, go beyond the limits."""
    total = 0
    for found in _STREAM.finditer(data):
        if data[found.end() : found.end() + 1] not in (b"x", b"H", b"h", b"8", b"X"):
            continue  # not packed by zlib
        total += _size(data, found.end(), name, limits)
        if total > limits.unpacked:
            raise RefsError(
                f"{name}: all that is in it is larger than {limits.unpacked / 2**20:g} MiB; {RAISE}"
            )


def _size(data: bytes, start: int, name: str, limits: Limits) -> int:
    packed, size = zlib.decompressobj(), 0
    view, at = memoryview(data), start
    try:
        while not packed.eof:
            block = packed.unconsumed_tail or view[at : at + CHUNK]
            at += 0 if packed.unconsumed_tail else CHUNK
            if not len(block):
                break
            size += len(packed.decompress(block, CHUNK))
            if size > limits.member:
                raise RefsError(
                    f"{name}: a part of it is larger than {limits.member / 2**20:g} MiB; {RAISE}"
                )
    except zlib.error:
        pass  # what is broken is for the reader to say
    return size
