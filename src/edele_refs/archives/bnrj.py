"""BNRJ: Fundação Biblioteca Nacional.

The section or collection, then case, shelf and number ("I-31, 22, 12").
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BNRJ",
    title="Fundação Biblioteca Nacional",
    place="Rio de Janeiro",
    country="BR",
    form="maço",
    rules="https://www.gov.br/bn",
    examples=(
        "BNRJ, Seção de Manuscritos, I-31, 22, 12",
        "BN/RJ, II-34, 15, 20, fl. 3",
        "Biblioteca Nacional do Rio de Janeiro, Seção de Manuscritos, 7, 3, 12",
        "BNRJ, Divisão de Manuscritos, cód. 12, fl. 34",
    ),
    names=(
        "BN/RJ",
        "BN-RJ",
        "FBN",
        "Biblioteca Nacional do Rio de Janeiro",
        "Biblioteca Nacional, Rio de Janeiro",
        "Biblioteca Nacional (Rio de Janeiro)",
        "Biblioteca Nacional (RJ)",
        "Biblioteca Nacional do Brasil",
    ),
    codes=(
        r"(?:(?P<names>(?:Seção|Secção|Setor|Divisão|Coleção|Col\.|Fundo)\s(?:d[aeo]s?\s)?[A-Z][\w ]{2,40}),\s)?(?P<item>(?:I{1,3}\s?[-–]\s?\d{1,3}|\d{1,2})(?:,\s?\d{1,3}){2}(?:,?\sn[.º°]{1,2}\s?\d{1,4})?|(?:I{1,3}\s?[-–]\s?\d{1,3})(?:\.\d{1,3}){2}|C-\d{1,4},\s?\d{1,4})",
    ),
)
