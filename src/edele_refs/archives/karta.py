"""KARTA: Archiwum Ośrodka KARTA.

The collection by letters (AW Eastern Archive, AO archive of the opposition, AHM oral history), the group, the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KARTA",
    title="Archiwum Ośrodka KARTA",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://karta.org.pl",
    examples=("Archiwum Ośrodka KARTA, sygn. AW III/112, k. 5", "Ośrodek KARTA, AO IV/25.3", "Archiwum Historii Mówionej Ośrodka KARTA, sygn. AHM_1234"),
    names=("Ośrodek KARTA", "Archiwum Historii Mówionej Ośrodka KARTA", "Archiwum Opozycji Ośrodka KARTA", "Archiwum Wschodnie Ośrodka KARTA", "KARTA Center"),
    codes=(r"(?:[Ss]ygn\.\s)?(?P<signature>(?:AW|AO|AHM|PF)[\s_][\w/.-]*\d[\w/]*)",),
)
