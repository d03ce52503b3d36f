"""HTML as more programs, blogs, journals and libraries write it, each with the texts of its notes.

Written by hand after the producers' habits. Every page has what stands around notes in the wild: menus,
captions, comments of readers, a table, a list of links.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from markup_files import plain, set_in

NOTES = (
    "Alexander Werth, _Russia at War 1941–1945_, 2nd edn. (New York: Carroll & Graf, 2000), 422.",
    "Ibid., 425; see also note 1.",
    "1941 was the year of „Barbarossa“: BArch-MA, RH 24-17/185, Bl. 155 f.",
    "Там же. Л. 313; cf. Jörg Baberowski, _Verbrannte Erde_ (München: C. H. Beck, 2012), S. 12.",
)
Notes = Sequence[str]
Numbered = list[tuple[int, str]]


def html(note: str, begin: str = "<em>", end: str = "</em>") -> str:
    return set_in(note, begin, end, lambda text: escape(text, quote=False))


def numbered(notes: Notes = NOTES, begin: str = "<em>", end: str = "</em>") -> Numbered:
    return [(n, html(note, begin, end)) for n, note in enumerate(notes, 1)]


MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="#top">1</a></li><li><a href="/about">About</a></li></ul></nav>'
TABLE = "<table><tr><th>Year</th><th>Losses</th></tr><tr><td>1941</td><td>100</td></tr></table>"
FIGURE = '<figure><img src="map.png" alt="A map"><figcaption>Fig. 1. The front, 1941.</figcaption></figure>'
COMMENTS = '<section id="comments"><ol class="commentlist"><li id="comment-7"><p>Nice text! <a href="#comment-7">1</a></p></li></ol></section>'


def around(text: str, head: str = "", foot: str = "") -> str:
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Of the war</title>{head}</head><body>{MENU}<main><h1>Of the war</h1>{FIGURE}{TABLE}{text}</main>{foot}<footer><p>© 2024 <a href="#top">Top</a></p></footer></body></html>'


def text(call: str, notes: Notes = NOTES) -> str:
    """Paragraphs with a call each; ``{n}`` is its number."""
    return "\n".join(f"<p>Something happened in <i>Moscow</i> in 1941{call.replace('{n}', str(n))} and went on for a while, as we know.</p>" for n in range(1, len(notes) + 1))


def each(form: str, begin: str = "<em>", end: str = "</em>") -> str:
    """The notes in a form; ``{n}`` is the number, ``{t}`` the text."""
    return "\n".join(form.replace("{n}", str(n)).replace("{t}", words) for n, words in numbered(NOTES, begin, end))


def parsoid() -> str:
    """Wikipedia by Parsoid, as dumps and offline readers have it."""
    call = """<sup about="#mwt{n}" class="mw-ref reference" id="cite_ref-{n}" rel="dc:references" typeof="mw:Extension/ref" data-mw='{"name":"ref","attrs":{},"body":{"id":"mw-reference-text-cite_note-{n}"}}'><a href="./War#cite_note-{n}" id="mwA{n}"><span class="mw-reflink-text" id="mwB{n}"><span class="cite-bracket">[</span>{n}<span class="cite-bracket">]</span></span></a></sup>"""
    items = each("""<li about="#cite_note-{n}" id="cite_note-{n}"><span class="mw-cite-backlink"><a href="./War#cite_ref-{n}" rel="mw:referencedBy"><span class="mw-linkback-text">↑ </span></a></span> <span id="mw-reference-text-cite_note-{n}" class="mw-reference-text reference-text">{t}</span></li>""", "<i>", "</i>")
    return around(f'<section data-mw-section-id="0">{text(call)}</section><section data-mw-section-id="1"><h2 id="References">References</h2><div class="mw-references-wrap" typeof="mw:Extension/references"><ol class="mw-references references">{items}</ol></div></section>')


def french_wikipedia() -> str:
    call = '<sup id="cite_ref-{n}" class="reference"><a href="#cite_note-{n}"><span class="cite_crochet">[</span>{n}<span class="cite_crochet">]</span></a></sup>'
    items = each('<li id="cite_note-{n}"><span class="mw-cite-backlink noprint">↑ <sup><a href="#cite_ref-{n}_0">a</a> et <a href="#cite_ref-{n}_1">b</a></sup> </span><span class="reference-text">{t}</span>\n</li>', "<i>", "</i>")
    return around(f'{text(call)}<h2><span id="Notes_et_r.C3.A9f.C3.A9rences"></span><span class="mw-headline" id="Notes_et_références">Notes et références</span></h2><div class="references-small decimal"><div class="mw-references-wrap"><ol class="references">{items}</ol></div></div>')


def mobile_wikipedia() -> str:
    call = '<sup id="cite_ref-{n}" class="reference"><a href="#cite_note-{n}"><span>[</span>{n}<span>]</span></a></sup>'
    items = each('<li id="cite_note-{n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-{n}">^</a></b></span> <span class="reference-text"><cite class="citation book cs1">{t}</cite><span title="ctx_ver=Z39.88-2004&amp;rft.btitle=Russia" class="Z3988"></span><link rel="mw-deduplicated-inline-style" href="mw-data:TemplateStyles:r1"></span></li>')
    return around(f'{text(call)}<h2 class="section-heading collapsible-heading"><span class="indicator"></span><span class="mw-headline" id="References">References</span></h2><section class="mf-section-2 collapsible-block"><div class="reflist reflist-columns"><ol class="references">{items}</ol></div></section>')


def block_editor() -> str:
    """WordPress, the block of footnotes."""
    return around(text('<sup data-fn="5d3c-{n}" class="fn"><a href="#5d3c-{n}" id="5d3c-{n}-link">{n}</a></sup>') + f'<ol class="wp-block-footnotes">{each("""<li id="5d3c-{n}">{t} <a href="#5d3c-{n}-link" aria-label="Jump to footnote reference {n}">↩︎</a></li>""")}</ol>', foot=COMMENTS)


def footnotes_plugin() -> str:
    """WordPress, the plug-in "footnotes": each text twice, in a box and in a table."""
    body = "".join(
        f'<p>Something happened.<span class="footnote_referrer"><a role="button" tabindex="0" onclick="footnote_moveToReference_77_1(\'footnote_plugin_reference_77_1_{n}\');"><sup id="footnote_plugin_tooltip_77_1_{n}" class="footnote_plugin_tooltip_text">[{n}]</sup></a><span id="footnote_plugin_tooltip_text_77_1_{n}" class="footnote_tooltip">{words}</span></span> And went on.</p>'
        for n, words in numbered()
    )
    rows = each('<tr class="footnotes_plugin_reference_row"> <th scope="row" id="footnote_plugin_reference_77_1_{n}" class="footnote_plugin_index pointer" onclick="footnote_moveToAnchor_77_1(\'footnote_plugin_tooltip_77_1_{n}\');"><a role="button" tabindex="0" class="footnote_plugin_link" ><span class="footnote_index_arrow">&#8593;</span>{n}</a></th> <td class="footnote_plugin_text">{t}</td></tr>')
    return around(f'{body}<div class="speaker-mute footnotes_reference_container"> <div class="footnote_container_prepare"><p><span role="button" tabindex="0" class="footnote_reference_container_label pointer">References</span></p></div> <div id="footnote_references_container_77_1" style=""><table class="footnotes_table footnote-reference-container"><caption class="accessibility">References</caption> <tbody>{rows}</tbody> </table> </div></div>', foot=COMMENTS)


def pressbooks() -> str:
    return around(text('<a class="footnote" title="Werth, Russia" id="return-footnote-5-{n}" href="#footnote-5-{n}" aria-label="Footnote {n}"><sup class="footnote">[{n}]</sup></a>') + f'<hr class="before-footnotes clear" /><div class="footnotes"><ol>{each("""<li id="footnote-5-{n}">{t} <a href="#return-footnote-5-{n}" class="return-footnote" aria-label="Return to footnote {n}">↵</a></li>""")}</ol></div>')


def php_markdown() -> str:
    return around(text('<sup id="fnref1:{n}"><a href="#fn1:{n}" class="footnote-ref" role="doc-noteref">{n}</a></sup>') + f'<div class="footnotes" role="doc-endnotes">\n<hr />\n<ol>{each("""<li id="fn1:{n}" role="doc-endnote"><p>{t}&#160;<a href="#fnref1:{n}" class="footnote-backref" role="doc-backlink">&#8617;&#xFE0E;</a></p></li>""")}</ol></div>')


def kramdown() -> str:
    """Jekyll; a note called twice has two links back."""
    items = each('<li id="fn:w{n}">\n      <p>{t} <a href="#fnref:w{n}" class="reversefootnote" role="doc-backlink">&#8617;</a> <a href="#fnref:w{n}:1" class="reversefootnote" role="doc-backlink">&#8617;<sup>2</sup></a></p>\n    </li>')
    return around(text('<sup id="fnref:w{n}"><a href="#fn:w{n}" class="footnote" rel="footnote" role="doc-noteref">{n}</a></sup>') + f'<div class="footnotes" role="doc-endnotes">\n  <ol>{items}</ol>\n</div>')


def goldmark() -> str:
    return around(text('<sup id="fnref:{n}"><a href="#fn:{n}" class="footnote-ref" role="doc-noteref">{n}</a></sup>') + f'<div class="footnotes" role="doc-endnotes">\n<hr>\n<ol>{each("""<li id="fn:{n}"><p>{t}&#160;<a href="#fnref:{n}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li>""")}</ol>\n</div>')


def github() -> str:
    items = each('<li id="user-content-fn-w{n}-0af1">\n<p dir="auto">{t} <a href="#user-content-fnref-w{n}-0af1" data-footnote-backref="" aria-label="Back to reference {n}" class="data-footnote-backref"><g-emoji class="g-emoji" alias="leftwards_arrow_with_hook">↩</g-emoji></a></p>\n</li>')
    return around(text('<sup><a href="#user-content-fn-w{n}-0af1" id="user-content-fnref-w{n}-0af1" data-footnote-ref="" aria-describedby="footnote-label">{n}</a></sup>') + f'<section data-footnotes="" class="footnotes"><h2 id="footnote-label" class="sr-only" dir="auto">Footnotes</h2><ol dir="auto">{items}</ol></section>')


def remark() -> str:
    """Gatsby, Astro, Docusaurus."""
    return around(text('<sup><a href="#user-content-fn-{n}" id="user-content-fnref-{n}" data-footnote-ref aria-describedby="footnote-label">{n}</a></sup>') + f'<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>{each("""<li id="user-content-fn-{n}"><p>{t} <a href="#user-content-fnref-{n}" data-footnote-backref="" aria-label="Back to reference {n}" class="data-footnote-backref">↩</a></p></li>""")}</ol></section>')


def multimarkdown() -> str:
    """Scrivener through MultiMarkdown."""
    return around(text('<a href="#fn:{n}" id="fnref:{n}" title="see footnote" class="footnote"><sup>{n}</sup></a>') + f'<div class="footnotes">\n<hr />\n<ol>{each("""<li id="fn:{n}"><p>{t} <a href="#fnref:{n}" title="return to body" class="reversefootnote">&#160;&#8617;&#xfe0e;</a></p></li>""")}</ol>\n</div>')


def quarto_margin() -> str:
    """Quarto with its notes in the margin."""
    body = "".join(
        f'<div class="page-columns page-full"><p>Something happened.<a href="#fn{n}" class="footnote-ref" id="fnref{n}" role="doc-noteref"><sup>{n}</sup></a> And went on.</p><div class="no-row-height column-margin column-container"><li id="fn{n}"><p><sup>{n}</sup>&nbsp;{words}</p></li></div></div>'
        for n, words in numbered()
    )
    return around(body)


def quarto_end() -> str:
    items = each('<li id="fn{n}"><p>{t}<a href="#fnref{n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>')
    return around(text('<a href="#fn{n}" class="footnote-ref" id="fnref{n}" role="doc-noteref"><sup>{n}</sup></a>') + f'<div id="quarto-appendix" class="default"><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><h2 class="anchored quarto-appendix-heading">Footnotes</h2><ol>{items}</ol></section><section class="quarto-appendix-contents" id="quarto-reuse"><h2 class="anchored quarto-appendix-heading">Reuse</h2><div><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></div></section></div>')


def latexml() -> str:
    """LaTeXML, arXiv, ar5iv: the note stands in the text."""
    body = "".join(
        f'<div id="p{n}" class="ltx_para"><p id="p{n}.1" class="ltx_p">Something happened.<span id="footnote{n}" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">{n}</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">{n}</sup><span class="ltx_tag ltx_tag_note">{n}</span>{words}</span></span></span> And went on.</p></div>'
        for n, words in numbered(NOTES, '<span class="ltx_text ltx_font_italic">', "</span>")
    )
    return around(body, '<link rel="stylesheet" href="LaTeXML.css" type="text/css">')


def tex4ht() -> str:
    items = each("<p class='noindent'><span class='footnote-mark'><a href='#fn{n}x0-bk' id='fn{n}x0'><sup class='textsuperscript'>{n}</sup></a></span><span class='ecrm-1000'>{t}</span></p>", "</span><span class='ecti-1000'>", "</span><span class='ecrm-1000'>")
    return around(text("<span class='footnote-mark'><a href='#fn{n}x0' id='fn{n}x0-bk'><sup class='textsuperscript'>{n}</sup></a></span><a id='x1-{n}001f{n}'></a>") + f"<div class='footnotes'><a id='x1-1002x'></a>{items}</div>", "<style>.ecti-1000{ font-style: italic;}</style>")


def google_docs() -> str:
    """Google Docs as a web page: classes for faces, comments beside the notes."""
    items = each('<div><p class="c3"><a href="#ftnt_ref{n}" id="ftnt{n}">[{n}]</a><span class="c2">&nbsp;{t}</span></p></div>', '</span><span class="c2 c7">', '</span><span class="c2">')
    comment = '<div class="c10"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c9">Please check the year.</span></p></div>'
    body = text('<sup><a href="#ftnt{n}" id="ftnt_ref{n}">[{n}]</a></sup>') + '<p class="c1"><span>A sentence.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>'
    return around(f'{body}<hr class="c5">{items}{comment}', '<style type="text/css">.c7{font-style:italic}.c2{font-size:10pt;font-weight:400}</style>')


def filtered_word() -> str:
    """Word's filtered page: endnotes behind footnotes, a comment."""
    def one(kind: str, n: int, words: str, shown: str) -> str:
        return f'<div id={kind[1:]}{n}>\n\n<p class=Mso{"Endnote" if "edn" in kind else "Footnote"}Text><a href="#{kind}ref{n}" name="{kind}{n}" title=""><span\nclass=MsoFootnoteReference><span lang=EN-GB><span class=MsoFootnoteReference><span\nlang=EN-GB style=\'font-size:10.0pt;line-height:107%\'>[{shown}]</span></span></span></span></a><span lang=EN-GB> {words}</span></p>\n\n</div>\n'
    first, last = numbered(NOTES, "<i>", "</i>")[:3], numbered(NOTES, "<i>", "</i>")[3]
    body = text('<a href="#_ftn{n}" name="_ftnref{n}" title=""><span class=MsoFootnoteReference><span lang=EN-GB>[{n}]</span></span></a>', NOTES[:3])
    body += '<p class=MsoNormal>The end.<a href="#_edn1" name="_ednref1" title=""><span class=MsoEndnoteReference>[i]</span></a> <a style=\'mso-comment-reference:A_1\' href="#_msocom_1" id="_anchor_1" name="_msoanchor_1">[A1]</a></p>'
    notes = "".join(one("_ftn", n, words, str(n)) for n, words in first)
    return around(f'<div class=WordSection1>{body}</div>\n\n<div><br clear=all>\n\n<hr align=left size=1 width="33%">\n{notes}</div><div><br clear=all><hr align=left size=1 width="33%">{one("_edn", 1, last[1], "i")}</div><div><hr class=msocomoff align=left size=1 width="33%"><div><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><p class=MsoCommentText>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[A1]</a>Check this.</p></div></div></div>')


def openedition() -> str:
    """OpenEdition Journals: each note also beside its paragraph."""
    body = "".join(
        f'<p class="texte"><span class="paranumber">{n}</span>Something happened.<a class="footnotecall" id="bodyftn{n}" href="#ftn{n}">{n}</a> And went on.</p>\n<ul class="sidenotes"><li><span class="num">{n}</span><span class="anchor"> {words}</span></li></ul>'
        for n, words in numbered()
    )
    items = each('<p class="notesbaspage"><a class="FootnoteSymbol" href="#bodyftn{n}" id="ftn{n}">{n}</a>&nbsp;{t}</p>')
    return around(f'<div id="text" class="section"><h2 class="section"><span class="text">Texte intégral</span></h2><div class="text wResizable medium">{body}</div></div><div id="notes" class="section"><h2 class="section"><span class="text">Notes</span></h2><div class="text wResizable medium">{items}</div></div><div id="citation" class="section"><h2>Pour citer cet article</h2><p>A. Auteur, « Of the war », Revue, 12 | 2020.</p></div>')


def cairn() -> str:
    body = text('<sup class="footnote-call"><a id="re{n}no{n}" href="#no{n}" class="renvoi typeref-note">[{n}]</a></sup>')
    items = each('<li class="footnote" id="no{n}"><a class="no" href="#re{n}no{n}">[{n}]</a><div class="note-content"><p class="alinea">{t}</p></div></li>')
    return around(f'{body}<section class="section-notes"><h1 class="titre" id="s2n">Notes</h1><ul class="grnote">{items}</ul></section>')


def gutenberg() -> str:
    """Project Gutenberg: a box a note, within the chapter."""
    items = each('<div class="footnote"><p><a id="Footnote_{n}_{n}" href="#FNanchor_{n}_{n}" class="label">[{n}]</a> {t}</p></div>', "<i>", "</i>")
    return around(text('<a id="FNanchor_{n}_{n}"></a><a href="#Footnote_{n}_{n}" class="fnanchor">[{n}]</a><span class="pagenum"><a id="Page_{n}2">[Pg {n}2]</a></span>') + f'<div class="footnotes"><h3>FOOTNOTES:</h3>{items}</div>')


def docbook() -> str:
    items = each('<div id="ftn.idm{n}" class="footnote"><p><a href="#idm{n}" class="para"><sup class="para">[{n}] </sup></a>{t}</p></div>', '<span class="emphasis"><em>', "</em></span>")
    return around(text('<a href="#ftn.idm{n}" class="footnote" id="idm{n}"><sup class="footnote">[{n}]</sup></a>') + f'<div class="footnotes"><br/><hr style="width:100; text-align:left;margin-left: 0"/>{items}</div>')


def asciidoctor() -> str:
    items = each('<div class="footnote" id="_footnotedef_{n}">\n<a href="#_footnoteref_{n}">{n}</a>. {t}\n</div>')
    return around(text('<sup class="footnote">[<a id="_footnoteref_{n}" class="footnote" href="#_footnotedef_{n}" title="View footnote.">{n}</a>]</sup>') + f'<div id="footnotes">\n<hr>\n{items}\n</div>')


def org_mode() -> str:
    items = each('<div class="footdef"><sup><a id="fn.{n}" class="footnum" href="#fnr.{n}" role="doc-backlink">{n}</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">\n{t}</p></div></div>', "<i>", "</i>")
    return around(text('<sup><a id="fnr.{n}" class="footref" href="#fn.{n}" role="doc-backlink">{n}</a></sup>') + f'<div id="footnotes">\n<h2 class="footnotes">Footnotes: </h2>\n<div id="text-footnotes">{items}</div>\n</div>')


def drupal() -> str:
    items = each('<li class="footnote" id="footnote{n}_ab12"><a class="footnote-label" href="#footnoteref{n}_ab12">{n}.</a> {t}</li>')
    return around(text('<a class="see-footnote" id="footnoteref{n}_ab12" title="Werth" href="#footnote{n}_ab12">{n}</a>') + f'<ul class="footnotes">{items}</ul>')


def typed_with_breaks() -> str:
    """Reviews of learned lists: numbers in brackets, in the text and below, nothing linked."""
    notes = "<br>\n".join(f"[{n}] {words}" for n, words in numbered())
    return around(text(" [{n}]") + f"<p><b>Anmerkungen:</b><br>\n{notes}</p>")


def typed_in_paragraphs() -> str:
    notes = "".join(f"<p>[{n}]. {words}</p>\n" for n, words in numbered())
    return around(text("[{n}]") + f"<p><strong>Notes</strong></p>\n{notes}")


def old_anchors() -> str:
    """A home page of the nineties."""
    notes = "".join(f'<P><A NAME="N{n}"></A><A HREF="#R{n}">({n})</A> {words}\n' for n, words in numbered(NOTES, "<I>", "</I>"))
    body = text('<A NAME="R{n}"></A><A HREF="#N{n}"><SUP><FONT SIZE="-1">({n})</FONT></SUP></A>')
    return f'<HTML><HEAD><TITLE>Of the war</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><H1>Of the war</H1></CENTER>{body}<HR><H3>NOTES</H3>{notes}</BODY></HTML>'


def details() -> str:
    """Popovers, as new themes have them."""
    body = "".join(
        f'<p>Something happened.<button popovertarget="note-{n}" class="note-ref"><sup>{n}</sup></button><aside id="note-{n}" class="footnote" role="note" popover>{words}</aside> And went on.</p>'
        for n, words in numbered()
    )
    return around(body)


def bigfoot_js() -> str:
    return around(text('<sup id="fnref-{n}-7"><a href="#fn-{n}-7" rel="footnote">{n}</a></sup>') + f'<div class="footnotes"><hr><ol>{each("""<li id="fn-{n}-7" class="footnote"><p>{t} <a href="#fnref-{n}-7" title="return to article"> ↩</a></p></li>""")}</ol></div>')


def littlefoot_two_parts() -> str:
    """Two posts on a page, each with its notes from 1 on."""
    def post(n: int, own: Numbered) -> str:
        calls = "".join(f'<p>Something happened.<sup><a href="#p{n}-fn{k}" id="p{n}-ref{k}">{k}</a></sup> And went on.</p>' for k, _ in own)
        items = "".join(f'<li id="p{n}-fn{k}">{words} <a href="#p{n}-ref{k}">↩</a></li>' for k, words in own)
        return f'<article><h2>Post {n}</h2>{calls}<ol class="footnotes">{items}</ol></article>'
    first = numbered()[:2]
    second = [(n - 2, words) for n, words in numbered()[2:]]
    return around(post(1, first) + post(2, second))


PAGES: Mapping[str, Callable[[], str]] = {
    one.__name__: one
    for one in (
        parsoid, french_wikipedia, mobile_wikipedia, block_editor, footnotes_plugin, pressbooks, php_markdown, kramdown, goldmark, github, remark,
        multimarkdown, quarto_margin, quarto_end, latexml, tex4ht, google_docs, filtered_word, openedition, cairn, gutenberg, docbook, asciidoctor,
        org_mode, drupal, typed_with_breaks, typed_in_paragraphs, old_anchors, details, bigfoot_js, littlefoot_two_parts,
    )
}  # fmt: skip
TEXTS = [plain(note) for note in NOTES]


def documents() -> dict[str, tuple[str, bytes, list[str]]]:
    """Each page by its producer: the suffix, the bytes, the texts of its notes."""
    return {name: (".html", page().encode(), TEXTS) for name, page in PAGES.items()}
