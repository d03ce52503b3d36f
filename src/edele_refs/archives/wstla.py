"""WStLA: Wiener Stadt- und Landesarchiv.

The fonds by number with points or name, the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="WStLA",
    title="Wiener Stadt- und Landesarchiv",
    place="Wien",
    country="AT",
    form="karton",
    rules="https://www.wien.gv.at/kultur/archiv",
    examples=(
        "WStLA, Volksgericht, Vg 1a Vr 123/45",
        "WStLA, M.Abt. 119, A32: 1234",
        "WStLA, 2.3.14.A1",
        "WStLA, Hauptarchiv – Akten, A1: 123/1705",
    ),
    names=("WStLA Wien", "Wiener Stadt- und Landesarchiv, Wien"),
    codes=(
        r"(?:(?P<names>[A-Z][\w –-]{2,40}),\s)?(?P<item>[A-Z]\d{1,3}:\s?\d{1,5}(?:/\d{2,4})?|Vg\s\d{1,2}\w?\sVr\s\d{1,5}/\d{2,4}|M\.\s?Abt\.\s\d{1,4},\s[A-Z]\d{1,4}(?::\s?\d{1,5}(?:/\d{1,4})?)?|\d\.\d{1,2}\.\d{1,3}(?:\.\d{1,3})*\.[A-Z]\d{1,3})",
    ),
)
