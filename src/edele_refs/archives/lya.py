"""LYA: Lietuvos ypatingasis archyvas.

Fonds, apyraša or apraksts (ap., apr.) or nimistu, file (b., l., s.), leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LYA",
    title="Lietuvos ypatingasis archyvas",
    place="Vilnius",
    country="LT",
    form="fond",
    rules="https://www.archyvai.lt",
    examples=("LYA, f. K-1, ap. 58, b. 123, l. 4", "LYA, f. 1771, ap. 5, b. 62, l. 3"),
    names=("Lithuanian Special Archives", "Lithuanian Special Archive"),
)
