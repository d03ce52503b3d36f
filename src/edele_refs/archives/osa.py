"""OSA: Vera and Donald Blinken Open Society Archives.

Fonds, subfonds, series with hyphens, then the container and the item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="OSA",
    title="Vera and Donald Blinken Open Society Archives",
    place="Budapest",
    country="HU",
    form="box",
    rules="https://www.osaarchivum.org",
    examples=("HU OSA 300-8-3:123/4", "OSA, 300-80-1, box 12", "HU OSA 300-1-2:12"),
    names=(
        "HU OSA",
        "Open Society Archives",
        "Blinken Open Society Archives",
        "Open Society Archives, Budapest",
        "OSA Archivum",
    ),
    codes=(
        r"(?P<fonds>\d{1,3})-(?P<subfonds>\d{1,3})-(?P<series>\d{1,3})(?::(?P<container>\d{1,4}(?:/\d{1,4})?))?(?:,\s(?P<box>[Bb]ox\s\d{1,4}))?",
    ),
)
