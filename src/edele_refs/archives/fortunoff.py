"""HVT: Fortunoff Video Archive for Holocaust Testimonies.

An interview collection at Yale: HVT and the number of the testimony.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HVT",
    title="Fortunoff Video Archive for Holocaust Testimonies",
    place="New Haven, Connecticut",
    country="US",
    form="box",
    rules="https://fortunoff.library.yale.edu",
    examples=(
        "Fortunoff Video Archive for Holocaust Testimonies, HVT-1234",
        "Fortunoff Video Archive, HVT 567",
    ),
    names=(
        "Fortunoff Video Archive",
        "Fortunoff Archive",
        "Fortunoff Video Archive for Holocaust Testimonies, Yale University Library",
    ),
    codes=(r"(?P<item>(?:HVT|T)-?\s?\d{1,4})",),
)
