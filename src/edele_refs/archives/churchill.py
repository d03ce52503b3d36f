"""CAC: Churchill Archives Centre.

The code of the papers (CHAR, CHUR, ACAD), the series, file and folio between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CAC",
    title="Churchill Archives Centre",
    place="Cambridge",
    country="GB",
    form="box",
    rules="https://archivescentre.chu.cam.ac.uk",
    examples=(
        "CAC, CHAR 20/13/1",
        "Churchill Archives Centre, Cambridge, CHUR 2/145",
        "CCAC, ACAD 1/11, f. 12",
    ),
    names=(
        "CCAC",
        "Churchill Archives Centre, Cambridge",
        "Churchill College Archives Centre",
        "Churchill Archive Centre",
        "Churchill College, Cambridge",
        "Churchill Papers",
    ),
    codes=(
        r"(?P<collection>[A-Z]{4}(?:\s[IVX]{1,4}(?=\s\d)|[A-Z ]{0,6})|GBR/\d{4}/[A-Z]{4})\s?/?\s?(?P<item>\d{1,4}[A-Z]?(?:/\d{1,4}[A-Z]?){0,3})",
    ),
)
