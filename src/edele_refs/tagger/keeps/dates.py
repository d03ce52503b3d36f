"""Dates that the grammars read, and years that a record or title tells of."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.peelers.dates import REPUBLICAN, UNTIL
from edele_refs.tagger.examples import QUOTED
from edele_refs.tagger.keeps._change import Change

_DAY, _MONTH = len("1865-03-12"), len("1865-03")
"""So long are a day and a month in EDTF."""
_DIGIT, _BEHIND_WORD = late_pattern(r"\d"), late_pattern(r"[^\W\d_]\s$")
_YEAR_AND_DAY = late_pattern(r"\d{4}[.,]\s(?:[–—]\s)?\d{1,2}\s[^\W\d_]")


def _between_stops(change: Change) -> bool:
    """“Битва, 1943. Журнал. 1987. Т. 22”: what stands before numbers between stops is told by them."""
    both = {change.ours, change.theirs}
    return ("dotted" in change.draft.flags and "issued" in both) or ("behind stop" in change.draft.flags and bool(both & QUOTED))


def _bound_of_a_day(change: Change) -> bool:
    """“no later than October 1946”: what says of a day that it is a bound."""
    return change.ours == "issued" and change.value("issued").startswith("[")


def _republican_or_year_first(change: Change) -> bool:
    """“9 thermidor an II”: no volume; “Вісті. – 1937. – 20 груд.”."""
    if change.ours != "issued":
        return False
    place = change.draft.place_of("issued") or Span(0, 0)
    return bool(REPUBLICAN.search(place.of(change.text)) or _YEAR_AND_DAY.match(change.text, place.start))


def _day_of_telling(change: Change) -> bool:
    """The day on which something was told or written to somebody."""
    told = change.draft.type in ("interview", "personal_communication")
    return told and "issued" in (change.ours, change.theirs) and len(change.value("issued")) > _MONTH


def _day_of_a_record(change: Change) -> bool:
    """“filza 285, n. 135, Vienna, 14 giugno 1783”: the day behind a signature is the record's, and no word joins it."""
    signed = change.draft.type == "document" and "archive_location" in change.draft.values
    return signed and "issued" in (change.ours, change.theirs) and len(change.value("issued")) >= _DAY


def _title_before_its_day(change: Change) -> bool:
    """“ofício de 12 de março de 1865”: the date was read, and begins with its number."""
    return _dates_title(change) and "issued" in change.draft.values and not _DIGIT.search(change.word)


def _year_of_a_record_with_days(change: Change) -> bool:
    """“Tätigkeitsbericht 1942, 9 January–30 April 1942”: the year is the title's, the days are read."""
    return _dates_title(change) and change.unprinted and len(change.value("issued")) >= _DAY


def _year_behind_a_word(change: Change) -> bool:
    """“Tätigkeitsbericht 1942”: no comma parts the year from what it is of."""
    if change.ours != "title" or change.theirs != "issued" or not change.unprinted:
        return False
    return _BEHIND_WORD.search(change.text, max(0, change.start - 2), change.start) is not None


def _time_told_of(change: Change) -> bool:
    """“vom 20. August 1941 bis 6. Mai 1942”."""
    if not _dates_title(change):
        return False
    dates = (date.span for date in change.draft.scan.dates if date.span.start <= change.start < date.span.end)
    return any(UNTIL.search(span.of(change.text)) for span in dates)


def _year_of_a_thesis(change: Change) -> bool:
    """“Československo 1968. Diplomová práce, FF UK, Praha 2001”: behind what it is called the year is read."""
    return _dates_title(change) and change.draft.type == "thesis" and "issued" in change.draft.values


def _dates_title(change: Change) -> bool:
    """Whether a word of a title would become the date."""
    return change.theirs == "issued" and change.ours in QUOTED


def _within_the_place_cited(change: Change) -> bool:
    """“С. 655 (запись от 22 сентября 1941 г.)”."""
    locator = change.draft.locator
    return change.theirs == "issued" and change.ours == "locator" and locator is not None and change.text[locator.end - 1] in ")]"


KEEPS = (
    _between_stops, _bound_of_a_day, _republican_or_year_first, _day_of_telling, _day_of_a_record, _title_before_its_day,
    _year_of_a_record_with_days, _year_behind_a_word, _time_told_of, _within_the_place_cited, _year_of_a_thesis,
)  # fmt: skip
