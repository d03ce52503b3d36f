"""NLW: National Library of Wales.

MS and its number with a letter for the size, or the fonds and its number with strokes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NLW",
    title="National Library of Wales",
    place="Aberystwyth",
    country="GB",
    form="box",
    rules="https://www.library.wales",
    examples=(
        "NLW, MS 1234D",
        "NLW MS 5267B, fol. 12",
        "National Library of Wales, Great Sessions 4/123/4",
    ),
    names=(
        "Llyfrgell Genedlaethol Cymru",
        "NLW Aberystwyth",
    ),
    codes=(
        r"MSS?\s(?P<item>\d{1,6}[A-F]?)",
        r"(?P<fonds>[A-Z][A-Za-z’]{1,20}(?:\s[A-Z][a-z]{1,20}){0,3})\s(?P<item>\d{1,5}(?:/\w{1,6}){1,3})",
    ),
)
