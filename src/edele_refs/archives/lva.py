"""LVA: Latvijas Valsts arhīvs.

Fonds, apyraša or apraksts (ap., apr.) or nimistu, file (b., l., s.), leaf. The number may stand
before the word: 101. f., 1. apr., 12. l.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LVA",
    title="Latvijas Valsts arhīvs",
    place="Rīga",
    country="LV",
    form="fond",
    rules="https://www.arhivi.gov.lv",
    examples=("LVA, 101. f., 1. apr., 12. l., 4. lp", "LVA, f. 1986, apr. 1, l. 99"),
    names=("LNA LVA", "Latvijas Nacionālais arhīvs, Latvijas Valsts arhīvs", "LNA, LVA", "Latvian State Archive", "State Archive of Latvia", "LNA-LVA"),
    codes=(
        r"[Ff]\.\s(?P<fonds>[A-Z]?-?\d{1,5}\w?),\sapr\.\s(?P<opis>\d{1,4}\w?),\sl\.\s(?P<delo>\d{1,6}\w?)",
        r"(?P<fonds>[A-Z]?-?\d{1,5}\w?)\.\s?f\.,\s(?P<opis>\d{1,4}\w?)\.\s?apr\.,\s(?P<delo>\d{1,6}\w?)\.\s?l\.?",
    ),
)
