"""What a model of CRFsuite knows, read from its file: attributes, labels and their weights.

The file ("lCRF", version 100) is described in CRFsuite's ``crf1d_model.c`` and ``cqdb.c``:
a header with the places of its parts; features as (kind, source, target, weight), of kind 0
from an attribute to a label, of kind 1 from a label to the next; and two tables of names.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice

from edele_refs.late_pattern import late_pattern

HEADER = struct.Struct("<4s I 4s 4I 5I")
"""Magic, size, type, version, numbers of features, labels and attributes, and where the five parts begin."""
_FEATURES, _LABELS, _ATTRIBUTES = 7, 8, 9
_NAMES = struct.Struct("<4s 5I")
_FIRST_NAME = _NAMES.size + 256 * 8
"""Names begin behind the header and the places of 256 hash tables."""
_NAME = late_pattern(rb"(?s)....(?:.\0\0|..\0)\0([^\0]*)\0")
"""Number, length, and the name up to a zero."""
FEATURE = struct.Struct("<I I I d")
CHUNK = struct.Struct("<4s I I")
STATE, TRANSITION = 0, 1


def attributes(model: bytes) -> list[str]:
    """The names of the attributes, by their number; ``ValueError`` where this is no such model."""
    return _names(model, _header(model)[_ATTRIBUTES])


def labels(model: bytes) -> list[str]:
    """The labels, by their number."""
    return _names(model, _header(model)[_LABELS])


def label_table(model: bytes) -> bytes:
    """The table of the labels' names as it stands in the file."""
    at = _header(model)[_LABELS]
    return model[at : at + CHUNK.unpack_from(model, at)[1]]


def weights(model: bytes) -> Iterator[tuple[int, int, int, float]]:
    """Each feature: its kind, the attribute or label from which it goes, the label to which, and its weight."""
    at = _header(model)[_FEATURES]
    _, _, number = CHUNK.unpack_from(model, at)
    at += CHUNK.size
    return FEATURE.iter_unpack(model[at : at + number * FEATURE.size])


def _header(model: bytes) -> tuple[int, ...]:
    try:
        header = HEADER.unpack_from(model)
    except struct.error:
        raise ValueError("the file is too short") from None
    if header[0] != b"lCRF" or header[3] != 100:
        raise ValueError("not a model of CRFsuite")
    return header


def _names(model: bytes, at: int) -> list[str]:
    try:
        _, _, _, _, number, _ = _NAMES.unpack_from(model, at)
    except struct.error:
        raise ValueError("the file is cut off") from None
    found = [name[1].decode() for name in islice(_NAME.finditer(model, at + _FIRST_NAME), number)]
    if len(found) < number:
        raise ValueError("the file is cut off")
    return found
