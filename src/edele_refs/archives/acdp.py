"""ACDP: Archiv für Christlich-Demokratische Politik.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACDP",
    title="Archiv für Christlich-Demokratische Politik",
    place="Sankt Augustin",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("ACDP, 01-028-014/2", "ACDP, 07-001-1101"),
    names=(
        "KAS-ACDP",
        "Archiv für Christlich-Demokratische Politik der Konrad-Adenauer-Stiftung",
    ),
    codes=(r"(?P<fonds>\d{2}-\d{3})-(?P<item>\d{3,4}(?:/\d{1,3})?)",),
)
