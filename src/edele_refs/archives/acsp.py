"""ACSP: Archiv für Christlich-Soziale Politik der Hanns-Seidel-Stiftung.

Papers by their name, a series by its letters, a number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACSP",
    title="Archiv für Christlich-Soziale Politik",
    place="München",
    country="DE",
    form="bestand",
    rules="https://www.hss.de/archiv",
    examples=("ACSP, NL Strauß, PV 1234", "ACSP, PS I/1957", "ACSP, LGF-LV 19670124:5", "ACSP, LG-P, 12. Wahlperiode, Nr. 12"),
    names=("ACSP München", "Archiv für Christlich-Soziale Politik"),
    codes=(
        r"(?P<named>(?:NL|Nachlass)\s[A-ZÄÖÜ][\w.-]{1,24}(?:\s[A-ZÄÖÜ][\w.-]{1,24}){0,2})(?:,\s|:\s)(?P<item>(?:(?:PV|Fam|Büro\sBMVg|BMVg|BMF|MinPräs|RA|[A-Z]{1,3})\s)?(?:Nr\.\s)?\d{1,6}(?:/\d{1,4})?)",
        r"(?P<fonds>(?:PS|PT|CSU-LG|LG-P|LTF-P|LGF-LV|LGF)(?:\s[IVX]{1,3})?)[/,\s]{1,2}(?P<item>(?:\d{1,2}\.\sWahlperiode,\s)?(?:Nr\.\s)?\d{1,8}(?:[-:/]\d{1,4}){0,2})",
    ),
)
