"""AfZ: Archiv für Zeitgeschichte.

The holding (NL, IB) by name, the number of the dossier.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AfZ",
    title="Archiv für Zeitgeschichte",
    place="Zürich",
    country="CH",
    form="bestand",
    rules="https://www.afz.ethz.ch",
    examples=(
        "AfZ, NL Jean Rudolf von Salis, 123",
        "AfZ, IB SIG-Archiv / 1234",
        "AfZ, IB Vorort-Archiv, 15.2.1",
    ),
    names=("AfZ ETH", "AfZ, Zürich", "Archiv für Zeitgeschichte der ETH Zürich"),
    codes=(
        r"(?P<fonds>(?:NL|IB)\s[\w. -]{2,40}?)(?:\s/\s|,\s|:\s)(?P<item>\d{1,6}(?:\.\d{1,4}){0,4})",
    ),
)
