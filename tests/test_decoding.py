"""No field comes twice that comes once elsewhere; otherwise what is decoded is what CRFsuite decodes."""

from __future__ import annotations

import sys
from itertools import permutations
from pathlib import Path
from random import Random

import pycrfsuite
import pytest

from conftest import ROOT
from edele_refs.tagger.train import train_rows

sys.path.insert(0, str(ROOT / "tools"))

from decoding import Decoder, ended, repeated

LABELS = ("author", "title", "date", "note")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Learnt from references in which each label has words of its own, and others for now and then another."""
    rng, path = Random(1), Path(tmp_path_factory.mktemp("decoding")) / "model"
    train_rows((_made(rng) for _ in range(200)), path, 40)
    return path.read_bytes()


def _made(rng: Random) -> tuple[list[list[str]], list[str]]:
    labels = [label for label in LABELS for _ in range(rng.randrange(1, 4))]
    return [[f"w={rng.choice((label, label, rng.choice(LABELS)))}"] for label in labels], ended(labels)


def test_where_all_may_come_twice_it_is_crfsuite_s(model: bytes) -> None:
    decoder, tagger, rng = Decoder(model, frozenset(LABELS)), pycrfsuite.Tagger(), Random(2)
    tagger.open_inmemory(model)
    for _ in range(100):
        rows = [[f"w={rng.choice(LABELS)}"] for _ in range(rng.randrange(1, 9))]
        assert decoder.fields(rows) == [label.rstrip("|") for label in tagger.tag(rows)]


def test_what_comes_once_has_one_run(model: bytes) -> None:
    once, free = Decoder(model, frozenset({"note"})), Decoder(model, frozenset(LABELS))
    texts = [[[f"w={label}"] for label in order for _ in range(3)] for order in permutations(LABELS * 2, 4)]
    assert all(repeated([once.fields(rows)]) <= {"note"} for rows in texts[::29])
    assert any(repeated([free.fields(rows)]) - {"note"} for rows in texts[::29]), "the sample shows no difference"
