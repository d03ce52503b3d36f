"""Houghton: Houghton Library.

MS, the language or subject, the number, an item in brackets.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Houghton",
    title="Houghton Library",
    place="Cambridge, Massachusetts",
    country="US",
    isil="US-MH-H",
    form="box",
    rules="https://library.harvard.edu/libraries/houghton",
    examples=(
        "Houghton Library, bMS Russ 13 (123)",
        "Houghton Library, Harvard University, MS Russ 13.1, box 4",
        "Houghton Library, bMS Am 1234 (567)",
    ),
    names=(
        "Houghton Library, Harvard University",
        "Harvard University, Houghton Library",
    ),
    codes=(
        r"(?P<collection>[bpf]?MS\s[A-Z][a-z]{1,5}\s\d{1,5}(?:\.\d{1,3})?)(?:\s(?P<item>\(\d{1,5}\)))?",
    ),
)
