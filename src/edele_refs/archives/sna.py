"""SNA: Slovenský národný archív.

The fonds, the carton (k., šk.), the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SNA",
    title="Slovenský národný archív",
    place="Bratislava",
    country="SK",
    form="karton",
    rules="https://www.minv.sk (Slovenský národný archív)",
    examples=("SNA, MV, k. 12, č. 3456", "SNA, f. 209, k. 123, 209-211-1"),
    names=("SNA Bratislava", "Slovak National Archive", "Slovak National Archives"),
    codes=(
        r"f\.\s(?P<fonds>\d{1,4}),\sk\.\s(?P<box>\d{1,4})(?:,\s(?P<item>\d{1,4}-\d{1,5}-\d{1,4}))?",
    ),
)
