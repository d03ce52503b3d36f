"""P121."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words


@rule("P121")
def volume_is_the_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A journal’s volume or issue has the number of its year: “1994 (1994)”, “1991. № 1991”.

    A year with an issue is in order (“2012, no. 3 (2012)”). Where several articles of the journal are cited so it counts by years, and nothing is said.

    Help: look the volume or issue up.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 2007 (2007): 263–82.
    Bad:
        1. Земсков В. Н. ГУЛАГ // Социологические исследования. 1991. № 1991. С. 10–27.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. J. Kowalski, „Żołnierze i jeńcy”, „Kwartalnik Historyczny” 1999, nr 2, s. 3–20.
    """
    found: dict[object, list[tuple[Citation, str, Place]]] = defaultdict(list)
    for article in reading.of_kind("full"):
        text, item = reading.notes[article.at.note].text, article.item
        year = place_of(article, "issued", text)
        for number in ("issue",) if "issue" in item else ("volume",):
            span = place_of(article, number, text)
            if span and year and span != year and len(item.text(number)) == 4 and span.of(text) == year.of(text).strip("()"):
                found[words(item.text("container-title"))].append((article, number, Place(article.at.note, span)))
    for places in found.values():
        if len({article.at for article, _, _ in places}) == 1:
            _, number, place = places[0]
            yield place, f"the {number} has the number of the year"
