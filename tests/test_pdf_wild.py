"""PDF files with what real ones have beside their notes: author's notes, listings, tables of contents, letters without meaning."""

from __future__ import annotations

import pytest

from edele_refs.model import RefsError
from pdf_files import BODY, Rule, Set, page, pdf
from test_pdf import MORE, WORKS, notes_of, read

READ = [
    ("1", "Alexander Werth, Russia at War (New York, 1964), 422."), ("2", "Ibid., 425."),
    ("3", "Roger Reese, Motivations to Serve (2007), 263."), ("4", "21 ID, Ic, BA-MA RH 26-21/102, folio"),
]  # fmt: skip


@pytest.mark.parametrize("rule", [False, True])
def test_authors_say_something_of_themselves_before_the_first_note(rule: bool) -> None:
    """On the first page, which has no numbers, or where the numbers begin too; it may go on over a line."""
    thanks = ["* I thank Roger Reese", "for his advice.", "† University of X."]
    expected = [("*", "I thank Roger Reese for his advice."), ("†", "University of X."), *READ]
    alone = [page(1, thanks, rule=rule), page(2, WORKS, rule=rule), page(3, MORE, first=3, rule=rule)]
    assert notes_of(read(pdf(alone))) == expected
    with_first = [page(1, [*thanks, *WORKS], rule=rule), page(2, MORE, first=3, rule=rule)]
    assert notes_of(read(pdf(with_first))) == expected


def test_an_editors_notes_beside_numbered_ones() -> None:
    """They stand behind, in chapters of their own: the numbers count on without them."""
    pages = [page(1, [*WORKS, "* Sic in the file."], rule=True), page(2, [*MORE, "* In Russian.", "† Sic."], first=3, rule=True)]
    assert notes_of(read(pdf(pages))) == [*READ, ("2:*", "Sic in the file."), ("3:*", "In Russian."), ("3:†", "Sic.")]


def test_the_points_of_a_list_among_the_notes_are_no_signs() -> None:
    pages = [page(1, [*WORKS, "* one thing,", "* another."], rule=True), page(2, MORE, first=3, rule=True)]
    assert [label for label, _ in notes_of(read(pdf(pages)))] == ["1", "2", "3", "4"]


def test_numbered_lines_of_a_listing_above_the_notes() -> None:
    """Small, and with raised numbers, but above the rule that divides the notes from the text."""
    listing = [one for n in (1, 2, 3) for one in (Set(72, 403 - 12 * n, 5, str(n)), Set(80, 400 - 12 * n, 8.5, f"line {n} of the listing"))]
    works, more = ([note.replace(" ", ". ", 1) for note in notes] for notes in (WORKS, MORE))
    pages = [[*listing, *page(1, works, rule=True)], page(2, more, first=3, rule=True)]
    assert notes_of(read(pdf(pages))) == READ


def test_equal_notes_at_the_feet_of_pages_that_count_as_they_do() -> None:
    """“5. Ibid” on page 5 and “6. Ibid” on page 6 are no running foot."""
    texts = ["Werth, Russia at War, 422.", "Ibid., passim", "Reese, Motivations, 4.", "Ibid., passim", "Werth, 7."]
    found = read(pdf([page(at, [f"{at}. {text}"], first=at, rule=True) for at, text in enumerate(texts, 1)]))
    assert [text for _, text in notes_of(found)] == texts


def test_a_framed_listing_is_not_the_rest_of_a_note() -> None:
    """Though the note’s last line is full: two rules of one width are a frame, another divides the notes."""
    last = ["3 Roger Reese, Motivations to Serve (2007),", "and Russia at War: A History of It, seen by X."]
    framed: list[Set | Rule] = [*(Set(72, y, 11, BODY) for y in range(770, 300, -14)), (72, 160, 400), Set(72, 145, 8.5, "begin"), Set(72, 133, 8.5, "end"), (72, 125, 400)]
    found = read(pdf([page(1, WORKS, rule=True), page(2, last, first=3, rule=True), framed]))
    assert notes_of(found)[-1] == ("3", "Roger Reese, Motivations to Serve (2007), and Russia at War: A History of It, seen by X.")


def test_a_table_of_contents_is_no_list_of_notes() -> None:
    heads: list[Set | Rule] = [Set(72, 800 - 30 * n, 11, f"{n} The Chapter {n} . . . . . . . . . {9 * n}") for n in range(1, 8)]
    subheads: list[Set | Rule] = [Set(90, 786 - 30 * n, 11, f"{n}.1 Of the war . . . . . . . . . . {9 * n + 1}") for n in range(1, 8)]
    contents = [one for pair in zip(heads, subheads, strict=True) for one in pair]
    assert notes_of(read(pdf([contents, page(1, WORKS), page(2, MORE, first=3)]))) == READ
    assert read(pdf([contents, [Set(72, 700 - 14 * n, 11, BODY) for n in range(5)]])).prose


def test_a_line_of_signs_in_the_text_is_no_rule() -> None:
    """Where drawn rules divide the notes from the text."""
    shown: list[Set | Rule] = [Set(72, 790, 11, "Schemes:"), Set(72, 776, 11, "=" * 40), *(Set(72, 762 - 14 * n, 11, BODY) for n in range(30))]
    found = read(pdf([page(1, WORKS, rule=True), page(2, MORE, first=3, rule=True), shown]))
    assert notes_of(found) == READ


def test_a_title_page_in_larger_letters_is_no_page_of_endnotes() -> None:
    title: list[Set | Rule] = [*(Set(72, y, 13, BODY) for y in range(700, 670, -16)), (72, 100, 192), Set(72, 85, 5, "1"), Set(82, 82, 8.5, "Werth, 4."), Set(72, 73, 5, "2"), Set(82, 70, 8.5, "Ibid.")]
    found = read(pdf([title, page(2, ["3 Reese, 7."], first=3, rule=True), page(3, ["4 Ibid."], first=4, rule=True)]))
    assert notes_of(found) == [("1", "Werth, 4."), ("2", "Ibid."), ("3", "Reese, 7."), ("4", "Ibid.")]


def test_letters_without_meaning() -> None:
    """Fonts that do not say which letters they draw give a text that nobody can read; it is refused."""
    page_of_signs = [Set(72, 700 - 14 * n, 11, "\x13\x14 \x15K \x12\x18\x04 N\x0b M\x16") for n in range(30)]
    with pytest.raises(RefsError, match="do not say which letters"):
        read(pdf([page_of_signs]))


@pytest.mark.parametrize("way", ["set in", "apart"])
def test_a_note_of_two_paragraphs(way: str) -> None:
    """The second begins a line that is set in, or apart from the one above it."""
    top = [one for one in page(1, WORKS, rule=True) if isinstance(one, Set) and not 40 < one.y < 400]
    at = [(82, 120), (72, 110), (82, 100), (72, 90)] if way == "set in" else [(72, 130), (72, 120), (72, 98), (72, 88)]
    texts = ["Alexander Werth, Russia at War", "(New York, 1964), 422.", "He says there that it was", "so, and not otherwise."]
    lines = [Set(x, y, 8.5, text) for (x, y), text in zip(at, texts, strict=True)]
    first = [*top, (72, 150, 192), Set(at[0][0] - 6, at[0][1] + 3, 5, "1"), *lines, Set(76, 73, 5, "2"), Set(82, 70, 8.5, "Ibid., 425.")]
    one, two, *_ = read(pdf([first, page(2, MORE, first=3, rule=True)])).notes
    assert one.text[: one.breaks[0]].strip() == "Alexander Werth, Russia at War (New York, 1964), 422."
    assert one.text[one.breaks[0] :] == "He says there that it was so, and not otherwise." and not two.breaks


def test_words_of_which_the_first_letters_are_a_prefix_by_chance() -> None:
    notes = ["1 Das Deutsche Re-", "ich und die Re-", "gierung; an ex-", "perience of re-", "search by an ex-", "minister after his re-", "election.", "2 Ibid."]
    assert notes_of(read(pdf([page(1, notes)])))[0][1] == (
        "Das Deutsche Reich und die Regierung; an experience of research by an ex-minister after his re-election."
    )


def test_few_words_above_many_notes() -> None:
    """As editions have them: most letters are those of the notes."""
    pages = []
    for first in (1, 21, 41):
        notes = [f"{n} Alexander Werth, Russia at War, 1941-1945 (New York: Dutton, 1964), {n}, {n + 3} and {n + 5}, against Reese." for n in range(first, first + 20)]
        whole = page(first, notes, first=first)
        pages.append([one for one in whole if isinstance(one, Set) and (one.y > 730 or one.y < 320)])
    found = read(pdf(pages))
    assert [label for label, _ in notes_of(found)] == [str(n) for n in range(1, 61)] and all(len(note.text) < 120 for note in found.notes)


def test_lines_of_a_text_that_begin_with_numbers_by_chance() -> None:
    """“The Works, / 3 vols.” and two pages on “4 vols.” are no notes 3 and 4."""
    def works(number: int) -> list[Set | Rule]:
        lines = [BODY] * 8 + ["Alexander Werth and Roger Reese (eds), The Works of the War, in", f"{number} vols. Cambridge University Press, 1877."] + [BODY] * 12
        return [Set(72, 760 - 14 * n, 11, line) for n, line in enumerate(lines)]

    assert read(pdf([works(3), [Set(72, 760 - 14 * n, 11, BODY) for n in range(30)], works(4)])).prose
