"""A link in a reference is kept when the reference is set in another style."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

import docx_files as d
import odt_files as o
from edele_refs.formats import Options, read_document, rewrite
from edele_refs.formats._links import keeping_links
from edele_refs.model import Edit, Note, Run, Span
from edele_refs.originals import File
from edele_refs.surviving import restyled
from edele_refs.verbs import read_citations

NOTE = "Alexander Werth, {0}Russia at War{1} (New York: Dutton, 1964), 13."
MEANT = NOTE.replace(", 13.", ", p. 13.")
ADDRESS = "https://a.b/c"
WORD = d.note(1, d.run("Alexander Werth, "), f'<w:hyperlink r:id="rId77">{d.italic("Russia at War")}</w:hyperlink>', d.run(" (New York: Dutton, 1964), 13."))
OPEN = o.note(1, "Alexander Werth, ", f'<text:a xlink:type="simple" xlink:href="{ADDRESS}">{o.span("Russia at War")}</text:a>', " (New York: Dutton, 1964), 13.")
TEXTS = {
    ".md": ("A[^1]\n\n[^1]: " + NOTE, "[*", f"*]({ADDRESS})"),
    ".html": ('A<a href="#n1">1</a><ol><li id="n1">' + NOTE + "</li></ol>", f'<a href="{ADDRESS}"><i>', "</i></a>"),
    ".tex": ("A\\footnote{" + NOTE + "}", f"\\href{{{ADDRESS}}}{{\\emph{{", "}}"),
    ".wiki": ("A<ref>" + NOTE + "</ref>\n[[Category:x]]", f"[{ADDRESS} ''", "'']"),
    ".xml": ('<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A<note n="1">' + NOTE + "</note></p></body></text></TEI>", f'<ref target="{ADDRESS}"><hi rend="italic">', "</hi></ref>"),
}


def in_mhra(data: bytes, suffix: str) -> bytes:
    """The document in another style; a second run changes nothing."""
    document = read_document(data, "notes", suffix)
    done = restyled(File(data, document), read_citations(document), "mhra-notes").now
    again = restyled(done, read_citations(done.document), "mhra-notes").now
    assert again.data == done.data != data
    return done.data


@pytest.mark.parametrize("suffix", TEXTS)
def test_texts(suffix: str) -> None:
    text, begin, end = TEXTS[suffix]
    data = text.replace("{0}", begin).replace("{1}", end).encode()
    assert MEANT.replace("{0}", begin).replace("{1}", end) in in_mhra(data, suffix).decode()


@pytest.mark.parametrize("track", [False, True])
def test_word(track: bool) -> None:
    data = d.docx(d.paragraph(d.run("A"), d.ref(1)), WORD, links={"rId77": ADDRESS})
    document = read_document(data, "notes", ".docx")
    edit = Edit("1", Span(0, len(document.notes[0].text) - 1), MEANT.format("\ufdd0", "\ufdd1")[:-1], marked=True)
    written = rewrite(data, document, [edit], Options(track_changes=track))[1]
    links = [r for r in written.notes[0].runs if r.face == "link"]
    assert [r.span.of(written.notes[0].text) for r in links] == ["Russia at War"]
    assert written.notes[0].text == MEANT.format("", "")


def test_open_document() -> None:
    written = in_mhra(o.odt(o.paragraph("A", OPEN)), ".odt")
    content = ZipFile(BytesIO(written)).read("content.xml").decode()
    assert re.search(r'<text:a [^<>]*href="https://a\.b/c"[^<>]*><text:span[^<>]*>Russia at War</text:span></text:a>', content)


ENTRIES = (
    '<listBibl><bibl xml:id="werth">Werth, Alexander. <title>Russia at War</title>. New York: Dutton, 1964.</bibl>'
    '<bibl xml:id="b">Bartov, Omer. <title>Hitler’s Army</title>. New York: OUP, 1991.</bibl></listBibl>'
)


def test_a_pointer_stays_around_what_is_said_of_its_entry() -> None:
    note = '<note n="1">See <ref target="#werth">Werth 1964</ref>, 422.</note>'
    data = f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A{note}</p></body><back>{ENTRIES}</back></text></TEI>'
    meant = '<ref target="#werth">Alexander Werth, <hi rend="italic">Russia at War</hi> (New York: Dutton, 1964)</ref>, p. 422.'
    assert meant in in_mhra(data.encode(), ".xml").decode()


def part(text: str, new: str, *links: tuple[str, str]) -> list[tuple[str, str]]:
    """How an edit of a whole text is divided at the links around these words."""
    runs = tuple(Run(Span(text.index(words), text.index(words) + len(words)), "link", target) for words, target in links)
    note = Note("1", text, runs=runs)
    return [(e.span.of(text), e.text) for e in keeping_links(Edit("1", Span(0, len(text)), new, marked=True), note)]


def test_where_an_edit_is_divided() -> None:
    old = "“A War,” Journal 2 (1999): 4"
    assert part(old, "‘A War’, Journal, 2 (1999), 4", ("“A War,”", ADDRESS)) == [("“A War,”", "‘A War’"), (" Journal 2 (1999): 4", ", Journal, 2 (1999), 4")]
    assert part(old, "Another text", ("Journal", ADDRESS)) == [(old, "Another text")]
    short = part("Werth, Russia at War 1941–1945, 4", "Werth, Russia at War, 4", ("Russia at War 1941–1945", ADDRESS))
    assert short == [("Werth, ", "Werth, "), ("Russia at War 1941–1945", "Russia at War"), (", 4", ", 4")]
    unaddressed = part("Werth, Russia at War 1941–1945, 4", "Werth, Russia at War, 4", ("Russia at War 1941–1945", ""))
    assert len(unaddressed) == 1


def test_words_of_two_links_keep_their_order() -> None:
    links = (("Werth", "http://a"), ("Russia", "http://b"))
    assert part("Werth, Russia, 4", "A. Werth, Russia, p. 4", *links) == [("Werth", "A. Werth"), (", ", ", "), ("Russia", "Russia"), (", 4", ", p. 4")]


BLOG = "Anna Weber, “Report,” {1}, 3 May 2020, {0}."
SET = "Anna Weber, ‘Report’, {1}, 3 May 2020, {0}."
SPELT = {
    ".md": ("A[^1]\n\n[^1]: ", "*Blog*", "*Blog*", ("*<{}>*", "\\<<{}>>"), ("*[{0}]({0})*", "\\<[{0}]({0})>")),
    ".html": ('A<a href="#n1">1</a><ol><li id="n1">', "<em>Blog</em>", "<i>Blog</i>", ('<i><a href="{0}">{0}</a></i>', '&lt;<a href="{0}">{0}</a>&gt;')),
    ".tex": ("A\\footnote{", "\\emph{Blog}", "\\emph{Blog}", (r"\emph{{\url{{{}}}}}", r"<\url{{{}}}>")),
}


@pytest.mark.parametrize("suffix", SPELT)
def test_an_address_that_is_its_own_words(suffix: str) -> None:
    """It stays a link when its face changes, and signs that a style puts around it stand outside."""
    begin, journal, printed, *pairs = SPELT[suffix]
    end = {".html": "</li></ol>", ".tex": "}"}.get(suffix, "")
    for old, new in pairs:
        done = in_mhra((begin + BLOG.format(old.format(ADDRESS), journal) + end).encode(), suffix).decode()
        assert SET.format(new.format(ADDRESS), printed) in done


def test_an_address_in_word() -> None:
    link = f'<w:hyperlink r:id="rId77">{d.italic(ADDRESS)}</w:hyperlink>'
    note = d.note(1, d.run("Anna Weber, “Report,” "), d.italic("Blog"), d.run(", 3 May 2020, "), link, d.run("."))
    data = in_mhra(d.docx(d.paragraph(d.run("A"), d.ref(1)), note, links={"rId77": ADDRESS}), ".docx")
    written = read_document(data, "notes", ".docx").notes[0]
    assert written.text == SET.format(f"<{ADDRESS}>", "Blog")
    assert [r.span.of(written.text) for r in written.runs if r.face == "link"] == [ADDRESS]
