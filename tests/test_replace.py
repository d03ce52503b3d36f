"""Edits written back: what is meant is what is read again, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace as replaced

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.formats import Options, read_document, replace
from edele_refs.formats._edits import joined_runs, pieces, prove
from edele_refs.marks import BOLD, BOLD_END, ITALIC, ITALIC_END, UPRIGHT, UPRIGHT_END
from edele_refs.model import Document, Edit, Note, RefsError, Run, Span
from hostile_files import good
from markdown_cases import Case, cases
from test_text_reader import written

NOTES = "1. Werth, Russia at War (2000), 422.\n2. Ibid, 425.\n3. Reese, Motivations, 3.\n"


def changed(data: bytes, *edits: Edit, options: Options | None = None) -> bytes:
    options = options or Options()
    return replace(data, read_document(data, "x", ".txt", options), edits, options)


def test_no_edits_no_change() -> None:
    data = ("\ufeff" + NOTES.replace("\n", "\r\n")).encode()
    assert changed(data) is data
    assert changed(data, Edit("2", Span(0, 4), "Ibid")) is data


@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-8", "\n"), ("utf-8", "\r\n"), ("utf-8-sig", "\r"), ("utf-16", "\r\n"), ("cp1252", "\n")],
)
def test_only_the_span_changes(encoding: str, end: str) -> None:
    text = ("Ü" + " and on" * 9 + "\f\n\n" + NOTES).replace("\n", end)
    result = changed(text.encode(encoding), Edit("2", Span(0, 4), "Ibid."), Edit("2", Span(6, 9), "ä"))
    assert result == text.replace("Ibid, 425", "Ibid., ä").encode(encoding)


def test_a_reference_that_runs_over_line_ends() -> None:
    data = b"1. Alexander Werth, Russia at\n   War (New\n   York, 1964), 422. And more.\n2. Ibid.\n"
    note = read_document(data, "x").notes[0].text
    end = note.index(", 422")
    result = changed(data, Edit("1", Span(0, end), f"Werth, {ITALIC}Russia{ITALIC_END}", marked=True))
    assert result == b"1. Werth, Russia, 422. And more.\n2. Ibid.\n"


@pytest.mark.parametrize("case", cases("read"), ids=str)
def test_every_note_of_every_layout(case: Case) -> None:
    """A word of each note is replaced; where that cannot be proved, it is said so."""
    data = written(case)
    document = read_document(data, "case", ".txt")
    for note in document.notes:
        start = note.text.rfind(" ") + 1
        edit = Edit(note.label, Span(start, len(note.text)), note.text[start:] + "xyz.")
        try:
            result = replace(data, document, [edit])
        except RefsError as error:
            assert "nothing was written" in str(error)
            continue
        again = {n.label: n.text for n in read_document(result, "case", ".txt").notes}
        assert again == {n.label: n.text + "xyz." * (n is note) for n in document.notes}


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([Edit("9", Span(0, 1), "x")], "note 9: no note has this number"),
        ([Edit("2", Span(0, 99), "x")], "no place 0–99"),
        ([Edit("2", Span(0, 4), "x"), Edit("2", Span(3, 5), "y")], "overlap"),
        ([Edit("1", Span(0, 0), "a"), Edit("1", Span(0, 0), "b")], "overlap"),
        ([Edit("1", Span(0, 5), "\ufb00łß")], "has no"),
    ],
)
def test_what_is_doubtful_is_refused(edits: list[Edit], words: str) -> None:
    with pytest.raises(RefsError, match=words) as refused:
        changed((NOTES + "ü").encode("cp1252"), *edits, options=Options(encoding="cp1252"))
    assert "nothing was written" in str(refused.value)


def test_what_does_not_read_as_it_was_meant_is_refused() -> None:
    before = Document("x", (Note("1", "Ibid, 4"), Note("2", "Id.", runs=(Run(Span(0, 3), "bold"),))))
    edit = Edit("1", Span(0, 4), f"{ITALIC}Ibid.{ITALIC_END}", marked=True)
    first = Note("1", "Ibid., 4", runs=(Run(Span(0, 5), "italic"),))
    meant = Document("x", (first, before.notes[1]))
    faces = {"italic", "bold"}
    prove(before, [edit], meant, faces)
    for wrong in (
        (Note("1", "Ibid., 4"), before.notes[1]),
        (first, Note("2", "Id.")),
        (replaced(first, text="Ibid., 5"), before.notes[1]),
        (first,),
    ):
        with pytest.raises(RefsError, match="nothing was written"):
            prove(before, [edit], Document("x", wrong), faces)
    with pytest.raises(RefsError, match="text itself"):
        prove(before, [edit], replaced(meant, text="Body"), faces)
    prove(before, [edit], Document("x", (Note("1", "Ibid., 4"), before.notes[1])), {"bold"})


def test_the_same_edit_twice_is_one() -> None:
    edit = Edit("2", Span(0, 4), "Ibid.")
    assert changed(NOTES.encode(), edit, edit) == NOTES.replace("Ibid", "Ibid.").encode()


WORDS = st.text("abc äЖ“,;()", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_any_edits(pairs: list[tuple[str, str]], end: str) -> None:
    notes = [f"{n}. Werth, {old} and on, 1964." for n, (old, _) in enumerate(pairs, 1)]
    data = end.join(notes).encode()
    document = read_document(data, "any", ".txt")
    edits = [Edit(str(n), Span(7, 7 + len(old)), new) for n, (old, new) in enumerate(pairs, 1)]
    meant = [f"{n}. Werth, {new} and on, 1964." for n, (_, new) in enumerate(pairs, 1)]
    try:
        assert replace(data, document, edits) == end.join(meant).encode()
    except RefsError as error:
        assert "nothing was written" in str(error)


def test_marked_text_in_pieces() -> None:
    marked = f"a{ITALIC}b{BOLD}c{BOLD_END}{UPRIGHT}d{UPRIGHT_END}{ITALIC_END}e"
    assert [(p.text, sorted(p.faces)) for p in pieces(marked)] == [
        ("a", []), ("b", ["italic"]), ("c", ["bold", "italic"]), ("d", []), ("e", []),
    ]  # fmt: skip


def test_runs_of_other_faces_stay_apart() -> None:
    runs = [Run(Span(0, 3), "italic"), Run(Span(1, 5), "bold"), Run(Span(3, 5), "italic")]
    assert joined_runs(runs) == (Run(Span(0, 5), "italic"), Run(Span(1, 5), "bold"))


@pytest.mark.parametrize("begin", ["{\\selectfont ", "{\\fontencoding{T2A}\\selectfont ", "{\\color[rgb]{0,0,1}", "\\textcolor{red}{"])
def test_a_group_at_a_note_s_beginning_that_chooses_a_font(begin: str) -> None:
    data = f"A.\\footnote{{{begin}Werth, }}War, 5.}} B.".encode()
    document = read_document(data, "x", ".tex")
    assert [note.text for note in document.notes] == ["Werth, War, 5."]
    assert replace(data, document, [Edit("1", Span(0, 10), "Reese")]).decode() == "A.\\footnote{Reese, 5.} B."


@pytest.mark.parametrize("kind", ["docx", "odt", "fodt", "txt", "md", "html"])
@pytest.mark.parametrize("strange", ["\0", "\x1b", "\ud800", "\uffff"])
def test_what_no_document_holds(kind: str, strange: str) -> None:
    """As the data of a reference manager may have it: the note is named, and why it stays."""
    data = good()[f"x.{kind}"]
    document = read_document(data, "x", f".{kind}")
    with pytest.raises(RefsError, match=f"note 1: no document holds the character U.{ord(strange):04X}"):
        replace(data, document, [Edit("1", Span(0, 4), f"a{strange}b")])


def test_a_note_within_a_note() -> None:
    """As only broken files have it; each may change alone, of two that overlap one is named."""
    inner = '<note id="n2"><no>2</no><alinea>Reese, Motivations, 3.</alinea></note>'
    data = (
        '<article xmlns="http://www.erudit.org/xsd/article"><corps/><partiesann><grnote>'
        f'<note id="n1"><no>1</no><alinea>Werth, Russia, 4.</alinea>{inner}</note></grnote></partiesann></article>'
    ).encode()
    document = read_document(data, "x", ".xml")
    whole = [Edit(note.label, Span(0, len(note.text)), "Anew.") for note in document.notes]
    assert len(whole) == 2
    with pytest.raises(RefsError, match="would run over the end of a paragraph"):
        replace(data, document, whole)
    with pytest.raises(RefsError, match="stands within another note that changes as well"):
        last = document.notes[0].text.index("3.")
        replace(data, document, [Edit("1", Span(last, last + 2), "5."), Edit("2", Span(19, 21), "6.")])
