"""SIA: Smithsonian Institution Archives.

Record unit or accession by its number, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SIA",
    title="Smithsonian Institution Archives",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://siarchives.si.edu/citation",
    examples=(
        "Smithsonian Institution Archives, Record Unit 7053, box 12",
        "SIA, RU 7001, Box 3, Folder 4",
        "Smithsonian Institution Archives, Accession 90-105, Box 2",
    ),
    names=(
        "Smithsonian Institution Archives, Washington, DC",
        "Smithsonian Archives",
    ),
    codes=(
        r"(?:Record\sUnit|RU|Accession|Acc\.)\s(?P<group>\d{1,5}(?:-\d{1,4})?)(?:,\s(?:[Bb]ox)\s(?P<box>\d{1,4}))?(?:,\s(?:[Ff]older)\s(?P<folder>\d{1,4}))?",
    ),
)
