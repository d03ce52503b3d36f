"""AMSZ: Archiwum Ministerstwa Spraw Zagranicznych.

The group (zespół), the bundle (wiązka), the file (teczka), since 1970 the department and number of the handing over.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AMSZ",
    title="Archiwum Ministerstwa Spraw Zagranicznych",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://www.gov.pl/web/dyplomacja/archiwum-msz",
    examples=(
        "AMSZ, z. 6, w. 77, t. 1104",
        "AMSZ, zesp. 10, w. 44, t. 371, k. 12",
        "AMSZ, Departament II, 26/82, w. 4",
    ),
    names=(
        "Archiwum MSZ",
        "Archive of the Ministry of Foreign Affairs, Warsaw",
        "Archive of the Polish Ministry of Foreign Affairs",
        "Archives of the Polish Ministry of Foreign Affairs",
    ),
    codes=(r"(?P<department>(?:D\.|Dep\.|Departament)\s[IVX]{1,4}),?\s(?P<item>\d{1,3}/\d{2})(?:,\s(?P<bundle>w\.\s\d{1,4}))?",),
)
