"""AHD-MNE: Arquivo Histórico-Diplomático do Ministério dos Negócios Estrangeiros.

Floor (piso), cabinet (armário, A.), bundle (maço, M.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AHD-MNE",
    title="Arquivo Histórico-Diplomático do Ministério dos Negócios Estrangeiros",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://portaldiplomatico.mne.gov.pt",
    examples=(
        "AHD-MNE, 2.º Piso, A. 12, M. 345",
        "AHDMNE, maço 123, proc. 4",
        "AHD, PEA, maço 45",
    ),
    names=(
        "AHD",
        "AHDMNE",
        "AHD/MNE",
        "AHMNE",
        "MNE-AHD",
        "Arquivo Histórico Diplomático",
        "Arquivo Histórico-Diplomático",
    ),
    codes=(
        r"(?P<floor>[2-4]\.?º?\s?[Pp](?:iso|\.)?),?\s(?P<cabinet>A\.?\s?\d{1,3}),?\s(?P<bundle>M\.?\s?\d{1,5}(?:-\w)?)",
    ),
)
