"""IPN: Instytut Pamięci Narodowej.

The branch (BU for Warsaw, Kr, Wr, Ka, Gd …), the number of the accession, a slash and that of
the file, then volume (t.) and leaf (k.).
"""

from edele_refs.archives._archive import Archive

_BRANCHES = ("BU", "Bi", "By", "Gd", "GK", "Ka", "Ki", "Kr", "Ld", "Łd", "Lu", "Op", "Po", "Ra", "Rz", "Sz", "Wr")
_TOWNS = ("Białymstoku", "Bydgoszczy", "Gdańsku", "Katowicach", "Kielcach", "Krakowie", "Lublinie", "Łodzi", "Opolu", "Poznaniu", "Radomiu", "Rzeszowie", "Szczecinie", "Warszawie", "Wrocławiu")
"""Where its branches are, as their names have it: "w Poznaniu", "we Wrocławiu"."""

archive = Archive(
    siglum="IPN",
    title="Instytut Pamięci Narodowej",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://archiwum.ipn.gov.pl",
    examples=(
        "IPN BU 0296/43, t. 2, k. 15",
        "AIPN, 01222/12, k. 4",
        "AIPN, 1585/123, k. 12–13",
        "IPN GK 317/874, k. 3",
        "IPN Kr 110/4231, t. 1",
        "Archiwum IPN w Poznaniu, IPN Po 06/71/53, t. 2, k. 14",
    ),
    names=(
        "AIPN",
        "Archiwum IPN",
        *(f"{house} {'we' if town == 'Wrocławiu' else 'w'} {town}" for town in _TOWNS for house in ("Archiwum IPN", "Oddziałowe Archiwum IPN", "OBUiAD IPN", "AIPN")),
        *(f"{house} {branch}" for branch in _BRANCHES for house in ("IPN", "AIPN")),
        "Archiwum Instytutu Pamięci Narodowej",
        "Institute of National Remembrance",
        "Institute of National Remembrance Archive",
    ),
    superseded=("AGKBZH", "GKBZHwP"),
    codes=(
        rf"(?:sygn\.\s)?(?:IPN\s)?(?:(?P<branch>{'|'.join(_BRANCHES)}|MSW II|MSW)\s)?(?P<group>(?:p[fro]\s)?\d{{1,6}})/(?P<item>\d{{1,6}})(?:/(?P<part>\w{{1,6}}))?(?:,\s?(?:t|cz|vol)\.\s?(?P<volume>\d{{1,3}}))?",
    ),
)
