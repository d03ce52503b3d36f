"""USHMM: United States Holocaust Memorial Museum.

Record group with a point (RG-75.001, M for microfilm), then reel, box and folder of the
original.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="USHMM",
    title="United States Holocaust Memorial Museum",
    place="Washington, DC",
    country="US",
    form="box",
    rules="https://www.ushmm.org/collections",
    examples=(
        "USHMM RG-75.001, box 21, folder 133",
        "USHMM, RG-22.002M, reel 3",
        "USHMM, RG-50.030*0001",
    ),
    names=(
        "USHMMA",
        "USHMM Archives",
        "US Holocaust Memorial Museum",
        "U.S. Holocaust Memorial Museum",
        "United States Holocaust Memorial Museum Archives",
        "Archives of the United States Holocaust Memorial Museum",
    ),
    codes=(
        r"(?P<group>RG[-‐‑–\s]\d{1,3}\.\d{1,4}(?:\.\d{1,4})?(?:\*\d{2,5})*M?)(?:[,.]?\s(?P<reel>(?:[Rr]eel|[Rr]oll)\s\d{1,4}))?(?:[,.]?\s(?P<box>[Bb]ox\s\d{1,4}))?(?:[,.]?\s(?P<folder>(?:[Ff]older|[Ff]ile)\s\d{1,5}))?",
        r"(?P<accession>(?:19|20)\d\d\.[A.]?\d{1,4}(?:\.\d{1,4})?)",
    ),
    bare=(r"RG-\d\d\.\d{3}(?:\*\d{2,5})*M?",),
)
