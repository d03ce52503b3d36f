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
    codes=(r"(?P<item>(?:[Cc]at(?:alogue)?\.?\s[Nn]o\.\s|[Nn]o\.\s)?\d{2,6})",),
    names=(
        "GFH",
        "GFH Archives",
        "Ghetto Fighters’ House Archive",
        "Ghetto Fighters House Archives",
    ),
)
