"""Words behind a signature that say what lies there, so that a name in them begins no other reference."""

from __future__ import annotations

from bisect import bisect_left

from edele_refs.languages import exactly, words
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.descriptions import describes

_TESTIMONY = late_pattern(rf",\s(?:{exactly(words('testimony'))})$")


def told_in(scan: Scan, at: int) -> bool:
    """Whether a word behind a signature says that the record is what the person named told: "AŻIH, 301/1234, relacja Chaima Szapiro, k. 3"."""
    found = _TESTIMONY.search(scan.masked, max(0, at - 30), at)
    behind = bisect_left(scan.signed, (at,))
    return found is not None and behind > 0 and scan.signatures[behind - 1].end == found.start()


def named_behind(scan: Scan, at: int) -> bool:
    """Whether what a record is called stands right behind its signature: "Л. 52–53. Запись беседы В. М. Молотова с Й. Бекером"."""
    behind = bisect_left(scan.signed, (at,))
    last = scan.signatures[behind - 1].end if behind else -1
    return last > 0 and scan.masked[last : last + 2] in (". ", ", ", ": ") and describes(scan, last + 2, at)


_SAID_OF_FILE = late_pattern(r",\s(?:[^\W\d_][\w’-]{2,24}\s){0,4}\w{2,6}$")


def says_what_lies_there(scan: Scan, at: int) -> bool:
    """Whether words behind a signature say what the record is, and who made it follows: "MA 1564, eidesstattliche Erklärung von Erich Lahousen"."""
    found = _SAID_OF_FILE.search(scan.masked, max(0, at - 110), at)
    behind = bisect_left(scan.signed, (at,))
    return found is not None and behind > 0 and scan.signatures[behind - 1].end == found.start()


def describes_signed(scan: Scan, at: int) -> bool:
    """Whether a signature without sheets ends here: who wrote the record follows, "HO 45/454, Henry Ashworth, “Recollections”"."""
    behind = bisect_left(scan.signed, (at,))
    last = scan.signatures[behind - 1] if behind else None
    return last is not None and last.end == at and last.locator is None
