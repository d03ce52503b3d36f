"""IHGB: Instituto Histórico e Geográfico Brasileiro.

The can (lata, or DL) and the folder (pasta), or the codex of an archive (Arq. 1.2.3).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IHGB",
    title="Instituto Histórico e Geográfico Brasileiro",
    place="Rio de Janeiro",
    country="BR",
    form="maço",
    rules="https://www.ihgb.org.br",
    examples=(
        "IHGB, lata 12, pasta 34",
        "IHGB, DL 57.17",
        "IHGB, Arq. 1.2.15, fl. 34",
    ),
    names=("IHGB, Rio de Janeiro", "Arquivo do IHGB", "Arquivo Histórico do Instituto Histórico e Geográfico Brasileiro", "Arquivo do Instituto Histórico e Geográfico Brasileiro"),
    codes=(
        r"(?P<item>(?:DL|ACP|ACU|Arq\.)\s?\d{1,4}(?:[.,]\d{1,3}){1,3})",
        r"(?:(?P<names>(?:Coleção|Arquivo|Fundo)\s(?:d[aeo]s?\s)?[A-Z][\w ]{2,40}),\s)?(?P<can>lata\s\d{1,4}),?\s(?P<item>(?:pasta|doc\.|documento)\s\d{1,4})",
    ),
)
