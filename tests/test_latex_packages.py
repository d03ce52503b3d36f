"""Notes of LaTeX's packages: bigfoot, beamer, bidi, csquotes."""

from __future__ import annotations

import pytest

from edele_refs.formats import Unplaced, read_document, replace
from edele_refs.model import Edit, Span


def texts(source: str) -> list[tuple[str, str]]:
    document = read_document(source.encode(), "x", ".tex")
    return [(note.number, note.text) for note in document.notes]


def test_notes_in_notes() -> None:
    source = r"A.\footnote{Werth, 12.\footnoteB{A remark on \autocite{werth}.} Reese, 3.} B.\footnoteB{Ibid.} C.\footnote{Last.}"
    assert texts(source) == [("1", "Werth, 12. Reese, 3."), ("B1", r"A remark on \autocite{werth}."), ("B2", "Ibid."), ("2", "Last.")]


def test_a_change_around_a_note_in_a_note_is_refused() -> None:
    source = rb"A.\footnote{Werth, 12\footnoteB{A remark.}, here. Reese, 3.}"
    document = read_document(source, "x", ".tex")
    with pytest.raises(Unplaced, match="another note"):
        replace(source, document, [Edit("1", Span(7, 15), "13, there", marked=True)])
    changed = replace(source, document, [Edit("1", Span(0, 5), "Bartov"), Edit("B1", Span(2, 8), "word")])
    assert changed == rb"A.\footnote{Bartov, 12\footnoteB{A word.}, here. Reese, 3.}"


def test_marks_and_texts_within_notes() -> None:
    source = r"A\footnote{Werth\footnotemark{}, 12.}\footnotetext{Inner.} B\footnote{Last.}"
    assert texts(source) == [("1", "Werth, 12."), ("2", "Inner."), ("3", "Last.")]


def test_notes_of_slides() -> None:
    source = r"\documentclass{beamer}\begin{document}A\footnote<2->{Werth, 12.} B\footnote[frame]{Ibid.} C\footnote<1>[7]{Reese.}\end{document}"
    assert texts(source) == [("1", "Werth, 12."), ("2", "Ibid."), ("7", "Reese.")]


def test_notes_from_the_right() -> None:
    source = r"A\LTRfootnote{Werth, 12.} B\RTLfootnote{כהן, \textit{ספר}, 12.} C\LRfootnote{Left.} D\footnote{\texthebrew{כהן}, 3.}"
    assert [text for _, text in texts(source)] == ["Werth, 12.", "כהן, ספר, 12.", "Left.", "כהן, 3."]


def test_quotations_with_their_sources() -> None:
    source = r"A\footnote{\textquote[{Werth, 12}][.]{They came}; \foreigntextquote{german}[Reese]{Sie} and \textquote{no more}.}"
    assert texts(source) == [("1", "“They came” (Werth, 12); “Sie” (Reese) and “no more”.")]
