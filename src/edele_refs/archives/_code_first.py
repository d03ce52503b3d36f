"""A file's code before its papers and the house that keeps them, as British notes have it: "D/MAR/3/18, Marshall Papers, Cumbria Archive Centre, Carlisle".

The code must have strokes or points and a number, or letters and many digits, and the house must be called an archive or a library:
then neither is part of a title.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from re import Match, Pattern

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._sheets import with_locator
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

_WORD = rf"(?:[{CAPITAL}]\.\s?){{0,3}}[{CAPITAL}][\w’'&-]{{1,20}}"
_WORDS = rf"{_WORD}(?:\s(?:(?:of|and|for|&|the)\s){{0,2}}{_WORD}){{0,7}}"
_HOUSE = (
    rf"(?:{_WORDS}\s)?(?:Record\sOffice|Records?\sCent(?:re|er)|Archives?(?:\sand\s{_WORD}\s{_WORD})?(?:\s(?:Centre|Center|Service|Office))?|Librar(?:y|ies)|History\sCentre|Muniment\sRoom|Museum|Institute\sof\s{_WORDS})"
    rf"(?:,\s(?:University\sof\s{_WORD}|{_WORD}\sUniversity|{_WORD}\sSchool\sof\s{_WORD}|University\sCollege\s{_WORD}|[A-Z]{{2,5}}(?=[.,;)]|$)))?"
)


_CODE = r"(?:^|[,;(.]\s)(?P<code>(?=[\w./]{0,50}\d)(?:[A-Z]\w{0,9}|\d[A-Z]{2,5})(?:[./][A-Z\d]\w{0,6}){1,7}|[A-Z]{3,6}\d{4,6}),\s"
_SIGLUM = late_pattern(rf"{_CODE}(?P<name>[A-Z]{{2,8}})(?=[.,;)]|$)")


@cache
def _first() -> Pattern[str]:
    return long_pattern(
        rf"{_CODE}"
        rf"(?:(?P<papers>(?:Records\sof\s(?:the\s)?{_WORDS}|{_WORDS}\s(?:[Pp]apers|[Rr]ecords|[Cc]ollection|MSS|[Mm]uniments|[Aa]rchives?|[Ii]nterviews|[Dd]iaries|[Ll]etters|[Cc]orrespondence|[Mm]anuscripts))),\s)?"
        rf"(?P<name>{_HOUSE})(?:,\s(?P<place>{_WORD}(?:\s{_WORD}){{0,2}}))?(?=[.,;)]|$|\s\()(?:\s\((?:{pattern('hereafter')})\s(?P<siglum>[A-Z]{{2,8}})\))?"
    )


def code_first(text: str) -> Iterator[Sighting]:
    """Every such signature of a text."""
    yield from (_sighting(text, found) for found in _first().finditer(text))


def code_before_siglum(text: str, sigla: frozenset[str]) -> Iterator[Sighting]:
    """The same before one of the ``sigla`` that the document explains: "2NWS/A/1/4, TWL"."""
    yield from (_sighting(text, found) for found in _SIGLUM.finditer(text) if found["name"] in sigla)


def _sighting(text: str, found: Match[str]) -> Sighting:
    stated = {group: Span(*found.span(group)) for group, words in found.groupdict().items() if words}
    papers, siglum, place = (stated.get(group) for group in ("papers", "siglum", "place"))
    body = Body(stated["code"], papers, parts=(("item", found["code"]),))
    return replace(made(text, stated["name"], siglum, with_locator(text, body, FORMS["box"])), place=place)
