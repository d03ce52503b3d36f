"""ASDMAE: Archivio Storico Diplomatico del Ministero degli Affari Esteri.

The series, the country, busta, fascicolo.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASDMAE",
    title="Archivio Storico Diplomatico del Ministero degli Affari Esteri",
    place="Roma",
    country="IT",
    form="busta",
    rules="https://www.esteri.it (Archivio storico diplomatico)",
    examples=(
        "ASMAE, Affari Politici 1931-1945, Germania, b. 45, fasc. 2",
        "ASDMAE, Gabinetto, b. 123",
    ),
    names=(
        "ASMAE",
        "AS MAE",
        "ASDMAECI",
        "Asdmae",
        "Archivio storico diplomatico del Ministero degli Affari esteri",
        "Archivio storico diplomatico del Ministero degli affari esteri",
        "Archivio storico-diplomatico del Ministero degli affari esteri",
        "Archivio Storico Diplomatico del Ministero degli Affari Esteri, Roma",
    ),
)
