"""Live cross-references in notes ("see note 1") stay, or the note stays as it was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

import odt_files
from docx_files import docx, field, italic, note, paragraph, ref, run
from edele_refs.formats import Unplaced, read_document, replace
from edele_refs.model import Edit, Span
from transcripts import refs

FIRST = "Alexander Werth, Russia at War (New York: Dutton, 1964), 12."
LATEX = r"""\documentclass{article}\begin{document}
A.\footnote{\label{fn:a}Alexander Werth, \emph{Russia at War} (New York: Dutton, 1964), 12.}
B.\footnote{Werth, \emph{Russia} (see note~\ref{fn:a}), p.~14.}
\end{document}
"""
HTML = """<p>A<sup><a href="#fn1" id="r1">1</a></sup> B<sup><a href="#fn2" id="r2">2</a></sup></p><ol>
<li id="fn1">Alexander Werth, <i>Russia at War</i> (New York: Dutton, 1964), 12. <a href="#r1">↩</a></li>
<li id="fn2">Werth, <i>Russia</i> (see <a href="#fn1">note 1</a>), p. 14. <a href="#r2">↩</a></li></ol>
"""
MARKDOWN = """A.[^1] B.[^2]

[^1]: []{#a}Alexander Werth, *Russia at War* (New York: Dutton, 1964), 12.
[^2]: Werth, *Russia* (see note [1](#a)), p. 14.
"""
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>
A<note n="1" xml:id="n1" place="foot">Alexander Werth, <hi rend="italic">Russia at War</hi> (New York: Dutton, 1964), 12.</note>
B<note n="2" place="foot">Werth, <hi rend="italic">Russia</hi> (see note <ref target="#n1">1</ref>), p. 14.</note></p></body></text></TEI>
"""
JATS = """<article><body><p>A<xref ref-type="fn" rid="n1">1</xref> B<xref ref-type="fn" rid="n2">2</xref></p></body><back><fn-group>
<fn id="n1"><p>Alexander Werth, <italic>Russia at War</italic> (New York: Dutton, 1964), 12.</p></fn>
<fn id="n2"><p>Werth, <italic>Russia</italic> (see note <xref ref-type="fn" rid="n1">1</xref>), p. 14.</p></fn></fn-group></back></article>
"""


def word() -> bytes:
    first = note(1, run("Alexander Werth, "), italic("Russia at War"), run(" (New York: Dutton, 1964), 12."))
    second = note(2, run("Werth, "), italic("Russia"), run(" (see note "), field("NOTEREF _Ref1 \\h", run("1")), run("), p. 14."))
    return docx(paragraph(run("A"), ref(1), run(" B"), ref(2)), first + second)


def open_document(pointer: str) -> bytes:
    first = odt_files.note(1, "Alexander Werth, ", odt_files.span("Russia at War"), " (New York: Dutton, 1964), 12.")
    second = odt_files.note(2, "Werth, ", odt_files.span("Russia"), " (see note ", pointer, "), p. 14.")
    return odt_files.odt(odt_files.paragraph("A", first, "B", second))


FILES = {
    "word.docx": word(),
    "note.odt": open_document('<text:note-ref text:note-class="footnote" text:ref-name="footnote1">1</text:note-ref>'),
    "bookmark.odt": open_document('<text:bookmark-ref text:reference-format="number" text:ref-name="x">1</text:bookmark-ref>'),
    "a.tex": LATEX.encode(),
    "a.html": HTML.encode(),
    "a.md": MARKDOWN.encode(),
    "tei.xml": TEI.encode(),
    "jats.xml": JATS.encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_what_a_style_would_leave_out_stays_as_typed(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    said, status = refs(["restyle", name, "--style", "mhra-notes", "-o", f"out-{name}"], tmp_path)
    assert status == 0
    assert "note 2: a reference stays as typed, since the style would leave out: the cross-reference" in said
    notes = read_document((tmp_path / f"out-{name}").read_bytes(), name, Path(name).suffix).notes
    texts = [one.text.replace("\u00a0", " ") for one in notes]
    assert texts == [FIRST.replace(" 12.", " p. 12."), "Werth, Russia (see note 1), p. 14."]
    assert any(run.target.startswith("#") for run in notes[1].runs)


@pytest.mark.parametrize("name", FILES)
def test_one_that_goes_is_refused_and_one_beside_the_change_stays(name: str) -> None:
    document = read_document(FILES[name], name, Path(name).suffix)
    text = document.notes[1].text
    with pytest.raises(Unplaced, match="take away the cross-reference"):
        replace(FILES[name], document, [Edit("2", Span(0, len(text)), "Werth, Russia, p. 14.", marked=True)])
    longer = text.replace("Russia", "Russia at War", 1)
    written = replace(FILES[name], document, [Edit("2", Span(0, len(text)), longer)])
    again = read_document(written, name, Path(name).suffix).notes[1]
    assert again.text == longer
    assert any(one.target.startswith("#") for one in again.runs)


def test_a_number_that_comes_again_elsewhere_is_not_the_cross_reference() -> None:
    document = read_document(FILES["word.docx"], "word", ".docx")
    whole = Span(0, len(document.notes[1].text))
    with pytest.raises(Unplaced):
        replace(FILES["word.docx"], document, [Edit("2", whole, "Werth, Russia, vol. 1, p. 14.", marked=True)])
    kept = replace(FILES["word.docx"], document, [Edit("2", whole, "Werth, Russia, 1, as in note 1, p. 14.", marked=True)])
    (link,) = read_document(kept, "word", ".docx").notes[1].runs
    assert link.span.start == len("Werth, Russia, 1, as in note ")


def test_other_words_in_a_field_stay_in_it_and_latex_has_none() -> None:
    document = read_document(FILES["word.docx"], "word", ".docx")
    at = document.notes[1].text.index("1)")
    written = replace(FILES["word.docx"], document, [Edit("2", Span(at, at + 1), "3")])
    (_, link) = sorted(read_document(written, "word", ".docx").notes[1].runs)
    assert link.target == "#_Ref1" and link.span == Span(at, at + 1)
    document = read_document(FILES["a.tex"], "a", ".tex")
    with pytest.raises(Unplaced, match="cross-reference"):
        replace(FILES["a.tex"], document, [Edit("2", Span(at, at + 1), "3")])
