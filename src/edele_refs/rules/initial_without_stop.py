"""U111."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

BIG = "A-ZÀ-ÖØ-ÞĀ-ŐŒŠŽА-ЯЁІЇЄҐ"
# the first letter stands first, since the engine looks for a set of letters fast
LETTERS = late_pattern(rf"[{BIG}](?<![\w.’'-].)\.(?:[{BIG}]\.){{0,3}}(?P<last>[{BIG}])(?=[,;)]|\s)(?!\s[.&])")
# a second letter that is a numeral may be the number of a volume ("T. I Moskva")
INITIAL = late_pattern(rf"[{BIG}](?<![\w.’'-].)\.\s(?P<last>[{BIG}])(?<![IVXOAEYІХАИСВКОУЯ])(?=\s[{BIG}][a-zà-ÿа-я]{{2}})")


# at a note's beginning no volume is named
AT_THE_BEGINNING = late_pattern(rf"[{BIG}](?<![\w\W].)\.\s(?P<last>[IVXOAEY])(?=\s[{BIG}][a-zà-ÿа-я]{{2,}},)")


@rule("U111", fix="safe")
def initial_without_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The last of several initials has no full stop: “V. N Khaustov”, “A.K,”.

    Help: set the full stop.

    Bad:
        1. V. N Khaustov, Lubianka: Stalin i NKVD (Moscow: Demokratiia, 2006), 350.
    Bad:
        1. 21 ID, Ic, to Generalkommando LIV. A.K, 7 July 1943, BA-MA RH 26-21/102, folio 765.
    Good:
        1. V. N. Khaustov, Lubianka: Stalin i NKVD (Moscow: Demokratiia, 2006), 350.
        2. Harry S. Truman, Memoirs (New York: Doubleday, 1955), 12.
    """
    for form in (LETTERS, INITIAL, AT_THE_BEGINNING):
        for note, found in matches(reading, form):
            words = f"“{found[0]}” has no full stop after the last letter"
            yield at(note, found, "last", found["last"] + "."), words
