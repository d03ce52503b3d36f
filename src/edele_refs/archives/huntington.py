"""HEH: The Huntington Library.

The collection by its letters (EL, HA, HM, ST, BA) and the number; boxes for the larger series.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HEH",
    title="Henry E. Huntington Library",
    place="San Marino, California",
    country="US",
    form="box",
    rules="https://www.huntington.org",
    isil="US-CSmH",
    examples=(
        "Huntington Library, San Marino, CA, EL 7976",
        "HEH, HA Correspondence, box 14",
        "HEH, HM 1234, fol. 3r",
        "Huntington Library, EL MS 34/B/12",
    ),
    names=(
        "Huntington Library",
        "The Huntington Library",
        "Huntington Library, San Marino",
        "Huntington Library, San Marino, CA",
        "Huntington Library, San Marino, California",
        "Henry E. Huntington Library, San Marino",
    ),
    codes=(r"(?P<collection>(?:EL|HA|HM|ST|BA|STT|mssHM|mssEL|RB|FAC|LO|AB|TO|BL)(?:\sMSS?\.?)?)\s?(?P<item>\d{1,5}(?:/[A-Z]{0,2}\d{0,2}[/-]?\d{0,4})?(?:\s?\(\d{1,3}\))?)",),
)
