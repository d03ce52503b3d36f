"""PDF files: notes by size, place and rule; what stands around them left out."""

from __future__ import annotations

import zlib

import pytest

from edele_refs.formats import Limits, Options, read_document
from edele_refs.formats._numerals import numeral
from edele_refs.model import Document, RefsError
from pdf_files import BODY, Set, page, pdf


def read(data: bytes) -> Document:
    return read_document(data, "x", ".pdf")


def notes_of(document: Document) -> list[tuple[str, str]]:
    return [(note.label, note.text) for note in document.notes]


WORKS = ["1 Alexander Werth, Russia at War (New York, 1964), 422.", "2 Ibid., 425."]
MORE = ["3 Roger Reese, Motivations to Serve (2007), 263.", "4 21 ID, Ic, BA-MA RH 26-21/102, folio"]


@pytest.mark.parametrize(("size", "rule"), [(8.5, False), (8.5, True), (11, True)])
def test_notes_at_page_bottoms(size: float, rule: bool) -> None:
    """A note goes on on the next page; running heads and page numbers belong to nothing."""
    pages = [page(41, WORKS, size, rule=rule), page(42, MORE, size, 3, rule=rule), page(43, ["765.", "5 Werth, 7."], size, 5, rule=rule)]
    found = read(pdf(pages))
    assert notes_of(found) == [
        ("1", "Alexander Werth, Russia at War (New York, 1964), 422."), ("2", "Ibid., 425."),
        ("3", "Roger Reese, Motivations to Serve (2007), 263."),
        ("4", "21 ID, Ic, BA-MA RH 26-21/102, folio 765."), ("5", "Werth, 7."),
    ]  # fmt: skip
    assert all(note.mark for note in found.notes) and "Obstacles" not in found.text


def test_columns() -> None:
    """Text and notes of the left column come before those of the right one."""
    one = [s for s in page(1, ["1 Werth, 4.", "2 Reese, 5."], rule=True) if not isinstance(s, Set) or s.y < 790]
    narrow = [s._replace(text=s.text[:38]) if isinstance(s, Set) else s for s in one]
    right = list(page(1, ["3 Edele, 6."], left=320, first=3, rule=True))
    found = read(pdf([[*narrow[:-1], *right], page(2, ["4 Geyer, 7.", "5 Ibid."], first=4, rule=True)]))
    assert [t for _, t in notes_of(found)] == ["Werth, 4.", "Reese, 5.", "Edele, 6.", "Geyer, 7.", "Ibid."]


def test_columns_with_notes_as_large_as_the_text() -> None:
    """Each column has its own rule, and what stands below it are notes."""
    columns = [page(1, notes, 11, first, left, rule=True) for notes, first, left in
               ((["1 Werth, 4.", "2 Reese, 5."], 1, 73), (["3 Edele, 6.", "4 Geyer, 7."], 3, 320))]  # fmt: skip
    again = [page(2, notes, 11, first, left, rule=True) for notes, first, left in
             ((["5 Werth, 8."], 5, 73), (["6 Reese, 9."], 6, 320))]  # fmt: skip
    found = read(pdf([[*columns[0][:-1], *columns[1]], [*again[0][:-1], *again[1]]]))
    assert [t for _, t in notes_of(found)] == ["Werth, 4.", "Reese, 5.", "Edele, 6.", "Geyer, 7.", "Werth, 8.", "Reese, 9."]


@pytest.mark.parametrize("end", ["the short history of the war, ed. G. M.", "the short history of the war, seen by"])
def test_the_rest_of_a_note_alone_on_the_last_page(end: str) -> None:
    """It may break off at an abbreviation: then its last line is full."""
    last = ["3 Ibid., 7.", "4 Alexander Werth, Russia at War, and", end]
    pages = [page(1, WORKS, rule=True), page(2, last, first=3, rule=True)]
    rest: list[Set | tuple[float, float, float]] = [(72, 120, 216), Set(72, 108, 8.5, "Kremlin Books (Cologne, 1978), 34.")]
    found = read(pdf([*pages, rest]))
    assert [n.text for n in found.notes if n.label in ("3", "4")] == ["Ibid., 7.", f"Alexander Werth, Russia at War, and {end} Kremlin Books (Cologne, 1978), 34."]


def test_words_broken_at_line_ends() -> None:
    notes = ["1 Die Zusammenfassung; see the Zusam-", "menfassung of it, Überläufer-", "und Gefangenenaussagen, RH 24-", "17/185.", "2 Ibid."]
    assert notes_of(read(pdf([page(1, notes)])))[0][1] == (
        "Die Zusammenfassung; see the Zusammenfassung of it, Überläufer- und Gefangenenaussagen, RH 24-17/185."
    )


def test_a_text_without_notes() -> None:
    found = read(pdf([[Set(72, 700 - 14 * n, 11, BODY) for n in range(5)]]))
    assert found.prose and found.notes[0].text.startswith("The soldiers")


def test_what_cannot_be_read() -> None:
    whole = pdf([page(1, WORKS)])
    for data, words in (
        (b"%PDF-1.7\n%\xe2\xe3", "damaged or unfinished PDF"),
        (whole[:300], "damaged|has no text"),
        (pdf([[]]), "no text, only images"),
    ):
        with pytest.raises(RefsError, match=words):
            read(data)
    with pytest.raises(RefsError, match=r"larger than 0.0001 MB.*--limits"):
        read_document(whole, "x", ".pdf", Options(limits=Limits(file=100)))


def test_a_bomb() -> None:
    stream = zlib.compress(b"\0" * 70_000_000, 9)
    bomb = pdf([[]]).replace(b"%%EOF", b"9 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream\nendobj\n%%%%EOF" % (len(stream), stream))
    with pytest.raises(RefsError, match="larger than 64 MiB"):
        read(bomb)


@pytest.mark.parametrize(("size", "rule"), [(8.5, False), (8.5, True), (11, True)])
def test_signs_begin_anew_on_every_page(size: float, rule: bool) -> None:
    """Each page is a chapter, so that no two notes have one label; what goes on has no sign."""
    one = page(1, ["* Werth, Russia at War (New York, 1964), 422.", "† Ibid., 425, and the files of"], size, rule=rule)
    two = page(2, ["21 ID, folio 765.", "* Reese, Motivations (2007), 263.", "† Ibid.", "‡ Werth, Russia, 7."], size, rule=rule)
    found = read(pdf([one, two, page(3, ["* Ibid., 8."], size, rule=rule)]))
    assert notes_of(found) == [
        ("*", "Werth, Russia at War (New York, 1964), 422."), ("†", "Ibid., 425, and the files of 21 ID, folio 765."),
        ("2:*", "Reese, Motivations (2007), 263."), ("2:†", "Ibid."), ("2:‡", "Werth, Russia, 7."),
        ("3:*", "Ibid., 8."),
    ]  # fmt: skip
    assert len({note.label for note in found.notes}) == len(found.notes) and not found.missing


@pytest.mark.parametrize("anew", [False, True])
def test_roman_numbers(anew: bool) -> None:
    """They go on from page to page, or begin anew on each."""
    numbers = ["i", "ii", "i", "ii", "i"] if anew else ["i", "ii", "iii", "iv", "v"]
    texts = ["Werth, Russia at War (New York, 1964), 422.", "Ibid., 425.", "Reese, Motivations (2007), 263.", "Ibid., x.", "Werth, Russia, 7."]
    notes = [f"{number} {text}" for number, text in zip(numbers, texts, strict=True)]
    found = read(pdf([page(1, notes[:2]), page(2, notes[2:4], rule=True), page(3, notes[4:])]))
    labels = ["i", "ii", "2:i", "2:ii", "3:i"] if anew else numbers
    assert notes_of(found) == list(zip(labels, texts, strict=True))


def test_letters_begin_anew_on_every_page() -> None:
    notes = [[f"{letter} Werth, {n}." for n, letter in enumerate("abcdefghij")], ["a Ibid., 7.", "b Edele, 8."]]
    found = read(pdf([page(n, some) for n, some in enumerate(notes, 1)]))
    assert [label for label, _ in notes_of(found)] == [*"abcdefghij", "2:a", "2:b"]


def test_stars_alone_count_themselves() -> None:
    notes = [["* Werth, 4.", "** Ibid., 5.", "*** Reese, 6."], ["* Ibid., 7.", "** Edele, 8."]]
    found = read(pdf([page(n, some) for n, some in enumerate(notes, 1)]))
    assert [label for label, _ in notes_of(found)] == ["*", "**", "***", "2:*", "2:**"]


def test_what_authors_say_of_themselves_makes_no_notes() -> None:
    """The one starred line of a text that cites in brackets, and the letters below a table."""
    first = page(1, ["* Professor of History, University of Melbourne."], rule=True)
    found = read(pdf([first, page(2, []), page(3, ["a Source: Werth (1964).", "b Estimated."], rule=True), page(4, [])]))
    assert found.prose


def test_small_print_without_numbers_is_no_note() -> None:
    """A list below the text, or a caption, in smaller letters."""
    lines = ["* bread and salt", "* water from the well", "in small letters."]
    plain = [Set(72, 760 - 14 * n, 11, BODY) for n in range(30)]
    found = read(pdf([[*plain, *(Set(72, 300 - 12 * n, 8.5, line) for n, line in enumerate(lines)), Set(72, 200, 11, BODY)] for _ in range(3)]))
    assert found.prose


def test_lists_in_small_letters_are_no_notes_where_rules_divide_them() -> None:
    """Rules stand above all notes here, and their numbers count: what is small and numbered elsewhere is a table's."""
    rations = [Set(72, 290 - 12 * n, 8.5, f"{n} kilograms of flour by the list of 193{n}") for n in range(1, 10)]
    noted = [page(n, [f"{n} Werth, Russia at War, 42{n}."], rule=True) for n in range(1, 4)]
    found = read(pdf([noted[0], [*page(4, []), *rations], noted[1], [*page(5, []), *rations], noted[2]]))
    assert notes_of(found) == [(str(n), f"Werth, Russia at War, 42{n}.") for n in range(1, 4)]


def test_the_page_number_of_latex_stands_high_and_keeps_no_note_from_being_one() -> None:
    pages = [[*page(n, [f"{n} Werth, {n}."]), Set(300, 150, 11, str(n + 40))] for n in range(1, 4)]
    raised = [[Set(one.x, one.y + 90, one.size, one.text) if one.size < 10 else one for one in some] for some in pages]
    assert notes_of(read(pdf(raised))) == [(str(n), f"Werth, {n}.") for n in range(1, 4)]


@pytest.mark.parametrize("roman", [False, True])
@pytest.mark.parametrize("headed", [False, True])
def test_small_endnotes_over_several_pages(headed: bool, roman: bool) -> None:
    numbers = [numeral(n, "lowerRoman" if roman else "decimal") for n in range(1, 41)]
    marked = [Set(72, 760 - 14 * n, 11, f"{BODY}") for n in range(30)]
    notes = [f"{number}. Werth, Russia at War (1964), {at}." for at, number in enumerate(numbers, 112)]
    first = [Set(72, 300 - 11 * n, 8.5, note) for n, note in enumerate(notes[:10])]
    head = [Set(72, 320, 14, "Notes")] if headed else []
    others = [[Set(72, 760 - 11 * n, 8.5, note) for n, note in enumerate(some)] for some in (notes[10:25], notes[25:])]
    found = notes_of(read(pdf([marked, [*marked[:25], *head, *first], *others])))
    assert found == [(number, f"Werth, Russia at War (1964), {at}.") for at, number in enumerate(numbers, 112)]


@pytest.mark.parametrize("said", ["(continued) ", "1 (continued) ", "[Note 1 continued from page 1] "])
def test_what_says_that_a_note_goes_on_is_no_part_of_it(said: str) -> None:
    notes = [["1 Werth, Russia at War, 12, and what he says of the"], [f"{said}war in the east.", "2 Ibid., 7."]]
    found = read(pdf([page(n, some, rule=True) for n, some in enumerate(notes, 1)]))
    assert notes_of(found) == [("1", "Werth, Russia at War, 12, and what he says of the war in the east."), ("2", "Ibid., 7.")]


def test_a_raised_number_belongs_to_its_word_and_its_comma() -> None:
    one = page(1, ["1 Ibid., 4.", "2 Paris, AN, F7 4775"], size=9, rule=True)
    right = 82 + 77.0  # where these words end in Helvetica
    one[-1:] = [Set(right, 75.5, 5.5, "3"), Set(right + 3.5, 72, 9, ", dossier 2."), one[-1]]
    assert [t for _, t in notes_of(read(pdf([one])))] == ["Ibid., 4.", "Paris, AN, F7 47753, dossier 2."]


def test_a_rule_below_the_running_head_divides_no_notes_from_text() -> None:
    """Though the last note of the page before may go on."""
    head = (72, 795, 520)
    text = [head, *(Set(72, y, 11, BODY) for y in range(770, 690, -14))]
    found = read(pdf([[head, *page(1, [WORKS[0], "2 Ibid., 425, seen by"], rule=True)], text]))
    assert notes_of(found)[1] == ("2", "Ibid., 425, seen by")


def test_underlined_words_divide_no_notes_from_text() -> None:
    """Endnotes in the size of the text, of which one has a link that is underlined."""
    notes = [f"{n}. Alexander Werth, Russia at War (New York, 1964), {n}." if n % 2 else f"{n}. Ibid., {n}." for n in range(1, 9)]
    lines: list[Set | tuple[float, float, float]] = [Set(72, 760, 11, "It was so.1 And more.2 And so on.3"), Set(72, 700, 16, "Notes")]
    lines += [Set(72, 670 - 15 * n, 11, note) for n, note in enumerate(notes)]
    found = read(pdf([[*lines, (260, 638, 330)]]))
    assert [t for _, t in notes_of(found)] == [note[3:] for note in notes]


def test_a_damaged_page_is_left_out_and_told() -> None:
    page = [Set(72, 700, 12, "The text goes on.1"), (72, 110, 200), Set(72, 100, 8, "1 Werth, Russia at War, 4.")]
    whole = pdf([page, [Set(72, 700, 12, "More text.")], [Set(72, 700, 12, "And more.")]])
    found = read_document(whole.replace(b"[5 0 R 7 0 R 9 0 R]", b"[5 0 R 99 0 R 9 0 R]"), "x", ".pdf")
    assert found.unread == ("page 2",) and [note.text for note in found.notes] == ["Werth, Russia at War, 4."]
    assert not read_document(whole, "x", ".pdf").unread


def test_a_scanned_page_among_others_is_told() -> None:
    """A cover is an image too, and tells nothing."""
    page = [Set(72, 700, 12, "The text goes on.1"), (72, 110, 200), Set(72, 100, 8, "1 Werth, Russia at War, 4.")]
    data = pdf([[], page, [], [Set(72, 700, 12, "And more.")]])
    scan = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"
    empty = b"<</Length 0>>stream\n\nendstream"
    found = read_document(data.replace(empty, b"<</Length %d>>stream\n%s\nendstream" % (len(scan), scan)), "x", ".pdf")
    assert found.unread == ("page 3 (an image; recognise its text first)",) and len(found.notes) == 1
    assert not read_document(data, "x", ".pdf").unread
