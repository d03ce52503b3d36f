"""RCT: Royal Collection Trust.

Objects by their inventory number (RCIN).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RCT",
    title="Royal Collection Trust",
    place="London",
    country="GB",
    form="box",
    rules="https://www.rct.uk",
    examples=(
        "Royal Collection Trust, RCIN 912345",
        "Royal Collection, RCIN 405678",
    ),
    names=(
        "Royal Collection",
        "Royal Collection Trust, Windsor",
        "Royal Library, Windsor",
    ),
    codes=(
        r"(?P<item>RCIN\s\d{5,7})",
        r"(?P<item>RL\s\d{4,6})",
    ),
)
