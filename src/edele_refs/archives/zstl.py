"""ZStL: Zentrale Stelle der Landesjustizverwaltungen zur Aufklärung nationalsozialistischer Verbrechen.

The number of the proceedings (202 AR-Z 96/60), volume, sheet; the records are now BArch B 162.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ZStL",
    title="Zentrale Stelle der Landesjustizverwaltungen zur Aufklärung nationalsozialistischer Verbrechen",
    place="Ludwigsburg",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("ZStL, 202 AR-Z 96/60, Bd. 3, Bl. 456", "ZSL, 114 AR-Z 269/60"),
    names=(
        "ZSt Ludwigsburg",
        "ZStL Ludwigsburg",
        "ZSL",
        "Zentrale Stelle Ludwigsburg",
        "Central Office Ludwigsburg",
    ),
    codes=(
        r"(?P<file>(?:(?:[IVX]{1,3}\s)?\d{1,3}\s)?(?:AR|AR-Z)\s\d{1,5}/\d{2,4})(?:,\s(?P<volume>(?:Bd\.|SB)\s\w{1,4}))?",
    ),
)
