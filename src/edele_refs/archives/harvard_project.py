"""HPSSS: Harvard Project on the Soviet Social System.

An interview collection: schedule (A or B), volume, case and page. The library is named behind
it, if at all.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HPSSS",
    title="Harvard Project on the Soviet Social System",
    place="Cambridge, Massachusetts",
    country="US",
    form="box",
    rules="https://library.harvard.edu/collections/hpsss",
    examples=("Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64", "HPSSS, schedule B, vol. 11, case 64, p. 5"),
    names=(
        "Harvard Project on the Soviet Social System Online",
        "Harvard Interview Project",
        "HPSSS, Widener Library",
        "HIP",
    ),
    codes=(
        r"(?P<schedule>[Ss]chedule\s[AB])(?:,\s(?P<volume>(?:[Vv]ol(?:\.|ume)?|[Ff]ol\.?)\s\d{1,2}))?(?:,\s(?P<case>[Cc]ase\s\d{1,4}(?:/\([A-Z]{1,4}\)\d{1,4})?))?",
    ),
    project=True,
)
