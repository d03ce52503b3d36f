"""Small documents of every container format, made by this script, and the notes in them.

    PYTHONPATH=src:tests python tests/fixtures.py FOLDER     # writes them as files
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import docx_files as d
import epub_files as e
import odt_files as o
import pdf_files as p
import producer_files as m

Notes = tuple[tuple[str, str], ...]


class Fixture(NamedTuple):
    """A document's name with its suffix, its bytes, and the labels and texts of its notes."""

    name: str
    data: bytes
    notes: Notes

    @property
    def suffix(self) -> str:
        """The suffix of the name."""
        return Path(self.name).suffix


WORKS = {
    "english": ("Alexander Werth, ", "Russia at War 1941–1945", " (New York: Carroll & Graf, 2000), 422."),
    "german": ("Christian Streit, ", "Keine Kameraden", ". Die Wehrmacht und die sowjetischen Kriegsgefangenen (Stuttgart: DVA, 1978), S. 28 f."),
    "russian": ("Зимин А. А. ", "Россия на пороге нового времени", ". М., 1972. С. 54."),
    "polish": ("Andrzej Paczkowski, ", "Pół wieku dziejów Polski", ", Warszawa 1995, s. 17."),
    "french": ("Nicolas Werth, ", "L’ivrogne et la marchande de fleurs", ", Paris, Tallandier, 2009, p. 12."),
    "italian": ("Claudio Pavone, ", "Una guerra civile", ", Torino, Bollati Boringhieri, 1991, pp. 23-25."),
    "czech": ("Jan Křen, ", "Dvě století střední Evropy", ", Praha: Argo, 2005, s. 301."),
}
IBID = "Ibid., 425."


def esc(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def two(language: str) -> Notes:
    return (("1", "".join(WORKS[language])), ("2", IBID))


def word_notes(language: str, kind: str = "footnote") -> tuple[str, str]:
    """The body and the notes of a Word file."""
    first, title, rest = map(esc, WORKS[language])
    body = d.paragraph(d.run("A sentence."), d.ref(1, kind), d.run(" Another."), d.ref(2, kind))
    notes = d.note(1, d.run(first), d.italic(title), d.run(rest), kind=kind) + d.note(2, d.run(IBID), kind=kind)
    return body, notes


def word() -> Iterator[Fixture]:
    """Word's own quirks, one a file."""
    for language in WORKS:
        body, notes = word_notes(language)
        yield Fixture(f"word-{language}.docx", d.docx(body, notes), two(language))
        yield Fixture(f"word-strict-{language}.docx", d.docx(body, notes, strict=True), two(language))
    body, notes = word_notes("english", "endnote")
    yield Fixture("word-endnotes.docx", d.docx(body, "", notes), tuple(zip(("i", "ii"), (t for _, t in two("english")), strict=True)))
    body, notes = word_notes("english")
    for form, labels in (("lowerRoman", "i ii"), ("upperRoman", "I II"), ("lowerLetter", "a b"), ("chicago", "* †"), ("decimalZero", "01 02")):
        settings = f'<w:footnotePr><w:numFmt w:val="{form}"/></w:footnotePr>'
        texts = (t for _, t in two("english"))
        yield Fixture(f"word-{form}.docx", d.docx(body, notes, settings=settings), tuple(zip(labels.split(), texts, strict=True)))
    yield from word_quirks()


def word_quirks() -> Iterator[Fixture]:
    broken = "".join(d.run(part) for part in ("Ale", "xan", "der Werth, ")) + d.italic("Rus") + d.italic("sia at War") + d.run(", 4.")
    proof = '<w:proofErr w:type="spellStart"/>' + d.run("Werth") + '<w:proofErr w:type="spellEnd"/>' + d.run(", 4.")
    ins = '<w:ins w:id="5" w:author="A" w:date="2020-01-01T00:00:00Z">{}</w:ins>'
    gone = '<w:del w:id="6" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>Rusia</w:delText></w:r></w:del>'
    kinds = {
        "runs": (broken, "Alexander Werth, Russia at War, 4."),
        "proof": (proof, "Werth, 4."),
        "tracked": (d.run("Werth, ") + gone + ins.format(d.italic("Russia")) + d.run(", 4."), "Werth, Russia, 4."),
        "smart-tag": (f'<w:smartTag w:uri="u" w:element="e">{d.run("Werth")}</w:smartTag>' + d.run(", 4."), "Werth, 4."),
        "content-control": (f'<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{d.run("Werth")}</w:sdtContent></w:sdt>' + d.run(", 4."), "Werth, 4."),
        "field": (d.run("See ") + d.field("NOTEREF _Ref1 \\h", d.run("note 1")) + d.run(" above."), "See note 1 above."),
        "simple-field": (f'<w:fldSimple w:instr="PAGEREF a">{d.run("12")}</w:fldSimple>' + d.run(" pp."), "12 pp."),
        "tab": ("<w:r><w:tab/><w:t>Werth,</w:t><w:tab/><w:t>4.</w:t></w:r>", "Werth, 4."),
        "bookmark": ('<w:bookmarkStart w:id="9" w:name="x"/>' + d.run("Werth") + '<w:bookmarkEnd w:id="9"/>' + d.run(", 4."), "Werth, 4."),
        "small-caps": (d.run("Werth", "<w:smallCaps/>") + d.run(", 4."), "Werth, 4."),
        "superscript": (d.run("Werth, 2") + d.run("nd", '<w:vertAlign w:val="superscript"/>') + d.run(" edn."), "Werth, 2nd edn."),
        "no-break": ("<w:r><w:t>41</w:t><w:noBreakHyphen/><w:t>45</w:t></w:r>", "41\u201145"),
        "line-break": ("<w:r><w:t>Werth,</w:t><w:br/><w:t>4.</w:t></w:r>", "Werth, 4."),
        "right-to-left": (d.run("ורת, רוסיה במלחמה, 4.", "<w:rtl/>"), "ורת, רוסיה במלחמה, 4."),
        "emoji": (d.run("Werth 𝔄 😀, 4."), "Werth 𝔄 😀, 4."),
    }  # fmt: skip
    for kind, (inner, text) in kinds.items():
        yield Fixture(f"word-{kind}.docx", d.docx(d.paragraph(d.run("A."), d.ref(1)), d.note(1, inner)), (("1", text),))


def open_document() -> Iterator[Fixture]:
    """OpenDocument's forms, one a file."""
    for language, work in WORKS.items():
        first, title, rest = map(esc, work)
        notes = o.note(1, first, o.span(title), rest), o.note(2, IBID)
        yield Fixture(f"open-{language}.odt", o.odt(o.paragraph("A sentence.", notes[0], " Another.", notes[1])), two(language))
    kinds = {
        "space": ("Werth,<text:s text:c='2'/>4.", "Werth, 4."),
        "tab": ("Werth,<text:tab/>4.", "Werth, 4."),
        "nested": (o.span("Wer" + o.span("th", "bold")) + ", 4.", "Werth, 4."),
        "link": ('<text:a xlink:type="simple" xlink:href="http://a.b/">Werth</text:a>, 4.', "Werth, 4."),
        "bookmark": ('<text:bookmark-start text:name="x"/>Werth<text:bookmark-end text:name="x"/>, 4.', "Werth, 4."),
        "break": ("Werth,<text:line-break/>4.", "Werth, 4."),
        "wrapped": ("Werth,\n    4.", "Werth, 4."),
    }  # fmt: skip
    for kind, (inner, text) in kinds.items():
        yield Fixture(f"open-{kind}.odt", o.odt(o.paragraph("A.", o.note(1, inner))), (("1", text),))


def books() -> Iterator[Fixture]:
    """EPUB: notes in the chapter, at the end, of several languages."""
    for language, work in WORKS.items():
        first, title, rest = map(esc, work)
        chapter = e.call(1, "#n1") + e.call(2, "#n2") + e.note(1, "n1", f"{first}<i>{title}</i>{rest}") + e.note(2, "n2", IBID)
        yield Fixture(f"book-{language}.epub", e.epub({"c.xhtml": chapter}), two(language))
    apart = {"c.xhtml": e.call(1, "n.xhtml#n1"), "n.xhtml": e.note(1, "n1", "Werth, 4.")}
    yield Fixture("book-notes-apart.epub", e.epub(apart), (("1", "Werth, 4."),))


def printed() -> Iterator[Fixture]:
    """PDF: notes at page bottoms, smaller, of the text's size below a rule, over pages."""
    for language in ("english", "german", "french"):
        work = "".join(WORKS[language])
        cut = work.rindex(" ", 0, 60)
        notes = [f"1 {work[:cut]}", work[cut + 1 :], f"2 {IBID}"]
        for size, rule in ((8.5, False), (11.0, True)):
            name = f"print-{language}-{'rule' if rule else 'small'}.pdf"
            yield Fixture(name, p.pdf([p.page(1, notes, size, rule=rule)]), two(language))


PRODUCERS = {
    m.word: "1 2 3 4", m.google_docs: "1 2 3", m.libreoffice: "1 2 3 2:i", m.calibre: "1 2", m.sigil: "1 2", m.indesign: "1 2 2:1 2:2",
}  # fmt: skip


def produced() -> Iterator[Fixture]:
    """As the programs write them that most documents come from."""
    for make, labels in PRODUCERS.items():
        suffix, data, texts = make()
        yield Fixture(f"{make.__name__}{suffix}", data, tuple(zip(labels.split(), texts, strict=True)))


def fixtures() -> list[Fixture]:
    """All of them."""
    return [*word(), *open_document(), *books(), *printed(), *produced()]


if __name__ == "__main__":
    for fixture in fixtures():
        Path(sys.argv[1], fixture.name).write_bytes(fixture.data)
