"""A document whose text is not kept reads and is written as one whose text is."""

from __future__ import annotations

import random
from dataclasses import replace as having

import pytest

import docx_files as word
import odt_files as text
from edele_refs.formats import Options, read_document, replace, rewrite
from edele_refs.formats._edits import prove, without_text
from edele_refs.formats._narrow import Narrow, narrowed
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import Edit, RefsError, Span
from edele_refs.originals import LARGE, File
from markup_files import files

PAGES = {name: data for name, (suffix, data) in files().items() if suffix == ".html"}
LEFT = Options(keep_text=False)
WAYS = {
    "as it is": lambda text: text.encode(),
    "with a mark and returns": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "with many signs": lambda text: (text + "<!-- – “” 😀 " + "".join(map(chr, range(0x400, 0x440))) + "-->").encode(),
    "with too many": lambda text: (text + f"<!-- {''.join(map(chr, range(0x4E00, 0x4F00)))} -->").encode(),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", PAGES)
def test_notes_are_the_same_without_the_text(name: str, way: str) -> None:
    data = WAYS[way](PAGES[name].decode().replace("\r\n", "\n"))
    kept, left = (read_document(data, "x", ".html", options) for options in (Options(), LEFT))
    assert left.notes == kept.notes and left.missing == kept.missing
    assert not left.text and left.around and kept.text
    note = kept.notes[0]
    edit = Edit(note.label, Span(0, min(8, len(note.text))), f"Reese – {ITALIC}Жизнь{ITALIC_END}", True)
    written, again = rewrite(data, left, [edit], LEFT)
    assert written == replace(data, kept, [edit])
    assert again.around == left.around


def test_what_is_changed_around_the_notes_is_seen() -> None:
    data = next(iter(PAGES.values()))
    kept = read_document(data, "x", ".html")
    other = having(kept, text=kept.text.replace("<p>", "<P>", 1))
    prove(without_text(kept), (), without_text(kept))
    with pytest.raises(RefsError, match="the text itself would be changed"):
        prove(without_text(kept), (), without_text(other))


def test_slices_of_a_narrow_text_are_true() -> None:
    text = "Werth – „Krieg“, ↩ Ä\xa0😀" * 3
    thin = narrowed(text.encode(), "utf-8")
    assert isinstance(thin, Narrow) and len(thin) == len(text)
    assert max(map(ord, str.__str__(thin))) < 256
    assert [thin[at] for at in range(len(text))] == list(text)
    assert thin[:] == text and thin[3:-1:2] == text[3:-1:2]
    assert narrowed(b"\xff\xfe\xfd", "utf-8") is None


def test_large_bytes_are_packed_where_that_is_worth_while() -> None:
    document = read_document(b"1. Werth.", "x")
    text = b"Werth, Russia at War. " * (LARGE // 20)
    packed = File(text, document).packed()
    assert packed.data == text and len(packed.held) < len(text) // 2
    assert next(iter(packed.files().values())) == text and packed.packed() is packed
    noise = random.Random(1).randbytes(LARGE + 1)
    assert File(noise, document).packed().held is noise
    assert File(b"1. Werth.", document).packed().held == b"1. Werth."


MARKED_UP = {
    ".md": "A[^1] – “so”.\n\n[^1]: Werth, *War*, 12.\n",
    ".tex": "A\\footnote{Werth, \\emph{War}, 12.} – “so”.\n",
    ".wiki": "A<ref>Werth, ''War'', 12.</ref> – “so”.\n[[Category:x]]\n",
    ".rst": "A – “so” [1]_.\n\n.. [1] Werth, *War*, 12.\n",
    ".adoc": "A – “so”.footnote:[Werth, _War_, 12.]\n",
    ".xml": '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A<note n="1">Werth, War, 12.</note> – “so”.</p></body></text></TEI>',
}


@pytest.mark.parametrize("suffix", MARKED_UP)
def test_a_large_text_is_not_kept_and_written_all_the_same(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = MARKED_UP[suffix].encode()
    whole = read_document(data, "chapter", suffix)
    edit = Edit("1", Span(0, 5), "Alexander Werth")
    meant = rewrite(data, whole, [edit])[0]
    monkeypatch.setattr("edele_refs.formats.LARGE", 0)
    options = Options(keep_text=False)
    document = read_document(data, "chapter", suffix, options)
    assert whole.text and not document.text and document.around
    written, again = rewrite(data, document, [edit], options)
    assert written == meant and again.notes[0].text.startswith("Alexander Werth, War")
    other = data.replace("“so”".encode(), "“no”".encode())
    with pytest.raises(RefsError, match="text itself"):
        rewrite(other, document, [edit], options)


@pytest.mark.parametrize(
    ("suffix", "text"),
    [(".md", "---\ntitle: x\nreferences:\n- id: a\n  type: book\n  title: War\n---\nA[@a, 2].\n"), (".tex", "\\begin{filecontents}{a.bib}\n@book{a, title={War}}\n\\end{filecontents}\nA\\footcite{a}\n")],
)
def test_a_text_that_holds_its_sources_is_kept(suffix: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edele_refs.formats.LARGE", 0)
    assert read_document(text.encode(), "chapter", suffix, Options(keep_text=False)).text == text


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_word_files_are_written_as_well_without_the_text(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = "Солдаты – so they say – crossed the lines, and few wrote it down. "
    made = {
        ".docx": word.docx(word.paragraph(word.run(plain), word.ref(1)) + word.paragraph(word.run(plain)), word.note(1, word.run("Werth, War, 12."))),
        ".odt": text.odt(text.paragraph(plain, text.note(1, "Werth, ", text.span("War"), ", 12.")) + text.paragraph(plain, text.span("here")) * 3),
    }
    monkeypatch.setattr("edele_refs.formats._edits.LARGE", 100)
    kept, left = (read_document(made[suffix], "x", suffix, options) for options in (Options(), LEFT))
    assert left.notes == kept.notes and not left.text and left.around and kept.text
    for options in (LEFT, having(LEFT, track_changes=True)):
        written, again = rewrite(made[suffix], left, [Edit("1", Span(0, 5), "Reese")], options)
        assert read_document(written, "x", suffix).text == kept.text and again.around == left.around
        assert again.notes[0].text == "Reese, War, 12."
