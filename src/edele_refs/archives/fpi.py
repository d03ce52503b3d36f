"""FPI: Fundación Pablo Iglesias.

The papers by their letters (AARD, AE, AJB), then numbers with hyphens.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="FPI",
    title="Fundación Pablo Iglesias",
    place="Alcalá de Henares",
    country="ES",
    form="legajo",
    rules="https://fpabloiglesias.es",
    examples=("FPI, AARD-XV-302-12", "Fundación Pablo Iglesias, AE 123-4", "AFPI, AH 24-11"),
    names=("AFPI", "Archivo de la Fundación Pablo Iglesias"),
    codes=(r"(?P<fonds>[A-Z]{2,5})[-\s](?P<item>(?:[IVXLC]{1,6}-)?\d{1,4}(?:-\d{1,4}){0,3})",),
)
