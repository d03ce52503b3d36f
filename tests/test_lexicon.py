"""AnyStyle's references are scored by what has learnt from none of them."""

from __future__ import annotations

import sys

import pytest

from conftest import NO_SHARED, ROOT, SHARED
from edele_refs.tagger.examples import Example
from edele_refs.tagger.tokens import tokens

sys.path.insert(0, str(ROOT / "tools"))

from corpora import letters, whole_anystyle
from lexicon import RUN, Lexicon, other_sets, strangers_to

CORPORA = SHARED / "corpora"


def example(text: str, *labels: tuple[str, str]) -> Example:
    return Example(text, tuple((text.index(words), text.index(words) + len(words), label) for words, label in labels), ())


def test_words_are_known_by_the_fields_they_stand_in() -> None:
    lexicon = Lexicon([example(f"Ida, Work {n}, Historische Zeitschrift", ("Ida", "author"), ("Historische Zeitschrift", "journal")) for n in range(3)])
    rows = lexicon.features(tokens("Ida, Zeitschrift Historische Zeitschrift"))
    assert "0L=person4" in rows[0] and "1L=journal4" in rows[0] and "0L=journal4" in rows[1]
    assert ["0T=journal4" in row for row in rows] == [False, False, True, False]


def test_relatives_are_told_by_any_run_of_letters() -> None:
    text = "".join(chr(0x400 + n) for n in range(80, 80 + 2 * RUN))
    scored = [Example(text, (), ())]
    kept, left = Example(f"X {text[5 : 5 + RUN - 1]} Y", (), ()), Example(f"X {text[5 : 5 + RUN]} Y", (), ())
    assert strangers_to(scored, [kept, left]) == [kept]


@pytest.mark.skipif(not CORPORA.is_dir(), reason=NO_SHARED)
def test_nothing_is_learnt_from_relatives_of_what_is_scored() -> None:
    """By every 20th letter on, independently of how they are left out; without that there are many."""
    core = whole_anystyle(CORPORA, "core")
    every = [*other_sets(CORPORA), *whole_anystyle(CORPORA, "gold")]
    scored = {run for one in core for run in _apart(letters(one.text))}

    def relatives(some: list[Example]) -> int:
        return sum(any(bare[at : at + RUN] in scored for at in range(len(bare))) for one in some for bare in [letters(one.text)])

    assert relatives(every) > 500
    assert relatives(strangers_to(core, every)) == 0


def _apart(text: str) -> list[str]:
    return [text[at : at + RUN] for at in range(0, max(1, len(text) - RUN + 1), 20)]
