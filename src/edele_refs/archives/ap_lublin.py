"""APL Lublin: Archiwum Państwowe w Lublinie.

The fonds by name or abbreviation, the signature, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APL Lublin",
    title="Archiwum Państwowe w Lublinie",
    place="Lublin",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=("AP Lublin, GDL, sygn. 270, k. 5", "APLu, RGO, sygn. 12, k. 34"),
    names=("AP Lublin", "APLu", "AP w Lublinie", "State Archive in Lublin"),
)
