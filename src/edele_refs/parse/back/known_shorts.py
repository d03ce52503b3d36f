"""Short forms of what the document cites in full: "Heindl, Rebellen 50–52", "Ivan’s War, 14".

Their form says little, and where one ends and the next begins less; but a known name
with the words of its title behind it, or a known title alone, is no accident.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import grammars, locators
from edele_refs.parse.back import known_heads, known_pairs
from edele_refs.parse.back.backrefs import cited_work
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.known import Known
from edele_refs.parse.scan import Scan

_BEGINS = late_pattern(r"(?:^|[;.(]\s|(?<=\()|(?<=[\d)f.…’”“»])(?:,?\s(?:and|und|sowie|as well as|a také|a|oraz|i|et|e|y|и|та|а также|а також)\s|,\s)|(?<=;\s)(?:and|und|et|и|i|e|y)\s)(?=[^\W\d_]|[„“‘«\"])")
"""Where a reference may begin: the note, behind a stop, behind "and" or a comma after a page."""

_ENDS = late_pattern(r"\s?[;)]|[.…]?$|\.\s(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"])|,?\s(?:and|und|sowie|as well as|a také|a|oraz|i|et|e|y|и|та|а также|а також)\s|,\s(?=[^\W\d_a-zà-ÿа-џґ])")
_INITIAL = late_pattern(r"(?<!\w)[^\W\d_]\.\s$")
"""Behind the first of two initials no reference begins."""
_LONGEST = 140
"""Characters of a short form at the most."""


def find_known_shorts(scan: Scan, known: Known, found: Sequence[Draft]) -> Iterator[Draft]:
    """The short forms beside, or within, what was ``found`` whose name and title, or title alone, the document has in full."""
    if not known.titles or (cover := _cover(scan, found)) is None:
        return
    starts = _starts(scan) | {at for at, word in _names_within(scan) if known.named(word)}
    done = 0
    for start in sorted(at for at in starts if not cover.holds(at)):
        if start >= done and not _INITIAL.search(scan.text, max(0, start - 4), start) and (draft := _begun(scan, known, start)):
            done = draft.end
            yield draft


def questions(scan: Scan, known: Known, found: Sequence[Draft]) -> frozenset[str]:
    """What one who knows the document would ask to find short forms beside, or within, what was found."""
    if (cover := _cover(scan, found)) is None:
        return frozenset()
    asked = set(known_pairs.questions(found))
    for at in _starts(scan):
        if not cover.holds(at):
            run = scan.names(at, min(len(scan.text), at + _LONGEST))
            known.has(run) if run else known.opens(scan.text[at : at + _LONGEST])
            asked |= known_heads.questions(scan, at)
    asked |= {word for at, word in _names_within(scan) if not cover.holds(at)}
    asked |= {signal.of(scan.text).rstrip(",:").casefold() for signal in scan.signals}
    return known.heard().all | asked


def _cover(scan: Scan, found: Sequence[Draft]) -> Cover | None:
    """What is certainly no short form; None where that is the whole note."""
    covered = [(draft.start, draft.end) for draft in found if draft.kind != "short"]
    return None if any(start < 3 and end > len(scan.text) - 3 for start, end in covered) else Cover(covered)


def _starts(scan: Scan) -> set[int]:
    return {m.end() for m in _BEGINS.finditer(scan.masked)} | {_behind(scan, s.end) for s in scan.signals}


def _names_within(scan: Scan) -> Iterator[tuple[int, str]]:
    """What may be a surname in the midst of a sentence, in small letters, and its place."""
    return ((m.start(), m.group().casefold()) for m in _WORD.finditer(scan.masked))


_WORD = late_pattern(r"(?:(?<=[a-zà-ÿа-яё]\s)|(?<=[a-zà-ÿа-яё],\s))[^\W\d_a-zà-ÿа-џґ][\w’'-]+")
"""A name within a sentence: "anders Heindl, Rebellen 50"."""


def _begun(scan: Scan, known: Known, start: int) -> Draft | None:
    """The short form that begins here; one without a title may be a surname and a title that is a name: "Fryde, William de la Pole, 44"."""
    short = _short(scan, known, start)
    return short if short and "title" in short.values else known_heads.read(scan, known, start) or short


def _short(scan: Scan, known: Known, start: int) -> Draft | None:
    """The short form that begins here, if one does."""
    found = _ending(scan, known, start)
    if found is None:
        return None
    end, place = found
    drafts = grammars.read(scan, start, place.start if place else end)
    if len(drafts) != 1 or drafts[0].kind != "short":
        return None
    if place:
        drafts[0].end, drafts[0].locator = end, Span(place.start + 1, end)
    return drafts[0]


def _behind(scan: Scan, at: int) -> int:
    while at < len(scan.text) and scan.text[at] in " :,":
        at += 1
    return at


def _ending(scan: Scan, known: Known, start: int) -> tuple[int, Span | None] | None:
    """Where the short form that begins here ends, and the place where no comma marks it."""
    run = scan.names(start, min(len(scan.text), start + _LONGEST))
    if run is not None and not known.has(run):
        return None
    if run is None and not known.opens(scan.text[start : start + _LONGEST]):
        return None
    head = run.span.end if run else start
    for stop in _ENDS.finditer(scan.masked, head, min(len(scan.text), start + _LONGEST)):
        placed = locators.at_end(scan.masked, head, stop.start(), scan.codes)
        bare = None if placed else _UNDELIMITED.search(scan.masked, head, stop.start())
        at = placed.span.start if placed else bare.start() if bare else stop.start()
        said = _cited(scan.codes).sub("", scan.text[head:at])
        title = said.strip(_OUTER)
        if title and (run or placed) and (known.shortened(run, title) if run else known.shortens(title) or known.breaks_off(said)):
            ended = placed or bare or _closed(scan, stop)
            return (_kept(scan, stop), Span(*bare.span()) if bare else None) if ended else None
    return None


@cache
def _cited(codes: Codes) -> re.Pattern[str]:
    """That it was cited before, behind a title: ", cit."."""
    return long_pattern(rf",\s(?:{cited_work(codes)})[\s,]*$")


_OUTER = " ,.:;„“”‘’«»\"…"


def _closed(scan: Scan, stop: re.Match[str]) -> bool:
    """Whether a short form without a page is at an end here."""
    return stop.group().strip()[:1] in (";", "") or stop.end() == len(scan.text)


def _kept(scan: Scan, stop: re.Match[str]) -> int:
    """The end, with the stop that an abbreviation has ("27 f.")."""
    before = scan.text[max(0, stop.start() - _LONGEST) : stop.start()]
    return stop.start() + 1 if re.search(r"\b(?:ff?|nn?|sqq?|nast|ss|об|зв)$", before) and scan.text[stop.start() : stop.start() + 1] == "." else stop.start()


_UNDELIMITED = late_pattern(r"\s(?:[IVX]{1,4}\s)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:\sff?\.?|,\s\d+)*$")
