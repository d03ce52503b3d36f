"""Makes the tagger's models from the public data sets, made-up notes and the development set.

    python tools/train_model.py --corpora ../shared/corpora [--out FOLDER]

The edges are learnt first; then the grammars read every text, their references cut by
those edges, and the fields are learnt with what the grammars say as a feature.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))

from corpora import anystyle, linkedbooks
from footnotes.documents import PER_DOCUMENT, documents

from cases import parse_cases
from edele_refs.parse.language import detect
from edele_refs.records.reading import load as load_reading
from edele_refs.tagger.aligned import examples_of
from edele_refs.tagger.edges import Edges
from edele_refs.tagger.examples import Example, edges_of, fields_of
from edele_refs.tagger.features import seen, written
from edele_refs.tagger.given import given
from edele_refs.tagger.model import EDGES, FIELDS, MADE, SHIPPED, Model, beside, pack
from edele_refs.tagger.tokens import tokens
from edele_refs.tagger.train import Rows, forgetful, train, train_rows

ROOT = Path(__file__).parent.parent
TIMES, CASE_TIMES, EDGE_ROUNDS = 3, 2, 60
"""How often the notes of the development sets and the parser's cases count."""
FIELD_SETS = ("", "archives-", "second-")
EDGE_SETS = (*FIELD_SETS, "third-", "fourth-", "fifth-", "sixth-", "seventh-")
"""The development sets whose seen halves the fields and the edges are learnt from.

The fields were no better for more of them, nor for the parser's cases (docs/accuracy.md).
"""
Texts = list[list[Example]]
"""Examples, those of one document together."""


def titles_of(examples: list[Example]) -> dict[str, list[str]]:
    """Titles of real works by language: facts to make up notes with."""
    found: dict[str, list[str]] = {}
    for example in examples:
        for start, end, label in example.spans:
            title = example.text[start:end]
            if label == "title" and 12 < len(title) < 120 and not set(title) & set("«»“”\"()[]"):
                found.setdefault(detect(title), []).append(title)
    return {code: sorted(set(some)) for code, some in found.items()}


def developed(half: str, sets: tuple[str, ...]) -> Texts:
    """The documents of the development sets that may be looked at."""
    folders = (ROOT / "tests" / "dev" / f"{name}{half}" for name in sets)
    paths = (path for folder in folders for path in sorted(folder.glob("*.jsonl")))
    return [list(examples_of(load_reading(path.read_text("utf-8").splitlines()))) for path in paths]


def gather(a: argparse.Namespace) -> tuple[Texts, Texts]:
    """Made-up notes, and references of the public sets."""
    rng = Random(a.seed)
    books = list(linkedbooks(a.corpora / "linkedbooks" / "train.jsonl.gz"))
    other = anystyle(a.corpora)
    rng.shuffle(books)
    rng.shuffle(other)
    titles = titles_of([*books[:12000], *other])
    made = [[Example(s.text, tuple(s.spans), tuple(s.citations), "made") for s in one] for one in documents(a.notes, a.seed, titles, a.csl)]
    references = [*in_documents(books[: a.books]), *in_documents(other[: a.other])]
    return made, references


def in_documents(examples: list[Example]) -> Texts:
    return [examples[at : at + PER_DOCUMENT] for at in range(0, len(examples), PER_DOCUMENT)]


def with_grammars(groups: Texts, edges: Path, rng: Random, jobs: int) -> Iterator[Rows]:
    """Features and labels of every note, with what the grammars say of it."""
    groups = [[example.as_read() for example in examples] for examples in groups]
    with ProcessPoolExecutor(jobs) as pool:
        every = pool.map(said_of, ([e.text for e in examples] for examples in groups), [edges] * len(groups), chunksize=4)
        for examples, said in zip(groups, every, strict=True):
            for example, labels in zip(examples, said, strict=True):
                found = tokens(example.text)
                yield forgetful(written(beside(seen(found), labels, "g")), rng, 0.15), fields_of(found, example)


def said_of(texts: list[str], edges: Path) -> list[list[str]]:
    """What the grammars give for the notes of one document."""
    return [said for _, said in given(texts, Model(raw_model(edges), None))]


@cache
def raw_model(path: Path) -> Edges:
    return Edges(path.read_bytes())


def write_down(a: argparse.Namespace) -> None:
    """What the models were made from, and their sums."""
    given_numbers = {key: getattr(a, key) for key in ("notes", "field_notes", "csl", "books", "other", "seed", "rounds")}
    sums = {name: hashlib.sha256((a.out / name).read_bytes()).hexdigest() for name in (EDGES, FIELDS) if (a.out / name).exists()}
    made = {"command": "python tools/train_model.py --corpora ../shared/corpora", **given_numbers, "python-crfsuite": version("python-crfsuite"), "sha256": sums}
    (a.out / MADE).write_text(json.dumps(made, indent=2) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True, help="the folder with anystyle/ and linkedbooks/")
    parser.add_argument("--notes", type=int, default=8000, help="made-up notes to learn the edges from")
    parser.add_argument("--field-notes", type=int, default=2600, help="those of them to learn the fields from")
    parser.add_argument("--csl", type=float, default=0.5, help="the share of made-up documents that official styles set")
    parser.add_argument("--books", type=int, default=1200)
    parser.add_argument("--other", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=45, help="of the fields; the edges have 60")
    parser.add_argument("--jobs", type=int, default=2, help="processes that read with the grammars")
    parser.add_argument("--no-dev", dest="dev", action="store_false")
    parser.add_argument("--only", choices=["edges", "fields"], help="make one of the models; the fields need the edges")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    began, (made, references) = time.time(), gather(a)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw"
        if a.only != "fields":
            read = [*developed("seen", EDGE_SETS) * TIMES, *parse_cases() * CASE_TIMES] if a.dev else []
            train([e for group in [*made, *read] for e in group], edges_of, raw, EDGE_ROUNDS, seed=a.seed)
            (a.out / EDGES).write_bytes(pack(raw.read_bytes()))
            print("edges", round(time.time() - began), "s", flush=True)
        if a.only != "edges":
            raw.write_bytes(gzip.decompress((a.out / EDGES).read_bytes()))
            learn_fields(a, [*made[: a.field_notes // PER_DOCUMENT], *references], developed("seen", FIELD_SETS) if a.dev else [], raw)
            print("fields", round(time.time() - began), "s", flush=True)
    write_down(a)


def learn_fields(a: argparse.Namespace, groups: Texts, dev: Texts, edges: Path) -> None:
    """The grammars read every text; the fields are learnt with what they say."""
    rng = Random(a.seed)
    rows = [*with_grammars(groups, edges, rng, a.jobs), *list(with_grammars(dev, edges, rng, a.jobs)) * TIMES]
    Random(a.seed).shuffle(rows)
    raw = edges.with_name("raw-fields")
    train_rows(rows, raw, a.rounds)
    (a.out / FIELDS).write_bytes(pack(raw.read_bytes()))


if __name__ == "__main__":
    main()
