"""CAHJP: Central Archives for the History of the Jewish People.

The code of the collection and the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CAHJP",
    title="Central Archives for the History of the Jewish People",
    place="Jerusalem",
    country="IL",
    form="box",
    rules="https://cahjp.nli.org.il",
    examples=("CAHJP, HM2/9876.1", "CAHJP, RI-123", "CAHJP, P196/12"),
    names=("CAHJP, Jerusalem",),
    codes=(r"(?P<collection>[A-Z]{1,3}\d{0,4})[/-](?P<item>\d{1,6}(?:\.\d{1,4})?)",),
)
