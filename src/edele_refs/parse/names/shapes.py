"""Where given and family name part: from the kinds of a name's words."""

from __future__ import annotations

from functools import cache, lru_cache

from edele_refs.languages import all_languages
from edele_refs.languages import words as words_of
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names.kinds import PATRONYMIC, Word
from edele_refs.values import Name

_SURNAME_FIRST = late_pattern(r"([PQ]*[GWC]{1,2})I[IU]*")
_CAPITALS_FIRST = late_pattern(r"((?:[PQ]|C){1,3})(?![IU]+[GW])[GWIU]+")
"""Behind its initials begins the title: "СКРЫННИКОВ Р.Г. Иван Грозный"."""
_LONE = late_pattern(r"[PQ]*[GWC]")
_BARE_FIRST = late_pattern(r"U{1,3}[PQ]{0,3}(?P<family>[GWCT])")
_GIVEN_FIRST = late_pattern(r"[GWI](?:[GWIUT]|[PQ]{1,3}(?=[GWC][GWC])){0,4}?(?P<family>[PQ]{0,3}[GW]Y[GW]|[PQ]{1,3}[GWC]|C{2,3}|[GWCT])")
# a word, initials, a word: Robert W. Thurston, and not a surname with the title's first word
_WORD_FIRST = late_pattern(r"[WC]I")
_SURNAME = late_pattern(
    r".{2,}(?:sk[iy]|ska|ck[iy]|cka|[oe]v|[oe]va|enko|czyk|wicz|vich|mann|chuk|shvili|ский|ская|[оеё]в|[оеё]ва|енко|ин|ина|ук|ян|их|ых)"
)


def named(text: str, words: list[Word]) -> Name | None:
    """The words as one name, or None where they do not make one.

    >>> from edele_refs.parse.names.kinds import read_words
    >>> named("Maria de Fátima Bonifácio", read_words("Maria de Fátima Bonifácio", 0, 25))
    Name(family='Bonifácio', given='Maria de Fátima', literal='', suffix='', others=False)
    """
    kinds = "".join([word.kind for word in words])
    order, at = _order(kinds)
    if (von := _with_von(words)) is not None:
        # "Moritz August von Bethmann Hollweg": all behind it is the family's
        return Name(text[words[von].start : words[-1].end], text[words[0].start : words[von - 1].end])
    if _of_an_estate(kinds, words):
        # "Joachim Mynsinger von Frundeck", "Karl August Varnhagen von Ense", "Jules Berger de Xivrey"
        own = kinds.index("W")
        return Name(text[words[own].start : words[-1].end], text[words[0].start : words[own - 1].end])
    if (le := _with_le(words)) is not None:
        # "Emmanuel Le Roy Ladurie", "Cormac Ó Gráda"
        given, family = text[words[0].start : words[le - 1].end] if le else "", text[words[le].start : words[-1].end]
        return Name(family, given)
    if len(words) == 3 and kinds[0] in "WC" and PATRONYMIC.fullmatch(words[2].text) and not PATRONYMIC.fullmatch(words[1].text):
        # "Петров Иван Сергеевич", "Петровым Иваном Сергеевичем"
        return Name(words[0].text, text[words[1].start : words[2].end])
    if kinds in ("WG", "WGG", "CG", "WWG") and all(word.text in _behind_surnames() for word in words[kinds.index("G") :]):
        # "Szakály Sándor", "Nagy Zoltán Mihály": Hungarians have the surname first
        at = kinds.index("G")
        return Name(text[words[0].start : words[at - 1].end], text[words[at].start : words[-1].end])
    if kinds in ("WIG", "GIG", "IWG") and words[2].text in _behind_surnames():
        # "Rainer M. János", "Ö. Kovács József": what tells one from his namesakes belongs to the surname
        return Name(text[words[0].start : words[1].end], words[2].text)
    if order == "lone":
        return Name(text[words[0].start : words[-1].end])
    if not order or (order == "word first" and _is_surname(words[0].text)):
        return None
    first, rest = text[words[0].start : words[at - 1].end], text[words[at].start : words[-1].end]
    return Name(first, rest) if order == "surname first" else Name(rest, first)


_WORDS_THEN_GIVEN = late_pattern(r"(W{1,2})G{1,2}")


def surname_before_year(text: str, words: list[Word]) -> Name | None:
    """A surname and given names without a comma, as lists by author and year have them: "Altieri Biagi Maria Luisa, (1969)".

    >>> from edele_refs.parse.names.kinds import read_words
    >>> surname_before_year("Rossi Paolo (1962)", read_words("Rossi Paolo (1962)", 0, 18))
    Name(family='Rossi', given='Paolo', literal='', suffix='', others=False)
    """
    found = _WORDS_THEN_GIVEN.fullmatch("".join(word.kind for word in words))
    if found is None:
        return None
    at = found.end(1)
    return Name(text[words[0].start : words[at - 1].end], text[words[at].start : words[-1].end])


@cache
def _behind_surnames() -> frozenset[str]:
    """Given names of Hungarians that nobody else has, or not with these marks."""
    others = {name for language in all_languages() if language.code != "hu" for name in language.given_names}
    return frozenset(name for name in words_of("given_names", ("hu",)) if not name.isascii() or name not in others)


@lru_cache(maxsize=4096)
def _order(kinds: str) -> tuple[str, int]:
    """Which of a name's parts stands first, and the word with which the other begins."""
    for shape in (_SURNAME_FIRST, _CAPITALS_FIRST):
        found = shape.fullmatch(kinds)
        if (found and "C" in kinds) or (found and shape is _SURNAME_FIRST):
            return "surname first", found.end(1)
    if _LONE.fullmatch(kinds):
        return "lone", 0
    given = _BARE_FIRST.fullmatch(kinds) if kinds[0] == "U" else _GIVEN_FIRST.fullmatch(kinds)
    if not given:
        return "", 0
    return "word first" if _WORD_FIRST.match(kinds) else "given first", given.start("family")


_IRISH = frozenset(("Ó", "Ní", "Nic", "Uí"))
"""Of an Irish surname: "Ó Gráda", "Ní Dhonnchadha"."""


_WITH_PARTICLE = late_pattern(r"\w-(?:van|von|de|du|zu|zur)$")


def _with_le(words: list[Word]) -> int | None:
    """Where a surname of "Le" and two words begins, or one of "Ó" and a word."""
    if len(words) > 1 and words[-2].text in _IRISH:
        return len(words) - 2
    if len(words) > 1 and (_WITH_PARTICLE.search(words[-2].text) or words[-2].text in ("Vander", "Vanden")):
        return len(words) - 2  # "Gerhard Dohrn-van Rossum", "Kevin Vander Schel"
    at = len(words) - 3
    fits = at >= 0 and words[at].text == "Le" and all(word.kind in "GW" for word in words[-2:])
    return at if fits and all(word.kind in "GI" for word in words[:at]) else None


def _with_von(words: list[Word]) -> int | None:
    """Where a German surname of "von" and two words begins."""
    at = len(words) - 3
    fits = at > 0 and words[at].text == "von" and all(word.kind == "W" for word in words[-2:])
    return at if fits and all(word.kind in "GI" for word in words[:at]) else None


_ESTATE = late_pattern(r"G{1,3}WP{1,2}[WG]")


def _of_an_estate(kinds: str, words: list[Word]) -> bool:
    """Whether a German surname goes on with "von" or "zu", or that of a Frenchman with "de": the word before is no given name."""
    own = kinds.find("W")
    if not _ESTATE.fullmatch(kinds) or len(words[own].text) < 4:
        return False
    return words[own + 1].text in ("von", "zu") or (words[own + 1].text in ("de", "du") and words[0].text in _french())


@cache
def _french() -> frozenset[str]:
    """Given names of Frenchmen that neither Spaniards nor Portuguese nor Italians have."""
    others = frozenset(words_of("given_names", ("es", "pt", "it")))
    return frozenset(words_of("given_names", ("fr",))) - others


def _is_surname(word: str) -> bool:
    """By its ending; a Cyrillic word before initials is one too (Бердинских В. А.)."""
    return bool(_SURNAME.fullmatch(word)) or "а" <= word[-1] <= "џ"
