"""P118."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import same_work
from edele_refs.titles import words

SAME = ("container-title", "issued")


@rule("P118")
def volume_conflict(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One article is cited in full with two volumes of its journal, of one year.

    Help: look the volume up.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 21 (2007): 263–82.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Reese, ‘Motivations to Serve’, 265.
    """
    for first, again in same_work(reading):
        volumes = [c.item.text("volume") for c in (first, again)]
        same = all(words(first.item.text(key)) == words(again.item.text(key)) != () for key in SAME)
        if same and all(volumes) and volumes[0] != volumes[1] and again.item.get("type") == "article-journal":
            span = place_of(again, "volume", reading.notes[again.at.note].text) or again.span
            yield Place(again.at.note, span, (first.at,)), f"the volume is {volumes[1]} here, but {volumes[0]} in note {first.at.note}"
