"""C104."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import named
from edele_refs.rules._standing import place_of_citation


@rule("C104")
def ambiguous_short_form(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form fits several sources that earlier notes give in full.

    An author’s name is enough for one book; of two each needs its short title.

    Help: add the short title of the one that is meant.

    Bad:
        1. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12; Omer Bartov, The Eastern Front (London: Macmillan, 1985), 3.
        2. Bartov, p. 45.
    Good:
        1. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12; Omer Bartov, The Eastern Front (London: Macmillan, 1985), 3.
        2. Bartov, Hitler’s Army, 45.
    """
    places = place_of_citation(reading)
    for short in reading.of_kind("short"):
        meant = reading.links.get(short.at, ())
        if len(meant) > 1:
            yield short, f"this may mean {named([reading.by_address[at] for at in sorted(meant, key=places.__getitem__)])}"
