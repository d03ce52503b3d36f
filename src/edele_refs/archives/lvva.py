"""LVVA: Latvijas Valsts vēstures arhīvs.

Fonds, apyraša or apraksts (ap., apr.) or nimistu, file (b., l., s.), leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LVVA",
    title="Latvijas Valsts vēstures arhīvs",
    place="Rīga",
    country="LV",
    form="fond",
    rules="https://www.arhivi.gov.lv",
    examples=(
        "LVVA, f. P-70, apr. 5, l. 37, lp. 12",
        "LVVA, P-1026. f., 1. apr., 3. l., 12. lp",
        "LVVA, 3235. f., 1/22. apr., 687. lieta",
    ),
    names=(
        "LNA LVVA",
        "LNA, LVVA",
        "Latvijas Nacionālais arhīvs, Latvijas Valsts vēstures arhīvs",
        "Latvian State Historical Archive",
        "Latvian State History Archive",
        "Latvian State Historical Archives",
    ),
    codes=(
        r"[Ff]\.\s(?P<fonds>[A-Z]?-?\d{1,5}\w?),\sapr\.\s(?P<opis>\d{1,4}\w?),\sl\.\s(?P<delo>\d{1,6}\w?)",
        r"(?P<fonds>[A-Z]?-?\d{1,5}\w?)\.\s?f\.,\s(?P<opis>\d{1,4}\w?(?:/\d{1,3}\w?)?)\.\s?apr\.,\s(?P<delo>\d{1,6}\w?)\.\s?(?:l(?:ieta|iet\.|\.)?|glab\.\sv\.)",
    ),
)
