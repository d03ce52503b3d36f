"""ISA: Israel State Archives.

The group (RG, MFA, G, A), the box, a slash and the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ISA",
    title="Israel State Archives",
    place="Jerusalem",
    country="IL",
    form="box",
    rules="https://www.archives.gov.il",
    examples=(
        "ISA, RG 130/MFA/2345/6",
        "ISA, FM 3040/12",
        "Israel State Archives, G-5567/3",
    ),
    names=("Israel State Archive", "ISA, Jerusalem", "Israeli State Archives"),
    codes=(
        r"(?:RG\s?\d{1,3}[/,]\s?)?(?P<group>MFA|FM|MFA\sRG\s93|G|A|GL|HZ|CM|M|P|PM)[\s/-]{1,2}(?P<item>\d{1,6}(?:/\d{1,4}){1,2})",
    ),
)
