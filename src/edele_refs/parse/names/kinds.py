"""The words a personal name is made of: each with its kind, up to the first that is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from edele_refs.languages import words
from edele_refs.languages._elsewhere import GIVEN_ELSEWHERE
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.names.institutions import is_office_word, is_rank, is_siglum
from edele_refs.parse.places import is_place
from edele_refs.transliterated import transliterated

WordKind = Literal["G", "W", "C", "I", "U", "P", "Q", "Y", "T"]
"""G a given name that a language knows, W another word with a capital, C a word in
capitals, I an initial, U an initial without its full stop, P a particle ("von"), Q a
particle with a capital ("Le"), Y the "y" of Spanish, the "e" of Portuguese surnames, T a word of titles behind a
known given name ("Hugh White")."""


PATRONYMIC = late_pattern(r".{2,}(?:(?:[oe]v|iev|[’']ev)ich(?:em|a|u)?|(?:[oe]v|ich)n(?:a|oi|oy|u|y)|(?:ов|ев|ь)ич(?:ем|а|у)?|(?:ов|ев|ич)н(?:а|ой|у|ы)|йович(?:ем|а|у)?|івн(?:а|ою|у|и))")
"""A Russian's or Ukrainian's second given name, after the father's, in any case."""


class Word(NamedTuple):
    """One word of a name."""

    kind: WordKind
    start: int
    end: int
    text: str

    @property
    def common(self) -> bool:
        """Whether it is a word that titles are made of."""
        return self.text in _title_words()


def _letters(upper: bool) -> str:
    """The capitals (or small letters) of the Latin, Greek and Cyrillic alphabets as a character class."""
    blocks = (range(0x41, 0x250), range(0x370, 0x530), range(0x1E00, 0x1F00))
    chars = [chr(n) for block in blocks for n in block if chr(n).isalpha()]
    return "".join(re.escape(c) for c in chars if (c.isupper() if upper else not c.isupper()))


UPPER, _LOWER = _letters(True), _letters(False)
_LETTER = UPPER + _LOWER
_APOSTROPHE = "'’ʹʼ′"
# initials of two letters and more: of digraphs (Iurii, Zhanna), and the old short forms
LONG_INITIALS = (
    "Cl|Ém|Alph|Ferd|Johs|Kr|Vilh|Thor|Iu|Ia|Ie|Io|Yu|Ya|Ye|Yo|Ju|Ja|Je|Zh|Ch|Sh|Shch|Kh|Ts|Dzh|Dm|Th|Chr|Ph|Fr|Wm|Geo|Chas|Jas|Jos|Thos|Edw|Alex|Max|Alf|Wilh|Heinr|Joh|Friedr|Theod|Herm|Rud|Bernh|Ludw|Leop|Cz|Sz|Cs|Zs|Gy|Ny|Wł|Rz|Dz|Lj|Nj|Dž|Dj|"
    "Gh|Ντ|Μπ|Χρ|Κων|Ευ|Дж|Дз|Вл|Ал|Ив|Ник|Алекс|Хр|Ст|Св|Мих|Вас|Бл|Пл|Кр|Цв|Ем|Дм|Дан|Юл|Конст|Вяч|Вс|Евг|Серг|Андр|Арк|Анат|Викт|Влад|Бор|Як"
)
_ONE = rf"(?:{LONG_INITIALS}|[{UPPER}])"
# "M.ª", "J.º": the last letter of the name raised behind the stop
_INITIAL = rf"(?:[{UPPER}][a-zà-ÿ]{{2,11}}[-‐][{UPPER}]\.(?=\s[{UPPER}])|{_ONE}(?:[-‐]{_ONE})?\.(?:[ªº]|(?:[-‐]{_ONE}\.)*)|M[ªº](?=\s))"
_WORD = (
    rf"(?:(?:al|el|as|ar|at|an|ibn|bin|ben)[-‐]|[dDlLO][{_APOSTROPHE}])?"
    rf"[{UPPER}][{_LETTER}]*(?:[-‐][{_LETTER}]{{2,}}|[{_APOSTROPHE}][{_LETTER}]+)*(?:[{_APOSTROPHE}](?=\s[{UPPER}]|[,:]\s|$))?"
)
# one look at the text for each word
_CAPITAL = long_pattern(rf"(?P<initial>{_INITIAL})|(?P<lawyers>[A-Z]{{2,3}})(?=\s(?:(?:de|van|von|der|den|du)\s){{0,2}}(?P<surname>{_WORD}))|(?P<bare>[{UPPER}])(?=\s[{UPPER}])|(?P<saint>St\.|Frhr?\.)(?=\s)|(?P<word>{_WORD})")
_BEFORE_NEXT = late_pattern(rf"(?P<word>[{UPPER}][a-zà-ÿ]{{2,11}})(?=[-‐][{UPPER}]\.\s[{UPPER}])")
_SMALL = long_pattern(rf"(?P<particle>in\s['’]t|[{_LETTER}]+\.?|['’]t)(?=\s|$)|(?P<word>{_WORD})")
_ROMAN = late_pattern(r"[IVXLCDM]+")
_GAP = late_pattern(r"\s{1,2}")

PARTICLES = frozenset(
    ["von", "van", "de", "der", "den", "du", "des", "del", "della", "dal", "dalla", "dei", "degli", "di", "da", "dos", "das", "do", "la", "le", "les", "zu", "zum", "zur", "vom", "ter", "ten", "te", "af", "av", "al", "el", "bin", "binti", "ibn", "wa", "ole", "arap", "фон", "де", "ван", "дер", "да", "ди", "ла", "ле", "v.", "d'", "d’", "’t", "'t", "in ’t", "in 't"]
)
_CAPITAL_PARTICLES = frozenset(["Von", "Van", "De", "Der", "Den", "Du", "Des", "Del", "Della", "Dal", "Dalla", "Dei", "Di", "Da", "Dos", "Das", "La", "Le", "Ter", "Ten", "El", "Al", "St.", "Saint", "Фон", "Ван", "Де", "Ле", "Ла", "Ди"])
_YOUNGER = frozenset(["Jr", "Sr", "JR", "SR"])
"""What stands behind a name without being one ("Oliver McKee Jr.")."""
_MOST = 8  # words


def read_words(text: str, start: int, end: int, most: int = _MOST, free: bool = False) -> list[Word]:
    """The words from ``start`` that a name may be made of; ``free``: any with a capital.

    >>> [(w.kind, w.text) for w in read_words("V. N Khaustov, V. P. Naumov", 0, 27)]
    [('I', 'V.'), ('U', 'N'), ('W', 'Khaustov')]
    >>> "".join(w.kind for w in read_words("Ernst von Weizsäcker in the", 0, 27))
    'GPW'
    """
    found: list[Word] = []
    at = start
    while at < end and len(found) < most:
        word = _word(text, at, end, found, free)
        if word is None or (word.kind == "I" and _names_another(text, at, found)):
            break
        found.append(word)
        gap = _GAP.match(text, word.end, end)
        if gap:
            at = gap.end()
        elif word.kind == "I":
            at = word.end
        else:
            break
    while found and found[-1].kind in "PQYU":
        found.pop()
    return found


def _word(text: str, at: int, end: int, before: list[Word], free: bool) -> Word | None:
    upper = text[at].isupper()
    found = (_CAPITAL if upper else _SMALL).match(text, at, end)
    if found and found.lastgroup == "initial" and before and before[-1].kind == "I" and (surname := _BEFORE_NEXT.match(text, at, end)):
        found = surname  # "G. Cozzi-M. Knapton": behind an initial it is no given name in two parts
    if not found:
        return None
    sort, word, stop = found.lastgroup, found.group(), found.end()
    if before and word in _YOUNGER:
        return None
    if sort == "initial":
        return None if _is_cited_place(text, stop, word) or _of_ruler(word, before) else Word("I", at, stop, word)
    if word.startswith("Frh") and sort == "saint":
        return Word("G", at, stop, word) if before else None
    if sort == "surname":  # the last group that took part
        stop = found.end("lawyers")
        if not before and _are_initials(found["lawyers"], found["surname"]):
            return Word("U", at, stop, found["lawyers"])
        sort, word = "word", found["lawyers"]
    if sort == "bare":
        return Word("U", at, stop, word) if _stands_bare(word, before) or (not before and word == "A" and _BARE_INITIALS.match(text, stop, end)) else None
    spaced = stop >= end or text[stop].isspace()
    kind = _particle(word, bool(before)) if spaced else None
    if not (kind or before) and sort == "word" and word.lower() in _times() and _TWO_INITIALS.match(text, stop, end):
        kind = "W"
    if word == "e" and len(before) > 1 and before[0].kind in "GI" and _is_second_surname(text, stop, end):
        kind = "Y"
    if not kind and sort == "word":
        kind = _kind(word, before, free, text[stop : stop + 1] == ".")
    return Word(kind, at, stop, word) if kind else None


_INITIALLED = late_pattern(r"[А-ЯЁІЇЄ]\.\s?[А-ЯЁІЇЄ]\.\s[А-ЯЁІЇЄ][а-яёіїє]{2,}")


def _names_another(text: str, at: int, before: list[Word]) -> bool:
    """Whether initials open a title with somebody's name: "Кіржаєв С. М. М. С. Грушевський і Academia"."""
    initials = len(before) > 2 and before[0].kind != "I" and all(word.kind == "I" for word in before[-2:])
    return initials and _INITIALLED.match(text, at) is not None


# "Зима В. Ф. Голод в СССР", "Mai K. G.": with two initials behind it a season or a month is a surname
_TWO_INITIALS = late_pattern(rf",?\s[{UPPER}]\.\s?[{UPPER}]\.")


@cache
def _times() -> frozenset[str]:
    return frozenset(form.lower() for key in ("months", "seasons") for form in words(key))


# "Baberowski S. 115": a page, no initial
_PLACE = late_pattern(r"\s?\d{1,3}(?!\d)")
_NUMBER_AND_WORD = late_pattern(r"\s\d{1,3}\s[^\W\d_]{3}")


def _is_cited_place(text: str, at: int, letter: str) -> bool:
    """Whether a number behind a letter is a page; a letter that stands for none may end a name: "Кофод К. А. 50 лет в России"."""
    return _PLACE.match(text, at) is not None and not (letter not in _places() and _NUMBER_AND_WORD.match(text, at))


@cache
def _places() -> frozenset[str]:
    return frozenset(form for key in ("page", "folio", "column", "volume", "issue", "chapter") for word in words(key) for form in (word, word.upper()))


# "A History", "V Vserossiiskii s’’ezd": no initials
_BARE_INITIALS = late_pattern(r"(?:\s[B-HJ-Z]){1,2}\s[A-Z][a-z][\w’'-]*,\s")
"""“A W B Simpson, ”: an initial among others, and no article."""
_CYRILLIC_WORDS = frozenset("АИОУВСКЯЗІЙ")
"""Words of a letter, with which titles begin."""
_NO_INITIALS = frozenset("AIOEVXYUАИОУВСКЯЕ")


def _of_ruler(word: str, before: list[Word]) -> bool:
    """Whether a Latin letter behind a Cyrillic word is the number of a ruler: "Павла I. Пг., 1916"."""
    return word in ("I.", "V.", "X.") and bool(before) and "Ѐ" <= before[-1].text[-1:] <= "ӿ"


def _stands_bare(letter: str, before: list[Word]) -> bool:
    """Whether a single capital is an initial without its stop ("V. N Khaustov", "P Birks")."""
    if before and before[-1].kind == "I" and letter in _CYRILLIC_WORDS:
        return False  # "Штаден Г. О Москве Ивана Грозного"
    return before[-1].kind in "IUGW" if before else letter not in _NO_INITIALS


def _particle(word: str, later: bool) -> WordKind | None:
    if word in PARTICLES:
        return "P"
    if word in _CAPITAL_PARTICLES:
        return "Q"
    return "Y" if word == "y" and later else None


_LAST = long_pattern(rf"\s(?P<name>{_WORD})(?=[,.:;)(]|\s\(|$)")


def _is_second_surname(text: str, at: int, end: int) -> bool:
    """Whether a surname alone stands behind an "e", and nothing more of a name: "Laura de Mello e Souza, O sol e a sombra"."""
    last = _LAST.match(text, at, end)
    return last is not None and _sort(last["name"]) == "W" and not is_place(last["name"])


def _kind(word: str, before: list[Word], free: bool, stopped: bool) -> WordKind | None:
    sort = _sort(word)
    if sort == "T" or (sort == "abbreviation" and stopped):
        if free:
            return "W"
        # after initials and known given names also such words are surnames: J. Law, Hugh White, G. Edward White
        signed = bool(before) and before[0].kind in "IGU" and before[-1].kind in "IU"
        late = bool(before) and (before[0].kind == "G" or (before[0].kind == "I" and before[-1].kind == "G")) and not any(w.kind == "T" for w in before)
        return "T" if signed or late else None
    return "W" if sort == "abbreviation" else sort


@lru_cache(maxsize=8192)
def _sort(word: str) -> Literal["G", "W", "C", "T", "abbreviation"] | None:
    """What a word is by itself; an abbreviation is none where no full stop follows."""
    if word in given_names() or ("-" in word and all(part in given_names() for part in word.split("-"))):
        return "G"
    if len(word) < 2 or (word[-2] in _APOSTROPHE and word[-1] == "s"):
        return None
    capitals = sum(map(str.isupper, word))
    if capitals == sum(map(str.isalpha, word)):
        return "C" if capitals > 2 and not _ROMAN.fullmatch(word) else None
    if capitals > 2 + 2 * word.count("-"):
        return None  # SMERSh
    if _is_title_word(word):
        return "T"
    return "abbreviation" if word.lower() in _abbreviations() else "W"


def _is_title_word(word: str) -> bool:
    return word in _title_words() or word.lower() in _plain_words() or is_rank(word)


@cache
def given_names() -> frozenset[str]:
    return frozenset(form.replace("'", "’") for form in words("given_names")) | frozenset(words("given_names")) | GIVEN_ELSEWHERE


@cache
def _title_words() -> frozenset[str]:
    """The words that titles are made of; Cyrillic ones in Latin letters too, but for short ones that are anything there."""
    own = words("title_words")
    latin = (form for word in own if len(word) > 3 for form in transliterated(word))
    return frozenset((*own, *latin, *(word.replace("’", "'") for word in own)))


# keys whose words open or go through a note and are nobody's name
_NO_NAMES = ["function_words", "ibid", "idem", "op_cit", "hereafter", "see", "citing", "reprinted", "available", "accessed", "editor", "translator", "edition", "volume", "issue", "thesis", "forthcoming", "chapter", "table", "page", "folio", "column", "note", "here", "months", "seasons", "no_date"]


@cache
def _plain_words() -> frozenset[str]:
    return frozenset(form.lower().rstrip(":,") for form in _no_names() if not form.endswith("."))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(form.lower().rstrip(".:,") for form in _no_names() if form.endswith(".")) - _plain_words()


def _no_names() -> tuple[str, ...]:
    return tuple(form for key in _NO_NAMES for form in words(key))


def with_bare_initials(read: Sequence[Word]) -> bool:
    """Whether a name is set as lawyers do, its initials together and without stops: "JH Baker", "SFC Milsom"."""
    return "".join(word.kind for word in read) == "UW" and len(read[0].text) > 1


def _are_initials(capitals: str, surname: str) -> bool:
    """Whether capitals in front of a word may be somebody's initials: behind a body's letters and a number stands no surname.

    >>> _are_initials("JH", "Baker"), _are_initials("SFC", "Milsom"), _are_initials("EU", "Commission"), _are_initials("II", "Kongress")
    (True, True, False, False)
    """
    if _LOW_NUMBER.fullmatch(capitals) or capitals in _NO_PERSON or is_siglum(capitals):
        return False
    return _sort(surname) == "W" and not is_office_word(surname) and not is_place(surname)


_LOW_NUMBER = late_pattern(r"[IVXL]+")
_NO_PERSON = frozenset("US UK EU EC UN MS SS SA SD TV PM MP HM NS BA MA".split())
