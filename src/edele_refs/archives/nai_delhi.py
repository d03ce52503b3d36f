"""NAI New Delhi: National Archives of India.

The department and its branch, the year or a file number; proceedings by their numbers.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NAI New Delhi",
    title="National Archives of India",
    place="New Delhi",
    country="IN",
    form="box",
    rules="https://nationalarchives.nic.in",
    examples=(
        "National Archives of India, Home Political (I), F. 3/16/1943",
        "National Archives of India, Home Political, File 18/3/1934",
    ),
    names=(
        "National Archives of India, New Delhi",
        "NAI, New Delhi",
        "National Archives, New Delhi",
        "Indian National Archives",
    ),
    codes=(
        r"(?P<department>(?:Home|Foreign|Finance|Legislative|Military|Public Works|Education|Commerce|Railway|Revenue)(?:\s(?:and|&)\s[A-Z]\w+)?(?:,?\s(?:Department|Dept\.?|Branch|Political|Poll?\.?|Public|Judicial|Police|Jails|Secret|External|Establishment|General))*(?:\s\([A-Z]{1,3}\)|-[A-Z])?),\s(?:[Ff]iles?|F\.)\s?(?:[Nn]os?\.?\s)?(?P<file>\d{1,4}(?:[/-]\w{1,6}){0,4}(?:\s?\([A-Z]\w*\))?)",
    ),
)
