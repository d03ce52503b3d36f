"""Interviews in a list: "X, interviews with A (1 April 2012), B (26 March 2013); http://…; http://…"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.peelers.web import peel_accessed
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.unpublished.interviews import keep_words, person_at


@cache
def _word(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('interviewer', codes)})\s?:?\s")


def find_interview_lists(scan: Scan) -> Iterator[Draft]:
    """Several interviews by one interviewer, each with its day; their addresses may follow in order."""
    for word in _word(scan.codes).finditer(scan.masked):
        members, end = _members(scan, word.end(), bool(_SEVERAL.search(word.group())))
        if len(members) > 1:
            urls, stop = _urls(scan, end)
            yield from _drafts(scan, word.start(), members, urls, stop)
            # the addresses belong to the members: nothing else is read there
            yield Draft(scan, end, stop)


_Member = tuple[NameRun, Dated, int, Span | None]
"""Who was asked, when, where the member ends, and the town."""
_SEVERAL = late_pattern(r"(?i:interviews|conversations|histories|entretiens|interviste|entrevistas|gespräche|rozmowy|wywiady|rozhovory|беседы|бесіди|интервью|інтерв’ю)")
_BETWEEN = late_pattern(r"\s?[,;]?\s(?:and\s|und\s|et\s|y\s|e\s|и\s|i\s|та\s)?(?:(?:with|mit|avec|con|z|с)\s)?")
_IN_TOWN = late_pattern(r",\s(?:(?P<place>(?:St\.?\s)?[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,2}(?:,\s[^\W\d_a-z][^\W\d_]+)?),\s)?(?:on\s|am\s|le\s)?")


def _members(scan: Scan, at: int, several: bool) -> tuple[list[_Member], int]:
    """Names with a day in brackets, as many as follow each other, and where they end; of ``several`` also with town and day between commas."""
    found: list[_Member] = []
    end = at
    while (run := person_at(scan, at, len(scan.text))) and len(run.names) == 1:
        bracket = next(iter(between(scan.brackets, run.span.end + 1, run.span.end + 2)), None)
        town = _IN_TOWN.match(scan.masked, run.span.end) if several and not bracket else None
        if bracket and (date := scan.dated_within(bracket.start + 1, bracket.end - 1)):
            end = bracket.end
        elif town and (date := next((d for d in scan.dates_in(town.end(), town.end() + 1) if len(d.date.edtf) > 4), None)):
            end = date.span.end
        else:
            break
        found.append((run, date, end, Span(*town.span("place")) if town and town["place"] else None))
        joined = _BETWEEN.match(scan.masked, end)
        at = joined.end() if joined else len(scan.text)
    return found, end


def _urls(scan: Scan, end: int) -> tuple[list[Span], int]:
    """The addresses that follow with nothing but delimiters between, and where they end."""
    found: list[Span] = []
    for url in scan.urls:
        if url.start >= end and not scan.masked[found[-1].end if found else end : url.start].strip(" ,;"):
            found.append(url)
    stop = found[-1].end if found else end
    bracket = re.compile(r"\s?\([^()]{1,60}\)").match(scan.masked, stop)
    return found, bracket.end() if bracket else stop


def _drafts(scan: Scan, word: int, members: list[_Member], urls: list[Span], stop: int) -> Iterator[Draft]:
    asked = next((run for low in range(max(0, word - 60), word) if (run := _closing(scan, low, word))), None)
    seen = Draft(scan, word, stop)
    peel_accessed(seen, word, stop)
    for number, (run, date, end, town) in enumerate(members):
        start = run.span.start if number else asked.span.start if asked else word
        draft = Draft(scan, start, end, type="interview")
        draft.put_names("author", run)
        if asked:
            draft.put_names("interviewer", asked)
        elif not number:
            keep_words(draft, word, run.span.end)
        draft.put("issued", date.span, date.date)
        draft.put("event-place", town)
        if len(urls) == len(members):
            draft.put("URL", urls[number])
        if (span := seen.place_of("accessed")) and urls:
            draft.put("accessed", span, seen.values["accessed"])
        yield draft


def _closing(scan: Scan, low: int, word: int) -> NameRun | None:
    """The name that ends right before the word "interviews"."""
    if (low and scan.text[low - 1].isalnum()) or not scan.text[low].isupper():
        return None
    run = scan.names(low, word)
    return run if run and not scan.text[run.span.end : word].strip(" ,:") else None
