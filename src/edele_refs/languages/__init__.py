"""The words of footnotes in each language; a language is added as a file here."""

from __future__ import annotations

from functools import cache
from itertools import chain

from edele_refs.discover import members
from edele_refs.languages._cues import cues, first_word, tokens
from edele_refs.languages._language import Language
from edele_refs.languages._pattern import alternation, exactly

__all__ = ["Codes", "Language", "all_languages", "alternation", "cues", "cues_of", "exactly", "first_word", "pattern", "tokens", "words"]


@cache
def all_languages() -> tuple[Language, ...]:
    """Every language of this folder, by its code."""
    return tuple(module.language for module in members(__name__))


Codes = tuple[str, ...]
"""Languages by their codes; none stands for all of them."""


@cache
def words(key: str, codes: Codes = ()) -> tuple[str, ...]:
    """What these languages write for ``key``, the longest first.

    >>> "ebenda" in words("ibid"), "januar" in words("months")
    (True, True)
    """
    found = {form for language in _chosen(codes) for form in _flat(getattr(language, key))}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def _chosen(codes: Codes) -> tuple[Language, ...]:
    return tuple(language for language in all_languages() if not codes or language.code in codes)


@cache
def pattern(key: str, codes: Codes = ()) -> str:
    """A regular expression for ``words(key)``: the longest form that stands as a word of its own.

    >>> import re
    >>> re.findall(pattern("op_cit"), "Birks, op.cit., n. 1; Ritter, a.a.O., S. 5")
    ['op.cit.', 'a.a.O.']
    """
    return alternation(words(key, codes))


@cache
def cues_of(keys: tuple[str, ...], codes: Codes = ()) -> frozenset[str]:
    """Words of which a text has at least one wherever ``pattern`` of one of the keys fits.

    >>> sorted(cues_of(("op_cit",), ("en",)))
    ['cit', 'cited']
    """
    return cues(form for key in keys for form in words(key, codes))


def _flat(value: tuple[str, ...] | tuple[tuple[str, ...], ...]) -> chain[str]:
    return chain.from_iterable((item,) if isinstance(item, str) else item for item in value)
