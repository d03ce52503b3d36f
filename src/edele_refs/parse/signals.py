"""Words that lead to a source: "See", "Vgl.", "cited in"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, cues_of, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.back.leading_back import leads_back
from edele_refs.parse.other_editions import ELSEWHERE, ELSEWHERE_CUES
from edele_refs.parse.reviews.words import names_book


def find_signals(masked: str, words: frozenset[str], codes: Codes) -> tuple[Span, ...]:
    """Where in a note they stand; ``words`` are those of the note."""
    if words.isdisjoint(cues_of(("see", "citing", "opening", "reprinted"), codes)) and words.isdisjoint(ELSEWHERE_CUES):
        return ()
    pairs = _WITH.finditer(masked) if not _PAIRING.isdisjoint(words) and _COMPARE.search(masked) else ()
    found_at = (*_leading_on(masked, codes), *pairs)
    return tuple(_without_initials(masked, found) for found in sorted(found_at, key=re.Match.start) if not _TRANSLATOR.match(masked, found.start()) and not _is_surname(masked, found) and not _NUMBERED.match(masked, found.start()) and not _seen(codes).match(masked, found.start()) and not _are_initials(masked, found) and not names_book(masked, found.start()) and not _of_title(masked, found.start()) and not _ISSUE_OF_DAY.match(masked, found.start()) and not _UNDER_WORD.match(masked, found.start()))


def _leading_on(masked: str, codes: Codes) -> Iterator[re.Match[str]]:
    """The words that lead on to a source, and not back to a note where the one just named is cited."""
    since = 0
    for found in _signals(codes).finditer(masked):
        if not leads_back(masked, found.start(), since, codes):
            since = found.end()
            yield found


@cache
def note_only() -> re.Pattern[str]:
    """What a bracket holds that names a note and no more: "see n. 10 above)"."""
    return long_pattern(rf"[^()\d]{{1,20}}\d+(?:,?\s(?:{pattern('above')}|{pattern('below')}))?\)")


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    """"zuletzt aufgerufen am 3.5.2019": when an address was seen, no "zuletzt Meier, …"; "Citováno z" leads to a source."""
    return long_pattern(rf"(?:{pattern('accessed', codes)}|{pattern('online_since', codes)})[:\s]{{1,3}}(?:[a-zà-ž]{{1,5}}\s)?\d")


_ISSUE_OF_DAY = late_pattern(
    r"[^\W\d_a-zà-ÿ][a-zà-ÿ]{2,12},\s(?:[^\W\d_a-zà-ÿ][^\W\d_]+(?:\s[^\W\d_]+){0,2},\s)?(?:(?:n\.?\s?[ºo°]?\.?|ed\.|edição|edición|ano|año)\s?(?:\d{1,5}|[IVXL]{1,6}),\s){0,2}"
    r"(?:p\.\s\d{1,3}(?:-\d{1,3})?,\s)?\d{1,2}[º°]?(?:(?:\sde)?\s[^\W\d_]{3,9}\.?,?(?:\sde)?\s|[./-]\d{1,2}[./-])(?:18|19|20)\d\d"
)
"""“Veja, São Paulo, n. 512, 28 jun. 1978”: a weekly that is called like a signal."""
_UNDER_WORD = late_pattern(r"[Ss]\.\s?vv?\.\s[„“«\"‚]")
"""“s. v. „Hausfriede“”: where it stands in a dictionary."""
_TRANSLATOR = late_pattern(r"trad\.\s\w{2,6}\.?,?\s(?:d[ie]|da|par|por|a\scura)\s|trad\.\s\w{2,6}\.?,?\s(?:(?:[A-ZÀ-Þ]\.\s?)+[A-ZÀ-Þ]|\d)")
"""“; trad. it. di Mario Rossi, Torino”: who translated it, no other work."""
_COMPARE = late_pattern(r"\b(?:[Cc](?:ompare|ontrast)|[Vv]gl\.|[Vv]ergleiche|[Cc]omparer|[Cc]f[rn]?\.|[Pp]or\.|[Pp]orównaj|[Сс]р\.|[Пп]ор\.)\s")
_PAIRING = frozenset("with mit avec con z ze с со з із".split())
# "Compare A, 12, with B, 14": the second leads to a source as the first
_WITH = late_pattern(r"(?<=[\d)’”.]\s)with(?=\s[^\W\d_a-z])|(?<=[\d)’”“»],\s)(?:mit|avec|con|ze?|со?|із?|з)(?=\s(?:[^\W\d_a-z]\.\s?)*[^\W\d_a-z][\w’-]+,\s)")
# "v. 18", "s. 12", "ap. 58", "гл. XI": a volume, page, inventory or chapter, though "v." may be "ver", "ap." "apud", and "гл." Belarusian for "see"
_NUMBERED = late_pattern(r"(?:ap|[^\W\d_])\.\s?\d|[Гг]л\.\s?(?:\d|[IVXLC]{1,6}(?!\w))")
_WITHIN_NAME = late_pattern(r"(?:^|[\s.])(?:de|van|von|du|da)\s[^\W\d_a-zà-ÿ][\w’'-]+\s$")
_GIVEN = late_pattern(r"(?:[^\W\d_a-zà-ÿа-џґ]\.|(?<![^\s(;])[^\W\d_a-zà-ÿа-џґ][a-zà-ÿа-яё-]+)\s$")


def _is_surname(masked: str, found: re.Match[str]) -> bool:
    """ "Henry See, The Modern Plough": in a capital, between a given name and a comma; "Monté Ver Loren" within a name."""
    if found.group()[:1].isupper() and _WITHIN_NAME.search(masked, max(0, found.start() - 30), found.start()) and masked[found.end() + 1 : found.end() + 2].isupper():
        return True
    return found.group()[:1].isupper() and found.group().endswith(",") and bool(_GIVEN.search(masked, max(0, found.start() - 20), found.start()))


_IN_A_TITLE = late_pattern(r"(?:According to|Following|Based on|Drawing on|Quoting)(?!\w)")


def _of_title(masked: str, start: int) -> bool:
    """ "Verdict According to Conscience": in a capital behind a word it is a title's."""
    if _SAME_BOOK.match(masked, start):
        return True
    return (masked[max(0, start - 2) : start - 1].isalpha() and _IN_A_TITLE.match(masked, start) is not None) or _GOES_ON.match(masked, start - 2) is not None


_SAME_BOOK = late_pattern(r"(?:hier\s)?[Zz]it(?:\.|iert)\s(?:n\.|nach)\s(?:d\.|der|dem)\s[^,;()\d]{0,24}[Aa]usgabe(?!\w)")
"""“zit. nach der Lizenzausgabe, Bonn 2007”: another edition of the book just cited."""
_GOES_ON = late_pattern(r", (?:selon|según|segundo|secondo)\s(?:les?|la|las|los|el|i|gli|le|o|os|as)\s[a-zà-ÿ]")
"""“Traité des obligations, selon les règles du for”: a title goes on with what it follows."""
_INITIALS = late_pattern(r"[A-Z]\.\s?[A-Z]\.(?=\s[^\W\d_a-zà-ÿ][\w’'-]+(?:[\s-][^\W\d_a-zà-ÿ][\w’'-]+)?[,:]\s)")
_OF_LAWYERS = late_pattern(r"§|\b(?:Fn|Rn|Rz|Rdnr?|Anm|Komm|BGB|HGB|AT|BT)\b|a\.\s?a\.\s?O")


def _are_initials(masked: str, found: re.Match[str]) -> bool:
    """"A. A. Zimin, Opričnina, Moskva 1964", though lawyers write "A. A. Flume, AT II, § 4" for another opinion."""
    return _INITIALS.match(masked, found.start()) is not None and found.end() - found.start() < 7 and not _OF_LAWYERS.search(masked)


def _without_initials(masked: str, found: re.Match[str]) -> Span:
    """The words that lead on, but for the initials of who is led to: "vgl. ferner A. A. Igolkin: Neftjanaja politika"."""
    last = _OTHER_VIEW.search(found.group())
    own = last is not None and _INITIALS.match(masked, found.start() + last.start("initials")) and not _OF_LAWYERS.search(masked)
    return Span(found.start(), found.start() + last.start()) if last and own else Span(*found.span())


_OTHER_VIEW = late_pattern(r"\s(?P<initials>[A-Z]\.\s?[A-Z]\.)$")
_COPY = "|".join(rf"(?<=[{word[0]}{word[0].lower()}]{word[1:]}\.\s)" for word in ("Копия", "Копія", "Подлинник", "Оригінал", "Автограф", "Отпуск", "Машинопись", "Рукопись", "Черновик", "Чернетка", "Типографский экз", "Экземпляр", "Примірник", "Рукопис", "Машинопис", "Машинописный текст", "Печатный текст"))
"""What a record is, behind its sheet and before where it is printed: "Л. 31. Копия. Опубл.: …"."""


@cache
def _signals(codes: Codes) -> re.Pattern[str]:
    """Words that lead to a source, as many as follow each other ("See, for example,").

    Some do so only where nothing stands before them ("Likewise, …", "Опубл.: …"), or a reference has ended.
    """
    word = f"(?:{pattern('see', codes)}|{pattern('citing', codes)}|(?<!\\w){ELSEWHERE})"
    first = f"(?:{pattern('opening', codes)}|{pattern('reprinted', codes)})"
    return long_pattern(rf"(?:{word}|(?:^|(?<=;\s)|(?<=\(=\s)|(?<=[\d)”“»]\.\s)|{_COPY}){first})(?:[,:]?\s(?:{word}|[–—]\s[^\W\d_A-ZÀ-ÞА-Я][^–—;.()\d]{{2,40}}\s[–—]|{pattern('here', codes)}|{pattern('opening', codes)}))*[,:]?(?=\s|[„“«‘\"(])")
