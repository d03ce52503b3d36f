"""NSArchive: National Security Archive.

The collection, box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NSArchive",
    title="National Security Archive",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://nsarchive.gwu.edu",
    examples=(
        "National Security Archive, RADD, box 12",
        "National Security Archive, READD-RADD Collection, Box 3, folder 4",
    ),
    names=(
        "National Security Archive, George Washington University",
        "The National Security Archive",
        "NSA, George Washington University",
    ),
)
