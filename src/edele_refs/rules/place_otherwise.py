"""S143."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule

PLACE = late_pattern(r"(?P<town>[^\W\d_]{4,}(?:[ -][^\W\d_a-zà-ÿа-џ][^\W\d_]{2,})?)(?P<more>,?[\s/]\(?[^/;:–&]{1,30})")
WORD = late_pattern(r"[^\W\d_]+")
SMALL = frozenset(("am", "an", "der", "im", "a", "d", "i", "ob", "sur", "upon", "on", "nad", "над", "на"))


@rule("S143", severity="hint", fix="unsafe")
def place_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """What tells a place from another stands in two forms: “Frankfurt a. M.”, “Frankfurt am Main”.

    Help: write it the same way everywhere.

    Bad:
        1. Klaus-Jörg Siegfried, Das Leben der Zwangsarbeiter, Frankfurt am Main 1988, S. 43.
        2. Götz Aly, Vordenker der Vernichtung, Frankfurt a. M. 1993, S. 12.
    Bad:
        1. Karel Berkhoff, Harvest of Despair (Cambridge, Mass.: Harvard University Press, 2004), 89.
        2. Omer Bartov, Hitler’s Army (Cambridge, MA: Harvard University Press, 1991), 16.
    Good:
        1. Klaus-Jörg Siegfried, Das Leben der Zwangsarbeiter, Frankfurt am Main 1988, S. 43.
        2. Felix Mühle, Kleist und seine Stadt, Frankfurt an der Oder 1993, S. 12.
    """
    for odd in odd_ones(_places(reading)):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words


def _places(reading: Reading) -> Iterator[tuple[tuple[str, str], Mention]]:
    """The places with more than a town’s name, by the town and the first letter of what tells it from others."""
    for _, place in stated(reading, "publisher-place"):
        found = PLACE.fullmatch(place.form)
        more = [word for word in WORD.findall(found["more"]) if word.casefold() not in SMALL] if found else []
        if found and len(more) == 1:
            yield (found["town"], more[0][0]), place
