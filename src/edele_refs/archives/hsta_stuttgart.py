"""HStA Stuttgart: Landesarchiv Baden-Württemberg, Hauptstaatsarchiv Stuttgart.

The Bestand by letter and number (E 130b), then the Büschel (Bü) or the volume (Bd.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HStA Stuttgart",
    title="Landesarchiv Baden-Württemberg, Hauptstaatsarchiv Stuttgart",
    place="Stuttgart",
    country="DE",
    form="bestand",
    rules="https://www.landesarchiv-bw.de (Zitierweise)",
    examples=(
        "HStA Stuttgart, E 130b Bü 1234",
        "HStAS, M 33/2 Bü 12",
        "HStAS, E 9 Bü 105/2",
        "Hauptstaatsarchiv Stuttgart, A 202, Bü 2005",
    ),
    names=(
        "Landesarchiv Baden-Württemberg, Abt. Hauptstaatsarchiv Stuttgart",
        "Landesarchiv Baden-Württemberg, Hauptstaatsarchiv Stuttgart",
        "HStAS",
        "HStASt",
        "Hauptstaatsarchiv Stuttgart",
        "LABW, HStA Stuttgart",
        "LABW HStAS",
    ),
    codes=(
        r"(?P<fonds>(?:[A-Z]{1,3}\s\d{1,4}\s?[a-z]?(?:/\d{1,3})?|J\s\d{1,4}))(?:[,.]?\s(?P<unit>Bü|Bd\.|U|Nr\.|Bd|Bü\.)\s?(?P<item>\d{1,6}(?:/\d{1,4})?))",
    ),
)
