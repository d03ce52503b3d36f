"""SPP: Studium Polski Podziemnej, Londyn.

The group with points (2.3.6.1.2), as a file (teczka) or by itself.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SPP",
    title="Studium Polski Podziemnej",
    place="Londyn",
    country="GB",
    form="sygn",
    rules="https://studium.org.uk",
    examples=("SPP, 2.3.6.1.2, k. 4", "SPP, sygn. 3.1.1.13.5", "Studium Polski Podziemnej, teczka 3.4.1"),
    names=("Studium Polski Podziemnej w Londynie", "ASPP", "Archiwum Studium Polski Podziemnej", "Polish Underground Movement Study Trust", "PUMST"),
    codes=(r"(?:(?:sygn|t)\.\s|teczka\s)?(?P<item>\d{1,2}(?:\.\d{1,3}){1,6}[a-z]?|[A-Z]\.?\s?\d{1,3}(?:[./]\d{1,4}){0,3})",),
)
