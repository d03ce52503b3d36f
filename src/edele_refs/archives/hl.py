"""HL: Hadtörténelmi Levéltár.

The fonds, the box (doboz), the number before the word.
"""

from edele_refs.archives._archive import Archive

_NUMBERS = r"\d{1,6}[a-z]?(?:[/-]\w{1,8}){0,3}\.?(?:\s(?:sz\.|szám|eln\.|tétel|t\.|doboz|d\.|csomó|cs\.|fasc\.|oszt\.|osztály|ő\.\s?e\.))?"
"""Year, department and number, the word behind the number: "1944. eln. 1b. 40123"."""

archive = Archive(
    siglum="HL",
    title="Hadtörténelmi Levéltár",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://militaria.hu",
    examples=("HIM HL, VKF, 5. o., 123. doboz", "HL, VII. 123. d.", "HL, VKF 1. osztály, 1942. 6012. sz.", "HL HM 1944. eln. 1b. 40123"),
    names=(
        "HIM HL",
        "HM HIM HL",
        "Hungarian Military History Archives",
        "Hadtörténelmi Levéltár, Budapest",
    ),
    codes=(
        rf"(?P<fonds>[A-Z]{{2,5}}(?:,?\s\d{{1,2}}\.\s(?:osztály|oszt\.|o\.))?),?\s(?P<item>{_NUMBERS}(?:,?\s{_NUMBERS}){{0,5}})",
        r"(?P<fonds>[A-Z]{2,4}|[IVX]{1,4}\.)[,.]?\s(?:[\w. ]{1,20},\s)?(?P<box>\d{1,5}\.\s(?:doboz|d\.))",
    ),
)
