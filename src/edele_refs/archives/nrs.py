"""NRS: National Records of Scotland.

The code of the fonds (GD, CS, CH, HH) and numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NRS",
    title="National Records of Scotland",
    place="Edinburgh",
    country="GB",
    form="box",
    rules="https://www.nrscotland.gov.uk",
    examples=("NRS, GD 45/14/12", "NRS, CS96/123", "NAS, HH 1/345"),
    names=("National Archives of Scotland", "National Records of Scotland, Edinburgh"),
    superseded=("SRO", "NAS", "Scottish Record Office"),
    codes=(r"(?P<fonds>[A-Z]{1,3})\s?(?P<series>\d{1,4})(?P<item>(?:/\d{1,5}){1,5})",),
)
