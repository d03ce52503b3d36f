"""BA: Biblioteca da Ajuda.

The room, the shelf and the codex ("51-VI-34"), with the number of the document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Biblioteca da Ajuda",
    title="Biblioteca da Ajuda",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://www.palacioajuda.gov.pt/pt-PT/biblioteca",
    examples=(
        "Biblioteca da Ajuda, 51-VI-34, fl. 12",
        "BA, 54-XIII-4, n.º 12",
        "BA, cód. 51-IX-8, fls. 3-4v",
    ),
    names=("BA", "BAL", "Ajuda"),
    codes=(r"(?P<item>(?:[Cc]ód\.\s|[Mm]s\.\s(?:[Aa]v\.\s)?)?\d{2}-[XVI]{1,5}-\d{1,3}(?:,?\sn\.?º\s?\d{1,4}\w?)?)",),
)
