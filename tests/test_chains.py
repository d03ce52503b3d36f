"""Chains of notes against what a historian would say: chapters by hand, and made-up documents.

``chains/seen`` and ``chains/held`` are chapters in six languages whose links were written
down before anything read them; the held ones are measured only. The made-up documents
(``chains/generator.py``) have thousands of mentions; here a few hundred notes of each
language are tried, ``benchmarks/chains.py`` tries ten thousand.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from edele_refs.verbs import read_citations

HERE = ROOT / "tests" / "chains"
sys.path.insert(0, str(HERE))

from generator import generate  # noqa: E402
from marked import Tally, chapter, tally  # noqa: E402
from vocabulary import LANGUAGES  # noqa: E402

RATCHET = ROOT / "tests" / "ratchet" / "chains.json"
RIGHT, FALSE = 0.99, 0.0
"""Of made-up chains: the share of decidable mentions linked rightly, and of false links."""


def folder_tally(folder: str) -> Tally:
    """All chapters of a folder together."""
    given = map(chapter, sorted((HERE / folder).glob("*.txt")))
    return sum((tally(one, read_citations(one.document)) for one in given), Tally())


@pytest.mark.parametrize("folder", ["seen", "held"])
def test_chapters_by_hand(folder: str, rewrite: bool) -> None:
    """No fewer links are right than before, no more are false, and nothing open is linked."""
    kept: dict[str, dict[str, int]] = json.loads(RATCHET.read_text("utf-8"))
    found = folder_tally(folder)
    figures = {"wanted": found.wanted, "right": found.right, "false": found.false, "left": found.left}
    if rewrite:
        RATCHET.write_text(json.dumps(kept | {folder: figures}, indent=2) + "\n", "utf-8")
        return
    assert figures == kept[folder], f"{found}; if it is better: pytest tests/test_chains.py --rewrite-cases"


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_up_chains(language: str) -> None:
    given = generate(language, 120, seed=7)
    found = tally(given, read_citations(given.document))
    assert found.right >= RIGHT * found.wanted, found
    assert found.false <= FALSE * found.made, found
    assert found.left == found.open, found


@pytest.mark.parametrize("path", sorted(HERE.glob("*/*.txt")), ids=lambda path: path.stem)
def test_the_marks_of_a_chapter_agree(path: Path) -> None:
    """Every link goes to an earlier full mention that is itself a first one."""
    by_at = {mention.at: mention for mention in chapter(path).mentions}
    for mention in by_at.values():
        for meant in mention.meant:
            assert by_at[meant].kind == "F" and not by_at[meant].meant, f"{mention.at} -> {meant}"
