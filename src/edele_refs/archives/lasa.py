"""LASA: Landesarchiv Sachsen-Anhalt.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LASA",
    title="Landesarchiv Sachsen-Anhalt",
    place="Magdeburg",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "LASA, MD, C 28 If, Nr. 1234, Bl. 3",
        "LHASA, MER, C 48 Ie, Nr. 567",
        "LASA, DE, Z 140, Nr. 12",
    ),
    names=(
        "LHASA",
        "LHASA, MD",
        "LASA, MD",
        "LASA Magdeburg",
        "LHASA MD",
        "LHASA, MER",
        "LASA, MER",
        "LHASA, DE",
        "LASA, DE",
        "LA Sachsen-Anhalt",
        "Landeshauptarchiv Sachsen-Anhalt",
    ),
    codes=(
        r"(?:(?:MD|MER|DE|WE),\s)?(?P<fonds>(?:Rep\.\s)?[A-Z]\s\d{1,4}(?:\s?[IVX]{1,4}\s?[a-z]?)?),?\sNr\.\s(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
