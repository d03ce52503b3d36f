"""LMAVB RS: Lietuvos mokslų akademijos Vrublevskių bibliotekos Rankraščių skyrius.

The fonds (f.), then the file (b.), leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LMAVB RS",
    title="Lietuvos mokslų akademijos Vrublevskių bibliotekos Rankraščių skyrius",
    place="Vilnius",
    country="LT",
    form="fond",
    rules="https://www.mab.lt",
    examples=("LMAVB RS, f. 256, b. 1234, l. 3",),
    names=("LMAVB, RS", "LMAB RS", "MAB RS", "Lietuvos mokslų akademijos bibliotekos Rankraščių skyrius"),
)
