"""ABS: Archiv bezpečnostních složek.

The fonds number and a signature of three numbers, or the letter of the file (H, V, ZV, TS).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ABS",
    title="Archiv bezpečnostních složek",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.abscr.cz",
    examples=("ABS, f. 310, sign. 310-12-3", "ABS, H-123/4"),
    names=(
        "ABS Praha",
        "ABS, Praha",
        "Security Services Archive",
        "Archive of the Security Services",
    ),
    superseded=("AMV ČR", "AMV"),
    codes=(
        r"(?P<named>(?:f\.|fond)\s[IVX]{1,5}\.\s[^\W\d_][^,;()\d]{2,40}),\s(?P<item>(?:inv\.\s?[jč]|i\.\s?[jč]|sign)\.\s?[\d-]{1,12})",
        r"(?:f\.\s\d{1,4},\s)?(?:sign\.\s)?(?P<signature>\d{3,4}-\d{1,4}-\d{1,4}|(?:H|V|ZV|TS|MH|A|OB|Z)-\d{1,6}(?:/\d{1,4})?(?:\s[A-Z]{1,4}(?!\w))?)",
    ),
)
