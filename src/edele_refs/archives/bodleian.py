"""Bodl.: Bodleian Library.

MS, the collection, a letter for the size, the number; the folio behind it.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Bodl.",
    title="Bodleian Library",
    place="Oxford",
    country="GB",
    isil="GB-UkOxU",  # record numbers in CERL's Heritage of the Printed Book
    form="box",
    rules="https://www.bodleian.ox.ac.uk",
    examples=(
        "Bodleian Library, Oxford, MS Eng. hist. c. 123, fol. 4",
        "Bodl., MS Rawlinson A 45, fo. 12",
        "Bodleian Library, MS Attlee dep. 12, fols 3–4",
        "Bodleian Libraries, Conservative Party Archive, CCO 4/2/1",
        "Rhodes House Library, Oxford, Mss Afr. s. 1579",
        "Bodl., Carte MS 21, f. 402",
        "Rawlinson MS D.923, fol. 87",
    ),
    names=(
        "Bodleian Libraries",
        "Bodleian",
        "Bodleian Library, Oxford",
        "Bodleian Libraries, University of Oxford",
        "Oxford, Bodleian Library",
        "Bodl. Lib.",
        "Bodley",
        "Rhodes House Library",
        "Rhodes House Library, Oxford",
    ),
    codes=(
        r"(?P<collection>Carte|Tanner|Clarendon|Rawlinson|Rawl\.|Ashmole|Ballard|Clarke|Digby|Gough|Bodley|Laud\s(?:Misc|Lat|Gr|Or)\.)\sMSS?\.?\s(?P<item>(?:[A-Ga-g](?:\.\s?|\s))?\d{1,5}\*?)",
        r"(?P<collection>M[Ss]{1,2}\.?\s(?:(?:[A-Z][\w’.]{1,15}|dep\.|hist\.|lat\.|misc\.|th\.|poet\.|lett\.|gen\.|[a-t]\.|e\.\sMus\.)\s){1,4}(?:[A-Ga-g]\.?\s)?)(?P<item>\d{1,5}(?:/\d{1,4})?\*?(?:\s\(\d{1,3}\))?)",
        r"(?P<collection>CCO|CRD|PUB|ACP|LCC)\s(?P<item>\d{1,4}(?:/\w{1,5}){1,5})",
    ),
    bare=(r"(?:Carte|Tanner|Rawlinson|Rawl\.|Ashmole)\sMSS?\.?\s(?:[A-Ga-g](?:\.\s?|\s))?\d{1,5}\*?",),
)
