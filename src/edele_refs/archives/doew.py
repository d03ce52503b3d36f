"""DÖW: Dokumentationsarchiv des österreichischen Widerstandes.

A running number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DÖW",
    title="Dokumentationsarchiv des österreichischen Widerstandes",
    place="Wien",
    country="AT",
    form="karton",
    rules="https://www.doew.at",
    examples=("DÖW 12345", "DÖW, 20100/1234", "DÖW, Akt Nr. 4567"),
    names=("DÖW-Archiv", "DOEW", "DÖW, Wien", "DÖW Wien"),
    codes=(r"(?:Akt\s)?(?:Nr\.\s)?(?P<item>(?:E\s)?\d{3,6}(?:/\d{1,5})?)(?=[\s,.;)]|$)",),
)
