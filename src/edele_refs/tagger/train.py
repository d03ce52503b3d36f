"""Train the tagger's two models: where citations stand, and what their words are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from random import Random

from edele_refs.tagger.examples import Example, edges_of, fields_of
from edele_refs.tagger.features import features
from edele_refs.tagger.tokens import Tokens, tokens

SETTINGS = {"c1": 0.15, "c2": 0.02, "feature.minfreq": 2}
"""Of python-crfsuite's L-BFGS: c1 keeps few features, c2 keeps them small."""
Labels = Callable[[Tokens, Example], list[str]]


def train(examples: Iterable[Example], labels: Labels, path: Path, rounds: int, forget: float = 0.15, seed: int = 1, settings: Mapping[str, float] = SETTINGS) -> None:
    """Write a model; the same examples and seed give the same one.

    ``forget`` is the share of tokens whose word is hidden, so that the model learns to do
    without: most words of a text were never seen in training.
    """
    import pycrfsuite

    trainer, rng = pycrfsuite.Trainer(verbose=False), Random(seed)
    trainer.set_params({**settings, "max_iterations": rounds})
    for example in examples:
        found = tokens(example.text)
        if found:
            trainer.append(_forgetful(features(found), rng, forget), labels(found, example))
    trainer.train(str(path))


def _forgetful(rows: list[list[str]], rng: Random, share: float) -> list[list[str]]:
    return [[f for f in row if not f.startswith(("w=", "<"))] if rng.random() < share else row for row in rows]


EDGES, FIELDS = edges_of, fields_of
