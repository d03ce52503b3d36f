"""HIA: Hoover Institution Library & Archives.

A named collection, then box, folder and, on microfilm, the reel.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HIA",
    title="Hoover Institution Library & Archives",
    place="Stanford, California",
    country="US",
    isil="US-CSt-H",
    form="box",
    rules="https://www.hoover.org/library-archives (preferred citation: collection, box, folder, Hoover Institution Library & Archives)",
    examples=(
        "Hoover Institution Archives, Boris I. Nicolaevsky Collection, box 259, folder 4, reel 220",
        "HIA, Nicolaevsky Collection, box 496, folder 14",
    ),
    names=(
        "Hoover Institution Archives",
        "Hoover Institution Archive",
        "Hoover Institution",
        "Hoover Archives",
        "HILA",
        "HI",
        "Hoover Institution Library and Archives",
        "Hoover Institution on War, Revolution and Peace",
        "Hoover Institution Archives, Stanford University",
    ),
)
