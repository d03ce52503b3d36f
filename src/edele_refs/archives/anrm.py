"""ANRM: Agenția Națională a Arhivelor, Arhiva Națională a Republicii Moldova.

Fond, inventar (inv.) or opis, dosar (d.), fila (f.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANRM",
    title="Agenția Națională a Arhivelor, Arhiva Națională a Republicii Moldova",
    place="Chișinău",
    country="MD",
    form="fond",
    rules="https://arhiva.gov.md",
    examples=("ANRM, F. R-1217, op. 1, d. 12, f. 3", "AOSPRM, F. 51, inv. 3, d. 12"),
    names=(
        "AOSPRM",
        "Arhiva Națională a Republicii Moldova",
        "Arhiva Naţională a Republicii Moldova",
        "National Archive of the Republic of Moldova",
        "National Archives of the Republic of Moldova",
    ),
)
