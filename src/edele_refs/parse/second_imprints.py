"""What an imprint stands for beside another: a second house, or where a work was printed again."""

from __future__ import annotations

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.imprint import bare_at_end
from edele_refs.parse.other_editions import AGAIN


def is_second_house(masked: str, end: int, codes: Codes) -> bool:
    """Whether the year that ends at ``end`` closes an imprint of several publishers."""
    found = bare_at_end(masked, 0, end, codes)
    return found is not None and any(span is not None and ";" in span.of(masked) for span in (found.publisher, found.place))


_REPRINT_BEFORE = late_pattern(rf"{AGAIN}\s?:?\s$")


def printed_again(masked: str, start: int, end: int, codes: Codes) -> bool:
    """Whether nothing stands here but where a work was printed again: "p. 75 ; réimpr. Paris, Seuil, 1973"."""
    if not _REPRINT_BEFORE.search(masked, max(0, start - 20), start):
        return False
    found = bare_at_end(masked, start, end, codes)
    return found is not None and found.span.start == start
