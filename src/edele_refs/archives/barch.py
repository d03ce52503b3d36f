"""BArch: Bundesarchiv.

A signature is the code of the Bestand (R for the Reich, NS for the party, B for the Federal
Republic, DA to DZ for the GDR, N for papers), its number, a slash and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BArch",
    title="Bundesarchiv",
    place="Koblenz und Berlin-Lichterfelde",
    country="DE",
    form="bestand",
    rules="https://www.bundesarchiv.de (Zitierweise: BArch, Bestandssignatur/Archivnummer)",
    examples=(
        "BArch R70 (Sowjetunion)/26, folio 20",
        "BArch, NS 19/1234, Bl. 12",
        "BArch Berlin, R 58/214",
        "BArch, R 43-II/123",
        "BArch, DY 30/IV A 2/14/87, Bl. 101–104",
        "BArch, DY 30 IV 2/14/87",
        "BArch, R 9361-II/12345",
        "BA Koblenz, N 1234/12",
        "BArch, B 162/1234, Bl. 3 f.",
    ),
    names=(
        "Bundesarchiv Berlin",
        "Bundesarchiv Koblenz",
        "Bundesarchiv Lichterfelde",
        "Bundesarchiv Berlin-Lichterfelde",
        "BArch Berlin",
        "BArch Berlin-Lichterfelde",
        "BArch Lichterfelde",
        "BArch Freiburg",
        "BArch Freiburg i. Br.",
        "BArch Bayreuth",
        "BArch Dahlwitz-Hoppegarten",
        "BArch Koblenz",
        "BAB",
        "BA Berlin",
        "BA Koblenz",
        "BA Lichterfelde",
        "BA Berlin-Lichterfelde",
        "BAK",
        "BAL",
        "BA",
        "German Federal Archives",
        "German Federal Archive",
        "Federal Archives Germany",
        "BA-BL",
        "BA-L",
        "BAL-B",
        "Bundesarchiv Ludwigsburg",
        "BA Ludwigsburg",
        "BArch Ludwigsburg",
    ),
    superseded=(
        "BAP",
        "Bundesarchiv, Abteilungen Potsdam",
        "BDC",
        "Berlin Document Center",
        "ZStA",
        "Zentrales Staatsarchiv Potsdam",
        "DZA",
    ),
    isil="DE-1958",
    codes=(
        r"(?P<item>Bild\s\d{2,3}(?:-[A-Z]?\d{2,6}){1,3}[A-Z]?)",
        r"(?P<fonds>(?:AR|FB|R|RH|RW|RL|RM|RS|RHD|RLD|NS|NSD|RD|NL|N|B|BW|BH|BL|BM|BD|DY|NY|DO|DA|DC|DB|DE|DF|DH|DG|DK|DM|DN|DP|DQ|DR|DS|DX|DZ|EAP|PERS|Pers|PH|PHD|MSg|MSG|ZSg|Msg|ZSG|WF|W|Z|All\. Proz\.|VBS|KLE|ZA|SgY|BDC|AL|Barch)\s?\d{1,5}(?:(?:\s|\s?[-‐‑–/]\s?)(?:I{1,3}|IV|V|VI{1,3}|IX|X)(?![\w.]|\s(?:[A-C]\s)?\d{1,3}/))?(?:\s[A-Z](?=\s?/))?(?:[-‐‑–]\d{1,4})?(?:\s?[A-Z]?\s?\([A-ZÄÖÜ][^()/]{1,40}\)|\s(?:Sowjetunion|Polen|Frankreich|Niederlande|Lothringen|Elsaß|Slowakei|Böhmen und Mähren)(?=\s?/))?)(?:(?:\s?/\s?|\s(?=(?:J\s)?IV\s(?:[A-C]\s)?\d/))(?P<item>(?:J\s)?(?:[vV]\.\s?(?=\d))?(?:[IVX]{1,4}\s(?:[A-C]\s)?)?\w{1,12}(?:[./]\d{1,6}[A-Z]?){0,6}(?:[-‐‑–]\d{1,6})?))?",
    ),
    bare=(r"(?:NS|DY|ZSg)\s?\d{1,3}\s?/\s?\d[\w./]*",),
)
