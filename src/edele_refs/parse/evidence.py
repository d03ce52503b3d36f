"""Where the cores of references stand: imprints, journals' numbers, signatures, addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Any, TypeVar, cast

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import imprint
from edele_refs.parse.back.backrefs import cited_work, noted
from edele_refs.parse.back.leading_back import led_back
from edele_refs.parse.cores import apart, cores_of, spans
from edele_refs.parse.cover import Cover
from edele_refs.parse.editions.series import editions, volume_names
from edele_refs.parse.law import law_reviews
from edele_refs.parse.scan import Scan

_T = TypeVar("_T")
FINITE = frozenset(form.lower() for form in words("verbs"))
"""A word of a sentence that goes on, in whatever language."""
_FORMS = frozenset(words("verbs"))
_WORD = late_pattern(r"[\w’'-]+")
_FINITE_CUES = frozenset(map(str.casefold, FINITE))
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
    whole = list(editions(scan))
    cores = apart(cores_of(scan), whole) + whole
    asked = _asked(scan)
    return Evidence(
        tuple(sorted(cores)),
        tuple(sorted(apart([*scan.urls, *_seen_on_days(scan)], cores))),
        tuple(spans(_reprinted(scan.codes), scan) if scan.says("reprinted") else ()),
        tuple(_led_back(scan)),
        tuple(asked),
        _verbs(scan, [*cores, *asked]) if scan.has(_FINITE_CUES) else (),
    )


def _asked(scan: Scan) -> list[Span]:
    """Words that say that somebody was asked or wrote to the author."""
    says = scan.says("interviewer", "communication") or scan.has(_CONVERSED)
    return spans(_interview(scan.codes), scan) if says else []


def _led_back(scan: Scan) -> Iterator[Span]:
    """Words that lead back to a work cited before."""
    if scan.says("op_cit", "loc_cit", "note") or ", id." in scan.masked:
        yield from (*spans(_op_cit(scan.codes), scan), *led_back(scan))


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
