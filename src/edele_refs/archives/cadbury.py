"""CRL: Cadbury Research Library, University of Birmingham.

The letters of the papers (AP for Avon, NC for Neville Chamberlain), then numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CRL",
    title="Cadbury Research Library, University of Birmingham",
    place="Birmingham",
    country="GB",
    form="box",
    rules="https://www.birmingham.ac.uk/facilities/cadbury",
    examples=(
        "University of Birmingham, Cadbury Research Library, Avon Papers, AP 20/1/24",
        "Cadbury Research Library, NC 18/1/1043",
    ),
    names=(
        "Cadbury Research Library",
        "University of Birmingham, Cadbury Research Library",
        "Birmingham University Library",
        "University of Birmingham Library",
        "Birmingham University Archives",
    ),
    codes=(
        r"(?:(?P<collection>[A-Z][A-Za-z]{2,20}(?:\s[A-Z][A-Za-z]{2,20})?\s(?:Papers|MSS)),\s)?(?P<fonds>[A-Z]{2,4})\s?(?P<item>\d{1,3}(?:/\d{1,5}[A-Z]?){1,4})",
    ),
)
