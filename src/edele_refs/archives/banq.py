"""BAnQ: Bibliothèque et Archives nationales du Québec.

The fonds in letters and figures (E17, TP11), series (S), subseries (SS), dossier (D).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BAnQ",
    title="Bibliothèque et Archives nationales du Québec",
    place="Québec et Montréal",
    country="CA",
    form="cote",
    rules="https://www.banq.qc.ca",
    examples=(
        "BAnQ, TP11, S1, SS2, SSS42, D123",
        "BAnQ-Québec, E17, S12",
        "BAnQ Vieux-Montréal, CN601, S12",
    ),
    names=(
        "BANQ",
        "BAnQ-Québec",
        "BANQ-Québec",
        "BAnQ-Q",
        "BAnQ-M",
        "BAnQ-CAM",
        "BAnQ Vieux-Montréal",
        "BAnQ-Vieux-Montréal",
    ),
    superseded=(
        "ANQ",
        "ANQQ",
        "ANQM",
    ),
    codes=(r"(?P<fonds>[A-Z]{1,3}\d{1,4})(?P<item>(?:,\s?(?:S{1,3}|D|P)\d{1,5}){1,5})",),
)
