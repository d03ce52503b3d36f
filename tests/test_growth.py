"""Twice the text, about twice the work, for notes of every kind; and twice the notes, for all rules.

Work is measured by counting calls, which no busy machine changes; growth with the square
would give a ratio of four. (What happens inside a single expression is not counted.)
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import chain

import pytest

from edele_refs.formats import read_document
from edele_refs.formats._options import Options
from edele_refs.model import Document, Note
from edele_refs.parse import parse
from edele_refs.rules import check
from edele_refs.verbs import read_citations
from epub_files import call, epub, note

UNITS = {
    "books": "Alexander Werth, Russia at War 1941–1945 (New York: Carroll, 2000), 422; ",
    "signatures": "BA-MA RH 24-17/185, folio 155; ГАРФ. Ф. 5446. Оп. 12. Д. 34. Л. 56; ",
    "files": "RH 26-296/97 (1942), 102 (1943), ",
    "prose": "He said that this was so and nothing else, as we know. ",
    "repeats": "Ibid., 43; ders., S. 5; op. cit., p. 7; see note 12 above; ",
    "addresses": "http://www.example.org/a/b (accessed 2 May 2010), ",
    "brackets": "(a [b (c ",
    "quotations": "‘a “b ",
    "names": "Müller and Smith, A. B. Ivanov/",
    "dates": "5 May 1942, 1941–1943; ",
    "stops": "A. no. 5, S. Bd. ",
}


def calls(text: str) -> int:
    """How many functions are called to read a note."""
    document = Document("long", (Note("1", text),))
    return counted(lambda: parse(document))


def counted(work: Callable[[], object]) -> int:
    """How many functions are called in some work."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_a_note_twice_as_long_is_twice_the_work(unit: str) -> None:
    once = unit * (2000 // len(unit))
    parse(Document("warm", (Note("1", once),)))
    assert calls(once * 4) < 2.6 * calls(once * 2)


def chapter(authors: int) -> Document:
    """Two books by each of so many authors, then only their names with the number of a note that is another's."""
    ends = [f"{first}{last}" for first in ("er", "ee", "ar", "ov", "an", "el", "or") for last in ("th", "se", "tov", "ery", "son", "ler", "ris", "gan")]
    names = [f"{'BDFGHKLMNPRSTVWZ'[k // 56]}{ends[k % 56]}" for k in range(authors)]
    full = (f"Paul {name}, {title} of {names[-k]} (London: Pan, 1999), {k}." for k, name in enumerate(names) for title in ("The Campaign", "An Atlas"))
    again = (f"{name} (n. {2 * (authors - k)}), {k}." for k, name in enumerate(names))
    return Document("chapter", tuple(Note(str(k), text) for k, text in enumerate(chain(full, again), 1)))


def files(many: int) -> Document:
    """So many files of one archive by strokes, each with an ibid. behind it that has a page."""
    record = (f"Dundee City Archives (DCA), GD/Mus {k}/{k + 3}, minutes, 3 May 18{k % 90 + 10}." for k in range(1, many))
    ibid = (f"Ibid., p. {k}." for k in range(1, many))
    return Document("files", tuple(Note(str(k), text) for k, text in enumerate(chain(*zip(record, ibid, strict=True)), 1)))


@pytest.mark.parametrize(("made", "size", "code"), [(chapter, 120, "C109"), (files, 240, "C111")], ids=["books", "files"])
def test_twice_the_notes_are_twice_the_work_for_the_rules(made: Callable[[int], Document], size: int, code: str) -> None:
    # texts that have been looked at before cost less: each chapter is new to the rules
    check(read_citations(made(2)))
    few, many = read_citations(made(size)), read_citations(made(2 * size))
    work = counted(lambda: check(few))
    assert code in {finding.code for finding in check(few)}
    assert counted(lambda: check(many)) < 2.4 * work


def article(first: int, works: int) -> Document:
    """A text without notes of so many paragraphs, each of which cites a work of its own."""
    told = (f"Smith{n} wrote of army {n} in his book “The Great Retreat of Army {n} and Others” (London: Penguin, {1910 + n % 90})." for n in range(first, first + works))
    return read_document("\n\n".join(told).encode(), "article", ".txt", Options(layout="prose"))


def test_twice_the_works_of_a_text_without_notes_are_twice_the_work() -> None:
    # each text is new to the reader, who keeps what he has read
    few, many = article(1000, 100), article(2000, 200)
    read_citations(article(0, 2))
    work = counted(lambda: read_citations(few))
    assert counted(lambda: read_citations(many)) < 2.1 * work


def page(paragraphs: int, notes: int) -> bytes:
    """An HTML page whose notes stand in a list behind its text, each called in a paragraph."""
    calls = "".join(f'<p id="p{n}">So it was.<sup><a href="#fn{n}" id="r{n}">{n}</a></sup></p>' for n in range(1, notes + 1))
    listed = "".join(f'<li id="fn{n}"><p>Werth, Russia, {n}. <a href="#r{n}">↩</a></p></li>' for n in range(1, notes + 1))
    return f"<html><body>{calls}{'<p>And so on.</p>' * paragraphs}<ol>{listed}</ol></body></html>".encode()


READ: dict[str, tuple[str, Callable[[int], bytes], int]] = {
    "calls in HTML": (".html", lambda n: page(0, n), 1050),
    "paragraphs in HTML": (".html", lambda n: page(n, 1), 72),
    "paragraphs in a chapter of an EPUB": (".epub", lambda n: epub({"c.xhtml": call(1, "#n1") + "<p>And so on.</p>" * n + note(1, "n1", "Werth, Russia, 1.")}), 100),
    "chapters of an EPUB": (".epub", lambda n: epub({f"c{k}.xhtml": call(1, "#n1") + note(1, "n1", "Werth, Russia, 1.") for k in range(n)}), 1450),
}
"""Documents of so many paragraphs, notes or chapters, and how many calls each of these may cost."""


@pytest.mark.parametrize("kind", READ)
def test_twice_the_page_is_twice_the_work_to_read(kind: str) -> None:
    suffix, made, most = READ[kind]
    few, many = made(150), made(300)
    read_document(few, "warm", suffix)
    work = counted(lambda: read_document(few, "few", suffix))
    assert (more := counted(lambda: read_document(many, "many", suffix))) < 2.2 * work
    assert (more - work) / 150 < most
