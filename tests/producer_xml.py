"""TEI and JATS as more projects and publishers write them, each with the texts of its notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from markup_files import plain, set_in
from producer_pages import NOTES, TEXTS

Numbered = list[tuple[int, str]]


def tei(note: str, begin: str = '<hi rend="italic">', end: str = "</hi>") -> str:
    return set_in(note, begin, end, lambda text: escape(text, quote=False))


def edition(body: str, back: str = "", front: str = "") -> str:
    header = "<teiHeader><fileDesc><titleStmt><title>Of the war</title></titleStmt><publicationStmt><p>By hand</p></publicationStmt><notesStmt><note>A note of the header.</note></notesStmt><sourceDesc><bibl>A book of 1941</bibl></sourceDesc></fileDesc></teiHeader>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{header}<text>{front}<body>{body}</body>{back}</text></TEI>\n'


def in_place(form: str, begin: str = '<hi rend="italic">', end: str = "</hi>") -> str:
    """Paragraphs with a note each in this form: ``{n}`` its number, ``{t}`` its text."""
    said = ((n, tei(note, begin, end)) for n, note in enumerate(NOTES, 1))
    paragraphs = "".join(f'<p xml:id="p{n}">Something happened{form.replace("{n}", str(n)).replace("{t}", words)} in 1941.</p>\n' for n, words in said)
    return f'<div type="chapter"><head>Of the war</head><pb n="12"/>{paragraphs}</div>'


def metopes() -> str:
    return edition(in_place('<note place="foot" n="{n}" xml:id="ftn{n}"><p style="txt_Note" xml:id="fn-p{n}">{t}</p></note>'))


def lodel() -> str:
    return edition(in_place('<note place="foot" n="{n}" id="ftn{n}"><p rend="footnotetext">\n{t}</p></note>', '<hi rend="font-style:italic;">'))


def teigarage() -> str:
    """The conversion of Word files: the note's sign stands in its text."""
    return edition(in_place('<note place="foot" xml:id="ftn{n}" n="{n}"><p rend="footnote text"><hi rend="Footnote_Reference superscript"/> {t}</p></note>'))


def grobid() -> str:
    """Notes behind the paragraphs, called by references of their own."""
    calls = "".join(f'<p>Something happened in 1941<ref type="foot" target="#foot_{n}">{n}</ref> and went on <ref type="bibr" target="#b{n}">(Werth 1964)</ref>.</p>' for n in range(1, 5))
    notes = "".join(f'<note place="foot" n="{n}" xml:id="foot_{n}"><p>{tei(note, "", "")}</p></note>' for n, note in enumerate(NOTES, 1))
    back = '<back><div type="references"><listBibl><biblStruct xml:id="b1"><monogr><author><persName><surname>Werth</surname></persName></author><title level="m">Russia</title><imprint><date when="1964"/></imprint></monogr></biblStruct></listBibl></div></back>'
    return edition(f'<div><head n="1.">Of the war</head>{calls}</div>{notes}', back)


def end_list_by_pointers() -> str:
    calls = "".join(f'<p>Something happened<ptr type="noteAnchor" target="#n{n}"/> in 1941.</p>' for n in range(1, 5))
    notes = "".join(f'<note xml:id="n{n}" n="{n}"><p>{tei(note)}</p></note>' for n, note in enumerate(NOTES, 1))
    return edition(f"<div>{calls}</div>", f'<back><div type="notes"><head>Notes</head>{notes}</div></back>')


def anchors() -> str:
    """Notes apart that say themselves to which anchors they belong."""
    calls = "".join(f'<p>Something happened<anchor xml:id="a{n}"/> in 1941.</p>' for n in range(1, 5))
    notes = "".join(f'<note type="editorial" target="#a{n}" n="{n}">{tei(note)}</note>' for n, note in enumerate(NOTES, 1))
    return edition(f"<div>{calls}</div>", f"<back><div>{notes}</div></back>")


def note_group() -> str:
    calls = "".join(f'<p>Something happened<ref type="note" target="#n{n}">{n}</ref> in 1941.</p>' for n in range(1, 5))
    notes = "".join(f'<note xml:id="n{n}">{tei(note)}</note>' for n, note in enumerate(NOTES, 1))
    return edition(f"<div>{calls}<noteGrp>{notes}</noteGrp></div>")


def two_languages() -> str:
    """A note with a quotation, an address and names that are marked."""
    form = '<note type="footnote" n="{n}"><p>{t}</p></note>'
    return edition(in_place(form).replace("Alexander Werth", '<persName ref="#w"><forename>Alexander</forename> <surname>Werth</surname></persName>').replace("1941", '<date when="1941">1941</date>'))


def bibliographic() -> str:
    """References within notes are marked as such, part by part."""
    form = '<note place="bottom" n="{n}"><bibl>{t}</bibl></note>'
    return edition(in_place(form, '<title level="m">', "</title>").replace("Alexander Werth", "<author>Alexander Werth</author>").replace("New York", "<pubPlace>New York</pubPlace>"))


def prefixed() -> str:
    text = edition(in_place('<note place="foot" n="{n}">{t}</note>'))
    for name in ("TEI", "teiHeader", "fileDesc", "titleStmt", "title", "publicationStmt", "notesStmt", "sourceDesc", "bibl", "text", "body", "div", "head", "pb", "p", "note", "hi"):
        text = text.replace(f"<{name} ", f"<tei:{name} ").replace(f"<{name}>", f"<tei:{name}>").replace(f"</{name}>", f"</tei:{name}>").replace(f"<{name}/", f"<tei:{name}/")
    return text.replace('xmlns="', 'xmlns:tei="')


def p4() -> str:
    """The older TEI, without a namespace, with a document type."""
    text = edition(in_place('<note place="foot" n="{n}" id="n{n}" anchored="yes">{t}</note>', '<hi rend="i">'))
    return text.replace('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">', '<!DOCTYPE TEI.2 SYSTEM "teixlite.dtd">\n<TEI.2>').replace("</TEI>", "</TEI.2>")


def critical() -> str:
    """An apparatus of readings beside the notes of the editor."""
    form = '<app><lem>that</lem><rdem wit="#B">this</rdem><note>A remark on readings.</note></app><note type="comment" n="{n}">{t}</note>'
    return edition(in_place(form.replace("rdem", "rdg")))


def jats(note: str) -> str:
    return set_in(note, "<italic>", "</italic>", lambda text: escape(text, quote=False))


def article(body: str, back: str, meta: str = "") -> str:
    front = f'<front><journal-meta><journal-title-group><journal-title>War &amp; Society</journal-title></journal-title-group></journal-meta><article-meta><title-group><article-title>Of the war</article-title></title-group><contrib-group><contrib><name><surname>Writer</surname><given-names>A.</given-names></name></contrib></contrib-group>{meta}<pub-date><year>2020</year></pub-date></article-meta></front>'
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">\n<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="en">{front}<body><sec><title>Of the war</title>{body}</sec></body><back>{back}</back></article>\n'


def calls(form: str) -> str:
    return "".join(f"<p>Something happened in 1941{form.replace('{n}', str(n))} and went on.</p>\n" for n in range(1, 5))


def notes(form: str) -> str:
    return "".join(form.replace("{n}", str(n)).replace("{t}", jats(note)) + "\n" for n, note in enumerate(NOTES, 1))


def scielo() -> str:
    return article(calls('<xref ref-type="fn" rid="fn{n}"><sup>{n}</sup></xref>'), f'<fn-group>{notes("""<fn fn-type="other" id="fn{n}"><label>{n}</label><p>{t}</p></fn>""")}</fn-group>')


def taylor() -> str:
    return article(calls('<xref ref-type="fn" rid="EN000{n}"><sup>{n}</sup></xref>'), f'<notes notes-type="endnotes"><title>Notes</title><fn-group>{notes("""<fn id="EN000{n}"><label>{n}</label><p>{t}</p></fn>""")}</fn-group></notes>', '<author-notes><fn fn-type="present-address"><p>Of a university.</p></fn></author-notes>')


def cambridge() -> str:
    """Notes in the midst of the text."""
    body = "".join(f'<p>Something happened in 1941.<xref ref-type="fn" rid="fn{n}"><sup>{n}</sup></xref><fn id="fn{n}" symbol="{n}"><label>{n}</label><p>{jats(note)}</p></fn> And went on.</p>' for n, note in enumerate(NOTES, 1))
    return article(body, '<ack><p>With thanks to all.</p></ack><fn-group content-type="conflict"><fn fn-type="conflict"><p>None.</p></fn></fn-group>')


def oxford() -> str:
    """References within notes are marked as citations."""
    form = '<fn id="FN{n}"><label>{n}</label><p><mixed-citation publication-type="book">{t}</mixed-citation></p></fn>'
    return article(calls('<sup><xref ref-type="fn" rid="FN{n}">{n}</xref></sup>'), f"<fn-group><title>Footnotes</title>{notes(form)}</fn-group>")


def chicago_journals() -> str:
    return article(calls('<xref ref-type="fn" rid="fn{n}">{n}</xref>'), f'<fn-group>{notes("""<fn id="fn{n}"><label>{n}.</label><p content-type="noindent">{t}</p></fn>""")}</fn-group>', '<abstract><p>An abstract.</p></abstract>')


def muse() -> str:
    """Notes are kept in the list of references."""
    return article(calls('<xref ref-type="bibr" rid="r{n}">{n}</xref>'), f'<ref-list><title>Notes</title>{notes("""<ref id="r{n}"><label>{n}</label><note><p>{t}</p></note></ref>""")}</ref-list>')


def ojs_texture() -> str:
    return article(calls('<xref id="_ref-{n}" ref-type="fn" rid="fn-{n}">{n}</xref>'), f'<fn-group>{notes("""<fn id="fn-{n}"><p>{t}</p></fn>""")}</fn-group><ref-list/>')


def part_of_a_book() -> str:
    """A chapter in BITS."""
    body = calls('<xref ref-type="fn" rid="ch1fn{n}">{n}</xref>')
    back = f'<fn-group>{notes("""<fn id="ch1fn{n}"><label>{n}</label><p>{t}</p></fn>""")}</fn-group>'
    return f'<?xml version="1.0"?>\n<book xmlns:xlink="http://www.w3.org/1999/xlink"><book-meta><book-title-group><book-title>War</book-title></book-title-group></book-meta><book-body><book-part book-part-type="chapter" id="ch1"><book-part-meta><title-group><title>One</title></title-group></book-part-meta><body>{body}</body><back>{back}</back></book-part></book-body></book>\n'


def tables_and_notes() -> str:
    table = '<table-wrap id="t1"><label>Table 1</label><table><tr><td>1941<xref ref-type="table-fn" rid="tfn1">a</xref></td></tr></table><table-wrap-foot><fn id="tfn1"><label>a</label><p>Of a table.</p></fn></table-wrap-foot></table-wrap>'
    return article(table + calls('<xref ref-type="fn" rid="fn{n}">{n}</xref>'), f'<fn-group>{notes("""<fn id="fn{n}"><label>{n}</label><p>{t}</p></fn>""")}</fn-group>')


FILES: Mapping[str, Callable[[], str]] = {
    one.__name__: one
    for one in (
        metopes, lodel, teigarage, grobid, end_list_by_pointers, anchors, note_group, two_languages, bibliographic, prefixed, p4, critical,
        scielo, taylor, cambridge, oxford, chicago_journals, muse, ojs_texture, part_of_a_book, tables_and_notes,
    )
}  # fmt: skip


def documents() -> dict[str, tuple[str, bytes, list[str]]]:
    """Each file by its producer: the suffix, the bytes, the texts of its notes."""
    assert [plain(note) for note in NOTES] == TEXTS
    return {name: (".xml", made().encode(), TEXTS) for name, made in FILES.items()}
