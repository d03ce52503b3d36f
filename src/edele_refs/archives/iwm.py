"""IWM: Imperial War Museum.

Documents with a number after the point, older accession numbers (78/35/1), or the number of the
recording and the reel.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IWM",
    title="Imperial War Museum",
    place="London",
    country="GB",
    form="box",
    rules="https://www.iwm.org.uk",
    examples=(
        "IWM, Documents.12345",
        "IWM, Docs. 78/35/1",
        "Imperial War Museum Sound Archive, 12345, reel 3",
        "IWM, EDS, AL 1234",
        "IWM SA 4866",
    ),
    names=(
        "Imperial War Museums",
        "Imperial War Museum, London",
        "IWM, London",
        "Imperial War Museum Sound Archive",
        "IWMSA",
    ),
    codes=(
        r"(?P<kind>Doc(?:ument)?s?\.?|Documents)\s?(?P<item>\d{1,6}(?:/\d{1,3}){0,2})",
        r"(?P<kind>[Aa]cc(?:ession|\.)\s[Nn]o\.\s)(?P<item>\d{3,6})",
        r"(?P<kind>Sound(?:\sArchive)?,?\s|Sound\sCollection,?\s|SA,?\s|SR,?\s)(?:[Aa]cc(?:ession|\.)\s[Nn]o\.\s)?(?P<item>\d{3,5}(?:/\d{1,2})?)",
        r"(?P<kind>Sound(?:\sArchive)?,?\s|SA\s|AL\s|EDS,?\sAL\s|PP/MCR/|Con\sShelf)?(?P<item>\d{4,5}(?=,\s(?:[Rr]eel|[Tt]ape|$))|\d{2}/\d{1,3}/\d{1,3}|(?<=AL\s)\d{2,5})",
    ),
)
