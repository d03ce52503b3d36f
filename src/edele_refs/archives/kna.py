"""KNA: Kenya National Archives.

The letters of the ministry, province or district, then numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KNA",
    title="Kenya National Archives",
    place="Nairobi",
    country="KE",
    form="box",
    rules="https://www.archives.go.ke",
    examples=(
        "Kenya National Archives, DC/FH/3/12",
        "KNA, MAA/7/203",
        "KNA, VQ/16/103",
        "KNA, PC/CP 8/7/1",
        "Kenya National Archives, Nairobi, DC/NKU/2/387",
    ),
    names=(
        "Kenya National Archives, Nairobi",
        "Kenya National Archives and Documentation Service",
        "Kenyan National Archives",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{1,4}(?:/[A-Z]{2,4}){0,2})[/.\s](?P<item>\d{1,3}(?:/\w{1,5}){0,4}\w?)",
    ),
)
