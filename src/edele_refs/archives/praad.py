"""PRAAD: Public Records and Archives Administration Department, Ghana.

The letters of the office (ADM, CSO, RG), then numbers between slashes; the branch behind the name.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PRAAD",
    title="Public Records and Archives Administration Department",
    place="Accra",
    country="GH",
    form="box",
    rules="https://www.praad.gov.gh",
    examples=(
        "PRAAD, ADM 11/1/1058",
        "PRAAD-Accra, CSO 21/22/39",
        "Public Records and Archives Administration Department, Accra, RG 17/1/44",
        "PRAAD, Kumasi, ARG 1/2/30/1/5",
    ),
    names=(
        "PRAAD, Accra",
        "PRAAD-Accra",
        "PRAAD Accra",
        "PRAAD, Kumasi",
        "PRAAD-Kumasi",
        "PRAAD, Cape Coast",
        "PRAAD-Cape Coast",
        "Public Records and Archives Administration Department, Accra",
        "National Archives of Ghana",
        "National Archives of Ghana, Accra",
        "Ghana National Archives",
    ),
    codes=(
        r"(?P<fonds>ADM|CSO|RG|ARG|NRG|SCT|SC|EC|WRG)[\s/.](?P<item>\d{1,3}(?:/\w{1,5}){1,5})",
    ),
)
