"""Yale MSSA: Yale University Library, Manuscripts and Archives.

The papers by name, the number of the collection (MS), box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Yale MSSA",
    title="Yale University Library, Manuscripts and Archives",
    place="New Haven, Connecticut",
    country="US",
    isil="US-CtY",
    form="box",
    rules="https://library.yale.edu",
    examples=(
        "Yale University Library, Henry Stimson Papers, MS 465, box 12, folder 3",
        "Beinecke Library, GEN MSS 123, box 4",
    ),
    names=(
        "Manuscripts and Archives, Yale University Library",
        "Yale University Library",
        "Beinecke Rare Book and Manuscript Library",
        "Beinecke Library",
        "Sterling Memorial Library",
        "Manuscripts and Archives, Yale University",
    ),
)
