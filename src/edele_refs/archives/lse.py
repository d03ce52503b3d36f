"""LSE: London School of Economics, Archives and Special Collections.

The name of the papers in capitals, parts after slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LSE",
    title="London School of Economics, Archives and Special Collections",
    place="London",
    country="GB",
    form="box",
    rules="https://www.lse.ac.uk/library",
    examples=("LSE, DALTON/1/24", "LSE Library, PASSFIELD/2/4/H", "BLPES, COLL MISC 0123/4"),
    names=(
        "BLPES",
        "LSE Library",
        "LSE Archives",
        "British Library of Political and Economic Science",
        "London School of Economics Library",
    ),
    codes=(
        r"(?P<collection>[A-Z]{4,20}(?:\s[A-Z]{3,10})?)[/\s](?P<item>\d{1,4}(?:/\w{1,5}){0,5})",
    ),
)
