"""B108."""

from collections.abc import Iterator

from edele_refs.model import Citation, Item, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._listed import looked_up
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip
from edele_refs.rules._works import words_of
from edele_refs.titles import alike
from edele_refs.values import Pages

COUNTED = {"volume": "the volume is", "issue": "the number is", "page": "the pages are"}
LIKE, SHORT = 0.7, 4
"""How much of a word is the same that is the other misspelt; the letters of a word that only a slip changes."""


@rule("B108")
def listed_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work has another title, house, place, volume or other pages in the notes than in the bibliography.

    Only a word or a number that is otherwise is looked at, not what one of them leaves out. The pages
    of a note may be those that are cited; they are reported where they do not lie within those of the bibliography.

    Help: look the work up.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War, 1941–1945 (New York: Dutton, 1964), 422.
        2. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        3. Omer Bartov, Hitler’s Army: Soldiers, Nazis, and War (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army: Soliders, Nazis, and War. New York: Oxford University Press, 1991.

        Reese, Roger. ‘Motivations to Serve’. Journal of Slavic Military Studies 20 (2007): 263–82.

        Werth, Alexander. Russia at War, 1941–1945. New York: Dutton, 1964.
    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War, 1941–1945 (New York: Dutton, 1964), 422.
        2. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. ‘Motivations to Serve’. Journal of Slavic Military Studies 21 (2007): 263–82.

        Werth, Alexander. Russia at War, 1941–1945. New York: Dutton, 1964.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War, 1941–1945 (New York: Dutton, 1964), 422.
        2. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 265–66.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army: Soldiers, Nazis, and War in the Third Reich. New York: Oxford University Press, 1991.

        Reese, Roger. ‘Motivations to Serve’. Journal of Slavic Military Studies 20 (2007): 263–82.

        Werth, Alexander. Russia at War, 1941–1945. New York: Dutton, 1964.
    """
    for citation, entries in looked_up(reading):
        if len(entries) != 1:
            continue
        text, there = reading.notes[citation.at.note].text, entries[0].citation.item
        for variable, one, other in _differing(citation.item, there):
            place = Place(citation.at.note, place_of(citation, variable, text) or citation.span)
            yield place, f"{COUNTED[variable]} {one} here, but {other} in the bibliography" if variable in COUNTED else f"“{one}” here, but “{other}” in the bibliography"


def _differing(here: Item, there: Item) -> Iterator[tuple[str, str, str]]:
    """The variables that two references to a work have otherwise, and what each has."""
    for variable in ("title", "container-title", "publisher"):
        if pair := _one_word(here.text(variable), there.text(variable)):
            yield variable, pair[0], pair[1]
    houses, towns = ([item.text(key) for item in (here, there)] for key in ("publisher", "publisher-place"))
    if houses[0] and houses[0].casefold() == houses[1].casefold() and all(town.replace(" ", "").isalpha() for town in towns) and _no_part(*towns):
        yield "publisher-place", towns[0], towns[1]
    same_journal = here.text("container-title").casefold() == there.text("container-title").casefold() != ""
    for variable in ("volume", "issue") if same_journal else ():
        one, other = here.text(variable), there.text(variable)
        if one.isdigit() and other.isdigit() and one != other:
            yield variable, one, other
    pages = [Pages(item.text("page")).bounds for item in (here, there)] if same_journal else []
    if pages and pages[0] and pages[1] and pages[1][0] < pages[1][1] and not pages[1][0] <= pages[0][0] <= pages[0][1] <= pages[1][1]:
        yield "page", here.text("page"), there.text("page")


def _no_part(one: str, other: str) -> bool:
    """Whether neither town’s name is a part of the other’s, nor its name in another language, which begins alike."""
    return one not in other and other not in one and one[:2] != other[:2]


def _one_word(here: str, there: str) -> tuple[str, str] | None:
    """The one word in which two titles differ, as far as both go; only if it is nearly the same.

    >>> _one_word("Soldiers, Nazis, and War", "Soliders, Nazis, and War in the Third Reich")
    ('Soldiers', 'Soliders')
    >>> _one_word("Soldiers, 1904–18", "Soldiers, 1904–1918"), _one_word("War and Army", "War and Society")
    (None, None)
    """
    both = list(zip(words_of(here), words_of(there), strict=False))
    odd = [(a, b) for a, b in both if a.casefold() != b.casefold()]
    if len(odd) != 1 or len(both) < 2:
        return None
    ((one, other),) = odd
    if one.isdigit() or other.isdigit():
        return odd[0] if len(one) == len(other) and one.isdigit() and other.isdigit() else None
    slip = one_slip(one.casefold(), other.casefold()) or (min(len(one), len(other)) > SHORT and alike(one.casefold(), other.casefold()) >= LIKE)
    return odd[0] if slip else None
