"""BAV: Biblioteca Apostolica Vaticana.

The collection (Vat., Barb., Urb., Chig., Reg., Ottob., Pal.), the language, the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BAV",
    title="Biblioteca Apostolica Vaticana",
    place="Città del Vaticano",
    country="VA",
    form="busta",
    rules="https://www.vaticanlibrary.va",
    examples=(
        "BAV, Vat. lat. 1234, fol. 5r",
        "BAV, Barb. lat. 5678, f. 12",
        "Biblioteca Apostolica Vaticana, Urb. lat. 1038, c. 3",
    ),
    names=("Vatican Library", "B.A.V.", "Bibl. Apost. Vat.", "Biblioteca Vaticana"),
    codes=(
        r"(?P<collection>(?:Vat|Barb|Urb|Reg|Ottob|Pal|Borg|Ross|Cap|Ferr|Boncomp|Patetta|Chig)\.\s?(?:lat|gr|ebr|ar|syr|slav|copt)?\.?)\s?(?P<item>[A-Z]?\.?\s?[IVX]{0,4}\.?\s?\d{1,6})",
    ),
)
