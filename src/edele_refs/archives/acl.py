"""ACL: Academia das Ciências de Lisboa.

The manuscripts by their colour (Azul, Vermelho) and number, the sheet.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACL",
    title="Academia das Ciências de Lisboa",
    place="Lisboa",
    country="PT",
    form="legajo",
    rules="https://www.acad-ciencias.pt",
    examples=(
        "Academia das Ciências de Lisboa, MS Azul 404, fl. 7",
        "ACL, Ms. Vermelho 12, fls. 3-5v",
    ),
    names=("Academia das Ciências, Lisboa", "Biblioteca da Academia das Ciências de Lisboa"),
    codes=(
        r"(?P<fonds>(?:MSS?|[Mm]ss?)\.?\s(?:[Ss]érie\s)?(?:Azul|Vermelh[oa]))\s(?P<item>\d{1,5})",
    ),
)
