"""Staatsanwaltschaften München I and II: two prosecutors in a town, whose number belongs to their names.

The number of the proceedings with its register (22 Js 204/61, Ks 2/57), volume, sheet.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._proceedings import PROCEEDINGS

archive = Archive(
    siglum="StAnw München",
    title="Staatsanwaltschaften bei den Landgerichten München I und II",
    place="München",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("Staatsanwaltschaft München I, 22 Js 204/61, Bd. 5, Bl. 1123", "StA München I, 22 Js 204/61"),
    names=tuple(f"{word} München {number}" for word in ("StA", "StAnw", "Staatsanwaltschaft", "LG", "Landgericht") for number in ("I", "II")),
    codes=(PROCEEDINGS,),
)
