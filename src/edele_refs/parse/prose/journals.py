"""Journals by volume and year in a sentence: "the review by A. Davin in History Workshop Journal 12 (1981)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.prose.persons import persons, put_persons
from edele_refs.parse.scan import Scan

_REACH = 60
"""Characters between the word for an essay and what it stands in."""


def numbered_journals(scan: Scan) -> Iterator[Draft]:
    """What stands in a journal whose volume and year are told, where no title is."""
    for found in _numbered(scan.codes).finditer(scan.masked):
        called = _called(scan.codes).search(scan.masked, max(0, found.start() - _REACH), found.start())
        if called is None and not PERIODICAL.search(found["journal"]):
            continue
        writer = next(iter(persons(scan, called.start("told"), found.start() + 1)), None) if called else None
        led = writer is not None and writer.end == found.start()
        draft = Draft(scan, writer.start if writer and led else found.start("journal"), found.end(), type="article-journal")
        for variable in ("volume", "issue", "page"):
            draft.put(variable, Span(*found.span(variable)) if found[variable] else None)
        draft.put("container-title", Span(*found.span("journal")))
        draft.put("issued", Span(*found.span("year")))
        if writer and led:
            put_persons(draft, "author", writer)
        yield draft


@cache
def _numbered(codes: Codes) -> re.Pattern[str]:
    small = r"(?:of|and|the|for|für|der|des|und|de|du|la|le|et|d[’'])"
    journal = rf"[^\W\d_a-zß-ÿа-џ][\w’&-]*(?:\s(?:{small}\s)?(?:[^\W\d_a-zß-ÿа-џ][\w’-]*|&)){{0,6}}"
    number = rf"(?P<volume>\d{{1,3}})(?:(?:[/.:]|\s?\(|,\s(?:{pattern('issue', codes)})\s?)(?P<issue>\d{{1,2}}(?:[–/-]\d{{1,2}})?)\)?)?"
    return long_pattern(rf"\s(?:{pattern('in_', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-Я]{{2,4}}\s)?(?P<journal>{journal}),?\s{number}\s\((?P<year>{YEAR})\)(?:[,:]\s(?:(?:{pattern('page', codes)})\s?)?(?P<page>\d{{1,4}}[–-]\d{{1,4}}))?")


@cache
def _called(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("article", "piece", "review"))
    return long_pattern(rf"(?:{called})(?P<told>(?:\s[^;:!?()]{{0,50}})?)$")
