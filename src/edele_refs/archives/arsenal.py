"""Arsenal: Bibliothèque de l’Arsenal, of the Bibliothèque nationale de France.

The manuscript by its number, which may be divided by a blank; the Archives de la Bastille are
a part of the manuscripts.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Arsenal",
    title="Bibliothèque de l’Arsenal",
    place="Paris",
    country="FR",
    form="cote",
    rules="https://www.bnf.fr/fr/arsenal",
    examples=(
        "Bibliothèque de l’Arsenal, ms. 10 140, f° 7",
        "Bibliothèque de l’Arsenal, Archives de la Bastille, ms. 10 140, f° 7 r°",
        "Bibl. de l’Arsenal, ms. 12578, fol. 3",
    ),
    names=("Bibl. de l’Arsenal", "Bibliothèque de l’Arsenal, Paris"),
    codes=(
        r"(?:Archives\sde\sla\sBastille,\s)?(?P<fonds>[Mm]ss?\.?)\s(?P<item>\d{1,2}\s\d{3}|\d{3,5})",
    ),
)
