"""What a model makes of a text: for each token the weights that speak for each label, added up.

The sums are those of CRFsuite. Most of a word's weight is that of its kind (its marks, its shape,
the lists that know it), and kinds are few: their sums are kept, for the word itself and for all
distances from which it is seen. What the spelling adds is mostly little, and for the word itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from edele_refs.tagger import weights
from edele_refs.tagger.features import (
    PLACES,
    Column,
    Features,
    Kept,
    Kind,
    Seen,
    from_places,
    letters,
    look,
    of_kind,
    view,
)

Row = tuple[float, ...]
"""What speaks for each label."""
_Weights = Sequence[tuple[int, float]]
"""Places in a row, and what is added there."""
_MOST = 10_000


class Sums:
    """The weights of a model of CRFsuite, from the bytes of its file."""

    def __init__(self, model: bytes, labels: Sequence[str]) -> None:
        self._size = len(labels)
        self._near: dict[str, _Weights] = {}
        self._afar: dict[str, list[tuple[int, float]]] = {}
        self._two: tuple[dict[str, _Weights], dict[str, _Weights]] = {}, {}
        place = [labels.index(label) for label in weights.labels(model)]
        names = weights.attributes(model)
        known: list[list[tuple[int, float]]] = [[] for _ in names]
        for about, source, target, weight in weights.weights(model):
            if about == weights.STATE:
                known[source].append((place[target], weight))
        for name, learnt in zip(names, known, strict=True):
            self._learn(name, learnt)
        self._kinds: Kept[Sequence[Row]] = Kept(self._kind, _MOST)
        self._words: Kept[Sequence[Row]] = Kept(self._word, _MOST)
        self._said: dict[Features, Kept[Row]] = {}

    def _learn(self, name: str, learnt: list[tuple[int, float]]) -> None:
        of, place, shown = view(name)
        if of == "two":
            self._two[place][shown] = learnt
        elif of == "afar":
            self._afar.setdefault(shown, []).extend((self._size * place + at, weight) for at, weight in learnt)
        else:
            self._near[shown] = learnt

    def of(self, seen: Seen) -> list[list[float]]:
        """For each token, what speaks for each label."""
        shown = from_places([*map(self._words.__getitem__, seen.words)])
        said = [map(self._column(column).__getitem__, column.keys) for column in seen.said]
        found: list[list[float]] = [[*map(sum, zip(*rows))] for rows in zip(*shown, *said, strict=True)]  # noqa: B905 - all have a place for each label
        self._add_pairs(seen, found)
        return found

    def _add_pairs(self, seen: Seen, rows: list[list[float]]) -> None:
        """The first token of a pair sees it as the one behind, the second as the one before."""
        before, behind = self._two
        two = seen.pairs
        for row, first, last in zip(rows, two, two[1:], strict=False):
            _add(_add(row, before, first), behind, last)

    def _column(self, column: Column) -> Kept[Row]:
        kept = self._said.get(column.features)
        if kept is None:
            features = column.features
            kept = self._said[features] = Kept(lambda key: tuple(_add([0.0] * self._size, self._near, features(key))), _MOST)
        return kept

    def _kind(self, kind: Kind) -> Sequence[Row]:
        whole, shown = [0.0] * self._size * len(PLACES), of_kind(kind)
        return self._rows(_add(_add(whole, self._near, shown), self._afar, shown))

    def _word(self, word: str) -> Sequence[Row]:
        rows, spelt = self._kinds[look(word).kind], letters(word)
        if spelt[0] in self._afar:
            rows = self._rows(_add([*chain.from_iterable(rows)], self._afar, spelt[:1]))
        return (tuple(_add([*rows[0]], self._near, spelt)), *rows[1:])

    def _rows(self, whole: Sequence[float]) -> Sequence[Row]:
        return [tuple(whole[first : first + self._size]) for first in range(0, len(whole), self._size)]


def _add(row: list[float], table: Mapping[str, _Weights], features: Iterable[str]) -> list[float]:
    """The row, with what a table has for these features."""
    for known in filter(None, map(table.get, features)):
        for at, weight in known:
            row[at] += weight
    return row
