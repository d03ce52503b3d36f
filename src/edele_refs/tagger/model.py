"""The tagger: two models that say, of each token, whether it is cited and what it states."""

from __future__ import annotations

import lzma
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from edele_refs.model import RefsError
from edele_refs.tagger.features import features
from edele_refs.tagger.tokens import Tokens, tokens

SHIPPED = Path(__file__).parent / "models"
"""The models that come with the package, packed with LZMA; tools/train_model.py makes them."""
LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tokens of a text with what the models say of them.

    ``edges`` and ``fields`` are the best labels of the whole text together; the odds of any
    other label at a token are asked for with ``log_edge`` and ``log_field`` (natural logarithms).
    """

    text: str
    found: Tokens
    edges: tuple[str, ...]
    fields: tuple[str, ...]
    _edges: Any
    _fields: Any

    def log_edge(self, at: int, label: str) -> float:
        """The logarithm of the chance that a token begins ("B"), continues ("I") or is outside ("O")."""
        return _log(self._edges, at, label)

    def log_field(self, at: int, label: str) -> float:
        """The logarithm of the chance that a token belongs to a field."""
        return _log(self._fields, at, label)


def _log(tagger: Any, at: int, label: str) -> float:
    known = label in _labels(tagger)
    return math.log(max(LEAST, tagger.marginal(label, at))) if known else math.log(LEAST)


_LABELS: dict[int, frozenset[str]] = {}


def _labels(tagger: Any) -> frozenset[str]:
    if id(tagger) not in _LABELS:
        _LABELS[id(tagger)] = frozenset(tagger.labels())
    return _LABELS[id(tagger)]


@dataclass(frozen=True, slots=True)
class Model:
    """Both models, opened. What ``tag`` says holds until it is called again."""

    _edges: Any
    _fields: Any

    def tag(self, text: str) -> Tagged:
        """Tokens and labels of a note."""
        found = tokens(text)
        rows = features(found)
        return Tagged(text, found, self._best(self._edges, rows), self._best(self._fields, rows), self._edges, self._fields)

    def _best(self, tagger: Any, rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
        return tuple(tagger.tag(rows)) if rows else ()


@cache
def load(folder: Path = SHIPPED) -> Model:
    """The models of a folder; what cannot be opened says why."""
    return Model(_open(folder / "edges.crf.xz"), _open(folder / "fields.crf.xz"))


def _open(path: Path) -> Any:
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    try:
        tagger.open_inmemory(lzma.decompress(path.read_bytes()))
    except (OSError, ValueError, lzma.LZMAError) as error:
        raise RefsError(f"the model {path.name} cannot be opened ({error}); make one with “refs train”") from None
    return tagger
