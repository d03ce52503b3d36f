"""LMA: London Metropolitan Archives.

The letters of the collection and its levels, divided by strokes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LMA",
    title="London Metropolitan Archives",
    place="London",
    country="GB",
    form="box",
    rules="https://www.cityoflondon.gov.uk/lma",
    examples=(
        "LMA, LCC/EO/WAR/1/12",
        "London Metropolitan Archives, ACC/3121/B/04/012",
    ),
    names=(
        "LMA, London",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{2,6})/(?P<item>[A-Z\d]{1,8}(?:/\w{1,8}){1,6})",
    ),
)
