"""AHMP: Archiv hlavního města Prahy.

The collection or fonds by its name, then signature, carton or manuscript's number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AHMP",
    title="Archiv hlavního města Prahy",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.ahmp.cz",
    examples=(
        "AMP, Sbírka papírových listin, sign. PPL I – 23/4",
        "AHMP, Sbírka rukopisů, rkp. č. 2112, fol. 12r",
        "Archiv hlavního města Prahy, Magistrát hlavního města Prahy, kart. 12",
    ),
    names=(
        "AMP",
        "Archiv hl. m. Prahy",
        "Archiv hl. města Prahy",
        "Prague City Archives",
    ),
    codes=(
        r"(?P<names>[A-ZÁ-Ž][^,;()\d]{3,60}),\s(?P<item>sign\.\s[A-Z]{2,4}\s[IVX]{1,3}\s?[–-]\s?\d{1,4}(?:/\d{1,3})?|(?:rkp\.|ms\.)\s(?:č\.\s)?\d{1,5})",
    ),
)
