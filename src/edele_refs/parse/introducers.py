"""The words before a reference that lead to it: "See", "Vgl. dagegen", "zitiert nach"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.pieces import says_what
from edele_refs.parse.scan import Scan, between

_OF = r"(?:de|d[’']|di|da|do|du|del|della|van|von|vom|by|of|bei|dans|in|en|em|nel|nella|over|über|su|sobre)"
_TO_WORK = late_pattern(rf"[,:]?\s[^\W\d_A-ZÀ-Þ][^;.:()\d␟]{{2,70}}(?:(?<!\w){_OF}|(?<=[^\W\d_]):)\s?|[,:]?\s(?:pour|per|para|voor|for|für)\s[^;.:()\d␟]{{2,60}}\s?[:,]\s")
"""“Voir la discussion dans …”, “Voir aussi, pour la CGT : …”: small words that go on to the work."""
_LEADS_ON = late_pattern(r"[ :,„“‘«(]*(?:(?:[Ss]upra|[Ii]nfra),?\s)?")
_SENTENCE = late_pattern(r"(?<!\b[Nn]o)(?<!\b[Nn]r)(?<!\b[Nn]os)[.;?!(]\s?|(?<=\b[Nn]o)\.\s(?!\d)|(?<=\b[Nn]r)\.\s(?!\d)|^\s*|[;,]\s(?=vgl|see|cf)")

_QUOTED = late_pattern(r"[.?!][”»“\"’]\s(?=[^\W\d_a-zà-ÿа-џґ]|$)")
"""What is quoted closes a sentence: "… in the life to come.” See Hans Boersma"."""


def introducer(seen: Scan, low: int, start: int) -> str | None:
    """The lead-in that ends in a signal: from the sentence's beginning to the reference."""
    found = ((signal, end) for signal in between(seen.signals, low, start) if (end := _leads_on(seen, signal.end, start)))
    signal, end = next(found, (None, 0))
    if signal is None:
        return None
    begin = max((m.end() for m in _SENTENCE.finditer(seen.masked, low, signal.start)), default=low)
    begin = max((m.end() for m in _QUOTED.finditer(seen.text, begin, signal.start)), default=begin)
    return seen.text[begin:end].lstrip(" ;,()").rstrip(" ;,(") or None


def _leads_on(seen: Scan, at: int, start: int) -> int:
    """Where the words end that lead to the reference at ``start``; 0 where a signal that ends at ``at`` does not."""
    if at > start:
        return 0
    if _TO_WORK.fullmatch(seen.masked, at, start):
        return start
    return at if says_what(seen, at, start) else start * bool(_LEADS_ON.fullmatch(seen.text, at, start))
