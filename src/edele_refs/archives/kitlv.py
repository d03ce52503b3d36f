"""KITLV: Koninklijk Instituut voor Taal-, Land- en Volkenkunde; its collections are at Leiden now.

H for the western manuscripts, Or. for the others, D H for the modern ones, and the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KITLV",
    title="Koninklijk Instituut voor Taal-, Land- en Volkenkunde",
    place="Leiden",
    country="NL",
    form="bestand",
    rules="https://www.bibliotheek.universiteitleiden.nl (KITLV collecties)",
    examples=(
        "KITLV, H 797, nr. 98",
        "KITLV, D H 1234",
        "KITLV, H 1085, collectie Korn, nr. 98",
    ),
    names=("KITLV, Leiden", "KITLV Leiden"),
    codes=(r"(?P<fonds>D?\s?H|Or\.)\s(?P<item>\d{1,4}[a-z]?)(?:,\s(?:collectie|coll\.)\s[^,;()\d]{2,40})?(?:,\snr\.\s\d{1,5})?",),
)
