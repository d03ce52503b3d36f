"""FDRL: Franklin D. Roosevelt Presidential Library.

The papers or file (PSF, OF, Map Room), box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="FDRL",
    title="Franklin D. Roosevelt Presidential Library",
    place="Hyde Park, New York",
    country="US",
    form="box",
    rules="https://www.fdrlibrary.org",
    examples=(
        "FDRL, PSF, Box 49",
        "FDR Library, Map Room Files, box 12, folder 3",
        "Franklin D. Roosevelt Library, Hyde Park, President’s Secretary’s File, Box 3",
    ),
    names=(
        "FDR Library",
        "Franklin D. Roosevelt Library",
        "Roosevelt Library",
        "FDRPL",
        "Franklin Delano Roosevelt Library",
        "FDR Presidential Library",
        "Franklin D. Roosevelt Presidential Library and Museum",
        "Franklin D. Roosevelt Library, Hyde Park",
    ),
)
