"""Bibliographies beside the notes: what each format's readers give as ``Document.listed``."""

from __future__ import annotations

import pytest

import docx_files as d
import epub_files as e
import odt_files as o
from edele_refs.formats import read_document
from edele_refs.model import Document

WORKS = (
    ("Bartov, Omer. ", "Hitler’s Army", ". New York: Oxford University Press, 1991."),
    ("Reese, Roger. ", "Why Stalin’s Soldiers Fought", ". Lawrence: University Press of Kansas, 2011."),
    ("Werth, Alexander. ", "Russia at War", ". New York: Dutton, 1964."),
)
STYLES = {"Literaturverzeichnis": "Bibliography", "EndNoteBibliography": "EndNote Bibliography", "BibHeading": "Bibliography Heading"}
DEFINED = "".join(f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/></w:style>' for id, name in STYLES.items())


def word(monkeypatch: pytest.MonkeyPatch, *after: str) -> Document:
    """A Word file with a note, and paragraphs behind its text."""
    monkeypatch.setattr(d, "STYLES", d.STYLES + DEFINED)
    body = d.paragraph(d.run("It was so."), d.ref(1)) + "".join(after)
    return read_document(d.docx(body, d.note(1, d.run("Werth, 12."))), "chapter", ".docx")


def styled(style: str, *works: tuple[str, str, str]) -> str:
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    return "".join(d.paragraph(d.run(a), d.italic(b), d.run(c), properties=properties) for a, b, c in works or WORKS)


def entries(document: Document) -> list[tuple[str, str]]:
    """Each entry's text, and what of it is italic."""
    return [(one.text, "".join(r.span.of(one.text) for r in one.runs if r.face == "italic")) for one in document.listed]


ALL = [("".join(work), work[1]) for work in WORKS]


@pytest.mark.parametrize("style", ["Literaturverzeichnis", "EndNoteBibliography"])
def test_word_by_style(monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    behind = d.paragraph(d.run("A word of thanks to all those who helped."))
    heading = d.paragraph(d.run("What was read"), properties='<w:pStyle w:val="BibHeading"/>')
    assert entries(word(monkeypatch, heading, styled(style), behind)) == ALL


def test_word_by_style_needs_no_three(monkeypatch: pytest.MonkeyPatch) -> None:
    assert entries(word(monkeypatch, styled("Literaturverzeichnis", WORKS[2]))) == ALL[2:]


def test_word_by_heading(monkeypatch: pytest.MonkeyPatch) -> None:
    heading = d.paragraph(d.run("Select "), d.run("Bibliography"))
    index = d.paragraph(d.run("Index")) + d.paragraph(d.run("Werth, Alexander, 12, 34, 56"))
    assert entries(word(monkeypatch, heading, styled(""), index)) == ALL
    assert not entries(word(monkeypatch, heading, styled("", *WORKS[:2])))
    assert not entries(word(monkeypatch, styled("")))


@pytest.mark.parametrize("code", ['ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY', "ADDIN EN.REFLIST", "BIBLIOGRAPHY", "ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY"])
def test_word_by_field(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    begin, _, end = d.field(code, "\0").partition("\0")
    first, _, rest = styled("").partition("<w:p>")[2].partition("</w:p>")
    last = rest.rindex("</w:p>")
    field = f"<w:p>{begin}{first}</w:p>{rest[:last]}{end}{rest[last:]}"
    behind = d.paragraph(d.run("A word of thanks to all those who helped."))
    assert entries(word(monkeypatch, d.paragraph(d.run("Works")), field, behind)) == ALL


OPEN = "".join(o.paragraph(a, o.span(b), c, style="{}") for a, b, c in WORKS)


@pytest.mark.parametrize(
    "after",
    [
        OPEN.replace("{}", "Bibliography_20_1"),
        '<text:h text:outline-level="1">Literatur</text:h>' + OPEN.replace("{}", "Standard"),
        f'<text:bibliography text:name="B"><text:index-body>{OPEN.replace("{}", "P9")}</text:index-body></text:bibliography>',
    ],
    ids=["style", "heading", "index"],
)
def test_open_document(after: str) -> None:
    data = o.odt(o.paragraph("It was so.", o.note(1, "Werth, 12.")) + after)
    assert entries(read_document(data, "chapter", ".odt")) == ALL


PLAIN = "".join(f"{a}{{0}}{b}{{1}}{c}\n\n" for a, b, c in WORKS)
TEXTS = {
    ".md": ("It was so.[^1]\n\n# Works cited\n\n" + PLAIN + "[^1]: Werth, 12.\n", "*", "*"),
    ".rst": ("It was so. [#a]_\n\nBibliography\n============\n\n" + PLAIN + ".. [#a] Werth, 12.\n", "*", "*"),
    ".adoc": ("It was so.footnote:[Werth, 12.]\n\n== References\n\n" + PLAIN, "_", "_"),
    ".tex": ("It was so.\\footnote{Werth, 12.}\n\n\\section*{Literatur}\n\n" + PLAIN, r"\emph{", "}"),
    ".txt": ("It was so.1 And so.2\n\nNotes\n\n1. Werth, 12.\n2. Ibid., 13.\n\nBibliography\n\n" + PLAIN, "", ""),
}


@pytest.mark.parametrize("suffix", TEXTS)
def test_texts_by_heading(suffix: str) -> None:
    text, begin, end = TEXTS[suffix]
    document = read_document(text.replace("{0}", begin).replace("{1}", end).encode(), "chapter", suffix)
    faced = [(words, italic if begin else "") for words, italic in ALL]
    assert entries(document) == faced
    assert next(note.text.rstrip(".") for note in document.notes) == "Werth, 12"


ENTRIES = [f"{a}<i>{b}</i>{c}" for a, b, c in WORKS]
NOTE = '<p>So.<a id="r1" href="#n1">1</a></p>{}<h2>Notes</h2><p id="n1"><a href="#r1">1</a> Werth, 12.</p>{}'
PARAGRAPHS = "".join(f"<p>{entry}</p>" for entry in ENTRIES)
MEMBERS = "".join(f"<li>{entry}</li>" for entry in ENTRIES)
PAGES = {
    "in a list": f"<h2>Works cited</h2><ul>{MEMBERS}</ul><h2>See also</h2><ul><li>The battle of Kursk, 1943</li></ul>",
    "in parts": f"<div><h2>Literatur</h2></div><h3>Books</h3><p>A choice of 1999.</p><ul>{MEMBERS.replace('</li>', '</li></ul><h3>More</h3><ul>', 1)}</ul>",
    "in paragraphs": f"<p><b>References</b></p>{PARAGRAPHS}<p><b>Index</b></p><p>Werth, Alexander, 12, 34, 1964</p>",
    "in a section": f"<section><h3>Bibliographie</h3><div>{PARAGRAPHS}</div></section><p>Read by us in 2012, with care.</p>",
    "by its class": "".join(f'<div class="csl-entry"><div class="csl-left-margin">[{n}]</div><div>{entry}</div></div>' for n, entry in enumerate(ENTRIES, 1)),
    "by its role": "".join(f'<p role="doc-biblioentry">{entry}</p>' for entry in ENTRIES),
}


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("page", PAGES)
def test_pages(page: str, before: bool) -> None:
    text = NOTE.format(*((PAGES[page], "") if before else ("", PAGES[page])))
    document = read_document(text.encode(), "chapter", ".html")
    assert entries(document) == ALL
    assert [note.text for note in document.notes] == ["Werth, 12."]


def test_a_list_of_notes_is_no_bibliography() -> None:
    members = "".join(f'<li id="n{n}"><a href="#r{n}">^</a> {entry}</li>' for n, entry in enumerate(ENTRIES))
    marks = "".join(f'<a id="r{n}" href="#n{n}">{n + 1}</a>' for n in range(len(ENTRIES)))
    document = read_document(f"<p>So.{marks}</p><h2>References</h2><ol>{members}</ol>".encode(), "chapter", ".html")
    assert len(document.notes) == len(ENTRIES) and not document.listed


def test_what_stands_under_such_a_heading_and_has_no_years_is_no_bibliography() -> None:
    links = "<h2>References</h2><ul><li>Write to us by letter</li><li>Send this to a friend</li><li>Print this page again</li></ul>"
    assert not read_document(NOTE.format("", links).encode(), "chapter", ".html").listed


def test_a_book_of_pages() -> None:
    chapters = {f"c{n}.xhtml": NOTE.format("", PAGES["in a list"]) for n in range(2)}
    assert entries(read_document(e.epub(chapters), "book", ".epub")) == ALL * 2


@pytest.mark.parametrize("typed", ["1", "1. ", "1) "])
def test_a_typed_number_is_no_part_of_a_word_note(typed: str) -> None:
    raised = d.run(typed, '<w:vertAlign w:val="superscript"/>')
    body, words = d.paragraph(d.run("So."), d.ref(1)), d.paragraph(raised, d.run(" Werth, 12."))
    document = read_document(d.docx(body, f'<w:footnote w:id="1">{words}</w:footnote>'), "chapter", ".docx")
    assert document.notes[0].text == "Werth, 12."


def test_another_number_is_part_of_it() -> None:
    raised = d.run("2", '<w:vertAlign w:val="superscript"/>')
    body, words = d.paragraph(d.run("So."), d.ref(1)), d.paragraph(raised, d.run("nd ed., 12."))
    document = read_document(d.docx(body, f'<w:footnote w:id="1">{words}</w:footnote>'), "chapter", ".docx")
    assert document.notes[0].text == "2nd ed., 12."
