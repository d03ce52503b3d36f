"""AMZV: Archiv Ministerstva zahraničních věcí.

The fonds and its years, the carton.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AMZV",
    title="Archiv Ministerstva zahraničních věcí",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.mzv.cz",
    examples=("AMZV, TO-T 1945–1959, kart. 12", "AMZV, II. sekce, kart. 345"),
    names=(
        "AMZV Praha",
        "Archiv MZV",
        "Archive of the Ministry of Foreign Affairs, Prague",
    ),
)
