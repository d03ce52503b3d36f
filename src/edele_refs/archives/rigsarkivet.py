"""RA København: Rigsarkivet.

The archive by name, the parcel (pk., pakke).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RA København",
    title="Rigsarkivet",
    place="København",
    country="DK",
    form="karton",
    rules="https://www.rigsarkivet.dk",
    examples=(
        "Rigsarkivet, København, Udenrigsministeriet, pakke 123",
        "Danish National Archives, UM 1909–45, pk. 12",
    ),
    names=(
        "Rigsarkivet",
        "Rigsarkivet, København",
        "Rigsarkivet, Copenhagen",
        "RA",
        "RA, Copenhagen",
        "Danish National Archives",
        "National Archives of Denmark",
    ),
    codes=(r"(?P<fonds>(?:Privatarkiv|PA)\s(?:nr\.\s)?\d{4,5})(?:,\s(?P<box>(?:pakke|pk\.|læg|æske|kasse)\s\d{1,5}))?", r"(?P<fonds>[A-Z][\w .–-]{1,60}?),\s(?P<box>(?:pakke|pk\.|læg|æske|kasse)\s\d{1,5})",),
)
