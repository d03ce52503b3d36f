"""YVA: Yad Vashem Archives.

The letter and number of the record group (O.3, M-1, TR.10, JM), a slash and the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="YVA",
    title="Yad Vashem Archives",
    place="Jerusalem",
    country="IL",
    form="box",
    rules="https://www.yadvashem.org/archive (how to cite: YVA, record group/file)",
    examples=(
        "YVA, O.3/1234",
        "YVA, M-1.E/123",
        "Yad Vashem Archives, O.33/4567, p. 3",
        "YVA, TR.10/662",
        "YVA JM/11333",
        "Yad Vashem Archives, O.33, file 1234",
    ),
    names=(
        "Yad Vashem Archive",
        "Yad Vashem",
        "YV",
        "Yad Vashem Archives, Jerusalem",
        "Archiv Yad Vashem",
        "Yad Vashem, Jerusalem",
        "YVSA",
    ),
    codes=(
        r"(?P<group>[A-Z]{1,2}\.\d{1,3}),\s(?P<item>[Ff]ile\s(?:no\.\s)?\d{1,6})",
        r"(?P<group>(?:O|M|P|TR|JM|DN|E|F|FA|K|TK|R)[.\s-]{0,2}\d{0,3}(?:[.-][A-Z\d]{1,3})?)\s?/\s?(?P<item>\d{1,6}(?:/\d{1,4})?)",
    ),
)
