"""NIOD: NIOD Instituut voor Oorlogs-, Holocaust- en Genocidestudies.

The number of the archive, the inventory number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NIOD",
    title="NIOD Instituut voor Oorlogs-, Holocaust- en Genocidestudies",
    place="Amsterdam",
    country="NL",
    isil="NL-AsdNIOD",  # repository code of the institute's own EAD
    form="bestand",
    rules="https://www.niod.nl",
    examples=(
        "NIOD, 020, inv. nr. 1234",
        "NIOD, 250d, inv.nr. 12",
        "NIOD, 249-0332, Dossier Joodsche Raad, a3",
        "NIOD, Archief 077, inv. nr. 1456",
        "NIOD, collectie 216d, inv.nr. 2",
    ),
    names=(
        "NIOD, Amsterdam",
        "NIOD Institute for War, Holocaust and Genocide Studies",
        "Netherlands Institute for War Documentation",
        "Nederlands Instituut voor Oorlogsdocumentatie",
    ),
    superseded=("RIOD",),
    codes=(
        # the archive, the part and its letters: "249-0332, Dossier Joodsche Raad, a3", "doc. I 1234, map A"
        r"(?P<access>\d{3}-\d{3,4}[a-z]?)(?:,\s(?P<series>[A-Z][^,;()\d]{3,50}))?(?:,\s(?P<item>(?:map|doos)\s\w{1,5}|[a-z]\d{1,3}))?",
        r"(?P<access>[Dd]oc\.?\s(?:I{1,2})[-,\s]\s?\d{1,5}\w?)(?:,\s(?P<item>(?:map|doos|a-\d|[a-z])\s?\w{0,3}))?",
        r"(?:[Aa]rchief\s|[Tt]oegang\s|[Cc]ollectie\s)?(?P<access>\d{2,3}[a-z]?(?:\s\([^()]{2,40}\)|,\s[A-Z][^,;()\d]{3,60}(?=,))?),?\s(?:inv\.?\s?-?\s?nrs?\.?|inventarisnummer|map|doos)\s?(?P<item>\d{1,6}\w?)",
    ),
)
