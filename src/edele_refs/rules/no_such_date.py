"""P102."""

import re
from calendar import isleap
from collections.abc import Iterator
from datetime import date

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said_days import DATE, FAR_AHEAD, months

DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEAR_FIRST = late_pattern(r"(?P<year>1(?<![\w.,/–-].)[5-9]\d\d|2\d\d\d)\.\s(?:[–—]\s)?(?P<number>(?!))?(?P<blank>(?!))?(?P<roman>(?!))?(?P<day>\d{1,2})\s(?P<word>[а-яіїє]{3,9})(?!\w)")
"""As newspapers are cited in Russian and Ukrainian: "1930. 2 марта"."""
HUNGARIAN = late_pattern(r"(?P<year>1(?<![\w.,/–-].)[5-9]\d\d|20\d\d)\.\s(?P<number>(?!))?(?P<blank>(?!))?(?P<roman>(?!))?(?P<word>[a-záéíóöőúüű]{3,10}\.?)\s(?P<day>\d{1,2})(?=[.,;)-]|$)")
"""The month behind the year: "1815. március 3."."""
AMERICAN = late_pattern(r"(?P<word>[A-Z][a-z]{2,8}\.?)(?P<number>(?!))?(?P<blank>(?!))?(?P<roman>(?!))?\s(?P<day>\d{1,2}),\s(?P<year>1[5-9]\d\d|20\d\d)(?![\d–-])")
"""The month before the day: "August 2, 1936"."""
NO_MONTH = late_pattern(r"\d(?<=[,(]\s\d)\d?\s(?:XI{3}|XI?V|XVI{1,3}|XI?X|II[VX]|VV)\s1[5-9]\d\d(?![\w–-])")
"""A Roman number that is no month's: "12 XV 1623"."""
LONG_YEAR = late_pattern(r"\d(?<![\w.,/–-].)\d?(?:\.|st|nd|rd|th)?\s(?:de\s)?(?P<word>[^\W\d_]{3,12})\.?,?\s(?:de\s)?(?P<year>(?:1[5-9]|20)\d{3})(?!\d)")
"""A year with a digit too many: "14 mars 17003"."""
FROM_JANUARY = 1797
"""Before it years began in March in Venice ("29 febbraio 1683 m. v."), and in England."""
SAMPLE = 20_000
"""Characters that show the language of the notes."""
LAST = ("30", "31")
"""Days that some months have not, which are days also in a note's prose: "the Tagwacht of 31 November 1918"."""
BEHIND = late_pattern(r"[,(”’»]\s?$")
NUMBERED = late_pattern(r"(?:№|[^\W\d_]{1,6}\.?)\s$(?<=[nNoOrRfFtT.№º]\s)")
"""What makes a number of what stands for a day: "Nr. 31 Juni 1932", an issue."""
CYRILLIC = late_pattern(r"[а-я]{3}")


@rule("P102", severity="error")
def no_such_date(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A date is on no calendar.

    Day before month and month before day are both tried (but in “12. 13. 1881”, and where the notes
    are not in English, which have the day first), and the 29 February of
    the Julian calendar is let stand.

    Nor is a year still to come.

    Help: look the date up.

    Bad:
        1. 294. ID, Ic, ‘Vernehmungsbericht’, 31 February 1942, BA-MA RH 24-17/185, folio 155.
    Bad:
        1. 294. ID, Ic, ‘Vernehmungsbericht’, 28 February 19942, BA-MA RH 24-17/185, folio 155.
    Bad:
        1. “From a Correspondent,” Statesman (Calcutta), 25 October 2947, 5.
    Bad:
        1. Hugh Bennett to Henry Wallace, August 42, 1936, box 1, folder 3, President’s Official File 2285, FDRL.
    Good:
        1. 294. ID, Ic, ‘Vernehmungsbericht’, 28 February 1942, BA-MA RH 24-17/185, folio 155.
    Good:
        1. ASV, Dispacci Costantinopoli, filza 163, 29 febbraio 1683 m. v.
    """
    for note, found in _dates(reading):
        number = found["number"]
        known = {int(number)} if number else months().get((found["roman"] or found["word"]).casefold(), set())
        if known and not _exists(int(found["day"]), known, int(found["year"]), bool(number and not found["blank"] and _american(reading))):
            yield Place(note, Span(*found.span())), f"there is no {_said(found)}"
        elif int(found["year"]) > date.today().year + 1:
            yield Place(note, Span(*found.span())), f"{_said(found)} is still to come"
    for where, roman in matches(reading, NO_MONTH):
        yield at(where, roman), f"there is no {roman[0]}"
    for where, far in matches(reading, FAR_AHEAD):
        if far["number"] or (far["roman"] or far["word"]).casefold() in months():
            yield at(where, far), f"{far[0]} is still to come"
    for where, long in matches(reading, LONG_YEAR):
        if long["word"].casefold() in months():
            yield at(where, long, "year"), f"there is no year {long['year']}"


def _dates(reading: Reading) -> Iterator[tuple[str, re.Match[str]]]:
    """Each date with day, month and year within a citation, and its note."""
    for note, found in matches(reading, DATE):
        never = found["word"] and int(found["day"]) > 31 and BEHIND.search(note.text, max(0, found.start() - 2), found.start())
        cited = never or any(c.span.start <= found.start() and found.end() <= c.span.end for c in reading.by_note[note.label])
        if cited or (found["word"] and found["day"] in LAST and not NUMBERED.search(note.text, max(0, found.start() - 8), found.start())):
            yield note.label, found
    for note, found in matches(reading, AMERICAN):
        if any(c.span.start <= found.start() and found.end() <= c.span.end for c in reading.by_note[note.label]):
            yield note.label, found
    for note, found in matches(reading, HUNGARIAN):
        yield note.label, found
    for note, found in matches(reading, YEAR_FIRST) if CYRILLIC.search(whole(reading)) else ():
        yield note.label, found


def _said(found: re.Match[str]) -> str:
    """A date as it is written; behind a newspaper’s year in the order in which one says it: "1922. 34 июня"."""
    return f"{found[0][len(found['year']) :].strip(' .,')} {found['year']}" if found["word"] and found.start("year") < found.start("day") < found.start("word") else found[0]


@once
def _american(reading: Reading) -> bool:
    """Whether a date in figures may have the month before the day, as in English it may."""
    from edele_refs.parse.language import detect  # what was read before needs no parser else

    return detect(whole(reading)[:SAMPLE]) == "en"


def _exists(day: int, months: set[int], year: int, numeric: bool) -> bool:
    """Whether some reading of the date is on a calendar.

    >>> _exists(31, {2}, 1942, True), _exists(29, {2}, 1900, False), _exists(12, {31}, 1942, True)
    (False, True, True)
    """
    turned = [(month, {day}) for month in months] if numeric else []
    pairs = [(day, months), *turned]
    return any(_on_calendar(d, m, year) for d, ms in pairs for m in ms)


def _on_calendar(day: int, month: int, year: int) -> bool:
    if not 1 <= month <= 12 or not 1 <= day <= DAYS[month - 1]:
        return False
    julian = year <= 1923 and year % 4 == 0
    in_march = year < FROM_JANUARY and (year + 1) % 4 == 0
    return (month, day) != (2, 29) or isleap(year) or julian or in_march

