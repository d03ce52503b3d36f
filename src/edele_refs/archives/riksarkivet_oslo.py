"""RA Oslo: Riksarkivet (Arkivverket).

S with the number of the archive (PA for private ones), the box.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RA Oslo",
    title="Riksarkivet (Arkivverket)",
    place="Oslo",
    country="NO",
    form="karton",
    rules="https://www.arkivverket.no",
    examples=(
        "Riksarkivet, Oslo, S-1329, boks 12",
        "National Archives of Norway, PA-1234, boks 3",
    ),
    names=(
        "Riksarkivet, Oslo",
        "Riksarkivet Oslo",
        "RA",
        "RA, Oslo",
        "National Archives of Norway",
        "Norwegian National Archives",
        "Arkivverket",
    ),
    codes=(
        r"(?P<fonds>(?:RA/)?(?:S|PA|EA|RAFA)-\d{1,5})(?:[\s/,][\w/ ]{0,20}?)?[,/]\s?(?P<box>(?:boks|eske|pk\.|mappe|L)\s?\d{1,5})",
    ),
)
