"""Reviews that a book has been given, and those who sign what they wrote at its end: "Rez. zu X, Y, in: HZ 281 (Z)"."""

from __future__ import annotations

import re

from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.peelers.ends import found_at_end
from edele_refs.parse.scan import Scan

OF = (
    r"(?i:rez\.|rezension|sammelrez(?:ension|\.)|besprechung|bespr\.|anzeige|review\sof|book\sreview|compte[\s-]rendu|(?-i:c\.\s?r\.)(?=\s(?:de|du|d’))|recensione|rec\.|reseña|resenha|recensão|recensie|bespreking|рец\.|рецензия|recenzja|anmeldelse|recension)"
)
"""What a review is called."""
_TO = r"(?:\s(?:von|zu|zum|zur|v\.|über|of|de|di|a|van|na|на|af|av))?:?\s"
REVIEW = re.compile(rf"{OF}\s")
_OPEN = re.compile(rf"(?:^|(?<=[\s(])){OF}{_TO}$")
_LONGEST = 36


def reviews(scan: Scan, at: int) -> bool:
    """Whether a book begins at a place whose review is cited: "Rez. zu: "; "die Besprechung von" tells who wrote it."""
    found = _OPEN.search(scan.masked, max(0, at - _LONGEST), at)
    if found is None or not scan.masked[found.start()].isupper():
        return False
    return scan.begins_at(found.start()) or scan.masked[: found.start()].rstrip().endswith(",")


_SIGNED = re.compile(r"(?<=[\dff.])\s\((?P<name>(?:von\s)?[^\W\d_a-z][^()\d;:,]{2,50})\)\.?$")


def peel_signed(draft: Draft, start: int, end: int) -> int | None:
    """"Sp. 268–271 (J. Weitzel)": who wrote the entry or the review before the bracket."""
    found = found_at_end(_SIGNED, draft, start, end)
    run = signer(draft, Span(*found.span("name"))) if found and found.start() > start else None
    if found is None or run is None:
        return None
    if _SIGNS.match(draft.scan.masked, start, end) or draft.scan.names(start, end) is None:
        draft.put_names("author", run)
    return found.start()


def signer(draft: Draft, span: Span) -> NameRun | None:
    """The full name that a bracket holds and nothing else."""
    run = draft.scan.names(span.start, span.end)
    if run is None or not _AND_OTHERS.fullmatch(draft.scan.masked, run.span.end, span.end) or not run.names[0].given:
        return None
    return run


_AND_OTHERS = re.compile(r"(?:\s(?:u\.\s?a\.?|et\sal\.?|i\sin\.?|и\sдр\.?))?")
_SIGNS = re.compile(rf"(?:{OF}|Art\.|Artikel|Lemma|s\.\s?v\.|Stichwort)")
