"""TsDAMLM: Центральний державний архів-музей літератури і мистецтва України.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDAMLM",
    title="Центральний державний архів-музей літератури і мистецтва України",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=("ЦДАМЛМ України, ф. 590, оп. 1, спр. 42, арк. 3",),
    names=("ЦДАМЛМ", "ЦДАМЛМ України", "TsDAMLMU"),
)
