"""ThHStAW: Landesarchiv Thüringen, Hauptstaatsarchiv Weimar.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ThHStAW",
    title="Landesarchiv Thüringen, Hauptstaatsarchiv Weimar",
    place="Weimar",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "ThHStAW, Ministerium des Innern, Nr. 1234, Bl. 5",
        "LATh-HStA Weimar, NS 4 Bu 12, Bl. 3",
        "ThHStAW, KZ und Haftanstalten Buchenwald, Nr. 9",
    ),
    names=(
        "ThHStA Weimar",
        "LATh-HStA Weimar",
        "LATh HStA Weimar",
        "HStA Weimar",
        "LATh",
        "LATh – HStA Weimar",
        "Thüringisches Hauptstaatsarchiv Weimar",
        "ThStA Gotha",
        "ThStA Rudolstadt",
        "ThStA Meiningen",
    ),
    codes=(r"(?P<fonds>NS\s4\s(?:Bu|Buchenwald))[,/\s]{1,2}(?:Nr\.\s)?(?P<item>\d{1,5})",),
)
