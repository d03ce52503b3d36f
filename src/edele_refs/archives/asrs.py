"""ASRS: Archivio Storico della Segreteria di Stato – Sezione per i Rapporti con gli Stati.

The country, posizione (pos.), fascicolo (fasc.), foglio (f.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASRS",
    title="Archivio Storico della Segreteria di Stato – Sezione per i Rapporti con gli Stati e le Organizzazioni Internazionali",
    place="Città del Vaticano",
    country="VA",
    form="busta",
    rules="https://www.vatican.va (Segreteria di Stato, Archivio Storico)",
    examples=(
        "AA.EE.SS., Germania, pos. 643, fasc. 157, f. 12",
        "ASRS, AA.EE.SS., Germania, pos. 643, fasc. 157, ff. 12–14",
        "S.RR.SS., AA.EE.SS., Italia, pos. 1045, fasc. 729",
    ),
    names=(
        "AA.EE.SS.",
        "AA. EE. SS.",
        "AAEESS",
        "A.E.S.",
        "S.RR.SS.",
        "ASRS, AA.EE.SS.",
        "S.RR.SS., AA.EE.SS.",
        "Archivio della Congregazione degli Affari Ecclesiastici Straordinari",
        "Archivio Storico della Segreteria di Stato",
    ),
)
