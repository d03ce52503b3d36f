"""CEDIAS: Musée social.

The papers by name, the carton, box or file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CEDIAS",
    title="Musée social",
    place="Paris",
    country="FR",
    form="cote",
    rules="https://www.cedias.org",
    examples=(
        "Musée social, fonds Rosmer, carton 3",
        "CEDIAS-Musée social, fonds Monatte, boîte 12, dossier 4",
    ),
    names=("CEDIAS-Musée social", "CEDIAS–Musée social", "Archives du Musée social"),
    codes=(
        r"(?P<collection>[Ff]onds\s[A-ZÉ][\w’' -]{2,40}),\s(?P<item>(?:dossier|carton|boîte|chemise)\s\d{1,4}(?:,\s(?:dossier|chemise)\s\d{1,4})?)",
    ),
)
