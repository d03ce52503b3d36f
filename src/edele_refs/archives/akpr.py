"""AKPR: Archiv Kanceláře prezidenta republiky.

The fonds in words, the inventory number, the box; registers by their letters (T, D).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AKPR",
    title="Archiv Kanceláře prezidenta republiky",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.prazskyhradarchiv.cz",
    examples=(
        "AKPR, fond KPR, inv. č. 1207, kart. 3",
        "AKPR, protokol T (tajné), T 1171/39",
        "Archiv Kanceláře prezidenta republiky, Protokol T, inv. č. 17, kart. 2",
    ),
    names=("Archiv KPR", "A KPR", "APH, fond KPR"),
    codes=(r"(?P<named>[Pp]rotokol\s[A-Z](?:\s\([a-zà-ž]{3,12}\))?),\s(?P<item>[A-Z]\s\d{1,5}/\d{2,4}(?:,\s(?:část|č\.)\s\d{1,2})?)",),
)
