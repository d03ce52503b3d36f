"""A model of CRFsuite with nothing but its labels and the steps from one to the next.

Its attributes are the labels themselves, each of which speaks for itself: so whoever adds up elsewhere
what speaks for each label has CRFsuite find the best labels, and their chances. The file's
parts are described in ``weights.py``; behind them stand, for each label and for each attribute,
the numbers of the features that go from it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import accumulate

from edele_refs.tagger.weights import (
    CHUNK,
    FEATURE,
    HEADER,
    STATE,
    TRANSITION,
    label_table,
    labels,
    weights,
)

_KIND, _VERSION = b"FOMC", 100


def bare(model: bytes, weight: float) -> bytes:
    """The model without its attributes, with one of this weight for each label instead."""
    number, names = len(labels(model)), label_table(model)
    features = [(STATE, at, at, weight) for at in range(number)] + [one for one in weights(model) if one[0] == TRANSITION]
    steps = [[at for at, (kind, source, _, _) in enumerate(features) if kind == TRANSITION and source == label] for label in range(number)]
    known = b"".join(FEATURE.pack(*feature) for feature in features)
    parts = [_chunk(b"FEAT", len(features), known)]
    for name, about in ((b"LFRF", steps), (b"AFRF", [[at] for at in range(number)])):
        parts.append(_references(name, about, HEADER.size + sum(map(len, parts))))
    first, from_labels, from_attributes, at = accumulate(map(len, parts), initial=HEADER.size)
    header = HEADER.pack(b"lCRF", at + len(names), _KIND, _VERSION, len(features), number, number, first, at, at, from_labels, from_attributes)
    return b"".join([header, *parts, names])


def _references(name: bytes, about: Sequence[Sequence[int]], at: int) -> bytes:
    """Lists of numbers, with the places of each before them; ``at`` is where they begin in the file."""
    lists = [struct.pack(f"<{1 + len(one)}I", len(one), *one) for one in about]
    places = accumulate(map(len, lists[:-1]), initial=at + CHUNK.size + 4 * len(lists))
    return _chunk(name, len(lists), struct.pack(f"<{len(lists)}I", *places) + b"".join(lists))


def _chunk(name: bytes, number: int, content: bytes) -> bytes:
    return CHUNK.pack(name, CHUNK.size + len(content), number) + content
