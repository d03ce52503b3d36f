"""What a word shows by itself: its form, its shape, and which tables know it.

Worked out once for each different word, since a text has far more words than different ones.
"""

from __future__ import annotations

from functools import cache, lru_cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.tagger.word_parts import Parts

KEYS = (
    "ibid", "idem", "op_cit", "loc_cit", "passim", "hereafter", "above", "below", "see", "citing", "reprinted",
    "available", "accessed", "editor", "translator", "interviewer", "and_", "et_al", "edition", "volume", "issue",
    "thesis", "forthcoming", "chapter", "table", "page", "folio", "column", "note", "here", "months", "seasons", "circa",
    "year_words", "no_date", "no_place", "function_words", "title_words",
)  # fmt: skip
"""The word lists of the languages that are looked up, a word of several words by each of them."""
LEARNT = ("cs", "de", "en", "es", "fr", "it", "la", "nl", "pl", "pt", "ru", "uk")
"""The languages whose words the models have learnt with; a list they do not know would only mislead them."""

_WORD = late_pattern(r"[^\W\d_]+")
_ROMAN = late_pattern(r"[IVXLCDM]+|[ivxlc]+")
_PUBLISHER = Parts("-press -verlag- univ- -publish- -book -books éd- edit- wydawn- oficyn- nakl- -издат- -изд -видавн- uitgev- libr- casa sons co gmbh inc ltd presses ossolin- druk-")
_JOURNAL = Parts("-journal- -review- -revue- -revista- -rivista- -zeitschrift- quart- -kwartalnik- annal- -jahrb- jahr- viertel- archiv- bull- studi- proc- trans- -вопрос- истори- -журнал- -вестник- -вісник- przegl- roczn- -časopis- sborn- -tijdschrift- quadern- cahiers- blätter- hefte- mitteil- histor- gazet- -times -zeitung- prawd- -правда- -газет-")
_BODY = Parts("-archiv- -архив- -архів- biblio- -библио- museum- muzeum- nation- staats- landes- bundes- -ministr- -министер- collect- papers- nachlass- bestand- fond- оп ф д л op f d zesp- sygn- zbior- busta- fasc- box- folder- carton- legajo- kart- reg- seri serie seris series")


def shape(word: str) -> str:
    """Capitals, small letters and digits, runs of the same kind as two at the most.

    >>> shape("McDonald"), shape("1941"), shape("RH"), shape("von")
    ('XxXxx', '9999', 'XX', 'xx')
    """
    return _shortened(word.translate(_KIND_OF))


@lru_cache(maxsize=2_000)
def _shortened(kinds: str) -> str:
    """The kinds of a word's characters, its long runs shortened; far fewer than words."""
    kinds = _LONG_RUN.sub(r"\1\1", kinds)
    return (_LONG_NUMBER.sub("99999", kinds) if "99999" in kinds else kinds)[:16]


class _Kinds(dict[int, str]):
    """The kind of each character, by its code, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        c = chr(code)
        self[code] = found = "X" if c.isupper() else "x" if c.isalpha() else "9" if c.isdigit() else c
        return found


_KIND_OF = _Kinds()
_LONG_RUN, _LONG_NUMBER = late_pattern(r"([Xx])\1{2,}"), late_pattern(r"9{5,}")


def script(word: str) -> str:
    """The alphabet of a word's first letter: "l", "c" (Cyrillic) or "o"."""
    first = ord(word[0])
    return "c" if 0x400 <= first < 0x530 else "l" if first < 0x250 or 0x1E00 <= first < 0x1F00 else "o"


@cache
def _tables() -> dict[str, tuple[str, ...]]:
    """Each known word, in small letters, with the lists that have it."""
    found: dict[str, set[str]] = {}
    for key in KEYS:
        for form in words(key, LEARNT):
            parts = _WORD.findall(form.casefold())
            for part in parts:
                found.setdefault(part, set()).add(f"{key}+" if len(parts) > 1 else key)
    return {word: tuple(sorted(lists)) for word, lists in found.items()}


@cache
def _given() -> frozenset[str]:
    return frozenset(name.casefold() for name in words("given_names", LEARNT))


@cache
def _places() -> frozenset[str]:
    from edele_refs.parse.places import ABBREVIATED, CITIES

    several = {part for place in ABBREVIATED for part in _WORD.findall(place) if len(part) > 2}
    return frozenset(word.casefold() for word in {*CITIES, *several})


_YEAR = late_pattern(r"(?:1[0-9]|20)\d\d")
_YEARS = late_pattern(r"(?:1[0-9]|20)\d\d[-–/](?:(?:1[0-9]|20)?\d\d)")
_PAGES = late_pattern(r"\d+[-–—]\d+")


def _number(core: str) -> str:
    if _YEAR.fullmatch(core):
        return "year"
    if _YEARS.fullmatch(core):
        return "years"
    return "range" if _PAGES.fullmatch(core) else f"n{min(len(core), 5)}" if core.isdigit() else "num"


@lru_cache(maxsize=2_000)
def known(core: str) -> tuple[str, ...]:
    """Which lists know a word, and what kind of thing it looks like; its shape comes last.

    >>> known("Vgl"), known("1941")
    (('see', 'see+', 'Xxx'), ('year', '9999'))
    """
    if not core:
        return ("mark",)
    if core[0].isdigit():
        return (_number(core), shape(core))
    low = core.casefold()
    found = [*_tables().get(low, ())]
    found += [name for name, test in (("given", low in _given()), ("place", low in _places())) if test and core[0].isupper()]
    found += [name for name, parts in (("house", _PUBLISHER), ("journal", _JOURNAL), ("body", _BODY)) if parts.know(core)]
    if _ROMAN.fullmatch(core):
        found.append("roman")
    if len(core) == 1 and core.isupper():
        found.append("initial")
    return (*found, shape(core))


@lru_cache(maxsize=2_000)
def form(core: str) -> str:
    """The word as it is compared: small letters, digits as their shape."""
    return shape(core) if core[:1].isdigit() else core.casefold()[:24]
