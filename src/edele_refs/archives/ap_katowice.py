"""APK: Archiwum Państwowe w Katowicach.

The fonds by name or abbreviation, the signature, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APK",
    title="Archiwum Państwowe w Katowicach",
    place="Katowice",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=("APK, Gauleitung, sygn. 12, k. 4", "AP Katowice, RK, sygn. 1831, k. 7"),
    names=("AP Katowice", "APKat", "AP w Katowicach", "State Archive in Katowice"),
)
