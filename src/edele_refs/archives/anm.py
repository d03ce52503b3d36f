"""ANM: Arkib Negara Malaysia, the National Archives of Malaysia.

The office (Selangor Secretariat, High Commissioner), then number and year between a slash.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANM",
    title="Arkib Negara Malaysia",
    place="Kuala Lumpur",
    country="MY",
    form="box",
    rules="http://www.arkib.gov.my",
    examples=(
        "Arkib Negara Malaysia, 1957/0575123",
        "ANM, SS 957/1912",
        "Arkib Negara Malaysia, Selangor Secretariat, 957/3579",
    ),
    names=(
        "Arkib Negara Malaysia, Kuala Lumpur",
        "National Archives of Malaysia",
        "Malaysian National Archives",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{1,4})\s(?P<item>\d{1,5}/(?:19|18)?\d{2,4})",
        r"(?P<item>\d{2,5}/\d{2,8})",
    ),
)
