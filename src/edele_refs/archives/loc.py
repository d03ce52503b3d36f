"""LoC: Library of Congress.

The papers by name, box or container, folder, reel.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LoC",
    title="Library of Congress",
    place="Washington, DC",
    country="US",
    isil="US-DLC",
    form="box",
    rules="https://www.loc.gov (Manuscript Division: how to cite)",
    examples=(
        "Library of Congress, Manuscript Division, W. Averell Harriman Papers, box 174, folder 3",
        "LoC, Volkogonov Papers, reel 12",
        "LC, Harriman Papers, Box 174",
    ),
    names=(
        "LOC",
        "LC",
        "Library of Congress, Manuscript Division",
        "Manuscript Division, Library of Congress",
        "Library of Congress Manuscript Division",
        "Library of Congress, Washington",
        "Library of Congress, Prints and Photographs Division",
    ),
)
