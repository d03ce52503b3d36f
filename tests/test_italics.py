"""Titles by their face: notes with italics, and the development set as a typesetter would set it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conftest import NO_SHARED, ROOT, SHARED
from edele_refs.model import Document, Note, Reading, Run, Span
from edele_refs.verbs import read_citations
from markdown_cases import CASES, Case, cases_of, check_case
from readings import citation_lines, documents, score

SCORER = SHARED / "score" / "score.py"
UPRIGHT = frozenset(("document", "personal_communication", "interview", "legislation", "webpage", "manuscript", "thesis"))
OPEN = "“‘„«\""


def faced(line: str) -> Note:
    """A note whose italics stand between asterisks."""
    number, _, text = line.partition(". ")
    plain, runs, at = "", [], 0
    for found in re.finditer(r"\*([^*]+)\*", text):
        plain += text[at : found.start()]
        runs.append(Run(Span(len(plain), len(plain) + len(found[1])), "italic"))
        plain += found[1]
        at = found.end()
    return Note(number, plain + text[at:], runs=tuple(runs))


def reading(case: Case) -> Reading:
    return read_citations(Document("notes", tuple(map(faced, case["notes"].split("\n")))))


@pytest.mark.parametrize("case", list(cases_of(CASES / "italics" / "titles.md")), ids=str)
def test_titles_in_italics(case: Case, rewrite: bool) -> None:
    check_case(case, "citations", "\n".join(citation_lines(reading(case))), rewrite)


def italics(row: dict[str, Any]) -> tuple[Run, ...]:
    """The titles of a gold note that most houses set in italics: of books, journals and newspapers."""
    found = []
    for citation in row["citations"]:
        item, words = citation["item"], row["text"][citation["start"] : citation["end"]]
        title = item.get("container-title") or item.get("title") or ""
        at = words.rfind(title) if item.get("container-title") else words.find(title)
        if title and at >= 0 and item.get("type") not in UPRIGHT and words[max(0, at - 1) : at] not in tuple(OPEN):
            found.append(Run(Span(citation["start"] + at, citation["start"] + at + len(title)), "italic"))
    return tuple(found)


_ONE_MENTION = 0.0035
"""Of some 320: with italics one mention more may have other edges, for many fields that are read better."""


@pytest.mark.skipif(not SCORER.is_file(), reason=NO_SHARED)
def test_italics_help_with_notes_that_nobody_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The third set's unseen half reads better with its titles in italics than without."""
    files = sorted((ROOT / "tests" / "dev" / "third-unseen").glob("*.jsonl"))
    gold = tmp_path / "third-unseen.jsonl"
    gold.write_text("".join(path.read_text("utf-8") for path in files), "utf-8")
    rows = {(row["doc"], str(row["note"])): row for row in map(json.loads, gold.read_text("utf-8").splitlines())}
    plain = [document for path in files for document in documents(path)]
    set_out = [replace(d, notes=tuple(replace(n, runs=italics(rows[d.name, n.number])) for n in d.notes)) for d in plain]
    before, after = (score(SCORER, gold, map(read_citations, some), tmp_path) for some in (plain, set_out))
    with capsys.disabled():
        for name, figures in (("plain", before), ("in italics", after)):
            print(f"\nthird-unseen, {name:10}", *(f"{key} {value:.3f}" for key, value in figures.items()), end=" ")
    assert after["strict"] > before["strict"] and after["record"] > before["record"]
    assert after["detection"] >= before["detection"] - _ONE_MENTION
