"""BAR: Bakhmeteff Archive of Russian and East European History and Culture.

A named collection, then box and folder; typed memoirs are cited by page alone.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BAR",
    title="Bakhmeteff Archive of Russian and East European History and Culture",
    place="New York",
    country="US",
    isil="US-NNC-RB",
    form="box",
    rules="https://library.columbia.edu/libraries/rbml/units/bakhmeteff.html",
    examples=(
        "Bakhmeteff Archive, Columbia University, Anton Denikin Papers, box 4, folder 12",
        "BAR, Denikin Collection, box 12",
    ),
    names=(
        "Bakhmeteff Archive",
        "Bakhmeteff Archives",
        "Bakhmeteff Archive, Columbia University",
        "Bakhmeteff Archive, Columbia University Rare Book and Manuscript Library",
        "Columbia University, Bakhmeteff Archive",
        "Rare Book and Manuscript Library, Columbia University",
        "Columbia University Rare Book and Manuscript Library",
    ),
)
