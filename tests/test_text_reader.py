"""Plain text: every layout of the cases, the five documents, and any list of notes whatever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.formats import Options, read_document
from edele_refs.formats._marks import _MARK, _matches
from edele_refs.formats.text import read, sniff
from edele_refs.model import Document, RefsError
from markdown_cases import Case, cases, check_case

# ---------------------------------------------------------------- the layouts


def written(case: Case) -> bytes:
    """The case's text in the bytes that it asks for."""
    text = case["text"].replace("␌", "\f").replace("␉", "\t")
    wanted = case["as"].split() if "as" in case else ["utf-8"]
    return text.replace("\n", "\r\n" if "crlf" in wanted else "\n").encode(wanted[0])


def view(document: Document) -> str:
    lines = []
    for note in document.notes:
        mark = f" [{note.mark.of(document.text)}]" if note.mark else ""
        lines.append(f"{note.label}{mark} {note.text}")
    if document.missing:
        lines.append(f"missing: {', '.join(document.missing)}")
    return "\n".join(lines)


@pytest.mark.parametrize("case", cases("read"), ids=str)
def test_layouts(case: Case, rewrite: bool) -> None:
    check_case(case, "notes", view(read(written(case), "case")), rewrite)


@pytest.mark.parametrize("case", cases("read"), ids=str)
def test_sources_are_where_the_notes_stand(case: Case) -> None:
    document = read(written(case), "case")
    for note in document.notes:
        stretches = "".join(span.of(document.text) for span in note.source)
        letters = [char for char in stretches if char.isalnum()]
        assert letters == [char for char in note.text if char.isalnum()]


# ---------------------------------------------------------------- the documents


def document(shared: Path, number: str) -> Document:
    path = next((shared / "documents").glob(f"{number}_*.txt"))
    return read(path.read_bytes(), number)


def test_endnotes_of_document_000(shared: Path) -> None:
    found = document(shared, "000")
    gold = [json.loads(line) for line in (shared / "gold/s000.jsonl").open(encoding="utf-8")]
    assert [(n.label, n.text) for n in found.notes] == [(g["note"], g["text"]) for g in gold]
    assert all(note.mark for note in found.notes) and not found.missing and not found.prose
    about = found.self_item
    assert about.text("title") == "Obstacles" and about.text("number") == "3"
    assert about.text("ISBN") == "9780198798156" and about.text("issued") == "2017"
    assert about.text("author") == "Mark Edele" and about.text("type") == "chapter"


def test_footnotes_of_document_004(shared: Path) -> None:
    found = document(shared, "004")
    assert [note.number for note in found.notes] == [str(n) for n in range(2, 79)]
    assert found.missing == ("1", "79", "80", "81")
    assert all(note.mark for note in found.notes)
    texts = {note.number: note.text for note in found.notes}
    assert "inter alia, from defection, see Brandon Schechter" in texts["49"]
    assert texts["78"].endswith("the third largest number of Soviet-origin")
    assert "lisetskiy-ivan-yakovlevich/;" in texts["41"]
    assert len(found.notes[47].source) == 2
    assert max(map(len, texts.values())) < 1000


@pytest.mark.parametrize("number", ["001", "002", "003"])
def test_web_texts_are_prose(shared: Path, number: str) -> None:
    found = document(shared, number)
    assert found.prose and found.notes[0].number == "¶1" and found.self_item.text("title")


# ---------------------------------------------------------------- any notes whatever

FORMS = ("({}) ", "{}. ", "{} ", "[{}] ", "{}) ", "{}\t", "[^{}]: ")
WORDS = ["Werth, Russia at War", "GARF, f. 5, l. 8", "vgl. S. 14–17", "Там же, 1941–1945", "1944"]
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(
        lambda words: "Ibid. " + "; ".join(words) + "."
    ),
    min_size=2,
    max_size=30,
)


@given(TEXTS, st.sampled_from(FORMS), st.sampled_from(["\n", "\n\n"]), st.integers(1, 90))
def test_notes_are_given_back(texts: list[str], form: str, between: str, first: int) -> None:
    lines = [form.format(number) + text for number, text in enumerate(texts, first)]
    found = read(between.join(lines).encode(), "any")
    assert [note.text for note in found.notes] == texts
    assert [note.number for note in found.notes] == [str(first + n) for n in range(len(texts))]
    assert not found.missing


@given(TEXTS, st.sampled_from(FORMS))
def test_notes_after_a_text_are_given_back(texts: list[str], form: str) -> None:
    body = " ".join(f"Something happened then.{n}" for n in range(1, len(texts) + 1))
    block = "\n".join(form.format(number) + text for number, text in enumerate(texts, 1))
    found = read(f"A Title\n\n{body}\n\nNotes\n\n{block}\n".encode(), "any")
    assert [note.text for note in found.notes] == texts
    assert [note.mark.of(found.text) for note in found.notes if note.mark] == [
        note.number for note in found.notes
    ]


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read(text.encode(), "any")
    except RefsError:
        return
    assert len({note.label for note in found.notes}) == len(found.notes)
    for note in found.notes:
        assert all(0 <= span.start <= span.end <= len(found.text) for span in note.source)


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read(data, "any")
    except RefsError as error:
        assert str(error).startswith("any")


# ---------------------------------------------------------------- what cannot be read


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "x is empty"),
        (b"\xef\xbb\xbf  \n", "x is empty"),
        (b"%PDF-1.7\n...", "unfinished PDF"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"{\\rtf1 text}", "RTF"),
        (b"text\0\0\x01\x02text", "a binary file"),
        ("1. Αθήνα, ό.π., σ. 12".encode("cp1253"), "--encoding"),
    ],
)
def test_refusals_say_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(RefsError, match=words):
        read_document(data, "x", ".txt")


def test_encoding_and_layout_overrule() -> None:
    polish = "1. Żółw, łoś i gęś"
    assert read(polish.encode("cp1250"), "x", Options("cp1250")).notes[0].text == polish[3:]
    assert read(polish.encode(), "x", Options(layout="prose")).prose
    with pytest.raises(RefsError, match="no encoding is called"):
        read(b"a", "x", Options("klingon"))
    with pytest.raises(RefsError, match="not encoded in ascii"):
        read("ä".encode(), "x", Options("ascii"))
    with pytest.raises(RefsError, match="no layout is called"):
        read(b"a", "x", Options(layout="sideways"))
    with pytest.raises(RefsError, match="no numbered notes"):
        read(b"Words.", "x", Options(layout="endnotes"))


def test_sniff() -> None:
    assert sniff("Там же".encode("utf-16")) and sniff(b"1. Ibid.")
    assert not sniff(b"%PDF-1.4") and not sniff(b"")


def test_large_notes_stay_bounded() -> None:
    many = "\n".join(f"{n}. Ibid." for n in range(1, 20_001))
    assert len(read(many.encode(), "many").notes) == 20_000
    long = "1. " + "Werth, Russia at War; " * 5000
    assert len(read(long.encode(), "long").notes[0].text) > 100_000
    nested = "1. " + "(" * 5000 + "x" + ")" * 5000
    assert read(nested.encode(), "nested").notes[0].text == nested[3:]


@given(st.text(alphabet="ab 1290.,[]^\\¹²(”’-/%°٣\u00a0p\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_marks_are_looked_for_only_where_one_may_be(text: str, one: int, other: int) -> None:
    """What is found is what the pattern finds when it is tried at every character."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    assert [m.span() for m in _matches(text, start, end)] == [m.span() for m in _MARK.finditer(text, start, end)]


def test_text_with_an_empty_line_behind_each_stays_so_when_notes_are_restyled(shared: Path) -> None:
    """Its pages are told by its lines, which new words may not make longer or fewer."""
    from edele_refs.originals import File
    from edele_refs.surviving import restyled
    from edele_refs.verbs import read_citations

    data = next((shared / "documents").glob("004*.txt")).read_bytes()
    document = read_document(data, "004", ".txt")
    now = restyled(File(data, document), read_citations(document), "chicago-notes").now
    assert [note.label for note in now.document.notes] == [note.label for note in document.notes]
    assert now.data != data
    before, after = (len(text.splitlines()) for text in (data, now.data))
    assert 0.98 * before <= after <= 1.02 * before


@pytest.mark.parametrize("stop", ["", "."])
def test_numbered_sections_are_no_notes(stop: str) -> None:
    """Even of one paragraph each: their headings have no end, and text below them."""
    body = "The soldiers who crossed the lines did so for many reasons, as Werth says (1964, 5), and Reese. " * 9
    heads = ["Introduction", "Sources and Method", "The War in the East", "Who Crossed the Lines?", "Why They Did", "Conclusion"]
    text = "The Soldiers\n\n" + "".join(f"{n}{stop} {head}\n\n{body}\n\n" for n, head in enumerate(heads, 1))
    assert read(text.encode(), "x").prose
