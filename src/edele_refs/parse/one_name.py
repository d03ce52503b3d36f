"""One name at a place in the text: the longest that its neighbourhood allows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from edele_refs.parse.institutions import is_institution
from edele_refs.parse.name_context import COMMA, before_imprint, follows
from edele_refs.parse.name_shapes import named
from edele_refs.parse.name_words import UPPER, Word, read_words
from edele_refs.values import Name

Evidence = Literal["initials", "given", "common", "plain", "lone"]
"""What speaks for a name: initials; a known given name; one beside a word of titles
("Hugh White"); nothing but capitals; nothing, and it is a surname alone."""


@dataclass(frozen=True, slots=True)
class OneName:
    """A name, its place, what speaks for it, how it hangs on the list, what follows it."""

    name: Name
    start: int
    end: int
    evidence: Evidence
    next: str
    link: str = ""
    inverted: bool = False

    @property
    def certain(self) -> bool:
        """Whether the name is one by its own words."""
        return self.evidence not in ("plain", "lone")


Before = tuple[OneName, ...]
_MOST_WORDS = 6


def one_name(text: str, start: int, end: int, before: Before = (), link: str = "", sure: bool = False) -> OneName | None:
    """The name that begins at ``start``, behind the names ``before`` and joined to them by ``link``."""
    read = read_words(text, start, end)
    if not read:
        return _repeated(text, start, end) if not before else None
    turned = _inverted(text, read, end) if not before or before[0].inverted else None
    if turned:
        return replace(turned, link=link)
    for length in range(min(len(read), _MOST_WORDS), 0, -1):
        one = _of_words(text, read[:length], end, link)
        if one and _allowed(text, one, read[:length], before, sure, end):
            return one
    return None


_SUFFIX = re.compile(r",?\s(?P<suffix>Jr\.?|Sr\.?|II|III|IV)(?![\w.])")


def _of_words(text: str, read: list[Word], end: int, link: str) -> OneName | None:
    name = named(text, read)
    if name is None:
        return None
    stop = read[-1].end
    suffix = _SUFFIX.match(text, stop, end)
    if suffix and len(read) > 1:
        name, stop = replace(name, suffix=suffix["suffix"]), suffix.end()
    return OneName(name, read[0].start, stop, _evidence(read), follows(text, stop, end), link)


def _evidence(read: list[Word]) -> Evidence:
    kinds = "".join(word.kind for word in read)
    if "I" in kinds:
        return "initials"
    if "T" in kinds:
        return "common"
    if len(kinds.lstrip("PQ")) == 1:
        return "lone"
    return "given" if "G" in kinds[:2] or (kinds[0] == "C" and "G" in kinds) else "plain"


# --- surname first ----------------------------------------------------------------

_FAMILY = re.compile(r"[PQ]*(?:[GWC]|[WC]{2})")
_GIVEN = re.compile(r"I[IU]*|G[GIU]*(?:[PQ]{1,2}[GW])?P?")
_PATRONYMIC = re.compile(r".{2,}(?:vich|vna|ович|евич|ич|овна|евна|инична)")
_BRACKET = re.compile(rf"\s\(([{UPPER}][^()\d,;]{{1,30}})\)")
_AFTER_GIVEN = frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "semicolon", "bracket", "slash", "colon", "stop", "year", "dash"])


def _inverted(text: str, read: list[Word], end: int) -> OneName | None:
    """ "Durand, Jean", "Бердинских, В. А.", "DURAND (Jean)"."""
    kinds = "".join(word.kind for word in read)
    start, stop = read[0].start, read[-1].end
    if not _FAMILY.fullmatch(kinds) or ("C" in kinds and is_institution(text[start:stop])):
        return None
    bracket = _BRACKET.match(text, stop, end) if kinds.strip("C") == "" else None
    if bracket:
        name = Name(text[start:stop], bracket[1])
        return OneName(name, start, bracket.end(), "given", follows(text, bracket.end(), end), inverted=True)
    comma = COMMA.match(text, stop, end)
    given = read_words(text, comma.end(), end, 4) if comma else []
    for length in range(len(given), 0, -1):
        found = _with_given(text, read, given[:length], end)
        if found:
            return found
    return None


def _with_given(text: str, read: list[Word], given: list[Word], end: int) -> OneName | None:
    marks = "".join(word.kind for word in given)
    after = follows(text, given[-1].end, end)
    fits = _GIVEN.fullmatch(marks) or (marks == "GW" and _PATRONYMIC.fullmatch(given[-1].text))
    known = bool(fits) and (after in _AFTER_GIVEN or (after == "title" and marks[-1] == "I"))
    # an unknown given name only where nothing but a title in quotation marks follows
    plain = marks == "W" and after == "quote" and text[given[-1].end] == "."
    if not known and not plain:
        return None
    name = Name(text[read[0].start : read[-1].end], text[given[0].start : given[-1].end])
    evidence: Evidence = "initials" if "I" in marks else "given" if known else "plain"
    return OneName(name, read[0].start, given[-1].end, evidence, after, inverted=True)


def _repeated(text: str, start: int, end: int) -> OneName | None:
    """A surname that is also a small word, before "op. cit." ("Como, op. cit.")."""
    read = read_words(text, start, end, 1, free=True)
    if not read or read[0].kind != "W" or len(read[0].text) < 3:
        return None
    after = follows(text, read[0].end, end)
    one = OneName(Name(read[0].text), start, read[0].end, "lone", after)
    return one if after == "repeat" and not read[0].common else None


# --- what the neighbourhood allows -----------------------------------------------------

_ENDS = frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "semicolon", "bracket", "pages", "number", "slash", "dash"])
_ALLOWED = {
    "given": _ENDS | {"year", "colon", "letter", "within", "stop", "lower"},
    "common": frozenset(["quote", "role", "etal", "comma", "and"]),
    "plain": frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "slash", "letter"]),
    "lone": frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "slash", "letter", "year", "pages", "within"]),
}
_BEHIND_COMMA = {
    "given": frozenset(["quote", "role", "etal", "comma", "and", "slash"]),
    "common": frozenset(["quote", "role", "etal", "and"]),
    "plain": frozenset(["quote", "role", "etal", "and"]),
    "lone": frozenset(["and", "comma"]),
}
_BEHIND_LINK = frozenset(["bracket", "number", "year", "colon", "stop"])
# particles that may also be the first word of a title
_ARTICLES = frozenset(["la", "le", "les", "do", "dos", "das", "dei", "degli", "die", "der", "den", "des", "du", "el", "al"])


def _allowed(text: str, one: OneName, read: list[Word], before: Before, sure: bool, end: int) -> bool:
    """Whether what follows, and what came before, let these words be a name."""
    if one.evidence == "plain" and _with_inner_particle(read):
        return False
    if one.evidence == "initials":
        return _with_initials(one, read, before)
    if one.evidence == "lone" and not _fits_alone(one, read, before):
        return False
    if sure:
        return one.next not in ("title", "")
    if one.link in ("semicolon", "dash"):
        return False
    if one.next == "comma" and (one.link == "comma" or one.evidence == "common") and before_imprint(text, one.end, end):
        return False
    if one.link == "comma":
        german = one.next == "colon" and before[0].inverted and one.certain
        return german or one.next in _BEHIND_COMMA[one.evidence]
    return _without_comma(one, before)


def _without_comma(one: OneName, before: Before) -> bool:
    if one.evidence == "plain" and before and not before[0].certain:
        return False  # Leges et Statuta Civitatis
    if one.evidence == "given" and not before and one.next == "bracket":
        return False  # Virginia Woolf (London, 1999): may be the title
    if one.link == "and" and one.evidence == "given" and not one.next:
        return before[0].certain
    return one.next in _ALLOWED[one.evidence] or (bool(one.link) and one.next in _BEHIND_LINK)


def _with_inner_particle(read: list[Word]) -> bool:
    """ "Eredità di Antonio Milledonne": without a known given name rather a title."""
    return any(word.kind in "PQ" and read[at + 1].kind not in "PQ" for at, word in enumerate(read[:-2]))


def _with_initials(one: OneName, read: list[Word], before: Before) -> bool:
    if one.link == "comma" and before[0].evidence == "lone":
        return False  # a surname, and a title that begins with a name
    # a title may follow "P. Harris" without a mark, or "Harris P."
    short = sum(word.kind in "GWC" for word in read) == 1 and all(word.kind != "T" for word in read)
    return one.next not in ("title", "") or short


def _fits_alone(one: OneName, read: list[Word], before: Before) -> bool:
    """A surname alone: no abbreviation in capitals, and none among full names."""
    article = len(read) > 1 and read[0].text.lower() in _ARTICLES
    if read[-1].kind == "C" and one.next not in ("repeat", "quote"):
        return False
    if article and one.next not in ("and", "repeat", "quote", "year", "end"):
        return False
    return all(other.evidence == "lone" for other in before)
