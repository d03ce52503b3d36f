"""UCDA: University College Dublin Archives.

P with the number of the papers, the item after slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UCDA",
    title="University College Dublin Archives",
    place="Dublin",
    country="IE",
    form="box",
    rules="https://www.ucd.ie/archives",
    examples=("UCDA, P150/2571", "UCDA, P7/B/123"),
    names=(
        "UCDA, Dublin",
        "UCD Archives",
        "University College Dublin Archives Department",
    ),
    codes=(r"(?P<fonds>P\d{1,4}\w?)(?P<item>(?:/\w{1,6}){1,5})",),
)
