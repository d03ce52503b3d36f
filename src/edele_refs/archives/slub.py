"""SLUB: Sächsische Landesbibliothek – Staats- und Universitätsbibliothek Dresden.

The collection (Mscr. Dresd.), the group by its letter or App., the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SLUB",
    title="Sächsische Landesbibliothek – Staats- und Universitätsbibliothek Dresden",
    place="Dresden",
    country="DE",
    form="bestand",
    rules="https://www.slub-dresden.de",
    isil="DE-14",
    examples=(
        "SLUB Dresden, Mscr. Dresd. App. 2003, Nr. 123",
        "SLUB Dresden, Mscr.Dresd.h.37, Bd. 12, Bl. 4",
        "SLUB, Mscr. Dresd. A 117, Bl. 23r",
    ),
    names=(
        "SLUB Dresden",
        "SLUB, Dresden",
        "SLB Dresden",
        "Sächsische Landesbibliothek Dresden",
        "Sächsische Landesbibliothek",
    ),
    codes=(
        r"(?P<fonds>Mscr\.\s?Dresd\.\s?(?:App\.\s?\d{1,5}|[A-Za-z]\.?\s?\d{1,4}(?:\s?[a-z](?!\w))?))(?:,\s(?P<item>(?:Nr|Bd)\.\s?\d{1,5}|\d{1,5}))?",
        r"(?P<fonds>Msc\.\s?Dresd\.\s?[A-Za-z]\s?\d{1,4})",
    ),
)
