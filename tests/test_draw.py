"""Chains drawn: what holds for any notes, whatever stands in them."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.model import Address, Citation, Document, Note, Reading, Span
from edele_refs.resolve import explain, links_of
from edele_refs.resolve.draw import draw, forms

TEXTS = st.lists(st.text(min_size=1, max_size=30), min_size=2, max_size=5)


def reading(texts: list[str]) -> Reading:
    """Notes of any text: one full mention, and each later one an ibid."""
    notes = tuple(Note(str(n), text) for n, text in enumerate(texts, 1))
    cited = tuple(
        Citation(Address(n.number, 1), Span(0, len(n.text)), "full" if n.number == "1" else "ibid")
        for n in notes
    )
    document = Document("made \"up\"\\", notes)
    explained = explain(document, cited)
    return Reading(document, cited, links_of(explained), explained)


def test_all_forms_are_found() -> None:
    assert set(forms()) == {"text", "json", "dot", "mermaid"}


@pytest.mark.parametrize("to", ["text", "json", "dot", "mermaid"])
@given(texts=TEXTS)
def test_any_text_is_drawn(to: str, texts: list[str]) -> None:
    assert "\n".join(draw([reading(texts)], to, everything=True))


@given(texts=TEXTS)
def test_json_is_whole_for_several_documents(texts: list[str]) -> None:
    rows = json.loads("\n".join(draw([reading(texts), reading(texts)], "json")))
    assert [row["text"] for row in rows] == 2 * texts
    assert all(row["antecedent"] == "1.1" for row in rows if row["kind"] == "ibid")


@given(texts=TEXTS)
def test_no_text_ends_a_string_of_a_drawing(texts: list[str]) -> None:
    """Every line of DOT has its quotation marks in pairs, every Mermaid label but its own two."""
    for line in draw([reading(texts)], "dot"):
        assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) % 2 == 0
    for line in draw([reading(texts)], "mermaid"):
        assert line.count('"') in (0, 2) and "<" not in line
