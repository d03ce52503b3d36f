"""What only full references have: an imprint, an editor, a container."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.languages import words as language_words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation
from edele_refs.rules._forms import place_of, written

# a journal behind "//", an address, an imprint "(Place: Publisher, 1999)"
FULL = late_pattern(r"\s//\s|https?:|[’”»\")],?\s(?:in|dans|w|v):?\s|\([^():]{1,200}:[^():]{1,200}\d{4}\)")
# a year that no day or month stands before: that of an imprint
YEAR = late_pattern(r"(?<![\w./–-])(?:1[5-9]|20)\d\d(?![\w–-])")
NO_PAGE = late_pattern(r"(?:Art\.?|§§?|ст\.|f\.|ф\.|fond|op\.|оп\.)\s?\d")
PERSON = late_pattern(r"[^\W\d_]{4}|[a-zà-ÿа-яё]")
DAY_OR_MONTH = late_pattern(r"(?:[^\W\d_]{3,}\.?|\d\.)\s?$")


def like_a_full_one(citation: Citation, text: str, given_names: bool = False) -> bool:
    """Whether it has what only full references have: then it may be one, and is left alone.

    Given names written out are such a thing, unless the document’s other short forms have them too (``given_names``).
    """
    if FULL.search(text, citation.span.start, citation.span.end) or NO_PAGE.match(citation.locator or ""):
        return True
    if "container-title" in citation.item or _has_imprint(citation, text):
        return True
    names = citation.item.names("author")
    if not any(PERSON.search(name.family) for name in names) and not _in_marks(citation, text):
        return True
    if citation.by == "op_cit":
        return False  # "Basas Fernández, op. cit.": what looks like a first name is half of a surname
    here = place_of(citation, "author", text)
    own = (here is None and not citation.traces) or (here is not None and citation.span.start <= here.start < citation.span.end)
    return not given_names and own and any(re.search(r"[^\W\d_]{3}", name.given) for name in names)  # "id." takes the name from elsewhere


def _has_imprint(citation: Citation, text: str) -> bool:
    """A year or an editor outside the title."""
    titles = [span for variable, span in written(citation, text) if variable == "title"]
    for form in (YEAR, _editor()):
        for found in form.finditer(text, citation.span.start, _end_of_reference(citation, text)):
            inside = any(s.start <= found.start() < s.end for s in titles)
            before = text[citation.span.start : found.start()]
            imprint = before.rstrip()[-1:] in tuple(",.:(") or before.count("(") > before.count(")")
            inside = inside and not imprint
            dated = form is YEAR and is_dated(text[: found.start()])
            first = form is not YEAR and any(s.start == found.start() for s in titles) and "." not in text[found.end() - 1 : found.end() + 1]  # "Red Russians"
            if not inside and not dated and not first:
                return True
    return False


def _end_of_reference(citation: Citation, text: str) -> int:
    """Where a reference may end whose imprint was not recognised as its own."""
    end = citation.span.end
    semicolon = text.find(";", end, end + 80)
    return max(end + 15, semicolon if semicolon > 0 else end + 80) if end < len(text) else end


def is_dated(before: str) -> bool:
    """Whether a month ("28 January", "28.1.") stands before a year, and not a place."""
    last = DAY_OR_MONTH.search(before[-20:])
    if last is None:
        return False
    word = last[0].strip(" .").casefold()
    return word.isdigit() or word in _months()


@cache
def _editor() -> re.Pattern[str]:
    return long_pattern(pattern("editor"))


@cache
def _months() -> frozenset[str]:
    return frozenset(month.strip(".") for month in language_words("months"))


def _in_marks(citation: Citation, text: str) -> bool:
    """Whether its title stands in quotation marks."""
    title = place_of(citation, "title", text)
    return title is not None and text[max(0, title.start - 1) : title.start] in tuple("‘“„«\"'")
