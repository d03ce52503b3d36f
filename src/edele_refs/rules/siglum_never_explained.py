"""A103."""

import re
from collections.abc import Iterator

from edele_refs.archives import get
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule


@rule("A103", on=False, severity="hint")
def siglum_never_explained(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An archive’s siglum is nowhere in the document explained.

    Books have a list of abbreviations, so that the rule is applied only where it is asked for.

    Help: give the archive’s full name with the first mention.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
    Good:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, Bundesarchiv-Militärarchiv (BA-MA), RH 26-21/102, folio 765.
        2. 21 ID, Ic, ‘Lage’, 5 April 1942, BA-MA, RH 26-21/102, folio 766.
    """
    seen: set[str] = set()
    whole = "\n".join((reading.document.text, *(n.text for n in reading.document.notes)))
    for _, archive in stated(reading, "archive"):
        name = archive.form
        if name in seen or not re.fullmatch(r"[^\W\d_a-zа-џґ][^\s,()]{1,9}", name) or name.istitle():
            continue
        seen.add(name)
        known = get(name)
        long = [n for n in (known.every_name if known else ()) if len(n) > 12 and n != name]
        explained = re.search(rf"\({re.escape(name)}\)|{re.escape(name)}\s?[=:(]", whole)
        if not explained and not any(n in whole for n in long):
            yield archive.place, f"“{name}” is not explained in this document"
