"""NLA Canberra: National Library of Australia.

MS and the number, series, box, item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NLA Canberra",
    title="National Library of Australia",
    place="Canberra",
    country="AU",
    isil="AU-ANL",  # identifiers of parties in Trove (AU-ANL:PEAU)
    form="box",
    rules="https://www.nla.gov.au",
    examples=(
        "National Library of Australia, MS 1538, series 16, item 12",
        "National Library of Australia, MS 4738, box 12, folder 3",
    ),
    names=("NLA, Canberra", "National Library of Australia, Canberra"),
)
