"""VHA Bratislava: Vojenský historický archív.

The fonds by its number or name, inventory number (inv. č.), box (šk.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="VHA Bratislava",
    title="Vojenský historický archív, Bratislava",
    place="Bratislava",
    country="SK",
    form="karton",
    rules="https://www.vhu.sk",
    examples=("VHA Bratislava, f. 55, inv. č. 12, šk. 4",),
    names=("VHA, Bratislava", "Vojenský historický archív Bratislava", "Vojenský historický archív v Bratislave", "VÚA – VHA Bratislava"),
)
