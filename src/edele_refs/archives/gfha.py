"""GFHA: Ghetto Fighters’ House Archives.

The number of the file or of the catalogue.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GFHA",
    title="Ghetto Fighters’ House Archives",
    place="Lohamei HaGeta’ot",
    country="IL",
    form="box",
    rules="https://www.gfh.org.il",
    examples=("GFHA, file 1234",),
    names=(
        "GFH Archives",
        "Ghetto Fighters’ House Archive",
        "Ghetto Fighters House Archives",
    ),
)
