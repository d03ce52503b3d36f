"""What a record is, in a bracket behind its signature."""

from __future__ import annotations

import re

from edele_refs.model import Span
from edele_refs.parse.datelines import record_word
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.letters import full_names, is_office
from edele_refs.parse.scan import Scan

CITED = re.compile(r"(?i)(?:zit|cit|quoted|cited|цит|cyt|apud|vgl|see|см|where|wo\b|hier\b|(?:and|as well|und|sowie|et|ainsi|oraz|i|и|а также|e|y)\s)")
"""What begins so cites something else."""


def told_in_bracket(scan: Scan, start: int, end: int) -> Span | None:
    """What a record is, in a bracket behind its sheets: ", fols. 112–13 (deposition of Margery Aldridge, 12 May 1629)"."""
    bracket = scan.bracket_closed_at(end)
    if bracket is None or bracket.start < start or scan.text[bracket.start] != "(" or CITED.match(scan.masked, bracket.start + 1):
        return None
    day = scan.dated_within(bracket.start + 1, bracket.end - 1)
    closed = day is not None and bracket.end - day.span.end <= 2 and scan.text[day.span.start - 2 : day.span.start] == ", "
    stop = day.span.start if day and closed else bracket.end - 1
    words = Span(bracket.start + 1, len(scan.text[:stop].rstrip(" ,")))
    said = record_word().match(scan.masked, *words) if words.start < words.end else None
    return words if said and words.end - words.start > 11 and not finite_words(scan.masked[words.start : words.end]) else None


def description(scan: Scan, start: int, end: int) -> Span | None:
    """The bracket behind a signature that says what the record is: "l. 12 (Home Office, Report on disturbances, June 20, 1843)".

    It ends in a day, and begins with a word for a record, an office, or who wrote to whom.
    """
    bracket = scan.bracket_closed_at(end)
    if bracket is None or bracket.start <= start or bracket.end - bracket.start < 24:
        return None
    low, high = bracket.start + 1, bracket.end - 1
    day = next((d for d in scan.dates_in(low, high) if d.span.end == high), None)
    said = scan.masked[low : day.span.start] if day else ""
    if not said or not said[0].isupper() or not said.endswith(", ") or finite_words(said) or CITED.match(said):
        return None
    head = said[: said.find(",")]
    return bracket if record_word().match(said) or is_office(head) or full_names(scan, low, high) else None
