"""BNM: Biblioteca Nazionale Marciana.

The language (It., Lat., Gr.), the class in Roman numerals, the number, the older number with =
in brackets.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BNM",
    title="Biblioteca Nazionale Marciana",
    place="Venezia",
    country="IT",
    form="busta",
    rules="https://bibliotecanazionalemarciana.cultura.gov.it",
    examples=(
        "BNM, It. VII, 125 (=7460), c. 320",
        "Biblioteca Nazionale Marciana, Cod. Marc. Lat. XIV, 101, ff. 8-9",
        "Biblioteca Marciana, ms. it. VII, 2539",
    ),
    names=(
        "Nazionale Marciana",
        "B.N.M.",
        "BNMVe",
        "Biblioteca Marciana",
        "Bibl. Marciana",
        "Marciana",
        "Venezia, Biblioteca Nazionale Marciana",
        "Biblioteca Nazionale Marciana, Venezia",
        "Biblioteca Nazionale Marciana di Venezia",
        "B. M. V.",
        "Bibl. Naz. Marciana",
        "Bibl. Naz. Marc.",
    ),
    codes=(
        r"(?:[Cc]od(?:d?\.|ici)?\s|[Mm]ss?\.\s)?(?:Marc\.\s)?(?P<language>[Ii]t(?:al)?\.|[Ll]at\.|[Gg]r\.|[Ii]taliano|[Ii]taliani)[,\s]{0,2}(?:cl\.\s)?(?P<group>[IVXZ]{1,5}|Z\.?),?\s(?:cod\.\s)?(?P<item>\d{1,5}(?:[-–]\d{1,5})?)(?:\s?[(\[]=?\s?\d{1,6}(?:[-–]\d{1,6})?[)\]])?",
    ),
)
