"""AUSSME: Archivio dell’Ufficio Storico dello Stato Maggiore dell’Esercito.

The fonds by letter and number, busta, fascicolo.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AUSSME",
    title="Archivio dell’Ufficio Storico dello Stato Maggiore dell’Esercito",
    place="Roma",
    country="IT",
    form="busta",
    rules="https://www.esercito.difesa.it (Ufficio storico)",
    examples=(
        "AUSSME, N 1-11, b. 1234",
        "AUSSME, H 5, b. 12, fasc. 3",
        "AUSSME, DS, b. 950",
    ),
    names=("USSME", "AUSSME, Roma"),
)
