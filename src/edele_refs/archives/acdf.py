"""ACDF: Archivio della Congregazione per la Dottrina della Fede.

The Holy Office (S.O.) or Index, the series, the volume.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACDF",
    title="Archivio della Congregazione per la Dottrina della Fede",
    place="Città del Vaticano",
    country="VA",
    form="busta",
    rules="https://www.doctrinafidei.va",
    examples=(
        "ACDF, SO, St. St. M 4-b, fasc. 3, fol. 12r",
        "ACDF, Index, Protocolli, b. 123, c. 4",
        "ACDF, S.O., Decreta 1603, c. 45r",
        "ACDF, Decreta S. O., 1592, c. 112r",
    ),
    names=(
        "Archivio del Dicastero per la Dottrina della Fede",
        "ACDF, SO",
        "Archive of the Congregation for the Doctrine of the Faith",
    ),
    codes=(
        r"(?P<series>Decreta|Censurae|Protocolli)\sS\.\s?O\.?,?\s(?P<item>1[5-9]\d\d)",
        r"S\.?\s?O\.?,\s(?P<series>St\.\s?St\.|Decreta|Censurae\sLibrorum|Rerum\sVariarum|Doctrinalia),?\s(?P<item>(?:[A-Z]{1,2}\s?)?\d{1,4}\s?-?\s?[a-z]{0,2})",
    ),
)
