"""PISM: Instytut Polski i Muzeum im. gen. Sikorskiego.

The letter of the group (A, PRM, KOL, LOT), numbers with points, a slash and the number of the
item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="PISM",
    title="Instytut Polski i Muzeum im. gen. Sikorskiego",
    place="London",
    country="GB",
    form="sygn",
    rules="https://pism.org.uk",
    examples=("PISM, A.12.3/14", "IPMS, PRM.12", "PISM, KOL. 25/24", "PISM, A.XII.3/40A", "IPMS, sygn. PRM. 66/2", "IPMS, kol. 25/12"),
    names=(
        "IPMS",
        "Polish Institute and Sikorski Museum",
        "Sikorski Institute",
        "Archiwum Instytutu Polskiego i Muzeum im. gen. Sikorskiego",
        "Polish Institute and Sikorski Museum, London",
        "Instytut Polski i Muzeum im. gen. Sikorskiego w Londynie",
        "Instytut Polski i Muzeum im. gen. W. Sikorskiego",
        "Instytut Polski i Muzeum im. gen. Władysława Sikorskiego",
        "Instytut Polski i Muzeum im. gen. W. Sikorskiego w Londynie",
    ),
    codes=(
        r"(?:sygn\.\s)?(?P<group>A|PRM|KOL|[Kk]ol|LOT|MAR|R|C|B)[.\s]{1,2}(?P<series>[\dIVX]{1,5}(?:\.[\dIVX]{1,4}){0,3}[a-zA-Z]?)(?:/(?P<item>\w{1,6}\.?(?:/\w{1,5})?))?",
    ),
)
