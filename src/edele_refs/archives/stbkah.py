"""StBKAH: Stiftung Bundeskanzler-Adenauer-Haus.

The group in Roman figures, a stroke and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StBKAH",
    title="Stiftung Bundeskanzler-Adenauer-Haus",
    place="Rhöndorf",
    country="DE",
    form="bestand",
    rules="https://adenauerhaus.de",
    examples=("StBKAH, III/21", "StBKAH, I/10.20, Bl. 4", "StBKAH 08.61"),
    names=("BKAH", "Stiftung Bundeskanzler-Adenauer-Haus", "Stiftung Bundeskanzler-Adenauer-Haus Rhöndorf"),
    codes=(r"(?P<fonds>[IVX]{1,5})/(?P<item>\d{1,3}(?:\.\d{1,3})?)", r"(?P<item>\d{2}\.\d{1,3})"),
)
