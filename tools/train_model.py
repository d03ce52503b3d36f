"""Makes the tagger's models from the public data sets and made-up notes.

    python tools/train_model.py --corpora ../shared/corpora [--notes 6000] [--seed 1] [--rounds 80]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))

from corpora import anystyle, linkedbooks
from edele_refs.parse.language import detect
from edele_refs.records.reading import load
from edele_refs.tagger.aligned import examples_of
from edele_refs.tagger.examples import Example, weighted
from edele_refs.tagger.train import EDGES, FIELDS, train
from footnotes.notes import notes

ROOT = Path(__file__).parent.parent
TIMES = 4


def titles_of(examples: list[Example]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for example in examples:
        for start, end, label in example.spans:
            title = example.text[start:end]
            if label == "title" and 12 < len(title) < 120 and not set(title) & set("«»“”\"()[]"):
                found.setdefault(detect(title), []).append(title)
    return {code: sorted(set(some)) for code, some in found.items()}


def developed(folder: Path) -> list[Example]:
    return [e for path in sorted(folder.glob("*.jsonl")) for e in examples_of(load(path.read_text("utf-8").splitlines()))]


def gather(corpora: Path, number: int, seed: int, dev: bool = True) -> list[Example]:
    rng = Random(seed)
    books = [e for e in linkedbooks(corpora / "linkedbooks" / "train.jsonl.gz")]
    rng.shuffle(books)
    other = anystyle(corpora)
    made = [Example(s.text, tuple(s.spans), tuple(s.citations), "made") for s in notes(number, seed, titles_of([*books[:12000], *other]))]
    print(len(books), len(other), len(made))
    every = weighted([(made, 1), (books[:5000], 1), (other[:800], 1), (developed(ROOT / "tests" / "dev" / "seen") if dev else [], TIMES)])
    rng.shuffle(every)
    return every


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=80)
    parser.add_argument("--out", type=Path, default=Path("/tmp/model"))
    parser.add_argument("--nodev", action="store_true")
    a = parser.parse_args()
    a.out.mkdir(exist_ok=True)
    examples = gather(a.corpora, a.notes, a.seed, not a.nodev)
    for name, labels in (("edges", EDGES), ("fields", FIELDS)):
        began = time.time()
        train([e for e in examples if name == "fields" or e.source != "reference"], labels, a.out / name, a.rounds)
        print(name, round(time.time() - began), "s", (a.out / name).stat().st_size)


if __name__ == "__main__":
    main()
