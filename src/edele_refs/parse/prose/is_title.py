"""Whether words in no marks may be a title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.cores import printed_in
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose import leading
from edele_refs.parse.prose.capitals import SMALL
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.prose.says import writes
from edele_refs.parse.scan import Scan


@dataclass(frozen=True, slots=True)
class Bare:
    """A title's words, the bracket behind them, who wrote it where he is named with it, and where all that begins;
    ``stopped``: a full stop may stand within, something sure leads to it; ``led``: a verb or a colon does."""

    words: Span
    start: int
    bracket: Span
    writers: NameRun | None = None
    role: str = "author"
    translators: NameRun | None = None
    editors: NameRun | None = None
    stopped: bool = False
    led: bool = False


def is_title(scan: Scan, bare: Bare, placed: bool, housed: bool, english: bool) -> bool:
    """Whether words may be a title: no sentence, and in English with capitals."""
    said = bare.words.of(scan.masked)
    return _is_formed(said, bare, housed) and not _holds_another(scan, bare) and not _is_told(scan, bare, placed, housed) and (not english or _is_capitalised(scan, bare, placed))


def _is_formed(said: str, bare: Bare, housed: bool) -> bool:
    """Whether it has the length, the beginning and the marks of a title."""
    if not 4 <= len(said) <= 200 or not (said[:1].isupper() or said[:1].isdigit()) or said.count("(") != said.count(")"):
        return False
    quotes = "␟" in said and not ((bare.writers or bare.stopped) and housed)
    return not quotes and not (_LISTED if bare.writers and housed else _BROKEN).search(said)


def _holds_another(scan: Scan, bare: Bare) -> bool:
    """Whether the year or the imprint of another work stands in it, or a day: "Courage (1932) and one for Hamilton Fish", "L’ultima Repubblica, Firenze, Vallecchi, 1929, e La Repubblica"."""
    return _HELD.search(bare.words.of(scan.masked)) is not None or printed_in(scan, bare.words)


def _is_told(scan: Scan, bare: Bare, placed: bool, housed: bool) -> bool:
    """Whether somebody does something there, or it is a volume or a journal's number."""
    said = bare.words.of(scan.masked)
    if said[:1].isdigit() and leading.volume_before(scan.codes).search(scan.masked, max(0, bare.words.start - 12), bare.words.start):
        return True  # "The History of the British Coal Industry, vol. 4: 1913–1946"
    people = [person for person in persons(scan, *bare.words) if person.start == bare.words.start] if is_named(said) else []
    if any(person.end == bare.words.end for person in people) or _whose_work(scan.codes).match(said):
        return True  # "According to Teodor Shanin (The Awkward Class, Oxford 1972)", "Ephraïm Grenadou, dont le récit"
    if leading.numbered(scan.codes).search(said) or (not placed and _VOLUME.search(said)):
        return True  # "History Today, vol. 64, no. 1 (January 2014)", "History Workshop Journal 12 (1981)"
    stopped = _STOPPED.search(said) and not bare.stopped and not (bare.writers and housed)
    return bool(stopped or (finite_words(said) and not (bare.led and housed)) or writes(scan.codes).search(said))


def _is_capitalised(scan: Scan, bare: Bare, placed: bool) -> bool:
    """Whether the long words of each part have capitals; not those of foreign titles, which are somebody's."""
    whose = placed and leading.possessive(scan.codes).search(scan.masked, max(0, bare.words.start - 12), bare.words.start + 1)
    if placed and (bare.writers is not None or whose is not None):
        return True
    long = [word for word in (found.group() for found in _LONG.finditer(bare.words.of(scan.masked))) if word not in SMALL]
    capitals = [word for word in long if word[:1].isupper()]
    return len(capitals) >= 0.6 * len(long)


@cache
def _whose_work(codes: Codes) -> re.Pattern[str]:
    high = r"[^\W\d_a-zß-ÿа-џ][\w’'-]+"
    return long_pattern(rf"{high}(?:\s{high}){{1,2}},\s(?:{pattern('possessive', codes)})\s")


_LISTED = late_pattern(r";|\([^()]{0,80}\d{4}\)")
"""What no title has: a semicolon, the imprint of another work in its bracket."""
_VOLUME = late_pattern(r"[^\W\d_]\s\d{1,3}$")
_LONG = late_pattern(r"[^\W\d_]{5,}")
_HELD = late_pattern(r"\((?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?\)(?=[,.;]?\s\S)|(?<!\w)[A-Z][a-z]{2,8}\s\d{1,2},\s(?:1[5-9]|20)\d\d,")
"""Another year in its bracket; an American day within a sentence: "died in Seattle on December 16, 1994, at the age of 86"."""
_STOPPED = late_pattern(r"(?<![\s.][A-ZÀ-ÞА-Я])[.!?]\s[^\W\d_a-zß-ÿ][\w’'-]*\s[a-z]")
_BROKEN = late_pattern(r";|\((?!\d{4})|(?<!\d)\)")
