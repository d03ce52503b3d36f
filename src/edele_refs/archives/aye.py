"""ΑΥΕ: Διπλωματικό και Ιστορικό Αρχείο του Υπουργείου Εξωτερικών.

The year, folder (φάκ.), subfolder (υποφ.).
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._greek import LEVEL

archive = Archive(
    siglum="ΑΥΕ",
    title="Διπλωματικό και Ιστορικό Αρχείο του Υπουργείου Εξωτερικών",
    place="Αθήνα",
    country="GR",
    form="cote",
    rules="https://www.mfa.gr (Υπηρεσία Διπλωματικού και Ιστορικού Αρχείου)",
    examples=("ΙΑΥΕ, 1922, φάκ. 12, υποφ. 3", "ΑΥΕ, φάκ. 45",),
    names=("ΙΑΥΕ", "ΔΙΑΥΕ", "Αρχείο Υπουργείου Εξωτερικών", "Ιστορικό Αρχείο Υπουργείου Εξωτερικών",),
    codes=(rf"(?:(?P<names>[Α-ΩΆΈ-Ώ][^,;()\d]{{2,70}}),\s)?(?:(?P<year>1[89]\d\d),\s)?(?P<item>{LEVEL}(?:,\s{LEVEL}){{0,3}})",),
)
