"""Journals by volume and year in a sentence: "the review by A. Davin in History Workshop Journal 12 (1981)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.prose.for_journals import told_for, writer_of
from edele_refs.parse.prose.numbering import numbering
from edele_refs.parse.prose.persons import persons, put_persons
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.scan import Scan

_REACH = 60
"""Characters between the word for an essay and what it stands in."""


def numbered_journals(scan: Scan) -> Iterator[Draft]:
    """What stands in a journal whose volume and year are told, where no title is."""
    drafts = list(_in_volumes(scan))
    yield from drafts
    told = Cover((draft.start, draft.end) for draft in drafts)
    yield from (draft for draft in _called_so(scan) if not told.meets(draft.start, draft.end))


def _in_volumes(scan: Scan) -> Iterator[Draft]:
    """"the review by A. Davin in History Workshop Journal 12 (1981)"."""
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
        if article := _article_before(scan, found.start("journal")):  # "der Artikel „T“ in der Zeitschrift für Landesgeschichte 68 (2009)"
            draft.start = article.start
            draft.put("title", Span(article.start + 1, article.end - 1))
            if told := writer_of(scan, article.start, draft.end):
                put_persons(draft, "author", told)
        elif writer and led:
            put_persons(draft, "author", writer)
        elif told_for(scan, draft.start) and (told := writer_of(scan, draft.start, draft.end)):
            put_persons(draft, "author", told)
        yield draft


def _called_so(scan: Scan) -> Iterator[Draft]:
    """What is called a journal, in no marks, and has its number behind it: "vyšel v časopise Dějiny a současnost 5/2016"."""
    leads = [*_periodical(scan.codes).finditer(scan.masked), *_article_in(scan.codes).finditer(scan.masked)]
    for called in sorted(leads, key=lambda led: led.end()):
        for end in (found.start() for found in _BEFORE_NUMBER.finditer(scan.masked, called.end() + 3, called.end() + _NAME)):
            counted = numbering(scan, end)
            name = Span(called.end(), end)
            told = _JOURNAL.fullmatch(scan.masked, *name) is not None and (called.lastgroup is None or " " in name.of(scan.text))
            if counted and told and not finite_words(name.of(scan.masked)):
                article = _article_before(scan, called.start())
                draft = Draft(scan, article.start if article else name.start, counted.end, type="article-journal")
                draft.put("container-title", name)
                counted.put_into(draft)
                if article:
                    draft.put("title", Span(article.start + 1, article.end - 1))
                    put_writer(draft, article, draft.end)
                elif told_for(scan, name.start) and (writer := writer_of(scan, name.start, counted.end)):
                    put_persons(draft, "author", writer)
                yield draft
                break


def _article_before(scan: Scan, at: int) -> Span | None:
    """The article whose title stands before what leads to its journal, with its marks: "„Kulak jako nepřítel“ v časopise "."""
    led = _LED.search(scan.masked, max(0, at - 24), at)
    quote = scan.quote_closed_at(led.start() + 1) if led else None
    return Span(quote.start - 1, quote.end + 1) if quote else None


_LED = late_pattern(r"[”“»’\"],?\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,5}\s){1,3}$")
_NAME = 80
"""Characters of a journal's name."""
_BEFORE_NUMBER = late_pattern(r"(?<=[^\W\d_]),?\s(?=\(?(?:[^\W\d_]{1,5}[.º°]*\s?)?[\dIVXLC№])")
_JOURNAL = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^;:()\d␟.!?]{2,79}")


@cache
def _article_in(codes: Codes) -> re.Pattern[str]:
    """"sein Aufsatz in den Vierteljahrsheften für Zeitgeschichte (Heft 1/2022)"."""
    called = "|".join(pattern(key, codes) for key in ("article", "piece"))
    return long_pattern(rf"(?<!\w)(?:{called})\s(?P<article>{pattern('in_', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{2,4}}\s)?(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _periodical(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('periodical', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


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
