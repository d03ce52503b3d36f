"""ΓΑΚ: Γενικά Αρχεία του Κράτους.

The fonds by name, folder (φάκ.), document (έγγρ.).
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._greek import LEVEL

archive = Archive(
    siglum="ΓΑΚ",
    title="Γενικά Αρχεία του Κράτους",
    place="Αθήνα",
    country="GR",
    form="cote",
    rules="https://www.gak.gr",
    examples=("ΓΑΚ, Αρχείο Ιωάννη Μεταξά, φάκ. 12, έγγρ. 34",),
    names=("Γ.Α.Κ.", "GAK", "Greek General State Archives", "General State Archives, Athens",),
    codes=(rf"(?:(?P<names>[Α-ΩΆΈ-Ώ][^,;()\d]{{2,70}}),\s)?(?:(?P<year>1[89]\d\d),\s)?(?P<item>{LEVEL}(?:,\s{LEVEL}){{0,3}})",),
)
