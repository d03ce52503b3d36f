"""ARS: Arhiv Republike Slovenije.

AS with the number of the fonds, box (šk., t. e.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ARS",
    title="Arhiv Republike Slovenije",
    place="Ljubljana",
    country="SI",
    form="karton",
    rules="https://www.gov.si (Arhiv Republike Slovenije)",
    examples=("SI AS 1931, šk. 1234", "ARS, AS 1589, šk. 12", "SI AS 1277, t. e. 34", "AS 1931, š. 12", "SI AS 1589/III, šk. 12, a. e. 345", "SI AS 1931, Republiški sekretariat za notranje zadeve SRS, t. e. 1112"),
    names=(
        "SI AS",
        "Archives of the Republic of Slovenia",
        "Archive of the Republic of Slovenia",
    ),
    bare=(r"AS\s\d{1,4},\s(?:šk|š|t\.\se)\.\s\d{1,5}", r"AS\s\d{1,4}/[IVX]{1,4},\s(?:šk|š|t\.\se)\.\s\d{1,5}"),
    codes=(
        r"(?:AS\s)?(?P<fonds>\d{1,4}(?:/[IVX]{1,4})?)(?:[,.]\s[^,;.]{2,80}){0,2}?,\s(?P<box>(?:šk\.|š\.|škatla|fasc\.|t\.\s?e\.)\s\d{1,5})(?:,\s(?P<item>(?:a\.\s?e\.|p\.\s?e\.|mapa|m\.)\s\d{1,5}))?",
    ),
)
