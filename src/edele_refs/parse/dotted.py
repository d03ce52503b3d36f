"""Articles whose journal nothing but a stop parts from the title: "Грицак Я. Тези. Україна модерна. 2003. № 8. С. 25".

So DSTU 8302:2015 lets "//" be replaced. It is the year between stops, with numbers or the day
behind it, that tells them from books, which have a town before the year.
"""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, bare_at_end
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.parse.peelers.ends import found_at_end, span_of
from edele_refs.parse.peelers.numbers import SEASONS
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.stops import abbreviated

_LONGEST = 110
"""Letters of a journal's name."""
_VOLUME = r"(?:[TТ]|Vol|V|Bd|Jg|Roč|Sv|Ч(?=\.))\.?"
_OF_YEAR_PART = r"(?:Янв(?:арь)?|Февр(?:аль)?|Март|Апр(?:ель)?|Май|Июнь|Июль|Авг(?:уст)?|Сент(?:ябрь)?|Окт(?:ябрь)?|Нояб(?:рь)?|Дек(?:абрь)?)(?!\w)"
MONTHLY = rf"{_OF_YEAR_PART}(?:\.?\s?[–-]\s?(?i:{_OF_YEAR_PART}))?"
"""The month of a monthly, which has it for a number: "Русская старина. 1884. Т. 41. Март. С. 500"."""
_ISSUE = r"(?:Вип\.|Вып\.|Iss\.|№|No\.|Nr\.?|H\.|Č\.|Кн\.)"
_COUNTED = r"\d{1,4}(?:\s?[/–-]\s?\d{1,4})?(?:\s?\(\d{1,5}\))?"
_NUMBERS = late_pattern(
    rf"(?<=[^\W_.][.»”’\")])\s(?P<year>{YEAR})(?=\.\s)(?:\.\s{_VOLUME}\s?(?P<volume>{_COUNTED}|[IVXLC]{{1,7}})|\.\s(?P<bare>\d{{1,3}}\s\(\d{{1,5}}\)))?"
    rf"(?:\.\s{_ISSUE}\s?(?P<issue>{_COUNTED}|(?:{SEASONS})(?![\w-]))|\.\s(?P<month>{MONTHLY}))?(?:\.\sОтд\.\s(?:\d{{1,2}}|[IVX]{{1,5}}))?$"
)


def peel_numbers(draft: Draft, start: int, end: int) -> int | None:
    """". 1995. Т. 31. № 2", ". 2003. № 8", ". 2014. 1 (42)": year, volume and number, each between stops."""
    if draft.imprint or draft.values.keys() & {"issued", "volume", "issue"} or not (found := found_at_end(_NUMBERS, draft, start, end)):
        return None
    numbered = found["volume"] or found["issue"] or found["bare"] or found["month"]
    imprint = bare_at_end(draft.scan.masked, start, found.end("year"), draft.scan.codes)
    if not numbered or found.start() <= start or (imprint and imprint.place):
        return None
    draft.put("issued", span_of(found, "year"))
    draft.put("volume", span_of(found, "volume") or span_of(found, "bare"))
    draft.put("issue", span_of(found, "issue") or span_of(found, "month"))
    draft.flags |= {"year", "numbered", "dotted"}
    return found.start()


@cache
def _behind_journal() -> re.Pattern[str]:
    """What stands behind a journal's name: the year, and its numbers or the day."""
    day = rf"\d{{1,2}}\.?\s(?:{pattern('months')})"
    return long_pattern(rf"\.\s{YEAR}\.\s(?:(?:{_VOLUME}|{_ISSUE})\s?(?:\d|[A-Z])|{day}|{MONTHLY}[.\s]|\d{{1,3}}\s\(\d{{1,5}}\))")


_SENTENCE = late_pattern(r"[.?!…][»”’\"]?\s(?:=\s)?(?=[^\W\d_a-zà-ÿа-џґ]|[„“«\"])")
_SERIES = late_pattern(r"(?:Сері[яї]|Сер|Серия|Series|Ser|Seria|Reihe)(?!\w)")
"""What a journal's name goes on with: "Вісник Київського університету. Серія: Історія"."""


def journal_behind(draft: Draft, start: int, end: int) -> Span | None:
    """The journal behind a title between ``start`` and ``end``, where no more than a stop parts them."""
    scan = draft.scan
    if (dashed := _behind_dash(draft, start, end)) or (paper := _paper_of_day(draft, start, end)):
        return dashed or paper
    bracketed = draft.places and _VOLUME_AND_YEAR.match(scan.masked, end)
    if "publisher-place" in draft.values or "issued" not in draft.values or not ("dotted" in draft.flags or bracketed or _behind_journal().match(scan.masked, end)):
        return None
    stops = [m for m in _SENTENCE.finditer(scan.masked, start + 2, end) if not abbreviated(scan.masked[max(0, m.start() - 13) : m.start() + 1])]
    of_series = bool(stops) and _SERIES.match(scan.masked, stops[-1].end()) is not None
    while stops and _SERIES.match(scan.masked, stops[-1].end()):
        stops.pop()
    if of_series and not stops and start == draft.start and end - start < _LONGEST and " // " not in scan.masked[start:end]:
        return Span(start, end)  # "Вестник Пермского университета. Серия: История. 2012"
    if bracketed and stops and _IN_TITLE.search(scan.masked, stops[-1].end(), end):
        return None
    if stops and any(scan.text[q.end + 1 : q.end + 3] == ", " for q in between(scan.quotes, start, stops[0].start())):
        return None  # "«La revolución», Historia. Instituciones. Documentos, 12 (1985)": a title in quotation marks ends with them
    if stops and (quote := scan.quote_at(stops[-1].end())) and quote.end + 1 < end:
        return None  # "Davis, Natalie. “The Rites of Violence.” Past & Present": the title stands in marks
    if not stops or " // " in scan.masked[start:end] or not 3 < end - stops[-1].end() < _LONGEST:
        return None
    return Span(stops[-1].end(), end)


def _paper_of_day(draft: Draft, start: int, end: int) -> Span | None:
    """The newspaper behind the stop of a title, before its day: "SEIFERT, Jaroslav: Projev na sjezdu. Literární noviny, 29. 4. 1956"."""
    scan = draft.scan
    if "cs" not in scan.codes or len(str(draft.values.get("issued", ""))) != _DAY or "publisher-place" in draft.values or scan.signatures or " // " in scan.masked[start:end]:
        return None
    stop = max(map(re.Match.end, _SENTENCE.finditer(scan.masked, max(start + 2, end - _LONGEST), end)), default=end)
    named = _PAPER.fullmatch(scan.masked, stop, end) is not None
    return Span(stop, end) if named and is_newspaper(scan.text[stop:end]) else None


_PAPER = late_pattern(r"(?!In:?\s)[^\W\d_][^,:;()\d]{2,40}")
_DAY = len("1930-02-03")
_DASHED = late_pattern(rf"(?<=[^\W\d_]{{2}})[.?!…]?[»”’“]?[.?!…]?\s[–—]\s(?P<journal>[^\W\d_a-zà-ÿа-џґ][^.;:()␟–—]{{2,{_LONGEST}}})$")


def _behind_dash(draft: Draft, start: int, end: int) -> Span | None:
    """The journal behind a title's stop and a dash, as Bulgarians write: "Колективизацията. – Исторически преглед, 1990, № 4, с. 15"; a newspaper before its day."""
    numbered = "numbered" in draft.flags and draft.places and {"issued", "issue"} & draft.values.keys()
    of_day = len(str(draft.values.get("issued", ""))) == _DAY and not draft.scan.signatures
    if not (numbered or of_day) or "publisher-place" in draft.values:
        return None
    found = _DASHED.search(draft.scan.masked, max(start + 4, end - _LONGEST - 6), end)
    stopped = found is not None and draft.scan.masked[found.start() : found.start() + 1] in ".?!…»”’“"
    return Span(*found.span("journal")) if found and stopped else None


_VOLUME_AND_YEAR = late_pattern(rf",?\s(?:(?:\d{{1,4}}|[IVXLC]{{1,7}})\.?,?\s(?:évf\.,?\s)?\({YEAR}(?:[/–-]\d{{1,4}})?\)|{YEAR}(?:/\d{{1,2}}(?:[–-]\d{{1,2}})?\.\s(?:sz\.\s)?\d|\.\s\d{{1,2}}(?:[–-]\d{{1,2}})?\.\ssz\.))")
"""“Századok 135. (2001)”, “Múltunk, 2001/2. 65”: a number and the year in brackets, as no book has them."""
_IN_TITLE = late_pattern(r"[,:]\s|\s[–—]\s")
"""Where commas divide a reference, its journal stands behind one."""


@cache
def _journal() -> re.Pattern[str]:
    return long_pattern(rf"[^\W\d_a-zà-ÿа-џґ][^.;:()␟]{{2,{_LONGEST}}}(?=\.\s{YEAR}\.\s)")


def goes_on(scan: Scan, start: int, at: int) -> bool:
    """Whether the journal of the article that began at ``start`` stands at ``at``, behind its title's stop, or its numbers behind it."""
    if _IN_NUMBERS.match(scan.masked, at) or _behind_journal().match(scan.masked, at - 2):
        return True
    if _NUMBER.match(scan.masked, at) and _OF_YEAR.match(scan.masked, at - 8):
        return True
    journal = _journal().match(scan.masked, at)
    return journal is not None and _behind_journal().match(scan.masked, journal.end()) is not None and _behind_journal().search(scan.masked, start, at) is None


_IN_NUMBERS = late_pattern(rf"{_ISSUE}\s?(?:{_COUNTED}|[A-Z][a-z]{{3,6}})\.\s[PSСC]\.\s?\d")
"""A number before its page, which begins no reference: "Vol. 84. No. Fall. P. 248"."""
_NUMBER = late_pattern(rf"(?:{_VOLUME}|{_ISSUE})\s?\d")
_OF_YEAR = late_pattern(r"\.\s(?:1[5-9]|20)\d\d\.\s")
_SIGNED = late_pattern(r"(?:^|[;(]\s?)[^\W\d_a-zà-ÿа-џґ][^\W\d_]+\s(?:[^\W\d_]\.\s?){1,2}[^.;()]{3,150}[.?!]\s?[„“«]?$|(?:^|[;(]\s?)[^\W\d_a-zà-ÿ][\w’-]+,\s[^\W\d_a-zà-ÿ][\w.’-]*(?:\s[^\W\d_a-zà-ÿ][\w.]*)?[:.]\s[^.;()]{3,150}[.?!]\s?$")


def is_signed(before: str) -> bool:
    """Whether an author and an article's title end where the name of a newspaper begins.

    >>> is_signed("Сталин И. В. Головокружение от успехов. "), is_signed("Он об этом писал. ")
    (True, False)
    """
    return _SIGNED.search(before) is not None
