"""HStAD Darmstadt: Hessisches Staatsarchiv Darmstadt.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HStAD Darmstadt",
    title="Hessisches Staatsarchiv Darmstadt",
    place="Darmstadt",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("HStA Darmstadt, G 24, Nr. 1234", "HStA Darmstadt, H 3 Nr. 12"),
    names=("HStA Darmstadt", "StA Darmstadt", "Staatsarchiv Darmstadt"),
    codes=(
        r"(?P<fonds>[A-Z]\s?\d{1,3}\s?[A-Z]?)(?:\s?/\s?|,?\sNr\.\s?)(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
