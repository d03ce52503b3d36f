"""LHCMA: Liddell Hart Centre for Military Archives.

The papers by name, then numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LHCMA",
    title="Liddell Hart Centre for Military Archives",
    place="London",
    country="GB",
    form="box",
    rules="https://kingscollections.org/catalogues/lhcma",
    examples=(
        "LHCMA, Alanbrooke 5/1/4",
        "LHCMA, LH 1/245/12",
        "Liddell Hart Centre for Military Archives, Ismay Papers, 4/9/12",
    ),
    names=(
        "Liddell Hart Centre",
        "KCLMA",
        "KCL, LHCMA",
        "Liddell Hart Centre for Military Archives, King’s College London",
    ),
    codes=(
        r"(?P<collection>[A-Z][\w’'-]{1,20}(?:\s[Pp]apers|\sMSS)?),?\s(?P<item>[IVX\d]{1,4}(?:/\w{1,5}){1,5})",
    ),
)
