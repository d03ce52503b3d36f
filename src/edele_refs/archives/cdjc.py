"""CDJC: Centre de documentation juive contemporaine, in the Mémorial de la Shoah.

The collection in Roman figures, then the document: "CDJC, XXVb-12", "CCCLXVI-14".
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CDJC",
    title="Centre de documentation juive contemporaine",
    place="Paris",
    country="FR",
    form="cote",
    rules="https://www.memorialdelashoah.org (catalogue du centre de documentation)",
    examples=("CDJC, XXVb-12", "CDJC, CCCLXVI-14", "Mémorial de la Shoah, CCXIII-89", "CDJC, DLXII, 14"),
    names=("Mémorial de la Shoah", "Mémorial de la Shoah/CDJC", "CDJC/Mémorial de la Shoah", "Mémorial de la Shoah (CDJC)"),
    codes=(r"(?P<fonds>[CDLXVI]{2,9}[a-h]?)(?:-|,\s|\s)(?P<item>\d{1,4}[a-z]?)",),
)
