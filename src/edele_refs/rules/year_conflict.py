"""P106."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import same_collection, same_print, same_work


@rule("P106")
def year_conflict(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One work is cited in full with two years, and nothing says that they are two editions.

    Help: look the year up, or name the editions.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Alexander Werth, Russia at War (New York: Dutton, 1946), 430.
    Bad:
        1. Mark Jones, Am Anfang war Gewalt, Berlin 2017, S. 77.
        2. Ebd., S. 80.
        3. Mark Jones, Am Anfang war Gewalt, Berlin 2016 (wie Anm. 1), S. 90.
    Bad:
        1. A. Friszke, Miejsce Marca 1968, [w:] Oblicza Marca 1968, red. K. Rokicki, S. Stępień, Warszawa 2004, s. 15–21.
        2. M. Zaremba, Społeczeństwo polskie, [w:] Oblicza Marca 1968, red. K. Rokicki, S. Stępień, Warszawa 2006, s. 24–51.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Alexander Werth, Russia at War, 2nd edn. (New York: Carroll & Graf, 2000), 430.
    """
    reported = set()
    for first, again in (*same_work(reading), *_printed_again(reading), *same_collection(reading)):
        years = [c.item.text("issued")[:4] for c in (first, again)]
        if all(years) and years[0] != years[1] and again.at not in reported and same_print(first.item, again.item):
            reported.add(again.at)
            span = place_of(again, "issued", reading.notes[again.at.note].text) or again.span
            where = Place(again.at.note, span, (first.at,))
            yield where, f"the year is {years[1]} here, but {years[0]} in note {first.at.note}"


def _printed_again(reading: Reading) -> Iterator[tuple[Citation, Citation]]:
    """Short forms that have the whole imprint ("Berlin 2016 (wie Anm. 29)"), with what they repeat."""
    for short in reading.of_kind("short"):
        first = reading.antecedent(short) if {"publisher-place", "issued"} <= set(short.item) else None
        if first is not None and short.item.text("publisher-place") == first.item.text("publisher-place"):
            yield first, short
