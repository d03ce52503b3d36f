"""The model of fields, applied: what speaks for each label is added up here, CRFsuite decides.

CRFsuite's own way, to look up all features of every token anew, takes most of its time. So it
is given a model whose attributes are the labels (``weights.deciding``), with the sums as their
values: it does its arithmetic (Viterbi, and forward and backward sums) on the same numbers.
"""

from __future__ import annotations

from edele_refs.tagger import weights
from edele_refs.tagger.features import Seen
from edele_refs.tagger.sums import Sums


class Fields:
    """A model of fields, from the bytes of its file."""

    def __init__(self, model: bytes) -> None:
        import pycrfsuite

        names = weights.labels(model)
        self.labels = frozenset(names)
        self._sums, self._names = Sums(model, names), [name.encode() for name in names]
        self._model = weights.deciding(model)  # python-crfsuite reads it where it lies and does not hold it itself
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._model)
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
            names = self._names
            self._tagger.set([dict(zip(names, row, strict=True)) for row in self._sums.of(seen)])
            self._last = seen
