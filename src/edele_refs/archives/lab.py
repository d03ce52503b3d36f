"""LAB: Landesarchiv Berlin.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LAB",
    title="Landesarchiv Berlin",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "LAB, A Rep. 358-02, Nr. 12345, Bl. 3",
        "LAB, B Rep. 058, Nr. 123",
        "Landesarchiv Berlin, A Pr. Br. Rep. 030, Nr. 21620",
        "LAB C Rep. 100-05 Nr. 834",
    ),
    names=("LA Berlin", "LArch Berlin", "LAB, STA"),
    codes=(
        r"(?P<fonds>[A-F]\s(?:Pr\.\s?Br\.\s)?Rep\.\s\d{1,3}(?:-\d{1,2}){0,2}(?:\s\((?:Zugang|Zug\.|Acc\.)\s\d{1,4}\))?)(?:[,.]?\s(?:Nr\.|Acc\.)\s?(?P<item>\d{1,6}(?:/\d{1,4})?))?",
    ),
)
