"""ÞÍ: Þjóðskjalasafn Íslands.

The fonds by name, then letter and number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ÞÍ",
    title="Þjóðskjalasafn Íslands",
    place="Reykjavík",
    country="IS",
    form="karton",
    rules="https://skjalasafn.is",
    examples=(
        "Þjóðskjalasafn Íslands, Stjórnarráð Íslands, B/12, nr. 3",
        "ÞÍ, Stjórnarráð Íslands, B/12, nr. 3",
    ),
    names=(
        "National Archives of Iceland",
        "Þjóðskjalasafn",
    ),
    codes=(
        r"(?:(?P<names>[A-ZÁÉÍÓÚÝÞÆÖ][^,;.()\d]{3,50}),\s)?(?P<fonds>[A-Z]{1,2}/\d{1,4})(?:,\s(?P<item>(?:nr|örk|db)\.\s\d{1,5}))?",
    ),
)
