"""The model of edges, applied: which tokens begin a citation, continue one, or are outside.

It has three labels only, so it costs less to add up here what is known of each word, once
for all places where that word stands, than to hand CRFsuite all its features anew. The
arithmetic is that of a linear-chain CRF (Viterbi, and forward and backward sums).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from edele_refs.tagger import weights
from edele_refs.tagger.features import Seen
from edele_refs.tagger.sums import STEP, Sums

LABELS = ("O", "B", "I")
_NEVER = -1e4
"""The weight of a label that the model has not learnt."""
Three = tuple[float, float, float]


class Edges:
    """A model of edges, from the bytes of its file; ``sums`` may be shared with another."""

    def __init__(self, model: bytes, sums: Sums | None = None) -> None:
        learnt = weights.labels(model)
        if not set(learnt) <= set(LABELS):
            raise ValueError(f"its labels are not {', '.join(LABELS)}")
        self.labels = frozenset(learnt)
        self._sums = sums or Sums()
        self._lanes = self._sums.add(model, LABELS)
        self._unknown = [at for at, label in enumerate(LABELS) if label not in learnt]
        self._steps = [[0.0, 0.0, 0.0] for _ in LABELS]
        for kind, source, target, weight in weights.weights(model):
            if kind == weights.TRANSITION:
                self._steps[LABELS.index(learnt[source])][LABELS.index(learnt[target])] = weight

    def tag(self, seen: Seen) -> Told:
        """The best label of each token, and what is asked for its chances."""
        states = [[one * STEP for one in sums] for sums in self._sums.of(seen, self._lanes)]
        for at in self._unknown:
            for state in states:
                state[at] = _NEVER
        return Told(tuple(self._best(states)) if states else (), states, self._steps)

    def _best(self, states: Sequence[Sequence[float]]) -> list[str]:
        (oo, ob, oi), (bo, bb, bi), (io, ib, ii) = self._steps
        o, b, i = states[0]
        came: list[tuple[int, int, int]] = []
        for to_o, to_b, to_i in states[1:]:
            o_o, b_o, i_o = o + oo, b + bo, i + io
            o_b, b_b, i_b = o + ob, b + bb, i + ib
            o_i, b_i, i_i = o + oi, b + bi, i + ii
            from_o = (0 if o_o >= i_o else 2) if o_o >= b_o else (1 if b_o >= i_o else 2)
            from_b = (0 if o_b >= i_b else 2) if o_b >= b_b else (1 if b_b >= i_b else 2)
            from_i = (0 if o_i >= i_i else 2) if o_i >= b_i else (1 if b_i >= i_i else 2)
            came.append((from_o, from_b, from_i))
            o = to_o + (o_o, b_o, i_o)[from_o]
            b = to_b + (o_b, b_b, i_b)[from_b]
            i = to_i + (o_i, b_i, i_i)[from_i]
        at = max((0, 1, 2), key=(o, b, i).__getitem__)
        path = [LABELS[at]]
        for step in reversed(came):
            at = step[at]
            path.append(LABELS[at])
        path.reverse()
        return path


class Told(NamedTuple):
    """What the model of edges says of a text."""

    labels: tuple[str, ...]
    states: Sequence[Sequence[float]]
    steps: Sequence[Sequence[float]]

    def chances(self) -> list[Three]:
        """For each token, how likely each of ``LABELS`` is."""
        if not self.states:
            return []
        (oo, ob, oi), (bo, bb, bi), (io, ib, ii) = [[exp(weight) for weight in row] for row in self.steps]
        weighed = [_weighed(state) for state in self.states]
        o, b, i = _shares(*weighed[0])
        before = [(o, b, i)]
        for x, y, z in weighed[1:]:
            o, b, i = _shares(x * (o * oo + b * bo + i * io), y * (o * ob + b * bb + i * ib), z * (o * oi + b * bi + i * ii))
            before.append((o, b, i))
        o = b = i = 1.0
        found = [before[-1]]
        for (p, q, r), (x, y, z) in zip(reversed(before[:-1]), reversed(weighed[1:]), strict=True):
            x, y, z = x * o, y * b, z * i
            o, b, i = _shares(x * oo + y * ob + z * oi, x * bo + y * bb + z * bi, x * io + y * ib + z * ii)
            found.append(_shares(p * o, q * b, r * i))
        found.reverse()
        return found


def _weighed(state: Sequence[float]) -> Three:
    most = max(state)
    return exp(state[0] - most), exp(state[1] - most), exp(state[2] - most)


def _shares(one: float, two: float, three: float) -> Three:
    whole = one + two + three
    return one / whole, two / whole, three / whole
