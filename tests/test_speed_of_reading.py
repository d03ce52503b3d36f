"""How long documents with very many notes take to read, in time of the processor."""

from __future__ import annotations

import time

import pytest

import docx_files
from edele_refs.formats import read_document

NOTE = "Alexander Werth, Russia at War, 1941–1945 (New York, 1964), {0}; see also ibid., {0}."


def word_file(count: int) -> bytes:
    notes = "".join(docx_files.note(n, docx_files.run(NOTE.format(n))) for n in range(1, count + 1))
    return docx_files.docx("".join(docx_files.paragraph(docx_files.run("So it was."), docx_files.ref(n)) for n in range(1, count + 1)), notes)


def markdown_file(count: int) -> bytes:
    return "".join(f"So it was, as has been said.[^{n}]\n\n[^{n}]: {NOTE.format(n)}\n\n" for n in range(1, count + 1)).encode()


@pytest.mark.parametrize(("suffix", "made", "count", "seconds"), [(".docx", word_file, 1000, 1), (".md", markdown_file, 10_000, 2)])
def test_many_notes(suffix: str, made: object, count: int, seconds: float) -> None:
    assert callable(made)
    data, taken = made(count), []
    for _ in range(2):
        begun = time.process_time()
        assert len(read_document(data, "x", suffix).notes) == count
        taken.append(time.process_time() - begun)
    assert min(taken) <= seconds
