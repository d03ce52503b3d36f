"""NAA: National Archives of Australia.

The series (A1838), then the control symbol of the item as it stands.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NAA",
    title="National Archives of Australia",
    place="Canberra",
    country="AU",
    form="box",
    rules="https://www.naa.gov.au (Fact sheet 7: Citing archival records)",
    examples=(
        "National Archives of Australia D400, SA1956/8909",
        "NAA: A1838, 401/2/1 PART 1",
        "NAA, A6119, 1234",
    ),
    names=(
        "NAA Canberra",
        "Australian National Archives",
        "National Archives of Australia, Canberra",
        "National Archives of Australia (Canberra)",
    ),
    superseded=("CRS", "Australian Archives"),
    codes=(
        r"(?:[Ss]eries\s)?(?P<series>[A-Z]{1,3}\d{1,5}(?:/\w{1,4})?)(?:,\s(?P<item>(?:[A-Z]{1,4}\s?)?\d\w{0,12}(?:[./-]\w{1,12}){0,5}(?:\sPART\s\d{1,3}|\s[Pp]art\s\d{1,3})?))?",
    ),
)
