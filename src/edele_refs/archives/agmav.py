"""AGMAV: Archivo General Militar de Ávila.

Caja (C.), carpeta, document by bare numbers.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGMAV",
    title="Archivo General Militar de Ávila",
    place="Ávila",
    country="ES",
    form="legajo",
    rules="https://patrimoniocultural.defensa.gob.es",
    examples=("AGMAV, C. 2005, 12, 3", "AGMAV, caja 1234, carpeta 5", "AGMAV, Zona Republicana, C. 634, Cp. 5, D. 1"),
    names=("AGM Ávila", "AGMA", "Archivo General Militar, Ávila"),
    superseded=("SHM Madrid",),
    codes=(
        r"(?:(?P<names>[A-Z][^\W\d_]{3,20}(?:\s(?:de\s(?:la\s)?)?[A-Z][^\W\d_]{3,20}){1,4}),\s)?(?:[Cc]ajas?|C\.)\s?(?P<caja>\d{1,5})(?:,\s?(?:Cp\.\s?|[Cc]arpeta\s)?(?P<carpeta>\d{1,4}))?(?:,\s?(?:[Dd]\.\s?)?(?P<document>\d{1,4}(?:/\d{1,4}(?:-\d{1,4})?)?))?",
    ),
)
