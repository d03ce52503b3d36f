"""The shipped models, applied our way, say what python-crfsuite says of them."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pycrfsuite
import pytest

from edele_refs.model import RefsError
from edele_refs.tagger.edges import LABELS, Edges
from edele_refs.tagger.features import features, seen, written
from edele_refs.tagger.fields import Fields
from edele_refs.tagger.model import EDGES, FIELDS, SHIPPED, beside, load, pack
from edele_refs.tagger.sums import Sums
from edele_refs.tagger.tokens import tokens

TEXTS = (
    "See Alexander Werth, Russia at War 1941–1945 (New York: Carroll, 2000), 422; Ibid., 14.",
    "Vgl. Heindl, Rebellen, S. 50–52, und ГАРФ. Ф. 5446. Оп. 12. Д. 34. Л. 56.",
    "Nothing is cited here.",
    "x",
    "",
)


def theirs(name: str) -> tuple[Any, bytes]:
    model = gzip.decompress((SHIPPED / name).read_bytes())
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(model)
    return tagger, model


@pytest.mark.parametrize("text", TEXTS)
def test_edges_are_those_of_crfsuite(text: str) -> None:
    tagger, model = theirs(EDGES)
    found = tokens(text)
    told = Edges(model).tag(seen(found))
    rows = features(found)
    assert list(told.labels) == (tagger.tag(rows) if rows else [])
    for at, chances in enumerate(told.chances()):
        assert list(chances) == pytest.approx([tagger.marginal(label, at) for label in LABELS], abs=1e-9)


@pytest.mark.parametrize("text", TEXTS)
def test_features_that_the_model_does_not_know_change_no_field(text: str) -> None:
    tagger, model = theirs(FIELDS)
    found = tokens(text)
    shown = beside(seen(found), ["title"] * len(found), "g")
    rows, fields = written(shown), Fields(model)
    assert list(fields.tag(shown)) == (tagger.tag(rows) if rows else [])
    for at in range(len(found)):
        assert fields.chance(shown, at, "title") == pytest.approx(tagger.marginal("title", at), abs=1e-12)


@pytest.mark.parametrize("text", TEXTS)
def test_models_that_share_their_sums_say_what_each_says_alone(text: str) -> None:
    sums, edges, names = Sums(), theirs(EDGES)[1], theirs(FIELDS)[1]
    together = Edges(edges, sums), Fields(names, sums)
    given = ["title"] * len(tokens(text))
    shown = seen(tokens(text))
    alone = seen(tokens(text))
    assert together[0].tag(shown) == Edges(edges).tag(alone)
    fields, own = Fields(names), beside(alone, given, "g")
    assert together[1].tag(beside(shown, given, "g")) == fields.tag(own)
    assert [together[1].chance(beside(shown, given, "g"), at, "title") for at in range(len(given))] == [fields.chance(own, at, "title") for at in range(len(given))]


def test_chances_hold_when_another_text_was_tagged() -> None:
    model = load()
    first = model.edges(TEXTS[0])
    named = model.fields(first, ["x"] * len(first.found))
    assert named is not None
    before = [named.chance(at, "title") for at in range(2)]
    model.fields(model.edges(TEXTS[1]), ["x"] * len(tokens(TEXTS[1])))
    again = [named.chance(at, "title") for at in range(len(first.found))]
    named._told.clear()
    assert again[:2] == before
    assert [named.chance(at, "title") for at in range(len(first.found))] == again


@pytest.mark.parametrize("cut", [0, 10, 100, 300_000])
def test_a_model_that_is_cut_off_says_so(cut: int, tmp_path: Path) -> None:
    _, model = theirs(EDGES)
    (tmp_path / EDGES).write_bytes(pack(model[:cut]))
    with pytest.raises(RefsError, match="no model can be opened"):
        load(tmp_path)
