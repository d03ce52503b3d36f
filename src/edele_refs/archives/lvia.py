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
    examples=("LVIA, f. 378, ap. 215, b. 12, l. 3", "LVIA, f. 378, BS, 1863 m., b. 23, l. 14v"),
    names=("Lithuanian State Historical Archives",),
    codes=(
        r"[fF]\.\s(?P<fonds>\d{1,4}),\s(?P<opis>ap\.\s\d{1,4}),\s(?P<delo>b\.\s\d{1,6})(?=,\sk\.\s\d)",
        r"[fF]\.\s(?P<fonds>\d{1,4}),\s(?P<opis>(?:ap\.\s)?[A-Z]{2}),\s(?:(?P<year>1[789]\d\d)\s?m\.,\s)?(?:ap\.\s\d{1,4},\s)?b\.\s(?P<delo>\d{1,6})",),
)
