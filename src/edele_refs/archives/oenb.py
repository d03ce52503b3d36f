"""ÖNB: Österreichische Nationalbibliothek.

The codex (Cod., Cod. Ser. n.) or autograph by number, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ÖNB",
    title="Österreichische Nationalbibliothek",
    place="Wien",
    country="AT",
    form="bestand",
    rules="https://www.onb.ac.at",
    examples=(
        "ÖNB, Cod. 8614, fol. 12r",
        "Österreichische Nationalbibliothek, Handschriftensammlung, Autogr. 123/4-1",
        "ÖNB, Cod. Ser. n. 1234, fol. 5v",
        "ÖNB, HAN, Cod. Ser. n. 34567",
    ),
    names=(
        "ONB",
        "ÖNB Wien",
        "ÖNB, Wien",
        "Wien, Österreichische Nationalbibliothek",
        "Wien, ÖNB",
        "Austrian National Library",
        "Nationalbibliothek Wien",
    ),
    codes=(
        r"(?:(?P<department>Handschriftensammlung|HAN|Sammlung von Handschriften und alten Drucken|Literaturarchiv|LIT|Bildarchiv),\s)?(?P<collection>Cod\.(?:\s(?:[Ss]er\.\s?n(?:ov)?|Vind|hist\.\sgr|theol\.\sgr|Pal|Lat)\.)?(?:\s(?:Pal|lat)\.)?)\s(?P<item>\d{1,6}(?:[./]\d{1,4})?(?:\s?Han)?)",
        r"(?:(?P<department>Handschriftensammlung|HAN|Sammlung von Handschriften und alten Drucken|Literaturarchiv|LIT|Bildarchiv),\s)?(?P<item>Autogr\.\s\d{1,5}/\d{1,4}(?:[-–]\d{1,4})?(?:\sHan)?)",
    ),
)
