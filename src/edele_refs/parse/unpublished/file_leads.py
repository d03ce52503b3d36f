"""Words that only say that an archive has files: "die Akten in", "the files in", "документы в". They are no record's title."""

from __future__ import annotations

from edele_refs.languages import exactly, words
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

_SMALL = r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{1,18}\s"
_LEAD = late_pattern(rf"(?:\w{{1,6}}\.?\s)?(?:{_SMALL}){{0,3}}(?:{exactly(words('files'))})\s(?:{_SMALL}){{0,2}}?(?:in|im|at|aux?|dans|[àa]|w|we|v|ve|в|у|nel|en|em|no|na|all[’']?)\s?:?\s?(?:(?:the|dem|den|der|la|l[’'])\s?)?")


def only_leads(scan: Scan, start: int, at: int) -> bool:
    """Whether what stands between two places only leads to the files of an archive."""
    return at - start < 90 and _LEAD.fullmatch(scan.masked, start, at) is not None
