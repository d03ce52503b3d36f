"""BStU: Bundesarchiv, Stasi-Unterlagen-Archiv.

The ministry (MfS), its department or the kind of file (HA XX, ZAIG, AOP, AIM), the number, the
sheet.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BStU",
    title="Bundesarchiv, Stasi-Unterlagen-Archiv",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://www.bundesarchiv.de (Zitierweise: BArch, Bestandssignatur/Archivnummer)",
    examples=(
        "BStU, MfS, HA XX, Nr. 1234, Bl. 12",
        "BStU, MfS, ZAIG 3456, Bl. 3–5",
        "BArch, MfS, HA IX, Nr. 123",
        "BStU, MfS AOP 1234/76",
    ),
    names=(
        "BArch, MfS",
        "BArch MfS",
        "Stasi-Unterlagen-Archiv",
        "Der Bundesbeauftragte für die Unterlagen des Staatssicherheitsdienstes der ehemaligen DDR",
        "Archiv des Bundesbeauftragten für die Stasi-Unterlagen",
        "Archiv der Bundesbeauftragten für die Stasi-Unterlagen",
        "Bundesbeauftragter für die Stasi-Unterlagen",
        "Der Bundesbeauftragte für die Stasi-Unterlagen",
        "Die Bundesbeauftragte für die Stasi-Unterlagen",
        "Bundesbeauftragter für die Unterlagen des Staatssicherheitsdienstes der ehemaligen DDR",
        "Bundesbeauftragte für die Unterlagen des Staatssicherheitsdienstes der ehemaligen DDR",
        "Stasi Records Archive",
        "BStU Berlin",
    ),
    superseded=(
        "GAUCK-Behörde",
        "Gauck-Behörde",
        "Bundesbeauftragte für die Stasi-Unterlagen",
    ),
    codes=(
        r"(?:MfS[,\s–-]{1,3}(?:[A-Z][A-Za-z]{1,8}[,\s]{1,2})?)?(?P<unit>(?:HA|ZAIG|BdL(?:/Dok\.?)?|SdM|AOP|AIM|AU|AP|AS|ASt|BV\s\w{3,12}|Abt\.?|ZKG|HVA|AGM|JHS|SED-KL|Sekr\.\s\w{3,12}|BCD|AFO|GH|KS|RHW|AKK|AGMS|C)(?:\s[A-Z]{1,5}(?:/\w{1,5})?)?)[,\s]{1,2}(?:Nr\.\s)?(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
