"""CAW: Wojskowe Biuro Historyczne, Centralne Archiwum Wojskowe.

The group and subgroup with points (I.303.4.), the number, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CAW",
    title="Wojskowe Biuro Historyczne, Centralne Archiwum Wojskowe",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://wbh.wp.mil.pl",
    examples=(
        "CAW, sygn. I.303.4.123, k. 12",
        "CAW, I.301.8.345",
        "Wojskowe Biuro Historyczne, sygn. IX.3.40.12, s. 44",
        "CAW, Oddział II SG, sygn. I.303.4.2673",
    ),
    names=(
        "CAW WBH",
        "WBH CAW",
        "CAW-WBH",
        "Centralne Archiwum Wojskowe",
        "WBH",
        "Wojskowe Biuro Historyczne",
        "Wojskowe Biuro Historyczne im. gen. broni Kazimierza Sosnkowskiego",
        "Central Military Archive, Warsaw",
        "Central Military Archives",
    ),
    codes=(
        r"(?:sygn\.\s)?(?P<signature>[IVX]{1,5}\.\d{1,4}(?:\.\d{1,5}){1,4}(?:/A\.\d{1,5})?)",
        r"(?:sygn\.\s)?(?P<signature>[IVX]{1,5}-\d{1,3}-\d{1,4})",
    ),
)
