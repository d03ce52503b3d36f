"""AGA: Archivo General de la Administración.

The fonds with its number in brackets, box with the shelf (54/4857).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGA",
    title="Archivo General de la Administración",
    place="Alcalá de Henares",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=(
        "AGA, (10)96 54/4857",
        "AGA, Asuntos Exteriores, caja 82/03117",
        "AGA, Presidencia, 51/18552",
        "AGA, Interior, caja 44/12345, exp. 3",
    ),
    names=("A.G.A.", "Archivo General de la Administración, Alcalá de Henares"),
    codes=(
        r"(?P<fonds>\(\d{1,2}\)\s?\d{1,3}(?:\.\d{1,3})?)[,\s]{1,2}(?:c(?:aja)?\.?\s)?(?P<caja>\d{2}/\d{3,6})",
        r"(?P<names>[A-Z][\w ]{2,40}),\s(?:caja\s|c\.\s)?(?P<caja>\d{2}/\d{3,6})(?:,\s(?P<item>exp\.\s\d{1,5}))?",
    ),
)
