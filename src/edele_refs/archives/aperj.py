"""APERJ: Arquivo Público do Estado do Rio de Janeiro.

The fundo, the sector, then pasta or caixa (cx.), document and folha (fl.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APERJ",
    title="Arquivo Público do Estado do Rio de Janeiro",
    place="Rio de Janeiro",
    country="BR",
    form="maço",
    rules="https://www.aperj.rj.gov.br",
    examples=(
        "APERJ, Fundo Polícias Políticas, pasta 12, fl. 34",
        "APERJ, cx. 12, doc. 3",
    ),
    names=(
        "Arquivo Público do Rio de Janeiro",
    ),
)
