"""What a record is, in a bracket behind its signature."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.names.evidence import like_noun
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.parse.unpublished.interviews import asked, keep_words, person_at
from edele_refs.parse.unpublished.letters import full_names, is_office, names_alone
from edele_refs.values import Date

CITED = late_pattern(r"(?i)(?:zit|cit|quoted|cited|цит|cyt|apud|vgl|see|см|where|wo\b|hier\b|(?:and|both|beide|tous|entrambi|ambos|as well|und|sowie|et|ainsi|oraz|i|и|а также|e|y)\s)")
"""What begins so cites something else."""


def told_in_bracket(scan: Scan, start: int, end: int) -> Span | None:
    """What a record is, in a bracket behind its sheets: ", fols. 112–13 (deposition of Margery Aldridge, 12 May 1629)"."""
    bracket = scan.bracket_closed_at(end)
    if bracket is None or bracket.start < start or scan.text[bracket.start] != "(" or CITED.match(scan.masked, bracket.start + 1):
        return None
    if year := _YEAR_LAST.search(scan.masked, bracket.start + 1, bracket.end - 1):
        words = Span(bracket.start + 1, year.start())
        said = record_word().match(scan.masked, *words) or _SEVERAL_WORDS.fullmatch(scan.masked, *words)
        return words if said and not finite_words(scan.masked[words.start : words.end]) else None
    day = scan.dated_within(bracket.start + 1, bracket.end - 1)
    closed = day is not None and bracket.end - day.span.end <= 2 and scan.text[day.span.start - 2 : day.span.start] == ", "
    stop = day.span.start if day and closed else bracket.end - 1
    words = Span(bracket.start + 1, len(scan.text[:stop].rstrip(" ,")))
    said = record_word().match(scan.masked, *words) if words.start < words.end else None
    told = day is not None and bracket.end - day.span.end <= 2 and len(day.date.edtf) >= len("1946-03")
    named = told and day is not None and _THING.fullmatch(scan.masked, words.start, min(words.end, day.span.start - 1)) is not None
    return words if (named or (said and words.end - words.start > 11)) and not finite_words(scan.masked[words.start : words.end]) else None


def year_told(draft: Draft, told: Span, end: int) -> None:
    """Put the year into the draft that stands behind what a bracket tells, where it has no day."""
    if "issued" not in draft.values and (year := _YEAR_LAST.match(draft.scan.masked, told.end, end - 1)):
        draft.put("issued", Span(*year.span("year")))


_YEAR_LAST = late_pattern(r",\s(?P<year>1[3-9]\d\d|20\d\d)$")
_SEVERAL_WORDS = late_pattern(r"(?=(?:\S*\s){2})(?:[^\W\d_][\w’'.-]*\s?){3,12}")
"""“will of Sir John Finch”: more than a town before its year."""
_THING = late_pattern(r"(?!dat[eé]|on\s|am\s|le\s)[^\W\d_]{4,}(?:\s[^\W\d_]{1,20}){0,6}")
"""“(quittance du 3 février 1468)”: in a few words what it is, before its day."""


_OF = late_pattern(r",\s(?:de|du|del|vom|v\.|of|van|dated|d\.\s?d\.|datée?\sdu|fechad[oa]\sen)\s")
"""What only leads to the day: ", de 3 de Março de 1515"."""


_NORTHERN = late_pattern(r",\s(?P<day>\d{1,2})/(?P<month>\d{1,2})\s(?P<year>1[3-9]\d\d|20\d\d)(?![\d/])")


def day_led(draft: Draft, start: int, end: int) -> int:
    """Put the day that a small word leads to, or one in Scandinavian figures ("4/6 1742"), into the draft; where what stands behind it begins."""
    if (northern := _NORTHERN.match(draft.scan.masked, start, end)) and _put_northern(draft, northern):
        return northern.end()
    led = _OF.match(draft.scan.masked, start, end)
    day = next(iter(draft.scan.dates_in(led.end(), led.end() + 1)), None) if led else None
    if day is None or day.span.end > end:
        return start
    draft.put("issued", day.span, day.date)
    return day.span.end


def day_last(draft: Draft, start: int, end: int) -> int:
    """Put a day in Scandinavian figures at the end into the draft; where what stands before it ends."""
    northern = next((found for found in _NORTHERN.finditer(draft.scan.masked, max(start, end - 14), end) if found.end() == end), None)
    return northern.start() if northern and _put_northern(draft, northern) else end


def _put_northern(draft: Draft, found: re.Match[str]) -> bool:
    said = parse_date(f"{found['day']}.{found['month']}.{found['year']}").edtf
    whole = Span(found.start("day"), found.end())
    if said:
        draft.put("issued", whole, Date(said, whole.of(draft.scan.text)))
    return bool(said)


_ASIDE = late_pattern(r"\s[–—]\s(?=[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][^\W\d_]*\s[^\W_])")


def before_aside(scan: Scan, start: int, end: int) -> int:
    """Where what a dash with small words comments on ends: ", fols 3–9 – a contemporary copy"."""
    found = _ASIDE.search(scan.masked, start, end)
    return found.start() if found else end


def description(scan: Scan, start: int, end: int) -> Span | None:
    """The bracket behind a signature that says what the record is: "l. 12 (Home Office, Report on disturbances, June 20, 1843)".

    It begins with a word for a record, an office, or who wrote to whom, and ends in a day; or an
    office and its section stand before what it wrote: "(93. I.D, Ic, Tätigkeitsbericht)".
    """
    bracket = scan.bracket_closed_at(end)
    if bracket is None or bracket.start <= start or bracket.end - bracket.start < 20:
        return None
    low, high = bracket.start + 1, bracket.end - 1
    day = next((d for d in scan.dates_in(low, high) if scan.text[d.span.end : high] in ("", ")")), None)
    said = scan.masked[low : day.span.start if day else high]
    if finite_words(said) or CITED.match(said):
        return None
    head, _, behind = said.partition(", ")
    if is_office(head):
        return bracket if day or _SECTION.match(behind) else None
    named = said[:1].isupper() and (record_word().match(said) or full_names(scan, low, high) or names_alone(scan, low, low + len(said.rstrip(' ,'))) or _is_titled(said))
    return bracket if day and named else None


_SECTION = late_pattern(r"(?:Abt\.\s?|Abteilung\s)?I[a-d]\.?,\s")
_WORD = late_pattern(r"[^\W\d_][\w’'-]*")


def _is_titled(said: str) -> bool:
    """Whether words before a day say what was written then: several of them, or one that is no name."""
    found = _WORD.findall(said)
    return sum(len(word) > 3 for word in found) > 2 or (len(found) == 1 and like_noun(found[0]))


def told_in_record(draft: Draft) -> None:
    """Make an interview of a record that is called one: "C900/12345, interview with Dora Smith, 1999"."""
    where = draft.place_of("title")
    word = asked(draft.scan.codes).match(draft.scan.masked, where.start, where.end) if where and "author" not in draft.values else None
    run = person_at(draft.scan, word.end(), where.end) if word and where else None
    if word is None or run is None or where is None:
        return
    behind = _YEAR_BEHIND.fullmatch(draft.scan.masked, run.span.end, where.end)
    if behind is None:
        return
    draft.drop("title")
    draft.put_names("author", run)
    draft.put("issued", Span(*behind.span("year")) if behind["year"] else None)
    keep_words(draft, where.start, run.span.end)
    draft.type = "interview"


_YEAR_BEHIND = late_pattern(r"(?:,?\s\(?(?P<year>(?:19|20)\d\d)\)?)?")


@cache
def led_to() -> re.Pattern[str]:
    """What leads from a record to where it lies: ", in:", ", held at the", ", conservée aux", " // "."""
    return long_pattern(rf"[\s,.;]{{0,6}}(?:(?:,|^|\s)(?:in|In|aus|from|w|в)\s?:?|(?<!\w)(?:{pattern('held')})|//|[(\[])\s{{0,4}}$")
