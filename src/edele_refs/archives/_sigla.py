"""Abbreviations that a document gives its archives: "Norfolk Record Office (hereafter NRO)", then "NRO, NCR 16A/12"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import made
from edele_refs.archives._forms import CAPITAL
from edele_refs.archives._names import SIGLUM, capitals
from edele_refs.archives._private import is_private
from edele_refs.archives._shape import KIND, foreseen
from edele_refs.archives._unforeseen import read_unforeseen
from edele_refs.archives._words import records
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

_NAME = late_pattern(rf"[{CAPITAL}][^,;:()\[\]]{{4,90}}(?:,\s[{CAPITAL}][\w’ .-]{{1,30}}){{0,2}}$")
_BEFORE = late_pattern(r"(?:^|[;(,.:]\s?|\b(?:[Ss]ee|[Ss]iehe|[Vv]gl\.|[Cc]f\.|[Ii]n|[Vv]oir|[Zz]ob\.|and|und|et)\s)$")
_SIGNS = late_pattern(r"[A-Z\d][\w.&-]{0,19}$")


def introduced(texts: Iterable[str]) -> frozenset[str]:
    """The abbreviations in brackets behind what names an archive.

    >>> sorted(introduced(["Norfolk Record Office, Norwich (hereafter NRO), DN/DEP 24.", "State Archive (see GARF)."]))
    ['NRO']
    """
    return frozenset(siglum for text in texts if "(" in text or "[" in text for siglum in _introduced(text))


def _introduced(text: str) -> Iterator[str]:
    for found in SIGLUM.finditer(text):
        siglum = found["siglum"].strip()
        named = _NAME.search(text, max(0, found.start() - 120), found.start())
        letters = capitals(siglum) > 1 and len(siglum) < _LETTERS
        # "Harvard University Archives (hereafter Mayr-Harvard)": a word says that it is one
        if named and (KIND.search(named.group()) or is_private(named.group())) and _SIGNS.match(siglum) and (letters or (found["introduced"] and "-" in siglum)):
            yield siglum


_LETTERS = 12
"""An abbreviation is shorter than so many characters."""


@lru_cache(maxsize=64)
def _heads(sigla: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?P<name>{'|'.join(map(re.escape, sorted(sigla, key=len, reverse=True)))})[,:]?\s(?=[^;]{{0,80}}\d)")


def by_sigla(text: str, sigla: frozenset[str]) -> Iterator[Sighting]:
    """Signatures behind the abbreviations that the document has introduced."""
    for head in _heads(sigla).finditer(text) if sigla else ():
        if not _BEFORE.search(text[max(0, head.start() - 8) : head.start()]):
            continue
        body = foreseen(text, head.start(), head.end())
        if body is None or (not body.locator and _VOLUME.match(text, body.end)):
            body = read_unforeseen(text, head.end()) or body
        if body and body.location:
            yield made(text, Span(*head.span("name")), None, body)
        elif records().match(text, head.end()) or _told().match(text, head.end()):
            yield Sighting(Span(*head.span("name")), None, None, None, None)  # "ZA, Relacja Jana Nowaka": private papers have no signatures


@cache
def _told() -> re.Pattern[str]:
    return long_pattern(rf"(?i:{pattern('interviewer')})\s")


_VOLUME = late_pattern(r",\s(?:Bd|Band|vol|t)\.?\s\d{1,3},\s")
"""A volume of a file, before its sheet: "ISG, Magistratsakten, R 1797, Bd. 1, Bl. 47"."""
