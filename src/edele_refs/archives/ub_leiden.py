"""UB Leiden: Universitaire Bibliotheken Leiden.

Manuscripts by the collection's letters and a number: BPL (Bibliotheca Publica Latina), VLQ, Ltk, Or.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UB Leiden",
    title="Universitaire Bibliotheken Leiden",
    place="Leiden",
    country="NL",
    form="bestand",
    rules="https://www.bibliotheek.universiteitleiden.nl",
    isil="NL-LeU",
    examples=(
        "UB Leiden, BPL 246",
        "Universiteitsbibliotheek Leiden, BPL 1886, f. 23",
        "Leiden, Universiteitsbibliotheek, VLQ 79",
    ),
    names=(
        "UBL",
        "Universiteitsbibliotheek Leiden",
        "Leiden University Library",
        "Leiden, UB",
        "Leiden, Universiteitsbibliotheek",
        "Bibliotheek der Rijksuniversiteit Leiden",
    ),
    codes=(r"(?:(?P<type>(?:ms|hs)\.?)\s)?(?P<fonds>BPL|BPG|BUR|LTK|Ltk|MAR|PER|SCA|SEM|VLF|VLQ|VLO|VGF|VGQ|VUL|Or\.|ASF|AC\d?|AK)\s(?P<item>[A-Z]?\.?\s?\d{1,5}(?:\s?[A-Z])?(?:[:/]\w{1,4})?)",),
)
