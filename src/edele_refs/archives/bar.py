"""BAR Bern: Schweizerisches Bundesarchiv.

The Bestand (E 27, E4320B), the accession, the number of the dossier with an asterisk; # between
them.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BAR Bern",
    title="Schweizerisches Bundesarchiv",
    place="Bern",
    country="CH",
    form="bestand",
    rules="https://www.bar.admin.ch (Zitiervorschlag: CH-BAR#E…#…)",
    examples=(
        "CH-BAR#E4320B#1974/47#123*",
        "BAR, E 27/9981, Bd. 3",
        "CH-BAR, E2001E#1967/113#1234*",
        "Schweizerisches Bundesarchiv, E 4320 (B) 1991/243, Bd. 12",
        "BAR, E 22, Bd. 1042",
        "Archives fédérales suisses, J2.15-02#1969/7#1028",
        "BAR, E 4001 (C) -/1, Bd. 259",
    ),
    names=(
        "CH-BAR",
        "BAR",
        "SBA",
        "BAR, Bern",
        "Schweizerisches Bundesarchiv, Bern",
        "AFS",
        "Archives fédérales suisses",
        "Swiss Federal Archives",
        "Archivio federale svizzero",
        "Bundesarchiv Bern",
    ),
    codes=(
        r"#?(?P<fonds>[EJ]\s?\d{1,4}(?:\.\d{1,2})?\s?(?:\([A-Z]\)|[A-Z])?(?:-\d{1,2})?)(?:#|,?\s|/\s?)(?P<accession>\d{4}/\d{1,4}|\d{1,4}/\d{1,4}|-/\d{1,4}|-|\d{4,6})(?:[#,]?\s?(?:Bd\.\s?|Az\.\s?|Dos\.\s?)?(?P<item>\d{1,6}\*?))?\*?",
        r"(?P<fonds>[EJ]\s?\d{1,4}\s?(?:\([A-Z]\)|[A-Z])?),\s(?:Bd\.|Band|Dossier|vol\.)\s(?P<item>\d{1,6})",
    ),
)
