"""The model of fields, applied: python-crfsuite with what it knows of each kind of word looked up once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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

Names = tuple[bytes, ...]
"""Features that the model has learnt, encoded; the others change nothing."""
_MOST = 10_000


class Fields:
    """A model of fields, from the bytes of its file."""

    def __init__(self, model: bytes) -> None:
        import pycrfsuite

        self._model = model  # python-crfsuite reads it where it lies and does not hold it itself
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self.labels = frozenset(self._tagger.labels())
        self._learnt = _Learnt(weights.attributes(model))
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
            self._tagger.set(self._learnt.of(seen))
            self._last = seen


class _Learnt:
    """The names that a model has learnt, by what is seen of a token and from where."""

    def __init__(self, names: Iterable[str]) -> None:
        self._near: dict[str, bytes] = {}
        self._afar: dict[str, list[tuple[int, bytes]]] = {}
        self._two: tuple[dict[str, bytes], dict[str, bytes]] = {}, {}
        for name in names:
            of, place, shown = view(name)
            if of == "two":
                self._two[place][shown] = name.encode()
            elif of == "afar":
                self._afar.setdefault(shown, []).append((place, name.encode()))
            else:
                self._near[shown] = name.encode()
        self._kinds: Kept[tuple[Names, ...]] = Kept(self._kind, _MOST)
        self._words: Kept[tuple[Names, ...]] = Kept(self._word, _MOST)
        self._said: dict[Features, Callable[[object], Names]] = {}

    def of(self, seen: Seen) -> list[list[bytes]]:
        """The features of each token."""
        shown = from_places([*map(self._words.__getitem__, seen.words)])
        before, behind = (table.get for table in self._two)
        two = seen.pairs
        beside = [[filter(None, map(before, features)) for features in two[:-1]], [filter(None, map(behind, features)) for features in two[1:]]]
        said = [map(self._column(column), column.keys) for column in seen.said]
        return [[*chain.from_iterable(row)] for row in zip(*shown, *beside, *said, strict=True)]

    def _column(self, column: Column) -> Callable[[object], Names]:
        known = self._said.get(column.features)
        if known is None:
            features = column.features
            known = self._said[features] = Kept[Names](lambda key: self._known(features(key)), _MOST).__getitem__
        return known

    def _known(self, features: Iterable[str]) -> Names:
        return tuple(filter(None, map(self._near.get, features)))

    def _kind(self, kind: Kind) -> tuple[Names, ...]:
        shown = of_kind(kind)
        return self._with_afar((self._known(shown), *[()] * (len(PLACES) - 1)), shown)

    def _word(self, word: str) -> tuple[Names, ...]:
        (own, *others), spelt = self._kinds[look(word).kind], letters(word)
        return self._with_afar((own + self._known(spelt), *others), spelt[:1])

    def _with_afar(self, rows: tuple[Names, ...], features: Iterable[str]) -> tuple[Names, ...]:
        """With these features as they are seen from afar."""
        found = None
        for feature in features:
            for at, name in self._afar.get(feature, ()):
                found = found or [*rows]
                found[at] += (name,)
        return tuple(found) if found else rows
