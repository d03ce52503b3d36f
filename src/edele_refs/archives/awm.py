"""AWM: Australian War Memorial.

The series (AWM52), then the item; private records by PR, DRL.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AWM",
    title="Australian War Memorial",
    place="Canberra",
    country="AU",
    form="box",
    rules="https://www.awm.gov.au (how to cite)",
    examples=(
        "AWM52, 8/3/12",
        "AWM 54, 781/6/7",
        "Australian War Memorial, PR00123",
        "AWM, 3DRL/2632",
    ),
    names=("Australian War Memorial, Canberra", "AWM, Canberra"),
    codes=(
        r"(?:AWM\s?)?(?P<series>\d{1,3}),\s\[?(?P<item>\d{1,4}(?:/\d{1,4}){1,4})\]?",
        r"(?P<series>PR\s?|MSS\s?|\d?DRL/?\s?)(?P<item>\d{2,6}(?:/\d{1,4})?)",
    ),
    bare=(r"AWM\s?\d{1,3},\s\d{1,4}/\d{1,4}/\d{1,4}",),
)
