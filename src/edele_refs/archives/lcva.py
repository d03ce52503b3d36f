"""LCVA: Lietuvos centrinis valstybės archyvas.

Fonds, apyraša or apraksts (ap., apr.) or nimistu, file (b., l., s.), leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LCVA",
    title="Lietuvos centrinis valstybės archyvas",
    place="Vilnius",
    country="LT",
    form="fond",
    rules="https://www.archyvai.lt",
    examples=("LCVA, f. R-1399, ap. 1, b. 9, l. 12", "LCVA, f. 378, ap. 10, b. 112"),
    names=(
        "Lithuanian Central State Archives",
        "Lithuanian Central State Archive",
        "Central State Archives of Lithuania",
    ),
    superseded=("CVA",),
)
