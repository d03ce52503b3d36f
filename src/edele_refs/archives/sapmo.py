"""SAPMO-BArch: Stiftung Archiv der Parteien und Massenorganisationen der DDR im Bundesarchiv.

The records of the SED and the mass organisations, Bestand DY and NY; the old SED numbers live
on behind the slash.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SAPMO-BArch",
    title="Stiftung Archiv der Parteien und Massenorganisationen der DDR im Bundesarchiv",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://www.bundesarchiv.de (Zitierweise: BArch, Bestandssignatur/Archivnummer)",
    examples=(
        "SAPMO-BArch, DY 30/IV 2/2.035/123, Bl. 12",
        "SAPMO-BArch, DY 30/J IV 2/2/123",
        "SAPMO-BArch, DY 30/J IV 2/2A/1234",
        "SAPMO-BArch, NY 4182/931, Bl. 47–49",
    ),
    names=("SAPMO", "SAPMO-BA", "SAPMO BArch", "SAPMO-DDR", "BArch-SAPMO", "BArch SAPMO"),
    superseded=("IML/ZPA", "ZPA", "SAPMO-BArch, ZPA"),
    codes=(
        r"(?P<fonds>(?:DY|NY|SgY|RY|BY|SGY|FBS)\s?\d{1,4})\s?/\s?(?P<item>(?:J\s)?(?:[IVX]{1,4}\s(?:[A-C]\s)?)?\w{1,8}(?:[./]\d{1,6}[A-Z]?){0,6}(?:[-‐‑–]\d{1,6})?)",
        r"(?P<fonds>(?:J\s)?[IVX]{1,4}\s\d{1,3})/(?P<item>\d{1,4}[A-Z]?(?:[./]\d{1,5}){0,5})",
    ),
)
