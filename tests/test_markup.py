"""Markup: notes of many shapes are read, and only what is replaced changes in the file."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs import marks
from edele_refs.bibliography import with_sources
from edele_refs.formats import Unplaced, _wiki_inline, read_document, replace
from edele_refs.formats._decoded import Decoded
from edele_refs.model import Document, Edit, RefsError, Span
from markdown_cases import Case, cases, check_case
from markup_files import NOTES, PLACES, SHAPES, WORDS, files, pieces, place, plain

FILES = files()
ITALIC, ITALIC_END = marks.ITALIC, marks.ITALIC_END


def opened(name: str) -> tuple[bytes, Document]:
    suffix, data = FILES[name]
    return data, read_document(data, name, suffix)


def italics(document: Document) -> list[list[str]]:
    return [[r.span.of(n.text) for r in n.runs if r.face == "italic"] for n in document.notes]


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str) -> None:
    _, document = opened(name)
    assert [note.text.replace("\u2009", " ") for note in document.notes] == [*map(plain, NOTES)]
    assert italics(document) == [[t for t, italic in pieces(n) if italic] for n in NOTES]
    assert [note.label for note in document.notes] == [str(n) for n in range(1, len(NOTES) + 1)]
    assert not document.missing and not document.prose


@pytest.mark.parametrize("name", SHAPES)
def test_formats_are_told_by_looking(name: str) -> None:
    suffix, data = FILES[name]
    assert read_document(data, name).format == read_document(data, name, suffix).format


@pytest.mark.parametrize("name", SHAPES)
def test_sources_are_where_the_notes_stand(name: str) -> None:
    """What can be seen of a note is in its stretches of the file, beside the markup."""
    _, document = opened(name)
    for note in document.notes:
        stretches = "".join(span.of(document.text) for span in note.source)
        letters = iter(stretches)
        assert all(c in letters for c in note.text if c.isalnum() and c.isascii())


SIGNS = {"italic": "_", "bold": "*", "small-caps": "^"}


def view(document: Document) -> str:
    """The notes, a line each, italics between underscores, keys behind; then what is listed."""
    lines = []
    for note in (*document.notes, *document.listed):
        signs: dict[int, str] = {}
        for run in sorted(note.runs, key=lambda r: r.span.end - r.span.start):
            sign = SIGNS.get(run.face, "")
            signs[run.span.start] = sign + signs.get(run.span.start, "")
            signs[run.span.end] = signs.get(run.span.end, "") + sign
        text = "".join(signs.get(n, "") + char for n, char in enumerate(f"{note.text}\n"))[:-1]
        keys = (f" <{e.key}{', ' + e.locator if e.locator else ''}>" for e in note.embedded)
        lines.append(f"{note.label if note in document.notes else f'[{note.handle}]'} {text}{''.join(keys)}")
    if document.missing:
        lines.append(f"missing: {', '.join(document.missing)}")
    return "\n".join(lines)


@pytest.mark.parametrize("case", cases("formats"), ids=str)
def test_cases(case: Case, rewrite: bool) -> None:
    """A case's first block is the file; the block's name is its suffix."""
    suffix = next(info for info in case.blocks if info != "notes")
    document = read_document(case[suffix].encode(), "case", f".{suffix}")
    check_case(case, "notes", view(document), rewrite)


@pytest.mark.parametrize("name", PLACES)
def test_one_note_in_many_places(name: str) -> None:
    suffix, data = place(name)
    document = read_document(data, name, suffix)
    assert [note.text.replace("\u00a0", " ") for note in document.notes] == [WORDS]
    assert document.notes[0].label in ("1", "iv") and not document.prose
    edit = Edit(document.notes[0].label, Span(0, 20), f"Reese, {ITALIC}Why{ITALIC_END}", True)
    made = read_document(replace(data, document, [edit]), name, suffix).notes[0]
    assert made.text.replace("\u00a0", " ") == "Reese, Why (1964), 12."


def test_a_note_in_raw_latex_is_written_as_latex() -> None:
    data = b"*A*\\footnote{Werth, \\emph{Russia at War}, 12.} B^[Reese, *War*, 5.]\n"
    document = read_document(data, "x", ".md")
    edits = [Edit(n.label, Span(0, len(n.text) - 1), f"Bartov, {ITALIC}Army & War{ITALIC_END}", True) for n in document.notes]
    assert replace(data, document, edits) == b"*A*\\footnote{Bartov, \\emph{Army \\& War}.} B^[Bartov, *Army & War*.]\n"


def test_a_number_of_thousands_of_digits_is_none() -> None:
    """Python makes no number of more than 4,300."""
    items = f'<li value="{"9" * 5000}">Werth, 4.</li><li value="{"0" * 5000}7">Ibid.</li><li value="12">Reese.</li>'
    data = f"<p>A<sup>1</sup></p><ol class='footnotes' start='{'8' * 5000}'>{items}</ol>".encode()
    assert [(n.label, n.text) for n in read_document(data, "x", ".html").notes] == [("1", "Werth, 4."), ("2", "Ibid."), ("12", "Reese.")]


def test_templates_within_templates_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each level more costs as much as the one before, not twice as much."""
    counted: list[int] = []
    decoded = _wiki_inline.decode

    def counting(source: str, span: Span) -> Decoded:
        counted[-1] += 1
        return decoded(source, span)

    monkeypatch.setattr(_wiki_inline, "decode", counting)
    for depth in (4, 8, 16):
        counted.append(0)
        text = "{{x|" * depth + "Werth, 4." + "}}" * depth
        found = read_document(f"A<ref>{text}</ref> [[B]]".encode(), "x", ".wiki").notes
        assert [note.text for note in found] == [text]
    assert counted[2] - counted[1] <= 2 * (counted[1] - counted[0])


# ---------------------------------------------------------------- writing


@pytest.mark.parametrize("name", SHAPES)
def test_nothing_replaced_is_nothing_changed(name: str) -> None:
    data, document = opened(name)
    same = [Edit(n.label, Span(0, len(n.text)), n.text) for n in document.notes]
    assert replace(data, document, same) == data


WORK = "Alexander Werth, Russia at War 1941–1945, 2nd edn. (New York: Carroll & Graf, 2000)"
OTHER = f"WERTH (A.), {ITALIC}Russia & War{ITALIC_END} [1964] 50 % a_b"


@pytest.mark.parametrize("name", SHAPES)
def test_a_reference_is_replaced(name: str) -> None:
    """With italics, and with signs that the markup takes for its own."""
    data, document = opened(name)
    suffix = FILES[name][0]
    made = replace(data, document, [Edit("1", Span(0, len(WORK)), OTHER, marked=True)])
    again = read_document(made, name, suffix)
    assert again.notes[0].text == "WERTH (A.), Russia & War [1964] 50 % a_b, 422."
    assert italics(again)[0] == ["Russia & War"]
    assert italics(again)[1:] == italics(document)[1:]
    # in the file, all is the same around the stretch that was replaced
    start = next(n for n, (a, b) in enumerate(zip(data, made, strict=False)) if a != b)
    end = next(n for n, (a, b) in enumerate(zip(data[::-1], made[::-1], strict=False)) if a != b)
    assert len(data) - start - end < 2.5 * len(WORK.encode())


@pytest.mark.parametrize("name", SHAPES)
def test_there_and_back(name: str) -> None:
    """Written in another way, in a third, and in the second again: nothing has drifted."""
    data, _ = opened(name)
    suffix = FILES[name][0]
    one = f"A. Werth: {ITALIC}War{ITALIC_END} (2000)"
    two = f"{ITALIC}Russia{ITALIC_END}, by Werth"

    def written(data: bytes, old: str, new: str) -> bytes:
        now = read_document(data, name, suffix)
        at = now.notes[0].text.index(old)
        return replace(data, now, [Edit("1", Span(at, at + len(old)), new, marked=True)])

    first = written(data, WORK, one)
    second = written(first, marks.clean(one), two)
    assert written(second, marks.clean(two), one) == first


TEXT = st.text(st.sampled_from("ab Zß,.;:()[]{}<>&*_`'\"^~\\#$%@!|/-–12"), max_size=12)


@given(st.sampled_from(sorted(SHAPES)), st.integers(0, 5), st.data())
def test_any_stretch_may_be_replaced_by_any_text(
    name: str, number: int, data: st.DataObject
) -> None:
    """It is written as it was meant, or refused; never written otherwise."""
    source, document = opened(name)
    note = document.notes[number]
    start = data.draw(st.integers(0, len(note.text)))
    end = data.draw(st.integers(start, len(note.text)))
    new, italic = data.draw(TEXT), data.draw(TEXT)
    marked = data.draw(st.booleans())
    text = f"{new}{ITALIC}{italic}{ITALIC_END}" if marked else new
    try:
        made = replace(source, document, [Edit(note.label, Span(start, end), text, marked)])
    except RefsError:
        return
    again = read_document(made, name, FILES[name][0])
    kept = note.text[:start] + marks.clean(text) + note.text[end:]
    assert "".join(again.notes[number].text.split()) == "".join(kept.split())
    others = [n for n in range(len(NOTES)) if n != number]
    assert [again.notes[n].text for n in others] == [document.notes[n].text for n in others]


@pytest.mark.parametrize("name", SHAPES)
def test_plain_words_can_always_be_written(name: str) -> None:
    """What a style writes is not refused, wherever the reference stands."""
    source, document = opened(name)
    refused = 0
    for note in document.notes:
        # not within an address, in which no markup can stand
        words = [m.span(1) for m in re.finditer(r"https?://\S+|(\w+(?:\s\w+)*)", note.text) if m[1]]
        for start, end in words:
            for text in ("Reese", f"{ITALIC}Why Soldiers Fought{ITALIC_END}, pp. 3–4"):
                try:
                    replace(source, document, [Edit(note.label, Span(start, end), text, True)])
                except Unplaced:
                    refused += 1
    assert refused == 0


def test_no_link_back_and_no_other_note_is_taken_away() -> None:
    """An edit over what stands within an HTML note and is not its own is refused, one beside it is made."""
    source = b"""<p>A<a href="#n1" id="r1">1</a> B<a href="#n2" id="r2">2</a></p>
<div id="n1">Werth, War <a href="#r1">^</a> 1 <div id="n2">Reese, 3.</div> and so on.</div>"""
    document = read_document(source, "case", ".html")
    text = document.notes[0].text
    assert text == "Werth, War 1 and so on." and document.notes[1].text == "Reese, 3."
    for words in ("War 1", "1 and", text):
        at = text.index(words)
        with pytest.raises(Unplaced, match="another note"):
            replace(source, document, [Edit("1", Span(at, at + len(words)), "Beevor", True)])
    written = replace(source, document, [Edit("1", Span(0, 10), "Beevor, Stalingrad,", True)])
    assert written == source.replace(b"Werth, War", b"Beevor, Stalingrad,")


T2A = r"\fontencoding{T2A}\selectfont"


@pytest.mark.parametrize(
    ("note", "old", "made"),
    [
        (rf"{{{T2A} Там же, с. 5.}}", "Там же, с. 5.", rf"{{{T2A} NEW}}"),
        (rf"{{{T2A} Там же, с. 5.}}", "с. 5", rf"{{{T2A} Там же, NEW.}}"),
        (rf"See {{{T2A} Там же, с. 5}}; Werth, 4.", "See Там же, с. 5", rf"{{{T2A} NEW}}; Werth, 4."),
        (rf"{{{T2A}\itshape Война}}. {{{T2A} М., 1990}}; Werth.", "Война. М., 1990", rf"{{{T2A} NEW}}; Werth."),
        (r"\foreignlanguage{russian}{Там же}; Werth.", "Там же", r"\foreignlanguage{russian}{NEW}; Werth."),
        (r"\textgerman{Ebd.}; Werth.", "Ebd.", r"\textgerman{NEW}; Werth."),
        (r"\textgerman{Ebd.}; Werth.", "Ebd.; Werth", "NEW."),
    ],
)  # fmt: skip
def test_letters_stay_in_the_encoding_that_has_them(note: str, old: str, made: str) -> None:
    """Without it TeX's older engines stop at the first Cyrillic letter."""
    data = f"A\\footnote{{{note}}}".encode()
    document = read_document(data, "x", ".tex")
    at = document.notes[0].text.index(old)
    new = replace(data, document, [Edit("1", Span(at, at + len(old)), f"Иванов, {ITALIC}Война{ITALIC_END}", True)])
    assert new.decode() == f"A\\footnote{{{made.replace('NEW', chr(92) + 'emph{Война}')}}}".replace("\\emph", "Иванов, \\emph")


def test_what_takes_half_of_them_is_left() -> None:
    data = rf"A\footnote{{{{{T2A} Там же, с. 5}}; Werth, 4.}}".encode()
    document = read_document(data, "x", ".tex")
    with pytest.raises(RefsError, match="letters a command chooses"):
        replace(data, document, [Edit("1", Span(8, 20), "С. 5; Верт", True)])


IN_TABLES = {
    ".md": "A[^1].\n\n[^1]: Werth, 4:\n\n    | Jahr | Zahl |\n    |------|-----:|\n    | 1941 | 5    |\n\n    Reese, 5.\n",
    ".html": "<p>A<a href='#fn1'>1</a></p><div id='fn1'><p>Werth, 4:</p><table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td>1941</td><td>5</td></tr></table><p>Reese, 5.</p></div>",
    ".tex": r"A\footnote{Werth, 4: \begin{tabular}{ll} Jahr & Zahl \\ 1941 & 5 \end{tabular} Reese, 5.}",
}


@pytest.mark.parametrize("suffix", IN_TABLES)
def test_a_table_in_a_note_keeps_its_cells(suffix: str) -> None:
    data = IN_TABLES[suffix].encode()
    document = read_document(data, "x", suffix)
    text = document.notes[0].text
    assert re.findall(r"\w+", text) == "Werth 4 Jahr Zahl 1941 5 Reese 5".split()
    for old, new in (("Werth", "Wörth"), ("1941", "1942"), ("Reese", "Roger")):
        at = text.index(old)
        assert replace(data, document, [Edit("1", Span(at, at + len(old)), new)]) == data.replace(old.encode(), new.encode())
    for old, last in (("Jahr", "1941"), ("Zahl", "1941"), ("1941", "Reese")):
        span = Span(text.index(old), text.index(last) + len(last))
        with pytest.raises(RefsError, match=r"of a table|torn apart"):
            replace(data, document, [Edit("1", span, "X")])


def test_no_environment_is_torn_apart() -> None:
    """An edit over the end of a LaTeX environment is refused, one within it or around it is made."""
    source = rb"Text\footnote{See: \begin{quote}Werth, Russia\end{quote} Reese, Why, 4.}"
    document = read_document(source, "case.tex")
    text = document.notes[0].text
    within, behind = text.index("Russia"), text.index("Why")
    with pytest.raises(Unplaced, match="environment"):
        replace(source, document, [Edit("1", Span(within, behind), "Russia, Reese, ")])
    written = replace(source, document, [Edit("1", Span(within, within + 6), "Rußland")])
    assert written == source.replace(b"Russia", "Rußland".encode())


def test_what_a_command_of_the_document_prints_is_left_and_its_argument_is_written() -> None:
    """A note that words of a definition surround is refused by itself; one that is an argument is written there."""
    source = rb"""\newcommand{\by}[2]{\footnote{#1 #2}}
\newcommand{\head}[2]{\chapter*{#1}\ifthenelse{\equal{#2}{}}{}{\footnote{#2}}}
\head{The War}{Werth, \emph{War}, 12.} So\by{Reese, Why,}{13}."""
    document = read_document(source, "case.tex")
    assert [note.text for note in document.notes] == ["Werth, War, 12.", "Reese, Why, 13"]
    with pytest.raises(Unplaced, match="prints"):
        replace(source, document, [Edit("2", Span(0, 14), "Reese")])
    written = replace(source, document, [Edit("1", Span(0, 10), f"A. Werth, {ITALIC}War{ITALIC_END}", marked=True)])
    assert written == source.replace(b"Werth, \\emph{War}, 12", b"A. Werth, \\emph{War}, 12")


# ---------------------------------------------------------------- broken and hostile files

DEEP = 20_000
HOSTILE: dict[str, tuple[str, str]] = {
    "notes in brackets": (".txt", "[Footnote 1: a " * DEEP),
    "brackets in a note in brackets": (".txt", "[Footnote 1: " + "[" * DEEP + "]" * DEEP + "]"),
    "words between underscores": (".txt", "_a b_ " * DEEP),
    "lines with an underscore": (".txt", "a _b c_ d\n\n" + ("_a\n" + " " * 79) * DEEP),
    "arguments that are notes": (".tex", "\\newcommand{\\a}[2]{\\ifx\\footnote{#1}}\\begin{document}" + "\\a{" * DEEP),
    "definitions of notes": (".tex", "\\newcommand{\\a}[2]{\\ifx\\footnote{#1}\\footnote{#2}}" * (DEEP // 10) + "\\begin{document}\\a{b}{c}"),
    "rules of AsciiDoc": (".adoc", "-" * DEEP + "\n" + "[" * DEEP + "\n:" + "a" * DEEP),
    "brackets": (".md", "[" * DEEP + "a" + "]" * DEEP),
    "open brackets": (".md", "^[" * DEEP),
    "stars": (".md", "[^1]: " + "*a " * DEEP),
    "stars both ways": (".md", "[^1]: " + "**a*b" * DEEP),
    "underscores": (".md", "[^1]: " + "_" * DEEP + "a" + "_" * DEEP),
    "backticks": (".md", "".join("`" * (n % 300 + 1) + "a" for n in range(2000)) + "[^1]\n\n[^1]: x"),
    "keys": (".md", "[@" * DEEP),
    "links": (".md", "[^1]: " + "[a](" * DEEP),
    "addresses": (".md", "[^1]: " + "http://a.b/(((((" * DEEP),
    "quotes": (".md", "> " * DEEP + "[^1]: a"),
    "definitions": (".md", "\n".join(f"[^{n % 7}]: a" for n in range(DEEP))),
    "front matter": (".md", "---\na: &a [1]\n" + "\n".join(f"b{n}: &b{n} [*a, *a]" for n in range(200)) + "\nbibliography: x.bib\n---\n[@a]"),
    "comments": (".md", "<!--" * DEEP + "[^1]\n\n[^1]: x"),
    "groups": (".tex", "\\footnote{" + "{" * DEEP + "a" + "}" * DEEP + "}"),
    "open groups": (".tex", "\\footnote{a" * DEEP),
    "options": (".tex", "\\autocite[" * DEEP),
    "accents": (".tex", "\\footnote{" + "\\'" * DEEP + "}"),
    "maths": (".tex", "\\footnote{" + "$a" * DEEP + "}"),
    "emphasis": (".tex", "\\footnote{" + "\\emph{" * DEEP + "a" + "}" * DEEP + "}"),
    "macros": (".tex", "".join(f"\\newcommand{{\\a{chr(97 + n)}}}{{\\a{chr(96 + n)}\\a{chr(96 + n)}}}" for n in range(1, 20)) + "\\footnote{\\as}"),
    "verbatim": (".tex", "\\begin{verbatim}" * DEEP + "\\footnote{a}"),
    "verb": (".tex", "\\verb|" * DEEP),
    "signs for verb": (".tex", "\\MakeShortVerb|\\footnote{" + "|" * DEEP + "}"),
    "signs for verb that never end": (".tex", "\\MakeShortVerb|\\footnote{" + "|\n" * DEEP + "}"),
    "an index": (".html", "<table>" + "".join(f"<tr><td>A<td><a href='b#i{n}'><code>b {n}</code></a></tr>" for n in range(4000)) + "</table>"),
    "elements": (".html", "<div>" * DEEP + "a" + "</div>" * DEEP),
    "open tags": (".html", "<a href='#a'" * DEEP),
    "end tags": (".html", "<p id=a>" + "</b>" * DEEP),
    "links to all": (".html", "".join(f"<a href='#n{n}'>{n}</a>" for n in range(2000)) + "".join(f"<p id=n{n}>{n} x" for n in range(2000))),
    "one target": (".html", "<a href='#n'>1</a>" * DEEP + "<p id=n>1 x</p>"),
    "roles": (".html", "<span role=doc-footnote>a</span>" * 5000),
    "comments in html": (".html", "<!--" * DEEP + "<p>a"),
    "entities": (".html", "<p>" + "&amp" * DEEP + "&#x110000;&#0;&#xD800;"),
    "attributes": (".html", "<p " + "a=b " * DEEP + ">x</p>"),
    "script": (".html", "<script>" * DEEP),
    "unclosed boxes": (".html", "<p><b><div>So it was. " * 5000),
    "unclosed notes": (".html", "".join(f"<p>A<a href='#n{n}'>{n}</a>" for n in range(4000)) + "".join(f"<div id=n{n}>{n} x" for n in range(4000))),
    "unclosed spans": (".html", "".join(f"<p>A<a href='#n{n}'>{n}</a>" for n in range(4000)) + "".join(f"<span id=n{n}>{n} x" for n in range(4000))),
    "unclosed asides": (".html", "<aside role=doc-footnote>Werth, 1. " * 5000),
    "called and calling": (".html", "<a href='#n'>1</a>" * 5000 + "<p id=n>1 x" + "<a href='#n'>1</a>" * 5000),
    "deep xml": (".xml", "<TEI><text>" + "<p>" * DEEP + "</p>" * DEEP + "</text></TEI>"),
    "laughs": (".xml", '<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TEI><text><note>&b;</note></text></TEI>'),
    "external": (".xml", '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/hostname">]><TEI><text><note>&a;</note></text></TEI>'),
    "unclosed xml": (".xml", "<TEI><text><note>a</text></TEI>"),
    "no xml": (".xml", "TEI, but only in name"),
    "refs": (".wiki", "<ref>" * DEEP),
    "templates": (".wiki", "{{sfn|" * DEEP),
    "apostrophes": (".wiki", "<ref>" + "''a'''b" * DEEP + "</ref>"),
    "footnotes": (".adoc", "footnote:[" * DEEP),
    "marks": (".adoc", "footnote:[" + "_a *b " * 5000 + "]"),
    "roles in rst": (".rst", ".. [1] " + ":a:`b" * DEEP),
    "stars in rst": (".rst", ".. [1] " + "*a " * DEEP),
    "literals in rst": (".rst", ".. [1] " + "``a " * DEEP),
    "literals and a word in rst": (".rst", ".. [1] " + "`` a``b" * DEEP),
    "empty texts": (".rst", ".. [1]\n" * DEEP),
}  # fmt: skip


def sound(data: bytes, suffix: str) -> None:
    """A document or words, within bounded time."""
    begun = time.process_time()
    try:
        document = read_document(data, "x", suffix)
    except RefsError as error:
        assert str(error)
    else:
        assert len({note.label for note in document.notes}) == len(document.notes)
        for note in document.notes:
            assert all(0 <= s.start <= s.end <= len(document.text) for s in note.source)
            assert all(0 <= r.span.start <= r.span.end <= len(note.text) for r in note.runs)
    assert time.process_time() - begun < 30


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_files(kind: str) -> None:
    suffix, text = HOSTILE[kind]
    sound(text.encode(), suffix)


@pytest.mark.parametrize("name", SHAPES)
def test_broken_files(name: str) -> None:
    """Cut off, with pieces taken out or put twice, with bytes of no text."""
    suffix, data = FILES[name]
    chance = random.Random(name)
    for _ in range(6):
        at, size = chance.randrange(len(data)), chance.randrange(1, 200)
        sound(data[:at], suffix)
        sound(data[:at] + data[at + size :], suffix)
        sound(data[: at + size] + data[at:], suffix)
        sound(data[:at] + chance.randbytes(4) + data[at:], suffix)


@given(st.sampled_from([".md", ".tex", ".html", ".xml", ".wiki", ".adoc", ".rst"]), st.binary())
def test_any_bytes_are_read_or_refused(suffix: str, data: bytes) -> None:
    sound(data, suffix)


ANYTHING = st.lists(
    st.sampled_from(
        "[^1] [^1]: ^[ ] [@a, 1] * ** _ ` ``` \n \n\n ~~~ \\footnote{ } \\emph{ \\autocite[1]{a} % "
        "<ref> </ref> '' <note> </note> <p id=a> <a href=#a>1</a> <sup> --- -- .. [1]_ footnote:[ "
        "Werth, a 12 é _Ibid._ [1] [Footnote 1: [A: ] \t <!-- --> &amp; {{ }} $ \\ <i> </i>".split(" ")
    )
).map(" ".join)


@given(st.sampled_from([".md", ".tex", ".html", ".wiki", ".adoc", ".rst", ".txt"]), ANYTHING)
def test_any_markup_is_read_and_written_back(suffix: str, text: str) -> None:
    data = text.encode()
    sound(data, suffix)
    try:
        document = read_document(data, "x", suffix)
    except RefsError:
        return
    for note in document.notes[:3]:
        try:
            made = replace(
                data, document, [Edit(note.label, Span(0, len(note.text)), "Werth", True)]
            )
        except RefsError:
            continue
        again = read_document(made, "x", suffix).notes
        assert [n.text for n in again if n.label == note.label] == ["Werth"]


# ---------------------------------------------------------------- pandoc on the same files

PANDOC = shutil.which("pandoc")
READERS = {
    ".md": "markdown",
    ".qmd": "markdown",
    ".tex": "latex",
    ".html": "html",
    ".wiki": "mediawiki",
    ".rst": "rst",
}
NOT_READ_BY_PANDOC = {
    "easy_footnotes", "substack", "wikipedia", "word_html", "one_paragraph", "sidenotes",
    "docutils_html", "typed_html", "wordpress", "pandoc_html",  # HTML: no notes at all
    "endnotes", "marks_apart",  # \endnote and \footnotetext are left out
    "wiki_named",  # a name used again is an empty note
}  # fmt: skip


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
@pytest.mark.parametrize(
    "name", [n for n, (s, _) in SHAPES.items() if s in READERS and n not in NOT_READ_BY_PANDOC]
)
def test_pandoc_reads_the_same(name: str, tmp_path: Path) -> None:
    suffix, data = FILES[name]
    file = tmp_path / f"file{suffix}"
    file.write_bytes(data)
    command = [str(PANDOC), "-f", READERS[suffix], "-t", "json", str(file)]
    run = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert pandoc_notes(run.stdout) == [squeezed(n.text) for n in opened(name)[1].notes]


CITED = r"""One.\footcites[12]{a}[vgl.][13]{b} Two.\autocites(see)()[3]{a}{b} Three.\footcite[See][5]{a}
Four.\autocite{a,b} Five.\footnote{\cites[1]{a}[2]{b}; \parencite[7]{a}.} Six.\smartcite[9]{b}"""


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_pandoc_finds_the_same_keys_and_places() -> None:
    """In biblatex's lists of citations; what a style sets as notes pandoc leaves in the text."""
    run = subprocess.run([str(PANDOC), "-f", "latex", "-t", "json"], input=CITED.encode(), capture_output=True, check=True, timeout=60)
    theirs = [(one["citationId"], squeezed(words(one["citationSuffix"]))) for one in pandoc_citations(json.loads(run.stdout)["blocks"])]
    document = read_document(CITED.encode(), "x", ".tex")
    assert [(e.key, e.locator or "") for note in document.notes for e in note.embedded] == theirs
    assert len(theirs) == 11


def pandoc_citations(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict) and node.get("t") == "Cite":
        yield from node["c"][0]
    elif isinstance(node, dict):
        yield from pandoc_citations(node.get("c"))
    elif isinstance(node, list):
        for one in node:
            yield from pandoc_citations(one)


def pandoc_notes(data: bytes) -> list[str]:
    """The texts of the notes in pandoc's JSON."""
    found: list[str] = []

    def walk(node: object) -> None:
        if isinstance(node, dict) and node.get("t") == "Note":
            found.append(squeezed(words(node["c"])))
        elif isinstance(node, dict):
            walk(node.get("c"))
        elif isinstance(node, list):
            for one in node:
                walk(one)

    walk(json.loads(data)["blocks"])
    return found


def words(node: object) -> str:
    """What a node of pandoc's document reads as."""
    if isinstance(node, list):
        return "".join(map(words, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node["t"], node.get("c")
    if kind == "Str":
        return str(content)
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Quoted":
        single = content[0]["t"] == "SingleQuote"
        return ("‘{}’" if single else "“{}”").format(words(content[1]))
    if kind in ("Code", "Math", "RawInline"):
        return str(content[1])
    if kind in ("Para", "Plain"):
        return words(content) + " "
    return words(content[1]) if kind in ("Link", "Span", "Cite") else words(content)


def squeezed(text: str) -> str:
    """Without the differences that are explained in docs/formats.md: kinds of white space."""
    return " ".join(re.sub(r"[\u00a0\u2009\u2006\u202f]", " ", text).split())


# ---------------------------------------------------------------- citations by keys, books

TYPED = {
    ".md": "A[^1] B[^2].\n\n[^1]: See Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n[^2]: Ibid.\n",
    ".tex": "A\\footnote{See Alexander Werth, \\emph{Russia at War} (New York: Dutton, 1964), 422.} B\\footnote{Ibid.}\n",
}
KEYED = {
    ".md": "A[^1] B[^2].\n\n[^1]: [See @werth1964russia, 422].\n[^2]: [@werth1964russia].\n",
    ".tex": "A\\footnote{See \\autocite[422]{werth1964russia}.} B\\footnote{\\autocite{werth1964russia}.}\n",
}


@pytest.mark.parametrize("suffix", TYPED)
def test_typed_references_become_keys_and_are_read_again(suffix: str, tmp_path: Path) -> None:
    from transcripts import refs

    file = tmp_path / f"chapter{suffix}"
    file.write_text(TYPED[suffix], "utf-8")
    live = tmp_path / f"live{suffix}"
    output, status = refs(["restyle", str(file), "--to-citations", "-o", str(live)], tmp_path)
    assert status == 0, output
    assert live.read_text("utf-8") == KEYED[suffix] and file.read_text("utf-8") == TYPED[suffix]
    bib = live.with_suffix(".bib").read_text("utf-8")
    assert "@book{werth1964russia," in bib and "date = {1964}" in bib
    # the only .bib file of the folder is the document's
    output, _ = refs(["parse", str(live), "--to", "table"], tmp_path)
    assert "Russia at War  1964" in output and "→ 1.1" in output
    # a second run has nothing to do
    output, _ = refs(
        ["restyle", str(live), "--to-citations", "-o", str(tmp_path / f"o{suffix}")], tmp_path
    )
    assert "nothing to change" in output


def test_a_note_that_is_a_list_is_one_bracket(tmp_path: Path) -> None:
    """Pandoc prints what stands in one without parentheses; other words of a note stay outside."""
    from edele_refs import read
    from transcripts import refs

    works = ("Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422", "Roger Reese, *Why They Fought* (Lawrence: University Press, 2011), 13")
    notes = [f"See {works[0]}; also {works[1]}.", "Werth, *Russia at War*, 5; Reese, *Why They Fought*, 6", "*Vgl.* Werth, *Russia at War*, 7.", f"This is said by {works[0]}, and by {works[1]}."]
    text = "".join(f"A[^{n}].\n\n[^{n}]: {note}\n\n" for n, note in enumerate(notes, 1))
    (tmp_path / "a.md").write_text(text, "utf-8")
    assert refs(["restyle", "a.md", "--to-citations", "-o", "b.md"], tmp_path)[1] == 0
    made = [line.partition(": ")[2] for line in (tmp_path / "b.md").read_text("utf-8").splitlines() if line.startswith("[^")]
    assert made == [
        "[See @werth1964russia, 422; also @reese2011why, 13].",
        "[@werth1964russia, 5; @reese2011why, 6]",
        "*Vgl.* [@werth1964russia, 7].",
        "This is said by [@werth1964russia, 422], and by [@reese2011why, 13].",
    ]
    found = read(tmp_path / "b.md").citations
    assert [(c.at.note, c.item.text("title"), c.locator) for c in found][:4] == [("1", "Russia at War", "422"), ("1", "Why They Fought", "13"), ("2", "Russia at War", "5"), ("2", "Why They Fought", "6")]
    assert "nothing to change" in refs(["restyle", "b.md", "--to-citations", "-o", "c.md"], tmp_path)[0]


def test_a_bibliography_that_is_named_must_be_there(tmp_path: Path) -> None:
    from edele_refs import read

    file = tmp_path / "a.md"
    file.write_text("---\nbibliography: works.bib\n---\nA [@werth, 12].\n", "utf-8")
    with pytest.raises(RefsError, match=r"works\.bib.*is not there"):
        read(file)
    (tmp_path / "works.bib").write_text(
        "@book{werth, title = {Russia}, author = {Werth, A.}}", "utf-8"
    )
    citation = read(file).citations[0]
    assert citation.item.text("title") == "Russia" and citation.locator == "12"
    file.write_text("---\nbibliography: [works.json]\n---\nA [@werth, 12].\n", "utf-8")
    (tmp_path / "works.json").write_text("[{", "utf-8")
    with pytest.raises(RefsError, match=r"works\.json.*cannot be read"):
        read(file)


def test_a_page_behind_a_key_in_a_sentence_is_printed_once(tmp_path: Path) -> None:
    """Pandoc takes "@key, 15" for a key and words behind it."""
    from edele_refs import read, render

    (tmp_path / "works.bib").write_text("@book{werth, title = {Russia}, author = {Werth, A.}}", "utf-8")
    file = tmp_path / "a.md"
    file.write_text("---\nbibliography: works.bib\n---\nA[^1].\n\n[^1]: See also @werth, 15.\n", "utf-8")
    reading = read(file)
    assert [(c.span.of(reading.document.notes[0].text), c.locator) for c in reading.citations] == [("@werth", None)]
    assert render(reading, "mhra-notes") == "1. See also A. Werth, Russia, 15."


BOOKS = {
    "quarto": {
        "_quarto.yml": "book:\n  chapters:\n    - index.qmd\n    - part: One\n      chapters: [a.qmd, b.qmd]\nbibliography: w.bib\n",
        "index.qmd": "# Preface\n",
        "a.qmd": "A[^1].\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n",
        "b.qmd": "B[^1] [@reese, 3].\n\n[^1]: Werth, *Russia at War*, 3.\n",
        "c.qmd": "No chapter[^1].\n\n[^1]: Reese.\n",
        "w.bib": "@book{reese, title = {Why Soldiers Fought}, author = {Reese, Roger}}",
    },
    "bookdown": {
        "_bookdown.yml": "book_filename: x\nrmd_files: [a.Rmd, b.Rmd]\n",
        "a.Rmd": "A[^1].\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n",
        "b.Rmd": "B[^1] C[^2].\n\n[^1]: Werth, *Russia at War*, 3.\n[^2]: Ibid.\n",
    },
    "summary": {
        "SUMMARY.md": "# Summary\n\n- [One](a.md)\n  - [Two](deep/b.md)\n- [Away](../../../etc/x.md)\n",
        "a.md": "A[^1].\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n",
        "deep/b.md": "B[^1] C[^2].\n\n[^1]: Werth, *Russia at War*, 3.\n[^2]: Ibid.\n",
    },
    "latex": {
        "main.tex": "\\documentclass{book}\n\\begin{document}\n\\include{a}\n%\\include{c}\n\\input{b.tex}\n\\end{document}\n",
        "a.tex": "\\chapter{A}\nA\\footnote{Alexander Werth, \\emph{Russia at War} (New York: Dutton, 1964), 422.}",
        "b.tex": "\\chapter{B}\nB\\footnote{Werth, \\emph{Russia at War}, 3.}\\footnote{Ibid.}",
        "c.tex": "\\footnote{No.}",
    },
    "latex with what its files define for all": {
        "main.tex": "\\documentclass{book}\n\\input{own}\\usepackage{house}\n\\begin{document}\n\\include{a}\\import{deep/}{b}\n\\end{document}\n",
        "own.tex": "\\let\\fn\\footnote \\newcommand{\\book}[1]{\\emph{#1}}\n",
        "house.sty": "\\newcommand{\\War}{Russia at War}\n",
        "a.tex": "\\chapter{A}\nA\\fn{Alexander Werth, \\book{\\War} (New York: Dutton, 1964), 422.}",
        "deep/b.tex": "\\chapter{B}\nB\\fn{Werth, \\book{\\War}, 3.}\\fn{Ibid.}",
    },
}


@pytest.mark.parametrize("name", BOOKS)
def test_books(name: str, tmp_path: Path) -> None:
    from edele_refs import read
    from edele_refs.books import read_book

    for file, text in BOOKS[name].items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    reading = read(tmp_path)
    assert [n.label for n in reading.document.notes] == ["1", "2:1", "2:2"]
    assert [str(a) for a in reading.links[reading.citations[1].at]] == ["1.1"]
    for note in reading.document.notes:
        assert any(span.of(reading.document.text)[:5] in note.text for span in note.source)
    book = read_book(tmp_path)
    assert book is not None
    files = book.edited([Edit("2:1", Span(0, 5), "Reese")]).files()
    (path, data), = ((path, data) for path, data in files.items() if data != book.files()[path])
    assert data == path.read_bytes().replace(b"Werth", b"Reese")


@pytest.mark.parametrize("head", ["% !TEX root = ../main.tex\n", "\\documentclass[../main]{subfiles}\n\\begin{document}\n"])
def test_a_chapter_that_is_read_alone_has_the_commands_of_the_main_file_that_it_names(head: str, tmp_path: Path) -> None:
    from edele_refs import read

    (tmp_path / "deep").mkdir()
    (tmp_path / "house.sty").write_text("\\newcommand{\\fn}[1]{\\footnote{#1}}")
    (tmp_path / "main.tex").write_text("\\documentclass{book}\\usepackage{house}\n\\begin{document}\nA\\fn{Main.}\n\\end{document}\n")
    (tmp_path / "deep" / "a.tex").write_text(f"{head}A\\fn{{Werth, 422.}}", "utf-8")
    assert [note.text for note in read(tmp_path / "deep" / "a.tex").document.notes] == ["Werth, 422."]
    assert [note.text for note in read(tmp_path / "main.tex").document.notes] == ["Main."]


def test_a_chapter_that_is_read_alone_has_the_commands_of_the_main_file_that_includes_it(tmp_path: Path) -> None:
    from edele_refs import read

    (tmp_path / "deep").mkdir()
    (tmp_path / "other.tex").write_text("\\documentclass{book}\\newcommand{\\site}[2]{no}\n\\begin{document}\n% \\input{deep/a}\n\\end{document}\n")
    (tmp_path / "thesis.tex").write_text("\\documentclass{book}\\newcommand{\\site}[2]{\\emph{#1}, #2}\n\\begin{document}\n\\include{deep/a}\n\\end{document}\n")
    (tmp_path / "deep" / "a.tex").write_text("A\\footnote{Werth, \\site{The War}{https://example.org}.}", "utf-8")
    (tmp_path / "deep" / "b.tex").write_text("A\\footnote{Werth, \\site{The War}{https://example.org}.}", "utf-8")
    assert [note.text for note in read(tmp_path / "deep" / "a.tex").document.notes] == ["Werth, The War, https://example.org."]
    assert [note.text for note in read(tmp_path / "deep" / "b.tex").document.notes] != ["Werth, The War, https://example.org."]


def test_a_latex_article_of_several_files_is_numbered_through(tmp_path: Path) -> None:
    from edele_refs import read

    (tmp_path / "main.tex").write_text(
        "\\documentclass{article}\n\\begin{document}\n\\input{a}\\input{b}\\input{main}\n\\end{document}",
        "utf-8",
    )
    (tmp_path / "a.tex").write_text("A\\footnote{One.}", "utf-8")
    (tmp_path / "b.tex").write_text("B\\footnote{Two.}", "utf-8")
    assert [n.label for n in read(tmp_path / "main.tex").document.notes] == ["1", "2"]


def test_sources_in_the_front_matter() -> None:
    """Pandoc's ``references:`` hold the sources of the keys, dates in any of its forms."""
    records = "- id: werth\n  type: book\n  title: Russia at War\n  issued: 1964\n- id: reese\n  type: book\n  title: Why\n  issued:\n    year: 2011\n    month: 3\n"
    text = f"---\ntitle: A\nreferences:\n{records}---\n\nA [@werth, 12]. B [@reese]. C [@lost].\n"
    found = with_sources(read_document(text.encode(), "x", ".md"), None)
    items = [e.item for note in found.notes for e in note.embedded]
    assert [(i.text("title"), i.text("issued")) for i in items] == [
        ("Russia at War", "1964"), ("Why", "2011-03"), ("", ""),
    ]  # fmt: skip


OLD = {
    "latin2": "Tamże, s. 12; źródło, część.", "cp1250": "Tamtéž, s. 12; přírůstek, město.", "applemac": "Müller, Größe – été.",
    "koi8-r": "Там же. Л. 12.", "cp866": "Там же. Л. 12.", "latin9": "œuvre, 12 €",
}  # fmt: skip


@pytest.mark.parametrize("encoding", OLD)
def test_the_encoding_that_a_latex_file_names(encoding: str) -> None:
    codec = {"applemac": "mac_roman", "latin9": "iso8859-15"}.get(encoding, encoding)
    text = f"\\documentclass{{article}}\\usepackage[{encoding}]{{inputenc}}\\begin{{document}}A\\footnote{{{OLD[encoding]}}}"
    data = (text + "\\end{document}\n").encode(codec)
    document = read_document(data, "a", ".tex")
    assert document.notes[0].text == OLD[encoding]
    written = replace(data, document, [Edit("1", Span(0, 1), "X")])
    assert written == data.replace(b"\\footnote{" + OLD[encoding][0].encode(codec), b"\\footnote{X")
    # a file that was made UTF-8 since, and still says otherwise
    assert read_document(text.encode(), "a", ".tex").notes[0].text == OLD[encoding]


@pytest.mark.parametrize(
    ("suffix", "page", "mark"),
    [
        (".html", '<p>A<a href="#n1">1</a></p><p id="n1">1. Werth, <em>War</em>, 12.</p>', "<em>X</em>"),
        (".xml", '<TEI><text><p>A<note n="1">Werth, <hi rendition="simple:italic">War</hi>, 12.</note></p></text></TEI>', '<hi rendition="simple:italic">X</hi>'),
    ],
)
def test_faces_are_written_as_the_document_has_them(suffix: str, page: str, mark: str) -> None:
    document = read_document(page.encode(), "a", suffix)
    edit = Edit("1", Span(0, 5), f"{marks.ITALIC}X{marks.ITALIC_END}", marked=True)
    assert mark + ", " in replace(page.encode(), document, [edit]).decode()


def test_what_is_not_seen_in_a_page_is_not_read() -> None:
    """Hyphens where a word may break, and how characters are to be spoken."""
    note = "<ruby>東京<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>, Fremd\u00adarbeiter, Zwangs&shy;arbeit, Ge\u00ad<br>schichte, 12."
    page = f'<p>A<a href="#n1">1</a></p><ol class="footnotes"><li id="n1">{note}</li></ol>'
    document = read_document(page.encode(), "x", ".html")
    assert document.notes[0].text == "東京, Fremdarbeiter, Zwangsarbeit, Geschichte, 12."
    at = document.notes[0].text.index("Fremd")
    written = replace(page.encode(), document, [Edit("1", Span(at, at + len("Fremdarbeiter")), "Gast")])
    assert written.decode() == page.replace("Fremd\u00adarbeiter", "Gast")


def test_a_span_before_the_blank_in_front_of_a_note_stays_where_it_is() -> None:
    """As Google Docs has it: "[1]<span>&nbsp;Werth, </span><span class=i>Russia</span> …"."""
    note = '<a href="#r1" id="n1">[1]</a><span class="c2">&nbsp;Werth, </span><i>Russia</i><span class="c2">, 12.</span>'
    page = f'<p>A<sup><a href="#n1" id="r1">[1]</a></sup></p><hr><div><p>{note}</p></div>'
    document = read_document(page.encode(), "x", ".html")
    written = replace(page.encode(), document, [Edit("1", Span(0, 17), "Reese, War, 13", marked=True)])
    assert '<span class="c2">&nbsp;Reese, War, 13' in written.decode()
    assert written.count(b"<span") == written.count(b"</span>")
    assert read_document(written, "x", ".html").notes[0].text == "Reese, War, 13."


def test_notes_of_typst_in_the_brackets_of_a_call() -> None:
    source = b'A #footnote([Werth, _War_, 12.]) b #footnote(numbering: "*", [Ibid.]) c #footnote(numbering: "*")[Reese.]'
    document = read_document(source, "x", ".typ")
    assert [note.text for note in document.notes] == ["Werth, War, 12.", "Ibid.", "Reese."]
    assert replace(source, document, [Edit("1", Span(12, 14), "13")]) == source.replace(b"12", b"13")
