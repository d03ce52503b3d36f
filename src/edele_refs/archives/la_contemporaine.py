"""La contemporaine, formerly BDIC: Bibliothèque de documentation internationale contemporaine.

The papers by name, the shelfmark with its format ("F Δ rés. 571/3", "4°Δ 1045") or "ARCH".
"""

from edele_refs.archives._archive import Archive

_SHELF = r"(?:(?:F|O|Q|GF|4°|8°|2°|S)\s?(?:Δ|D|[Dd]elta)\s?(?:[Rr][ÉEée]s\.?\s)?\d{1,5}|ARCH\s?\d{4})(?:/\d{1,4}|\(\d{1,4}\)){0,3}"

archive = Archive(
    siglum="BDIC",
    title="La contemporaine",
    place="Nanterre",
    country="FR",
    form="cote",
    rules="https://www.lacontemporaine.fr",
    examples=(
        "BDIC, fonds Duchêne, F Δ rés. 571/3",
        "La contemporaine, F delta rés. 798/12",
        "BDIC, 4°Δ 1045",
        "La Contemporaine, fonds Jouhaux, carton 3",
    ),
    names=("La Contemporaine", "Bibliothèque de documentation internationale contemporaine"),
    codes=(
        rf"(?:(?P<collection>[Ff]onds\s[A-ZÉ][\w’' -]{{2,40}}),\s)?(?P<item>{_SHELF})",
        r"(?P<collection>[Ff]onds\s[A-ZÉ][\w’' -]{2,40}),\s(?P<item>(?:dossier|carton|boîte|chemise)\s\d{1,4})",
    ),
)
