"""LVIA: Lietuvos valstybės istorijos archyvas.

Fonds, apyraša or apraksts (ap., apr.) or nimistu, file (b., l., s.), leaf. The Latvian
historical archive shares the abbreviation.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LVIA",
    title="Lietuvos valstybės istorijos archyvas",
    place="Vilnius",
    country="LT",
    form="fond",
    rules="https://www.archyvai.lt",
    examples=("LVIA, f. 378, ap. 215, b. 12, l. 3",),
    names=("Lithuanian State Historical Archives",),
)
