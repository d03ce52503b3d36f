"""AAD: the archives of the Victoria and Albert Museum, and its National Art Library.

The letters of the section, then numbers between strokes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AAD",
    title="Victoria and Albert Museum",
    place="London",
    country="GB",
    form="box",
    rules="https://www.vam.ac.uk/info/archives",
    examples=(
        "Archive of Art and Design, AAD/1/1978/2",
        "Victoria and Albert Museum Archive, AAD/1995/16/2",
        "National Art Library, London, MSL/1903/4012",
    ),
    names=(
        "Victoria and Albert Museum Archive",
        "Victoria and Albert Museum, London",
        "Archive of Art and Design",
        "National Art Library, London",
        "National Art Library",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{2,4})(?P<item>(?:/\w{1,8}){1,5})",
    ),
)
