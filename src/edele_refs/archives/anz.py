"""ANZ: Archives New Zealand.

The agency and series, the record number, or the item number with R.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANZ",
    title="Archives New Zealand",
    place="Wellington",
    country="NZ",
    form="box",
    rules="https://www.archives.govt.nz (citing records: item ID, agency, reference)",
    examples=(
        "ANZ, EA1 123/4/5",
        "ANZ, R12345678",
        "Archives New Zealand, WAII 1, DA 441.23/4",
    ),
    names=(
        "Archives New Zealand, Wellington",
        "ANZ, Wellington",
        "Archives New Zealand Te Rua Mahara o te Kāwanatanga",
        "National Archives of New Zealand",
    ),
    codes=(
        r"(?P<series>[A-Z]{1,5}\s?\d{0,2}),?\s(?:\d{1,4},\s)?(?P<item>(?:[A-Z]{2}\s)?\d{1,4}[./]\d{1,4}(?:/\w{1,5}){0,4})",
        r"(?P<item>R\d{7,8})",
    ),
)
