"""C106."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import LEAST, books_named, in_short_books
from edele_refs.rules._short_forms import unlinked
from edele_refs.rules._standing import place_of_citation
from edele_refs.titles import shortens, words


@rule("C106")
def short_before_full(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form stands before the note that gives the source in full.

    A note or paragraph was moved; the reader meets a short form of something unknown.

    Help: give the full reference here and the short form there.

    Bad:
        1. Reese, Why Stalin’s Soldiers Fought, 14.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
    Bad:
        1. Ludger Wimmelbücker, Verbrannte Erde, in: Becker/Beez (Hrsg.), Maji-Maji-Krieg, S. 87–99.
        2. Felicitas Becker/Jigal Beez (Hrsg.), Der Maji-Maji-Krieg in Deutsch-Ostafrika 1905–1907, Berlin 2005.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    for short, later, _ in unlinked(reading):
        if later:
            place = Place(short.at.note, short.span, (later.at,))
            yield place, f"this source is given in full only in note {later.at.note}"
    yield from _collections(reading)


def _collections(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Chapters of a collection that is given in short here, and in full only later."""
    order = place_of_citation(reading)
    for chapter in in_short_books(reading):
        book = chapter.item.text("container-title")
        people = {name.family for key in ("editor", "container-author") for name in chapter.item.names(key)}
        fits = [c for c in books_named(book, reading) if c.item.get("type") == "book" and shortens(book, c.item.text("title")) >= LEAST and any(family in reading.notes[c.at.note].text for family in people or {""})]
        if fits and (len(words(book)) > 2 or people) and all(order[c.at] > order[chapter.at] for c in fits):
            span = place_of(chapter, "container-title", reading.notes[chapter.at.note].text)
            yield Place(chapter.at.note, span or chapter.span, (fits[0].at,)), f"this source is given in full only in note {fits[0].at.note}"
