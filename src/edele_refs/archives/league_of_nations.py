"""LNA: League of Nations Archives.

The box (R, S, C and number), the section, the dossier, the document between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LNA",
    title="League of Nations Archives",
    place="Geneva",
    country="CH",
    form="box",
    rules="https://archives.ungeneva.org",
    examples=(
        "LNA, R1234, 12/34567/8901",
        "League of Nations Archives, Geneva, C1345, 20A/12345/678",
        "LNA, S 123, file 4",
    ),
    names=(
        "League of Nations Archives, Geneva",
        "LONA",
        "LoN Archives",
        "UNOG Archives",
        "Archives of the League of Nations",
        "UN Archives Geneva",
        "League of Nations Archives, UNOG",
        "LNA, Geneva",
        "UNOG",
    ),
    codes=(
        r"(?P<box>[RSCP]\s?\d{1,4}(?:/\d{1,3})?)(?:[,/]\s?(?:file\s)?(?P<item>\d{1,3}\w?(?:/\d{1,6}){0,3}))?",
    ),
)
