"""Papers before the university that keeps them, and their code: "Neville Chamberlain papers, University of Birmingham, NC7/11/31".

The order is the British one turned round; a university prints books too, so the code must be one
that no book has.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._sheets import with_locator
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_WORD = rf"[{CAPITAL}][\w.’'-]{{1,20}}"
_HELD = late_pattern(
    rf"(?:^|[,;(.]\s)(?P<papers>(?:{_WORD}\s){{1,5}}(?:[Pp]apers|MSS|[Cc]ollection)),\s"
    rf"(?P<name>(?:University\sof\s{_WORD}|{_WORD}\sUniversity|{_WORD}\sCollege)(?:\s{_WORD}){{0,2}}(?:,\s{_WORD})?),\s"
    rf"(?P<code>[A-Z]{{1,6}}\s?\d{{0,4}}(?:/\w{{1,6}}){{1,7}}|MSS?\.?\s\w{{1,8}}(?:\s\w{{1,8}}){{0,2}}/\d\w*)(?!\w)"
)


def held_by_university(text: str) -> Iterator[Sighting]:
    """Every such signature of a text."""
    for found in _HELD.finditer(text) if "niversity" in text or "College" in text else ():
        body = Body(Span(*found.span("code")), Span(*found.span("papers")), parts=(("item", found["code"]),))
        yield made(text, Span(*found.span("name")), None, with_locator(text, body, FORMS["box"]))
