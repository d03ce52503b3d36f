"""C107."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._short_forms import unlinked


@rule("C107", fix="unsafe")
def misspelt_name(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The name in a short form differs by a letter from that of the full reference.

    The title is the same, so the same work is meant.

    Help: write the name as its bearer does.

    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Rese, Why Stalin’s Soldiers Fought, 14.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    for short, _, full in unlinked(reading):
        if full is None:
            continue
        text = reading.notes[short.at.note].text
        here = place_of(short, "author", text) or short.span
        written = here.of(text)
        names = [n.family or n.literal for k in ("author", "editor") for n in full.item.names(k)]
        meant = next((n for n in names if n[:1] == written[:1]), names[0])
        if meant in written:  # the initials differ
            there = reading.notes[full.at.note].text
            meant = (place_of(full, "author", there) or full.span).of(there)
        if len(names) == 1:
            place = Place.mended(short.at.note, here, meant)
        else:
            place = Place(short.at.note, here, (full.at,))
        yield place, f"“{written}”, but “{meant}” in note {full.at.note}"
