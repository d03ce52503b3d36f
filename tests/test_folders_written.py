"""A folder of documents: one that cannot be written is named, and the others are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from transcripts import refs

NOTE = "1. Alexander Werth, Russia at War (New York: Dutton, 1964), 12.\n2. Ibid, 14.\n3. Roger Reese, Soldiers (London: X, 2011), 4.\n"


@pytest.mark.parametrize("command", (["fix"], ["restyle", "--style", "mhra-notes"]))
def test_the_others_are_written(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.docx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "in" / "b.txt").write_text(NOTE, "utf-8")
    (tmp_path / "in" / "c.txt").write_text(NOTE, "utf-8")
    said, status = refs([*command, "in", "-o", "out"], tmp_path)
    assert status == 2 and "a.docx" in said
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b.txt", "c.txt"]


def test_a_document_that_is_named_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 broken")
    said, status = refs(["fix", "a.docx", "-o", "b.docx"], tmp_path)
    assert status == 2 and not (tmp_path / "b.docx").exists() and "a.docx" in said
