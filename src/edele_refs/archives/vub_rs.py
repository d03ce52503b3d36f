"""VUB RS: Vilniaus universiteto bibliotekos Rankraščių skyrius.

The fonds (f.), then the file (b.) with its letter, leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="VUB RS",
    title="Vilniaus universiteto bibliotekos Rankraščių skyrius",
    place="Vilnius",
    country="LT",
    form="fond",
    rules="https://biblioteka.vu.lt",
    examples=("VUB RS, f. 5, b. A-123, l. 4",),
    names=("VUB, RS", "VUB RSS", "Vilniaus universiteto bibliotekos Rankraščių skyrius", "Vilniaus universiteto biblioteka, Rankraščių skyrius"),
)
