"""AAN: Archiwum Akt Nowych.

The fonds by its name or number, then the signature (sygn.), the volume (t.) and the leaf (k.).
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._polish_fonds import FONDS

archive = Archive(
    siglum="AAN",
    title="Archiwum Akt Nowych",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://www.aan.gov.pl",
    examples=(
        "AAN, KC PPR, sygn. 295/VII-10, k. 12",
        "AAN, Ministerstwo Spraw Zagranicznych, sygn. 5433, k. 4–7",
        "AAN, 1325/202/I-1, k. 5",
        "AAN, KC PZPR, XI A/68, k. 4",
        "AAN, KC PZPR, V/163, k. 55–60",
        "AAN, MSZ, 6652B, k. 7",
        "AAN, Prezydium Rady Ministrów, cz. IV, t. 33, k. 201",
        "Archiwum Akt Nowych, Delegatura Rządu RP na Kraj, sygn. 202/III-8, t. 1, k. 12",
    ),
    names=(
        "Archive of New Records",
        "Archive of Modern Records",
        "Central Archives of Modern Records",
    ),
    codes=(rf"(?P<named>{FONDS}),\s(?P<signature>\d{{1,5}}[A-Z]?)(?!/)", r"(?P<signature>[IVX]{1,6}\s?[A-Z]?/\d{1,4})", r"(?P<fonds>\d{1,4})/(?P<signature>[\dIVX]{1,6}(?:[/-][\dIVXA-Z]{1,6}){0,3})",),
)
