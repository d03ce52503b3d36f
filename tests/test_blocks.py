"""Notes that hold tables, lists and several paragraphs: no reference goes on from one block into the next."""

from __future__ import annotations

import itertools
import time

import pytest

import docx_files
import odt_files
from edele_refs.foreseen import foreseen
from edele_refs.formats import read_document, replace
from edele_refs.formats._parts import parts
from edele_refs.marks import clean
from edele_refs.model import Document, Edit, Note, Reading, Run, Span
from edele_refs.parse import parse
from edele_refs.parse.blocks import divided
from edele_refs.resolve import explain
from edele_refs.restyle import edits

FULL = "Alexander Werth, Russia at War, 1941–1945 (London: Barrie and Rockliff, 1964), 12."
WORKS = ("Werth, Russia at War", "Roger Reese", "Werth, Russia at War, 4", "see p. 6.", "Constantine Pleshakov", "Stalin’s Folly (Boston: Houghton Mifflin, 2005), 9.")
"""The blocks of a note: of each two next to each other a reference could be made."""


def paragraph_of_word(text: str) -> str:
    return docx_files.paragraph(docx_files.run(text))


def word_file(first: str, blocks: tuple[str, ...]) -> bytes:
    cells = [f"<w:tc>{paragraph_of_word(text)}</w:tc>" for text in blocks]
    table = f"<w:tbl><w:tr>{cells[0]}{cells[1]}</w:tr><w:tr>{cells[2]}{cells[3]}</w:tr></w:tbl>"
    rest = "".join(map(paragraph_of_word, blocks[4:]))
    notes = docx_files.note(1, docx_files.run(first)) + docx_files.note(2, docx_files.run("A table.")).replace("</w:footnote>", f"{table}{rest}</w:footnote>")
    return docx_files.docx(docx_files.paragraph(docx_files.run("So."), docx_files.ref(1), docx_files.ref(2)), notes)


def odt_file(first: str, blocks: tuple[str, ...]) -> bytes:
    cells = [f"<table:table-cell>{odt_files.paragraph(text)}</table:table-cell>" for text in blocks]
    rows = "".join(f"<table:table-row>{''.join(pair)}</table:table-row>" for pair in (cells[:2], cells[2:4]))
    table = f'<table:table table:name="T">{rows}</table:table>'
    listed = "".join(f"<text:list-item>{odt_files.paragraph(text)}</text:list-item>" for text in blocks[4:])
    second = odt_files.paragraph("A table.") + table + f"<text:list>{listed}</text:list>"
    return odt_files.odt(odt_files.paragraph("So.", odt_files.note(1, first), odt_files.note(2, second)))


def markdown_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    return f"So.[^1] It is.[^2]\n\n[^1]: {first}\n\n[^2]: A table.\n\n    | {a} | {b} |\n    |---|---|\n    | {c} | {d} |\n\n    - {e}\n    - {f}\n".encode()


def latex_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    table = rf"\begin{{tabular}}{{ll}} {a} & {b} \\ {c} & {d} \\ \end{{tabular}}"
    return rf"""\documentclass{{article}}\begin{{document}}So.\footnote{{{first}}} It is.\footnote{{A table. {table}
\begin{{itemize}} \item {e} \item {f} \end{{itemize}}}}\end{{document}}""".encode()


def html_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    table = f"<table><tr><td>{a}</td><td>{b}</td></tr><tr><td>{c}</td><td>{d}</td></tr></table>"
    notes = f'<li id="fn1"><p>{first}</p></li><li id="fn2"><p>A table.</p>{table}<ul><li>{e}</li><li>{f}</li></ul></li>'
    mark = '<sup><a href="#fn{0}" id="r{0}">{0}</a></sup>'
    return f'<html><body><p>So.{mark.format(1)} It is.{mark.format(2)}</p><section role="doc-endnotes"><ol>{notes}</ol></section></body></html>'.encode()


def tei_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    table = f"<table><row><cell>{a}</cell><cell>{b}</cell></row><row><cell>{c}</cell><cell>{d}</cell></row></table>"
    second = f"<p>A table.</p>{table}<list><item>{e}</item><item>{f}</item></list>"
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>So.<note n="1">{first}</note> It is.<note n="2">{second}</note></p></body></text></TEI>'.encode()


def jats_file(first: str, blocks: tuple[str, ...]) -> bytes:
    second = "".join(f"<p>{text}</p>" for text in ("A table.", *blocks))
    marks = '<xref ref-type="fn" rid="f1">1</xref> It is.<xref ref-type="fn" rid="f2">2</xref>'
    return f'<article><body><p>So.{marks}</p></body><back><fn-group><fn id="f1"><p>{first}</p></fn><fn id="f2">{second}</fn></fn-group></back></article>'.encode()


def wiki_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    return f"So.<ref>{first}</ref> It is.<ref>A table.\n{{|\n|-\n| {a} || {b}\n|-\n| {c}\n| {d}\n|}}\n* {e}\n* {f}\n</ref>\n\n<references />\n".encode()


def rst_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    wide = max(map(len, blocks))
    rule = f"   +{'-' * wide}+{'-' * wide}+\n"
    rows = f"{rule}   |{a:{wide}}|{b:{wide}}|\n{rule}   |{c:{wide}}|{d:{wide}}|\n{rule}"
    return f"So. [1]_ It is. [2]_\n\n.. [1] {first}\n\n.. [2] A table.\n\n{rows}\n   - {e}\n   - {f}\n".encode()


def org_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    return f"So.[fn:1] It is.[fn:2]\n\n[fn:1] {first}\n\n\n[fn:2] A table.\n\n| {a} | {b} |\n|---+---|\n| {c} | {d} |\n\n- {e}\n- {f}\n".encode()


def typst_file(first: str, blocks: tuple[str, ...]) -> bytes:
    a, b, c, d, e, f = blocks
    return f"So.#footnote[{first}] It is.#footnote[A table. #table(columns: 2, [{a}], [{b}], [{c}], [{d}])\n- {e}\n- {f}\n]\n".encode()


FILES = {
    ".docx": word_file, ".odt": odt_file, ".md": markdown_file, ".tex": latex_file, ".html": html_file, ".tei": tei_file,
    ".jats": jats_file, ".wiki": wiki_file, ".rst": rst_file, ".org": org_file, ".typ": typst_file,
}  # fmt: skip


def reading(data: bytes, suffix: str) -> Reading:
    document = read_document(data, "x", suffix)
    citations = tuple(parse(document))
    explained = explain(document, citations)
    links = {at: tuple(c.at for c in one.candidates) for at, one in explained.items()}
    return Reading(document, citations, links, explained)


def blocks_of(note: Note) -> list[str]:
    edges = [0, *note.breaks, len(note.text)]
    return [note.text[a:b].strip() for a, b in itertools.pairwise(edges)]


@pytest.mark.parametrize("suffix", FILES)
def test_every_format_says_where_blocks_end(suffix: str) -> None:
    first, second = read_document(FILES[suffix](FULL, WORKS), "x", suffix).notes
    assert blocks_of(first) == [FULL]
    assert blocks_of(second) == ["A table.", *WORKS]


def test_paragraphs_of_notes_in_plain_text() -> None:
    """An empty line begins one where the line before is at its end; elsewhere it stands there by chance."""
    text = f"So it was.1 And so on.2\n\nNotes\n\n1. {FULL}\n\nRoger Reese, Why\n\nSoldiers Fought, 3.\n2. Ibid.\n"
    first, second = read_document(text.encode(), "x", ".txt").notes
    assert blocks_of(first) == [FULL, "Roger Reese, Why Soldiers Fought, 3."] and blocks_of(second) == ["Ibid."]
    below = f"So it was.1 And so on.2\n\n________________\n1 {FULL}\n\nRoger Reese, Why Soldiers\nFought, 3.\n2 Ibid.\n\fMore.3\n\n________________\n3 Ibid., 4.\n"
    assert [blocks_of(note) for note in read_document(below.encode(), "x", ".txt").notes] == [[FULL, "Roger Reese, Why Soldiers Fought, 3."], ["Ibid."], ["Ibid., 4."]]


@pytest.mark.parametrize("suffix", FILES)
def test_no_reference_is_read_over_the_end_of_a_block(suffix: str) -> None:
    found = reading(FILES[suffix](FULL, WORKS), suffix)
    note = found.document.notes[1]
    own = found.by_note[note.label]
    assert [c.span.of(note.text) for c in own if c.item.text("author")][:2] == ["Werth, Russia at War", "Werth, Russia at War, 4"]
    assert not [c for c in own for at in note.breaks if c.span.start < at < c.span.end]
    assert all(t.span.of(note.text) for c in own for t in c.traces)
    assert [c.at.number for c in own] == list(range(1, len(own) + 1))


@pytest.mark.parametrize("suffix", FILES)
def test_a_style_changes_each_block_by_itself(suffix: str) -> None:
    """What stands in the cells beside a reference stays, and a second run changes nothing."""
    data = FILES[suffix](FULL, WORKS)
    found = reading(data, suffix)
    made = edits(found, "mhra-notes")
    assert {edit.note for edit in made} == {n.label for n in found.document.notes}
    written = replace(data, found.document, made)
    after = reading(written, suffix)
    blocks = blocks_of(after.document.notes[1])
    assert len(blocks) == len(WORKS) + 1
    assert [blocks[n] for n in (0, 2, 4, 5)] == ["A table.", WORKS[1], WORKS[3], WORKS[4]]
    assert replace(written, after.document, edits(after, "mhra-notes")) == written


def test_a_note_of_one_block_is_read_as_before() -> None:
    text = f"{FULL} Ibid., 13."
    one, two = Note("1", text), Note("1", text, breaks=(len(FULL) + 1,))
    assert parse(Document("x", (one,))) == parse(Document("x", (two,)))


def test_ibid_in_a_block_is_the_work_of_the_block_before() -> None:
    note = Note("1", f"{FULL} Ibid., 13.", breaks=(len(FULL) + 1,))
    document = Document("x", (note,))
    links = explain(document, parse(document))
    assert [str(r.antecedent) for r in links.values()][1:] == ["1.1"]


def test_a_block_begins_with_a_capital_letter() -> None:
    """What stands in the cell before is no part of its sentence."""
    note = Note("2", "Much Ibid, 13 much.", breaks=(5, 14))
    document = Document("x", (Note("1", FULL), note))
    citations = tuple(parse(document))
    explained = explain(document, citations)
    links = {at: tuple(c.at for c in one.candidates) for at, one in explained.items()}
    made = [edit for edit in edits(Reading(document, citations, links, explained), "chicago-notes-ibid") if edit.note == "2"]
    assert [clean(edit.text) for edit in made] == ["Ibid., 13"]


def test_faces_are_those_of_each_block() -> None:
    note = Note("1", "Werth, War. Reese, Why.", breaks=(12,), runs=(Run(Span(7, 19), "italic"), Run(Span(19, 22), "bold")))
    assert [one.runs for one in divided((note,))] == [
        (Run(Span(7, 12), "italic"),), (Run(Span(0, 7), "italic"), Run(Span(7, 10), "bold")),
    ]  # fmt: skip


@pytest.mark.parametrize("unit", ["| a ", "- a\n", "a\n\n", "--- ---\n", "> a\n", "|---|\n", "+--+\n", "1. a\n", ":- |", "\\|"])
def test_four_times_the_blocks_are_four_times_the_work(unit: str) -> None:
    def seconds(count: int) -> float:
        text, started = unit * count, time.process_time()
        parts(text, Span(0, len(text)), bare=True)
        return time.process_time() - started

    parts(unit, Span(0, len(unit)))
    assert min(seconds(40_000) for _ in range(3)) < 9 * min(seconds(10_000) for _ in range(3)) + 0.05


def test_breaks_move_with_what_is_written_before_them() -> None:
    note = Note("1", "Werth, War. Reese, Why.", breaks=(12,), runs=(Run(Span(7, 10), "italic"),))
    after = foreseen(Document("x", (note,)), [Edit("1", Span(0, 10), "Werth, Russia at War")], frozenset())
    assert blocks_of(after.notes[0]) == ["Werth, Russia at War.", "Reese, Why."]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Werth, Leipzig\n1945. Reese", ["Werth, Leipzig\n1945. Reese"]),
        ("- Werth, Leipzig\n  1945. Reese\n- Next", ["Werth, Leipzig\n  1945. Reese", "Next"]),
        ("Werth – a\n- dash, no item", ["Werth – a\n- dash, no item"]),
        ("Werth | Reese", ["Werth | Reese"]),
        ("Left Right\n---- -----\nA    B\n---- -----\n", ["Left", "Right", "A", "B"]),
        ("| a \\| b | c |\n|:--|--:|", ["a \\| b", "c"]),
        ("> Said.\n> And more.\n\nWerth", ["Said.\n> And more.", "Werth"]),
    ],
)  # fmt: skip
def test_blocks_of_plain_markup(text: str, blocks: list[str]) -> None:
    found = [span.of(text) for span in parts(text, Span(0, len(text)))]
    assert found == blocks
