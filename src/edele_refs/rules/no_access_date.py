"""P103."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule


@rule("P103", severity="hint", on=False)
def no_access_date(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A web address has no date of access.

    Many publishers do without it; the rule is applied only where it is asked for.

    Help: say when the page was looked at.

    Bad:
        1. O. B. Mozokhin, ‘Statistika repressivnoi deiatel’nosti’, http://istmat.info/node/255.
    Good:
        1. O. B. Mozokhin, ‘Statistika repressivnoi deiatel’nosti’, http://istmat.info/node/255 (accessed 20 August 2015).
    """
    for citation in reading.of_kind("full"):
        item = citation.item
        if "URL" in item and "accessed" not in item and "DOI" not in item:
            yield citation, "the web address has no date of access"
