"""WBR: Wienbibliothek im Rathaus.

Manuscripts have an inventory number (H.I.N.), papers a number of the Zugangsprotokoll (ZPH), the box, a number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="WBR",
    title="Wienbibliothek im Rathaus",
    place="Wien",
    country="AT",
    form="karton",
    rules="https://www.wienbibliothek.at",
    examples=(
        "Wienbibliothek im Rathaus, H.I.N. 138.456",
        "Wienbibliothek im Rathaus, Handschriftensammlung, H.I.N. 138.456",
        "WBR, HS, ZPH 1234, Box 3",
    ),
    names=(
        "Wienbibliothek",
        "WStLB",
        "Wiener Stadt- und Landesbibliothek",
    ),
    codes=(
        r"(?P<collection>(?:Handschriftensammlung|HS|Musiksammlung|MS|Plakatsammlung|Druckschriftensammlung),\s)?(?P<item>(?:H\.\s?I\.\s?N\.|HIN|I\.\s?N\.)[\s-]{1,2}\d{1,3}(?:\.?\d{3}){0,2})",
        r"(?P<collection>(?:Handschriftensammlung|HS|Musiksammlung|MS),\s)?(?P<item>ZPH\s\d{1,5}(?:/\d{1,4})?)",
    ),
)
