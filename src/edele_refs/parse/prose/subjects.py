"""Who wrote a work, where the sentence names him behind it, or the sentence before: "In her 2011 book T (Bloomsbury) the journalist Anna Reid uses"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.prose.says import writes
from edele_refs.parse.scan import Scan

_REACH, _BEFORE = 60, 200
"""Characters behind a work in which somebody may be named, and before it."""


def put_subject(draft: Draft, title: int, end: int) -> bool:
    """Put in who is named behind the imprint, and say whether somebody is; he belongs to the reference where nothing but "by" stands between."""
    scan = draft.scan
    behind = next(iter(persons(scan, end, min(len(scan.text), end + _REACH))), None)
    if behind is None or (scan.masked.startswith(" (", behind.end) and not is_named(behind.of(scan.text))):
        return False  # "The Enlightenment (1966), Weimar Culture (1968)": another work
    his = _in_his(scan.codes).search(scan.masked, max(0, title - 60), title) and _subject(scan.codes).fullmatch(scan.masked, end, behind.start)
    told = his or _historian(scan, title, end, behind) or _told_by(scan.codes).fullmatch(scan.masked, end, behind.start) or (_DOES.fullmatch(scan.masked, end, behind.start) if opens(scan, title) else None)
    if not told and not _by(scan.codes).fullmatch(scan.masked, end, behind.start):
        return False
    if not told and scan.masked[end : behind.start] == ", " and _ACTS.match(scan.masked, behind.end) and persons(scan, max(0, title - _REACH), title):
        return False  # "Altiero Spinelli ne scrive in T (Bologna, 1984), Cesare Pavese lo trasfigura": another sentence
    others = scan.names(behind.start, len(scan.text))
    if others and len(others.names) > 1 and all(name.given for name in others.names):
        draft.put_names("author", others)
    else:
        put_persons(draft, "author", behind)
    if not told and not opens(scan, title):
        draft.end = max(t.span.end for t in draft.traces if t.variable == "author")
    return True


def _historian(scan: Scan, title: int, end: int, behind: Span) -> bool:
    """Whether a sentence that opens with "In T" goes on to whom it makes say something there: "Dans T (Chicago, 2002), l’historienne Hollis Clayson a retrouvé"."""
    called = opens(scan, title) and _subject(scan.codes).fullmatch(scan.masked, end, behind.start)
    return bool(called) and writes(scan.codes).match(scan.masked, behind.end + 1) is not None


def put_before(draft: Draft, title: int, end: int) -> None:
    """Put in the only person of the sentence before, of whom this one goes on to tell: "… hat Monica Kingreen gearbeitet. In „T“ (1999) schildert sie"."""
    scan = draft.scan
    if _his_work(scan.codes).search(scan.masked, max(0, title - 60), title):
        put_told(draft, title)
        return
    published = _published(scan.codes).search(scan.masked, max(0, title - 60), title)
    if not published and not (opens(scan, title) and _goes_on(scan.codes).match(scan.masked, end)):
        return
    stops = [m.end() for m in _STOP.finditer(scan.masked, max(0, title - _BEFORE), title)]
    if stops and any(is_named(person.of(scan.text)) for person in persons(scan, stops[-1], title)):
        return  # "Die Briefe hat Wolfgang Helbich mit anderen unter dem Titel „T“ herausgegeben"
    low = stops[-2] if len(stops) > 1 else max(0, title - _BEFORE) if stops else title
    people = [person for person in persons(scan, low, stops[-1] if stops else title) if is_named(person.of(scan.text)) and not _ARTICLED.search(scan.masked, max(0, person.start - 6), person.start)]
    if len(people) == 1:
        put_persons(draft, "author", people[0])


def put_told(draft: Draft, title: int) -> None:
    """Put in the only person of the last sentence that names one: "… says Lotte Hughes. … Her book, Moving the Maasai"."""
    scan = draft.scan
    ends = [m.end() for m in _ENDED.finditer(scan.masked, max(0, title - _TOLD), title)]
    for low, high in zip(reversed([max(0, title - _TOLD), *ends][:-1]), reversed(ends), strict=True):
        people = [person for person in persons(scan, low, high) if is_named(person.of(scan.text)) or _opening(scan, person, low)]
        if people:
            if len(people) == 1 and not _with(scan, people[0].start):
                put_persons(draft, "author", people[0])
            return


def _with(scan: Scan, person: int) -> bool:
    """Whether a small word stands before somebody, who is then not of whom the sentence tells: "Mit Clemens Dietz gab er den Band heraus"."""
    before = _WORD_BEFORE.search(scan.masked, max(0, person - 16), person)
    return before is not None and before["word"].lower() in words("function_words", scan.codes) and before["word"].lower() not in words("articled", scan.codes)


def _opening(scan: Scan, person: Span, low: int) -> bool:
    """Whether a sentence begins with somebody of whom it tells, whatever the given name: "Lotte Hughes, who has spent"."""
    return person.start == low and _TOLD_OF.match(scan.masked, person.end) is not None


_WORD_BEFORE = late_pattern(r"(?<!\w)(?P<word>[^\W\d_]+)\s$")
_TOLD = 400
_ENDED = late_pattern(r"[^\W\d_A-ZÀ-ÞА-Я]{2}[.!?][”\"’»)]?\s(?=[^\W\d_a-zß-ÿа-џ„“«])")
_TOLD_OF = late_pattern(r",?\s[^\W\d_A-ZÀ-ÞА-Я]{2,}")
_ARTICLED = late_pattern(r"(?<!\w)(?:[Dd]?[Ee]ll[ao]|[Nn]ell[ao]|[Ll]a|[Tt]he|[Dd](?:er|ie|as))\s$")
"""“della Venezia Giulia” is no person."""
_STOP = late_pattern(r"[^\W\d_]{3}[.!?][”\"’»)]?\s(?=[^\W\d_a-zß-ÿа-џ„“«])")
_OPENS = late_pattern(r"(?:^|[.!?][”\"»’)]?\s)[^\W\d_a-zß-ÿа-џ][^\W\d_]{0,6}\s(?:[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]{0,8}\s){0,2}[“„«\"‘]?$")


def opens(scan: Scan, title: int) -> bool:
    """Whether the title is led by a preposition with which its sentence begins: who is named behind does what is said there."""
    return _OPENS.search(scan.masked, max(0, title - 30), title) is not None


@cache
def _by(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?!(?:{pattern('and_', codes)})\s)(?:(?:[\w\s]{{0,40}}\s)?(?:{pattern('by', codes)})\s)?")


_ACTS = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-Я]{2,}")
_DOES = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-Я]{3,14}\s")
"""“In T (Wageningen, 1995) rekent Michiel Gerding”: what he does."""


@cache
def _told_by(codes: Codes) -> re.Pattern[str]:
    """"In „Krieg der Worte“ (Paderborn 2012) zeigt Ortwin Buchbender"."""
    return long_pattern(rf",?\s(?:{pattern('writes', codes)})\s")


@cache
def _goes_on(codes: Codes) -> re.Pattern[str]:
    """A verb right behind the work, or behind "she"."""
    return long_pattern(rf",?\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,5}}\s)?(?:{pattern('writes', codes)}|[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{3,}}(?:[òó]|[aiyą]ła?|[аиыя]ла?|[аиіу]в))(?!\w)")


@cache
def _in_his(codes: Codes) -> re.Pattern[str]:
    """What a sentence begins with that names its subject behind the work: "In her 2011 book"."""
    work = "|".join(pattern(key, codes) for key in ("book", "article", "piece"))
    return long_pattern(rf"(?:^|[.!?][”\"»’)]?\s)[^\W\d_a-zß-ÿа-џ][^\W\d_]{{0,5}}\s(?:{pattern('possessive', codes)})\s(?:[\w-]+\s){{0,3}}(?:{work})?(?:\s(?:{pattern('titled', codes)}))?[,:]?\s?[“„«\"‘]?$")


@cache
def _published(codes: Codes) -> re.Pattern[str]:
    """A sentence that begins with what somebody did: "Wydała m.in. ", "Publicó "."""
    return long_pattern(rf"[.!?][”\"»’)]?\s(?i:{pattern('appeared', codes)})\s(?:(?:[^\W\d_]{{1,3}}\.\s?){{1,2}}\s?)?[“„«\"‘]?$")


@cache
def _his_work(codes: Codes) -> re.Pattern[str]:
    """A sentence that begins with somebody's work: "Her book, T", "Son livre, T"."""
    work = "|".join(pattern(key, codes) for key in ("book", "article", "piece"))
    return long_pattern(rf"(?:^|[.!?][”\"»’)]?\s)(?i:{pattern('possessive', codes)})\s(?:(?:[\w-]+\s){{0,2}}(?:{work})(?:,?\s(?:{pattern('titled', codes)}))?[,:]?\s)?[“„«\"‘]?$")


@cache
def _subject(codes: Codes) -> re.Pattern[str]:
    """"In her 2011 book T (Bloomsbury) the journalist Anna Reid uses"."""
    small = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ][\w’-]*[\s’]"
    return long_pattern(rf",?\s(?:(?:{pattern('writes', codes)})\s)?(?:{small}){{0,6}}")
