"""NARA: National Archives and Records Administration.

Record group (RG), series or entry, box, folder; captured records on microfilm by publication
(T-315), roll and frame; State Department files by decimal number.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._behind import DEPARTMENT_FILE

archive = Archive(
    siglum="NARA",
    title="National Archives and Records Administration",
    place="College Park, Maryland, and Washington, DC",
    country="US",
    isil="US-DNA",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17)",
    examples=(
        "NARA, RG 165, Entry 179, Box 728",
        "NARA, T-315, roll 942, frame 345",
        "NARA, RG 242, T-78, R 489, F 6474124",
        "NARA, RG 59, 861.00/12345",
        "NARA, RG 59, CDF 1950–54, 661.00/3-1253",
        "NARA RG 226, E 190, B 123, F 456",
        "National Archives and Records Administration (NARA), Record Group 226, Entry 108, Box 12, Folder 3",
    ),
    names=(
        "NARA II",
        "NARA, College Park",
        "USNA",
        "US NARA",
        "NACP",
        "NAB",
        "NA",
        "U.S. National Archives",
        "US National Archives",
        "National Archives, Washington",
        "National Archives at College Park",
        "National Archives, College Park",
        "National Archives and Record Administration",
        "United States National Archives",
        "National Archives II",
        "National Archives of the United States",
    ),
    codes=(
        DEPARTMENT_FILE,
        r"RG\s?(?P<group>\d{1,3}),\s(?:E|Entry)\s(?P<entry>[\w-]{1,10}),\s(?:B|Box)\s(?P<box>\d{1,5}),\s(?:F|Folder)\s(?P<folder>\d{1,5})",
        r"(?:RG\s?(?P<group>\d{1,3})[,.]?\s)?(?:[Mm]icrofilm\s(?:[Pp]ublication\s)?|[Mm]icrocopy\s(?:[Nn]o\.\s)?)?(?P<publication>[TMAP]-?\s?\d{2,4})(?:[,/:]\s?(?:[Rr]oll|[Rr]eel|[Rr]\.?)\s?|/(?=\d{1,4}[/,]))(?P<roll>\d{1,4})",
        r"RG\s?(?P<group>\d{1,3})[,.]?\s(?P<decimal>\d{3}[A-Z]?\.\w{1,10}(?:/[\w-]{1,12})?)",
    ),
    bare=(r"[TM]-?\d{2,4}[,:]\s?(?:[Rr]oll|[Rr]eel)\s?\d{1,4}",),
)
