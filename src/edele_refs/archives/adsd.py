"""AdsD: Archiv der sozialen Demokratie der Friedrich-Ebert-Stiftung.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AdsD",
    title="Archiv der sozialen Demokratie der Friedrich-Ebert-Stiftung",
    place="Bonn",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "AdsD, NL Carlo Schmid, Mappe 1234",
        "AdsD, 5/DGAI000123",
        "AdsD, SPD-PV, Mappe 12",
    ),
    names=(
        "AdsD der FES",
        "AsD",
        "FES, AdsD",
        "FES/AdsD",
        "AdsD/FES",
        "Archiv der sozialen Demokratie",
        "Archive of Social Democracy",
    ),
    codes=(
        r"(?P<fonds>\d/[A-Z]{4})(?P<item>[A-Z]{0,2}\d{6})",
        r"(?P<fonds>(?:NL|SPD-PV|SPD-BTF|WBA|HSA|SPD)[\w ,.-]{0,40}?)[,\s]{1,2}(?P<item>Mappe\s\d{1,5})",
    ),
)
