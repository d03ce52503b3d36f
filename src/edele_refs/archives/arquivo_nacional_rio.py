"""AN Rio: Arquivo Nacional.

The fonds, caixa (cx.), pacote, códice, volume, folha.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AN Rio",
    title="Arquivo Nacional",
    place="Rio de Janeiro",
    country="BR",
    form="maço",
    rules="https://www.gov.br/arquivonacional",
    examples=(
        "ANRJ, Vice-Reinado, cx. 484",
        "Arquivo Nacional, Rio de Janeiro, códice 952, vol. 3, fl. 12",
        "ANRJ, SNI, caixa 12",
    ),
    names=(
        "ANRJ",
        "Arquivo Nacional, Rio de Janeiro",
        "Arquivo Nacional (Rio de Janeiro)",
        "AN/RJ",
        "BR RJANRIO",
        "BRAN",
        "Arquivo Nacional do Brasil",
    ),
)
