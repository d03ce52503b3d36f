"""What a Python programmer sees: how values show themselves, and what is said of a wrong argument."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from edele_refs import RefsError, check, export, read, render

NOTES = b"1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\n2. Reese, Why (2011), 3; Werth, Russia, 4.\n3. Ibid., 425.\n"


def test_values_show_themselves_in_a_line() -> None:
    reading = read(NOTES, name="chapter")
    assert repr(reading) == "<Reading of chapter: 3 notes, 4 citations>"
    assert repr(reading.library) == "<Library of 2 records>"
    assert [str(finding) for finding in check(reading, select=["C102"])] == [f"note 3: {check(reading, select=['C102'])[0].message} [C102]"]


def test_what_rules_have_found_is_not_offered_for_completion() -> None:
    reading = read(NOTES)
    check(reading)
    assert any("." in name for name in vars(reading))
    assert all(name.isidentifier() for name in dir(reading))
    assert {"citations", "source_of", "library"} <= set(dir(reading))


@pytest.mark.parametrize("text", [NOTES.decode(), NOTES.decode() * 20, "Werth, Russia at War (1964), 4"])
def test_notes_given_as_text_are_told_from_a_missing_file(text: str) -> None:
    with pytest.raises(RefsError, match=r"given as bytes: read\(notes.encode\(\)\)"):
        read(text)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefsError, match=r"nothing\.txt: there is no such file"):
        read(tmp_path / "nothing.txt")


@pytest.mark.parametrize("verb", [check, export, render])
def test_a_verb_says_that_it_takes_a_reading(verb: Any) -> None:
    with pytest.raises(TypeError, match=rf"{verb.__name__} takes a reading, not str: {verb.__name__}\(read\("):
        verb("chapter.txt")


@pytest.mark.parametrize("wrong", [5, None, ["a.txt"]])
def test_read_says_what_it_takes(wrong: Any) -> None:
    with pytest.raises(TypeError, match="read takes a path, or a document's bytes, not"):
        read(wrong)
