"""ISG: Institut für Stadtgeschichte, the city archive of Frankfurt am Main.

The Bestand by its name or letters, and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ISG",
    title="Institut für Stadtgeschichte Frankfurt am Main",
    place="Frankfurt am Main",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "ISG, Best. W1, Nr. 1234, Bl. 3",
        "ISG Frankfurt am Main, Reichskammergericht 1234",
        "Institut für Stadtgeschichte Frankfurt am Main, Reichskammergericht, Nr. 1421, fol. 2v",
    ),
    codes=(r"(?P<fonds>Reichskammergericht|Criminalia|Bürgermeisterbuch|Magistratsakten|Stadtverordnetenversammlung|Ratssupplikationen)\s(?P<item>(?:Nr\.\s)?\d{1,5})(?!\w)",),
    names=(
        "ISG Frankfurt",
        "ISG FFM",
        "ISG Frankfurt am Main",
        "ISG Frankfurt a. M.",
        "IfSG",
        "Institut für Stadtgeschichte, Frankfurt am Main",
        "Institut für Stadtgeschichte Frankfurt",
        "Institut für Stadtgeschichte",
        "Stadtarchiv Frankfurt am Main",
    ),
)
