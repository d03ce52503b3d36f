"""INSMLI: Istituto nazionale Ferruccio Parri (formerly per la storia del movimento di liberazione in Italia).

The fonds by its name, then busta, fascicolo.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="INSMLI",
    title="Istituto nazionale Ferruccio Parri",
    place="Milano",
    country="IT",
    form="busta",
    rules="https://www.reteparri.it",
    examples=("INSMLI, fondo Parri, b. 3, fasc. 12", "INSMLI, CVL, b. 24, fasc. 2"),
    names=("Insmli", "Istituto nazionale per la storia del movimento di liberazione in Italia"),
    codes=(r"(?P<fonds>(?:[Ff]ondo\s)?[A-Z][^,;()\d]{2,40}),\s(?P<busta>b\.\s\d{1,4})(?:,\s(?P<fascicolo>fasc\.\s\w{1,4}))?",),
)
