"""KA: Kansallisarkisto.

The collection and its number, the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KA",
    title="Kansallisarkisto",
    place="Helsinki",
    country="FI",
    form="karton",
    rules="https://kansallisarkisto.fi",
    examples=(
        "Kansallisarkisto, Helsinki, T 5684/12",
        "KA, Helsinki, EK-Valpo I, kansio 123",
        "Kansallisarkisto, Valtiollinen poliisi II, kansio 12, asiakirja 34",
        "National Archives of Finland, SPK-12, box 3",
    ),
    names=(
        "Kansallisarkisto, Helsinki",
        "KA, Helsinki",
        "KA Helsinki",
        "National Archives of Finland",
        "Finnish National Archives",
    ),
    codes=(
        r"(?P<names>[A-ZÅÄÖ][^,;()\d]{3,60}),\s(?P<item>[A-Z][A-Za-z]{0,3}\s\d{1,6}(?:[/:]\d{1,5}){0,2})",
        r"(?P<fonds>(?:T|Pk|SPK|Da|Hb)[\s-]?\d{1,6})(?:/(?P<item>\d{1,4}))?(?:,\s(?P<box>(?:box|kotelo|kansio)\s\d{1,5}))?",
        r"(?P<fonds>[A-Z][\w .-]{1,40}?),\s(?P<item>(?:kansio|kotelo|mappi)\s\d{1,5}(?:,\s(?:kansio|asiakirja|asia|mappi)\s\d{1,5})?)",
    ),
)
