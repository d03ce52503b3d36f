"""Texts without notes: every case of ``cases/prose`` is one, with what its paragraphs cite."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edele_refs import read
from edele_refs.model import Reading
from edele_refs.restyle import planned
from markdown_cases import Case, cases, check_case
from readings import citation_lines


def reading_of(case: Case) -> Reading:
    return read(case["html" if "html" in case else "text"].encode())


@pytest.mark.parametrize("case", cases("prose"), ids=str)
def test_prose(case: Case, rewrite: bool) -> None:
    cited = (line for line in citation_lines(reading_of(case)) if not line.endswith(" –"))
    check_case(case, "citations", "\n".join(cited), rewrite)


@pytest.mark.parametrize("case", cases("prose"), ids=str)
def test_no_sentence_is_set_anew(case: Case) -> None:
    """What a style changes stands in paragraphs that are nothing but references."""
    reading = reading_of(case)
    for edit in planned(reading).edits:
        text = reading.notes[edit.note].text
        for citation in reversed(reading.by_note[edit.note]):
            text = text[: citation.span.start] + text[citation.span.end :]
        assert len([word for word in text.split() if word.isalpha()]) <= 3, text


def test_a_list_is_set_anew() -> None:
    assert len(planned(reading_of(cases("prose")[0])).edits) == 3


NOTES = "Лагерь\n\nБыло холодно.\n\nПримечания\n\n[1] Бродский Ю. А. Соловки. М., 2002. С. 15.\n[2] Там же. С. 18.\n[3] Закрыто по понедельникам.\n\nВсе билеты проданы."


def test_a_list_of_notes_is_read_as_notes_are() -> None:
    """An ibid. of such a list leads to the entry before it; what is no reference stays prose."""
    reading = read(NOTES.encode(), layout="prose")
    assert [citation.kind for citation in reading.citations] == ["full", "ibid"]
    assert reading.links[reading.citations[1].at] == (reading.citations[0].at,)


PARAGRAPHS = [line for case in cases("prose") for line in case["html" if "html" in case else "text"].splitlines() if line.strip()]


@given(st.sampled_from(PARAGRAPHS), st.integers(0, 400), st.integers(1, 400))
@example("As is shown by Bird 1962", 15, 9)
def test_a_paragraph_may_begin_and_end_anywhere(paragraph: str, start: int, length: int) -> None:
    """What is cited stands in what is left of it."""
    piece = paragraph[start % len(paragraph) :][:length].strip() or "x"
    reading = read(f"A page.\n\n{piece}\n".encode(), layout="prose")
    assert all(0 <= c.span.start < c.span.end <= len(reading.notes[c.at.note].text) for c in reading.citations)
