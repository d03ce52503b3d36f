"""NAZ: National Archives of Zimbabwe.

S and a number, or the letters of the office (A, N, NB), then numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NAZ",
    title="National Archives of Zimbabwe",
    place="Harare",
    country="ZW",
    form="box",
    rules="http://www.archives.gov.zw",
    examples=(
        "National Archives of Zimbabwe, S3285/45/78",
        "NAZ, S 235/518",
        "National Archives of Zimbabwe, Harare, NB 6/1/12",
    ),
    names=(
        "National Archives of Zimbabwe, Harare",
        "National Archives of Rhodesia",
        "NAZ, Harare",
    ),
    codes=(
        r"(?P<fonds>[A-Z]{1,3})\s?(?P<item>\d{1,4}(?:/\w{1,6}){1,5})",
    ),
)
