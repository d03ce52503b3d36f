"""BOss: Biblioteka Zakładu Narodowego im. Ossolińskich.

The signature of the manuscript (rkps), with the size behind a slash.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BOss",
    title="Biblioteka Zakładu Narodowego im. Ossolińskich",
    place="Wrocław",
    country="PL",
    form="sygn",
    rules="https://ossolineum.pl",
    examples=("BOss, sygn. 12345/II, k. 12", "Ossolineum, rkps 9845/II, s. 4", "B. Ossol., rkps 3566/II, k. 202", "Zakład Narodowy im. Ossolińskich (ZNiO), rkps 16 525/II, k. 33v"),
    names=("Ossolineum", "BZNO", "Biblioteka Ossolineum", "Zakład Narodowy im. Ossolińskich", "ZNiO", "B. Ossol.", "BOssol.", "Bibl. Ossol."),
)
