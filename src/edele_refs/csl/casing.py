"""Upper and lower case as styles ask for it, on marked text.

Source: CSL 1.0.2, "Text-case", and the words that citeproc-js leaves small.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.marks import (
    CAPS,
    CAPS_END,
    MARKS,
    NO_CASE,
    NO_CASE_END,
    SUBSCRIPT,
    SUBSCRIPT_END,
    SUPERSCRIPT,
    SUPERSCRIPT_END,
    bare,
    is_mark,
)

_SMALL = """
    a about above across afore after against al along alongside amid amidst among amongst an anenst
    and apropos apud around as aside astride at athwart atop atween ayont barring be before behind below
    beneath beside besides between beyond but by c ca circa contra cum d' d’ dans de del della den der
    des despite det di die do down du during et ex except for forenenst from gegen he in inside into l'
    l’ la le les lest like modulo near nor notwithstanding of off on onto or out over per plus pro qua
    quae re sans since so than that the through throughout thru till to toward towards uber under
    underneath until unto up upon v van vel versus via vis-à-vis von vs with within without yet zu
"""
STOP_WORDS = frozenset(_SMALL.split()) - {
    "be", "do", "he", "re", "that", "like", "out", "quae", "cum", "ex", "dans", "gegen", "zu", "die",
    "den", "der", "des", "det", "di", "du", "del", "della", "la", "le", "les", "vel", "contra", "uber", "al", "ca",
}  # fmt: skip
"""Words that title case leaves small inside a title: articles, conjunctions, prepositions."""

_TOKEN = late_pattern(rf"[^\s{MARKS}/–—]+")


def cased(text: str, case: str, english: bool, lang: str = "", lower: bool = True) -> str:
    """The text in the case that a style asks for; title case only where it is English.

    ``lower``: sentence case makes all words small, as citeproc-js does; else only the
    first letter is made large, as the specification says, and names keep their capitals.
    """
    if case == "lowercase":
        return _outside_no_case(text, str.lower)
    if case == "uppercase":
        return _outside_no_case(text, _turkic_upper if lang[:2] in ("tr", "az") else str.upper)
    if case == "capitalize-first":
        return capitalized(text)
    if case == "capitalize-all":
        return _outside_no_case(text, _capitalize_all)
    if case == "title":
        return title_case(text) if english else text
    return sentence_case(text, lower) if case == "sentence" else text


def _turkic_upper(text: str) -> str:
    return text.replace("i", "İ").upper()


def _capitalize_all(text: str) -> str:
    return re.sub(rf"[^\s{MARKS}]+", lambda word: capitalized(word[0]), text)


_BEFORE_LETTER = frozenset("“‘„«([{\"'¿¡")


def capitalized(text: str) -> str:
    """The first letter large, if the first character is a letter; marks are passed over.

    >>> capitalized("ebd."), capitalized("“ibid.”"), capitalized("")
    ('Ebd.', '“Ibid.”', '')
    """
    for position, character in enumerate(text):
        if character == NO_CASE:
            return text
        if not is_mark(character) and character not in _BEFORE_LETTER:
            return text[:position] + character.upper() + text[position + 1 :]
    return text


_KEPT = late_pattern(f"({NO_CASE}[^{NO_CASE}{NO_CASE_END}]*{NO_CASE_END})")
_PROTECTED = late_pattern(
    "|".join(
        f"{start}[^{start}{end}]*{end}"
        for start, end in (
            (NO_CASE, NO_CASE_END),
            (SUPERSCRIPT, SUPERSCRIPT_END),
            (SUBSCRIPT, SUBSCRIPT_END),
            (CAPS, CAPS_END),
        )
    )
)
"""What title case leaves alone."""


def _outside_no_case(text: str, change: Callable[[str], str]) -> str:
    if NO_CASE not in text:
        return change(text)
    return "".join(part if part.startswith(NO_CASE) else change(part) for part in _KEPT.split(text))


@lru_cache(maxsize=20_000)
def title_case(text: str) -> str:
    """English title case; words that have a capital anywhere stay as they are.

    >>> title_case("whose famine? the “great break” in Ukraine: a history of")
    'Whose Famine? The “Great Break” in Ukraine: A History Of'
    """
    kept = [found.span() for found in _PROTECTED.finditer(text)]
    words = list(_TOKEN.finditer(text))
    out, end, begins = [], 0, True
    for number, word in enumerate(words):
        out.append(text[end : word.start()])
        end = word.end()
        if any(start <= word.start() < stop for start, stop in kept):
            out.append(word[0])
        else:
            out.append(_title_word(word[0], begins, number == len(words) - 1))
        begins = word[0].rstrip("”’\"'»)")[-1:] in (":", "?", "!")
    return "".join(out) + text[end:]


_AROUND = "“”‘’\"'.,:;?!()[]{}«»„‚…"


def _title_word(word: str, begins: bool, is_last: bool) -> str:
    core = word.strip(_AROUND)
    if not begins and (len(core) == 1 or (not is_last and core in STOP_WORDS)):
        return word
    parts = re.split(r"([-‐‑])", word)
    if len(parts) == 1:
        return _large(word)
    last = len(parts) - 1
    return "".join(
        part if i and (len(part) == 1 or (i < last and part.strip(_AROUND) in STOP_WORDS)) else _large(part)
        for i, part in enumerate(parts)
    )


def _large(word: str) -> str:
    """A word in small letters with a large first one; others, and those of other scripts, as they are."""
    core = word.strip(_AROUND)
    if not core or core != core.lower() or not core[0].isalpha() or "\u0370" <= core[0] < "\u1e00":
        return word
    return capitalized(word)


def sentence_case(text: str, lower: bool = True) -> str:
    """The first letter large, and the others small (if ``lower``, or if all are large).

    >>> sentence_case("THE LAST WAR", False), sentence_case("a history of Ukraine", False)
    ('The last war', 'A history of Ukraine')
    """
    if lower or bare(text).isupper():
        text = _outside_no_case(text, str.lower)
    return capitalized(text)
