"""ΔΙΣ: Διεύθυνση Ιστορίας Στρατού.

Folder (φάκ.) with its strokes, document.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._greek import LEVEL

archive = Archive(
    siglum="ΔΙΣ",
    title="Διεύθυνση Ιστορίας Στρατού",
    place="Αθήνα",
    country="GR",
    form="cote",
    rules="https://dis.army.gr",
    examples=("ΔΙΣ, φάκ. 1234/Β/5", "ΓΕΣ/ΔΙΣ, φάκ. 915/Α/2",),
    names=("ΓΕΣ/ΔΙΣ", "ΓΕΣ–ΔΙΣ", "Αρχείο Διεύθυνσης Ιστορίας Στρατού",),
    codes=(rf"(?:(?P<names>[Α-ΩΆΈ-Ώ][^,;()\d]{{2,70}}),\s)?(?:(?P<year>1[89]\d\d),\s)?(?P<item>{LEVEL}(?:,\s{LEVEL}){{0,3}})",),
)
