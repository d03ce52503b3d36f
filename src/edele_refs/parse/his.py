"""What leads to another work of the author before: "see also his Museums of Madness", "reprinted in his Customs in Common"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import pieces
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


def lead(scan: Scan, start: int, end: int) -> re.Match[str] | None:
    """The words before the work, of which ``his`` says that it is by the author before."""
    again = _again(scan.codes).match(scan.masked, start, end) if scan.says("reprinted") else None
    return again or _his().match(scan.masked, start, end)


def give(draft: Draft) -> None:
    """The author is the one before; what was read as one is the title's beginning: "his Museums of Madness: The Social …"."""
    author, title = draft.place_of("author"), draft.place_of("title")
    if author and title and author.end <= title.start:
        draft.drop("author")
        draft.drop("title")
        draft.put("title", Span(author.start, title.end))
    if "author" not in draft.values:
        draft.flags.add("idem")


@cache
def _again(codes: Codes) -> re.Pattern[str]:
    """What leads to where a work that has been cited in full was printed again: ", 76–136, reprinted in his Customs in Common"."""
    his = rf"(?:(?P<his>{_POSSESSIVE})\s)?"
    return long_pattern(rf"(?:(?:and|und|et|e|y|en)\s)?{pattern('reprinted', codes)}:?\s{his}(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«]|[Ii]d\.)")


_POSSESSIVE = "his|her|their|son|sa|ses|suo|sua|seine|seinem|ihre|ihrem|seinen|ihren|seiner|ihrer|su|sus|zijn|haar|его|її|його|jego|jej"


@cache
def _his() -> re.Pattern[str]:
    """What no title begins with: "see also his Museums of Madness" is a work of the author before."""
    return long_pattern(rf"(?:and\s|und\s|et\s)?(?:too\s)?(?P<his>{_POSSESSIVE})\s(?:{pieces.word()},?\s)?(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«])")
