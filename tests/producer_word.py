"""A Word file with all that notes and the text around them may hold, and the texts of its notes."""

from __future__ import annotations

from docx_files import docx, field, italic, note, paragraph, ref, run

WORDS = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main"


def small_capitals(text: str) -> str:
    return run(text, "<w:smallCaps/>")


def cell(text: str) -> str:
    return f"<w:tc><w:tcPr/>{paragraph(run(text))}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def deleted(text: str) -> str:
    return f'<w:del w:id="90" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def inserted(text: str, kind: str = "ins") -> str:
    return f'<w:{kind} w:id="91" w:author="A"><w:r><w:t>{text}</w:t></w:r></w:{kind}>'


def sign(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def box(text: str) -> str:
    """A text box, in both forms that Word writes."""
    inner = f"<w:txbxContent>{paragraph(run(text))}</w:txbxContent>"
    new = f'<w:drawing><wp:anchor xmlns:wp="{WORDS}"><a:graphic xmlns:a="{DRAWINGS}"><a:graphicData uri="{SHAPES}"><wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
    old = f'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>{inner}</v:textbox></v:shape></w:pict>'
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


NOTES: tuple[tuple[str, str, str], ...] = (
    ("Alexander Werth, Russia at War (New York: Dutton, 1964), 12–15.", run("Alexander ") + small_capitals("Werth") + run(", ") + italic("Russia ") + run("at", '<w:rStyle w:val="Emphasis"/>') + italic(" War") + run(" (New York: Dutton, 1964), 12–15."), ""),
    ("Ibid., p. 12.", run("Ibid., p.\u00a012."), ""),
    ("First paragraph. Second paragraph of it. Third.", run("First paragraph."), paragraph(run("Second paragraph of it.")) + paragraph(run("Third."))),
    ("A table: a b c d End.", run("A table:"), table(cell("a") + cell("b"), cell("c") + cell("d")) + paragraph(run("End."))),
    ("Tracked: Werth, 1965.", run("Tracked: Werth, ") + deleted("1964") + inserted("1965") + run("."), ""),
    ("Moved here.", '<w:moveFrom w:id="92" w:author="A"><w:r><w:t>gone</w:t></w:r></w:moveFrom>' + inserted("Moved", "moveTo") + run(" here."), ""),
    ("Signs → and π and ſ.", run("Signs ") + sign("Wingdings", "F0E0") + run(" and ") + sign("Symbol", "F070") + run(" and ſ."), ""),
    ("Soft hyphen Fremdarbeiter, tab x, 12‑15.", run("Soft hyphen Fremd") + "<w:r><w:softHyphen/></w:r>" + run("arbeiter, tab") + "<w:r><w:tab/></w:r>" + run("x, 12") + "<w:r><w:noBreakHyphen/></w:r>" + run("15."), ""),
    ("Link https://example.org/a and the site.", run("Link ") + '<w:hyperlink r:id="rId50"><w:r><w:t>https://example.org/a</w:t></w:r></w:hyperlink>' + run(" and ") + field('HYPERLINK "http://b.c"', run("the site")) + run("."), ""),
    ("Date 12.3.1941 and page 5 and 1.", run("Date ") + '<w:fldSimple w:instr=" DATE "><w:r><w:t>12.3.1941</w:t></w:r></w:fldSimple>' + run(" and page ") + field("PAGEREF _R \\h", run("5")) + run(" and ") + field("SEQ x", run("1")) + run("."), ""),
    ("Control inside text.", '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>Control</w:t></w:r></w:sdtContent></w:sdt>' + run(" inside text."), ""),
    ("Block control.", "", f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('Block control.'))}</w:sdtContent></w:sdt>"),
    ("Equation x2 and y.", run("Equation ") + "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>" + run(" and y."), ""),
    ("Alternate text here.", run("Alternate ") + '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>text</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>other</w:t></w:r></mc:Fallback></mc:AlternateContent>' + run(" here."), ""),
    ("כהן, ספר, עמ׳ 12.", run("כהן, ", "<w:rtl/>") + run("ספר", "<w:i/><w:iCs/><w:rtl/>") + run(", עמ׳ 12.", "<w:rtl/>"), ""),
    ("Line one Line two.", run("Line one") + "<w:r><w:br/></w:r>" + run("Line two."), ""),
    ("Smart tag Moscow 1941.", run("Smart tag ") + '<w:smartTag w:uri="u" w:element="place"><w:r><w:t>Moscow</w:t></w:r></w:smartTag>' + run(" 1941."), ""),
    ("Hidden ends.", run("Hidden") + run(" nothing", "<w:vanish/>") + run(" ends."), ""),
    ("Bidi אב embedded, CAPS.", run("Bidi ") + '<w:bdo w:val="rtl"><w:r><w:t>אב</w:t></w:r></w:bdo>' + run(" embedded, ") + run("CAPS", "<w:caps/>") + run("."), ""),
    ("Picture, then text.", run("Picture,") + f'<w:r><w:drawing><wp:inline xmlns:wp="{WORDS}"><wp:docPr id="1" name="p" descr="alt text"/></wp:inline></w:drawing></w:r>' + run(" then text."), ""),
    ("Ruby 東京 base.", run("Ruby ") + "<w:r><w:ruby><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>" + run(" base."), ""),
    ("Custom mark star.", run("Custom mark star."), ""),
)
"""The text of each note, what stands in its first paragraph, and what stands behind that."""


def around(n: int) -> str:
    """What stands around the call of a note."""
    call = paragraph(run(f"Text {n}."), ref(n), run(" And more."))
    return {
        5: table(f"<w:tc>{paragraph(run('In a table'), ref(n))}</w:tc>"),
        7: paragraph(run("Heading"), ref(n), properties='<w:pStyle w:val="Heading1"/>'),
        9: paragraph(run("Box"), box("In a box."), ref(n)),
        11: f"<w:sdt><w:sdtPr/><w:sdtContent>{call}</w:sdtContent></w:sdt>",
        13: paragraph(f'<w:ins w:id="96" w:author="A">{run("Inserted")}{ref(n)}</w:ins>'),
        len(NOTES): paragraph(run("Custom"), f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="{n}"/><w:t>*</w:t></w:r>'),
    }.get(n, call)


def written(strict: bool) -> bytes:
    notes = [note(n, content).replace("</w:footnote>", f"{behind}</w:footnote>") for n, (_, content, behind) in enumerate(NOTES, 1)]
    notes[-1] = notes[-1].replace("<w:footnoteRef/>", "<w:t>*</w:t>")
    body = "".join(around(n) for n in range(1, len(NOTES) + 1)) + paragraph(run("End"), ref(1, "endnote"))
    last = note(1, run("An endnote, "), italic("Title"), run("."), kind="endnote")
    return docx(body, "".join(notes), last, links={"rId50": "https://example.org/a"}, strict=strict)


def documents() -> dict[str, tuple[str, bytes, list[str]]]:
    """The file in both dialects: the suffix, the bytes, the texts of the notes."""
    texts = [text for text, _, _ in NOTES] + ["An endnote, Title."]
    return {name: (".docx", written(name == "strict"), texts) for name in ("transitional", "strict")}
