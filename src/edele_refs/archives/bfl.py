"""BFL: Budapest Főváros Levéltára.

The fonds by section and points (XXV.4.a), then the file by number and year; or the box (d.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BFL",
    title="Budapest Főváros Levéltára",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://bparchiv.hu",
    examples=(
        "BFL, XXV.4.a, 1234/1957",
        "BFL XXV.1.a 123/1945",
        "Budapest Főváros Levéltára, IV.1403.a, 12. d.",
    ),
    names=(
        "HU BFL",
        "HU-BFL",
        "Budapest City Archives",
    ),
    codes=(
        r"(?P<fonds>[IVXL]{1,7}\.\s?\d{1,4}(?:\.\s?[a-z])?)\.?(?:(?:[,.–]|(?<=[a-z]\.))?\s(?:–\s)?(?P<item>\d{1,6}/(?:[IVX]{1,4}/)?\d{4}|\d{1,5}\.\s(?:doboz|d\.|kötet)))?",
    ),
)
