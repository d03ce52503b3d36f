"""The best labels of a reference in which no field comes twice, by the weights of a model.

A reference has one title and one publisher, each in one piece; a step of CRFsuite from one label to
the next cannot know what came before it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from edele_refs.tagger import weights

COMMON = frozenset({"author", "title", "journal", "container-title", "editor", "publisher", "location", "volume", "pages", "date"})
"""Fields frequent enough that their ends can be learnt."""
SELDOM = 0.003
"""What comes twice in fewer of the references than this comes once."""
WIDTH = 300
"""So many beginnings are followed."""
_State = tuple[int, frozenset[str]]


def ended(labels: Sequence[str]) -> list[str]:
    """The labels, those of a common field's last token marked: CRFsuite's steps from one label to the next
    see no marks of the text, the labels of ends do.

    >>> ended(["author", "author", "title", "note"])
    ['author', 'author|', 'title|', 'note']
    """
    return [f"{label}|" if label != behind and label in COMMON else label for label, behind in zip(labels, [*labels[1:], ""], strict=True)]


def repeated(references: Sequence[Sequence[str]]) -> frozenset[str]:
    """The fields that may come twice ("1980. New York: Penguin, 1982"), by the labels of references.

    >>> sorted(repeated([["title", "date", "title", "date"]]))
    ['date', 'title']
    """
    counted = Counter(field for labels in references for field, runs in Counter(label for label, _ in groupby(labels)).items() if runs > 1)
    return frozenset(field for field, times in counted.items() if times > SELDOM * len(references))


class Decoder:
    """A model of CRFsuite, from the bytes of its file, and what may come twice; a label that ends in "|" ends its field."""

    def __init__(self, model: bytes, free: frozenset[str]) -> None:
        import pycrfsuite

        self._model = model  # python-crfsuite reads it where it lies and does not hold it itself
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self.labels = weights.labels(model)
        self._fields = [label.rstrip("|") for label in self.labels]
        self._free = free
        self._states: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._steps = [[0.0] * len(self.labels) for _ in self.labels]
        names = weights.attributes(model)
        for about, source, target, weight in weights.weights(model):
            if about == weights.STATE:
                self._states[names[source]].append((target, weight))
            else:
                self._steps[source][target] = weight

    def fields(self, rows: Sequence[Sequence[str]]) -> list[str]:
        """The field of each token, by its features: as CRFsuite has them, where nothing comes twice."""
        told = [label.rstrip("|") for label in self._tagger.tag(rows)]
        if repeated([told]) <= self._free:
            return told
        beginnings: dict[_State, tuple[float, tuple[int, ...]]] = {}
        for row in rows:
            beginnings = self._further(beginnings, self._speaking(row))
        _, labels = max(beginnings.values())
        return [self._fields[label] for label in labels]

    def _speaking(self, row: Iterable[str]) -> list[float]:
        found = [0.0] * len(self.labels)
        for feature in row:
            for label, weight in self._states.get(feature, ()):
                found[label] += weight
        return found

    def _further(self, beginnings: dict[_State, tuple[float, tuple[int, ...]]], said: list[float]) -> dict[_State, tuple[float, tuple[int, ...]]]:
        """The beginnings with one more token."""
        if not beginnings:
            return {(label, frozenset({self._fields[label]})): (score, (label,)) for label, score in enumerate(said)}
        found: dict[_State, tuple[float, tuple[int, ...]]] = {}
        for (last, had), (score, labels) in beginnings.items():
            goes_on = not self.labels[last].endswith("|")
            for label, spoken in enumerate(said):
                field = self._fields[label]
                if field in had and field not in self._free and not (goes_on and field == self._fields[last]):
                    continue
                state, reached = (label, had | {field}), score + self._steps[last][label] + spoken
                if state not in found or found[state][0] < reached:
                    found[state] = reached, (*labels, label)
        best = sorted(found.items(), key=lambda pair: -pair[1][0])[:WIDTH]
        return dict(best) if best else beginnings
