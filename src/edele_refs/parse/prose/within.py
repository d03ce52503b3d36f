"""Where titles in no marks begin, by their letters: a word that has a capital within a sentence, or behind a small one that leads to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import places
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.prose.owners import writer_behind
from edele_refs.parse.prose.persons import persons
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan


@cache
def _function(codes: Codes) -> frozenset[str]:
    return frozenset(words("function_words", codes))


def articles(scan: Scan, sentence: int, end: int) -> Iterator[int]:
    """Where within a sentence such a word as "La", "Les" has a capital, as only titles have it."""
    small = _function(scan.codes)
    for found in _WITHIN.finditer(scan.masked, sentence, end):
        before = _BEFORE.search(scan.masked, max(0, found.start() - 30), found.start())
        if found["word"].lower() in small and not (before and before.group() in given_names()):  # "Emmanuel Le Roy Ladurie"
            yield found.start("word")


_BEFORE = late_pattern(r"[^\W\d_]+$")
_LONG, _SURE = 3, 6
"""Words of a title before a house, and before a town, where battles have been fought too."""


def is_long(said: str, bracket: str) -> bool:
    """Whether it is more than a town's or a battle's name: "en El Escorial (Madrid, 1940)", "en La Batalla del Ebro (Tarragona, 1938)"."""
    tokens, placed = said.split(), re.split(r"[,:\d]", bracket[1:])[0].strip()
    return len(tokens) >= (_SURE if places.is_place(placed) else _LONG) and not places.is_place(" ".join(tokens[:2]))


def written(scan: Scan, sentence: int, end: int) -> Iterator[int]:
    """Where a word has a capital behind one without, and who wrote the work is named before the imprint: "connaît Papillon d’Henri Charrière"."""
    for found in _WITHIN.finditer(scan.masked, sentence, end):
        behind = writer_behind(scan, found.start("word"), end)
        if behind and not _CLAUSE.search(scan.masked, found.start("word"), behind[0]):
            yield found.start("word")


_WITHIN = late_pattern(r"(?:(?<=[^\W\d_],)|(?<=[^\W\d_A-ZÀ-ÞА-Я])|(?<=:)|(?<=^Dans)|(?<=\bIn))\s(?P<word>[^\W\d_a-zß-ÿа-џ][^\W\d_]*[’']?)")


def prepositions(scan: Scan, sentence: int, end: int, housed: bool) -> Iterator[int]:
    """Where a word with a capital stands behind a small word of the language that leads to it; before a known house it may be the only one ("in Necropoli (Fazi, 2008)")."""
    small = _function((tongue(scan),)) | frozenset(words("in_", (tongue(scan),)))  # "at the Italian Renaissance Court" stands within an English title
    for found in _LED.finditer(scan.masked, sentence, end):
        rest = scan.masked[found.start("word") : end]
        if _is_somebody(scan, found.start("word"), end) or found["lead"].lower() in _JOINS:
            continue  # "Jean Meyer et Martine Acerra lui consacrent un chapitre"
        if found["lead"].lower() in small and found["lead"].islower() and (" " in rest or (housed and not places.is_place(rest))) and not _CLAUSE.search(rest):
            yield found.start("word")


_JOINS = frozenset(word for word in words("and_") if len(word) <= 3)


def _is_somebody(scan: Scan, at: int, end: int) -> bool:
    """Whether a person is named here who does something: "et Martine Acerra lui consacrent"."""
    if any(person.start < at < person.end for person in persons(scan, max(0, at - _NAME), end)):
        return True  # "note Edmond de Goncourt le 6 janvier"
    person = next((person for person in persons(scan, at, end) if person.start == at), None)
    return person is not None and scan.masked[person.end : person.end + 2].strip().islower()


_NAME = 30
_LED = late_pattern(r"(?<![\w’'])(?P<lead>[^\W\d_]{1,6})\s(?=(?P<word>[^\W\d_a-zß-ÿа-џ]))")
_CLAUSE = late_pattern(r"(?<!\w)(?:se|si|się|sie|che|qui|que|który\w*|która|które|že|że|který\w*|что|котор\w+|dass|der|die|das|non|ne|nie|не|no)\s")


def opening(scan: Scan, sentence: int, end: int, behind: int) -> Iterator[int]:
    """Where the title behind "In" begins, with which a sentence opens that goes on to who tells: "In Vier eeuwen turfwinning (Wageningen, 1995) rekent Michiel Gerding"."""
    led = _opening(scan.codes).match(scan.masked, sentence, end)
    if led and _SOMEBODY.match(scan.masked, behind) and _MORE.search(scan.masked, end, behind):
        yield led.end()


@cache
def _opening(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?=[^\W\d_a-zß-ÿа-џ])(?i:{pattern('in_', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


_MORE = late_pattern(r"\([^():,]+[:,]\s[^(),]+,\s\d{4}|\d{4},\s")
"""An imprint with a house or a page: "In Northern Ireland (Belfast, 1972) died" cites nothing."""
_SOMEBODY = late_pattern(r"(?:,|\s[^\W\d_A-ZÀ-ÞА-Я]{3,14})\s(?:[^\W\d_A-ZÀ-ÞА-Я][\w’'-]*\s){0,4}[^\W\d_a-zß-ÿа-џ][\w’.-]*(?:\s[^\W\d_a-zß-ÿа-џ][\w’.-]*)+")
