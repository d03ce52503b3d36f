"""ΑΣΚΙ: Αρχεία Σύγχρονης Κοινωνικής Ιστορίας.

The fonds by name, box (κουτί), folder (φάκ.).
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._greek import LEVEL

archive = Archive(
    siglum="ΑΣΚΙ",
    title="Αρχεία Σύγχρονης Κοινωνικής Ιστορίας",
    place="Αθήνα",
    country="GR",
    form="cote",
    rules="https://www.askiweb.eu",
    examples=("ΑΣΚΙ, Αρχείο ΚΚΕ, κουτί 383, φ. 20/33", "ΑΣΚΙ, Αρχείο ΕΔΑ, φάκ. 12",),
    names=("Contemporary Social History Archives, Athens",),
    codes=(rf"(?:(?P<names>[Α-ΩΆΈ-Ώ][^,;()\d]{{2,70}}),\s)?(?:(?P<year>1[89]\d\d),\s)?(?P<item>{LEVEL}(?:,\s{LEVEL}){{0,3}})",),
)
