"""BLHA: Brandenburgisches Landeshauptarchiv.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BLHA",
    title="Brandenburgisches Landeshauptarchiv",
    place="Potsdam",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "BLHA, Rep. 2A, I Pol, Nr. 1234, Bl. 5",
        "BLHA, Rep. 36A, Nr. G 1234",
        "BLHA, Rep. 203, MdI, Nr. 12",
    ),
    names=("BLHA Potsdam", "Brandenburgisches Landeshauptarchiv Potsdam"),
    codes=(
        r"(?P<fonds>(?:Pr\.\s?Br\.\s)?Rep\.\s?\d{1,4}\s?[A-Z]?)(?:,\s(?P<series>(?:[IVX]{1,4}\s)?[A-Z][A-Za-z. ()]{1,30}))?,?\sNr\.\s?(?P<item>(?:[A-Z]\s)?\d{1,6}(?:/\d{1,4})?)",
    ),
)
