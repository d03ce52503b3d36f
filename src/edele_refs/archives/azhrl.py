"""AZHRL: Archiwum Zakładu Historii Ruchu Ludowego.

The collection of somebody's papers in words, then the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AZHRL",
    title="Archiwum Zakładu Historii Ruchu Ludowego",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://mhprl.pl (Muzeum Historii Polskiego Ruchu Ludowego)",
    examples=(
        "AZHRL, PSL Piast, sygn. 12, k. 3",
        "Zakład Historii Ruchu Ludowego, Archiwum Macieja Rataja, sygn. 14",
    ),
    names=("Zakład Historii Ruchu Ludowego", "AZHRL w Warszawie", "Archiwum Zakładu Historii Ruchu Ludowego w Warszawie"),
)
