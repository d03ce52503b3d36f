"""UNESCO Archives: Archives de l’UNESCO.

The group, box, file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UNESCO Archives",
    title="Archives de l’UNESCO",
    place="Paris",
    country="FR",
    form="box",
    rules="https://www.unesco.org/archives",
    examples=("UNESCO Archives, box 12, folder 3", "UNESCO Archives, AG 8, boîte 12"),
    names=("UNESCO Archive", "UNESCO Archives, Paris"),
)
