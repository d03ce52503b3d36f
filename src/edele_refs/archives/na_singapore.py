"""National Archives of Singapore.

The letters of the office (CSO, MSA, CO), number and year between strokes; interviews by accession number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NA Singapore",
    title="National Archives of Singapore",
    place="Singapore",
    country="SG",
    form="box",
    rules="https://www.nas.gov.sg/archivesonline",
    examples=(
        "National Archives of Singapore, CSO 8911/26",
        "National Archives, Singapore, MSA 1234/28",
    ),
    names=(
        "National Archives, Singapore",
        "Oral History Centre, National Archives of Singapore",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{2,4})\s(?P<item>\d{1,5}/\d{2,4})",
    ),
)
