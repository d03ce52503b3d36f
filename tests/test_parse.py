"""Notes and what a historian reads in them: every case of ``cases/parse`` and the documents' works."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import needs_shared
from edele_refs import read
from edele_refs.views import table
from known_failures import check_failure, failing, sound
from markdown_cases import CASES, Case, cases_of, check_case
from readings import citation_lines, reading_of


def lines(case: Case) -> str:
    return "\n".join(citation_lines(read(case["notes"].encode())))


@pytest.mark.parametrize("case", sound("parse"), ids=str)
def test_parse(case: Case, rewrite: bool) -> None:
    check_case(case, "citations", lines(case), rewrite)


@pytest.mark.parametrize("case", failing("parse"), ids=str)
def test_known_failures_of_parse(case: Case, rewrite: bool) -> None:
    check_failure(case, "citations", lines(case), rewrite)


@pytest.mark.parametrize("case", sound("parse"), ids=str)
def test_the_table_has_a_line_for_every_citation(case: Case) -> None:
    reading = read(case["notes"].encode())
    empty = [note for note in reading.document.notes if not reading.by_note[note.label]]
    assert len(list(table(reading))) == 1 + len(reading.citations) + len(empty)


# ---------------------------------------------------------------- the documents


def document(shared: Path, number: str) -> Path:
    return next((shared / "documents").glob(f"{number}_*.txt"))


@needs_shared
@pytest.mark.parametrize("case", list(cases_of(CASES / "documents" / "notes.md")), ids=str)
def test_notes_of_the_documents(case: Case, shared: Path) -> None:
    """Where and how a note begins and ends, and how long it is; the rest is the author's."""
    reading = reading_of(document(shared, case.title.split()[-1]))
    found = {note.label: note.text for note in reading.document.notes}
    for line in case["notes"].split("\n"):
        label, length, begins, ends = line.split(" | ")
        text = found[label]
        assert (len(text), text.startswith(begins), text.endswith(ends)) == (int(length), True, True), text
    assert len(found) == int(case["count"])
    assert ", ".join(reading.document.missing) == case["missing"]


@needs_shared
@pytest.mark.parametrize("case", list(cases_of(CASES / "documents" / "works.md")), ids=str)
def test_works_of_the_documents(case: Case, shared: Path) -> None:
    """Every work that a document names comes out, by its title or signature and its year."""
    reading = reading_of(document(shared, case.title.split()[-1]))
    keys = ("title", "container-title", "archive", "archive_location", "publisher", "issue", "number")
    items = [(*(c.item.text(key) for key in keys), c.item.text("issued")) for c in reading.citations]
    for line in case["works"].split("\n"):
        name, _, year = line.partition(" | ")
        assert any(name in item and (not year or year in item[-1]) for item in items), f"{line}: not in {items}"
