"""BA-MA: Bundesarchiv, Abteilung Militärarchiv.

A signature is the code of the Bestand (RH for the army, RL for the air force, RM for the navy,
RW for the Wehrmacht), its number, a slash and the number of the file; then the folio.

>>> archive.parse("BA-MA RH 24-17/185, folio 155")
Signature(archive='BA-MA', fonds='RH 24-17', item='185', locator='folio 155')
>>> archive.parse("BA-MA RH 24-17")  # a Bestand, no file
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BA-MA",
    title="Bundesarchiv, Abteilung Militärarchiv",
    place="Freiburg im Breisgau",
    country="DE",
    form="bestand",
    rules="https://www.bundesarchiv.de (Zitierweise: BArch, Bestandssignatur/Archivnummer)",
    examples=(
        "BA-MA RH 24-17/185, folio 155",
        "BA-MA RH27-3/170, folio 73-75",
        "Bundesarchiv-Militärarchiv, Freiburg im Breisgau, RL 2 II/123, Bl. 12",
        "BA/MA, RW 4/v. 578",
        "BA-MA, Msg 2/2429",
    ),
    names=(
        "BA/MA",
        "BAMA",
        "BArch-MA",
        "BArch MA",
        "BArch, MA",
        "BArchMA",
        "Bundesarchiv-Militärarchiv",
        "Bundesarchiv/Militärarchiv",
        "Bundesarchiv-Militaerarchiv",
        "German Federal Military Archive",
        "Federal Archives–Military Archives",
        "Militärarchiv Freiburg",
    ),
    codes=(
        r"(?P<fonds>(?:RH|RHD|RW|RWD|RL|RLD|RM|RMD|RS|BW|BH|BL|BM|BV|PH|PHD|MSg|MSG|Msg|N|PERS|Pers|ZA|WF|Wi|W|H|III W|OKW|BArchBild|ZSg|R|MF)\s?\d{1,4}(?:\s?[IVX]{1,4})?(?:[-‐‑–]\s?\d{1,4})?(?:\s?\([A-ZÄÖÜ][^()/]{1,40}\))?)(?:\s?/\s?(?:v\.\s?)?(?P<item>\d{1,6}[a-zK]?(?:[-‐‑–]\d{1,6})?(?:/\d{1,5})?))?",
    ),
    bare=(
        r"(?:RHD?|RWD?|RLD?|RMD?)\s?\d{1,3}(?:[-‐‑–]\s?\d{1,4})?(?:\s?[IVX]{1,4})?\s?/\s?\d{1,6}[a-zK]?",
    ),
)
