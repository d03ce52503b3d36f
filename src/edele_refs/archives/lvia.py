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
    codes=(
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)[,.]?\s(?:op|оп|o|inv|опис)\.?\s?(?P<opis>\d{1,4}\w?)(?:[,.]?\s(?:d|д|ed\. ?khr|ед\. ?хр|spr|спр)\.?\s?(?P<delo>\d{1,6}\w?))?",
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)/(?P<opis>\d{1,4}\w?)/(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
    ),
)
