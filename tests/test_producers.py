"""Documents as producers write them: every note is found, with its text."""

from __future__ import annotations

import pytest

import producer_files
import producer_pages
import producer_word
import producer_xml
from edele_refs.formats import read_document, rewrite, writable
from edele_refs.model import Edit, Span

MORE = {"page": producer_pages, "xml": producer_xml, "word": producer_word}
DOCUMENTS = producer_files.documents() | {f"{kind}-{name}": one for kind, module in MORE.items() for name, one in module.documents().items()}


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("producer", DOCUMENTS)
def test_notes(producer: str) -> None:
    suffix, data, notes = DOCUMENTS[producer]
    document = read_document(data, producer, suffix)
    assert not document.prose
    assert [plain(note.text) for note in document.notes] == notes


@pytest.mark.parametrize("producer", DOCUMENTS)
def test_the_first_word_of_each_note_is_replaced(producer: str) -> None:
    suffix, data, _ = DOCUMENTS[producer]
    document = read_document(data, producer, suffix)
    if not writable(document):
        return
    ends = {note.label: len(note.text) - len(note.text.lstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")) for note in document.notes}
    edits = [Edit(note, Span(0, end), "Qqq") for note, end in ends.items() if end]
    written, again = rewrite(data, document, edits)
    changed = [f"Qqq{note.text[ends[note.label]:]}" if ends[note.label] else note.text for note in document.notes]
    assert [plain(note.text) for note in again.notes] == list(map(plain, changed))
    assert written != data


def test_the_list_of_references_beside_the_notes() -> None:
    listed = {one: len(read_document(data, one, suffix).listed) for one, (suffix, data, _) in DOCUMENTS.items()}
    assert {one: count for one, count in listed.items() if count} == {"openedition": 1, "ojs": 3, "xml-grobid": 1}
