"""IR NBUV: Інститут рукопису Національної бібліотеки України імені В. І. Вернадського.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IR NBUV",
    title="Інститут рукопису Національної бібліотеки України імені В. І. Вернадського",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=("ІР НБУВ, ф. 1, спр. 123, арк. 4",),
    names=(
        "ІР НБУВ",
        "ІР НБУ",
        "Інститут рукопису Національної бібліотеки України ім. В. І. Вернадського",
        "Institute of Manuscripts, Vernadsky National Library of Ukraine",
    ),
)
