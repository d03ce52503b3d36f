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
PART = late_pattern(r"/(?<=\s/)(?=\s[^/;\n]{5,120}\s/\s(?:под|отв|сост|ред|гл)\.?\s[^/;\n]{5,120}\sС\.\s\d{1,4}[–-]\d)")
"""A slash before what has one more slash with its editors, and pages of which the part is."""
NONE = late_pattern(r"\.\s(?:1[89]|20)\d\d\.\s(?:Т\.|Вып\.|№)\s?\d{1,4}(?:\.\s(?:№|Вып\.)\s?\d{1,3})?\.\sС\.\s\d")
"""A year and a volume or issue without a place, as behind a journal."""
TWO = " // "


@rule("S137", fix="safe")
def slash_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Before a journal stands one slash or none, elsewhere two: “Врачи / Вопросы истории. 1987. № 5”.

    One slash leads to who made the book, two to what the article stands in.

    Help: write “//”.

    Bad:
        1. Френкель М. И. Земская медицина в Петербургской губернии / Вопросы истории. 1987. № 5. С. 60–74.
        2. Левит М. М. Земские врачи // История СССР. 1974. № 2. С. 12–24.
    Bad:
        1. Акт комиссии, 12 марта 1944 г. / ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 30.
        2. Акт комиссии, 14 марта 1944 г. // ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 34.
    Bad:
        1. Кротов П. А. Создание линейного флота при Петре I Исторические записки. 1988. Т. 116. С. 313–331.
        2. Левит М. М. Земские врачи // История СССР. 1974. № 2. С. 12–24.
    Bad:
        1. Костина Т. В. Профессора старые и новые / Сословие русских профессоров / под ред. Е. А. Вишленковой. М., 2013. С. 212–239.
        2. Левит М. М. Земские врачи // История СССР. 1974. № 2. С. 12–24.
    Good:
        1. Френкель М. И. Земская медицина в Петербургской губернии // Вопросы истории. 1987. № 5. С. 60–74.
        2. Очерки истории медицины / под ред. Б. Д. Петрова. М.: Медгиз, 1948. С. 12.
    """
    if TWO in whole(reading):
        for note, found in matches(reading, ONE, " / "):
            yield at(note, found, 0, "//"), "one slash stands before a journal, elsewhere two"
        for note, found in matches(reading, PART, " / "):
            yield at(note, found, 0, "//"), "one slash stands before what the part stands in, elsewhere two"
        for note, found in matches(reading, RECORD, " / "):
            yield at(note, found, 0, "//"), "one slash stands before an archive, elsewhere two"
        yield from _both_lost(reading)


def _both_lost(reading: Reading) -> Iterator[tuple[Citation, str]]:
    """The one reference with an author that has the year and volume of a journal, and no place, house or slash."""
    bare = []
    for full in reading.of_kind("full"):
        text = full.span.of(reading.notes[full.at.note].text)
        if "author" in full.item and "title" in full.item and not {"publisher-place", "publisher", "container-title", "archive"} & set(full.item) and "//" not in text and NONE.search(text):
            bare.append(full)
    if len(bare) == 1:
        yield bare[0], "the year and volume of a journal, but no “//” before the journal’s name"
