"""StAB: Staatsarchiv Bremen.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StAB",
    title="Staatsarchiv Bremen",
    place="Bremen",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "StAB, 4,89/3-123",
        "Staatsarchiv Bremen, 7,1066-12",
        "StA Bremen, 3-M.1.a. Nr. 12",
    ),
    names=("StA Bremen", "StAHB", "Staatsarchiv der Freien Hansestadt Bremen"),
    codes=(
        r"(?P<fonds>\d{1,2},\d{1,4}(?:/\d{1,3})?)[\s–-]{1,3}(?P<item>\d{1,5}(?:/\d{1,4})?)",
        r"(?P<fonds>\d{1,2}-[A-Z]\.\d{1,2}\.(?:\w\.)*)\s?Nr\.\s(?P<item>\d{1,5})",
    ),
)
