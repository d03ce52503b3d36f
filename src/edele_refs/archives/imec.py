"""IMEC: Institut mémoires de l’édition contemporaine.

The code of the fonds and the item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IMEC",
    title="Institut mémoires de l’édition contemporaine",
    place="Saint-Germain-la-Blanche-Herbe",
    country="FR",
    form="cote",
    rules="https://www.imec-archives.com",
    examples=("IMEC, fonds Althusser, ALT2.A12-34", "IMEC, 12GFK/3", "IMEC, ALT2.A22-01.02"),
    names=("IMEC, Caen",),
    codes=(
        r"(?:fonds\s[A-Z][\w-]{2,25},\s)?(?P<item>[A-Z]{3}\d?\.[A-Z]\d{1,3}(?:[-.]\d{1,3}){0,3}|\d{1,4}[A-Z]{3}/\d{1,4})",
    ),
)
