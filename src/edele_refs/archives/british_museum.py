"""BM: British Museum.

Prints, drawings and objects by their museum number (1868,0808.3456).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="British Museum",
    title="The British Museum",
    place="London",
    country="GB",
    form="box",
    rules="https://www.britishmuseum.org",
    examples=(
        "British Museum, 1868,0808.3456",
        "British Museum, Prints and Drawings, 1851,0901.123",
    ),
    names=(
        "BM Prints and Drawings",
        "The British Museum, London",
        "British Museum, London",
        "British Museum, Prints and Drawings",
        "British Museum, Department of Prints and Drawings",
    ),
    codes=(
        r"(?P<item>(?:1[789]|20)\d\d,\d{4}\.\d{1,5})",
        r"(?P<item>(?:1[789]|20)\d\d,[A-Z]\d{0,4}\.\d{1,5})",
    ),
)
