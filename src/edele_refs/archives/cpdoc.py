"""CPDOC: Centro de Pesquisa e Documentação de História Contemporânea do Brasil.

The papers by name, then letters for the person and the series, and the date as a number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CPDOC",
    title="Centro de Pesquisa e Documentação de História Contemporânea do Brasil",
    place="Rio de Janeiro",
    country="BR",
    form="maço",
    rules="https://cpdoc.fgv.br",
    examples=(
        "CPDOC/FGV, Arquivo Getúlio Vargas, GV c 1937.03.12",
        "CPDOC, OA cp 1934.05.22",
    ),
    names=("CPDOC/FGV", "FGV/CPDOC", "FGV-CPDOC", "CPDOC-FGV", "CPDOC da FGV"),
    codes=(
        r"(?:(?P<names>(?:Arquivo|Acervo|Coleção)\s[A-Z][\w ]{2,40}),\s)?(?P<fonds>[A-Z]{2,4})\s(?P<series>[a-z]{1,4}(?:/[a-z]{1,4})?)\s(?P<item>\d{4}\.\d\d\.\d\d)",
    ),
)
