"""Upper and lower case as styles ask for it, on marked text.

Source: CSL 1.0.2, "Text-case".
"""

from __future__ import annotations

import re

from edele_refs.csl.marks import NO_CASE, NO_CASE_END, is_mark

_SMALL = """
    a about above across afore after against along alongside amid amidst among amongst an and
    apropos around as aside astride at athwart atop barring before behind below beneath beside
    besides between beyond but by circa de despite down during et except for from in inside into
    lest modulo near nor notwithstanding of off on onto or over per plus pro qua sans since so
    than the through throughout till to toward towards under underneath until unto up upon van
    versus via vis-à-vis von vs with within without yet
"""
STOP_WORDS = frozenset(_SMALL.split())
"""Words that title case leaves small inside a title: articles, conjunctions, prepositions."""

_WORD = re.compile(r"[^\s\ufdd0-\ufdef]+")
_SENTENCE_END = (":", ".", "?", "!")


def cased(text: str, text_case: str | None, english: bool) -> str:
    """The text in the case that a style asks for; title case only where it is English."""
    if text_case == "lowercase":
        return _outside_no_case(text, str.lower)
    if text_case == "uppercase":
        return _outside_no_case(text, str.upper)
    if text_case == "capitalize-first":
        return capitalized(text)
    if text_case == "capitalize-all":
        return _WORD.sub(lambda word: capitalized(word[0]), text)
    if text_case == "title" and english:
        return _outside_no_case(text, title_case)
    if text_case == "sentence":
        return _outside_no_case(text, sentence_case)
    return text


def capitalized(text: str) -> str:
    """The first letter large, if the first character is a letter; marks are passed over.

    >>> capitalized("ebd."), capitalized("“ibid.”"), capitalized("")
    ('Ebd.', '“Ibid.”', '')
    """
    for position, character in enumerate(text):
        if character == NO_CASE:
            return text
        if not is_mark(character) and character not in "“‘„«([\"'":
            return text[:position] + character.upper() + text[position + 1 :]
    return text


def _outside_no_case(text: str, change: object) -> str:
    assert callable(change)
    kept = re.split(f"({NO_CASE}[^{NO_CASE}{NO_CASE_END}]*{NO_CASE_END})", text)
    return "".join(part if part.startswith(NO_CASE) else change(part) for part in kept)


def title_case(text: str) -> str:
    """English title case; words that have a capital anywhere stay as they are.

    >>> title_case("whose famine? the “great break” in Ukraine: a history of")
    'Whose Famine? The “Great Break” in Ukraine: A History Of'
    """
    words = list(_WORD.finditer(text))
    shouting = text.isupper() and len(words) > 1
    out, end, before = [], 0, ":"
    for number, word in enumerate(words):
        out.append(text[end : word.start()])
        inner = number not in (0, len(words) - 1) and not before.endswith(_SENTENCE_END)
        out.append(_title_word(word[0].lower() if shouting else word[0], inner))
        before, end = word[0].rstrip("”’\"'»)"), word.end()
    return "".join(out) + text[end:]


def _title_word(word: str, inner: bool) -> str:
    bare = word.strip("“”‘’\"'.,:;?!()[]«»")
    if inner and bare.lower() in STOP_WORDS and (bare.islower() or bare.istitle()):
        return word.lower()
    if bare != bare.lower():
        return word
    return "-".join(
        part if i and part.lower() in STOP_WORDS else capitalized(part)
        for i, part in enumerate(word.split("-"))
    )


def sentence_case(text: str) -> str:
    """The first letter large; all else as written, unless the whole text is in capitals.

    >>> sentence_case("THE LAST WAR"), sentence_case("a history of Ukraine")
    ('The last war', 'A history of Ukraine')
    """
    return capitalized(text.lower() if text.isupper() else text)
