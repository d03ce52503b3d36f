"""VÚA-VHA: Vojenský ústřední archiv – Vojenský historický archiv.

The fonds, carton, inventory number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="VÚA-VHA",
    title="Vojenský ústřední archiv – Vojenský historický archiv",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.vuapraha.cz",
    examples=("VÚA-VHA, fond MNO, kart. 12", "VHA, f. 37, k. 12, inv. č. 3"),
    names=(
        "VÚA",
        "VHA",
        "VÚA Praha",
        "VÚA–VHA",
        "VÚA–VHA Praha",
        "Vojenský ústřední archiv – Vojenský historický archiv Praha",
        "Vojenský ústřední archiv – Vojenský historický archiv",
        "Vojenský historický archiv Praha",
        "VHA Praha",
        "Military Historical Archive, Prague",
        "Vojenský historický archiv",
        "Vojenský ústřední archiv",
    ),
    codes=(
        r"f\.\s(?P<fonds>\d{1,4}),\sk\.\s(?P<box>\d{1,4})(?:,\s(?P<item>inv\.\sč\.\s\d{1,5}))?",
    ),
)
