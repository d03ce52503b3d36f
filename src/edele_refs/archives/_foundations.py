"""Foundations and institutes that keep papers without a word for it: "Fondazione Feltrinelli, Fondo Tasca, fasc. 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from edele_refs.archives._apart import CALLED
from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._names import SIGLUM
from edele_refs.archives._read import read_body
from edele_refs.archives._shape import foreseen
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

FONDS = rf"(?:{CALLED}|[Ee]sp[óo]lio|[Pp]apeles|[Cc]arte|[Aa]rchivi?o|[Aa]rquivo|[Cc]oleccion|[Nn]alatenschap)"
_HOUSE = r"(?:Fondazione|Fundación|Fundação|Fundació|Fondation|Istituto|Instituto|Institut|Stichting|Centro|Centre|Musée|Museo|Museu|Accademia|Academia|Acadèmia|Casa)"
_KEEPER = long_pattern(
    rf"(?:^|[;(]\s?|[.,:]\s|(?<!\w)(?:[Vv]oir|[Cc]fr?\.|[Vv]er|[Vv]éase|[Vv]edi|[Zz]ie|in|en|em|dans)\s)"
    rf"(?P<name>{_HOUSE}\s(?:[^\W\d_]{{1,4}}\s|[dl][’'](?=\w)|[dn]ell[’']|[a-zà-ÿ]{{5,14}}\s|[{CAPITAL}][\w’'.-]{{0,24}}\s){{0,8}}?[{CAPITAL}][\w’'-]{{1,24}})(?=,\s{FONDS}\s|\s?\()"
)
_FONDS_BEFORE = late_pattern(rf"(?:^|[,;(.]\s)(?P<fonds>{FONDS}\s[{CAPITAL}][^,;:()\d]{{1,50}}),\s$")


def foundations(text: str) -> Iterator[Sighting]:
    """What they keep in a fonds that is called one."""
    for found in _KEEPER.finditer(text):
        siglum = SIGLUM.match(text, found.end())
        at = siglum.end() if siglum else found.end()
        if not re.match(rf",\s{FONDS}\s", text[at : at + 20]):
            continue
        if body := foreseen(text, found.start("name"), at + 2) or _in_fonds(text, at + 2):
            mark = Span(*siglum.span("siglum")) if siglum else None
            yield made(text, Span(*found.span("name")), mark, body)


def _in_fonds(text: str, pos: int) -> Body | None:
    """A box or folder in a fonds that is called one, by the form that reads most."""
    bodies = (read_body(text, pos, form) for form in FORMS.values())
    return max((b for b in bodies if b and b.location and (b.collection or "name" in b.levels)), key=lambda b: b.end, default=None)


def with_fonds_before(text: str, found: Sighting) -> Sighting:
    """A signature whose fonds stands before its archive: "fonds Rosmer, Musée social, carton 3"."""
    if (
        found.archive is None
        or found.collection
        or found.carried
        or found.span.start != found.archive.start
    ):
        return found
    before = _FONDS_BEFORE.search(text, max(0, found.span.start - 70), found.span.start)
    return replace(found, collection=Span(*before.span("fonds"))) if before else found
