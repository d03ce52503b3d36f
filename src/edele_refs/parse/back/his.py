"""What leads to another work of the author before: "see also his Museums of Madness", "reprinted in his Customs in Common"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import pieces
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import parse_name
from edele_refs.parse.prose.persons import persons
from edele_refs.parse.scan import Scan


def lead(scan: Scan, start: int, end: int) -> re.Match[str] | None:
    """The words before the work, of which ``his`` says that it is by the author before."""
    again = _again(scan.codes).match(scan.masked, start, end) if scan.says("reprinted") else None
    return again or _his().match(scan.masked, start, end)


def said_at(scan: Scan, start: int, led: re.Match[str] | None) -> int | None:
    """Where it is said that the work at ``start`` is "his", be it with what it is: "as Christian Wiman phrases it in his book, *Zero to the Bone*"."""
    if led:
        return start if led["his"] else None
    found = _his_piece(scan.codes).search(scan.masked, max(0, start - _LONGEST_LEAD), start) if scan.says("piece") else None
    return found.start() if found else None


_LONGEST_LEAD = 50
"""Characters of what says whose a work is, and what it is."""


def give(draft: Draft, at: int) -> None:
    """The author is the one before, be it one whom the words before ``at`` name; what was read as one is the title's beginning: "his Museums of Madness: The Social …"."""
    author, title = draft.place_of("author"), draft.place_of("title")
    if author and title and author.end <= title.start:
        draft.drop("author")
        draft.drop("title")
        draft.put("title", Span(author.start, title.end))
    if "author" not in draft.values and not _named_before(draft, at):
        draft.flags.add("idem")


def _named_before(draft: Draft, at: int) -> bool:
    """Put whom the sentence before speaks of into the draft: "The phrase is R. H. Tawney’s: see his Secondary Education for All"."""
    since = max((digit.end() for digit in _DIGIT.finditer(draft.scan.masked, 0, at)), default=0)
    people = persons(draft.scan, since, at)
    for person in people[-1:]:
        draft.put("author", person, (parse_name(person.of(draft.scan.text)),))
    return bool(people)


_DIGIT = late_pattern(r"\d")
"""A reference ends with one, and what stands behind it is said anew."""


@cache
def _again(codes: Codes) -> re.Pattern[str]:
    """What leads to where a work that has been cited in full was printed again: ", 76–136, reprinted in his Customs in Common"."""
    his = rf"(?:(?P<his>{_POSSESSIVE})\s)?"
    return long_pattern(rf"(?:(?:and|und|et|e|y|en)\s)?{pattern('reprinted', codes)}:?\s{his}(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"']|[Ii]d\.)")


_POSSESSIVE = "his|her|their|son|sa|ses|suo|sua|seine|seinem|ihre|ihrem|seinen|ihren|seiner|ihrer|su|sus|zijn|haar|его|її|його|jego|jej"


@cache
def _his_piece(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:in|dans|en|w|v|в|у|nel|em)\s(?:{_POSSESSIVE})\s(?:[a-z-]{{3,12}}\s){{0,2}}{pieces.word(codes)}[,:]?\s[„“‘«\"']?$")


@cache
def _his() -> re.Pattern[str]:
    """What no title begins with: "see also his Museums of Madness" is a work of the author before."""
    return long_pattern(rf"(?:(?:and\s|und\s|et\s)?in\s|and\s|und\s|et\s)?(?:too\s)?(?P<his>{_POSSESSIVE})\s(?:{pieces.word()},?\s)?(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"'])")
