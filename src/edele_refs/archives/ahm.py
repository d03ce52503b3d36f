"""AHM: Arquivo Histórico Militar.

Divisão, secção, caixa, number, or the path PT/AHM/….
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AHM",
    title="Arquivo Histórico Militar",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://www.exercito.pt (Arquivo Histórico Militar)",
    examples=(
        "AHM, 1.ª Divisão, 35.ª Secção, caixa 123, n.º 4",
        "PT/AHM/DIV/1/35/123/4",
        "AHM, cx. 12, proc. 3",
    ),
    names=("AHM, Lisboa", "AHM Lisboa", "PT/AHM", "Arquivo Histórico Militar, Lisboa"),
    codes=(r"/(?P<path>(?:DIV|FP|FO|FG)(?:/\w{1,6}){1,8})",),
)
