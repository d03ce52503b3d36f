"""To whom a title belongs in a sentence: "Anna Reid’s", "Christian Streits", "Frank Biess’", "… di Giulio Bedeschi"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.prose.persons import is_inflected, is_named, persons
from edele_refs.parse.prose.says import writes_before
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

_REACH, _VERB = 60, 24
_ENDS = late_pattern(r"(?:[’']s|(?<=[sxzßc])[’']|[’'](?=\s)|(?P<bare>(?<![sxzß])s))\s[„“«‘\"]?$")
_BARE = frozenset("de nl sv da no".split())
"""Languages that need no apostrophe: "Christian Streits Studie"."""


def owner(scan: Scan, end: int) -> NameRun | None:
    """Who is named in the genitive right before ``end``, without the ending."""
    ends = _ENDS.search(scan.masked, max(0, end - 4), end)
    if ends is None or (ends["bare"] and tongue(scan) not in _BARE):
        return None
    run = _person(scan, ends.start()) or _surname(scan, ends.start())
    if run and ends["bare"] and writes_before(scan.codes).search(scan.masked, max(0, run.span.start - _VERB), run.span.start):
        return None  # "schreef Jan Kloos „Opstand in het veen“"
    return run


def _person(scan: Scan, end: int) -> NameRun | None:
    """The person whose name ends here."""
    low = max(0, end - _REACH)
    for begins in _CAPITAL.finditer(scan.masked, low, end):
        run = scan.names(begins.start(), end)
        if run and run.span == Span(begins.start(), end) and run.names[0].given and (is_named(run.spans[0].of(scan.text)) or run.spans[-1] in persons(scan, low, end + 2)):
            return run
    return None


_CAPITAL = late_pattern(r"(?<![\w.’'-])[^\W\d_a-zß-ÿа-џ]")
_SURNAME = late_pattern(r"(?:^|(?<!\w)[^\W\d_A-ZÀ-Þ]\w*\s|[,(.!?]\s?)(?P<name>[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)$")


def _surname(scan: Scan, end: int) -> NameRun | None:
    """The surname of one who is named in full elsewhere in the paragraph: "Peri’s The War Within"."""
    found = _SURNAME.search(scan.masked, max(0, end - 30), end)
    told = scan.once("surnames", lambda: frozenset(person.of(scan.text).rpartition(" ")[2] for person in persons(scan, 0, len(scan.text))))
    if found is None or found["name"] not in told:
        return None
    span = Span(*found.span("name"))
    return NameRun(span, (Name(found["name"]),), (span,))


_SLAVIC = frozenset("pl cs ru uk be bg hr sl".split())
"""Languages in which a name behind a title has its own ending and no word before it."""


def writer_behind(scan: Scan, start: int, end: int) -> tuple[int, NameRun] | None:
    """Where a title ends, and who is named behind it: "Il sergente nella neve di Mario Rigoni Stern", "Průvodcem Prahou Jiřího Padevěta"."""
    for led in _by(scan.codes).finditer(scan.masked, start + 4, end):
        run = scan.names(led.end(), end)
        if run and run.span == Span(led.end(), end) and run.names[0].given and is_named(run.spans[0].of(scan.text)):
            return led.start(), run
    own = _INFLECTED.search(scan.masked, start + 4, end) if tongue(scan) in _SLAVIC else None
    if own and is_inflected(own["name"].split()[0]):
        span = Span(*own.span("name"))
        return own.start(), NameRun(span, (parse_name(span.of(scan.text)),), (span,))
    return None


@cache
def _by(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:(?:{pattern('by', codes)})\s|[Dd][’'])(?=[^\W\d_a-zß-ÿа-џ])")


def declined(scan: Scan, at: int) -> NameRun | None:
    """Who is named here in a case of a Slavic language: "Теодора Шанина"."""
    found = _DECLINED.match(scan.masked, at) if tongue(scan) in _SLAVIC else None
    if found is None or not is_inflected(found["name"].split()[0]):
        return None
    span = Span(*found.span("name"))
    return NameRun(span, (parse_name(span.of(scan.text)),), (span,))


def declined_before(scan: Scan, at: int, end: int) -> NameRun | None:
    """Who is named in the genitive before a title in no marks: "v knize Jiřího Bufky a Jiřího Mrkose Tramvaje v Brně"."""
    found = _BEFORE_TITLE.match(scan.masked, at, end) if tongue(scan) in _SLAVIC else None
    spans = tuple(Span(*found.span(key)) for key in ("first", "second") if found[key]) if found else ()
    if not spans or not all(is_inflected(span.of(scan.text).split()[0]) and not is_named(span.of(scan.text)) for span in spans):
        return None
    return NameRun(Span(spans[0].start, spans[-1].end), tuple(parse_name(span.of(scan.text)) for span in spans), spans)


_NAME = r"[^\W\d_a-zß-ÿа-џ][^\W\d_]+\s[^\W\d_a-zß-ÿа-џ][^\W\d_]+"
_BEFORE_TITLE = late_pattern(rf"(?P<first>{_NAME})(?:\s(?:a|i|и|і|та)\s(?P<second>{_NAME}))?(?=\s[^\W\d_a-zß-ÿа-џ])")
_DECLINED = late_pattern(r"(?P<name>[^\W\d_a-zß-ÿа-џ][^\W\d_]+\s[^\W\d_a-zß-ÿа-џ][^\W\d_]+)(?=\s\()")
_INFLECTED = late_pattern(r"\s(?P<name>[^\W\d_a-zß-ÿа-џ][^\W\d_]+\s[^\W\d_a-zß-ÿа-џ][^\W\d_]+)$")


def owner_named(scan: Scan, end: int, surnames: tuple[str, ...]) -> NameRun | None:
    """Who is named in the genitive right before ``end``, if it is one of these; of a work without an author anybody."""
    low = max(0, end - 40)
    named = "|".join(map(re.escape, surnames)) or r"[A-ZÀ-Þ][^\W\d_]+(?=[’'])"
    found = re.search(rf"(?<!\w)(?P<name>{named})(?:[’']s?|(?<!s)s)\s[„“«‘\"]?$", scan.masked[low:end])
    if found is None:
        return None
    span = Span(low + found.start("name"), low + found.end("name"))
    return NameRun(span, (Name(found["name"]),), (span,))


def editors_before(scan: Scan, low: int, end: int) -> tuple[NameRun | None, int]:
    """The editors who are named between a title and its imprint, and where the title ends: "T, ed. Michael Geyer and Sheila Fitzpatrick"."""
    for led in _edited(scan.codes).finditer(scan.masked, low, end) if scan.says("editor") else ():
        run = scan.names(led.end(), end)
        if run and run.span == Span(led.end(), end) and run.names[0].given:
            return run, led.start()
    return None, end


@cache
def _edited(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:edited\sby|{pattern('editor', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")
