"""JRL: John Rylands Library, University of Manchester.

The letters of the papers and numbers between slashes, or a manuscript's language and number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="JRL",
    title="John Rylands Library, University of Manchester",
    place="Manchester",
    country="GB",
    form="box",
    rules="https://www.library.manchester.ac.uk/rylands",
    examples=(
        "John Rylands Library, Manchester, English MS 1230",
        "JRL, CPC 1/12, fol. 3",
    ),
    names=(
        "John Rylands Library",
        "John Rylands University Library",
        "Rylands Library",
        "John Rylands Research Institute and Library",
        "JRUL",
    ),
    codes=(
        r"(?P<fonds>(?:English|Latin|French|Rylands)\sMSS?|[A-Z]{2,5})[\s/](?P<item>\d{1,5}(?:/\d{1,5}){0,4})",
    ),
)
