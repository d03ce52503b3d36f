"""The tagger: two models that say, of each token, whether it is cited and what it states."""

from __future__ import annotations

import lzma
import math
from bisect import bisect_left, bisect_right
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
EDGES, FIELDS, MARK, MADE = "edges.crf.xz", "fields.crf.xz", "model.json", "made.json"
LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tokens of a text and the best label of each; the chance of any other is asked for.

    What ``log`` says holds until the same model tags another text.
    """

    text: str
    found: Tokens
    rows: Sequence[list[str]]
    labels: tuple[str, ...]
    _tagger: Any

    def chance(self, at: int, label: str) -> float:
        """How likely (0 to 1) a token has a label."""
        return float(self._tagger.marginal(label, at)) if label in _labels(self._tagger) else 0.0

    def log(self, at: int, label: str) -> float:
        """The natural logarithm of that chance."""
        return math.log(max(LEAST, self.chance(at, label)))


@cache
def _labels(tagger: Any) -> frozenset[str]:
    return frozenset(tagger.labels())


def at_tokens(tagged: Tagged, start: int, end: int) -> range:
    """The tokens that stand between two offsets of the text, wholly or in part."""
    first = bisect_right(tagged.found.ends, start)
    return range(first, max(first, bisect_left(tagged.found.starts, end)))


@dataclass(frozen=True, slots=True)
class Model:
    """Both models, opened: where citations begin and end, and the field of each token.

    A user's model stands on top of ``base``, ours, and sees what that says of each token.
    """

    _edges: Any
    _fields: Any
    base: Model | None = None

    def edges(self, text: str) -> Tagged:
        """Tokens that begin a citation ("B"), continue it ("I") or are outside ("O")."""
        if self.base is not None:
            below = self.base.edges(text)
            return _tagged(self._edges, below.text, below.found, below.rows, beside(below.rows, below.labels, "us"))
        found = tokens(text)
        rows = features(found)
        return _tagged(self._edges, text, found, rows, rows)

    def fields(self, seen: Tagged, given: Sequence[str]) -> Tagged | None:
        """The field of each token, when the grammars have said what they think (``given``);
        None where there is no model of fields."""
        if self._fields is None:
            return None
        rows = beside(seen.rows, given, "g")
        if self.base is None:
            return _tagged(self._fields, seen.text, seen.found, seen.rows, rows)
        below = self.base.fields(seen, given)
        if below is None:
            return _tagged(self._fields, seen.text, seen.found, seen.rows, rows)
        own = _tagged(self._fields, seen.text, seen.found, seen.rows, beside(rows, below.labels, "us"))
        # a label that the user's notes never had is kept from below
        known = _labels(self._fields)
        kept = tuple(old if old not in known else new for old, new in zip(below.labels, own.labels, strict=True))
        return Tagged(own.text, own.found, own.rows, kept, own._tagger)


def _tagged(tagger: Any, text: str, found: Tokens, rows: Sequence[list[str]], shown: Sequence[list[str]]) -> Tagged:
    return Tagged(text, found, rows, tuple(tagger.tag(shown)) if shown else (), tagger)


def beside(rows: Sequence[list[str]], labels: Sequence[str], name: str) -> list[list[str]]:
    """Features of tokens, and what others say of each token and its neighbours."""
    said = ("", *labels, "")
    return [
        [*row, f"{name}={said[at + 1]}", f"-{name}={said[at]} {said[at + 1]}", f"+{name}={said[at + 1]} {said[at + 2]}"]
        for at, row in enumerate(rows)
    ]


@cache
def load(folder: Path = SHIPPED) -> Model:
    """The models of a folder; what cannot be opened says why."""
    base = load() if (folder / MARK).is_file() and folder != SHIPPED else None
    fields = _open(folder / FIELDS) if (folder / FIELDS).is_file() or not (folder / EDGES).is_file() else None
    return Model(_open(folder / EDGES), fields, base)


def open_raw(path: Path) -> Any:
    """A model as python-crfsuite writes it, opened."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger


_KEPT: list[bytes] = []
"""The opened models: python-crfsuite reads them where they lie and does not hold them itself."""


def _open(path: Path) -> Any:
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    try:
        _KEPT.append(lzma.decompress(path.read_bytes()))
        tagger.open_inmemory(_KEPT[-1])
    except (OSError, ValueError, lzma.LZMAError) as error:
        raise RefsError(f"no model can be opened in {path.parent} ({error}); “refs train” makes one") from None
    return tagger
