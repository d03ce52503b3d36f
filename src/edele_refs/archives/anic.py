"""ANIC: Arhivele Naționale Istorice Centrale.

The fonds by name, inventory (inv.), dosar, leaf (f., fila).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANIC",
    title="Arhivele Naționale Istorice Centrale",
    place="București",
    country="RO",
    form="busta",
    rules="https://arhivelenationale.ro",
    examples=(
        "ANIC, fond PCM, dosar 123/1941, f. 12",
        "ANIC, CC al PCR – Cancelarie, dosar 45/1956, f. 3",
        "DANIC, MAI, inv. 745, dosar 12",
        "ANIC, fond Președinția Consiliului de Miniștri – Cabinetul Militar Ion Antonescu, dosar nr. 166/1940, f. 23",
    ),
    names=(
        "ANR",
        "DANIC",
        "SANIC",
        "AN-DJ",
        "Arhivele Naţionale Istorice Centrale",
        "Arhivele Naționale ale României",
        "National Archives of Romania",
        "Romanian National Archives",
        "Central National Historical Archives",
    ),
    codes=(
        r"(?P<names>[Ff]ond(?:ul)?\s[A-ZȘŢȚ][\w –.-]{1,90}?(?:,\s[A-ZȘŢȚ][\w –.-]{1,60}?)?),\s(?:inv\.\s(?:nr\.\s)?\d{1,5},\s)?(?:dosar(?:ul)?|dos\.|d\.|D\.|file)\s(?:nr\.\s)?(?P<item>\d{1,5}(?:/\d{4})?)",
        r"(?:fond\s)?(?P<fonds>[A-ZȘŢȚ][\w –.-]{1,90}?(?:,\s[A-ZȘŢȚ][\w –.-]{1,60}?)?),\s(?:inv\.\s(?:nr\.\s)?\d{1,5},\s)?(?:dosar(?:ul)?|dos\.|d\.|D\.)\s(?:nr\.\s)?(?P<item>\d{1,5}(?:/\d{4})?)",
    ),
)
