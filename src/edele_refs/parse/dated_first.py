"""References with the year behind the authors: "Knight, Amy (2005). How the Cold War Began. McClelland & Stewart. pp. 32–38."."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.imprint import FORTHCOMING, YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.institutions import is_institution
from edele_refs.parse.scan import Scan, between
from edele_refs.values import Name

_DAY = r"(?:\d{1,2}\s[^\W\d_]{3,10}\s|[^\W\d_]{3,10}(?:\s\d{1,2},)?\s)?"
_ROLES = r"(?:(?:[Ee]ds?|[Hh]rsg|[Hh]g|[Rr]ed|dirs?|coords?|comps?|orgs?)\.?|a cura di)"
"""Roles in whatever language; how they are called elsewhere the tables say."""
_BEGINS = r"(?=[^\W\d_a-zà-ÿа-џґ]|[“„‘«\"'’])"
_FIRST = r"[(\[/](?P<original>(?:1[5-9]|20)\d\d)[)\]]?"
_YEAR_FIRST = late_pattern(rf"[.,]?\s\((?:(?P<year>{_DAY}{YEAR})[a-z]?(?:\s?{_FIRST})?|(?P<status>(?i:{FORTHCOMING})))\)(?:\s{_FIRST.replace('original', 'behind')})?[.,:]?\s")
_PRINTED_FIRST = rf"(?:[(\[](?P<original>{YEAR})[)\]]\s)?"
_YEAR_BARE = late_pattern(
    rf",?\s(?P<year>(?:1[5-9]|20)\d\d)[a-z]?,\s(?=(?:(?!(?:1[5-9]|20)\d\d(?!\d))[^;]){{12,300}}$)"
    rf"|(?<=[\w.])\.?\s{_PRINTED_FIRST}(?P<stopped>(?:1[5-9]|20)\d\d)[a-z]?\.\s{_BEGINS}"
)
"""“Garin Eugenio, 1965, Scienza e vita civile, Laterza, Bari”: no other year follows, as it does behind "George Orwell, 1984, London 1949"; "Smith, George. 2011. “Works”."""
_YEAR_BEHIND = rf"(?:(?:eds?\.\s|\({_ROLES}\)[.,]?\s)?\((?:{_DAY}{YEAR}[a-z]?(?:\s?[(\[/]\d{{4}}[)\]]?)?|(?i:{FORTHCOMING}))\)(?:\s[\[(]\d{{4}}[)\]])?(?:[.,:]\s|\s{_BEGINS})|(?:[(\[]\d{{4}}[)\]]\s)?(?:1[5-9]|20)\d\d[a-z]?\.\s{_BEGINS})"
_HEAD = late_pattern(rf"(?:^|(?<=[;.]\s))(?:(?:d[aeiu]|do|del|van|von)\s(?:de[rn]\s)?)?[^\W\d_a-zà-ÿа-џґ][^();:,\d\[\]]{{2,40}}?(?:[,;]\s[^();:,\d\[\]]{{1,40}}){{0,12}},?\s{_YEAR_BEHIND}")


def put_first(draft: Draft, start: int, end: int) -> int:
    """Put authors and year of "Zamulin, Valeriy (2012). “Prokhorovka”" into the draft; where the title begins."""
    run = _inverted(draft.scan, start, end) or draft.scan.names(start, end) or _body(draft.scan, start, end)
    role = _role().match(draft.scan.masked, run.span.end, end) if run else None
    at = role.end() if role else run.span.end if run else start
    year = (_YEAR_FIRST.match(draft.scan.masked, at, end) or _bare_year(draft, run, at, end)) if run else None
    if run is None or year is None or end - year.end() < 12 or not (run.names[0].given or run.names[0].literal):
        return start
    draft.put_names("editor" if role else "author", run)
    said = {key: Span(*year.span(group)) for key, group in _SAID if year.groupdict().get(group)}
    for key, span in said.items():
        draft.put(key, span)
    draft.flags |= {"year", "year first", *(["dated"] if " " in (year["year"] or "") else [])}
    return year.end()


_SAID = (("issued", "year"), ("issued", "stopped"), ("original-date", "original"), ("original-date", "behind"), ("status", "status"))


def _bare_year(draft: Draft, run: NameRun, at: int, end: int) -> re.Match[str] | None:
    """A year without brackets, behind those whose surnames stand first."""
    found = _YEAR_BARE.match(draft.scan.masked, at, end)
    return found if found and surnames_first(draft.scan, run) else None


def surnames_first(scan: Scan, run: NameRun) -> bool:
    """Whether the first of the names begins with the surname: "Smith, George"."""
    first = run.names[0]
    return first.given != "" and scan.text.startswith(first.family, run.span.start)


@cache
def _role() -> re.Pattern[str]:
    """That they edited it, before the year: "(eds) (2011)", ", eds. (2011)"."""
    return long_pattern(rf",?\s(?:\((?:{_ROLES}|{pattern('editor')})\)|(?:eds?|hrsg|red)\.)(?=[.,]?\s(?:\((?:{_DAY}{YEAR}|(?i:{FORTHCOMING}))|(?:1[5-9]|20)\d\d))")


_PERSON = r"(?:(?:von|van|de|di|da|del)\s(?:der\s|den\s)?)?[^\W\d_a-zà-ÿа-џґ][\w’'-]+,\s[^\W\d_a-zà-ÿа-џґ][\w.’'-]*(?:\s[^\W\d_a-zà-ÿа-џґ][\w.’'-]*){0,2}"
_PERSONS = late_pattern(rf"(?P<all>{_PERSON}(?:;\s{_PERSON}){{0,6}})(?=,?\s(?:eds?\.\s|\({_ROLES}\),?\s)?\({_DAY}(?:1[5-9]|20)\d\d[a-z]?\)(?:\s\[\d{{4}}\])?[.,:]?\s)")


def _inverted(scan: Scan, start: int, end: int) -> NameRun | None:
    """Persons with their surnames first and semicolons between, whom nothing but this form shows: "Suny, Ronald Grigor; Martin, Terry (2001)"."""
    found = _PERSONS.match(scan.masked, start, end)
    if found is None:
        return None
    spans, at = list[Span](), found.start()
    for one in found["all"].split("; "):
        spans.append(Span(at, at + len(one)))
        at += len(one) + 2
    return NameRun(Span(*found.span("all")), tuple(_name(span.of(scan.text)) for span in spans), tuple(spans))


def _body(scan: Scan, start: int, end: int) -> NameRun | None:
    """An institution before the year: "Ministry of Education (1999) White Paper on Schools"."""
    found = _BODY.match(scan.masked, start, end)
    if found is None or not (is_institution(found["name"]) or _is_body(scan, found, end)):
        return None
    span = Span(*found.span("name"))
    return NameRun(span, (Name(literal=span.of(scan.text)),), (span,))


def _is_body(scan: Scan, found: re.Match[str], end: int) -> bool:
    """Whether a title and a town behind the year show that who stands before it wrote: "Middle East Watch (1990), Human rights in Iraq, New Haven, …"."""
    titled = _TITLED.match(scan.masked, found.end("name"), end)
    return titled is not None and _CAPITALS.fullmatch(found["name"]) is not None and places.is_place(titled["town"])


_CAPITALS = late_pattern(r"(?!The\s)(?:[^\W\d_a-zà-ÿа-џґ][\w’'-]*|of|for|and|the)(?:\s(?:[^\W\d_a-zà-ÿа-џґ][\w’'-]*|of|for|and|the)){1,7}")
_TITLED = late_pattern(rf",?\s\({YEAR}[a-z]?\)[,.:]\s[^\W\d_a-zà-ÿа-џґ][^,]{{10,120}}[,.]\s(?P<town>[^,:;()\d]{{3,30}})[,:]\s")
_BODY = late_pattern(rf"(?P<name>[^\W\d_a-zà-ÿа-џґ][^();:.\d]{{4,90}}?)(?=,?\s\({YEAR}[a-z]?\)[.,:]?\s[^\W\d_a-zà-ÿа-џґ])")


def _name(written: str) -> Name:
    family, _, given = written.partition(", ")
    return Name(family, given)


_LONGEST = 800
"""Characters of such a reference behind its year."""


def goes_on(scan: Scan, seen: Evidence, start: int, stop: Span, end: int) -> bool:
    """Whether a stop, a colon or a semicolon stands between such authors, behind their year, or behind the title of theirs:
    what follows has no core of its own and is no sentence."""
    at, found = stop.start, heads(scan, seen)
    behind = bisect_left(found, (at,))
    head = found[behind - 1] if behind else None
    if head is None or head.start < start or at - head.end > _LONGEST:
        return False
    end = min(end, at + _LONGEST)
    if at < head.end - 3:
        return True
    if scan.masked[at] == ";" or scan.masked.find(";", head.end, at) >= 0:
        return False
    semi = scan.masked.find(";", at, end)
    last = min([end, *(h.start for h in found[behind : behind + 1]), *([semi] if semi >= 0 else [])])
    verbs = bisect_left(seen.verbs, last) - bisect_left(seen.verbs, stop.end)
    return head.end == stop.end or (not between(seen.cores, stop.end, last) and not verbs)


def heads(scan: Scan, seen: Evidence) -> list[Span]:
    """The authors and years at the head of references."""
    return seen.once("dated first", lambda: [Span(*m.span()) for m in _HEAD.finditer(scan.masked) if _is_head(scan, *m.span())] if ")" in scan.words or _STOPPED.search(scan.masked) else [])


def _is_head(scan: Scan, start: int, end: int) -> bool:
    """Whether names stand before the year; before one without brackets nothing else."""
    if _INITIAL.match(scan.masked, start) and _SURNAME.search(scan.masked, max(0, start - 40), start):
        return False  # "Суслов А. | Б. Спецконтингент в Пермской области (1929–1953). М."
    run = _inverted(scan, start, end) or scan.names(start, end) or _body(scan, start, end)
    if run is None or ")" in scan.masked[run.span.end : end]:
        return run is not None
    return surnames_first(scan, run) and _BARE.fullmatch(scan.masked, run.span.end, end) is not None


_INITIAL = late_pattern(r"[^\W\d_a-zà-ÿа-џґ]\.\s")
_SURNAME = late_pattern(r"[^\W\d_]{2},?\s[^\W\d_a-zà-ÿа-џґ]\.\s$")
_STOPPED = late_pattern(r"[\w.]\.?\s(?:1[5-9]|20)\d\d[a-z]?\.\s")
_BARE = late_pattern(r"\.?,?\s(?:[(\[]\d{4}[)\]]\s)?(?:1[5-9]|20)\d\d[a-z]?\.\s")
