"""Twice the text, about twice the work, for notes of every kind.

Work is measured by counting calls, which no busy machine changes; growth with the square
would give a ratio of four. (What happens inside a single expression is not counted.)
"""

from __future__ import annotations

import sys

import pytest

from edele_refs.model import Document, Note
from edele_refs.parse import parse

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
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    document = Document("long", (Note("1", text),))
    sys.setprofile(counted)
    try:
        parse(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_a_note_twice_as_long_is_twice_the_work(unit: str) -> None:
    once = unit * (2000 // len(unit))
    parse(Document("warm", (Note("1", once),)))
    assert calls(once * 4) < 2.6 * calls(once * 2)
