"""Who wrote a work, said before it with what it is: "Hertle in seiner Dissertation: Der Fall der Mauer", "Conquest in his book The Great Terror"."""

from __future__ import annotations

from functools import cache
from re import Pattern

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft

WHOSE = r"in\s(?:seine[mnr]|ihre[mnr]|his|her|their)|dans\s(?:son|sa|leur)|nel\ssuo|nella\ssua|en\ssu|em\s(?:seu|sua)|w\s(?:swoim|swojej|jego|jej)"


@cache
def _lead(codes: Codes) -> Pattern[str]:
    work = "|".join(pattern(key, codes) for key in ("piece", "book", "article", "thesis"))
    return long_pattern(rf",?\s(?:{WHOSE})\s(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][\w-]{{1,20}}\s){{0,2}}(?:{work})(?::\s|,\s|\s(?=[„“‘«»\"‚])|\s(?=[^\W\d_a-zà-ÿ]))")


def author_of_book(draft: Draft, start: int, end: int) -> int | None:
    """Put who wrote it into the draft; where the title begins."""
    if "author" in draft.values or not draft.scan.says("piece", "book", "article", "thesis"):
        return None
    run = draft.scan.names(start, end)
    led = _lead(draft.scan.codes).match(draft.scan.masked, run.span.end, end) if run else None
    if run is None or led is None:
        return None
    draft.put_names("author", run)
    return led.end()
