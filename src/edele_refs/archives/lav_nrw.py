"""LAV NRW: Landesarchiv Nordrhein-Westfalen.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LAV NRW",
    title="Landesarchiv Nordrhein-Westfalen",
    place="Duisburg, Münster und Detmold",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "LAV NRW R, NW 34, Nr. 12, Bl. 3",
        "HStA Düsseldorf, RW 58/12345",
        "HStA Düsseldorf, RW 58-1234, Bl. 5r",
        "LAV NRW W, Q 222, Nr. 345",
        "HStAD, Gerichte Rep. 5, Nr. 1234",
    ),
    names=(
        "LA NRW",
        "LAV NRW R",
        "LAV NRW W",
        "LAV NRW OWL",
        *(
            f"{land}, {part} {place}"
            for land in ("LAV NRW", "Landesarchiv NRW", "Landesarchiv Nordrhein-Westfalen")
            for part in ("Abt.", "Abteilung")
            for place in ("Westfalen", "Rheinland", "Ostwestfalen-Lippe")
        ),
        "LAV NRW Duisburg",
        "LAV NRW Münster",
        "LAV NRW Rheinland",
        "LAV NRW Westfalen",
        "LAV Münster",
        "HStAD-RW",
        "HStA Düsseldorf",
        "HStAD",
        "NRW HStA",
        "StA Münster",
        "StAMS",
        "Hauptstaatsarchiv Düsseldorf",
        "Staatsarchiv Münster",
        "Staatsarchiv Detmold",
        "StA Detmold",
    ),
    codes=(
        r"(?P<fonds>(?:NW|RW|RWN|BR|Q|K|K\s\d{3}|D\s\d{1,3}\s?[A-Z]?|L\s\d{1,3}|M\s\d|Regierung\s[A-Z][a-z]{3,12}|Gerichte\sRep\.|Ger\.\s?Rep\.|Rep\.|O|V|PL)(?:\s?[OK]?\s?-?\d{1,4})?)(?:\s?/\s?|(?<=\d)-|,?\s(?:Nr\.\s?)?)(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
