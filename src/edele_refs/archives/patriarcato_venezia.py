"""ASPV: Archivio storico del Patriarcato di Venezia.

The series (Curia patriarcale, Sezione antica), the book or busta, the carta.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASPV",
    title="Archivio storico del Patriarcato di Venezia",
    place="Venezia",
    country="IT",
    form="busta",
    rules="https://www.veneziastory.it",
    examples=(
        "ASPV, Curia patriarcale, Sezione antica, Causarum matrimoniorum, b. 45, c. 3r",
        "ACPV, Actorum mandatorum praeceptorum, reg. 80, cc. 45v-46r",
    ),
    names=(
        "Archivio Storico del Patriarcato di Venezia",
        "ASPVe",
        "ACPV",
        "ACPVe",
        "A.S.P.V.",
        "Archivio della Curia Patriarcale di Venezia",
        "Archivio della Curia Patriarcale",
        "Archivio Patriarcale di Venezia",
        "Archivio storico patriarcale di Venezia",
    ),
)
