"""JFKL: John F. Kennedy Presidential Library.

The papers or file (NSF, POF), box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="JFKL",
    title="John F. Kennedy Presidential Library",
    place="Boston, Massachusetts",
    country="US",
    form="box",
    rules="https://www.jfklibrary.org",
    examples=(
        "JFKL, NSF, Box 187A",
        "John F. Kennedy Library, Papers of Arthur M. Schlesinger, box 12",
    ),
    names=(
        "JFK Library",
        "Kennedy Library",
        "John F. Kennedy Library",
        "Kennedy Presidential Library",
        "John F. Kennedy Presidential Library and Museum",
    ),
)
