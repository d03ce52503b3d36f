"""What somebody wrote or told the writer of the notes: "E-mail from X to the author, 5 January 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.parse.settling import finished
from edele_refs.parse.unpublished.interviews import keep_words, keeper, person_at, place_of_event

_FROM = r"(?:from|fra|från|frå|af|av|with|of|by|von|vom|mit|de|d[’']|avec|par|di|da|con|com|do|от|с|від|з|із|od|z|ze|s|se|van|met)"
_TO = r"(?:to|an|gegenüber|à|a|al|ao|для|do|k|ke|aan|til|till|with|mit|avec|con|com|z|ze|all[’'])"
# what needs no word before it, for its case: "письмо И. Иванова автору"
_TO_HIM = r"автор(?:у|ам|ов[іи]|ці|ке)|мне|мені|autorovi|autorce|autorům|mně"


@cache
def _kind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:(?P<private>{pattern('communication', codes)})|{pattern('letter', codes)})(?=[\s,.:])")


@cache
def _to_writer(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:{_TO}\s?(?:{pattern('writer', codes)})|{_TO_HIM})(?=[\s,.;():]|$)")


def communication(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Whether it was written or told to the writer of the notes: by whom, when, and who keeps it."""
    return _of(scan, start, end) or _from(scan, start, end) or _by(scan, start, end) or _to(scan, start, end)


def _of(scan: Scan, start: int, end: int) -> list[Draft] | None:
    """"Schreiben Böllings an den Verf., 2.5.2003": a name in the genitive is no author's as it is written."""
    kind = _kind(scan.codes).match(scan.masked, start, end)
    whose = _IN_GENITIVE.match(scan.masked, kind.end(), end) if kind else None
    told = _to_writer(scan.codes).match(scan.masked, whose.end(), end) if whose else None
    return _told(scan, start, end, None, told.end()) if told else None


_IN_GENITIVE = late_pattern(r"(?:\s[^\W\d_a-zà-ÿа-џґ][\w.’-]{0,30}){1,4}(?<=s)(?=\s)")


def _to(scan: Scan, start: int, end: int) -> list[Draft] | None:
    """"Letter to the author from John Smith, 3 March 1984", "E-mail to the author, John Smith"."""
    kind = _kind(scan.codes).match(scan.masked, start, end)
    told = _to_writer(scan.codes).match(scan.masked, kind.end(), end) if kind else None
    lead = _FROM_WHOM.match(scan.masked, told.end(), end) if told else None
    who, at = _person(scan, lead.end(), end) if lead else (None, start)
    return _told(scan, start, end, who, at) if who is not None and _DAY_BEHIND.match(scan.masked, at, end) else None


_FROM_WHOM = late_pattern(rf",?\s{_FROM}\s|,\s")


_LEAD = late_pattern(rf"\s{_FROM}\s?|:?\s")


def _from(scan: Scan, start: int, end: int) -> list[Draft] | None:
    """"Mitteilung von Prof. Karl Schmidt an den Verfasser vom 12. 3. 1998"."""
    kind = _kind(scan.codes).match(scan.masked, start, end)
    lead = _LEAD.match(scan.masked, kind.end(), end) if kind else None
    if kind is None or lead is None:
        return None
    who, at = _person(scan, lead.end(), end)
    if who is None:
        return None
    told = _to_writer(scan.codes).match(scan.masked, at, end)
    if told is None and not (kind["private"] and _DAY_BEHIND.match(scan.masked, at, end)):
        return None
    return _told(scan, start, end, who, told.end() if told else at)


def _by(scan: Scan, start: int, end: int) -> list[Draft] | None:
    """"Anna Kowalska, personal communication, 5 January 2010", "John Smith to the author, 3 May 1999"."""
    who, at = _person(scan, start, end)
    if who is None or at == start:
        return None
    comma = _COMMA.match(scan.masked, at, end)
    kind = _kind(scan.codes).match(scan.masked, comma.end(), end) if comma else None
    behind = kind.end() if kind else at
    told = _to_writer(scan.codes).match(scan.masked, behind, end)
    if told is None and not (kind and kind["private"] and _DAY_BEHIND.match(scan.masked, behind, end)):
        return None
    return _told(scan, start, end, who, told.end() if told else behind)


_COMMA = late_pattern(r",\s|\s(?=\()|:\s")
_DAY_BEHIND = late_pattern(r"(?:,\s[^\W\d_a-zà-ÿ][^,;()\d]{1,24}(?=,))?,?\s(?:\(|on\s|vom\s|am\s|du\s|del\s|z\s|от\s|від\s)?[^,;]{0,24}\d")


def _person(scan: Scan, start: int, end: int) -> tuple[NameRun | None, int]:
    run = person_at(scan, start, end)
    return (run, run.span.end) if run is not None and len(run.names) == 1 else (None, start)


def _told(scan: Scan, start: int, end: int, who: NameRun | None, at: int) -> list[Draft]:
    draft = Draft(scan, start, end, type="personal_communication")
    if who is not None:
        draft.put_names("author", who)
    keep_words(draft, start, at)
    end = keeper(draft, at, end)
    tail.peel(draft, at, end, tail.RECORD_PEELERS)
    place_of_event(draft, at)
    return finished([draft])
