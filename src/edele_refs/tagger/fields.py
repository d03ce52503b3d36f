"""The model of fields, applied: what speaks for each field is added up here, the rest is left to python-crfsuite.

It has some forty labels, so that CRFsuite's loops over them are worth their call. It is given a model of the
same labels (``bare.py``), and for each token, by the names of the labels, what speaks for them.
"""

from __future__ import annotations

from edele_refs.tagger import weights
from edele_refs.tagger.bare import bare
from edele_refs.tagger.features import Seen
from edele_refs.tagger.sums import STEP, Sums


class Fields:
    """A model of fields, from the bytes of its file; ``sums`` may be shared with another."""

    def __init__(self, model: bytes, sums: Sums | None = None) -> None:
        import pycrfsuite

        labels = weights.labels(model)
        self.labels = frozenset(labels)
        self._names = [label.encode() for label in labels]
        self._sums = sums or Sums()
        self._lanes = self._sums.add(model, labels)
        self._bare = bare(model, STEP)  # python-crfsuite reads it where it lies and does not hold it itself
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._bare)
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
            self._tagger.set([dict(zip(self._names, sums, strict=True)) for sums in self._sums.of(seen, self._lanes)])
            self._last = seen
