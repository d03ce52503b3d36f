"""Burgerbibliothek Bern: Burgerbibliothek Bern.

Manuscripts of the history of Switzerland (Mss.h.h.), codices, family archives (FA).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Burgerbibliothek Bern",
    title="Burgerbibliothek Bern",
    place="Bern",
    country="CH",
    form="bestand",
    rules="https://www.burgerbib.ch",
    examples=(
        "Burgerbibliothek Bern, Mss.h.h. X.12, S. 3",
        "BBB, Mss.h.h. XXIa.12, fol. 5r",
        "Burgerbibliothek Bern, Cod. 120, fol. 3r",
        "BBB, FA von Erlach 12",
    ),
    names=(
        "BBB",
        "Burgerbibliothek, Bern",
        "Bern, Burgerbibliothek",
        "BBB Bern",
        "Bürgerbibliothek Bern",
    ),
    codes=(
        r"(?P<collection>Mss\.?\s?[hH]\.?\s?[hH]\.|Mss\.\s?Mül\.)\s?(?P<item>[IVXL]{1,7}[a-z]?\.\s?\d{1,4}(?:\s?\(\d{1,3}\))?|\d{1,4})",
        r"(?P<collection>Cod\.|ES)\s(?P<item>[A-Z]?\s?\d{1,4}(?:\.\d{1,3})?)",
        r"(?P<fonds>FA\s(?:von\s)?[A-ZÄÖÜ][\w-]{2,20})\s(?P<item>\d{1,4}(?:\.\d{1,3})?)",
    ),
)
