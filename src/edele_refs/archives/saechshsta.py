"""SächsHStA: Sächsisches Staatsarchiv, Hauptstaatsarchiv Dresden.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SächsHStA",
    title="Sächsisches Staatsarchiv, Hauptstaatsarchiv Dresden",
    place="Dresden",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "SächsHStA, 10717, Nr. 1234",
        "HStA Dresden, 11327, Nr. 12/3",
        "HStA Dresden, 10024 Geheimer Rat (Geheimes Archiv), Loc. 9352/4",
        "SächsStA-L, 20027, Nr. 4567",
        "SächsHStA Dresden, Bestand 11391, Nr. 12",
    ),
    names=(
        "HStA Dresden",
        "SächsHStAD",
        "SächsStA-D",
        "SächsStA",
        "SächsStAD",
        "SHStAD",
        "SächsStA Dresden",
        "SächsStA-L",
        "SächsStAL",
        "StA Leipzig",
        "StA-L",
        "Hauptstaatsarchiv Dresden",
        "Sächsisches Hauptstaatsarchiv Dresden",
        "Sächsisches Staatsarchiv, Hauptstaatsarchiv Dresden",
        "Sächsisches Staatsarchiv",
        "Staatsarchiv Leipzig",
    ),
    codes=(
        r"(?:Dresden,\s)?(?:Bestand\s)?(?P<fonds>\d{5})(?:\s[A-Z][\w ]{2,40}(?:\s\([^()]{3,40}\))?)?,\s(?:Nr\.\s|Loc\.\s)(?P<item>(?:[IVX]{1,4}[/.]?)?[A-Z]?/?\d{1,6}(?:[/.]\d{1,5}){0,4})",
    ),
)
