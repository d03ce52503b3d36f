"""AP-HP: Archives de l’Assistance publique – Hôpitaux de Paris.

The fonds by number and letters (721 FOSS, 9 L), the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AP-HP",
    title="Archives de l’Assistance publique – Hôpitaux de Paris",
    place="Le Kremlin-Bicêtre",
    country="FR",
    form="cote",
    rules="https://archives.aphp.fr",
    examples=("AP-HP, 721 FOSS 12", "AAP, 9 L 123", "AAPHP, 1 Q 2/34"),
    names=("AAP", "AAPHP", "AAP-HP", "Archives de l’AP-HP", "Archives de l’Assistance publique"),
    codes=(r"(?P<fonds>\d{1,4}\s?(?:FOSS|[A-Z]{1,4}))\s(?P<item>\d{1,5}(?:/\d{1,4})?)",),
)
