"""IISG: Internationaal Instituut voor Sociale Geschiedenis.

The papers by name, the inventory number or folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IISG",
    title="Internationaal Instituut voor Sociale Geschiedenis",
    place="Amsterdam",
    country="NL",
    isil="NL-AmISG",  # agency code of the institute's own EAD
    form="bestand",
    rules="https://iisg.amsterdam",
    examples=(
        "IISG, Karl Kautsky Papers, D XII 345",
        "IISH, Boris Sapir Papers, folder 12",
        "IISG, Trotsky Collection, inv. nr. 34",
    ),
    names=(
        "IISH",
        "IISG, Amsterdam",
        "IISH, Amsterdam",
        "International Institute of Social History",
        "International Institute for Social History",
    ),
    codes=(
        r"(?P<collection>[A-Z][\w. ]{2,40}?\s(?:Papers|Archives?|Collection)),\s(?P<item>(?:inv\.?\s?nr\.?|folder|nr\.|no\.|map)\s?\d{1,5}|[A-Z]\s?[IVXL]{1,6}\s\d{1,5})",
    ),
)
