"""B104."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._listed import looked_up
from edele_refs.rules._rule import Place, rule

YEAR = late_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


@rule("B104")
def listed_with_another_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work has another year in the notes than in the bibliography.

    Help: look the year up.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1946.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    """
    for citation, found in looked_up(reading):
        year = citation.item.text("issued")[:4]
        if not YEAR.fullmatch(year) or len(found) != 1:
            continue
        years = YEAR.findall(found[0].text)
        if years and year not in years:
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            words = f"the year is {year} here, but {years[-1]} in the bibliography"
            yield Place(citation.at.note, span or citation.span), words
