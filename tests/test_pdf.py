"""PDF files: notes by size, place and rule; what stands around them left out."""

from __future__ import annotations

import zlib

import pytest

from edele_refs.formats import Limits, Options, read_document
from edele_refs.model import Document, RefsError
from pdf_files import BODY, Set, page, pdf


def read(data: bytes) -> Document:
    return read_document(data, "x", ".pdf")


def notes_of(document: Document) -> list[tuple[str, str]]:
    return [(note.label, note.text) for note in document.notes]


WORKS = ["1 Alexander Werth, Russia at War (New York, 1964), 422.", "2 Ibid., 425."]
MORE = ["3 Roger Reese, Motivations to Serve (2007), 263.", "4 21 ID, Ic, BA-MA RH 26-21/102, folio"]


@pytest.mark.parametrize(("size", "rule"), [(8.5, False), (8.5, True), (11, True)])
def test_notes_at_page_bottoms(size: float, rule: bool) -> None:
    """A note goes on on the next page; running heads and page numbers belong to nothing."""
    pages = [page(41, WORKS, size, rule=rule), page(42, MORE, size, 3, rule=rule), page(43, ["765.", "5 Werth, 7."], size, 5, rule=rule)]
    found = read(pdf(pages))
    assert notes_of(found) == [
        ("1", "Alexander Werth, Russia at War (New York, 1964), 422."), ("2", "Ibid., 425."),
        ("3", "Roger Reese, Motivations to Serve (2007), 263."),
        ("4", "21 ID, Ic, BA-MA RH 26-21/102, folio 765."), ("5", "Werth, 7."),
    ]  # fmt: skip
    assert all(note.mark for note in found.notes) and "Obstacles" not in found.text


def test_columns() -> None:
    """Text and notes of the left column come before those of the right one."""
    one = [s for s in page(1, ["1 Werth, 4.", "2 Reese, 5."], rule=True) if not isinstance(s, Set) or s.y < 790]
    narrow = [s._replace(text=s.text[:38]) if isinstance(s, Set) else s for s in one]
    right = list(page(1, ["3 Edele, 6."], left=320, first=3, rule=True))
    found = read(pdf([[*narrow[:-1], *right], page(2, ["4 Geyer, 7.", "5 Ibid."], first=4, rule=True)]))
    assert [t for _, t in notes_of(found)] == ["Werth, 4.", "Reese, 5.", "Edele, 6.", "Geyer, 7.", "Ibid."]


def test_words_broken_at_line_ends() -> None:
    notes = ["1 Die Zusammenfassung; see the Zusam-", "menfassung of it, Überläufer-", "und Gefangenenaussagen, RH 24-", "17/185.", "2 Ibid."]
    assert notes_of(read(pdf([page(1, notes)])))[0][1] == (
        "Die Zusammenfassung; see the Zusammenfassung of it, Überläufer- und Gefangenenaussagen, RH 24-17/185."
    )


def test_a_text_without_notes() -> None:
    found = read(pdf([[Set(72, 700 - 14 * n, 11, BODY) for n in range(5)]]))
    assert found.prose and found.notes[0].text.startswith("The soldiers")


def test_what_cannot_be_read() -> None:
    whole = pdf([page(1, WORKS)])
    for data, words in (
        (b"%PDF-1.7\n%\xe2\xe3", "damaged or unfinished PDF"),
        (whole[:300], "damaged|has no text"),
        (pdf([[]]), "no text, only images"),
    ):
        with pytest.raises(RefsError, match=words):
            read(data)
    with pytest.raises(RefsError, match=r"larger than 0.0001 MB.*--limits"):
        read_document(whole, "x", ".pdf", Options(limits=Limits(file=100)))


def test_a_bomb() -> None:
    stream = zlib.compress(b"\0" * 70_000_000, 9)
    bomb = pdf([[]]).replace(b"%%EOF", b"9 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream\nendobj\n%%%%EOF" % (len(stream), stream))
    with pytest.raises(RefsError, match="larger than 64 MiB"):
        read(bomb)
