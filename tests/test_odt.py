"""OpenDocument texts: what is read of them, and what is written into them."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from edele_refs.formats import Options, read_document, replace
from edele_refs.formats._zip import Container, packed
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import Document, Edit, RefsError, Span
from edele_refs.verbs import read_citations
from odt_files import fodt, note, odt, paragraph, span

WERTH = ("Alexander Werth, ", span("Russia at War"), " (New York, 1964), 422.")


def read(data: bytes) -> Document:
    return read_document(data, "x", ".odt")


def chapter(*notes: str) -> bytes:
    return odt("".join(paragraph(f"Sentence {n}.", one) for n, one in enumerate(notes, 1)))


def faces(document: Document, at: int = 0) -> list[tuple[str, str]]:
    one = document.notes[at]
    return [(run.face, run.span.of(one.text)) for run in one.runs]


def test_notes_with_faces_and_marks() -> None:
    found = read(odt(paragraph("A fact.", note(1, *WERTH), " Another.", note(2, "Ibid., 425.")) + paragraph("End.")))
    assert [(n.label, n.text) for n in found.notes] == [
        ("1", "Alexander Werth, Russia at War (New York, 1964), 422."), ("2", "Ibid., 425."),
    ]  # fmt: skip
    assert faces(found) == [("italic", "Russia at War")]
    assert found.text == "A fact.1 Another.2\n\nEnd."
    assert [n.mark.of(found.text) for n in found.notes if n.mark] == ["1", "2"]


def test_white_space_is_what_the_format_says() -> None:
    inner = "  Werth,\n   <text:s text:c='3'/>Russia<text:tab/>at" + span(" ") + " War<text:line-break/>4\u00a05 Zu\xadsam"
    assert read(chapter(note(1, inner))).notes[0].text == "Werth,    Russia at War 4\u00a05 Zusam"


def test_tracked_changes_comments_and_hidden_text() -> None:
    region = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{paragraph('Deleted.')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    comment = "<office:annotation><text:p>A remark.</text:p></office:annotation>"
    inner = 'Wer<text:change text:change-id="a"/>th, <text:change-start text:change-id="b"/>Russia<text:change-end text:change-id="b"/>'
    found = read(odt(region + paragraph("Text", note(1, inner, comment, span("secret", "hidden"), ", 4."))))
    assert [n.text for n in found.notes] == ["Werth, Russia, 4."] and found.text == "Text1"


def test_styles_of_paragraphs_and_spans() -> None:
    inner = paragraph("all ", span("but", "roman"), span("x", "superscript"), style="Slanted")
    found = read(chapter(note(1, inner)))
    assert faces(found) == [("italic", "all "), ("italic", "x"), ("superscript", "x")]


def test_links_and_frames() -> None:
    link = '<text:a xlink:href="http://a.b/?c=1&amp;d">a page</text:a>'
    frame = f"<draw:frame><draw:text-box>{paragraph('Box', note(2, 'B.'))}</draw:text-box></draw:frame>"
    found = read(odt(paragraph("One", note(1, link, ", 4."), frame, "after", note(3, "C."))))
    assert [(n.label, n.text) for n in found.notes] == [("1", "a page, 4."), ("3", "C."), ("2", "B.")]
    assert [(r.face, r.target) for r in found.notes[0].runs] == [("link", "http://a.b/?c=1&d")]


def test_numbers_are_those_that_are_shown() -> None:
    notes = [
        note("*", "Thanks.", label=True), note(1, "A."), note(2, "B."), note("i", "E.", kind="endnote"),
        note(1, "C.", id="c"), note("*", "D.", label=True, id="d"),
    ]  # fmt: skip
    found = read(chapter(*notes))
    assert [(n.label, n.text) for n in found.notes] == [
        ("*", "Thanks."), ("1", "A."), ("2", "B."), ("2:1", "C."), ("2:*", "D."), ("3:i", "E."),
    ]  # fmt: skip


def test_notes_that_were_typed() -> None:
    body = "".join(map(paragraph, ("A Title", "Something happened.", "Notes")))
    data = odt(body + paragraph("1. Werth, ", span("Russia at War"), ", 422.") + paragraph("2. Ibid, 425."))
    found = read(data)
    assert [(n.label, n.text) for n in found.notes] == [("1", "Werth, Russia at War, 422."), ("2", "Ibid, 425.")]
    edits = [Edit("2", Span(0, 4), "Ibid."), Edit("1", Span(0, 20), f"W., {ITALIC}Russia{ITALIC_END}", marked=True)]
    again = read(replace(data, found, edits))
    assert [n.text for n in again.notes] == ["W., Russia, 422.", "Ibid., 425."]
    assert faces(again) == [("italic", "Russia")]


def test_zotero_s_reference_marks() -> None:
    data = {"citationItems": [{"uris": ["u"], "locator": "4", "itemData": {"type": "book", "title": "Russia at War"}}]}
    name = "ZOTERO_ITEM CSL_CITATION " + json.dumps(data).replace('"', "&quot;") + " RNDabc"
    marked = f'<text:reference-mark-start text:name="{name}"/>W., {span("Russia")}, 4<text:reference-mark-end text:name="{name}"/>'
    found = read_citations(read(chapter(note(1, "See ", marked, "."))))
    assert [(c.item.text("title"), c.locator) for c in found.citations] == [("Russia at War", "4")]
    whole = chapter(note(1, "See ", marked, "."))
    result = replace(whole, read(whole), [Edit("1", Span(4, 17), "Werth, 5", marked=True)])
    assert read(result).notes[0].text == "See Werth, 5." and read(result).notes[0].embedded
    with pytest.raises(RefsError, match="cut through a field"):
        replace(whole, read(whole), [Edit("1", Span(0, 8), "x")])


# ---------------------------------------------------------------- writing


def content(data: bytes) -> str:
    with Container(data, "x") as container:
        return container.read("content.xml").decode()


def test_only_the_paragraph_of_the_span_changes() -> None:
    data = chapter(note(1, *WERTH), note(2, "Ibid, ", span("425", "bold"), "."))
    result = replace(data, read(data), [Edit("2", Span(6, 9), "426")])
    assert content(result) == content(data).replace("425", "426")
    with Container(data, "x") as old, Container(result, "x") as new:
        assert old.names == new.names
        assert [n for n in old.names if old.read(n) != new.read(n)] == ["content.xml"]


def test_faces_are_written_as_styles() -> None:
    data = chapter(note(1, *WERTH), note(2, paragraph("Werth, Russia.", style="Slanted")))
    marked = f"Werth, {ITALIC}War{ITALIC_END} 5"
    edits = [Edit("1", Span(0, 47), marked, marked=True), Edit("2", Span(0, 13), marked, marked=True)]
    found = read(replace(data, read(data), edits))
    assert [n.text for n in found.notes] == ["Werth, War 5, 422.", "Werth, War 5."]
    assert faces(found) == [("italic", "War")] and faces(found, 1) == [("italic", "War"), ("italic", ".")]


def test_what_stands_between_the_words_stays() -> None:
    inner = 'Wer<text:bookmark text:name="b"/>th, <text:s/><x:odd xmlns:x="urn:x"/>' + span("Russia") + ", 4."
    data = chapter(note(1, inner))
    result = content(replace(data, read(data), [Edit("1", Span(0, 15), "Reese", marked=True)]))
    assert 'text:name="b"' in result and "urn:x" in result


@pytest.mark.parametrize("before", [False, True])
def test_changes_are_tracked(before: bool) -> None:
    """What is taken out is kept at the head of the text; what is put in has marks around it."""
    region = '<text:tracked-changes><text:changed-region text:id="refs1"/></text:tracked-changes>' if before else ""
    data = odt(region + paragraph("Text", note(1, *WERTH)))
    edit = Edit("1", Span(0, 47), f"Werth, {ITALIC}War{ITALIC_END} 5", marked=True)
    result = replace(data, read(data), [edit], Options(track_changes=True))
    assert read(result).notes[0].text == "Werth, War 5, 422." and faces(read(result)) == [("italic", "War")]
    written = content(result)
    assert written.count("<text:changed-region") == 2 + before and written.count("<text:tracked-changes") == 1
    assert '<text:span>Alexander Werth, </text:span><text:span text:style-name="italic">Russia at War</text:span>' in written
    assert written.index("text:change ") < written.index("text:change-start") < written.index("text:change-end")


def test_in_one_file() -> None:
    """Flat files are read and written as the others; a running head is none of the text."""
    data = fodt(paragraph("A fact.", note(1, *WERTH), " Another.", note(2, "Ibid, 425.")), "<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>A chapter on war</dc:title>")
    found = read_document(data, "x")
    assert found.format == "fodt" and found.text == "A fact.1 Another.2" and faces(found) == [("italic", "Russia at War")]
    assert found.self_item.text("title") == "A chapter on war"
    assert replace(data, found, [Edit("2", Span(0, 4), "Ibid.")]) == data.replace(b"Ibid", b"Ibid.")
    tracked = replace(data, found, [Edit("2", Span(0, 4), "Ibid.")], Options(track_changes=True))
    assert b"<text:tracked-changes" in tracked and read_document(tracked, "x").notes[1].text == "Ibid., 425."


def test_what_is_none_or_locked() -> None:
    with pytest.raises(RefsError, match="encrypted"):
        read(odt("", more={"META-INF/manifest.xml": "<m><encryption-data/></m>"}))
    with pytest.raises(RefsError, match="encrypted"):  # as LibreOffice does it now: the whole in one member
        read(packed({"mimetype": b"application/vnd.oasis.opendocument.text", "encrypted-package": b"x", "META-INF/manifest.xml": b"<m><encryption-data/></m>"}))
    with pytest.raises(RefsError, match="well-formed"):
        read(odt("<text:p>"))


@pytest.mark.parametrize("suffix", [".odt", ".docx", ""])
def test_a_text_packed_in_any_order(suffix: str) -> None:
    """Old programs, and repairs, set the type behind the rest or nowhere; a picture may look like markup."""
    with Container(odt(paragraph("So.", note(1, "Werth, 4."))), "x") as container:
        members = {name: container.read(name) for name in reversed(container.names) if name != "mimetype"}
    data = packed({"Pictures/1.png": b"\x89PNG ^[any] [@key, 12]", **members}, stored=("Pictures/1.png",))
    assert [one.text for one in read_document(data, "x", suffix).notes] == ["Werth, 4."]
    table = {**members, "META-INF/manifest.xml": members["META-INF/manifest.xml"].replace(b".text", b".spreadsheet")}
    with pytest.raises(RefsError, match="ZIP archive"):
        read_document(packed(table), "x")


def test_notes_whose_numbers_are_not_written() -> None:
    bare = note(1, "Werth, 4.").replace("<text:note-citation>1<", "<text:note-citation><")
    found = read(odt(paragraph("So.", bare) + paragraph("And.", bare) + paragraph("But.", note(3, "Reese."))))
    assert [one.label for one in found.notes] == ["1", "2", "3"]


LIST = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="294"/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>'
)


def test_numbers_that_the_program_sets_before_paragraphs() -> None:
    def item(*content: str) -> str:
        return f"<text:list-item>{''.join(content)}</text:list-item>"

    deeper = f"<text:list>{item(paragraph('x'))}</text:list>"
    items = item(paragraph("ID, Ic."), deeper) + item(paragraph("More."))
    inner = f'<text:list text:style-name="L1">{items}</text:list>'
    data = chapter(note(1, "Before.").replace("</text:note-body>", f"{inner}</text:note-body>"))
    with Container(data, "x") as container:
        text = container.read("content.xml").decode().replace("</office:automatic-styles>", LIST)
        data = container.with_members({"content.xml": text.encode()})
    found = read(data)
    assert found.notes[0].text == "Before. 294. ID, Ic. x 295. More."
    assert read(replace(data, found, [Edit("1", Span(13, 15), "I. D.")])).notes[0].text == "Before. 294. I. D., Ic. x 295. More."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("flat", [False, True])
def test_a_document_without_automatic_styles(flat: bool, encoding: str) -> None:
    """The format lets them be left out; what new italics need is put before the body."""
    whole = (fodt if flat else odt)(paragraph("Text", note(1, "Werth, Russia, 4."), note(2, "Reese, Why, 5.")))
    members = {"": whole}
    if not flat:
        with Container(whole, "x") as container:
            members = {name: container.read(name) for name in container.names}
    part = "" if flat else "content.xml"
    head, _, rest = members[part].decode().partition("<office:automatic-styles>")
    bare = head + rest.partition("</office:automatic-styles>")[2]
    members[part] = bare.replace("UTF-8", encoding).encode(encoding)
    data = members[""] if flat else packed(members)
    document = read_document(data, "x", ".fodt" if flat else ".odt")
    edits = [Edit(label, Span(7, end), f"{ITALIC}Anew{ITALIC_END}", marked=True) for label, end in (("1", 13), ("2", 10))]
    again = read_document(replace(data, document, edits), "x", ".fodt" if flat else ".odt")
    assert [one.text for one in again.notes] == ["Werth, Anew, 4.", "Reese, Anew, 5."]
    assert [(run.face, run.span) for one in again.notes for run in one.runs] == [("italic", Span(7, 11))] * 2


@pytest.mark.parametrize("stated", ["9" * 5000, "²", "-5", ""])
def test_numbers_that_are_none(stated: str) -> None:
    """Python makes no number of more than 4,300 digits, and none of a raised one."""
    listed = f'</text:p><text:list text:style-name="L"><text:list-item text:start-value="{stated}"><text:p>x</text:p></text:list-item></text:list><text:p>'
    data = odt(paragraph("A", note(stated or "1", f'Werth,<text:s text:c="{stated}"/>5{listed}')))
    assert "".join(read_document(data, "x", ".odt").notes[0].text.split()).startswith("Werth,5")


MATHML = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>x</mi><mo>=</mo><msup><mn>2</mn><mi>n</mi></msup></mrow>'
    '<annotation encoding="StarMath 5.0">x = 2^n</annotation></semantics></math>'
)


def test_formulas_are_read_where_they_stand_and_stay() -> None:
    """In a file of their own, as LibreOffice keeps them, or in the text itself."""
    frame = '<draw:frame text:anchor-type="as-char"><draw:object xlink:href="./Object 1"/></draw:frame>'
    kept = odt(paragraph("So.", note(1, f"Werth, War, where {frame}, 12.")), more={"Object 1/content.xml": MATHML})
    inline = fodt(paragraph("So.", note(1, f"Werth, War, where <draw:frame><draw:object>{MATHML}</draw:object></draw:frame>, 12.")))
    for data, suffix in ((kept, ".odt"), (inline, ".fodt")):
        document = read_document(data, "x", suffix)
        assert [note.text for note in document.notes] == ["Werth, War, where x=2n, 12."]
        written = replace(data, document, [Edit("1", Span(0, 5), "Reese")])
        assert [note.text for note in read_document(written, "x", suffix).notes] == ["Reese, War, where x=2n, 12."]
    lost = odt(paragraph("So.", note(1, f"Werth, {frame}, 12.")))
    assert [note.text for note in read_document(lost, "x", ".odt").notes] == ["Werth, , 12."]


@pytest.mark.parametrize("strange", [' xml:id=""', ' xml:id="1 2"', ' loext:x="1"', ' xml:id="a" loext:y=""'])
def test_what_is_not_declared_or_has_no_name_is_read_and_written(strange: str) -> None:
    """Editors of XML leave such; nothing of the text depends on them."""
    content = paragraph("Text", note(1, "Werth, Russia at War (New York: Dutton, 1964), 422.")).replace("<text:p", f"<text:p{strange}", 1)
    data = odt(content)
    document = read_document(data, "strange", ".odt")
    assert [n.text for n in document.notes] == ["Werth, Russia at War (New York: Dutton, 1964), 422."]
    written = replace(data, document, [Edit("1", Span(0, 5), "Alexander Werth")])
    assert strange in ZipFile(BytesIO(written)).read("content.xml").decode()


def test_a_deletion_that_a_program_left_in_the_text_is_not_read() -> None:
    """LibreOffice writes flat files so where it shows changes."""
    changes = "".join(
        f'<text:changed-region text:id="c{n}"><text:{kind}><office:change-info/></text:{kind}></text:changed-region>'
        for n, kind in enumerate(("deletion", "insertion"), 1)
    )
    text = (
        'Werth, <text:change-start text:change-id="c1"/>1964<text:change-end text:change-id="c1"/>'
        '<text:change-start text:change-id="c2"/>1965<text:change-end text:change-id="c2"/>, 12.'
    )
    data = fodt(f"<text:tracked-changes>{changes}</text:tracked-changes>{paragraph('A', note(1, text))}")
    document = read_document(data, "x", ".fodt")
    assert [one.text for one in document.notes] == ["Werth, 1965, 12."]
    written = replace(data, document, [Edit("1", Span(0, 5), "Reese")])
    assert read_document(written, "x", ".fodt").notes[0].text == "Reese, 1965, 12."
    assert b"1964" in written


def test_signs_of_symbol_fonts_are_characters() -> None:
    style = '<style:style style:name="S" style:family="text"><style:text-properties style:font-name="Symbol"/></style:style>'
    data = odt(paragraph("A", note(1, "See ", span("\uf061", "S"), " and \uf061.")))
    flat = fodt(paragraph("A", note(1, "See ", span("\uf061", "S"), "."))).replace(b"<office:automatic-styles>", f"<office:automatic-styles>{style}".encode())
    assert read_document(flat, "x", ".fodt").notes[0].text == "See α."
    assert read_document(data, "x", ".odt").notes[0].text == "See \uf061 and \uf061."
