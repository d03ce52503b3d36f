"""The model of fields, applied: python-crfsuite with what it knows of each word looked up once."""

from __future__ import annotations

from functools import cached_property
from itertools import chain

from edele_refs.tagger import weights
from edele_refs.tagger.features import Looked, Seen


class Fields:
    """A model of fields, from the bytes of its file."""

    def __init__(self, model: bytes) -> None:
        import pycrfsuite

        self._model = model  # python-crfsuite reads it where it lies and does not hold it itself
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self.labels = frozenset(self._tagger.labels())
        self._last: Seen | None = None

    def tag(self, seen: Seen) -> tuple[str, ...]:
        """The best label of each token."""
        self._show(seen)
        return tuple(self._tagger.tag())

    def chance(self, seen: Seen, at: int, label: str) -> float:
        """How likely (0 to 1) one of these tokens has a label."""
        if label not in self.labels:
            return 0.0
        self._show(seen)
        return float(self._tagger.marginal(label, at))

    def _show(self, seen: Seen) -> None:
        """Hand CRFsuite a text, if it does not have it already."""
        if seen is not self._last:
            self._tagger.set([[*chain.from_iterable(row)] for row in self._known.up(seen)])
            self._last = seen

    @cached_property
    def _known(self) -> Looked[tuple[bytes, ...]]:
        """The features that the model has learnt, encoded; the others change nothing."""
        known = {name: name.encode() for name in weights.attributes(self._model)}.get
        return Looked(lambda features: tuple(filter(None, map(known, features))))
