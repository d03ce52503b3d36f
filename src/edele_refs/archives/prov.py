"""PROV: Public Record Office Victoria.

The series (VPRS), the consignment behind a stroke, the unit, the item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PROV",
    title="Public Record Office Victoria",
    place="North Melbourne",
    country="AU",
    form="box",
    rules="https://prov.vic.gov.au",
    examples=(
        "PROV, VPRS 1234/P0, Unit 5",
        "Public Record Office Victoria, VPRS 24/P2, Unit 12",
    ),
    names=(
        "VPRO",
    ),
    codes=(
        r"(?P<series>VPRS\s?\d{1,6})(?:/(?P<consignment>P\d{1,4}))?,\s(?P<unit>[Uu]nit\s\d{1,5})(?:,\s(?P<item>[Ii]tem\s\w{1,8}))?",
    ),
)
