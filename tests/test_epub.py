"""EPUB: chapters in their order, notes in the chapter or in a file of their own."""

from __future__ import annotations

import pytest

from edele_refs.formats import read_document
from edele_refs.formats._zip import Container, packed
from edele_refs.model import Document, RefsError
from epub_files import call, epub, note


def read(data: bytes) -> Document:
    return read_document(data, "x", ".epub")


def labels(document: Document) -> list[tuple[str, str]]:
    return [(one.label, one.text) for one in document.notes]


def test_notes_in_each_chapter() -> None:
    chapters = {
        "c1.xhtml": call(1, "#n1") + call(2, "#n2") + note(1, "n1", "Werth, <i>Russia at War</i>, 4.") + note(2, "n2", "Ibid., 5."),
        "c2.xhtml": call(1, "c2.xhtml#n1") + note(1, "n1", "Caf&eacute; &amp; Reese."),
    }
    found = read(epub(chapters))
    assert labels(found) == [("1", "Werth, Russia at War, 4."), ("2", "Ibid., 5."), ("2:1", "Café & Reese.")]
    assert [(r.face, r.span.of(found.notes[0].text)) for r in found.notes[0].runs] == [("italic", "Russia at War")]


def test_notes_in_a_file_of_their_own_and_the_spine_s_order() -> None:
    chapters = {
        "notes.xhtml": note(1, "n1", "First.", "a.xhtml#r") + note(2, "n2", "Second.", "b.xhtml#r"),
        "b.xhtml": call(2, "notes.xhtml#n2"),
        "a.xhtml": call(1, "notes.xhtml#n1"),
    }
    found = read(epub(chapters, "a b notes"))
    assert labels(found) == [("1", "First."), ("2", "Second.")] and all(n.mark for n in found.notes)


def test_a_chapter_that_is_no_xml() -> None:
    found = read(epub({"c.xhtml": call(1, "#n1").replace("</p>", "<br>") + note(1, "n1", "Werth & Reese.")}))
    assert labels(found) == [("1", "Werth & Reese.")]


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"mimetype": b"application/epub+zip"}, "has no META-INF/container.xml"),
        ({"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<container/>"}, "does not say where"),
        ({"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<c><rootfile full-path='../../etc/passwd'/></c>"}, "has no ../../etc/passwd"),
    ],
)  # fmt: skip
def test_what_is_none(members: dict[str, bytes], words: str) -> None:
    with pytest.raises(RefsError, match=words):
        read(packed(members))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"OPS/text/c.xhtml": packed({"a": b"b"})}, "c.xhtml is no text, it looks like a ZIP archive"),
        ({"OPS/text/c.xhtml": bytes(range(256))}, "c.xhtml is no text, it looks like a binary file"),
        ({"META-INF/encryption.xml": b"<e><CipherReference URI='OPS/text/c.xhtml'/></e>"}, "is protected"),
        ({"OPS/book.opf": b"<package><manifest><item id='c' href='d.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c'/></spine></package>"}, "has none of the chapters that it names"),
    ],
)  # fmt: skip
def test_a_book_whose_text_cannot_be_read(changed: dict[str, bytes], words: str) -> None:
    with Container(epub({"c.xhtml": call(1, "#n1") + note(1, "n1", "Werth, 4.")}), "x") as container:
        members = {name: container.read(name) for name in container.names}
    with pytest.raises(RefsError, match=words):
        read(packed({**members, **changed}))
    locked_font = {"META-INF/encryption.xml": b"<e><CipherReference URI='OPS/f.otf'/></e>", "OPS/f.otf": b"\x00"}
    assert labels(read(packed({**members, **locked_font}))) == [("1", "Werth, 4.")]


def test_an_address_that_no_id_can_be() -> None:
    """It leads nowhere; the other notes are read."""
    found = read(epub({"c.xhtml": call(1, "#n1") + call(2, "#n%00%1F2%EF%BF%BF") + note(1, "n1", "First.")}))
    assert labels(found) == [("1", "First.")]


def test_chapters_that_are_named_and_missing_are_told() -> None:
    chapters = {"c1.xhtml": call(1, "#n1") + note(1, "n1", "Werth, 4."), "c2.xhtml": "<p>Two.</p>"}
    data = epub(chapters, "c1 c2 c9")
    with Container(data, "x") as container:
        kept = {name: container.read(name) for name in container.names if not name.endswith("c2.xhtml")}
    found = read(packed(kept))
    assert labels(found) == [("1", "Werth, 4.")]
    assert found.unread == ("OPS/text/c2.xhtml", "chapter “c9”")
    assert not read(epub(chapters)).unread


@pytest.mark.parametrize("suffix", [".epub", ""])
def test_a_book_packed_as_the_folder_lay(suffix: str) -> None:
    """The type stands anywhere, compressed; what its bytes look like by chance decides nothing."""
    with Container(epub({"c.xhtml": call(1, "#n1") + note(1, "n1", "Werth, 4.")}), "x") as container:
        members = {name: container.read(name) for name in reversed(container.names)}
    members = {"OPS/cover.png": b"\x89PNG ^[any] [@key, 12]", **members}
    data = packed(members, stored=("OPS/cover.png",))
    assert labels(read_document(data, "x", suffix)) == [("1", "Werth, 4.")]
