"""ÖStA: Österreichisches Staatsarchiv.

The department (HHStA, KA, AVA, FHKA, AdR), the fonds and its series, then Karton (Kt., K.) and
folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ÖStA",
    title="Österreichisches Staatsarchiv",
    place="Wien",
    country="AT",
    form="karton",
    rules="https://www.statearchives.gv.at (Zitierregeln)",
    examples=(
        "ÖStA, HHStA, StK, Vorträge, Kt. 215, fol. 3r",
        "ÖStA, KA, FA, Kt. 1234",
        "ÖStA/AdR, BKA, Kt. 12",
        "HHStA, PA I, Kt. 500, fol. 3",
        "HHStA Wien, RR Q, fol. 34r",
        "ÖStA, KA, NL Glaise-Horstenau, B/67:14",
        "AT-OeStA/HHStA StAbt Frankreich Varia 35, fol. 12r",
    ),
    codes=(
        r"(?P<item>RR\s[A-Z]{1,2})(?!\w)",
        r"(?P<fonds>(?:KA|AVA|AdR|HHStA|FHKA),\s(?:NL|Nachlass|Nachlaß)\s[A-ZÄÖÜ][\w.-]{2,30}(?:\s[A-ZÄÖÜ][\w.-]{2,30}){0,2}),\s(?P<item>[A-Z]/\d{1,5}(?::\d{1,4})?)",
        r"(?P<fonds>[A-Z][\w-]{0,20}(?:\s[A-Z][\w-]{0,20}){1,6})\s(?P<item>\d{1,5}(?:-\d{1,4}){0,3})",
    ),
    names=(
        "OeStA",
        "OESTA",
        "ÖSTA",
        "ÖStA/HHStA",
        "ÖStA/KA",
        "ÖStA/AVA",
        "ÖStA/AdR",
        "AT-OeStA",
        "AT-OeStA/HHStA",
        "AT-OeStA/KA",
        "AT-OeStA/AVA",
        "AT-OeStA/AdR",
        "AT-OeStA/FHKA",
        "ÖStA/FHKA",
        "HHStA",
        "HHStA Wien",
        "Haus-, Hof- und Staatsarchiv",
        "Kriegsarchiv Wien",
        "ÖStA Wien",
        "Austrian State Archives",
        "Österreichisches Staatsarchiv, Haus-, Hof- und Staatsarchiv",
        "ÖStA, Haus-, Hof- und Staatsarchiv",
        "Österreichisches Staatsarchiv, Kriegsarchiv",
        "Österreichisches Staatsarchiv, Allgemeines Verwaltungsarchiv",
        "Österreichisches Staatsarchiv, Archiv der Republik",
        "Haus-, Hof- und Staatsarchiv, Wien",
        "Haus-, Hof- und Staatsarchiv Wien",
    ),
)
