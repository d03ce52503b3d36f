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
    examples=("ACDP, 01-028-014/2", "ACDP, 07-001-1101", "ACDP, NL Hans Globke (I-070), 014/1"),
    names=(
        "KAS-ACDP",
        "Archiv für Christlich-Demokratische Politik der Konrad-Adenauer-Stiftung",
    ),
    codes=(
        r"(?P<fonds>NL\s[A-ZÄÖÜ][\w.-]{1,20}(?:\s[A-ZÄÖÜ][\w.-]{1,20}){0,3}(?:\s\([IVX]{1,4}-\d{3}\))?),\s(?P<item>\d{3}(?:/\d{1,3})?)",
        r"(?P<fonds>\d{2}-\d{3})-(?P<item>\d{3,4}(?:/\d{1,3})?)",
    ),
)
