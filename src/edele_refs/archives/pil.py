"""PIL: Politikatörténeti Intézet Levéltára.

The fonds (f.), then group and custodial unit (ő. e.); the number stands before the word.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PIL",
    title="Politikatörténeti Intézet Levéltára",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://polhist.hu",
    examples=("PIL, 274. f. 3/12. ő. e.", "PIL 867. f. 1/k-12. ő. e.", "PIL, 274. f. 4. cs. 123. ő. e."),
    names=("PIL Budapest", "PIL, Budapest"),
    superseded=("PIA", "Párttörténeti Intézet Archívuma"),
    codes=(r"(?P<fonds>\d{3}\.\s?f\.)\s(?:(?P<group>\d{1,3}\.\s?cs\.)\s)?(?P<item>\d{1,4}(?:/[\w-]{1,7})?\.\s?ő\.\s?e\.?)",),
)
