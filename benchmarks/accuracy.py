"""How well notes are read: all figures in one table.

    python benchmarks/accuracy.py [--only WORD] [--folds N]

- ``s000``, ``mpilhlt-dev`` (``../shared/gold``) and the folders of ``tests/dev``, scored
  with ``../shared/score/score.py``: F1 of mentions found, of fields (strict), the share of
  whole records, the share of ibid. and short forms linked to their source;
- AnyStyle's ``core.xml``, five-fold held out: the share of references with a wrong word, and
  of words, the tagger trained on the other four folds alone and with AnyStyle's second set,
  with a lexicon of what GROBID's and LinkedBooks' references say of words (tools/lexicon.py), and
  decoded so that no field comes twice that comes once elsewhere (tools/decoding.py);
- LinkedBooks ``valid``: each reference read as a note, precision, recall and F1 by field.

What does not lie beside the checkout is left out, and said so.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tools")]

from corpora import linkedbooks, whole_anystyle
from decoding import Decoder, ended, repeated
from lexicon import Lexicon, other_sets, strangers_to

from edele_refs.model import Document, Note
from edele_refs.tagger.examples import Example, fields_of
from edele_refs.tagger.tokens import tokens
from edele_refs.tagger.train import SETTINGS, forgetful, train_rows
from edele_refs.verbs import read_citations
from readings import predictions, score


def gold_sets(folder: Path) -> Iterator[tuple[str, Path]]:
    """The readings made by hand, each as one file."""
    for name in ("s000", "mpilhlt-dev"):
        if (path := SHARED / "gold" / f"{name}.jsonl").is_file():
            yield name, path
    for half in sorted((ROOT / "tests" / "dev").glob("*seen"), key=lambda path: not path.name.endswith("unseen")):
        path = folder / f"dev-{half.name}.jsonl"
        path.write_text("".join(p.read_text("utf-8") for p in sorted(half.glob("*.jsonl"))), "utf-8")
        yield path.stem, path


def print_gold(only: str) -> None:
    scorer = SHARED / "score" / "score.py"
    if not scorer.is_file():
        print("no ../shared/score: the readings made by hand are left out")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, path in gold_sets(Path(folder)):
            if only in name:
                figures = score(scorer, path, predictions(path), Path(folder))
                print(f"{name:19}", "  ".join(f"{key} {value:.3f}" for key, value in figures.items()), flush=True)


# ---------------------------------------------------------------- AnyStyle, held out


def print_anystyle(folds: int) -> None:
    """Wrong references and words of the references held out."""
    corpora = SHARED / "corpora"
    if not corpora.is_dir():
        print("no ../shared/corpora: AnyStyle and LinkedBooks are left out")
        return
    core, gold = whole_anystyle(corpora, "core"), whole_anystyle(corpora, "gold")
    lexicon = Lexicon(strangers_to(core, other_sets(corpora)))
    Random(0).shuffle(core)
    for name, more in (("core alone", []), ("with gold.xml", gold)):
        wrong = []
        for at in range(folds):
            test, rest = core[at::5], [e for n in range(5) if n != at for e in core[n::5]]
            wrong.append(_fold(test, [*rest, *strangers_to(test, more)], lexicon))
            print(f"    fold {at + 1}: references {wrong[-1][0]:.4f}, words {wrong[-1][1]:.4f}", flush=True)
        references, words = (sum(some) / folds for some in zip(*wrong, strict=True))
        print(f"anystyle, {name}: references wrong {references:.4f}, words wrong {words:.4f}", flush=True)


def _fold(test: list[Example], learnt: list[Example], lexicon: Lexicon) -> tuple[float, float]:
    labelled = [(found, fields_of(found, example)) for example in learnt for found in [tokens(example.text)]]
    rows = [(lexicon.features(found), ended(labels)) for found, labels in labelled]
    rng = Random(1)
    rows += [(forgetful(seen, rng, 0.6), labels) for seen, labels in rows]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        train_rows(rows, path, 70, SETTINGS | {"c1": 0.05, "c2": 0.05, "feature.minfreq": 1})
        decoder = Decoder(path.read_bytes(), repeated([labels for _, labels in labelled]))
    counted = Counter[str]()
    for example in test:
        found = tokens(example.text)
        labels, told = fields_of(found, example), decoder.fields(lexicon.features(found))
        first = [at for at, start in enumerate(found.starts) if start == 0 or example.text[start - 1].isspace()]
        bad = sum(labels[at] != told[at] for at in first)
        counted.update(words=len(first), wrong=bad, references=1, bad=bool(bad))
    return counted["bad"] / counted["references"], counted["wrong"] / counted["words"]


# ---------------------------------------------------------------- LinkedBooks, by field

SAME = {"locator": "page", "container-author": "author", "volume-title": "title", "archive_collection": "archive_location", "archive-place": "archive"}
"""What the set does not tell apart."""


def print_linkedbooks() -> None:
    """Each reference read as a note: the words of each field, told and labelled."""
    path = SHARED / "corpora" / "linkedbooks" / "valid.jsonl.gz"
    if not path.is_file():
        return
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for number, example in enumerate(linkedbooks(path)):
        reading = read_citations(Document(f"lb{number}", (Note("1", example.text),)))
        traces = sorted((t.span.start, t.span.end, t.variable) for c in reading.citations for t in c.traces)
        found = tokens(example.text)
        for gold, told in zip(fields_of(found, example), fields_of(found, Example(example.text, tuple(traces), ())), strict=True):
            one, other = SAME.get(gold, gold), SAME.get(told, told)
            counted[one]["gold"] += 1
            counted[other]["told"] += 1
            counted[one]["hit"] += one == other
    print("\nlinkedbooks valid   words    P     R     F1")
    for field, n in sorted(counted.items(), key=lambda pair: -pair[1]["gold"]):
        if n["gold"] >= 5 and field not in ("O", "x", "ibid", "opcit", "idem"):
            print(f"{field:18} {n['gold']:6}  {n['hit'] / max(1, n['told']):.3f} {n['hit'] / n['gold']:.3f} {2 * n['hit'] / (n['gold'] + n['told']):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", default="", help="gold, anystyle, linkedbooks, or a part of a set's name")
    parser.add_argument("--folds", type=int, default=5, help="how many of AnyStyle's five folds")
    arguments = parser.parse_args()
    only = arguments.only
    if only not in ("anystyle", "linkedbooks"):
        print_gold("" if only == "gold" else only)
    if only in ("", "anystyle"):
        print_anystyle(arguments.folds)
    if only in ("", "linkedbooks"):
        print_linkedbooks()


if __name__ == "__main__":
    main()
