"""BQS: Biblioteca Querini Stampalia.

The class in Roman numerals and the number of the codex, with its place in brackets (cl. IV, cod. 3).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BQS",
    title="Biblioteca Querini Stampalia",
    place="Venezia",
    country="IT",
    form="busta",
    rules="https://www.querinistampalia.org",
    examples=(
        "BQS, cl. IV, cod. 3, c. 12r",
        "Biblioteca della Fondazione Querini Stampalia, ms. IV, 16 (= 770)",
    ),
    names=(
        "Biblioteca della Fondazione Querini Stampalia",
        "Fondazione Querini Stampalia",
        "Biblioteca Querini-Stampalia",
        "BQSV",
        "FQS",
        "B. Q. S.",
        "Querini Stampalia",
        "Bibl. Querini Stampalia",
        "Biblioteca Querini Stampalia, Venezia",
    ),
    codes=(
        r"(?:[Mm]ss?\.?,?\s)?(?:[Cc]l(?:asse|\.)\s)?(?P<group>[IVX]{1,5}),?\s(?:cod\.\s)?(?P<item>\d{1,5})(?:\s?[(\[]=?\s?(?:coll\.\s)?\d{1,6}[)\]])?",
    ),
)
