"""The same notes in the shapes in which writers, blogs, journals and editions have them.

Each shape is a function from notes to a file's text. A note is Markdown as ``_italic_``
pieces around plain text: "Werth, _Russia at War_ (2000), 422.". Nothing here is copied;
the shapes are facts about what the programs write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

NOTES = (
    "Alexander Werth, _Russia at War 1941–1945_, 2nd edn. (New York: Carroll & Graf, 2000), 422.",
    "Ibid., 425.",
    "See Roger Reese, ‘Motivations to Serve’, _Journal of Slavic Military Studies_ 20 (2007): 263–82.",
    "Там же. Л. 313; BA-MA RH 24-17/185, fol. 155.",
    "Jörg Baberowski, _Verbrannte Erde_ (München: C. H. Beck, 2012), S. 12 f.; vgl. _ebd._, S. 14.",
    "Werth, _Russia_, 430 [sic]; https://example.org/a_b/c~d.",
)
"""Names, dashes, signs that markups take for their own, two scripts, an address."""

Notes = Sequence[str]
Shape = Callable[[Notes], str]


def plain(note: str) -> str:
    """The note's text."""
    return "".join(text for text, _ in pieces(note))


def pieces(note: str) -> list[tuple[str, bool]]:
    """Stretches of text, and whether they are italic. Underscores in addresses are none."""
    parts = re.split(r"(?<!\w)_([^_]+)_(?!\w)", note)
    return [(part, n % 2 == 1) for n, part in enumerate(parts) if part]


def set_in(note: str, begin: str, end: str, text: Callable[[str], str] = str) -> str:
    """The note with its italics between these marks."""
    return "".join(f"{begin}{text(t)}{end}" if face else text(t) for t, face in pieces(note))


# ---------------------------------------------------------------- Markdown


def md(note: str) -> str:
    return set_in(note, "*", "*", lambda t: re.sub(r"([\[\]])", r"\\\1", t))


def body(notes: Notes, mark: Callable[[int], str]) -> str:
    return "\n\n".join(
        f"Paragraph {n} of the *text* goes on.{mark(n)} And ends." for n in range(1, len(notes) + 1)
    )


def zettlr(notes: Notes) -> str:
    head = "---\ntitle: A chapter\nkeywords:\n  - war\n---\n\n# A chapter\n\n"
    return (
        head
        + body(notes, lambda n: f"[^{n}]")
        + "\n\n"
        + "\n".join(f"[^{n}]: {md(t)}" for n, t in enumerate(notes, 1))
    )


def obsidian(notes: Notes) -> str:
    """Named notes, each behind its paragraph; links between double brackets, a comment."""
    parts = [
        f"See [[Werth|him]] and #war.[^note-{n}]\n\n[^note-{n}]: {md(t)}\n"
        for n, t in enumerate(notes, 1)
    ]
    return "\n".join(parts) + "\n> [!note] A callout\n> with text.\n"


def quarto(notes: Notes) -> str:
    """Notes in the text, code that is no text."""
    code = "```{r}\n#| echo: false\nx <- '[^9]'  # ^[no]\n```\n\n"
    return (
        "---\nformat: html\n---\n\n" + code + "\n\n".join(f"Text.^[{md(t)}] More." for t in notes)
    )


def wrapped(notes: Notes) -> str:
    """Definitions in lines of few words, further lines indented, as editors wrap them."""
    return (
        body(notes, lambda n: f"[^{n}]")
        + "\n\n"
        + "\n\n".join(f"[^{n}]: " + _wrapped(md(t), "    ") for n, t in enumerate(notes, 1))
    )


def _wrapped(text: str, indent: str) -> str:
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) > 40:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return f"\n{indent}".join([*lines, line])


def crlf(notes: Notes) -> str:
    return "\ufeff" + zettlr(notes).replace("\n", "\r\n")


# ---------------------------------------------------------------- LaTeX


def tex(note: str, command: str = "emph") -> str:
    def text(t: str) -> str:
        t = re.sub(r"https?://[^\s.;]+(?:\.[^\s.;]+)*", lambda m: rf"\url{{{m[0]}}}", t)
        parts = re.split(r"(\\url\{[^}]*\})", t)
        return "".join(
            p
            if n % 2
            else re.sub(r"([&%$#_])", r"\\\1", p)
            .replace("–", "--")
            .replace("‘", "`")
            .replace("’", "'")
            for n, p in enumerate(parts)
        )

    return set_in(note, f"\\{command}{{", "}", text)


def article(notes: Notes) -> str:
    head = "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\begin{document}\n"
    return (
        head
        + "\n".join(f"Text.\\footnote{{{tex(t)}}} % \\footnote{{no}}" for t in notes)
        + "\n\\end{document}\n"
    )


def accents(notes: Notes) -> str:
    def said(t: str) -> str:
        return tex(t, "textit").replace("ö", '\\"{o}').replace("ü", '\\"u')

    return (
        "\\documentclass{scrartcl}\n\\begin{document}\n"
        + "\n\n".join(f"Text.\\footnote{{%\n  {said(t)}%\n}}" for t in notes)
        + "\n\\end{document}\n"
    )


def endnotes(notes: Notes) -> str:
    return (
        "\n".join(f"Text.\\endnote{{{tex(t, 'mkbibemph')}}}" for t in notes) + "\n\\theendnotes\n"
    )


def marks_apart(notes: Notes) -> str:
    return "\n".join(f"Text\\footnotemark.\n\\footnotetext{{{tex(t, 'textsl')}}}" for t in notes)


def own_command(notes: Notes) -> str:
    head = "\\documentclass{memoir}\n\\newcommand{\\fn}[1]{\\footnote{#1}}\n\\newcommand{\\work}[1]{\\textit{#1}}\n\\begin{document}\n\\chapter{One}\n"
    return head + "\n".join(f"Text.\\fn{{{tex(t, 'work')}}}" for t in notes) + "\n\\end{document}\n"


# ---------------------------------------------------------------- HTML


def html(note: str, tag: str = "i") -> str:
    return set_in(note, f"<{tag}>", f"</{tag}>", lambda t: escape(t, quote=False))


def page(inside: str) -> str:
    return f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>T</title></head><body>\n{inside}\n</body></html>\n"


def pandoc_html(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<a href="#fn{n}" class="footnote-ref" id="fnref{n}" role="doc-noteref"><sup>{n}</sup></a></p>\n'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<li id="fn{n}"><p>{html(t, "em")}<a href="#fnref{n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>\n'
        for n, t in enumerate(notes, 1)
    )
    return page(
        f'{text}<section class="footnotes" role="doc-endnotes"><hr />\n<ol>\n{items}</ol></section>'
    )


def wordpress(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<sup data-fn="u-{n}" class="fn"><a href="#u-{n}" id="u-{n}-link">{n}</a></sup></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<li id="u-{n}">{html(t, "em")} <a href="#u-{n}-link" aria-label="Jump to footnote reference {n}">↩︎</a></li>'
        for n, t in enumerate(notes, 1)
    )
    return page(f'{text}<ol class="wp-block-footnotes">{items}</ol>')


def easy_footnotes(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<span class="easy-footnote"><a href="https://blog.example/post/#easy-footnote-bottom-{n}-7" title="…"><sup>{n}</sup></a></span></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<li class="easy-footnote-single"><span id="easy-footnote-bottom-{n}-7" class="easy-footnote-margin-adjust"></span>{html(t)}<a class="easy-footnote-to-top" href="https://blog.example/post/#easy-footnote-{n}-7"></a></li>'
        for n, t in enumerate(notes, 1)
    )
    return page(f'{text}<ol class="easy-footnotes-wrapper">{items}</ol>')


def substack(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<a class="footnote-anchor" id="footnote-anchor-{n}" href="#footnote-{n}" target="_self">{n}</a></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<div class="footnote"><a id="footnote-{n}" href="#footnote-anchor-{n}" class="footnote-number" contenteditable="false" target="_self">{n}</a><div class="footnote-content"><p>{html(t, "em")}</p></div></div>'
        for n, t in enumerate(notes, 1)
    )
    return page(text + items)


def wikipedia(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<sup id="cite_ref-{n}" class="reference"><a href="#cite_note-{n}"><span class="cite-bracket">&#91;</span>{n}<span class="cite-bracket">&#93;</span></a></sup></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<li id="cite_note-{n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{n}" aria-label="Jump up">^</a></b></span> <span class="reference-text"><style data-mw-deduplicate="x">.a{{b:c}}</style><cite class="citation book cs1">{html(t)}</cite></span>\n</li>'
        for n, t in enumerate(notes, 1)
    )
    return page(f'{text}<div class="reflist"><ol class="references">{items}</ol></div>')


def word_html(notes: Notes) -> str:
    text = "".join(
        f'<p class=MsoNormal>Text.<a style=\'mso-footnote-id:ftn{n}\' href="#_ftn{n}" name="_ftnref{n}" title=""><span class=MsoFootnoteReference>[{n}]</span></a></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<div style=\'mso-element:footnote\' id=ftn{n}><p class=MsoFootnoteText><a href="#_ftnref{n}" name="_ftn{n}" title=""><span class=MsoFootnoteReference>[{n}]</span></a> {html(t)}</p></div>'
        for n, t in enumerate(notes, 1)
    )
    return page(f"{text}<div style='mso-element:footnote-list'><br clear=all><hr>{items}</div>")


def one_paragraph(notes: Notes) -> str:
    """Old pages: names within one paragraph, divided by breaks."""
    text = "".join(
        f'<p>Text.<a href="#note{n}"><sup>{n}</sup></a></p>' for n in range(1, len(notes) + 1)
    )
    items = "<br>\n".join(f'<a name="note{n}">{n}.</a> {html(t)}' for n, t in enumerate(notes, 1))
    return page(f"{text}<h2>Notes</h2><p>{items}</p>")


def asides(notes: Notes) -> str:
    """As e-books have them; in XML's spelling."""
    text = "".join(
        f'<p>Text.<a epub:type="noteref" href="#n{n}">{n}</a></p>' for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<aside epub:type="footnote" id="n{n}"><p>{html(t)}</p></aside>'
        for n, t in enumerate(notes, 1)
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>{text}{items}</body></html>'


def sidenotes(notes: Notes) -> str:
    return page(
        "".join(
            f'<p>Text.<label for="sn-{n}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-{n}" class="margin-toggle"/><span class="sidenote">{html(t)}</span> More.</p>'
            for n, t in enumerate(notes, 1)
        )
    )


def docutils_html(notes: Notes) -> str:
    text = "".join(
        f'<p>Text. <a class="footnote-reference brackets" href="#footnote-{n}" id="footnote-reference-{n}">{n}</a></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<aside class="footnote brackets" id="footnote-{n}" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#footnote-reference-{n}">{n}</a><span class="fn-bracket">]</span></span><p>{html(t, "em")}</p></aside>'
        for n, t in enumerate(notes, 1)
    )
    return page(f'{text}<aside class="footnote-list brackets">{items}</aside>')


def typed_html(notes: Notes) -> str:
    """Notes without links, under a heading."""
    text = "".join(
        f"<p>Something happened in the text, and then it went on for a while.<sup>{n}</sup></p>\n"
        for n in range(1, len(notes) + 1)
    )
    items = "".join(f"<p>{n}. {html(t, 'em')}</p>\n" for n, t in enumerate(notes, 1))
    return page(f"<h1>A chapter about the war</h1>\n{text}<h2>Notes</h2>\n{items}")


# ---------------------------------------------------------------- TEI, JATS


def tei(note: str, rend: str) -> str:
    return set_in(note, f'<hi rend="{rend}">', "</hi>", lambda t: escape(t, quote=False))


def tei_page(inside: str) -> str:
    head = "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><notesStmt><note>About.</note></notesStmt></fileDesc></teiHeader>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">{head}<text><body>{inside}</body></text></TEI>\n'


def tei_inline(notes: Notes) -> str:
    return tei_page(
        "".join(
            f'<p>Text.<note place="foot" n="{n}">{tei(t, "italic")}</note></p>\n'
            for n, t in enumerate(notes, 1)
        )
    )


def open_edition(notes: Notes) -> str:
    return tei_page(
        "".join(
            f'<p rend="texte">Text.<note xml:id="ftn{n}" n="{n}" place="foot"><p rend="noteindent">{tei(t, "font-style:italic;")}</p></note></p>'
            for n, t in enumerate(notes, 1)
        )
    )


def dta(notes: Notes) -> str:
    """Lines and pages of print; a note's lines end anywhere."""

    def lines(t: str) -> str:
        return tei(t, "#i").replace(" (", "<lb/>\n(", 1)

    return tei_page(
        "".join(
            f'<p>Text <note place="foot" n="{n})">{lines(t)}</note><lb/>\ngoes on.</p><pb n="{n}" facs="#f{n}"/>\n'
            for n, t in enumerate(notes, 1)
        )
    )


def tei_back(notes: Notes) -> str:
    text = "".join(
        f'<p>Text.<ref target="#n{n}" type="noteAnchor">{n}</ref></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<note xml:id="n{n}"><p>{tei(t, "ital")}</p></note>' for n, t in enumerate(notes, 1)
    )
    return tei_page(f'{text}<div type="notes">{items}</div>')


def jats(note: str) -> str:
    return set_in(note, "<italic>", "</italic>", lambda t: escape(t, quote=False))


def jats_page(back: str, calls: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">\n<article><front><article-meta><title-group><article-title>T</article-title></title-group><author-notes><fn id="a1"><p>About the author.</p></fn></author-notes></article-meta></front><body>{calls}</body><back>{back}</back></article>\n'


def jats_fn(notes: Notes) -> str:
    calls = "".join(
        f'<p>Text.<xref ref-type="fn" rid="fn{n}"><sup>{n}</sup></xref></p>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<fn id="fn{n}"><label>{n}</label><p>{jats(t)}</p></fn>\n' for n, t in enumerate(notes, 1)
    )
    return jats_page(f"<fn-group>{items}</fn-group>", calls)


def jstor(notes: Notes) -> str:
    """Footnotes as references without fields, numbers in brackets."""
    items = "".join(
        f'<ref id="ref{n}"><label>[{n}]</label><mixed-citation publication-type="other">{jats(t)}</mixed-citation></ref>\n'
        for n, t in enumerate(notes, 1)
    )
    return jats_page(f'<ref-list content-type="unparsed-citations">{items}</ref-list>')


def jats_inline(notes: Notes) -> str:
    return jats_page(
        "",
        "".join(
            f"<p>Text.<fn><label>{n}</label><p>{jats(t)}</p></fn></p>"
            for n, t in enumerate(notes, 1)
        ),
    )


MARQUAGE = '<marquage typemarq="italique">'


def erudit(notes: Notes) -> str:
    calls = "".join(
        f'<para><alinea>Texte<renvoi id="re1no{n}" idref="no{n}" typeref="note">{n}</renvoi>.</alinea></para>'
        for n in range(1, len(notes) + 1)
    )
    items = "".join(
        f'<note id="no{n}"><no>{n}</no><alinea>{set_in(t, MARQUAGE, "</marquage>", lambda x: escape(x, quote=False))}</alinea></note>\n'
        for n, t in enumerate(notes, 1)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<article xmlns="http://www.erudit.org/xsd/article" lang="fr"><corps>{calls}</corps><partiesann><grnote>{items}</grnote></partiesann></article>\n'


# ---------------------------------------------------------------- the others


def wiki(notes: Notes) -> str:
    return (
        "== A chapter ==\n"
        + "\n\n".join(
            f"Text.<ref>{set_in(t, chr(39) * 2, chr(39) * 2, lambda s: escape(s, quote=False))}</ref>"
            for t in notes
        )
        + "\n\n{{reflist}}\n[[Category:War]]\n"
    )


def wiki_named(notes: Notes) -> str:
    return (
        "\n".join(
            f'Text.<ref name="n{n}">{set_in(t, chr(39) * 2, chr(39) * 2, lambda s: escape(s, quote=False))}</ref> Again.<ref name="n{n}" />'
            for n, t in enumerate(notes, 1)
        )
        + "\n<references />\n[[A]]\n"
    )


def rst(notes: Notes) -> str:
    def text(t: str) -> str:
        return set_in(t, "*", "*")

    return (
        "\n\n".join(f"Text. [{n}]_" for n in range(1, len(notes) + 1))
        + "\n\n"
        + "\n".join(f".. [{n}] {text(t)}" for n, t in enumerate(notes, 1))
        + "\n"
    )


def rst_auto(notes: Notes) -> str:
    return "".join(
        f"Text. [#n{n}]_\n\n.. [#n{n}]\n   {_wrapped(set_in(t, '*', '*'), '   ')}\n\n"
        for n, t in enumerate(notes, 1)
    )


def adoc(notes: Notes) -> str:
    def text(t: str) -> str:
        return set_in(t, "_", "_", lambda s: s.replace("]", "\\]"))

    return (
        "= A chapter\n\n////\nfootnote:[no]\n////\n\n"
        + "\n\n".join(f"Text.footnote:[{text(t)}] More." for t in notes)
        + "\n"
    )


def adoc_named(notes: Notes) -> str:
    return (
        "\n\n".join(
            f"Text.footnote:n{n}[{set_in(t, '__', '__', lambda s: s.replace(']', chr(92) + ']'))}] Again.footnote:n{n}[]"
            for n, t in enumerate(notes, 1)
        )
        + "\n"
    )


def org(notes: Notes) -> str:
    text = "\n\n".join(f"Text[fn:{n}] goes on." for n in range(1, len(notes) + 1))
    return (
        f"#+title: A chapter\n# a comment [fn:9]\n\n* One\n{text}\n\n#+begin_src R\nx <- '[fn:8]'\n#+end_src\n\n* Footnotes\n\n"
        + "\n\n".join(f"[fn:{n}] {_wrapped(set_in(t, '/', '/'), '')}" for n, t in enumerate(notes, 1))
        + "\n"
    )


def org_inline(notes: Notes) -> str:
    return "\n\n".join(f"Text[fn:n{n}:{set_in(t, '/', '/')}] goes on[fn:n{n}]." for n, t in enumerate(notes, 1)) + "\n"


def typst(notes: Notes) -> str:
    def text(t: str) -> str:
        return "".join(p if n % 2 else re.sub(r"([#$@~&_])", r"\\\1", p) for n, p in enumerate(re.split(r"(https?://\S+)", t)))

    return (
        '#set page(numbering: "1")\n= A chapter // #footnote[no]\n\n'
        + "\n\n".join(f"Text#footnote[{set_in(t, '_', '_', text)}] <n{n}> goes on, @n{n}. `#footnote[no]`" for n, t in enumerate(notes, 1))
        + "\n"
    )


def typst_commands(notes: Notes) -> str:
    return "\n\n".join(f"Text#footnote(<again>) #footnote[\n  {set_in(t, '#emph[', ']', lambda s: s.replace('&', chr(92) + '&'))}\n]" for t in notes) + "\n"


# ---------------------------------------------------------------- plain text with underscores


def transcript(notes: Notes) -> str:
    """Notes in brackets behind their paragraphs, as transcripts of old books have them."""
    return "\n\n".join(
        f"Paragraph {n} of the _text_ goes on.[{n}] And ends.\n\n[Footnote {n}: {_wrapped(t, '')}]" for n, t in enumerate(notes, 1)
    )


def typed(notes: Notes) -> str:
    """A list of notes under its heading, with windows' line ends."""
    text = body(notes, lambda n: f"[{n}]").replace("*text*", "_text_") + "\n\nNotes\n\n" + "\n\n".join(f"{n}. {t}" for n, t in enumerate(notes, 1))
    return text.replace("\n", "\r\n")


SHAPES: dict[str, tuple[str, Shape]] = {
    shape.__name__: (suffix, shape)
    for suffix, shapes in {
        ".md": (zettlr, obsidian, wrapped, crlf),
        ".qmd": (quarto,),
        ".tex": (article, accents, endnotes, marks_apart, own_command),
        ".html": (
            pandoc_html,
            wordpress,
            easy_footnotes,
            substack,
            wikipedia,
            word_html,
            one_paragraph,
            sidenotes,
            docutils_html,
            typed_html,
        ),
        ".xhtml": (asides,),
        ".xml": (tei_inline, open_edition, dta, tei_back, jats_fn, jstor, jats_inline, erudit),
        ".wiki": (wiki, wiki_named),
        ".rst": (rst, rst_auto),
        ".adoc": (adoc, adoc_named),
        ".org": (org, org_inline),
        ".typ": (typst, typst_commands),
        ".txt": (transcript, typed),
    }.items()
    for shape in shapes
}
"""Every shape by its name, with the suffix of its files."""


def files() -> dict[str, tuple[str, bytes]]:
    """A file of each shape: its suffix and its bytes."""
    return {name: (suffix, shape(NOTES).encode()) for name, (suffix, shape) in SHAPES.items()}

# ---------------------------------------------------------------- one note in many places

WORDS = "Werth, Russia at War (1964), 12."
PLACES: dict[str, tuple[str, str]] = {
    "OpenEdition": (".html", '<p>A<a class="footnotecall" href="#ftn1" id="bodyftn1">1</a></p><div id="notes"><h2>Notes</h2><p class="notesbaspage"><a class="FootnoteSymbol" href="#bodyftn1" id="ftn1">1</a> %s</p></div>'),
    "Cairn": (".html", '<p>A<sup id="re1no1"><a class="amorce" href="#no1">[1]</a></sup></p><div class="note" id="no1"><div class="renvoi"><a href="#re1no1">[1]</a></div><div class="alinea">%s</div></div>'),
    "LibreOffice": (".html", '<p>A<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>%s</p></div>'),
    "Google Docs": (".html", '<p>A<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;%s</span></p></div>'),
    "Hugo": (".html", '<p>A<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>%s&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div>'),
    "Gutenberg": (".html", '<p>A<a name="FNanchor_1_1" id="FNanchor_1_1"></a><a href="#Footnote_1_1" class="fnanchor">[1]</a></p><div class="footnote"><p><a name="Footnote_1_1" id="Footnote_1_1"></a><a href="#FNanchor_1_1"><span class="label">[1]</span></a> %s</p></div>'),
    "names in capitals": (".html", '<P>A<A HREF="#1"><SUP>1</SUP></A></P><HR><P><A NAME="1"></A>1. %s</P>'),
    "names in brackets": (".html", '<p>A<a name="ref1" href="#end1">(1)</a></p><p><a name="end1" href="#ref1">(1)</a> %s</p>'),
    "whole addresses": (".html", '<p>A<sup><a href="https://x.org/p#_ftn1" rel="noopener">[1]</a></sup></p><p id="x"><a href="https://x.org/p#_ftnref1" id="_ftn1">[1]</a> %s</p>'),
    "Roman numbers": (".html", '<p>A<a href="#fn-i" id="r-i">iv</a></p><ol><li id="fn-i">%s <a href="#r-i">&uarr;</a></li></ol>'),
    "a number in the text": (".html", '<p>A<span class="ref-lnk fn-ref-lnk"><a data-rid="FN0001" data-reflink="fn" href="#FN0001"><sup>1</sup></a></span></p><div class="summation-section"><div id="FN0001"><p>1 %s</p></div></div>'),
    "words for readers of screens": (".html", '<p>A<a href="#fn1" class="xref fn"><sup>Footnote <span class="show-for-sr">Footnote</span>1</sup></a></p><div class="footnotes"><div class="footnote" id="fn1"><p><a href="#r1" class="footnote-link"><sup>1</sup></a> %s</p></div></div>'),
    "TEI: oe": (".xml", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>A<note place="foot" xml:id="ftn1" n="1"><p>%s</p></note></p></body></text></TEI>'),
    "TEI: ptr": (".xml", '<TEI><text><body><p>A<ptr target="#n1" type="note"/></p></body><back><div type="notes"><note xml:id="n1"><label>1</label> %s</note></div></back></text></TEI>'),
    "TEI: prefix": (".xml", '<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0"><tei:text><tei:p>A<tei:note>Werth, <tei:hi rend="i">Russia at War</tei:hi> (1964), 12.</tei:note></tei:p></tei:text></tei:TEI>'),
    "TEI: hi": (".xml", '<TEI><text><p>A<note place="bottom" n="1"><hi rend="superscript">1</hi> %s</note></p></text></TEI>'),
    "TEI: bibl": (".xml", '<TEI><text><p>A<note n="1"><bibl><author>Werth</author>, <title level="m">Russia at War</title> (<date>1964</date>), <biblScope>12</biblScope>.</bibl></note></p></text></TEI>'),
    "TEI: entity": (".xml", '<?xml version="1.0"?><!DOCTYPE TEI SYSTEM "tei.dtd"><TEI><text><p>A<note n="1">Werth, <hi rend="italic">Russia&#32;at War</hi>&#160;(1964), 12.</note></p></text></TEI>'),
    "TEI: p4": (".xml", '<TEI.2><text><body><p>A<note place="foot" n="1">%s</note></p></body></text></TEI.2>'),
    "JATS: plain": (".xml", '<article><body><p>A<xref ref-type="fn" rid="f1">1</xref></p></body><back><fn-group><title>Notes</title><fn id="f1"><label>1.</label><p>%s</p></fn></fn-group></back></article>'),
    "JATS: sup": (".xml", '<article><back><fn-group><fn id="f1"><p><sup>1</sup> %s</p></fn></fn-group></back></article>'),
    "JATS: nlm": (".xml", '<article xmlns:xlink="http://www.w3.org/1999/xlink"><back><notes><fn-group><fn id="f1" fn-type="other"><label><sup>1</sup></label><p>%s</p></fn></fn-group></notes></back></article>'),
    "JATS: citation": (".xml", '<article dtd-version="3.0"><back><ref-list><ref id="r1"><label>1</label><citation>%s</citation></ref></ref-list></back></article>'),
    "JATS: mixed": (".xml", '<article><back><ref-list><ref id="r1"><label>1</label><note><p>%s</p></note></ref></ref-list></back></article>'),
    "JATS: book": (".xml", '<book dtd-version="2.0"><book-body><book-part><body><p>A<xref ref-type="fn" rid="f1">1</xref></p></body><back><fn-group><fn id="f1"><label>1</label><p>%s</p></fn></fn-group></back></book-part></book-body></book>'),
    "JATS: mixedinner": (".xml", '<article><back><fn-group><fn><label>1</label><p><mixed-citation><string-name><surname>Werth</surname></string-name>, <source>Russia at War</source> (<year>1964</year>), <fpage>12</fpage>.</mixed-citation></p></fn></fn-group></back></article>'),
}  # fmt: skip
"""What surrounds a note in the pages and files of several programs and publishers; %s is the note."""

_ITALIC = {".html": ("<i>", "</i>"), "TEI": ('<hi rend="italic">', "</hi>"), "JATS": ("<italic>", "</italic>")}


def place(name: str) -> tuple[str, bytes]:
    """A file with one note: its suffix and its bytes."""
    suffix, around = PLACES[name]
    begin, end = _ITALIC.get(name.partition(":")[0], _ITALIC[".html"])
    note = WORDS.replace("Russia at War", f"{begin}Russia at War{end}")
    page = around.replace("%s", note)
    return suffix, (f"<html><body>{page}</body></html>" if suffix == ".html" else page).encode()

