"""UB Heidelberg: Universitätsbibliothek Heidelberg.

Heidelberger Handschriften (Heid. Hs.) and the Codices Palatini by number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UB Heidelberg",
    title="Universitätsbibliothek Heidelberg",
    place="Heidelberg",
    country="DE",
    form="bestand",
    rules="https://www.ub.uni-heidelberg.de",
    isil="DE-16",
    examples=(
        "UB Heidelberg, Heid. Hs. 2746, Bl. 88",
        "UB Heidelberg, Cod. Pal. germ. 848, fol. 3r",
        "Universitätsbibliothek Heidelberg, Heid. Hs. 3695 B 12",
    ),
    names=(
        "Universitätsbibliothek, Heidelberg",
        "Heidelberg, Universitätsbibliothek",
        "UB, Heidelberg",
    ),
    codes=(
        r"(?P<collection>Heid\.\s?Hs\.)\s?(?P<item>\d{1,5}(?:[,.]\s?[A-Z]?\s?\d{1,4}|\s[A-Z](?:\s\d{1,4})?(?!\w))?)",
        r"(?P<collection>Cod\.\s(?:Pal\.\s(?:germ|lat|graec)|Heid|Salem|Sal)\.|Cpg)\s(?P<item>[IVX]{0,5},?\s?\d{1,5}(?:[a-z](?!\w))?)",
    ),
)
