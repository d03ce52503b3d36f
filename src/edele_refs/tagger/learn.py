"""A user's own model: trained on his notes, with what our model says of each token as a feature.

So a few dozen notes are enough: what they do not show, our model still knows.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import IO

from edele_refs.model import RefsError
from edele_refs.tagger.aligned import examples_of
from edele_refs.tagger.anystyle import examples_in
from edele_refs.tagger.examples import Example, edges_of, fields_of
from edele_refs.tagger.features import written
from edele_refs.tagger.given import given
from edele_refs.tagger.model import EDGES, FIELDS, MARK, Tagged, beside, load, pack
from edele_refs.tagger.train import Rows, train_rows

FEWEST = 5


def learn(files: Iterable[tuple[Path, bytes]], folder: Path, rounds: int, progress: IO[str]) -> tuple[int, int]:
    """Train on these files and write the model's folder; how many notes and fields there were."""
    documents = [found for path, data in files for found in _told(path, data)]
    examples = [example for document in documents for example in document]
    if len(examples) < FEWEST:
        raise RefsError(f"{len(examples)} notes are too few to learn from; give at least {FEWEST}, better fifty")
    folder.mkdir(parents=True, exist_ok=True)
    print(f"reading {len(examples):,} notes …", file=progress, flush=True)
    read = [one for document in documents for one in given([e.text for e in document], load())]
    for name, rows in ((EDGES, _edge_rows), (FIELDS, _field_rows)):
        print(f"learning {name.partition('.')[0]} …", file=progress, flush=True)
        _write(folder / name, [rows(e, tagged, said) for e, (tagged, said) in zip(examples, read, strict=True)], rounds)
    (folder / MARK).write_text(json.dumps({"on top of": "edele-refs"}) + "\n", "utf-8")
    return len(examples), sum(len(example.spans) for example in examples)


def _edge_rows(example: Example, tagged: Tagged, said: Sequence[str]) -> Rows:
    return written(beside(tagged.seen, tagged.labels, "us")), edges_of(tagged.found, example)


def _field_rows(example: Example, tagged: Tagged, said: Sequence[str]) -> Rows:
    below, shown = load().fields(tagged, said), beside(tagged.seen, said, "g")
    return written(beside(shown, below.labels, "us") if below else shown), fields_of(tagged.found, example)


def _write(path: Path, rows: Sequence[Rows], rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "model"
        train_rows(rows, raw, rounds)
        path.write_bytes(pack(raw.read_bytes()))


def _told(path: Path, data: bytes) -> list[list[Example]]:
    """The examples of each document in a file; what is wrong is said with its name."""
    try:
        return list(_documents(path, data))
    except RefsError as error:
        raise RefsError(
            f"{path}: {error}; to learn from a document, read it first (refs parse {path} -o"
            f" {path.with_suffix('.jsonl')}), correct what is wrong there, and give that file"
        ) from None


def _documents(path: Path, data: bytes) -> Iterator[list[Example]]:
    """The examples of each document in a file; one text stands for its first occurrence."""
    if path.suffix.lower() == ".xml":
        yield _once(examples_in(data))
        return
    from edele_refs.verbs import read_jsonl

    lines = [line for line in data.split(b"\n") if line.strip()]
    for _, group in groupby(lines, key=lambda line: line.partition(b'"note"')[0]):
        yield _once(examples_of(read_jsonl(b"\n".join(group))))


def _once(examples: Iterable[Example]) -> list[Example]:
    return list({example.text: example for example in (one.as_read() for one in examples) if example.text.strip()}.values())
