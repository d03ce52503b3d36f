"""StAM: Staatsarchiv München.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StAM",
    title="Staatsarchiv München",
    place="München",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "StAM, Staatsanwaltschaften 1234/2",
        "StA München, Pol. Dir. 6789, Bl. 4",
        "StAM, SpkA K 1234",
    ),
    names=("StA München", "Staatsarchiv Muenchen", "State Archives Munich"),
    codes=(
        r"(?P<fonds>Staatsanwaltschaften|StAnw|StanW|Pol\.\s?[Dd]ir\.|Polizeidirektion|RA|LRA|SpkA\sK|NSDAP|OFD|WB\sI|Spruchkammerakten\sK)\s(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
