"""Upper and lower case as styles ask for it, on marked text.

Source: CSL 1.0.2, "Text-case", and the words that citeproc-js leaves small.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from edele_refs.marks import NO_CASE, NO_CASE_END, SUBSCRIPT, SUPERSCRIPT, bare, is_mark

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

_TOKEN = re.compile(r"[^\s\ufdd0-\ufdef/–—]+")


def cased(text: str, case: str, english: bool) -> str:
    """The text in the case that a style asks for; title case only where it is English."""
    if case == "lowercase":
        return _outside_no_case(text, str.lower)
    if case == "uppercase":
        return _outside_no_case(text, str.upper)
    if case == "capitalize-first":
        return capitalized(text)
    if case == "capitalize-all":
        return _outside_no_case(text, _capitalize_all)
    if case == "title":
        return title_case(text) if english else text
    return sentence_case(text) if case == "sentence" else text


def _capitalize_all(text: str) -> str:
    return re.sub(r"[^\s\ufdd0-\ufdef]+", lambda word: capitalized(word[0]), text)


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


_KEPT = re.compile(f"({NO_CASE}[^{NO_CASE}{NO_CASE_END}]*{NO_CASE_END})")


def _outside_no_case(text: str, change: Callable[[str], str]) -> str:
    if NO_CASE not in text:
        return change(text)
    return "".join(part if part.startswith(NO_CASE) else change(part) for part in _KEPT.split(text))


def title_case(text: str) -> str:
    """English title case; words that have a capital anywhere stay as they are.

    >>> title_case("whose famine? the “great break” in Ukraine: a history of")
    'Whose Famine? The “Great Break” in Ukraine: A History Of'
    """
    shouting = _shouting(text)
    kept = [found.span() for found in _KEPT.finditer(text)] if NO_CASE in text else []
    words = list(_TOKEN.finditer(text))
    out, end, begins = [], 0, True
    for number, word in enumerate(words):
        between = text[end : word.start()]
        out.append(between)
        is_last = number == len(words) - 1
        if any(start <= word.start() < stop for start, stop in kept) or _raised(between):
            out.append(word[0])
        else:
            out.append(_title_word(word[0].lower() if shouting else word[0], begins, is_last))
        begins = _ends_part(word[0], text, word.end())
        end = word.end()
    return "".join(out) + text[end:]


def _raised(between: str) -> bool:
    return SUPERSCRIPT in between or SUBSCRIPT in between


def _shouting(text: str) -> bool:
    letters = bare(text)
    return letters.isupper() and " " in letters.strip()


def _ends_part(word: str, text: str, end: int) -> bool:
    """Whether the next word begins a sentence or a subtitle."""
    last = word.rstrip("”’\"'»)")[-1:]
    following = text[end : end + 1]
    return last in (":", "?", "!") or last == "." and len(word) > 2 and False or following == "—"


_AROUND = "“”‘’\"'.,:;?!()[]{}«»„‚…"


def _title_word(word: str, begins: bool, is_last: bool) -> str:
    core = word.strip(_AROUND)
    if not begins and not is_last and core.lower() in STOP_WORDS and (core.islower() or core.istitle()):
        return word.lower() if core.islower() else word
    if core != core.lower():
        return word
    if not core or not core[0].isalpha():
        return word
    parts = re.split(r"([-‑])", word)
    if len(parts) == 1:
        return capitalized(word)
    return "".join(
        part if i and part.strip(_AROUND).lower() in STOP_WORDS and i < len(parts) - 1 else capitalized(part)
        for i, part in enumerate(parts)
    )


def sentence_case(text: str) -> str:
    """The first letter large; all else as written, unless the whole text is in capitals.

    >>> sentence_case("THE LAST WAR"), sentence_case("a history of Ukraine")
    ('The last war', 'A history of Ukraine')
    """
    if bare(text).isupper():
        text = _outside_no_case(text, str.lower)
    return capitalized(text)
