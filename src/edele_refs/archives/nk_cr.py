"""NK ČR: Národní knihovna České republiky.

The room, the shelf and the number (XIX B 12).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NK ČR",
    title="Národní knihovna České republiky",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.nkp.cz",
    examples=(
        "Národní knihovna ČR, sign. XIX B 12, fol. 45",
        "NK ČR, sign. I D 10, fol. 3r",
        "Národní knihovna České republiky, rkp. XVII A 1",
    ),
    names=(
        "Národní knihovna ČR",
        "Národní knihovna",
        "NKČR",
        "NK Praha",
        "Národní knihovna, Praha",
        "National Library of the Czech Republic",
    ),
    codes=(
        r"(?:(?:sign|rkp|ms)\.?\s)?(?P<item>[IVX]{1,6}\s[A-H]\s\d{1,3}(?:[a-z](?!\w))?)",
    ),
)
