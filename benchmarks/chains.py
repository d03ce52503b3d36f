"""How well and how fast long chains of notes are resolved.

    python benchmarks/chains.py [--notes N] [--seed S]

Made-up documents in five languages (``tests/chains/generator.py``), N notes in all
(default 10,000), are parsed and resolved. Printed are, for each language, how many links
are right, false, and rightly left open; then, for resolving alone, the time for N notes of
one document against N/4 of it (4 is linear), and its share of reading the document.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "chains"))

from generator import generate
from marked import Tally, tally
from vocabulary import LANGUAGES

from edele_refs.model import Citation, Document
from edele_refs.parse import parse
from edele_refs.resolve import explain
from edele_refs.verbs import read_citations


def measured(language: str, notes: int, seed: int) -> Tally:
    """One language: its figures, printed."""
    given = generate(language, notes, seed)
    start = process_time()
    found = tally(given, read_citations(given.document))
    print(f"{language}: {notes} notes, {found}; {process_time() - start:.0f} s", flush=True)
    return found


def seconds(document: Document, citations: tuple[Citation, ...]) -> float:
    """The best of three runs of resolving."""
    times = []
    for _ in range(3):
        start = process_time()
        explain(document, citations)
        times.append(process_time() - start)
    return min(times)


def first(document: Document, citations: tuple[Citation, ...], notes: int) -> tuple[Document, tuple[Citation, ...]]:
    """The first notes of a document, and what they cite."""
    kept = replace(document, notes=document.notes[:notes])
    labels = {note.label for note in kept.notes}
    return kept, tuple(c for c in citations if c.at.note in labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--notes", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    each = arguments.notes // len(LANGUAGES)
    print("all:", sum((measured(code, each, arguments.seed) for code in LANGUAGES), Tally()))
    document = generate("en", arguments.notes, arguments.seed).document
    start = process_time()
    citations = parse(document)
    parsed = process_time() - start
    whole = seconds(document, citations)
    quarter = seconds(*first(document, citations, arguments.notes // 4))
    print(f"resolving {arguments.notes} notes: {whole:.2f} s, {whole / quarter:.1f} times a quarter of them, {whole / parsed:.1%} of parsing")


if __name__ == "__main__":
    main()
