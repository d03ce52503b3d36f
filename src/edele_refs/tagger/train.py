"""Train one of the tagger's models from labelled texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from random import Random

from edele_refs.tagger.examples import Example
from edele_refs.tagger.features import features
from edele_refs.tagger.tokens import Tokens, tokens

SETTINGS = {"c1": 0.15, "c2": 0.02, "feature.minfreq": 2}
"""Of python-crfsuite's L-BFGS: c1 keeps few features, c2 keeps them small."""
Labels = Callable[[Tokens, Example], list[str]]
Rows = tuple[list[list[str]], list[str]]
"""The features of a text's tokens, and their labels."""


def train(
    examples: Iterable[Example], labels: Labels, path: Path, rounds: int,
    forget: float = 0.15, seed: int = 1, settings: Mapping[str, float] = SETTINGS,
) -> None:  # fmt: skip
    """Write a model; the same examples and seed give the same one.

    ``forget`` is the share of tokens whose word is hidden, so that the model learns to do
    without: most words of a text were never seen in training.
    """
    train_rows(_rows(examples, labels, Random(seed), forget), path, rounds, settings)


def _rows(examples: Iterable[Example], labels: Labels, rng: Random, forget: float) -> Iterator[Rows]:
    for example in (one.as_read() for one in examples):
        found = tokens(example.text)
        yield forgetful(features(found), rng, forget), labels(found, example)


def train_rows(rows: Iterable[Rows], path: Path, rounds: int, settings: Mapping[str, float] = SETTINGS) -> None:
    """Write the model that these features and labels make."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({**settings, "max_iterations": rounds})
    for features_of_text, labels in rows:
        if labels:
            trainer.append(features_of_text, labels)
    trainer.train(str(path))


def forgetful(rows: list[list[str]], rng: Random, share: float) -> list[list[str]]:
    """The features with some of the words hidden."""
    return [[f for f in row if not f.startswith(("w=", "<"))] if rng.random() < share else row for row in rows]
