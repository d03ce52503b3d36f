"""MÚA: Masarykův ústav a Archiv AV ČR.

The fonds, carton, inventory number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="MÚA",
    title="Masarykův ústav a Archiv AV ČR",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.mua.cas.cz",
    examples=("MÚA AV ČR, fond Edvard Beneš, kart. 123, inv. č. 4",),
    names=("MÚA AV ČR", "A AV ČR", "AÚTGM"),
)
