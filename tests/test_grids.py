"""Drawn tables in notes: each cell is a block, whatever lines it has; what changes in one is written back."""

from __future__ import annotations

import pytest

from edele_refs.formats import Unplaced, read_document, replace
from edele_refs.model import Edit, Span

TABLE = """   +------------------+-----------------------------+
   | Year             | Source                      |
   +==================+=============================+
   | 1941, the first  | Werth, *Russia at War*      |
   | year of the war  | (New York: Dutton, 1964),   |
   |                  | 12.                         |
   +------------------+-----------------------------+
   | 1942             | Krivosheev, ed., *Soviet    |
   | and 1943         | Casualties* (London, 1997). |
   |                  |                             |
   |                  | A second paragraph.         |
   +------------------+-----------------------------+
"""
CELLS = [
    "Losses:", "Year", "Source", "1941, the first year of the war", "Werth, Russia at War (New York: Dutton, 1964), 12.",
    "1942 and 1943", "Krivosheev, ed., Soviet Casualties (London, 1997).", "A second paragraph.", "Behind.",
]  # fmt: skip
REST = f"Losses:\n\n{TABLE}\n   Behind.\n"
FILES = {".rst": f"Text [1]_ goes on.\n\n.. [1] {REST}", ".md": f"Text[^1] goes on.\n\n[^1]: {REST.replace('   ', '    ', 1)}"}
FILES[".md"] = FILES[".md"].replace("\n   ", "\n    ")


def blocks(text: str, breaks: tuple[int, ...]) -> list[str]:
    return [text[a:b].strip() for a, b in zip((0, *breaks), (*breaks, len(text)), strict=True)]


@pytest.mark.parametrize("suffix", FILES)
def test_cells_of_several_lines_are_blocks(suffix: str) -> None:
    (note,) = read_document(FILES[suffix].encode(), "x", suffix).notes
    assert blocks(note.text, note.breaks) == CELLS
    assert [run.span.of(note.text) for run in note.runs] == ["Russia at War", "Soviet Casualties"]


@pytest.mark.parametrize("suffix", FILES)
def test_a_change_within_a_line_of_a_cell_is_written(suffix: str) -> None:
    data = FILES[suffix].encode()
    document = read_document(data, "x", suffix)
    at = document.notes[0].text.index("Dutton")
    written = replace(data, document, [Edit("1", Span(at, at + 6), "Knopf!")])
    assert written == data.replace(b"Dutton", b"Knopf!")


@pytest.mark.parametrize("suffix", FILES)
def test_a_change_over_lines_of_a_cell_is_refused(suffix: str) -> None:
    data = FILES[suffix].encode()
    document = read_document(data, "x", suffix)
    at = document.notes[0].text.index("Russia at War (New")
    with pytest.raises(Unplaced, match="table's cell"):
        replace(data, document, [Edit("1", Span(at, at + 18), "Other (Old", marked=True)])


def test_a_cell_over_two_rows() -> None:
    table = "   +------+------+\n   | one  | two  |\n   | long +------+\n   |      | five |\n   +------+------+\n"
    (note,) = read_document(f".. [1] Losses:\n\n{table}\n[1]_".encode(), "x", ".rst").notes
    assert blocks(note.text, note.breaks) == ["Losses:", "two", "one long", "five"]
