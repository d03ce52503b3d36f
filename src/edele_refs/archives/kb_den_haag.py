"""KB: Koninklijke Bibliotheek, Den Haag.

"hs." for manuscripts, the number and letter of the press, the number; the folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KB Den Haag",
    title="Koninklijke Bibliotheek",
    place="Den Haag",
    country="NL",
    form="bestand",
    rules="https://www.kb.nl",
    examples=("KB, Den Haag, hs. 129 D 14, fol. 3", "Koninklijke Bibliotheek, Den Haag, 76 E 5", "KB Den Haag, hs. 78 H 12"),
    names=("KB, Den Haag", "KB, ’s-Gravenhage", "KB, The Hague", "KB Den Haag", "KB The Hague", "Koninklijke Bibliotheek, Den Haag", "Koninklijke Bibliotheek Den Haag", "Koninklijke Bibliotheek, ’s-Gravenhage", "Koninklijke Bibliotheek, The Hague"),
    codes=(r"(?P<item>(?:(?:[Hh]s\.|[Hh]andschrift|[Mm]s\.?|[Mm]S)\s)?\d{1,3}\s?[A-Z]\s?\d{1,4}(?:[/–-][IVX\d]{1,4})?)",),
)
