"""UUB: Uppsala universitetsbibliotek.

Manuscripts by letter and number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UUB",
    title="Uppsala universitetsbibliotek",
    place="Uppsala",
    country="SE",
    form="karton",
    rules="https://www.ub.uu.se",
    examples=("UUB, L 400", "Uppsala universitetsbibliotek, G 23:2, fol. 12"),
    names=("Uppsala University Library", "UUB, Uppsala"),
    codes=(r"(?:[Hh]andskrift(?:ssamlingen)?,?\s)?(?P<item>[A-Z]{1,2}\s\d{1,4}\s?[a-z]{0,2}(?![\w])(?::\d{1,3})?)",),
)
