"""BAM: Biblioteca Ambrosiana.

The place of the manuscript: a letter, a number and inf., sup. or suss. (D 263 inf.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BAM",
    title="Biblioteca Ambrosiana",
    place="Milano",
    country="IT",
    form="busta",
    rules="https://www.ambrosiana.it",
    examples=(
        "BAM, D 263 inf., ff. 1r-16r",
        "Biblioteca Ambrosiana, cod. S 119 sup., c. 12",
        "Milano, Bibl. Ambrosiana, ms. A 46 suss.",
    ),
    names=(
        "Bibl. Ambrosiana",
        "Veneranda Biblioteca Ambrosiana",
        "Biblioteca Ambrosiana, Milano",
        "Milano, Biblioteca Ambrosiana",
        "Ambrosiana",
        "B. Ambr.",
        "Bibl. Ambr.",
    ),
    codes=(
        r"(?:[Cc]od\.\s(?:[Aa]mbros\w*\s)?|[Mm]ss?\.\s)?(?P<shelf>(?:[A-Z]{1,2}|&)\.?)\s?(?P<item>\d{1,4})\s(?P<part>inf|sup|suss|infra)(?:\.|(?!\w))(?:\sInserto\s\d{1,3})?",
    ),
)
