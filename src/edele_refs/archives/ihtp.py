"""IHTP: Institut d’histoire du temps présent.

The library's own papers have ARC, the number of the fonds, the number of the piece; testimonies of the Comité d’histoire
de la Deuxième Guerre mondiale 72 AJ lie in the Archives nationales.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IHTP",
    title="Institut d’histoire du temps présent",
    place="Paris",
    country="FR",
    form="cote",
    rules="https://www.ihtp.cnrs.fr",
    examples=(
        "IHTP, ARC 1800-12",
        "IHTP, fonds Lévy, ARC 1800-12",
        "Archives de l’IHTP, ARC 074-62",
    ),
    names=("Institut d'histoire du temps présent", "Archives de l’IHTP", "Archives de l'IHTP"),
    codes=(r"(?:(?P<named>[Ff]onds\s[A-ZÀ-Þ][^,;.()\d]{2,40}),\s)?(?P<series>ARC)\s(?P<item>\d{2,4}(?:-\d{1,4}){0,2})",),
)
