"""Istoreto: Istituto piemontese per la storia della Resistenza e della società contemporanea.

The fonds by its name, then busta, fascicolo.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Istoreto",
    title="Istituto piemontese per la storia della Resistenza e della società contemporanea",
    place="Torino",
    country="IT",
    form="busta",
    rules="http://www.istoreto.it",
    examples=("Istoreto, fondo Originari, b. C 34, fasc. a", "AISRP, b. 12, fasc. 3"),
    names=("AISRP", "ISTORETO", "Archivio dell’Istituto piemontese per la storia della Resistenza", "Archivio Istoreto"),
    codes=(r"(?P<fonds>(?:[Ff]ondo\s)?[A-Z][^,;()\d]{2,40}),\s(?P<busta>b\.\s[A-Z]{0,2}\s?\d{1,4}(?:\s?[a-z]{2,3})?)(?:,\s(?P<fascicolo>fasc\.\s\w{1,4}))?",),
)
