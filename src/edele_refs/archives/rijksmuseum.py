"""Rijksmuseum, Amsterdam.

Objects by their number: RP-P-OB-81.234, SK-A-1234.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Rijksmuseum",
    title="Rijksmuseum",
    place="Amsterdam",
    country="NL",
    form="box",
    rules="https://www.rijksmuseum.nl",
    examples=(
        "Rijksmuseum, RP-P-OB-81234",
        "Rijksmuseum Amsterdam, SK-A-1234",
    ),
    names=(
        "Rijksmuseum Amsterdam",
        "Rijksprentenkabinet",
        "Rijksmuseum, Amsterdam",
    ),
    codes=(
        r"(?P<item>(?:RP|SK|BK|NG|AK)-[A-Z]{1,4}(?:-[A-Z]{2})?-(?:[A-Z]-)?\d{1,5}(?:[.-]\d{1,4}){0,2})",
    ),
)
