"""HL: Hadtörténelmi Levéltár.

The fonds, the box (doboz), the number before the word.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HL",
    title="Hadtörténelmi Levéltár",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://militaria.hu",
    examples=("HIM HL, VKF, 5. o., 123. doboz", "HL, VII. 123. d."),
    names=(
        "HIM HL",
        "HM HIM HL",
        "Hungarian Military History Archives",
        "Hadtörténelmi Levéltár, Budapest",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{2,4}|[IVX]{1,4}\.)[,.]?\s(?:[\w. ]{1,20},\s)?(?P<box>\d{1,5}\.\s(?:doboz|d\.))",
    ),
)
