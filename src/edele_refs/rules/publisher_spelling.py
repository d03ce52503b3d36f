"""S104."""

from collections.abc import Hashable, Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words


@rule("S104", severity="hint", fix="unsafe")
def publisher_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A publisher or place is written in two ways that differ in hyphens, accents or case.

    Help: write it the same way everywhere.

    Bad:
        1. Alexander Werth, Russia at War (New York: Carroll & Graf, 2000), 422.
        2. Omer Bartov, Hitler’s Army (New York: Carroll and Graf, 1991), 12.
    Good:
        1. Alexander Werth, Russia at War (New York: Carroll & Graf, 2000), 422.
        2. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.
    """
    for odd in odd_ones(_publishers(reading)):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words


def _publishers(reading: Reading) -> Iterator[tuple[Hashable, Mention]]:
    for variable in ("publisher", "publisher-place"):
        for _, name in stated(reading, variable):
            key = words(name.form.replace("&", " and ").replace("-", " "))
            if sum(map(len, key)) > 3:
                yield (variable, key), _with_stop(name, reading) if variable == "publisher" else name


def _with_stop(name: Mention, reading: Reading) -> Mention:
    """The name with the full stop of an abbreviation that closes it: "Black Inc., 2015"."""
    text = reading.notes[name.note].text
    if text[name.span.end : name.span.end + 2] not in (".,", ".;"):
        return name
    return Mention(f"{name.form}.", name.note, Span(name.span.start, name.span.end + 1))
