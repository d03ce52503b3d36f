"""PDF files with the habits of the programs that print them: word processors, TeX, browsers."""

from __future__ import annotations

import pytest

from edele_refs.formats import read_document
from pdf_files import BODY, Rule, Set, page, pdf
from test_pdf import notes_of, read

WEB = [
    "1. Alexander Werth, Russia at War (New York, 1964), 422.", "2. Ibid., 425.", "3. 294. ID, Ic, BA-MA RH 24-17/185, fol. 155.",
    "4. Roger Reese, Motivations to Serve (2007), 263.", "5. Werth, Russia, 7.", "6. Reese, Motivations, 265.",
]  # fmt: skip


def raised(y: float, number: int, text: str, size: float = 9) -> list[Set | Rule]:
    return raised_by(str(number), y, text, size)


def raised_by(mark: str, y: float, text: str, size: float = 9) -> list[Set | Rule]:
    return [Set(72, y + 3, size * 0.6, mark), Set(80, y, size, text)]


def test_a_chapter_begins_in_the_midst_of_a_page() -> None:
    """Raised numbers begin anew, and a line that begins with a number is none of them."""
    one = page(1, ["1 Werth, Russia at War (1964), 422.", "2 Ivanov, Zhurnal, no.", "3 (1988): 44-52.", "3 Ibid., 4.", "4 Reese, 9."], rule=True)
    one = [Set(s.x, s.y, 8.5, "3") if isinstance(s, Set) and s[1:] == (99, 5.1, "3") else s for s in one]
    two = page(2, ["5 Edele, 6.", "1 Geyer, 7.", "2 Ibid."], rule=True)
    found = read(pdf([one, two]))
    assert notes_of(found) == [
        ("1", "Werth, Russia at War (1964), 422."), ("2", "Ivanov, Zhurnal, no. 3 (1988): 44-52."), ("3", "Ibid., 4."), ("4", "Reese, 9."),
        ("5", "Edele, 6."), ("2:1", "Geyer, 7."), ("2:2", "Ibid."),
    ]  # fmt: skip


def test_a_table_among_the_notes_has_a_rule_of_its_own() -> None:
    notes = [[f"{2 * n - 1} Werth, Russia at War (New York, 1964), 422.", "Camp, men", "Stalag 1, 10,677.", f"{2 * n} Ibid."] for n in (1, 2, 3)]
    pages = [page(n, some, 11, first=2 * n - 1, rule=True) for n, some in enumerate(notes, 1)]
    pages[1].append((72, 92.0, 300))
    found = read(pdf(pages))
    assert [note.text for note in found.notes] == ["Werth, Russia at War (New York, 1964), 422. Camp, men Stalag 1, 10,677.", "Ibid."] * 3


def test_notes_in_one_paragraph() -> None:
    """As footmisc sets them, and editions: a raised number behind a full stop begins the next note."""
    def run_in(first: int, *notes: str) -> list[Set | Rule]:
        top = page(first, [])
        x, line = 72.0, list[Set | Rule]()
        for number, note in enumerate(notes, first):
            line += [Set(x, 63, 5.4, str(number)), Set(x + 6, 60, 9, note)]
            x += 12 + 4.5 * len(note)
        return [*top, (72, 74, 192), *line]

    found = read(pdf([run_in(1, "Werth, War, 422.", "Ibid., 425.", "Reese (2007), 3."), run_in(4, "Ibid.", "Edele, 6.")]))
    assert notes_of(found) == [("1", "Werth, War, 422."), ("2", "Ibid., 425."), ("3", "Reese (2007), 3."), ("4", "Ibid."), ("5", "Edele, 6.")]


@pytest.mark.parametrize("ruled", [False, True])
def test_a_web_page_in_one_size(ruled: bool) -> None:
    """Its notes are a list below a rule, which goes on on the next page; the address stands at the foot."""
    furniture = [[Set(24, 806, 8, "11/29/26, 2:21 AM"), Set(250, 806, 8, "Prisoners"), Set(24, 18, 8, "https://example.org/prisoners"), Set(550, 18, 8, f"{n}/2")] for n in (1, 2)]
    first = [Set(40, 760 - 20 * n, 12, f"{BODY[:50]} so.") for n in range(10)]
    notes = [Set(40, 540 - 20 * n, 12, note) for n, note in enumerate(WEB[:3])]
    second = [Set(40, 760 - 20 * n, 12, note) for n, note in enumerate(WEB[3:])]
    rule: list[Set | Rule] = [(40, 560, 540)] if ruled else []
    found = read(pdf([[*first, *rule, *notes, *furniture[0]], [*second, *furniture[1]]]))
    assert [f"{note.label}. {note.text}" for note in found.notes] == WEB


def test_notes_that_look_alike_at_the_foot_of_each_page_are_no_running_foot() -> None:
    pages = [page(n, [f"{2 * n - 1} Werth, War, {n}.", f"{2 * n} Ibid., {7 * n}."], rule=True)[:-1] for n in range(1, 6)]
    found = read(pdf([[s._replace(y=s.y - 40) if isinstance(s, Set) and s.y < 90 else s for s in one] for one in pages]))
    assert [note.text for note in found.notes][1::2] == [f"Ibid., {7 * n}." for n in range(1, 6)]


@pytest.mark.parametrize("signs", ["*†‡§¶‖", "*†‡§‖¶"])
def test_signs_in_the_order_of_latex(signs: str) -> None:
    """Some print ¶ before the two bars, some behind them."""
    sheets = [f"{BODY}\n" * 9 + "____________________\n" + "\n".join(f"{sign} Werth, {n}." for n, sign in enumerate(some, 4)) + "\n" for some in (signs, signs[:2])]
    found = read_document("\f".join(sheets).encode(), "x", ".txt")
    assert [note.label for note in found.notes] == [*signs, "2:*", "2:†"]


def test_numbers_of_sections_are_no_notes() -> None:
    def lines(count: int) -> list[Set | Rule]:
        return [Set(72, 760 - 14 * n, 11, f"It was so.{n + 1} And more." if n < 6 else BODY) for n in range(count)]

    heads = [Set(72, 790, 14, "1 The Summer"), Set(72, 400, 14, "2 The Winter"), Set(72, 400, 14, "Notes")]
    notes = [Set(72, 380 - 14 * n, 11, note.replace(".", "", 1)) for n, note in enumerate(WEB)]
    found = read(pdf([[heads[0], *lines(40)], [*lines(24), heads[1]], [*lines(24), heads[2], *notes]]))
    assert [note.label for note in found.notes] == list("123456")


def test_numbers_of_a_list_that_are_printed_behind_it() -> None:
    text = [Set(40, 760 - 20 * n, 12, f"{BODY[:50]} so.") for n in range(10)]
    words = [Set(60, 540 - 20 * n, 12, note[3:]) for n, note in enumerate(WEB)]
    numbers = [Set(44, 540 - 20 * n, 12, note[:2]) for n, note in enumerate(WEB)]
    found = read(pdf([[*text, *words, *numbers]]))
    assert [f"{note.label}. {note.text}" for note in found.notes] == WEB


def test_a_table_and_a_caption_below_the_notes_of_a_page() -> None:
    """As LaTeX sets what is to stand at the foot; the note above goes on on the next page."""
    foot = [Set(200, 20, 9, "1 Camp 300"), Set(200, 10, 9, "2 Camp 400"), Set(180, -8, 11, "Table 1: Camps in the first summer of the war")]
    first = [*page(1, [])[:-1], *raised(92, 1, "Werth, Russia at War, 422."), *raised(80, 2, "See Reese, Motivations, 265; and,"), *foot]
    second = [*page(2, [], first=3)[:-1], Set(72, 92, 9, "for the figures, Krivosheev, 84."), *raised(80, 3, "Ibid., 90.")]
    assert notes_of(read(pdf([first, second]))) == [
        ("1", "Werth, Russia at War, 422."), ("2", "See Reese, Motivations, 265; and, for the figures, Krivosheev, 84."), ("3", "Ibid., 90."),
    ]  # fmt: skip


def test_endnotes_behind_each_chapter_under_a_running_head() -> None:
    """The head has the number of a left page before it, that of a right one behind; one page is empty but for it."""
    def sheet(number: int, *lines: Set) -> list[Set | Rule]:
        return [Set(72, 805, 11, f"{number} NOTES" if number % 2 == 0 else f"NOTES {number}"), *lines]

    def text(*marks: int) -> list[Set]:
        return [Set(72, 760 - 14 * n, 11, f"It was so.{marks[n]} And more of it." if n < len(marks) else BODY) for n in range(36)]

    def notes(chapter: int) -> list[Set]:
        return [one for n, note in enumerate(WEB) for one in raised(740 - 12 * n, n + 1, f"{note[3:]}".replace("7.", f"{chapter}7."))]

    pages = [page for k in (1, 5) for page in (
        [Set(72, 790, 20, f"Chapter {k // 5 + 1}"), *text(1, 2, 3, 4, 5, 6)], sheet(k + 1, *text()), sheet(k + 2, Set(72, 770, 14, "Notes"), *notes(k)), sheet(k + 3),
    )]  # fmt: skip
    found = notes_of(read(pdf(pages)))
    assert [label for label, _ in found] == [*"123456", *(f"2:{n}" for n in range(1, 7))]
    assert [text for _, text in found][5] == WEB[5][3:]


@pytest.mark.parametrize("form", ["{})", "{}"])
def test_numbers_without_a_blank_behind_them(form: str) -> None:
    """As word processors set them; also before a note that begins with a sign."""
    texts = ["Werth, Russia at War, 422.", "* is the mark of files that are closed.", "Reese, 9."]
    found = read(pdf([page(1, [f"{form.format(n)}{text}" for n, text in enumerate(texts, 1)], rule=True), page(2, [f"{form.format(4)}Ibid."], first=4, rule=True)]))
    assert [note.text for note in found.notes] == [*texts, "Ibid."]


def test_lettered_notes_beside_numbered_ones() -> None:
    """A box amid the text has its own; an edition has a series of them below the numbered ones."""
    box = [Set(72, 508, 11, BODY), (72, 500, 130), *raised_by("a", 485, "Of the box, p. 3."), *raised_by("b", 474, "294. ID, fol. 5."), *(Set(72, 450 - 14 * n, 11, BODY) for n in range(5))]
    first = [*[one for one in page(1, [])[:-1] if not isinstance(one, Set) or one.y > 520], *box, (72, 104, 192), *raised(92, 1, "Werth, War, 422."), *raised(80, 2, "Ibid.")]
    second = [*page(2, [], first=3)[:-1], (72, 104, 192), *raised(92, 3, "Reese, 9."), *raised_by("a", 80, "So the copy;"), Set(80, 68, 9, "the original has none.")]
    assert notes_of(read(pdf([first, second]))) == [
        ("1", "Werth, War, 422."), ("2", "Ibid."), ("3", "Reese, 9."),
        ("2:a", "Of the box, p. 3."), ("2:b", "294. ID, fol. 5."), ("3:a", "So the copy; the original has none."),
    ]  # fmt: skip


def test_raised_letters_before_numbers() -> None:
    first = [*page(1, [])[:-1], (72, 104, 192), *raised_by("a", 92, "Werth, War, 422."), *raised_by("b", 80, "294. ID, fol. 5."), *raised_by("c", 68, "1941 was the year.")]
    second = [*page(2, [], first=3)[:-1], (72, 104, 192), *raised_by("d", 92, "Reese, 9."), *raised_by("e", 80, "Ibid.")]
    assert notes_of(read(pdf([first, second]))) == [
        ("a", "Werth, War, 422."), ("b", "294. ID, fol. 5."), ("c", "1941 was the year."), ("d", "Reese, 9."), ("e", "Ibid."),
    ]  # fmt: skip


def test_endnotes_of_all_chapters_under_one_heading_and_heads_that_come_once() -> None:
    """The last chapter's notes stand at the foot of a page, as footnotes would; each head has its page's number."""
    heads = ["1 CHAPTER 1. SUMMER", "CHAPTER 2. WINTER 2", "3 CHAPTER 3. NOTES", "CHAPTER 3. NOTES 4"]

    def sheet(number: int, *lines: Set) -> list[Set | Rule]:
        return [Set(72, 805, 11, heads[number - 1]), *lines]

    def text(number: int) -> list[Set | Rule]:
        return sheet(number, *(Set(72, 760 - 14 * n, 11, f"It was so.{n + 1} And more." if n < 6 else BODY) for n in range(40)))

    notes = [Set(72, 740 - 14 * n, 11, one) for n, one in enumerate(("Notes", "Chapter 1 The Summer", *WEB[:4], "5. Werth, Russia, 7; and also"))]
    rest = ["in the second edition, 9.", WEB[5], "", "Chapter 2 The Winter", *(one.replace("425", "525") for one in WEB)]
    found = notes_of(read(pdf([text(1), text(2), sheet(3, *notes), sheet(4, *(Set(72, 760 - 14 * n, 11, one) for n, one in enumerate(rest) if one))])))
    assert [label for label, _ in found] == [*"123456", *(f"2:{n}" for n in range(1, 7))]
    assert found[4][1] == "Werth, Russia, 7; and also in the second edition, 9."


def test_small_print_above_the_rule_over_the_notes() -> None:
    """A quotation at the end of a page's text is no rest of the note before."""
    quoted = [Set(90, 120, 9, "We saw them pass by for three days and three nights,"), Set(90, 108, 9, "and nobody said a word.")]
    pages = [[*page(n, [], first=n)[:-1], *quoted, (72, 96, 192), *raised(80, 2 * n - 1, f"Werth, War, 4{n}."), *raised(68, 2 * n, f"Reese, {n}.")] for n in (1, 2, 3)]
    assert notes_of(read(pdf(pages))) == [(str(k), f"Werth, War, 4{(k + 1) // 2}." if k % 2 else f"Reese, {k // 2}.") for k in range(1, 7)]


def test_the_notes_of_a_table_are_none_of_the_text_s() -> None:
    table = [Set(72, 512, 9, "1941"), Set(110, 512, 9, "300"), (72, 504, 130), *raised_by("a", 490, "Estimated."), *raised_by("b", 479, "Without nurses."), Set(72, 450, 11, BODY)]
    first = [*[one for one in page(1, [])[:-1] if not isinstance(one, Set) or one.y > 530], *table, (72, 104, 192), *raised(92, 1, "Werth, War, 422."), *raised(80, 2, "Ibid.")]
    second = [*page(2, [], first=3)[:-1], (72, 104, 192), *raised(92, 3, "Reese, 9.")]
    assert notes_of(read(pdf([first, second]))) == [("1", "Werth, War, 422."), ("2", "Ibid."), ("3", "Reese, 9.")]


def test_accents_drawn_over_their_letters() -> None:
    """As TeX sets them with its oldest fonts: a sign of its own before the letter that it stands over."""
    one = page(1, ["1 Brox, Allgemeiner Teil (1996), 186.", "2 Kohler, Deutsche Politik (1995), 12."], rule=True)
    at = next(n for n, s in enumerate(one) if isinstance(s, Set) and s.text.startswith("Kohler"))
    x, y, size, words = one[at]  # type: ignore[misc]
    one[at : at + 1] = [Set(x, y, size, "K"), Set(x + 6.6, y, size, "¨"), Set(x + 5.7, y, size, words[1:])]
    assert notes_of(read(pdf([one])))[-1] == ("2", "Köhler, Deutsche Politik (1995), 12.")
