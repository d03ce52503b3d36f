"""How often what is read with some confidence is right: the tables of docs/accuracy.md.

    python benchmarks/confidence.py [--raw]

Over the notes read by hand that no model has learnt from (``tests/dev/*unseen``,
``../shared/gold``): of the fields of so much confidence, so many were right; of the
citations of so much confidence, such a share of their fields. Every second document makes
one half, the others the other: the tables in ``tagger/confidence.py`` are drawn from both
together, so how far the halves differ says how far they can be trusted. ``--raw`` shows the
tagger's own chances, with no field left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT / "tests")]

import itertools

import edele_refs.tagger.confidence as confidence
from edele_refs.model import Citation, Reading
from edele_refs.records.reading import dump
from readings import documents, read_citations

Judged = list[tuple[float, float]]
"""Confidences, and what share is right."""
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0)


def scorer() -> Any:
    """The module that all figures come from."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_files() -> list[Path]:
    """Notes alone: texts without notes have figures of their own (``accuracy.py``)."""
    unseen = (ROOT / "tests" / "dev").glob("*unseen/*.jsonl")
    notes = sorted(path for path in unseen if not path.parent.name.startswith("prose"))
    return [*notes, *sorted((SHARED / "gold").glob("*.jsonl"))]


def judged(reading: Reading, gold: dict[str, Any], score: Any) -> Iterator[tuple[str, float, float]]:
    """Each citation and field that was read, its confidence, and what share of it is right."""
    rows = {row["note"]: row for row in map(json.loads, dump(reading))}
    for note in reading.document.notes:
        told, right = rows[note.number], gold[note.number]
        pairs = {other: one for one, other in score.pair(right, told).items()}
        for number, citation in enumerate(reading.by_note[note.label]):
            one = right["citations"][pairs[number]] if number in pairs else None
            fields = list(_fields(citation, score.fields(one) if one else [], score.fields(told["citations"][number]), score))
            if citation.confidence is not None:
                yield "citation", citation.confidence, sum(right for *_, right in fields) / len(fields) if fields else float(one is not None)
            yield from fields


def _fields(citation: Citation, gold: list[Any], told: list[Any], score: Any) -> Iterator[tuple[str, float, float]]:
    matched = score.match_fields(gold, told, True)
    wrong = {key for key, in_gold, in_told in matched if in_told and not in_gold}
    for trace in citation.traces:
        if trace.confidence is not None and trace.variable in {key for key, _ in told}:
            yield "field", trace.confidence, float(trace.variable not in wrong)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--raw", action="store_true")
    raw = parser.parse_args().raw
    if raw:
        confidence.FIELDS = confidence.MENTIONS = confidence.CITATIONS = ((0.0, 0.0), (1.0, 1.0))
        confidence.LEAST = 0.0
    score, halves = scorer(), (defaultdict[str, Judged](list), defaultdict[str, Judged](list))
    every = [(document, path) for path in gold_files() for document in documents(path)]
    for number, (document, path) in enumerate(every):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        gold = {str(row["note"]): row for row in rows if row.get("doc", path.stem) == document.name}
        for kind, chance, right in judged(read_citations(document), gold, score):
            halves[number % 2][kind].append((chance, right))
    for kind in halves[0]:
        print(f"{kind}: both halves, and each by itself")
        for low, high in itertools.pairwise(BINS):
            both, *each = ([pair for pair in pairs if low <= pair[0] < high or (high == 1.0 == pair[0])] for pairs in (halves[0][kind] + halves[1][kind], *(half[kind] for half in halves)))
            if both:
                print(f"    {low:.2f}–{high:.2f} ", *map(line, (both, *each)), sep="   ")


def line(pairs: Judged) -> str:
    """How many, their mean confidence, and the share that is right."""
    mean, right = (sum(values) / len(pairs) for values in zip(*pairs, strict=True)) if pairs else (0.0, 0.0)
    return f"{len(pairs):5}  mean {mean:.3f}  right {right:.3f}"


if __name__ == "__main__":
    main()
