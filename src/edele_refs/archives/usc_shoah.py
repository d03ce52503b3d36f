"""USC SF: USC Shoah Foundation, Visual History Archive.

The number of the interview, the segment.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="USC SF",
    title="USC Shoah Foundation, Visual History Archive",
    place="Los Angeles, California",
    country="US",
    form="box",
    rules="https://sfi.usc.edu",
    examples=(
        "USC Shoah Foundation, Visual History Archive, Interview 12345",
        "Visual History Archive, interview code 1234",
    ),
    names=(
        "USC Shoah Foundation",
        "Visual History Archive",
        "USC Shoah Foundation Visual History Archive",
        "VHA USC",
        "Shoah Foundation Visual History Archive",
        "VHF",
        "VHA",
        "USC Shoah Foundation, VHA",
    ),
    codes=(r"(?P<item>[Ii]nterview(?:\s[Cc]ode)?\s(?:[Nn]o\.\s)?\d{1,6})",),
)
