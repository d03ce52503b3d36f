"""Titles in no marks whose beginning nothing says for sure: what speaks for each word with a capital before an imprint is weighed.

A reader takes "Thiaroye 1944. Histoire et mémoire d’un massacre" before "(Rennes, PUR, 2017)" for a title
because of several things at once: what leads to it, who was named before, how it is built, what stands behind.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import places
from edele_refs.parse.prose.capitals import SMALL, is_high, run_before
from edele_refs.parse.prose.owners import writer_behind
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan

SURE, ENOUGH, _SAID = 7, 6, 3
"""Points of a beginning that goes before what single words say, and of one that is a title where they say nothing; of a verb or a colon that leads to it."""
_MAIN, _FEW, _LONG, _TOLD, _SHORT = 80, 4, 6, 4, 3
"""Characters of a main title before its stop; words of a title that is more than a name, and of one that is more than a battle’s; points of an imprint that the sentence tells, before which there is a title; letters of words that lead."""


class Beginning(NamedTuple):
    """What speaks for it, where it is, and whether a verb or a colon leads to it: then a title may be a sentence."""

    points: int
    at: int
    led: bool


def weighed(scan: Scan, low: int, end: int, imprint: int) -> list[Beginning]:
    """The beginnings of a title that ends at ``end``, the best first; ``imprint``: the points of what stands behind it."""
    if not imprint:
        return []
    stops = [m.end() for m in _STOP.finditer(scan.masked, low, end)]
    first = low if not stops else stops[-1] if not _bridges(scan, stops, low, end) else max(stops[-2] if len(stops) > 1 else low, stops[-1] - _MAIN)
    found = [Beginning(imprint + points, m.start(), (_led(scan, first, m.start()) or 0) >= _SAID) for m in _CAPITAL.finditer(scan.masked, first, end) if (points := _points(scan, first, m.start(), end, imprint, frozenset(stops))) is not None]
    return sorted((one for one in found if one.points >= ENOUGH), key=lambda one: (-one.points, one.at))


def _bridges(scan: Scan, stops: list[int], low: int, end: int) -> bool:
    """Whether a title may go on over the last stop: what stands behind it is no sentence that begins anew with who does something."""
    people = persons(scan, stops[-1], end)
    return not (people and people[0].start == stops[-1])


def _points(scan: Scan, low: int, at: int, end: int, imprint: int, stops: frozenset[int]) -> int | None:
    """What speaks for a title that begins here, or nothing where it cannot begin."""
    said, lead = scan.masked[at:end], _led(scan, low, at)
    if at in stops or lead is None or _is_somebody(scan, at, end) or (" " not in said and imprint < _TOLD) or places.is_place(" ".join(said.rstrip(".,:").split()[:2]).rstrip(".,:")):
        return None
    subtitle = _SUBTITLE.search(said) is not None
    if imprint == 1 and lead < _SAID and len(said.split()) < _LONG and not subtitle:
        return None  # "a vu La Batalla del Ebro (Tarragona, 1938)": something that was in a town in that year
    somebody = bool(persons(scan, max(0, low - _MAIN), at))
    points = lead + somebody + subtitle + _shape(scan, at, said) - 2 * (_TOWN.match(said) is not None and places.is_place(re.split(r"[.,]", said, maxsplit=1)[0])) - 3 * _is_within(scan, low, at)
    if writer_behind(scan, at, end):
        return max(points, min(points + 2, SURE - 1 - imprint))  # "Más se perdió en Cuba, de Juan Pan-Montojo": never sure by that alone
    return points


def _is_somebody(scan: Scan, at: int, end: int) -> bool:
    """Whether somebody is named here who does something, and no title begins with him."""
    people = persons(scan, max(0, at - 30), end)
    if any(person.start > at and _NEW.search(scan.masked, max(0, person.start - 5), person.start) and _GOES_ON.match(scan.masked, person.end) for person in people):
        return True  # "De peste, come si sa. Giulia Calvi, in Storie di un anno di peste"
    return any(person.start < at < person.end or (person.start == at and not _TITLED.match(scan.masked, person.end)) for person in people)


def _is_within(scan: Scan, low: int, at: int) -> bool:
    """Whether in an English title other words with capitals stand before, with nothing but small ones between: "America’s Role in Their Repatriation"."""
    run = run_before(scan, low, at, is_high) if tongue(scan) == "en" or not scan.masked[at - 2].isalpha() else []
    named = any(person.end <= at and low <= person.start for person in persons(scan, low, at)[-1:] if is_named(person.of(scan.text)) and all(word in SMALL for word in scan.masked[person.end : at].split()))
    return bool(run) and not named and run[0][0] > low and any(is_high(word) for _, word in run) and not _AGAIN.match(scan.masked, at)


def _led(scan: Scan, low: int, at: int) -> int | None:
    """The points of what stands right before: a colon or a verb of publishing, "in", another small word; none behind a word with a capital."""
    before = scan.masked[max(0, at - 40) : at]
    if _COLON.search(before) or _published(scan.codes).search(before) or _possessive(scan.codes).search(before):
        return 3
    if _in(scan.codes).search(before):
        return 2
    opening = scan.masked[low:at].strip().lower()
    if opening in _function(scan.codes):
        return 2 if opening in words("in_", scan.codes) else 1  # "Dans Paris in Despair"
    small = _SMALL.search(before)
    if small and (small["word"].lower() in _function(scan.codes) or len(small["word"]) < _SHORT):
        return 0 if small["word"].lower() in _ARTICLES else 1
    if _ADJECTIVE.search(before):
        return 1  # "Verfasser der vierbändigen Angst in den Zeiten der Cholera"
    return 0 if small or _COMMA.search(before) else None


def _shape(scan: Scan, at: int, said: str) -> int:
    """The points of how it is built: its article has a capital within the sentence, it has some words, years."""
    first = re.split(r"[\s’']", said, maxsplit=1)[0].lower()
    article = (first == "l" or (first in _function(scan.codes) and (first != "i" or tongue(scan) != "en"))) and (scan.masked[at - 2 : at - 1].isalpha() or scan.masked[at - 2 : at - 1] == ",")
    return 2 * article + (len(said.split()) >= _FEW) + (_YEARS.search(said) is not None)


_ARTICLES = frozenset(words("articled"))
_STOP = late_pattern(r"(?<=[^\W\d_][^\W\d_][^\W\d_])[.!?;][”\"’»)]?\s(?=[^\W\d_a-zß-ÿа-џ])|(?<=\d)\.\s(?=[^\W\d_a-zß-ÿа-џ])|(?<=\s[»”])\.\s(?=[^\W\d_a-zß-ÿа-џ])")
_CAPITAL = late_pattern(r"(?:(?<=\s)|(?<=\s[dl][’']))[^\W\d_a-zß-ÿа-џ][^\W\d_]*")
_COLON = late_pattern(r"(?<!\w)[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{3,}\s?:\s$")
_SMALL = late_pattern(r"(?<![\w’'-])(?P<word>[^\W\d_A-ZÀ-ÞА-ЯІЇЄ][\w’'-]*)\s$")
_NEW = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{2}[.!?]\s$")
_GOES_ON = late_pattern(r",?\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]")
_TITLED = late_pattern(r"\s?[:.,]|$")
_TOWN = late_pattern(r"[^.,]{2,30}[.,]\s")
_AGAIN = late_pattern(r"(?:The|An?)\s")
_ADJECTIVE = late_pattern(rf"(?<!\w)(?:{'|'.join(sorted(words('articled')))})\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{5,}}\s$")
_COMMA = late_pattern(r"[^\W\d_],\s$")
_SUBTITLE = late_pattern(r"[^\W\d_]{3}\s?:\s[^\W\d_]|[^\W_]{3}(?:\s?[»”])?[.?!]\s[^\W\d_a-zß-ÿа-џ]")
_YEARS = late_pattern(r"(?<!\d)1\d{3}[–-]1?\d{2,3}\)?$|(?<!\d)1\d{3}[–-]\d{2,4}(?=\.\s)")


@cache
def _function(codes: Codes) -> frozenset[str]:
    return frozenset(words("function_words", codes)) - frozenset(words("and_", codes))


@cache
def _in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('in_', codes)})\s$")


@cache
def _possessive(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?i:{pattern('possessive', codes)})\s$")


@cache
def _published(codes: Codes) -> re.Pattern[str]:
    """"escribió ", "publie ", "wrote "."""
    return long_pattern(rf"(?<!\w)(?=[^\W\d_A-ZÀ-ÞА-ЯІЇЄ])(?:{pattern('writes', codes)}|{pattern('appeared', codes)})\s$")
