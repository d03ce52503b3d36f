"""A text that was read before is read as it was the first time, and only where nothing it depends on has changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.model import Citation, Document, Note
from edele_refs.parse import looks, parse
from edele_refs.parse.kept import Kept
from edele_refs.parse.known import Known
from edele_refs.parse.note import NoteRead
from edele_refs.tagger.model import load

BOOK = "Alexander Werth, Russia at War 1941–1945 (New York: Carroll, 2000), 422."
OTHER = "Heinrich Heindl, Rebellen und Bauern (München: Beck, 1987), S. 50."
NOTES = (BOOK, OTHER, "Ibid., 14.", "id., Memoirs (1998).", "Heindl, Rebellen 50–52.", "Werth, Russia, 3; BA-MA RH 24-17/185.", "Nothing.", "")


def read(texts: list[str], kept: Kept) -> tuple[Citation, ...]:
    return parse(Document("kept", tuple(Note(str(n), text) for n, text in enumerate(texts, 1))), None, None, kept)


@given(st.lists(st.lists(st.sampled_from(NOTES), max_size=6), min_size=1, max_size=4))
def test_what_was_read_before_changes_nothing(documents: list[list[str]]) -> None:
    kept = Kept(notes=5)
    for texts in documents:
        assert read(texts, kept) == read(texts, Kept())


def test_an_author_before_is_not_kept() -> None:
    kept = Kept()
    named = [str(read([first, "id., Memoirs (1998)."], kept)[-1].item.text("author")) for first in (BOOK, OTHER, BOOK)]
    assert named == ["Alexander Werth", "Heinrich Heindl", "Alexander Werth"]


def test_the_second_reading_of_a_text_costs_nothing() -> None:
    kept, asked = Kept(), []
    for _ in range(2):
        kept.read(BOOK, None, Known(), (), lambda _: asked.append(1) or NoteRead(()))  # type: ignore[func-returns-value]
    assert len(asked) == 1


def test_what_is_kept_is_bounded_in_notes_and_in_characters() -> None:
    kept = Kept(notes=10, characters=100)
    asked: list[str] = []

    def reading(text: str) -> None:
        kept.read(text, None, Known(), (), lambda _: asked.append(text) or NoteRead(()))  # type: ignore[func-returns-value]

    for number in range(11):
        reading(str(number))
    reading("10")
    assert asked.count("10") == 1
    reading("0")
    assert asked.count("0") == 2
    reading("x" * 101)
    reading("10")
    assert asked.count("10") == 2


def test_a_second_look_at_what_was_packed_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    document = Document("packed", tuple(Note(str(n), text) for n, text in enumerate(NOTES, 1)))
    whole = parse(document, None, load(), Kept())
    packed: list[object] = []
    monkeypatch.setattr(looks, "OPEN", 0)
    monkeypatch.setattr(looks, "pickled", lambda seen, pickled=looks.pickled: packed.append(seen) or pickled(seen))
    assert parse(document, None, load(), Kept()) == whole
    assert packed


def test_of_more_notes_than_are_kept_only_those_that_come_again_are() -> None:
    kept = Kept(notes=3)
    read([BOOK, OTHER, "Ibid., 14.", "Werth, Russia, 3.", "Ibid., 14."], kept)
    texts = {text for text, _ in kept._readings}
    assert texts == {"Ibid., 14."}
