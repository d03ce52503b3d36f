"""S129."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Language, all_languages, alternation
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

SIGLUM = late_pattern(r"(?<!\w)[^\W\d_a-zà-ÿа-џ]{2,9}(?!\w)")
LEAST = 2
LONG = 4
"""Letters of a word that is compared with months."""
"""So many other dates show what language the dates are in."""
SAMPLE = 20_000
"""Characters that show the language of the notes."""
DECLINED = frozenset({"pl", "cs", "ru", "uk", "hr"})
"""Languages with a month's own form behind a day: the second of its forms, the first stands alone."""
DATE = late_pattern(r"\d(?<![\d.]\d)\d?\.?\s(?:de\s)?(?P<month>[^\W\d_]{3,11})\s(?=(?:de\s)?(?:1[0-9]|20)\d\d(?!\d))")
AMERICAN = late_pattern(r"(?P<month>[A-Z][a-z]{2,9})\s\d{1,2},\s(?=(?:1[5-9]|20)\d\d(?!\d))")


class Dated(NamedTuple):
    """A day with its month in a word, the place, and the languages of the month."""

    note: Note
    found: re.Match[str]
    languages: frozenset[str]

CYRILLIC = ("ru", "uk")
YEAR_FIRST = late_pattern(r"1(?<![\w.,/–-].)[5-9]\d\d\.\s(?:[–—]\s)?\d{1,2}\s(?P<word>[а-яіїє]{3,9})(?!\w)")
"""As newspapers are cited: "1930. 2 марта"."""


@rule("S129")
def month_language(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A month is written in another language than in all other dates: “9 Juli 1946” among “9 July 1946”.

    So is a misspelt one (“12 marz”), and a month without the ending that it has behind a day: “7 wrzesień” for “7 września”. Dates
    within titles, and of what is called in that other language, are left alone.

    Help: write the month as in the other dates.

    Bad:
        1. TNA, MAF 286/2, minute by Henry French, 2 April 1941.
        2. TNA, MAF 286/3, minute by Henry French, 9 May 1941.
        3. TNA, MAF 286/4, minute by Henry French, 12 June 1941.
        4. TNA, MAF 286/5, minute by Henry French, 9 Juli 1941.
    Bad:
        1. L. Kronenberg do J. Blocha, 7 wrzesień 1868, AGAD, Archiwum Kronenbergów, sygn. 15, k. 4.
    Bad:
        1. AD Nord, 1 T 107/3, lettre du maire de Roubaix, 12 juin 1882.
        2. AD Nord, 1 T 107/4, lettre du maire de Roubaix, 12 juilet 1882.
    Good:
        1. Jan Krejčí Janu Syrovému, 22. září 1938, VÚA–VHA, Vojenská kancelář prezidenta republiky, kart. 9.
    Good:
        1. TNA, MAF 286/2, minute by Henry French, 2 April 1941.
        2. TNA, MAF 286/3, minute by Henry French, 9 May 1941.
        3. TNA, MAF 286/4, minute by Henry French, 12 June 1941.
        4. TNA, FO 1005/22, Bericht über die Ernährung in der Zone, 9 Juli 1946.
    Good:
        1. Arch. Segr. Vat., Dispacci del Nunzio, vol. 21, 3 febbraio 1624.
        2. Arch. Segr. Vat., Dispacci del Nunzio, vol. 22, 17 Febbrajo 1624.
    """
    dates = tuple(_dates(reading))
    usual = _usual(dates, reading)
    for date in dates:
        if alone := _alone(date, usual):
            yield at(date.note, date.found, "month"), alone
    for note, found in matches(reading, DATE) if usual in _by_code() else ():
        if meant := _misspelt(found["month"], usual):
            yield at(note, found, "month"), f"“{found['month']}” looks like “{meant}” misspelt"
    for note, found in matches(reading, AMERICAN) if usual == "en" else ():
        if meant := _misspelt(found["month"], usual):
            yield at(note, found, "month"), f"“{found['month']}” looks like “{meant}” misspelt"
    for note, found in matches(reading, YEAR_FIRST) if usual in CYRILLIC else ():
        if meant := _misspelt(found["word"], usual):
            yield at(note, found, "word"), f"“{found['word']}” looks like “{meant}” misspelt"
    others = [date for date in dates if usual not in date.languages]
    if len(others) == 1 and len(dates) > LEAST and not _alone(others[0], usual) and _of_the_notes(reading, others[0], usual):
        odd = others[0]
        yield at(odd.note, odd.found, "month"), f"“{odd.found['month']}” is not {_by_code()[usual].name}, as the months of all other dates are"


def _usual(dates: tuple[Dated, ...], reading: Reading) -> str:
    """The language that most of the dates may be in; of several, or where there is no date, that of the notes."""
    counted = Counter(code for date in dates for code in date.languages)
    most = sorted(code for code in counted if counted[code] == max(counted.values()))
    if len(most) == 1:
        return most[0]
    from edele_refs.parse.language import detect  # what was read before needs no parser else

    own = detect(whole(reading)[:SAMPLE])
    return own if own in most or not most else most[0]


def _dates(reading: Reading) -> Iterator[Dated]:
    for note, found in (*matches(reading, DATE), *matches(reading, AMERICAN)):
        languages = _languages().get(found["month"].casefold())
        if languages and not _in_a_title(reading, note, found.start("month")):
            yield Dated(note, found, languages)


def _in_a_title(reading: Reading, note: Note, place: int) -> bool:
    traces = (t for c in reading.by_note[note.label] for t in c.traces if t.variable.endswith("title"))
    return any(t.span.start <= place < t.span.end for t in traces)


def _alone(date: Dated, usual: str) -> str:
    """What is said of a month as it stands without a day, in the language of the dates or in all that have it."""
    codes = {usual} & date.languages or date.languages
    forms = [_behind_a_day(_by_code()[code], date.found["month"].casefold()) for code in sorted(codes)]
    return f"“{date.found[0].strip()}”: after a day the month is “{forms[0]}”" if all(forms) else ""


def _misspelt(word: str, usual: str) -> str:
    """The month of a language that a word beside a day and a year is but for a slip; nothing if it is a month itself."""
    low = word.casefold()
    if low in _languages() or len(low) < LONG or low.replace("j", "i") in _languages():  # "Febbrajo", as it was spelt
        return ""
    months = (form for month in _by_code()[usual].months for form in month if form[-1] != ".")
    near = [form for form in months if one_slip(low, form.casefold()) and (low[0] == form[0].casefold() or low[:2] == form[1::-1].casefold())]
    return near[0].capitalize() if near and word[0].isupper() else (near or [""])[0]


def _behind_a_day(language: Language, month: str) -> str:
    """The form of a month that stands alone for when it stands behind a day; nothing if it is no such form."""
    pairs = {forms[0]: forms[1] for forms in language.months if len(forms) > 1 and forms[1][-1] != "."}
    return pairs.get(month, "") if language.code in DECLINED else ""


def _of_the_notes(reading: Reading, date: Dated, usual: str) -> bool:
    """Whether a record of an archive, or a letter, is dated in a note without other words of the month's language."""
    cited = [c.item for c in reading.by_note[date.note.label] if c.span.start <= date.found.start() < c.span.end]
    record = any("archive" in item or item.get("type") == "personal_communication" for item in cited)
    text = SIGLUM.sub("", date.note.text)  # "AN" is no English article
    return record and not any(_words_of(code, usual).search(text) for code in date.languages)


@cache
def _words_of(code: str, usual: str) -> re.Pattern[str]:
    """Words of a language that the other one does not have."""
    told, other = (_vocabulary(language) for language in (_by_code()[code], _by_code()[usual]))
    return long_pattern(alternation(told - other))


def _vocabulary(language: Language) -> frozenset[str]:
    lists = (language.function_words, language.record, language.letter, language.newspaper, language.title_words, language.addressee)
    return frozenset(form for forms in lists for form in forms if len(form) > 1)


@cache
def _languages() -> dict[str, frozenset[str]]:
    """The languages that have a month of this form, written in full."""
    found: dict[str, set[str]] = {}
    for language in all_languages():
        for form in (form for month in language.months for form in month if form[-1] != "."):
            found.setdefault(form.casefold(), set()).add(language.code)
    return {form: frozenset(codes) for form, codes in found.items()}


@cache
def _by_code() -> dict[str, Language]:
    return {language.code: language for language in all_languages()}
