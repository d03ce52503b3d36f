"""PA AA: Politisches Archiv des Auswärtigen Amts.

Before 1945 running numbers of the volumes (R 29878); after that Bestand B with its number and
volume; missions abroad by place.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PA AA",
    title="Politisches Archiv des Auswärtigen Amts",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://archiv.diplo.de (Zitierweise: PA AA, Bestand, Band)",
    examples=("PA AA, R 29878, Bl. 12", "PA AA, B 42, Bd. 1234", "PA-AA, R 101101"),
    names=(
        "PA-AA",
        "PAAA",
        "PA/AA",
        "AA/PA",
        "PA-AA Berlin",
        "PAdAA",
        "Politisches Archiv des Auswärtigen Amtes",
        "Political Archive of the German Foreign Office",
        "Political Archive of the Federal Foreign Office",
    ),
    codes=(
        r"(?P<fonds>RZ\s?\d{3,4}),\s(?P<item>R\s?\d{4,6})",
        r"(?P<fonds>R|RZ|RAV|B|AV|BILD|NL|P|M|MfAA(?:,?\s[ABC])?|A|C)\s?(?P<item>\d{1,6}[a-z]?(?:[-‐‑–/]\w{1,10}){0,2})(?:[,-]\s?(?:Bd\.|REF\.?)\s?(?P<volume>\w{1,6}(?:\s[A-Z](?!\w))?))?",
        r"(?P<fonds>NL|Nachlass|Nl\.)\s(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,20})(?:,?\s(?:Bd\.|Nr\.)\s?(?P<item>\d{1,4}))?",
    ),
)
