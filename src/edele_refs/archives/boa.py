"""BOA: Devlet Arşivleri Başkanlığı Osmanlı Arşivi.

The fonds by letters with points, the file, a slash, the item; the Republican archive by numbers
with points.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BOA",
    title="Devlet Arşivleri Başkanlığı Osmanlı Arşivi",
    place="İstanbul",
    country="TR",
    form="karton",
    rules="https://www.devletarsivleri.gov.tr",
    examples=(
        "BOA, DH.ŞFR 54/123",
        "BOA, Y.PRK.UM 12/34",
        "BOA, A.MKT.MHM, 123/45",
        "BOA, Y. PRK. ASK., 119/52",
        "BCA, 030.10.123.456.7",
        "BCA, 030.18.01.02/45.33.7",
    ),
    names=(
        "Başbakanlık Osmanlı Arşivi",
        "Ottoman Archives",
        "Prime Ministry Ottoman Archives",
        "Osmanlı Arşivi",
        "BCA",
        "Cumhuriyet Arşivi",
    ),
    codes=(
        r"(?P<fonds>[A-ZİŞÇÖÜĞ]{1,4}\.?(?:[\s.]{0,2}[A-ZİŞÇÖÜĞ]{1,5}){0,3}\.?)[,\s]{1,2}(?:nr\.\s|no\.\s)?(?P<item>\d{1,5}[/-]\d{1,6})",
        r"(?P<item>\d{2,3}[.-]\d{1,3}(?:[./-]\d{1,4}){2,6})",
    ),
)
