"""ADL: Archiv des Liberalismus der Friedrich-Naumann-Stiftung.

The Bestand by its letter and number, or papers by their name, and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ADL",
    title="Archiv des Liberalismus",
    place="Gummersbach",
    country="DE",
    form="bestand",
    rules="https://www.freiheit.org/archiv-des-liberalismus",
    examples=("ADL, A 12-45", "ADL, NL Dehler, N1-1034", "ADL, Bestand Bundesvorstand, 123", "ADL, A1-123, Bl. 4"),
    names=("AdL", "ADL Gummersbach", "Archiv des Liberalismus", "Archiv des Deutschen Liberalismus"),
    codes=(r"(?:(?P<named>(?:NL|Nachlass)\s[A-ZÄÖÜ][\w.-]{1,24}(?:\s[A-ZÄÖÜ][\w.-]{1,24})?),\s)?(?P<item>[ANDL]\s?\d{1,3}[-/]\d{1,5})",),
)
