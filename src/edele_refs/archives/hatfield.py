"""Hatfield House: the papers of the Cecils, marquesses of Salisbury.

The Cecil Papers by volume and number (before the microfilms: by volume and folio).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Hatfield House",
    title="Hatfield House Library and Archives",
    place="Hatfield",
    country="GB",
    form="box",
    rules="https://www.hatfield-house.co.uk (Library and Archives)",
    examples=(
        "Hatfield House, Cecil Papers 11/45",
        "Hatfield House, CP 144/12",
        "Hatfield House Archives, Cecil Papers 203/56, fol. 3",
    ),
    names=("Hatfield House Archives", "Hatfield House Library", "Hatfield House, Hertfordshire"),
    codes=(r"(?:Cecil\s(?:Papers|MSS?)|C\.?P\.?)\s(?P<item>\d{1,3}/\d{1,4}[a-z]?)",),
)
