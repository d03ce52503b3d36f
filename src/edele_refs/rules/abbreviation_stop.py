"""S107."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import stated
from edele_refs.rules._plain import plain
from edele_refs.rules._rule import Place, rule
from edele_refs.rules.ibid_without_stop import FORM as IBID

# a short word, with or without a stop, where a sentence does not end
FORM = late_pattern(r"(?<![\w.’'-])(?P<word>[^\W\d_]{2,6}+)(?P<stop>\.?)(?=(?P<after>[,:;(]|\s[\d(]|\s[СсPpSs]{1,2}\.\s\d))")
CONSONANTS = late_pattern(r"[^aeiouyäöüаеёиоуыэюя]+", re.I)
INSIDE = late_pattern(r"(?<![\w.’'-])(?P<word>[^\W\d_]{2,6}+)\.(?=\s)")
OFTEN = 3


@rule("S107", severity="hint")
def abbreviation_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One abbreviation has its full stop everywhere but here, or only here.

    “Betr:” among several “Betr.:”, “Abt. Ic.,” among many “Abt. Ic,”.

    Help: write it as everywhere else.

    Bad:
        1. 21. ID, ‘Betr.: Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Betr.: Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21. ID, ‘Betr: Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
        4. 21. ID, ‘Betr.: Vernehmung’, 7 July 1943, BA-MA RH 26-21/103, folio 12.
    Bad:
        1. Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15; Веселаго Ф. Ф. Очерк русской морской истории. СПб.: Тип. Демакова, 1875. С. 202.
        2. Быховский И. А. Петровские корабелы. Л.: Судостроение, 1982. С. 60; Анисимов Е. В. Податная реформа. Л: Наука, 1982. С. 199.
    Good:
        1. 21. ID, ‘Betr.: Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Betr.: Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
    """
    texts = Counter(plain(reading).values())
    inside: Counter[str] = Counter()
    forms: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for text, times in texts.items():
        for word in INSIDE.findall(text):
            inside[word] += times
        for word, stop, after in FORM.findall(text):
            forms[word, _kind(after)][stop] += times
    for (word, kind), counted in forms.items():
        for stop, message in _alone(word, counted["."], counted[""], inside[word]):
            if not stop and IBID.fullmatch(word):
                continue  # U116 says it
            yield _place(reading, word, stop, kind), message
    yield from _of_a_town(reading)


def _of_a_town(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one letter for a town that has no full stop, among towns cut short that have one: "Л: Наука"."""
    towns = [name for _, name in stated(reading, "publisher-place")]
    bare = [name for name in towns if LETTER.fullmatch(name.form)]
    if len(bare) == 1 and sum(name.form.endswith(".") for name in towns) >= OFTEN:
        yield Place.mended(bare[0].note, bare[0].span, f"{bare[0].form}."), f"“{bare[0].form}” has no full stop here, other towns cut short have one"


LETTER = late_pattern(r"[^\W\d_a-z]")


def _kind(after: str) -> str:
    """What stands behind a word: a mark, or "1" for any digit."""
    return "1" if after[-1].isdigit() else after[-1]


def _alone(word: str, dotted: int, bare: int, inside: int) -> Iterator[tuple[str, str]]:
    """The form that stands once only, with a stop or without, and what is said of it."""
    never_a_word = CONSONANTS.fullmatch(word) is not None
    if (bare == 1 and dotted >= OFTEN and not word.isupper()) or (not dotted and bare == 1 and never_a_word and word.islower() and inside >= OFTEN):
        yield "", f"“{word}” has no full stop here, “{word}.” has one elsewhere"
    elif dotted == 1 and bare >= OFTEN and inside == 0:
        yield ".", f"“{word}.” has a full stop here and none elsewhere"


def _place(reading: Reading, word: str, stop: str, kind: str) -> Place:
    """Where a form stands that stands once."""
    there = (
        Place(label, Span(*found.span("word")))
        for label, text in plain(reading).items()
        for found in FORM.finditer(text)
        if (found["word"], found["stop"], _kind(found["after"])) == (word, stop, kind)
    )
    return next(there)
