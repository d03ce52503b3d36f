"""U109."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

# ",," before a word is a German quotation mark, "..." an omission
DOUBLED = late_pattern(
    r"[.,;:](?:(?<=\.)(?<![.\[(…].)\.(?![.\])\d…])|(?<=,)\s?,(?=\s|$)|(?<=:)\s?:(?=\s|$)"
    r"|(?<=;)\s?[;,]|(?<=,)\s?;|(?<=,)\s?\.(?=\s*$))"
)


@rule("U109", fix="safe")
def doubled_mark(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Two marks of punctuation stand where one is due: “..”, “, ,”, “,;”.

    Something between them was taken out, or the stop of an abbreviation doubled. Three
    dots for an omission are left alone.

    Help: keep the one that is right.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422 f..
    Bad:
        1. Alexander Werth, Russia at War, , 2nd edn. (New York: Dutton, 1964), 422.
    Good:
        1. Alexander Werth, Russia at War, 2nd edn. (New York: Dutton, 1964), 422 f.
        2. ‘He went … and came ... back’, in Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
    """
    for note, found in matches(reading, DOUBLED, "..", ",", ";", ": :"):
        marks = found[0].replace(" ", "")
        one = marks[0] if marks[0] == marks[1] else marks[-1]
        yield at(note, found, 0, one), f"“{found[0]}” where one mark is due"
