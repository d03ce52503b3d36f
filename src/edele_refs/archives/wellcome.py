"""Wellcome: Wellcome Collection.

PP (papers), SA (societies) or GC, the short name, the section.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Wellcome",
    title="Wellcome Collection",
    place="London",
    country="GB",
    form="box",
    rules="https://wellcomecollection.org",
    examples=(
        "Wellcome Library, PP/BOW/K.4/12",
        "Wellcome Collection, SA/EUG/C.87",
        "Wellcome Library, MS 1234, fol. 3",
    ),
    names=("Wellcome Library", "Wellcome Collection, London", "Wellcome Library, London"),
    codes=(r"(?P<fonds>(?:PP|SA|GC|CMAC|ART)/[A-Z\d]{1,5})(?P<item>(?:/[\w.]{1,8}){1,5})?",),
)
