"""ZB Zürich: Zentralbibliothek Zürich.

Manuscripts by group (Ms. F 12, Ms. Z VII 123), family archives (FA), papers (Nachl.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ZB Zürich",
    title="Zentralbibliothek Zürich",
    place="Zürich",
    country="CH",
    form="bestand",
    rules="https://www.zb.uzh.ch",
    examples=(
        "ZB Zürich, Ms. F 12, fol. 34r",
        "Zentralbibliothek Zürich, FA Escher 12.4",
        "ZBZ, Ms. Z VII 123",
        "ZB Zürich, Nachl. Bluntschli 12",
    ),
    names=(
        "ZBZ",
        "ZB, Zürich",
        "Zentralbibliothek, Zürich",
        "Zürich, Zentralbibliothek",
        "Zürich ZB",
    ),
    codes=(
        r"(?P<collection>Mss?\.?)\s(?P<item>[A-Z]{1,2}(?:\s[IVXLC]{1,7})?\s\d{1,4}(?:[a-z](?!\w)|[.:]\d{1,3}){0,2})",
        r"(?P<fonds>(?:FA|Nachl(?:\.|ass)|NL)\s(?:[A-ZÄÖÜ][\w-]{1,20}\.?\s?){1,3})\s?(?P<item>\d{1,4}(?:\.\d{1,4})?)",
    ),
)
