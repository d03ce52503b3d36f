"""The words between a part and the work that contains it: "in", "//", "reprinted in"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, alternation, cues_of, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.italics import meets

_CLOSE = "’”“»«›\"'‘"


@dataclass(frozen=True, slots=True)
class Join:
    """The words between a part and its container ("in", "//", "reprinted in")."""

    start: int
    end: int
    reprinted: bool


NORTHERN = frozenset({"da", "no", "sv"})
"""Where "i" is what "in" is: "”Folklig mentalitet”, i Eva Österberg, Folk förr"."""


@cache
def _joins(codes: Codes) -> tuple[tuple[re.Pattern[str], bool, frozenset[str]], ...]:
    """The expressions, whether what they join was printed again, and words that each needs."""
    opens = r"(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«‹»\"'(\d]|id\.|idem|ders\.|dies\.|his\s|her\s|their\s|idem|samme\s|dens\.|␟)"
    reprinted = rf"(?:{pattern('reprinted', codes)})"
    own = alternation(filter(_says_only_in, words("in_", codes)))
    return (
        (re.compile(r"\s?//\s?"), False, frozenset("/")),
        (long_pattern(rf"[\s,.;(\[]+{reprinted}(?:\sin)?\s?:?\s{opens}"), True, cues_of(("reprinted",), codes)),
        (long_pattern(rf"(?:[.,;]\s|\s\(){pattern('citing', codes)}\s?:?\s{opens}"), True, cues_of(("citing",), codes)),
        (re.compile(r"(?:[,.;:]?\s|(?<=[’”“»]))[\[(]?(?:[Ii]n|[Ww]|[Vv](?<!\.\s[Vv])|[Ee]m|[Vv]gl\. in|[Dd]ans|В кн\.|В сб\.|[Вв]|[Уу]|[Ee]n|i(?=:\s[^\W\d_a-zà-ÿ]))(?:\s?:[\])]?|[\])])\s?"), False, frozenset("in w v em dans кн сб в у en i".split())),
        (re.compile(rf"(?:[,.;:]?\s|(?<=[’”“»])){own}(?:(?<=:)|\s?:)\s"), False, cues_of(("in_",), codes)),
        (re.compile(rf"(?:(?<=[{_CLOSE}])[,.]?\s|(?<=[{_CLOSE}][?!])\s|,\s(?=în\s|στο\s|teoksessa\s)){own}\s{opens}"), False, cues_of(("in_",), codes)),
        *(((re.compile(rf"(?<=[{_CLOSE}])[,.]?\si\s{opens}"), False, frozenset("i")),) if not NORTHERN.isdisjoint(codes) else ()),
        (re.compile(rf"(?:(?<=[{_CLOSE}])[,.]?\s|(?<=[{_CLOSE}][?!])\s|[,;]\s|\.\s|(?<=\))\s)(?:(?:both\s|all\s)?in|In|dans|dins|nel|nella|w|em|en|v)\s{opens}"), False, frozenset("in dans dins nel nella w em en v".split())),
    )  # fmt: skip


def _says_only_in(form: str) -> bool:
    """Whether a form leads to nothing but what contains a part; "im" may go on with a sentence, "in ders." says an author too.

    >>> [form for form in ("în", "teoksessa", "kn.", "στο", "im", "in ders.") if _says_only_in(form)]
    ['în', 'teoksessa', 'kn.', 'στο']
    """
    return (len(form) > 5 or not form.isascii() or form.endswith((".", ":"))) and not form.endswith(words("idem"))


def find_join(draft: Draft, start: int, end: int) -> Join | None:
    """Where the part ends and its container begins."""
    found = []
    for shape, reprinted, cues in _joins(draft.scan.codes):
        if not draft.scan.has(cues):
            continue
        match = shape.search(draft.scan.masked, max(0, start - 2), end)
        while match and meets(draft.scan.italics, match.start(), match.end()):
            match = shape.search(draft.scan.masked, match.end(), end)
        if match and match.end() < end and _joins_here(draft, match, start, end):
            found.append(Join(max(match.start(), start), match.end(), reprinted))
    return min(found, key=lambda join: (join.start, -join.end)) if found else None


_YEAR = late_pattern(r"(?:1[4-9]|20)\d\d\W*")
_WITHIN_WORD = late_pattern(r"[^\W\d_]\([^\W\d_]{1,6}\)$")


def _joins_here(draft: Draft, match: re.Match[str], start: int, end: int) -> bool:
    """Whether a part stands before; right behind names only a small "in" joins ("In War’s Wake" is a title)."""
    word = match.group().strip(" ,.;:([")
    if _WITHIN_WORD.search(draft.scan.masked, max(start, match.start() - 12), match.start()):
        return False  # "kryzys(y) w PRL"
    if word in ("v", "w", "в") and draft.scan.masked[match.end()].isdigit():
        return False  # "Russkaia zarubezhnaia tserkov’ v 1925–1938 gg."
    if _YEAR.fullmatch(draft.scan.masked, match.end(), end):
        return False  # "2nd ed. in 1877"
    quote = draft.scan.quote_closed_at(match.start())
    if quote and word == "in" and match.group().strip() == "in" and quote.start - start <= 3 and _titled_so(draft, quote, match.end()):
        return False
    if quote and not match.group().strip(" inwvdasem") and (quote.start - start > 3 or word in ("w", "v")):
        return False  # "Tylnymi drzwiami. „Czarny rynek” w Polsce": a quotation within the title
    return match.start() > start or (match.start() >= start - 2 and word[:1].islower() and ("," not in draft.scan.masked[match.start() : match.start() + 1] or match.group().rstrip().endswith(":") or draft.scan.quote_at(match.end()) is not None))


_FEW_WORDS = late_pattern(r"\S+(?:\s\S+)?")


def _titled_so(draft: Draft, quote: Span, at: int) -> bool:
    """"„Endlösung“ in Galizien. Der Judenmord in Ostpolen, Bonn 1996": a book whose title begins with a quoted word."""
    bare = draft.imprint is not None and draft.imprint.place is not None and draft.scan.text[draft.imprint.span.start] not in "(["
    if not bare or "editor" in draft.values or not _FEW_WORDS.fullmatch(quote.of(draft.scan.text)):
        return False
    return draft.scan.names(at, draft.scan.text.find(",", at) + 1 or at) is None
