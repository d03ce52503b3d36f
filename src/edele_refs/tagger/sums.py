"""What a model makes of a text: for each token the weights that speak for each label, added up.

The sums are those of CRFsuite. What speaks for each label stands side by side in one number, in a
lane of 64 bits, by steps of 2⁻⁴⁴ (a model's weights are less than ten, and some sixty of them are added):
so one addition adds for all labels, of both models. Most of a word's weight is that of its kind (its marks, its shape, the
lists that know it), and kinds are few: their sums are kept, for the word itself and for all distances from
which it is seen. What the spelling adds is mostly little, and for the word itself.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

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

Row = int
"""What speaks for each label, side by side. What speaks against one borrows a step from the next, which is nothing."""
_LANE, STEP = 64, 2.0**-44
_MOST = 10_000


class Lanes(NamedTuple):
    """Where the labels of one model stand among those of all: behind so many lanes, and in so many."""

    behind: int
    number: int


class Sums:
    """The weights of models of CRFsuite that look at the same words: what speaks for the labels of all is added up at once."""

    def __init__(self) -> None:
        self._near: dict[str, Row] = {}
        self._afar: dict[str, list[tuple[int, Row]]] = {}
        self._two: tuple[dict[str, Row], dict[str, Row]] = {}, {}
        self._size = 0
        self._kinds: Kept[Sequence[Row]] = Kept(self._kind, _MOST)
        self._words: Kept[Sequence[Row]] = Kept(self._word, _MOST)
        self._said: dict[Features, Callable[[object], Row]] = {}

    def add(self, model: bytes, labels: Sequence[str]) -> Lanes:
        """Add the weights of a model, from the bytes of its file, before anything is asked; where its labels stand, in this order."""
        lanes = Lanes(self._size, len(labels))
        for name, row in _rows(model, [(lanes.behind + labels.index(label)) * _LANE for label in weights.labels(model)]):
            of, place, shown = view(name)
            if of == "afar":
                self._afar.setdefault(shown, []).append((place, row))
            else:
                table = self._two[place] if of == "two" else self._near
                table[shown] = table.get(shown, 0) + row
        self._size += lanes.number
        return lanes

    def of(self, seen: Seen, lanes: Lanes) -> list[tuple[int, ...]]:
        """For each token, what speaks for each label of a model, counted in ``STEP``."""
        rows = seen.summed.get(self)
        if rows is None:
            rows = seen.summed[self] = self._shown(seen)
        if seen.said:
            rows = [*map(sum, zip(rows, *(map(self._column(column), column.keys) for column in seen.said), strict=True))]
        size, unpack = self._size * _LANE // 8, struct.Struct(f"<{lanes.number}q").unpack_from
        bits = lanes.behind * _LANE
        half = (1 << bits) // 2  # gives back what the lanes before have borrowed
        return [unpack(((row + half) >> bits).to_bytes(size, "little", signed=True)) for row in rows]

    def _shown(self, seen: Seen) -> list[Row]:
        """For each token, what is known of it by its words and its place."""
        shown = from_places([*map(self._words.__getitem__, seen.words)])
        before, behind = (table.get for table in self._two)
        # the first token of a pair sees it as the one behind, the second as the one before
        beside = [sum(filter(None, map(before, pair))) for pair in seen.pairs[:-1]], [sum(filter(None, map(behind, pair))) for pair in seen.pairs[1:]]
        return [*map(sum, zip(*shown, *beside, map(self._column(seen.around), seen.around.keys), strict=True))]

    def _column(self, column: Column) -> Callable[[object], Row]:
        known = self._said.get(column.features)
        if known is None:
            features = column.features
            known = self._said[features] = Kept[Row](lambda key: self._known(features(key)), _MOST).__getitem__
        return known

    def _known(self, features: Iterable[str]) -> Row:
        return sum(filter(None, map(self._near.get, features)))

    def _kind(self, kind: Kind) -> Sequence[Row]:
        shown = of_kind(kind)
        return self._with_afar((self._known(shown), *[0] * (len(PLACES) - 1)), shown)

    def _word(self, word: str) -> Sequence[Row]:
        (own, *others), spelt = self._kinds[look(word).kind], letters(word)
        return self._with_afar((own + self._known(spelt), *others), spelt[:1])

    def _with_afar(self, rows: Sequence[Row], features: Iterable[str]) -> Sequence[Row]:
        """With these features as they are seen from afar."""
        for feature in features:
            if afar := self._afar.get(feature):
                rows = [*rows]
                for at, row in afar:
                    rows[at] += row
        return rows


def _rows(model: bytes, lanes: Sequence[int]) -> Iterable[tuple[str, Row]]:
    """What each attribute of a model says, by its name; ``lanes`` are where the labels stand."""
    names = weights.attributes(model)
    rows, steps = [0] * len(names), 1 / STEP
    for about, source, target, weight in weights.weights(model):
        if about == weights.STATE:
            rows[source] += int(weight * steps) << lanes[target]
    return zip(names, rows, strict=True)
