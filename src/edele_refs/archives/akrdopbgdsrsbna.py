"""АКРДОПБГДСРСБНА-М: the archive of the Bulgarian commission that opens the files of State Security.

Fond, opis, arkhivna edinitsa (a.e.), list; after ministries the letter behind a hyphen is one.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="АКРДОПБГДСРСБНА",
    title="Архив на Комисията за разкриване на документите и за обявяване на принадлежност на български граждани към Държавна сигурност и разузнавателните служби на Българската народна армия",
    place="София",
    country="BG",
    form="fond",
    rules="https://comdos.bg",
    examples=("АКРДОПБГДСРСБНА-М, ф. 13, оп. 1, а.е. 774, л. 5", "АКРДОПБГДСРСБНА, ф. 22, оп. 1, а. е. 12, л. 45"),
    names=("АКРДОПБГДСРСБНА-М", "АКРДОПБГДСРСБНА-Р", "АКРДОПБГДСРСБНА-НА", "АКДОПБГДСРСБНА", "АКРДОПБГДСРСБНА–М", "КРДОПБГДСРСБНА", "COMDOS", "AKRDOPBGDSRSBNA-M", "AMVR", "АМВР"),
)
