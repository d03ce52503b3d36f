"""Which of a text's words allow a word list to be found in it at all.

A text without one word of each form has none of the forms: then no pattern made of them
need be tried. Looking for words in a set costs the same for one language as for twelve.
"""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern

_TOKEN = late_pattern(r"[^\W\d_]+|[^\w\s␟␞]")
_LETTERS = late_pattern(r"[^\W\d_]+")


def tokens(text: str) -> frozenset[str]:
    """The words of a text without regard to capitals, and its marks.

    >>> sorted(tokens("Ebd., S. 12; № 5"))
    [',', '.', ';', 'ebd', 's', '№']
    """
    return frozenset(_TOKEN.findall(_plain(text)))


def cues(forms: Iterable[str]) -> frozenset[str]:
    """Of each form its longest word, or its first mark where it has none.

    >>> sorted(cues(["op. cit.", "siehe auch", "№", "(ed.)"]))
    ['cit', 'ed', 'siehe', '№']
    """
    return frozenset(_cue(_plain(form)) for form in forms)


def first_word(text: str, at: int = 0) -> str:
    """The first word, or mark, at a place of a text, behind blanks, commas, stops and brackets.

    >>> first_word("Edele (Hg.), Werke", 5), first_word("// Труды"), first_word("12")
    ('hg', '/', '')
    """
    found = _FIRST.match(text, at)
    return _plain(found[1]) if found else ""


_FIRST = late_pattern(r"[.,\s(\[]{0,6}([^\W\d_]+|[^\w\s.,(\[])")


def _cue(form: str) -> str:
    return max(_LETTERS.findall(form), key=len, default=form.strip()[:1])


def _plain(text: str) -> str:
    # letters that a pattern takes for each other: see ``alternation``
    return text.replace("ı", "i").replace("İ", "i").replace("ʼ", "'").casefold()
