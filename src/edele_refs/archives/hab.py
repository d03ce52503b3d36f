"""HAB: Herzog August Bibliothek Wolfenbüttel.

Codices by number and collection (Aug., Helmst., Novi), with the format.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HAB",
    title="Herzog August Bibliothek Wolfenbüttel",
    place="Wolfenbüttel",
    country="DE",
    form="bestand",
    rules="https://www.hab.de",
    isil="DE-23",
    examples=(
        "HAB Wolfenbüttel, Cod. Guelf. 37.2 Aug. 2°, fol. 45r",
        "HAB, Cod. Guelf. 404.1 (1) Novi, fol. 3v",
        "Herzog August Bibliothek Wolfenbüttel, Cod. Guelf. 21 Helmst., fol. 1r",
        "HAB, BA I, 573",
    ),
    names=(
        "HAB Wolfenbüttel",
        "HAB, Wolfenbüttel",
        "Herzog August Bibliothek",
        "Herzog-August-Bibliothek Wolfenbüttel",
        "Herzog-August-Bibliothek",
        "Wolfenbüttel, Herzog August Bibliothek",
    ),
    codes=(
        r"(?P<item>Cod\.\s?(?:Guelf\.)?\s?\d{1,5}(?:[a-z](?!\w))?(?:[.,]\d{1,3}){0,2}(?:\s\(\d{1,3}\))?\s(?:Aug(?:\.|usteus)|Helmst(?:\.|edt)|Guelf\.|Gud\.(?:\slat\.|\sgraec\.)?|Weiss\.|Weißenburg|Blank(?:enb)?\.|Extrav(?:\.|agantes)|Nov(?:\.|i|issimi)|Noviss\.)(?:\s(?:[248]|12)[°º])?)",
        r"(?P<fonds>BA)\s(?P<item>[IV]{1,3},\s\d{1,5})",
    ),
)
