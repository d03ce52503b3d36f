"""S137."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule

ONE = late_pattern(r"/(?<=\s/)(?=\s[^\W\d_][^/;\n]{3,90}?\.\s(?:1[89]|20)\d\d\.\s№\s?\d)")
"""A slash before what has a year and an issue, and so is a journal."""
RECORD = late_pattern(r"(?<=г\.\s)/(?=\s[^\W\d_]{3,9}(?:\s[^\W\d_]{2,5})?\.\s[ФОД]\.?\s?\d|\s[^\W\d_]{3,9}\.\sФ)")
"""A slash between a record with its day and its archive."""
TWO = " // "


@rule("S137", fix="safe")
def slash_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Before a journal stands one slash, elsewhere two: “Земская медицина / Вопросы истории. 1987. № 5”.

    One slash leads to who made the book, two to what the article stands in.

    Help: write “//”.

    Bad:
        1. Френкель М. И. Земская медицина в Петербургской губернии / Вопросы истории. 1987. № 5. С. 60–74.
        2. Левит М. М. Земские врачи // История СССР. 1974. № 2. С. 12–24.
    Bad:
        1. Акт комиссии, 12 марта 1944 г. / ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 30.
        2. Акт комиссии, 14 марта 1944 г. // ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 34.
    Good:
        1. Френкель М. И. Земская медицина в Петербургской губернии // Вопросы истории. 1987. № 5. С. 60–74.
        2. Очерки истории медицины / под ред. Б. Д. Петрова. М.: Медгиз, 1948. С. 12.
    """
    if TWO in whole(reading):
        for note, found in matches(reading, ONE, " / "):
            yield at(note, found, 0, "//"), "one slash stands before a journal, elsewhere two"
        for note, found in matches(reading, RECORD, " / "):
            yield at(note, found, 0, "//"), "one slash stands before an archive, elsewhere two"
