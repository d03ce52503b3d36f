"""ERA: Rahvusarhiiv (Eesti Riigiarhiiv).

Fond, nimistu (n.), säilik (s.), leht (l.), or the three with points between: ERA.R-358.1.12.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ERA",
    title="Rahvusarhiiv (Eesti Riigiarhiiv)",
    place="Tallinn",
    country="EE",
    form="fond",
    rules="https://www.ra.ee",
    examples=("ERA, f. R-1, n. 5, s. 123, l. 4", "ERA.R-358.1.12", "RA, ERA.R-1.5.123"),
    names=(
        "RA",
        "RA, ERAF",
        "Eesti Riigiarhiiv",
        "RA, ERA",
        "RA ERA",
        "Rahvusarhiiv",
        "Estonian State Archives",
        "National Archives of Estonia",
        "Estonian National Archives",
    ),
    superseded=("ERAF", "EAA"),
    codes=(
        r"\.?(?:ERA|ERAF|EAA|EFA|TLA)?\.?(?P<fonds>[A-Z]?-?\d{1,5}[A-Za-z]{0,2})\.(?P<nimistu>\d{1,4}\w?)\.(?P<file>\d{1,6}\w?)",
    ),
)
