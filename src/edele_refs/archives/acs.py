"""ACS: Archivio Centrale dello Stato.

The fonds by name or abbreviation, the series, then busta (b.), fascicolo (fasc.) and
sottofascicolo.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACS",
    title="Archivio Centrale dello Stato",
    place="Roma",
    country="IT",
    form="busta",
    rules="https://acs.cultura.gov.it",
    examples=(
        "ACS, PCM, b. 123, fasc. 4",
        "ACS, MI, DGPS, DAGR, 1941, b. 23, fasc. 5",
        "Archivio Centrale dello Stato, Ministero dell’Interno, b. 12",
    ),
    names=(
        "A.C.S.",
        "Central State Archive, Rome",
        "Archivio centrale dello Stato, Roma",
    ),
)
