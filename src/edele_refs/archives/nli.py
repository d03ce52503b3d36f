"""NLI: National Library of Ireland.

MS and its number, in thousands with a comma, the folder behind it in brackets.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NLI",
    title="National Library of Ireland",
    place="Dublin",
    country="IE",
    form="box",
    rules="https://www.nli.ie",
    examples=(
        "NLI, MS 12345",
        "NLI, Redmond Papers, MS 15,192(3)",
        "National Library of Ireland, Ms. 1234, f. 5",
    ),
    names=(
        "National Library of Ireland, Dublin",
        "NLI, Dublin",
        "N.L.I.",
    ),
    codes=(
        r"(?:(?P<names>[A-Z][\w’ ]{2,40}\s[Pp]apers),\s)?(?:MSS?|Mss?)\.?\s(?P<item>\d{1,3},\d{3}(?:/\d{1,3})?(?:\s?\(\d{1,3}\))?|\d{1,6}(?:/\d{1,3})?(?:\s?\(\d{1,3}\))?)",
    ),
)
