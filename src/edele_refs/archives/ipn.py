"""IPN: Instytut Pamięci Narodowej.

The branch (BU for Warsaw, Kr, Wr, Ka, Gd …), the number of the accession, a slash and that of
the file, then volume (t.) and leaf (k.).
"""

from edele_refs.archives._archive import Archive

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
    ),
    names=(
        "AIPN",
        "IPN BU",
        "AIPN BU",
        "IPN Wr",
        "IPN Kr",
        "IPN Ka",
        "IPN Gd",
        "IPN Lu",
        "IPN Po",
        "IPN Ld",
        "IPN Rz",
        "IPN Bi",
        "IPN By",
        "IPN Ki",
        "AIPN Kr",
        "AIPN Wr",
        "AIPN Ka",
        "AIPN Gd",
        "AIPN Lu",
        "IPN GK",
        "AIPN GK",
        "Archiwum Instytutu Pamięci Narodowej",
        "Institute of National Remembrance",
        "Institute of National Remembrance Archive",
    ),
    superseded=("AGKBZH", "GKBZHwP"),
    codes=(
        r"(?:sygn\.\s)?(?:(?P<branch>BU|Wr|Kr|Ka|Gd|Lu|Po|Ld|Rz|Bi|By|Ki|Sz|Op|GK|MSW II|MSW)\s)?(?P<group>\d{1,6})/(?P<item>\d{1,6})(?:/(?P<part>\w{1,6}))?(?:,\s?(?:t|cz|vol)\.\s?(?P<volume>\d{1,3}))?",
    ),
)
