"""Where the cores of references stand: imprints, journals' numbers, signatures, addresses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Any, TypeVar, cast

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import imprint, places, presented
from edele_refs.parse.back.backrefs import cited_work, noted
from edele_refs.parse.back.leading_back import led_back
from edele_refs.parse.cover import Cover
from edele_refs.parse.dotted import MONTHLY
from edele_refs.parse.editions.entries import works_of_reference
from edele_refs.parse.editions.series import editions, volume_names
from edele_refs.parse.imprint import EDITION_BEFORE, HOUSES, YEAR
from edele_refs.parse.italics import meets
from edele_refs.parse.law import (
    american_imprints,
    law_periodicals,
    law_reviews,
    official_reports,
    papers,
)
from edele_refs.parse.law.congress import CUES, SESSION
from edele_refs.parse.scan import Scan, between

_T = TypeVar("_T")
FINITE = frozenset(form.lower() for form in words("verbs"))
"""A word of a sentence that goes on, in whatever language."""
_FORMS = frozenset(words("verbs"))
_WORD = late_pattern(r"[\w’'-]+")
_FINITE_CUES = frozenset(map(str.casefold, FINITE))
_LAW = frozenset(law_periodicals.LAW_CUES.split())
_CONVERSED = frozenset(["interview", "интервью", "oral"])


def finite_words(text: str) -> tuple[int, ...]:
    """Where words of ``FINITE`` begin."""
    return tuple(m.start() for m in _WORD.finditer(text) if m.group() in _FORMS)


_PAST = late_pattern(r"(?<!\w)[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,}(?:[aei]vano|[aei]rono|aient|èrent|[ai]eron|aron|aban|[ae]ram|avam|[aiy]ła|[aiy]ł[yo]|[aeiy]li|[аия]ла|[аия]ли|[аия]ло)(?:ся|сь)?(?!\w)|(?<!\w)[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{3,}(?:[аеиіыя]л(?:ся|[оаи]с[ья])|(?:ыв|ив|ув|юв)а[лв]|ис[аи]л|щал|мечал|казал|ов[аи]л)(?!\w)")


def in_the_past(text: str) -> bool:
    """Whether a verb tells that something happened, by its ending in Romance and Slavic languages.

    >>> in_the_past("в письме секретаря говорилось"), in_the_past("докладная записка о материальном положении")
    (True, False)
    >>> in_the_past("scrivevano i rettori di Brescia"), in_the_past("obrona milczała"), in_the_past("copia dattiloscritta")
    (True, True, False)
    """
    return _PAST.search(text) is not None


_NUMBER = r"(?:\d{1,4}(?:[./–-]\d{1,3})?|[IVXLC]{1,7})"
_IN_BRACKETS = rf"(?:\s\(\d+\))?,?\s\((?:[^()]{{0,20}}\s)?{YEAR}[^()]{{0,12}}\)"
_VOLUME_BEHIND = rf"\({YEAR}\)\s{_NUMBER}\s[A-Z]"
_BRACKETED_YEAR = late_pattern(rf"\((?:[^()]{{0,20}}\s)?{YEAR}")
_NUMBERED = late_pattern(rf"{_NUMBER}{_IN_BRACKETS}|{_VOLUME_BEHIND}")
"""A journal's number that no word says to be one."""


@cache
def _journal(codes: Codes) -> re.Pattern[str]:
    issue = rf"(?:{pattern('issue', codes)})\s?[\w/–-]+"
    volume = rf"(?!pp?\.)(?:{pattern('volume', codes)})"
    return long_pattern(
        rf"(?:{_NUMBER}|{issue}){_IN_BRACKETS}|(?<![-–\d])(?:1[4-9]|20)\d\d(?![-–/]\d)(?:\sг)?[.,]?\s(?:–\s)?(?:{issue}|{volume}\s?\d|(?:[ТЧ]|Кн)\.\s?[IVXLC]{{1,9}}\.|{MONTHLY}[.\s])"
        rf"|{volume}\s?{_NUMBER},\s{issue},?\s|{_VOLUME_BEHIND}"
        # the year behind the pages: "n. 4, p. 143-171, 1995"
        rf"|(?:{issue}|{volume}\s?{_NUMBER}),\s(?:{pattern('page', codes)})\s?\d+[-–]\d+,\s(?:[^\d,;]{{3,16}}\s)?{YEAR}"
    )


def _journals(scan: Scan) -> list[Span]:
    """Volume, issue and year of journals; behind the imprint of a set they are its volume's: "12 vols (Oxford, 1906–58), III (1913)"."""
    shape = _journal(scan.codes) if scan.says("issue", "volume") else _NUMBERED if _BRACKETED_YEAR.search(scan.masked) else None
    closed = {i.span.end + 2 for i in scan.imprints if i.place}
    return [span for span in _spans(shape, scan) if span.start not in closed] if shape else []


_IN_NEWSPAPER = late_pattern(r"//\s[^;/]{3,90}[.,]\s(?:[–—]\s)?$")


@cache
def _in_paper(codes: Codes) -> re.Pattern[str]:
    name = r"[^\W\d_a-zà-ÿа-џґ][^;:/.()\d␟]{1,60}?"
    number = r"(?:(?:n[°º]|no\.|[Nn]r\.?)\s?\d{1,6},\s)?"
    on = r"(?:,\s|\s(?:vom|v\.|of|du|del|dell[’']|z\sdnia|z|ze\sdne|de)\s?)"
    return long_pattern(rf"(?:(?<!\d),\s(?:{pattern('in_', codes)}):?\s|␟[”»“\"’],?\s){name}{on}{number}(?:[^\W\d_]{{4,10}},?\s)?$|␟[”»\"’]\.\s{name}\.\s$")


def _dated_parts(scan: Scan) -> list[Span]:
    """The day of a newspaper: "// Последние новости (Париж). 1930. 12 января", "in: FAZ vom 12. März 1938"."""
    days = [d.span for d in scan.dates if len(d.date.edtf) == 10]
    shapes = (*((_IN_NEWSPAPER,) if "/" in scan.words else ()), _in_paper(scan.codes)) if days else ()
    return [day for day in days if any(shape.search(scan.masked, max(0, day.start - 100), day.start) for shape in shapes)]


def _spans(shape: re.Pattern[str], scan: Scan) -> list[Span]:
    return [Span(*found.span()) for found in shape.finditer(scan.masked)]


_HOUSES = HOUSES.replace("?P<publisher>", "?:")


@cache
def _bare_imprint() -> re.Pattern[str]:
    known = places.pattern()
    return long_pattern(rf"(?<=[\s,.(])(?:{known}(?:\s?[/;,–-]\s?|\s(?:and|und|et|i|y|e)\s)?){{1,7}}(?<![\s/;,–-])(?:\s?:\s{_HOUSES}|\s?[:,]\s[^\W\d_][^,:;()␟]{{1,50}}(?:\s\((?=[«„“\"]|[Cc]oll)[^()\d]{{3,90}}(?:\s\d{{1,4}})?\))?)?,?\s(?:{EDITION_BEFORE}\s?)?{YEAR}(?!\d)(?<![-–]\d\d\d\d)(?!\s?[-–]\s?\d)")


_OF_MONTH = late_pattern(r"[:,]\s(?P<month>[^\W\d_]+)\.?\s\d{4}$")


def _printed(scan: Scan) -> list[Span]:
    """Towns with a publisher and a year; "Bericht der Stapostelle Dortmund, Juni 1935" was written in a month."""
    found = _spans(_bare_imprint(), scan)
    return [span for span in found if not ((of := _OF_MONTH.search(scan.masked, *span)) and of["month"].lower() in words("months"))]


@cache
def _thesis(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<=[,.:(]\s)(?:[^\W\d_]{{2,12}}\.?\s)?{pattern('thesis', codes)}(?:[^;()␟]|\s\([^()]{{2,60}}\)){{0,90}}?(?<![-–\d]){YEAR}(?!\d)")


@cache
def _dated_thesis(codes: Codes) -> re.Pattern[str]:
    """"2006. 250 f. Tese (Doutorado em História) – Universidade, Town, 2006": the year before the kind, and once more at the end."""
    return long_pattern(rf"(?<=[,.]\s){YEAR}\.\s(?:\d{{1,4}}\s?(?:f|fl|fls|p|h)\.\s)?{pattern('thesis', codes)}(?:(?:[^;()␟]|\s\([^()]{{2,60}}\)){{0,160}}?(?<![-–\d]){YEAR}(?!\d))?")


@cache
def _reprinted(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s{pattern('reprinted', codes)}")


@cache
def _op_cit(codes: Codes) -> re.Pattern[str]:
    # "zit. nach" leads to a source, and repeats none
    return long_pattern(rf"(?:{cited_work(codes)}|, id\.|{noted(codes)})")


@cache
def _interview(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{pattern('interviewer', codes)}|{pattern('communication', codes)}|(?<!\w)(?:[Ii]nterview|интервью)\s(?:by|with|mit|с)\b|(?<=[\w,]\s)(?:[Oo]ral\s[Hh]istory(?:\s[Ii]nterview)?|[Ii]nterview)(?=,\s)")


def _seen_on_days(scan: Scan) -> list[Span]:
    """The days on which something without an address was seen on the web: "CBC Digital Archives. Retrieved 5 March 2012."."""
    if scan.urls or not scan.says("accessed"):
        return []
    shape = _seen(scan.codes)
    return [d.span for d in scan.dates if len(d.date.edtf) == 10 and shape.search(scan.masked, max(0, d.span.start - 30), d.span.start)]


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,(\[]\s?{pattern('accessed', codes)}\s?:?\s?(?:on\s)?$")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the cores of references stand in a note."""

    cores: tuple[Span, ...]
    weak: tuple[Span, ...]
    reprints: tuple[Span, ...]
    op_cits: tuple[Span, ...]
    interviews: tuple[Span, ...]
    verbs: tuple[int, ...]
    _found: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, question: Hashable, answer: Callable[[], _T]) -> _T:
        """The answer to a question about the whole note, which is asked for each of its parts."""
        if question not in self._found:
            self._found[question] = answer()
        return cast(_T, self._found[question])


def evidence(scan: Scan) -> Evidence:
    """Look for imprints, journal numbers, signatures, addresses and finite verbs once."""
    cores = _signature_groups(scan)
    cores += _apart((i.span for i in scan.imprints if i.place), cores)
    if ";" in scan.masked and scan.has(places.cues_of_places()):
        cores += _apart((c for c in _printed(scan) if ";" in c.of(scan.masked)), cores)
    if "(" in scan.words:
        cores += _apart(law_reviews.numbers(scan), cores)
        cores += _apart(american_imprints.numbers(scan), cores)
    if scan.has(_LAW):
        cores += _apart(law_periodicals.cores(scan), cores)
    cores += _apart(_journals(scan), cores)
    cores += _apart(_dated_parts(scan), cores)
    starts = {i.span.start for i in scan.imprints if i.place}
    # "(1914–1922) (Moscow: …)" belongs to the title
    years = [i.span for i in scan.imprints if not i.place and not _LIFETIME.match(scan.masked, i.span.start) and i.span.end + 1 not in starts and not scan.masked[i.span.start - 2 : i.span.start - 1].isdigit()]
    cores += _apart(years, cores)
    if scan.says("thesis"):
        cores += _apart(_spans(_dated_thesis(scan.codes), scan), cores)
    if scan.has(places.cues_of_places()):
        cores += _apart(_printed(scan), cores)
    if scan.says("thesis"):
        cores += _apart(_spans(_thesis(scan.codes), scan), cores)
    cores += _apart(works_of_reference(scan), cores)
    if scan.has(CUES):
        cores += _apart(_spans(SESSION, scan), cores)
    for cues, shape in ((papers.CUES, papers.PAPER), (official_reports.CUES, official_reports.OFFICIAL), (presented.CUES, presented.PRESENTED)):
        cores += _apart(_spans(shape, scan), cores) if scan.has(cues) else []
    cores = [c for c in _without_titles(scan, cores) if not meets(scan.italics, *c)]
    whole = list(editions(scan))
    asked = _spans(_interview(scan.codes), scan) if scan.says("interviewer", "communication") or scan.has(_CONVERSED) else []
    cores = _apart(cores, whole) + whole
    return Evidence(
        tuple(sorted(cores)),
        tuple(sorted(_apart([*scan.urls, *_seen_on_days(scan)], cores))),
        tuple(_spans(_reprinted(scan.codes), scan) if scan.says("reprinted") else ()),
        tuple([*_spans(_op_cit(scan.codes), scan), *led_back(scan)] if scan.says("op_cit", "loc_cit", "note") or ", id." in scan.masked else ()),
        tuple(asked),
        _verbs(scan, [*cores, *asked]) if scan.has(_FINITE_CUES) else (),
    )


def uncut(scan: Scan, seen: Evidence) -> Cover:
    """What no cut goes through: brackets, signatures, dates, imprints, titles."""
    signed = ((span.start, s.end) for s, span in zip(scan.signatures, scan.signed, strict=True) if not s.carried)
    dated = (d.span for d in scan.dates)
    volumes = ((name.start, name.end) for name in volume_names(scan))
    imprints = (c for c in seen.cores if _is_imprint(scan, c))
    return Cover(chain(scan.brackets, signed, dated, volumes, imprints, law_reviews.numbers(scan) if "(" in scan.words else (), scan.italics))


def _is_imprint(scan: Scan, core: Span) -> bool:
    """Whether an imprint has a semicolon of its own: "М.: Яуза; Эксмо, 2007"."""
    text = scan.masked[core.start : core.end]
    return ";" in text and text[0] not in "([" and imprint.bare_at_end(scan.masked, core.start, core.end, scan.codes) is not None


def _verbs(scan: Scan, cores: Sequence[Span]) -> tuple[int, ...]:
    """Finite words outside imprints and the like: "São Paulo" is no verb, nor is "su" in "pokalbis su Jonu Kadžioniu"."""
    cover = Cover([*cores, *scan.italics])
    return tuple(at for at in finite_words(scan.masked) if not cover.holds(at))


def _without_titles(scan: Scan, cores: list[Span]) -> list[Span]:
    """A bare place and year before an imprint in brackets belong to the title ("Moscow, 1937 … (Cambridge: Polity, 2012)")."""
    bracketed = [i.span for i in scan.imprints if i.place]
    signed = Cover((span.start, s.end) for s, span in zip(scan.signatures, scan.signed, strict=True))
    bare = {c for c in cores if scan.masked[c.start] not in "([" and not signed.holds(c.start)}
    cores = [c for c in cores if c not in bare or not _is_told_of(scan, bare, c)]
    return [c for c in cores if c not in bare or not any(";" not in scan.masked[c.end : b.start] and not between(scan.signals, c.end, b.start) for b in _behind(bracketed, c.end))]


def _is_told_of(scan: Scan, bare: Iterable[Span], core: Span) -> bool:
    """Whether an imprint follows right behind a place and year, which are the title's then: "La Commune de Paris 1871, Paris 2014"."""
    return scan.masked[core.end : core.end + 2] == ", " and any(b.start == core.end + 2 for b in bare)


def _behind(bracketed: list[Span], at: int) -> list[Span]:
    """Those that begin not far behind a place."""
    low = bisect_left(bracketed, (at + 1,))
    return bracketed[low : bisect_left(bracketed, (at + 120,), low)]


# "(1492–1830)" is what a title tells of, not when a book was printed
_LIFETIME = late_pattern(r"[(\[](?:1[0-9]|20)\d\d\s?[-–]\s?(?:1[0-9]|20)\d\d[)\]]")


def _apart(spans: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """Those of the spans that overlap none of the others."""
    cover = Cover(others)
    return [span for span in spans if not cover.meets(*span)]


def _signature_groups(scan: Scan) -> list[Span]:
    """Files listed one after the other are one core."""
    groups: list[Span] = []
    years = {i.span.start: i.span.end for i in scan.imprints if not i.place}
    for signature, (start, _) in zip(scan.signatures, scan.signed, strict=True):
        end = signature.end
        span = Span(start, years.get(end) or years.get(end + 1) or end)
        gap = scan.masked[groups[-1].end : span.start] if groups else ""
        if groups and signature.carried and ";" not in gap:
            groups[-1] = Span(groups[-1].start, span.end)
        else:
            groups.append(span)
    return groups
