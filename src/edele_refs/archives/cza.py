"""CZA: Central Zionist Archives.

The letter and number of the group, a slash and the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CZA",
    title="Central Zionist Archives",
    place="Jerusalem",
    country="IL",
    form="box",
    rules="http://www.zionistarchives.org.il",
    examples=("CZA, S25/1234", "CZA, Z4/30123", "CZA A24/68"),
    names=(
        "Central Zionist Archive",
        "Central Zionist Archives, Jerusalem",
        "CZA, Jerusalem",
    ),
    codes=(
        r"(?P<group>[A-Z]{1,3}\s?\d{1,4}(?:/\d)?)[/\\](?P<item>\d{1,6}(?:-\d{1,3})?(?:/\d{1,4})?)",
    ),
)
