"""Word files: what is read of them, and what is written into them."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path

import pytest

from docx_files import SPACES, docx, field, italic, note, paragraph, ref, run
from edele_refs.formats import Options, read_document, replace
from edele_refs.formats._zip import Container
from edele_refs.formats.docx import reading
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import Document, Edit, RefsError, Span
from edele_refs.verbs import read_citations
from transcripts import refs

WERTH = (run("Alexander Werth, "), italic("Russia at War"), run(" (New York, 1964), 422."))


def read(data: bytes) -> Document:
    return read_document(data, "x", ".docx")


def chapter(*notes: str, **more: str) -> bytes:
    """A body with a reference to each note."""
    body = "".join(paragraph(run(f"Sentence {n}."), ref(n)) for n in range(1, len(notes) + 1))
    return docx(body, "".join(notes), **more)


def faces(document: Document, at: int = 0) -> list[tuple[str, str]]:
    one = document.notes[at]
    return [(run.face, run.span.of(one.text)) for run in one.runs]


@pytest.mark.parametrize("strict", [False, True])
def test_notes_with_faces_and_marks(strict: bool) -> None:
    body = paragraph(run("A fact."), ref(1), run(" Another."), ref(2)) + paragraph(run("End."))
    found = read(docx(body, note(1, *WERTH) + note(2, run("Ibid., 425.")), strict=strict))
    assert [(n.label, n.text) for n in found.notes] == [
        ("1", "Alexander Werth, Russia at War (New York, 1964), 422."),
        ("2", "Ibid., 425."),
    ]
    assert faces(found) == [("italic", "Russia at War")]
    assert found.text == "A fact.1 Another.2\n\nEnd."
    assert [n.mark.of(found.text) for n in found.notes if n.mark] == ["1", "2"]


def test_notes_come_in_the_order_of_the_text() -> None:
    body = paragraph(run("A"), ref(7), run("B"), ref(3))
    found = read(docx(body, note(3, run("Second.")) + note(7, run("First.")) + note(9, run("None."))))
    assert [(n.label, n.text) for n in found.notes] == [("1", "First."), ("2", "Second.")]


def test_a_note_that_is_not_there_is_missing() -> None:
    found = read(docx(paragraph(ref(1), ref(2)), note(1, run("One."))))
    assert found.missing == ("2",)


def test_tracked_changes_are_read_as_if_accepted() -> None:
    changed = (
        run("Werth, ")
        + '<w:del w:id="9" w:author="A"><w:r><w:delText>Rusia</w:delText></w:r></w:del>'
        + f'<w:ins w:id="10" w:author="A">{italic("Russia")}</w:ins>'
        + f'<w:moveFrom w:id="11" w:author="A">{run("gone")}</w:moveFrom>'
        + f'<w:moveTo w:id="12" w:author="A">{run(", 4.")}</w:moveTo>'
    )
    deleted = f'<w:del w:id="13" w:author="A">{ref(2)}</w:del>'
    body = paragraph(ref(1), deleted, ref(3))
    found = read(docx(body, note(1, changed) + note(2, run("Deleted.")) + note(3, run("Third."))))
    assert [(n.label, n.text) for n in found.notes] == [("1", "Werth, Russia, 4."), ("2", "Third.")]


def test_links_comments_and_special_characters() -> None:
    link = f'<w:hyperlink r:id="rId50">{run("a page")}</w:hyperlink>'
    comment = '<w:commentRangeStart w:id="0"/>' + run("S.") + '<w:commentRangeEnd w:id="0"/>'
    special = "<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>13</w:t><w:tab/><w:t>Zu\xadsam</w:t><w:softHyphen/><w:t>men</w:t></w:r>"
    sign = '<w:r><w:commentReference w:id="0"/></w:r>'
    links = {"rId50": "https://example.org/a?b=1&amp;c=2"}
    one = note(1, link, run(", "), comment, sign, run(" "), special)
    found = read(docx(paragraph(ref(1)), one, links=links)).notes[0]
    assert found.text == "a page, S. 12\u201113 Zusammen"
    assert [(r.span.of(found.text), r.target) for r in found.runs] == [("a page", "https://example.org/a?b=1&c=2")]


def test_signs_that_a_file_has_in_several_forms() -> None:
    smile = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><x:symEx xmlns:x="urn:x"/></mc:Choice>'
        "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    eszett = '<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>ß</w:t></mc:Choice><mc:Fallback><w:t>ss</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    symbol = run("\uf0b0", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')
    data = docx(paragraph(ref(1)), note(1, run("Gro"), eszett, run("e "), smile, run(", 5"), symbol, run(".")))
    assert read(data).notes[0].text == "Große ☺, 5°."


def test_styles_and_switches() -> None:
    """A paragraph's italics and a run's turn each other off, as Word has it."""
    slanted = paragraph(
        run("all "), run("but", '<w:rStyle w:val="Emphasis"/>'), run(" this", '<w:i w:val="0"/>'),
        run("x", '<w:vertAlign w:val="superscript"/>'), run("S", "<w:smallCaps/><w:b/>"),
        properties='<w:pStyle w:val="Slanted"/>',
    )  # fmt: skip
    found = read(docx(paragraph(ref(1)), f'<w:footnote w:id="1">{slanted}</w:footnote>'))
    assert faces(found) == [
        ("italic", "all "), ("superscript", "x"), ("italic", "xS"), ("bold", "S"), ("small-caps", "S"),
    ]  # fmt: skip


def test_hidden_text_is_not_read() -> None:
    found = read(chapter(note(1, run("Werth"), run("secret", "<w:vanish/>"), run(", 4."))))
    assert found.notes[0].text == "Werth, 4."


def test_notes_of_several_paragraphs_and_tables() -> None:
    cell = f"<w:tbl><w:tr><w:tc>{paragraph(run('In a cell.'))}</w:tc></w:tr></w:tbl>"
    one = note(1, run("First.")).replace("</w:footnote>", paragraph(run("Second.")) + cell + "</w:footnote>")
    assert read(chapter(one)).notes[0].text == "First. Second. In a cell."


SECTION = '<w:sectPr><w:footnotePr>{}</w:footnotePr></w:sectPr>'


@pytest.mark.parametrize(
    ("scheme", "labels"),
    [
        ("", "1 2 3"),
        ('<w:numRestart w:val="eachSect"/>', "1 2 2:1"),
        ('<w:numFmt w:val="lowerRoman"/><w:numStart w:val="4"/>', "iv v vi"),
        ('<w:numFmt w:val="chicago"/>', "* † ‡"),
        ('<w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/>', "a b 2:a"),
    ],
)
def test_numbering(scheme: str, labels: str) -> None:
    settings = f"<w:footnotePr>{scheme}</w:footnotePr>" if scheme else ""
    first = paragraph(ref(1), ref(2), properties=SECTION.format(""))
    notes = "".join(note(n, run(f"Note {n}.")) for n in (1, 2, 3))
    found = read(docx(first + paragraph(ref(3)), notes, settings=settings))
    assert " ".join(n.label for n in found.notes) == labels


def test_numbering_by_pages_as_they_were_last_seen() -> None:
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    body = paragraph(ref(1), ref(2), turn, ref(3))
    found = read(docx(body, "".join(note(n, run("N.")) for n in (1, 2, 3)), settings=settings))
    assert [n.label for n in found.notes] == ["1", "2", "2:1"]


def test_a_mark_of_its_own_is_no_number() -> None:
    star = ref(1, more=' w:customMarkFollows="1"').replace("</w:r>", "<w:t>*</w:t></w:r>")
    notes = note(1, run("* The author thanks.")) + note(2, run("One."))
    found = read(docx(paragraph(run("Title"), star, run(" Text."), ref(2)), notes))
    assert [(n.label, n.text) for n in found.notes] == [("*", "The author thanks."), ("1", "One.")]
    assert found.text == "Title* Text.1"


def test_a_number_that_was_typed_instead_of_the_program_s() -> None:
    """Where the program shows a number, one at the beginning is text ("12 Rifle Division")."""
    typed = [note(n, run(f"{n}. Werth, {n}.")).replace("<w:footnoteRef/>", "") for n in (1, 2)]
    found = read(docx(paragraph(run("Text"), *map(ref, (1, 2, 3))), "".join(typed) + note(3, run("3 Rifle Division"))))
    assert [one.text for one in found.notes] == ["Werth, 1.", "Werth, 2.", "3 Rifle Division"]


def test_footnotes_and_endnotes() -> None:
    body = paragraph(ref(1), ref(1, "endnote"), ref(2))
    found = read(docx(body, note(1, run("F1.")) + note(2, run("F2.")), note(1, run("E1."), kind="endnote")))
    assert [(n.label, n.text) for n in found.notes] == [("1", "F1."), ("2", "F2."), ("2:i", "E1.")]


def test_references_in_text_boxes() -> None:
    box = f"<w:txbxContent>{paragraph(run('Box'), ref(2))}</w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
    both = f"<w:r><mc:AlternateContent>{choice}<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    found = read(docx(paragraph(ref(1), both, run("after")), note(1, run("A.")) + note(2, run("B."))))
    assert [(n.label, n.text) for n in found.notes] == [("1", "A."), ("2", "B.")]


def test_fields_show_their_results() -> None:
    nested = field("HYPERLINK x", field('IF 1 "no"', run("here")))
    found = read(chapter(note(1, run("See "), nested, run(", "), field("PAGEREF a", run("12")))))
    assert found.notes[0].text == "See here, 12"


# ---------------------------------------------------------------- without notes


def test_notes_that_were_typed() -> None:
    body = "".join(paragraph(run(t)) for t in ("A Title", "Something happened.", "Notes"))
    body += paragraph(run("1. Werth, "), italic("Russia at War"), run(", 422.")) + paragraph(run("2. Ibid, 425."))
    data = docx(body)
    found = read(data)
    assert [(n.label, n.text) for n in found.notes] == [("1", "Werth, Russia at War, 422."), ("2", "Ibid, 425.")]
    assert faces(found) == [("italic", "Russia at War")]
    edits = [
        Edit("2", Span(0, 4), "Ibid."),
        Edit("1", Span(7, 20), f"{ITALIC}Russia{ITALIC_END} again", marked=True),
    ]
    again = read(replace(data, found, edits))
    assert [n.text for n in again.notes] == ["Werth, Russia again, 422.", "Ibid., 425."]
    assert faces(again) == [("italic", "Russia")]


def test_prose() -> None:
    found = read(docx(paragraph(run("One paragraph.")) + paragraph() + paragraph(run("Another."))))
    assert found.prose and [n.text for n in found.notes] == ["One paragraph.", "Another."]


# ---------------------------------------------------------------- writing


def part(data: bytes, name: str = "word/footnotes.xml") -> str:
    with Container(data, "x") as container:
        return container.read(name).decode()


def test_only_the_runs_of_the_span_change() -> None:
    data = chapter(note(1, *WERTH), note(2, run("Ibid, 425.", '<w:color w:val="FF0000"/>')))
    result = replace(data, read(data), [Edit("2", Span(6, 9), "426")])
    before, after = part(data), part(result)
    cut = before.index("425")
    assert after.startswith(before[: before.index("<w:r", cut - 120)]) and after.endswith(before[cut + 4 :])
    assert after.count('<w:color w:val="FF0000"/>') == 3
    with Container(data, "x") as old, Container(result, "x") as new:
        assert old.names == new.names
        for name in old.names:
            assert (old.read(name) == new.read(name)) == (name != "word/footnotes.xml")


def test_no_edit_no_change() -> None:
    data = chapter(note(1, *WERTH))
    whole = f"Alexander Werth, {ITALIC}Russia at War{ITALIC_END} (New York, 1964), 422"
    assert replace(data, read(data), [Edit("1", Span(0, 52), whole, marked=True)]) is data


@pytest.mark.parametrize("track", [False, True])
def test_faces_are_written_and_what_is_tracked_can_be_refused(track: bool) -> None:
    data = chapter(note(1, *WERTH), note(2, run("Ibid., 425.")))
    edit = Edit("1", Span(0, 47), f"Werth, {ITALIC}Russia{ITALIC_END} (1964)", marked=True)
    result = replace(data, read(data), [edit], Options(track_changes=track))
    found = read(result)
    assert found.notes[0].text == "Werth, Russia (1964), 422." and faces(found) == [("italic", "Russia")]
    assert ("<w:ins " in part(result)) == ("<w:delText" in part(result)) == track


def test_upright_in_a_slanted_paragraph() -> None:
    slanted = paragraph(run("Werth, Russia."), properties='<w:pStyle w:val="Slanted"/>')
    data = chapter(f'<w:footnote w:id="1">{slanted}</w:footnote>')
    edit = Edit("1", Span(0, 13), f"Werth, {ITALIC}War{ITALIC_END}", marked=True)
    assert faces(read(replace(data, read(data), [edit]))) == [("italic", "War.")]


def test_what_stands_between_the_words_stays() -> None:
    """Bookmarks, comments and unknown elements inside what is replaced are kept."""
    inner = (
        run("Wer") + '<w:bookmarkStart w:id="5" w:name="b"/>' + run("th, ")
        + '<w:commentRangeStart w:id="0"/><x:odd xmlns:x="urn:x" a="1"/>' + italic("Russia")
        + '<w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="5"/>' + run(", 4.")
    )  # fmt: skip
    data = chapter(note(1, inner))
    result = part(replace(data, read(data), [Edit("1", Span(0, 13), "Reese", marked=True)]))
    for kept in ('w:name="b"', "commentRangeStart", "urn:x", "bookmarkEnd", "commentRangeEnd"):
        assert kept in result


def test_a_link_that_is_replaced_whole_or_in_part() -> None:
    link = f'<w:hyperlink r:id="rId50">{run("a page of it")}</w:hyperlink>'
    data = docx(paragraph(ref(1)), note(1, run("See "), link, run(", 4.")), links={"rId50": "http://a.b/"})
    whole = read(replace(data, read(data), [Edit("1", Span(0, 19), "Look, 5", marked=True)])).notes[0]
    assert whole.text == "Look, 5." and not whole.runs
    some = read(replace(data, read(data), [Edit("1", Span(4, 10), "b leaf")])).notes[0]
    assert some.text == "See b leaf of it, 4." and [r.span.of(some.text) for r in some.runs] == ["b leaf of it"]


def test_a_field_is_not_cut_through() -> None:
    data = chapter(note(1, run("See "), field("NOTEREF a", run("note 12")), run(" above.")))
    with pytest.raises(RefsError, match="cut through a field"):
        replace(data, read(data), [Edit("1", Span(0, 8), "Look")])
    inside = replace(data, read(data), [Edit("1", Span(9, 11), "13")])
    assert read(inside).notes[0].text == "See note 13 above." and "NOTEREF" in part(inside)
    whole = [Edit("1", Span(0, 17), "Look", marked=True)]
    with pytest.raises(RefsError, match="take away the cross-reference “note 12”"):
        replace(data, read(data), whole)


def test_a_field_goes_with_its_words() -> None:
    data = chapter(note(1, run("See "), field("QUOTE a", run("note 12")), run(" above.")))
    whole = replace(data, read(data), [Edit("1", Span(0, 17), "Look", marked=True)])
    assert read(whole).notes[0].text == "Look." and "QUOTE" not in part(whole)
    tracked = replace(data, read(data), [Edit("1", Span(0, 17), "Look", marked=True)], Options(track_changes=True))
    assert read(tracked).notes[0].text == "Look." and "delInstrText" in part(tracked)


def test_a_paragraph_s_end_is_not_written_over() -> None:
    one = note(1, run("First.")).replace("</w:footnote>", paragraph(run("Second.")) + "</w:footnote>")
    data = chapter(one)
    with pytest.raises(RefsError, match="paragraph's end"):
        replace(data, read(data), [Edit("1", Span(3, 9), "x")])


# ---------------------------------------------------------------- reference managers

BOOK = {
    "id": 7, "type": "book", "title": "Russia at War 1941–1945", "publisher": "Dutton",
    "author": [{"family": "Werth", "given": "Alexander"}], "issued": {"date-parts": [["1964"]]},
}  # fmt: skip
ARTICLE = {
    "id": 8, "type": "article-journal", "title": "Motivations to Serve", "page": "263-82",
    "author": [{"family": "Reese", "given": "Roger"}], "issued": {"date-parts": [["2007"]]},
}  # fmt: skip


def csl(*cited: dict[str, object]) -> str:
    items = [{"uris": [f"http://zotero.org/{c['data']['id']}"], "itemData": c["data"], **{k: v for k, v in c.items() if k != "data"}} for c in cited]  # type: ignore[index]
    return json.dumps({"citationID": "x", "citationItems": items, "schema": "y"}, ensure_ascii=False)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def zotero(shown: str, *cited: dict[str, object]) -> str:
    return field(f"ADDIN ZOTERO_ITEM CSL_CITATION {escaped(csl(*cited))}", shown)


def test_zotero_s_data_are_the_truth() -> None:
    werth, reese = {"data": BOOK, "locator": "422"}, {"data": ARTICLE, "locator": "9", "label": "folio"}
    data = chapter(
        note(1, run("See "), zotero(run("A. W., ") + italic("Russia") + run(", 422; Reese, “Motivations,” 9"), werth, reese), run(".")),
        note(2, zotero(run("Ibid., 425."), {"data": BOOK, "locator": "425"})),
        note(3, zotero(run("Werth, Russia, 7."), {"data": BOOK, "locator": "7"})),
    )  # fmt: skip
    found = read_citations(read(data))
    assert [(str(c.at), c.kind, c.locator, c.span.of(found.notes[c.at.note].text)) for c in found.citations] == [
        ("1.1", "full", "422", "A. W., Russia, 422"),
        ("1.2", "full", "folio 9", "Reese, “Motivations,” 9"),
        ("2.1", "ibid", "425", "Ibid., 425"),
        ("3.1", "short", "7", "Werth, Russia, 7"),
    ]
    assert found.citations[0].item.text("title") == "Russia at War 1941–1945"
    # by its words “Ibid.” would mean one of two
    assert [str(found.links[c.at]) for c in found.citations[2:]] == [str((found.citations[0].at,))] * 2
    assert len(found.library.records) == 2


def control(tag: str, content: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


ENDNOTE = """<EndNote><Cite><Author>Werth</Author><Year>1964</Year><RecNum>7</RecNum><Pages>422</Pages><record>
<rec-number>7</rec-number><ref-type name="Book">6</ref-type><contributors><authors><author><style face="normal">Werth, Alexander</style></author></authors></contributors>
<titles><title>Russia at War 1941–1945</title></titles><dates><year>1964</year></dates><publisher>Dutton</publisher></record></Cite></EndNote>"""
CITAVI = {
    "Entries": [{"PageRange": "<sp><os>422</os></sp>", "Reference": {
        "$id": "2", "ReferenceType": "Book", "Title": "Russia at War 1941–1945", "Year": "1964", "Id": "abc",
        "Authors": [{"FirstName": "Alexander", "LastName": "Werth"}], "Publishers": [{"Name": "Dutton"}],
    }}],
}  # fmt: skip
SOURCES = """<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Wer64</b:Tag>
<b:SourceType>Book</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Werth</b:Last><b:First>Alexander</b:First></b:Person></b:NameList></b:Author></b:Author>
<b:Title>Russia at War 1941–1945</b:Title><b:Year>1964</b:Year><b:Publisher>Dutton</b:Publisher></b:Source></b:Sources>"""


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


SHOWN = run("Werth, ") + italic("Russia at War") + run(", 422")
MANAGERS = {
    "zotero": (zotero(SHOWN, {"data": BOOK, "locator": "422"}), {}),
    "zotero bookmark": (
        f'<w:bookmarkStart w:id="3" w:name="ZOTERO_BREF_ab"/>{SHOWN}<w:bookmarkEnd w:id="3"/>',
        {"docProps/custom.xml": '<Properties xmlns="urn:p" xmlns:vt="urn:v">' + "".join(
            f'<property name="ZOTERO_BREF_ab_{n}"><vt:lpwstr>{escaped(part)}</vt:lpwstr></property>'
            for n, part in enumerate(re.findall("(?s).{1,90}", "ZOTERO_ITEM CSL_CITATION " + csl({"data": BOOK, "locator": "422"})), 1)
        ) + "</Properties>"},
    ),
    "mendeley desktop": (field("ADDIN CSL_CITATION " + escaped(csl({"data": BOOK, "locator": "422"})), SHOWN), {}),
    "mendeley cite": (control("MENDELEY_CITATION_v3_" + b64(csl({"data": BOOK, "locator": "422"})), SHOWN), {}),
    "endnote": (field("ADDIN EN.CITE " + escaped(ENDNOTE), SHOWN), {}),
    "endnote data": (
        field("ADDIN EN.CITE</w:instrText></w:r>" + field("ADDIN EN.CITE.DATA", "", b64(ENDNOTE)) + "<w:r><w:instrText>", SHOWN), {},
    ),
    "citavi": (control("CitaviPlaceholder#1", field("ADDIN CitaviPlaceholder{" + b64(json.dumps(CITAVI)) + "}", SHOWN)), {}),
    "word": (field(r"CITATION Wer64 \p 422 \l 1033", SHOWN), {"customXml/item1.xml": SOURCES}),
}  # fmt: skip


@pytest.mark.parametrize("manager", MANAGERS)
def test_every_manager_s_field(manager: str) -> None:
    shown, more = MANAGERS[manager]
    body = paragraph(ref(1), ref(2))
    notes = note(1, run("See "), shown, run(".")) + note(2, shown, run("."))
    found = read_citations(read(docx(body, notes, more=more)))
    one, two = found.citations
    assert one.span.of(found.notes["1"].text) == "Werth, Russia at War, 422"
    item = one.item
    assert (item.text("title"), item.text("issued"), item.text("publisher")) == ("Russia at War 1941–1945", "1964", "Dutton")
    assert str(item.names("author")[0]) == "Alexander Werth" and item.text("type") == "book"
    assert one.locator == two.locator == "422" and found.links[two.at] == (one.at,)


@pytest.mark.parametrize("code", ["ADDIN ZOTERO_ITEM CSL_CITATION {", "ADDIN CitaviPlaceholder{x}", "ADDIN EN.CITE &lt;EndNote&gt;", "CITATION No1", 'ADDIN CSL_CITATION {"citationItems": [{"itemData": {"author": 3}}]}'])
def test_broken_data_are_text(code: str) -> None:
    found = read_citations(read(chapter(note(1, field(code, run("Alexander Werth, Russia at War (New York, 1964), 422.")))))).citations
    assert [c.item.text("title") for c in found] == ["Russia at War"]


# ---------------------------------------------------------------- live citations


def test_typed_references_are_made_live(tmp_path: Path) -> None:
    notes = [
        note(1, run("See Alexander Werth, "), italic("Russia at War"), run(" (New York: Dutton, 1964), 422.")),
        note(2, run("Ibid., 425; Roger Reese, ‘Motivations to Serve’, "), italic("Journal of Slavic Military Studies"), run(" 20 (2007): 263–82.")),
        note(3, run("Werth, "), italic("Russia at War"), run(", folio 7; BA-MA RH 24-17/185, folio 155.")),
    ]  # fmt: skip
    path = tmp_path / "chapter.docx"
    path.write_bytes(chapter(*notes))
    said, status = refs(["restyle", "chapter.docx", "--to-citations", "-o", "live.docx"], tmp_path)
    assert status == 0 and "in notes 1, 2, 3" in said
    typed, live = read_citations(read(path.read_bytes())), read_citations(read((tmp_path / "live.docx").read_bytes()))
    assert [n.text for n in live.document.notes] == [n.text for n in typed.document.notes]
    assert sum(len(n.embedded) for n in live.document.notes) == len(typed.citations) == 5
    assert [(c.at, c.kind, c.locator, live.links[c.at]) for c in live.citations] == [
        (c.at, c.kind, c.locator, typed.links[c.at]) for c in typed.citations
    ]
    assert "nothing to change" in refs(["restyle", "live.docx", "--to-citations", "-o", "again.docx"], tmp_path)[0]


def test_to_another_style_and_back(tmp_path: Path) -> None:
    """What the data say is set the same each time."""
    notes = [
        note(1, zotero(run("A. W."), {"data": BOOK, "locator": "422"}), run(".")),
        note(2, run("But see "), zotero(run("x"), {"data": ARTICLE, "locator": "9"}), run("; and "), zotero(run("y"), {"data": BOOK}), run(".")),
        note(3, zotero(run("z."), {"data": BOOK})),
    ]  # fmt: skip
    (tmp_path / "0.docx").write_bytes(chapter(*notes))
    for number, style in enumerate(["chicago-notes", "mhra-notes", "chicago-notes"]):
        assert refs(["restyle", f"{number}.docx", "--style", style, "-o", f"{number + 1}.docx"], tmp_path)[1] == 0
    assert (tmp_path / "1.docx").read_bytes() != (tmp_path / "2.docx").read_bytes()
    first, last = (read((tmp_path / f"{n}.docx").read_bytes()) for n in (1, 3))
    assert [(n.text, n.runs) for n in first.notes] == [(n.text, n.runs) for n in last.notes]


def test_formats_without_live_citations(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.", "utf-8")
    said, status = refs(["restyle", "a.txt", "--to-citations", "-o", "b.txt"], tmp_path)
    assert status == 2 and "no live citations" in said


# ---------------------------------------------------------------- lists

NUMBERING = f"""<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/><w:suff w:val="space"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="294"/></w:lvlOverride></w:num></w:numbering>"""


def listed(text: str, number: int, level: int = 0) -> str:
    return paragraph(run(text), properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_numbers_that_word_sets_before_paragraphs() -> None:
    """“294. ID” at a note's beginning is easily made a list by a program that means well."""
    notes = [
        f'<w:footnote w:id="1">{listed("ID, Ic, BA-MA RH 24-17/185.", 3)}</w:footnote>',
        f'<w:footnote w:id="2">{listed("One.", 1)}{listed("More.", 1, 1)}{listed("x", 2)}</w:footnote>',
        f'<w:footnote w:id="3">{listed("Two, 4.", 1)}</w:footnote>',
    ]
    data = chapter(*notes, more={"word/numbering.xml": NUMBERING})
    found = read(data)
    assert [n.text for n in found.notes] == ["294. ID, Ic, BA-MA RH 24-17/185.", "1. One. 1a) More. x", "2. Two, 4."]
    again = read(replace(data, found, [Edit("3", Span(3, 6), "Three"), Edit("1", Span(5, 7), "I. D.")]))
    assert [n.text for n in again.notes][::2] == ["294. I. D., Ic, BA-MA RH 24-17/185.", "2. Three, 4."]


def test_endnotes_that_were_typed_as_a_list() -> None:
    body = paragraph(run("A text that goes on.")) + paragraph(run("Notes"))
    data = docx(body + listed("Werth, Russia at War, 422.", 1) + listed("Ibid, 425.", 1), more={"word/numbering.xml": NUMBERING})
    found = read(data)
    assert [(n.label, n.text) for n in found.notes] == [("1", "Werth, Russia at War, 422."), ("2", "Ibid, 425.")]
    assert read(replace(data, found, [Edit("2", Span(0, 4), "Ibid.")])).notes[1].text == "Ibid., 425."


@pytest.mark.parametrize("kind", ["byte order mark", "utf-16", "single quotes", "comments", "references"])
def test_other_ways_to_write_the_same_xml(kind: str) -> None:
    """Only the paragraph is spelt anew; what is not in UTF-8 is written as a whole."""
    data = chapter(note(1, run("Жук, Россия — война, 4.")), note(2, run("Ibid, 5.")))
    text = part(data)
    if kind == "single quotes":
        text = text.replace("<w:footnote w:id=\"1\">", "<w:footnote w:id='1' w:odd='a>b'>")
    if kind == "comments":
        text = text.replace("<w:footnote w:id=\"1\">", "<!-- <w:p> ]]> --><?pi <w:p>?><w:footnote w:id=\"1\"><!-- x -->")
    if kind == "references":
        text = text.replace("Жук", "&#x416;&#1091;к<![CDATA[ & ]]>")
    raw = text.encode()
    if kind == "byte order mark":
        raw = b"\xef\xbb\xbf" + raw
    if kind == "utf-16":
        raw = text.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    with Container(data, "x") as container:
        data = container.with_members({"word/footnotes.xml": raw})
    found = read(data)
    result = replace(data, found, [Edit("2", Span(0, 4), "Ibid.")])
    assert [n.text for n in read(result).notes] == [found.notes[0].text, "Ibid., 5."]
    with Container(result, "x") as container:
        after = container.read("word/footnotes.xml")
    if kind != "utf-16":
        cut = raw.index(b"Ibid")
        start = raw.rindex(b"<w:p>", 0, cut)
        assert after.startswith(raw[:start]) and after.endswith(raw[raw.index(b"</w:p>", cut) :])


def test_notes_of_a_large_part_are_the_same_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of the text, in another, twice under one number, and with notes that nothing calls."""
    body = "".join(paragraph(run("So."), ref(n)) for n in range(1, 6))
    notes = [note(n, run(f"Werth, Russia (1964), {n}.")) for n in range(1, 8)]
    for order in (notes, notes[::-1], notes[:3] + notes[1:], notes[3:]):
        data = docx(body, "".join(order))
        whole = read(data)
        monkeypatch.setattr(reading, "LARGE", 10)
        assert read(data) == whole and whole.notes
        monkeypatch.undo()


def test_a_large_body_is_read_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """What says that there are notes may stand over the border of two pieces."""
    data = chapter(note(1, run("Werth, Russia at War (2000), 422.")), note(2, run("Ibid., 3.")))
    whole = read(data)
    for size in (7, 64):
        monkeypatch.setattr("edele_refs.formats._zip.CHUNK", size)
        assert read(data) == whole
