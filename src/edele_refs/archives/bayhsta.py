"""BayHStA: Bayerisches Hauptstaatsarchiv.

The ministry (MInn, MA, StK, MK) and the running number; the war archive is Abt. IV.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BayHStA",
    title="Bayerisches Hauptstaatsarchiv",
    place="München",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "BayHStA, MInn 71719, Bl. 3",
        "BayHStA, Abt. IV, HS 2348",
        "BayHStA, StK 6670",
        "Bayerisches Hauptstaatsarchiv, MA 99523",
    ),
    names=(
        "BHStA",
        "BayHSTA",
        "BayHStA München",
        "Bayerisches Hauptstaatsarchiv München",
        "HStA München",
        "BayHStA, Abt. IV",
        "BHStA/Abt. IV",
        "BayHStA/Abt. IV",
        "Bavarian Main State Archive",
    ),
    codes=(
        r"(?P<fonds>Kurbayern(?:\s(?:Äußeres\sArchiv|Geheimer\sRat|Hofkammer|Mandatensammlung|Urkunden))?|Kurbaiern\s\w+|Klosterurkunden\s\w+|Klosterliteralien\s\w+|KL\s[A-Z]\w+|Hochstift\s\w+|Reichskammergericht|Gerichtsliteralien|Kasten\sschwarz|Staatsverwaltung|Fürstensachen)\s(?P<item>\d{1,6}(?:/\d{1,4})?)",
        r"(?P<fonds>GR|GL|Generalregistratur|Gerichtsliteralien)\s(?P<item>Fasz\.\s\d{1,5}(?:/\d{1,5})?)",
        r"(?:Abt\.\s[IV]{1,3}(?:\s?\(?Kriegsarchiv\)?)?,?\s)?(?P<fonds>M[A-Z][a-z]{0,4}|MInn|MA|MJu|MK|MF|ML|MHIG|MArb|StK|StKPol|StK-GuV|GR|HS|RStH|Slg\.?|KL|KU|OP|NL|MKr|PrASlg|Reichsstatthalter(?:\sEpp)?|NSDAP)\s?(?P<item>\d{1,6}(?:/\d{1,5})?(?:\s[IVX]{1,4}(?!\w))?)",
    ),
)
