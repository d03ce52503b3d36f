"""Documents as well-known programs and journals write them, each with the texts of its notes.

They were written by hand after the producers' own documentation and habits, not after what the
readers can do.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

Document = tuple[str, bytes, list[str]]
"""The suffix, the bytes, the texts of the notes in order."""

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def zipped(members: Mapping[str, str]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name, text in members.items():
            target.writestr(name, text, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return out.getvalue()


def docx(body: str, footnotes: str, links: str = "") -> bytes:
    types = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{WORDML}.{kind}+xml"/>'
        for part, kind in (("document", "document.main"), ("footnotes", "footnotes"), ("styles", "styles"))
    )
    return zipped(
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId5" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>',
            "word/_rels/footnotes.xml.rels": f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>',
            "word/styles.xml": f'{HEAD}<w:styles {W}><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>',
            "word/document.xml": f"{HEAD}<w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>",
            "word/footnotes.xml": f"{HEAD}<w:footnotes {W}>{footnotes}</w:footnotes>",
        }
    )


def word() -> Document:
    """Word 365: separators, runs split by revision and by the spelling checker, tracked changes."""

    def call(n: int) -> str:
        return f'<w:r w:rsidR="00A1"><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{n}"/></w:r>'

    def note(n: int, inner: str) -> str:
        return f'<w:footnote w:id="{n}"><w:p w14:paraId="77{n}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>{inner}</w:p></w:footnote>'

    body = (
        f'<w:p w:rsidR="00A1"><w:r w:rsidRPr="00C3"><w:t xml:space="preserve">The war </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>began</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>.</w:t></w:r>{call(1)}'
        f'<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> It was long.</w:t></w:r>{call(2)}<w:del w:id="9" w:author="A"><w:r><w:delText> Gone.</w:delText></w:r>{call(3)}</w:del><w:r><w:t xml:space="preserve"> And so on.</w:t></w:r>{call(4)}{call(5)}</w:p>'
    )
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        + note(1, '<w:r w:rsidR="00D4"><w:t xml:space="preserve"> Alexander </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>Werth</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve">, </w:t></w:r><w:bookmarkStart w:id="3" w:name="_Hlk1"/><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t>Russia at</w:t></w:r><w:r w:rsidR="00E5"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> War</w:t></w:r><w:bookmarkEnd w:id="3"/><w:r><w:t xml:space="preserve"> (New York: Dutton, 1964), 12</w:t></w:r><w:r><w:noBreakHyphen/><w:t>15.</w:t></w:r>')
        + note(2, '<w:r><w:t xml:space="preserve"> Ibid., </w:t></w:r><w:ins w:id="4" w:author="B"><w:r><w:t>14</w:t></w:r></w:ins><w:del w:id="5" w:author="B"><w:r><w:delText>13</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r>')
        + note(3, "<w:r><w:t> A deleted note.</w:t></w:r>")
        + note(4, '<w:r><w:t xml:space="preserve"> See </w:t></w:r><w:hyperlink r:id="rId1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>https://example.org/a</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> (</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>above</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>).</w:t></w:r>')
        + note(5, '<w:r><w:tab/><w:t>Reese, 5.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:t>He says more elsewhere.</w:t></w:r>')
    )
    link = f'<Relationship Id="rId1" Type="{OFFICE}/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
    texts = ["Alexander Werth, Russia at War (New York: Dutton, 1964), 12‑15.", "Ibid., 14.", "See https://example.org/a (above).", "Reese, 5. He says more elsewhere."]
    return ".docx", docx(body, notes, link), texts


def google_docs() -> Document:
    """Google Docs: notes from 0 on without separators, every run said to be left to right."""
    run = '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>{}<w:rtl w:val="0"/></w:rPr>{}</w:r>'

    def note(n: int, *runs: str) -> str:
        own = run.format('<w:vertAlign w:val="superscript"/>', "<w:footnoteRef/>")
        return f'<w:footnote w:id="{n}"><w:p w:rsidR="00000000"><w:pPr><w:spacing w:after="0" w:lineRule="auto"/><w:rPr><w:sz w:val="20"/></w:rPr></w:pPr>{own}{"".join(runs)}</w:p></w:footnote>'

    def words(text: str, face: str = "") -> str:
        return run.format(face, f'<w:t xml:space="preserve">{text}</w:t>')

    body = "<w:p>" + "".join(words(f"Sentence {n}.") + f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="{n}"/></w:r>' for n in range(3)) + "</w:p>"
    notes = note(0, words(" Roger Reese, "), words("Why Stalin’s Soldiers Fought", '<w:i w:val="1"/>'), words(" (Lawrence, 2011), 3.")) + note(1, words(" Ibid., 4.")) + note(2, words(" Reese, "), words("Soldiers", '<w:i w:val="1"/>'), words(", 5."))
    return ".docx", docx(body, notes), ["Roger Reese, Why Stalin’s Soldiers Fought (Lawrence, 2011), 3.", "Ibid., 4.", "Reese, Soldiers, 5."]


def libreoffice() -> Document:
    """LibreOffice: automatic styles, soft page breaks, spaces as elements, a link, a bookmark, an endnote."""
    names = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in (("office", "office"), ("text", "text"), ("style", "style")))
    names += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'

    def note(n: int, inner: str, kind: str = "footnote", shown: str = "") -> str:
        return f'<text:note text:id="ftn{n}" text:note-class="{kind}"><text:note-citation>{shown or n}</text:note-citation><text:note-body><text:p text:style-name="Footnote">{inner}</text:p></text:note-body></text:note>'

    first = 'Werth, <text:span text:style-name="T1">Russia <text:soft-page-break/>at War</text:span><text:s/>(1964),<text:s text:c="2"/>12.'
    second = '<text:bookmark text:name="b1"/>See <text:a xlink:type="simple" xlink:href="https://example.org"><text:span text:style-name="T2">example.org</text:span></text:a>.'
    third = "Ibid.<text:line-break/>And so on."
    body = (
        f'<text:sequence-decls/><text:p text:style-name="P1">So it <text:span text:style-name="T2">was</text:span>.{note(1, first)} More.{note(2, second)}</text:p>'
        f'<text:list><text:list-item><text:p>In a list.{note(3, third)}</text:p></text:list-item></text:list><text:p>The end.{note(4, "An endnote.", "endnote", "i")}</text:p>'
    )
    content = f'{HEAD}<office:document-content {names} office:version="1.3"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T2" style:family="text"/></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    styles = f'{HEAD}<office:document-styles {names} office:version="1.3"><office:styles><style:style style:name="Footnote" style:family="paragraph" style:class="extra"/></office:styles></office:document-styles>'
    kinds = {"/": "application/vnd.oasis.opendocument.text", "content.xml": "text/xml", "styles.xml": "text/xml"}
    entries = "".join(f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>' for path, kind in kinds.items())
    manifest = f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">{entries}</manifest:manifest>'
    data = zipped({"mimetype": kinds["/"], "content.xml": content, "styles.xml": styles, "META-INF/manifest.xml": manifest})
    return ".odt", data, ["Werth, Russia at War (1964), 12.", "See example.org.", "Ibid. And so on.", "An endnote."]


PANDOC = """---
title: "Of the war"
author: [A. Writer]
bibliography: works.bib
---

# Beginnings {#sec:one .unnumbered}

The war began.[^1] It was "long"[^longer] -- too long.^[Inline: Werth, *Russia
at War*, 12.]

> A quotation.[^in-quote]

  [^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964),
    12--15; see also <https://example.org/a_b>.

[^longer]:
    Ibid., 14.

    A second paragraph with a list:

    - one,
    - two.

[^in-quote]: Cf. Reese, [*Why Stalin's Soldiers Fought*]{.smallcaps}, 5\\. He\\ says so.
"""

QUARTO = """---
title: "Chapter"
format:
  html: default
---

## Method {#sec-method}

::: {.callout-note}
## A note
Not a footnote, but it has one.[^a]
:::

```{r}
#| label: fig-x
x[^2] <- "[^no]"
```

See @fig-x and {{< meta title >}}.[^b] Inline `r nrow(x)`^[Reese, {{< var year >}}, 5.] and $x[^3]$.

| Year | Losses[^c] |
|------|-----------:|
| 1941 | 100        |

: Losses {#tbl-l}

[^a]: Werth, *Russia at War*, 12.
[^b]:   Ibid.
[^c]: Krivosheev, ed., *Soviet Casualties* (London, 1997), 84.
"""

OBSIDIAN = """---
tags: [war]
aliases:
  - The war
---
The war [[1941|began]].[^1] ![[map.png]] It was ==long==.[^2] %%a comment[^9]%%

- [ ] a task[^3]
	- a deeper one ^[Inline [[Reese]], 7.]

> [!quote] Werth
> They came.[^werth-1964]

[^1]: [[Werth 1964|Werth]], *Russia at War*, 12. #source
[^2]: Ibid., 14.
[^3]: [Reese](https://example.org/r), 5.
[^werth-1964]: Werth, **Russia**, 422. ^block
"""

BIBLATEX = r"""\documentclass[12pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[english]{babel}
\usepackage[style=verbose-ibid,backend=biber]{biblatex}
\newcommand{\fn}[1]{\footnote{#1}}
\begin{document}
\title{Of the war\thanks{With thanks to all.}}
\maketitle
\section{Beginnings}
The war began.\footnote{Alexander Werth, \emph{Russia at War}
  (New York: Dutton, 1964), 12--15.} % a comment \footnote{no}
It was long\footnotemark{} and hard\footnotemark.
\footnotetext[2]{Reese, \textit{Why Stalin's Soldiers Fought}, p.~5.}
\footnotetext[3]{\textsc{Edele}, S.\,7; see \cite[12]{werth} \& others.}
So says \textcite{reese}.\fn{``Quoted'' by M\"uller, \S~4, 50\,\%.}
\begin{quote}They came.\footnote{\label{fn:q}Ibid., 14; \url{https://example.org/a_b%20c}.}\end{quote}
See note~\ref{fn:q}.\footnote{See \enquote{A \enquote{better} title}, \foreignlanguage{german}{Sieg}, \ldots}
\end{document}
"""

KOMA = r"""\documentclass[ngerman,fontsize=11pt]{scrbook}
\usepackage{babel,csquotes}
\deffootnote{1em}{1em}{\thefootnotemark\ }
\begin{document}
\chapter{Anfang}
\label{ch:anfang}
Der Krieg begann.\footnote{\textsc{Herbert}, Ulrich: \textit{Fremdarbeiter}, Bonn 1999, S.\ 12\,f.}\footnote{Ebd., S.~14.}
\minisec{Weiter}
\enquote{Er war lang.}\footnote{Vgl.\ ebd., S. 15\nobreakdash--17, Tab.~3.}
\addchap{Ende}
Schluss\footnote{\label{fn:a}Wie Anm.~\ref{fn:a}; "`Titel"' und \glqq Wort\grqq, Stra{\ss}e.}
\begin{table}\caption[Kurz]{Lang\footnotemark}\end{table}\footnotetext{Quelle: BArch, R~58/1027, Bl.~3.}
\end{document}
"""

MEMOIR = r"""\documentclass[11pt,oneside]{memoir}
\makepagenote
\feetbelowfloat
\begin{document}
\chapter[Short]{A long title}
The war\footnote{Werth, \emph{Russia at War}, 12.\par Second paragraph.} began.
It was long.\sidefootnote{Ibid., 14.}
\begin{itemize}
\item One.\footnote{Reese, {\itshape Soldiers}, 5--7.}
\item[b)] Two.\footnote{See \pageref{x}, \cref{y} and \href{https://example.org}{the site}.}
\end{itemize}
\end{document}
"""

DTA = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Buch</title></titleStmt><notesStmt><note>Exemplar der SBB.</note></notesStmt></fileDesc></teiHeader>
<text><body><div n="1"><head>Erſtes Buch</head><lb/>
<p>Der Krieg<note place="foot" n="*)">Vgl. <hi rendition="#g">Herder</hi>, <hi rendition="#aq">Ideen</hi> II. S. 12. <choice><sic>uud</sic><corr>und</corr></choice> ſon&#x017F;t.</note> be-<lb/>
gann 1618.<note place="foot" n="**)" xml:id="seg2pn_1_1" next="#seg2pn_1_2">Daſelbſt, S. 14. Ein län-<lb/>
gerer Satz, der</note></p>
<pb facs="#f0012" n="6"/><fw place="top" type="header">Erſtes Buch.</fw>
<p>Weiter<note place="foot" n="1)"><p>Ebend.<lb/>S. 3.</p></note>.<note place="foot" xml:id="seg2pn_1_2" prev="#seg2pn_1_1">weitergeht.</note><note place="left">Am Rande.</note></p></div></body></text></TEI>
"""

EEBO = """<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A book</title></titleStmt></fileDesc></teiHeader><text xml:lang="eng"><body><div type="chapter"><p>The warre <note n="a" place="margin">Livie, <hi>lib.</hi> 2. cap. 12.</note>began<g ref="char:EOLhyphen"/>, and <note n="b" place="bottom">Ta<gap reason="illegible" extent="1 letter"><desc>•</desc></gap>it. <hi>Annal.</hi> li. 4.</note> was <seg rend="decorInit">l</seg>ong.</p></div></body></text></TEI>
"""

TXM = """<?xml version="1.0" encoding="utf-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:txm="http://textometrie.org/1.0"><teiHeader/><text id="t1"><body><p><w id="w1"><txm:form>Guerre</txm:form></w>
<note n="1" place="bottom"><w id="w2">Bloch</w><w id="w3">,</w> <hi rend="italic"><w id="w4">La</w> <w id="w5">défaite</w></hi><w id="w6">,</w> <w id="w7">p.</w> <w id="w8">12</w><w id="w9">.</w></note></p></body></text></TEI>
"""

OPENEDITION = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="fr"><front><article-meta><title-group><article-title>La guerre<xref ref-type="fn" rid="ftn0">*</xref></article-title></title-group></article-meta></front>
<body><sec><title>Début</title><p>La guerre commença<xref ref-type="fn" rid="ftn1"><sup>1</sup></xref>. Elle fut longue<xref ref-type="fn" rid="ftn2"><sup>2</sup></xref>.</p></sec></body>
<back><fn-group><fn id="ftn1"><label>1</label><p>Marc <sc>Bloch</sc>, <italic>L’Étrange Défaite</italic>, Paris, Gallimard, 1990, p.&#160;12&#x2011;15.</p></fn><fn id="ftn2"><label>2</label><p><italic>Ibid</italic>., p.&#160;14, <ext-link ext-link-type="uri" xlink:href="https://example.org">https://example.org</ext-link>.</p><p>Voir aussi Werth.</p></fn></fn-group>
<ref-list><ref id="b1"><mixed-citation>Bloch M., 1990, <italic>L’Étrange Défaite</italic>, Paris, Gallimard.</mixed-citation></ref></ref-list></back></article>
"""

PMC = """<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article"><front><article-meta><author-notes><corresp id="c1">Write to a@example.org</corresp><fn fn-type="equal"><p>Equal authors.</p></fn></author-notes></article-meta></front>
<body><p>So it was.<xref rid="fn1" ref-type="fn"><sup>1</sup></xref> And so.<xref rid="fn2" ref-type="fn"><sup>2</sup></xref><table-wrap id="t1"><table><tr><td>1</td></tr></table><table-wrap-foot><fn id="tf1"><p>Of the table.</p></fn></table-wrap-foot></table-wrap></p></body>
<back><fn-group><fn fn-type="other" id="fn1"><label>1</label><p>Wellcome Library, SA/BMA/B.12, <styled-content style="font-style:italic">Minutes</styled-content>, 3 May 1941.</p></fn><fn id="fn2"><label>2.</label><p>Charles Webster, <italic>The Health Services since the War</italic>, vol. 1 (London: HMSO, 1988), pp.&#x02009;12&#x02013;15.</p></fn><fn fn-type="COI-statement"><p>No conflict.</p></fn></fn-group></back></article>
"""

ERUDIT = """<?xml version="1.0" encoding="UTF-8"?>
<article xmlns="http://www.erudit.org/xsd/article" xmlns:xlink="http://www.w3.org/1999/xlink" lang="fr" typeart="article"><liminaire><grtitre><titre>La guerre</titre></grtitre></liminaire>
<corps><section1 id="s1n1"><para id="pa1"><alinea>La guerre commença<renvoi id="re1no1" idref="no1" typeref="note">1</renvoi>. Elle fut longue<renvoi id="re1no2" idref="no2" typeref="note">2</renvoi>.</alinea></para></section1></corps>
<partiesann><grnote><note id="no1"><no>1</no><alinea>Fernand Ouellet, <marquage typemarq="italique">Le Bas-Canada</marquage>, Ottawa, PUO, 1976, p.&#160;12.</alinea></note><note id="no2"><no>2</no><alinea>Voir le site (<liensimple xlink:href="https://example.org">https://example.org</liensimple>).</alinea><alinea>Deuxième alinéa.</alinea></note></grnote></partiesann></article>
"""

EASY_FOOTNOTES = """<!DOCTYPE html><html><body class="single-post"><article class="post"><div class="entry-content"><p>The war began.<span id='easy-footnote-1-77' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='https://blog.example.org/war/#easy-footnote-bottom-1-77' title='Werth, &lt;em&gt;Russia at War&lt;/em&gt;, 12.'><sup>1</sup></a></span> It was long.<span id='easy-footnote-2-77' class='easy-footnote-margin-adjust'></span><span class='easy-footnote'><a href='https://blog.example.org/war/#easy-footnote-bottom-2-77' title='Ibid.'><sup>2</sup></a></span></p>
<div class='easy-footnote-title'><h4>Footnotes</h4></div><ol class='easy-footnotes-wrapper'><li class='easy-footnote-single'><span id='easy-footnote-bottom-1-77' class='easy-footnote-margin-adjust'></span>Werth, <em>Russia at War</em>, 12.<a class='easy-footnote-to-top' href='https://blog.example.org/war/#easy-footnote-1-77'></a></li><li class='easy-footnote-single'><span id='easy-footnote-bottom-2-77' class='easy-footnote-margin-adjust'></span>Ibid.<a class='easy-footnote-to-top' href='https://blog.example.org/war/#easy-footnote-2-77'></a></li></ol></div></article></body></html>"""

MODERN_FOOTNOTES = """<!DOCTYPE html><html><body><div class="entry-content"><p>The war began.<sup class="modern-footnotes-footnote " data-mfn="1" data-mfn-post-scope="0001"><a href="javascript:void(0)" title="Werth." role="button" aria-pressed="false" aria-describedby="mfn-content-0001-1">1</a></sup><span id="mfn-content-0001-1" role="tooltip" class="modern-footnotes-footnote__note" tabindex="0" data-mfn="1">Werth, <i>Russia at War</i>, 12.</span> It was long.<sup class="modern-footnotes-footnote " data-mfn="2"><a href="javascript:void(0)" role="button">2</a></sup><span id="mfn-content-0001-2" role="tooltip" class="modern-footnotes-footnote__note" data-mfn="2">Ibid., 14.</span></p></div></body></html>"""

CMS_TOOLTIPS = """<html><body><div class="entry"><p>The war began.<sup><a class="cmtt_footnote_link" id="cmttfn_ref_1" href="#cmttfn_1">[1]</a></sup> It was long.<sup><a class="cmtt_footnote_link" id="cmttfn_ref_2" href="#cmttfn_2">[2]</a></sup></p><div class="cmtt_footnotes"><div class="cmtt_footnote" id="cmttfn_1"><a href="#cmttfn_ref_1">1.</a> <span>Werth, <em>Russia at War</em>, 12.</span></div><div class="cmtt_footnote" id="cmttfn_2"><a href="#cmttfn_ref_2">2.</a> <span>Ibid., 14.</span></div></div></div></body></html>"""

WIKIPEDIA = """<!DOCTYPE html><html class="client-nojs"><body class="mediawiki"><div class="mw-parser-output"><p>The war began.<sup id="cite_ref-Werth1964_1-0" class="reference"><a href="#cite_note-Werth1964-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> It was long.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">&#91;</span>2<span class="cite-bracket">&#93;</span></a></sup> Hard.<sup id="cite_ref-Werth1964_1-1" class="reference"><a href="#cite_note-Werth1964-1">&#91;1&#93;</a></sup><sup id="cite_ref-3" class="reference"><a href="#cite_note-3">&#91;a&#93;</a></sup></p>
<div class="mw-heading mw-heading2"><h2 id="Notes">Notes</h2></div><div class="reflist reflist-lower-alpha"><div class="mw-references-wrap"><ol class="references"><li id="cite_note-3"><span class="mw-cite-backlink"><b><a href="#cite_ref-3">^</a></b></span> <span class="reference-text">Some say otherwise.</span></li></ol></div></div>
<div class="mw-heading mw-heading2"><h2 id="References">References</h2><span class="mw-editsection"><a href="/w/index.php?action=edit">edit</a></span></div><div class="reflist"><div class="mw-references-wrap"><ol class="references"><li id="cite_note-Werth1964-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-Werth1964_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-Werth1964_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text"><style data-mw-deduplicate="T">.cs1{}</style><cite id="CITEREFWerth1964" class="citation book cs1">Werth, Alexander (1964). <i>Russia at War</i>. New York: Dutton. p.&#160;12.</cite><span title="ctx_ver=Z39.88-2004" class="Z3988"></span></span></li><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text"><a href="#CITEREFReese2011">Reese 2011</a>, p. 5.</span></li></ol></div></div></div></body></html>"""

OJS = """<!DOCTYPE html><html lang="en"><body class="pkp_page_article"><section class="fulltext"><p>The war began.<a href="#_ftn1" name="_ftnref1" title=""><span class="MsoFootnoteReference">[1]</span></a> It was long.<a href="#_ftn2" name="_ftnref2" title="">[2]</a></p><div><br clear="all"><hr align="left" size="1" width="33%"><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Werth, <em>Russia at War</em>, 12.</p></div><div id="ftn2"><p class="MsoFootnoteText"><a href="#_ftnref2" name="_ftn2" title="">[2]</a>&nbsp;Ibid.</p><p class="MsoFootnoteText">More of it.</p></div></div></section><section class="item references"><h2 class="label">References</h2><div class="value"><p>Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence, 2011.</p><p>Werth, Alexander. Russia at War. New York, 1964.</p><p>Bartov, Omer. Hitler’s Army. New York, 1991.</p></div></section></body></html>"""

SUBSTACK = """<html><body><div class="available-content"><div class="body markup"><p>The war began.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-123" href="#footnote-1-123" target="_self">1</a> It was long.<a class="footnote-anchor" id="footnote-anchor-2-123" href="#footnote-2-123" target="_self">2</a></p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-123" href="#footnote-anchor-1-123" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Werth, <em>Russia at War</em>, 12.</p><p>A second paragraph.</p></div></div><div class="footnote"><a id="footnote-2-123" href="#footnote-anchor-2-123" class="footnote-number" contenteditable="false" target="_self">2</a><div class="footnote-content"><p>Ibid.</p></div></div></div></div></body></html>"""

GHOST = """<!DOCTYPE html><html><body><section class="gh-content"><!--kg-card-begin: markdown--><p>The war began.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> It was long.<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup> Again.<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Werth, <em>Russia at War</em>, 12. <a href="#fnref1" class="footnote-backref">↩︎</a> <a href="#fnref1:1" class="footnote-backref">↩︎</a></p></li><li id="fn2" class="footnote-item"><p>Ibid. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section><!--kg-card-end: markdown--></section></body></html>"""

HYPOTHESES = """<!DOCTYPE html><html lang="fr-FR"><body class="post"><div class="entry-content"><p>La guerre commença<sup class='footnote'><a href='#fn-4711-1' id='fnref-4711-1' onclick='return fdfootnote_show(4711)'>1</a></sup>. Elle fut longue<sup class='footnote'><a href='#fn-4711-2' id='fnref-4711-2'>2</a></sup>.</p><div class='footnotes' id='footnotes-4711'><div class='footnotedivider'></div><ol><li id='fn-4711-1'>Marc Bloch, <em>L’Étrange Défaite</em>, Paris, 1990, p.&nbsp;12. <span class='footnotereverse'><a href='#fnref-4711-1'>&#8617;</a></span></li><li id='fn-4711-2'><em>Ibid.</em> <span class='footnotereverse'><a href='#fnref-4711-2'>&#8617;</a></span></li></ol></div></div><div id="comments"><ol class="commentlist"><li id="comment-1"><p>Nice text, 12 times.</p></li></ol></div></body></html>"""

PACKAGE = '{head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>'
XHTML = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>T</title><link href="s.css" rel="stylesheet" type="text/css"/></head><body>{}</body></html>'


def epub(pages: Mapping[str, str], css: str = "") -> bytes:
    items = "".join(f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages))
    items += '<item id="css" href="s.css" media-type="text/css"/>'
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": f'{HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OEBPS/content.opf": PACKAGE.format(head=HEAD, items=items, spine=spine),
        "OEBPS/s.css": css,
    }
    return zipped(members | {f"OEBPS/{name}": XHTML.format(text) for name, text in pages.items()})


def calibre() -> Document:
    """Calibre: split files, classes for faces, the notes in another file than their marks."""
    one = '<p class="calibre1">The war began.<a id="a1" href="index_split_002.html#n1" class="calibre3"><sup class="calibre4">1</sup></a> It was long.<a id="a2" href="index_split_002.html#n2" class="calibre3"><sup class="calibre4">2</sup></a></p>'
    two = '<p class="calibre5"><a id="n1" href="index_split_001.html#a1" class="calibre3">1</a> Werth, <span class="italic">Russia at War</span>, 12.</p><p class="calibre5"><a id="n2" href="index_split_001.html#a2" class="calibre3">2</a> Ibid., 14.</p>'
    data = epub({"index_split_000.html": '<h1 class="calibre2">Of the war</h1>', "index_split_001.html": one, "index_split_002.html": f"<h2>Notes</h2>{two}"}, ".italic { font-style: italic }")
    return ".epub", data, ["Werth, Russia at War, 12.", "Ibid., 14."]


def sigil() -> Document:
    """Sigil: notes that pop up."""
    page = '<section epub:type="chapter"><p>The war began.<a epub:type="noteref" id="fr1" href="#fn1"><sup>1</sup></a> It was long.<a epub:type="noteref" href="#fn2">2</a></p><aside epub:type="footnote" id="fn1"><p><a href="#fr1">1</a>. Werth, <i>Russia at War</i>, 12.</p><p>More of it.</p></aside><aside epub:type="footnote" id="fn2"><p>Ibid.</p></aside></section>'
    return ".epub", epub({"c1.xhtml": page}), ["Werth, Russia at War, 12. More of it.", "Ibid."]


def indesign() -> Document:
    """InDesign: chapters that each count their notes, a no-break tab behind the number."""
    def chapter(first: str, second: str) -> str:
        return f'<div id="_idContainer000"><p class="Body">So.<span class="Superscript _idGenCharOverride-1"><span id="footnote-002-backlink"><a class="_idFootnoteLink _idGenColorInherit" href="#footnote-002">1</a></span></span> So.<span id="footnote-001-backlink"><a class="_idFootnoteLink _idGenColorInherit" href="#footnote-001">2</a></span></p><hr class="HorizontalRule-1"/><div class="_idFootnotes"><div class="_idFootnote" id="footnote-002"><p class="Footnote"><a class="_idFootnoteAnchor _idGenColorInherit" href="#footnote-002-backlink">1</a>&#x2003;{first}</p></div><div class="_idFootnote" id="footnote-001"><p class="Footnote"><a class="_idFootnoteAnchor _idGenColorInherit" href="#footnote-001-backlink">2</a>&#9;{second}</p></div></div></div>'

    pages = {"c1.xhtml": chapter('Werth, <span class="Italic">Russia</span>, 12.', "Ibid."), "c2.xhtml": chapter("Reese, 5.", "Edele, 7.")}
    return ".epub", epub(pages, "span.Italic { font-style:italic; }"), ["Werth, Russia, 12.", "Ibid.", "Reese, 5.", "Edele, 7."]


TEXTS: Mapping[str, tuple[str, str, list[str]]] = {
    "pandoc": (".md", PANDOC, ["Alexander Werth, Russia at War (New York: Dutton, 1964), 12–15; see also https://example.org/a_b.", "Ibid., 14. A second paragraph with a list: one, two.", "Inline: Werth, Russia at War, 12.", "Cf. Reese, Why Stalin's Soldiers Fought, 5. He says so."]),
    "quarto": (".qmd", QUARTO, ["Werth, Russia at War, 12.", "Ibid.", "Reese, {{< var year >}}, 5.", "Krivosheev, ed., Soviet Casualties (London, 1997), 84."]),
    "obsidian": (".md", OBSIDIAN, ["Werth, Russia at War, 12. #source", "Ibid., 14.", "Reese, 5.", "Inline Reese, 7.", "Werth, Russia, 422."]),
    "biblatex": (".tex", BIBLATEX, ["With thanks to all.", "Alexander Werth, Russia at War (New York: Dutton, 1964), 12–15.", "Reese, Why Stalin’s Soldiers Fought, p. 5.", "Edele, S. 7; see \\cite[12]{werth} & others.", "“Quoted” by Müller, § 4, 50 %.", "Ibid., 14; https://example.org/a_b%20c.", "See “A ‘better’ title”, Sieg, …"]),
    "koma": (".tex", KOMA, ["Herbert, Ulrich: Fremdarbeiter, Bonn 1999, S. 12 f.", "Ebd., S. 14.", "Vgl. ebd., S. 15–17, Tab. 3.", "Wie Anm. 4; „Titel“ und „Wort“, Straße.", "Quelle: BArch, R 58/1027, Bl. 3."]),
    "memoir": (".tex", MEMOIR, ["Werth, Russia at War, 12. Second paragraph.", "Ibid., 14.", "Reese, Soldiers, 5–7.", "See [x], [y] and the site."]),
    "dta": (".xml", DTA, ["Vgl. Herder, Ideen II. S. 12. uud ſonſt.", "Daſelbſt, S. 14. Ein längerer Satz, der weitergeht.", "Ebend. S. 3."]),
    "eebo": (".xml", EEBO, ["Livie, lib. 2. cap. 12.", "Ta•it. Annal. li. 4."]),
    "txm": (".xml", TXM, ["Bloch, La défaite, p. 12."]),
    "openedition": (".xml", OPENEDITION, ["Marc Bloch, L’Étrange Défaite, Paris, Gallimard, 1990, p. 12‑15.", "Ibid., p. 14, https://example.org. Voir aussi Werth."]),
    "pmc": (".nxml", PMC, ["Wellcome Library, SA/BMA/B.12, Minutes, 3 May 1941.", "Charles Webster, The Health Services since the War, vol. 1 (London: HMSO, 1988), pp. 12–15."]),
    "erudit": (".xml", ERUDIT, ["Fernand Ouellet, Le Bas-Canada, Ottawa, PUO, 1976, p. 12.", "Voir le site (https://example.org). Deuxième alinéa."]),
    "easy-footnotes": (".html", EASY_FOOTNOTES, ["Werth, Russia at War, 12.", "Ibid."]),
    "modern-footnotes": (".html", MODERN_FOOTNOTES, ["Werth, Russia at War, 12.", "Ibid., 14."]),
    "cms-tooltips": (".html", CMS_TOOLTIPS, ["Werth, Russia at War, 12.", "Ibid., 14."]),
    "wikipedia": (".html", WIKIPEDIA, ["Some say otherwise.", "Werth, Alexander (1964). Russia at War. New York: Dutton. p. 12.", "Reese 2011, p. 5."]),
    "ojs": (".html", OJS, ["Werth, Russia at War, 12.", "Ibid. More of it."]),
    "substack": (".html", SUBSTACK, ["Werth, Russia at War, 12. A second paragraph.", "Ibid."]),
    "ghost": (".html", GHOST, ["Werth, Russia at War, 12.", "Ibid."]),
    "hypotheses": (".html", HYPOTHESES, ["Marc Bloch, L’Étrange Défaite, Paris, 1990, p. 12.", "Ibid."]),
}


def documents() -> dict[str, Document]:
    """Every document by the name of its producer."""
    texts = {name: (suffix, text.encode(), notes) for name, (suffix, text, notes) in TEXTS.items()}
    made = (word, google_docs, libreoffice, calibre, sigil, indesign)
    return {one.__name__: one() for one in made} | texts
