"""BCP: Biblioteca Civica di Padova.

The manuscript with the letters of its collection (B.P., C.M.) and its number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BCP",
    title="Biblioteca Civica di Padova",
    place="Padova",
    country="IT",
    form="busta",
    rules="https://www.padovanet.it/biblioteche",
    examples=(
        "BCP, ms. B.P. 124, c. 12r",
        "Biblioteca Civica di Padova, mss. C.M. 139, cc. 55r-78r",
    ),
    names=(
        "BCPd",
        "BCPD",
        "B.C.P.",
        "Biblioteca Civica, Padova",
        "Biblioteca Civica Padova",
        "Bibl. Civica di Padova",
        "Biblioteca Comunale di Padova",
    ),
    codes=(
        r"(?:[Mm]ss?\.?,?\s)?(?P<collection>B\.\s?P\.|C\.\s?M\.|BP|CM)\s?(?P<item>\d{1,5}(?:[./][\dIVX]{1,6}){0,3})",
    ),
)
