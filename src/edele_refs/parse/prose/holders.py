"""The archive that a sentence names in full before its siglum and the signature in a bracket: "im Zentralarchiv des Ministeriums in Podolsk (CAMO, f. 58)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from edele_refs import archives
from edele_refs.languages import Codes, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan


class Holder(NamedTuple):
    """An archive's name and its town."""

    name: Span
    place: Span | None


@cache
def _keeping() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words("keeper"))), re.I)


def keeps(name: str) -> bool:
    """Whether a name is an archive's, a library's or a museum's.

    >>> keeps("Nederlands Fotomuseum"), keeps("Derbyshire Record Office"), keeps("Second World War")
    (True, True, False)
    """
    return _keeping().search(name) is not None


_REACH = 120
_TOKEN = late_pattern(r"(?:[^\W\d_]{1,4}[’'](?=[^\W\d_a-zß-ÿ]))|\S+?(?=\s|$)|\S+")
_STOP = late_pattern(r"(?<!\sSt)(?<!\ss)[.;:!?,)](?=\s)")


def holder_before(scan: Scan, end: int, siglum: str) -> Holder | None:
    """The archive whose name ends before ``end``, by a word for what it is or by the letters of its ``siglum``."""
    low = max((m.end() for m in _STOP.finditer(scan.masked, max(0, end - _REACH), end)), default=max(0, end - _REACH))
    tokens = [Span(*m.span()) for m in _TOKEN.finditer(scan.masked, low, end)]
    if len(tokens) == 0:
        return None
    for first_token in tokens[-_SIGLUM:] if not siglum else ():
        if archives.get(scan.text[first_token.start : tokens[-1].end]):
            return Holder(Span(first_token.start, tokens[-1].end), None)
    first = _first(scan, tokens, siglum)
    if first is None or tokens[first].end >= end - 1:
        return None
    name = Span(tokens[first].start, tokens[-1].end)
    placed = _placed(scan.codes).search(scan.masked, *name)
    return Holder(Span(name.start, placed.start()), Span(*placed.span("place"))) if placed else Holder(name, None)


def _first(scan: Scan, tokens: Sequence[Span], siglum: str) -> int | None:
    said = [token.of(scan.text) for token in tokens]
    kept = next((n for n, word in enumerate(said) if keeps(word) or (keeps(" ".join(said[n : n + 2])) and not keeps("".join(said[n + 1 : n + 2])))), None)
    if kept is None:
        return next((n for n in range(len(said)) if said[n][0].isupper() and _stands_for(siglum, said[n:])), None)
    first = kept
    while first and said[first - 1].lower() not in _SMALL_WORDS and (said[first - 1][:1].isupper() or (said[first][:1].islower() and kept - first < _ADJECTIVES)):
        first -= 1
    # "die Personalkarten im Zentralarchiv": a small word divides what has capitals
    ends = said[-1][:1].isupper() or kept == len(said) - 1 or tongue(scan) not in _VERB_LAST
    told = tongue(scan) in _CAPITALISED and any(word.islower() and word.isalpha() and len(word) > _SHORT for word in said[kept + 1 :])
    return first if said[first][:1].isupper() and ends and not told else None


_VERB_LAST = frozenset("hu tr de nl fi et".split())
"""Languages in which a verb may stand behind the name ("a Levéltárban találhatók"); in others a name may end in small letters ("Archivo general militar")."""


_CAPITALISED, _SHORT = frozenset(["pl"]), 4
"""Languages in which all words of a name but small ones have capitals: "Archiwum Polskiej Akademii Nauk przechowuje jego listy" goes on to what it does."""
_SIGLUM = 3
"""Words of an archive's siglum: "ЦГАИПД СПб"."""
_ADJECTIVES = 2
"""Words in small letters before the one for an archive: "Moravském zemském archivu"."""


def _stands_for(siglum: str, name: Sequence[str]) -> bool:
    """Whether a siglum has the first letters of a name: "Service historique de la Défense" is SHD."""
    letters = "".join(word[0] for word in name if word.lower() not in _SMALL and word[-1] not in "’'").upper()
    return len(siglum) > 2 and letters == siglum.upper()


_SMALL_WORDS = frozenset(word for word in words("in_") if word.isalpha()) | frozenset(("в", "во", "у"))
"""What leads to an archive: "передана в архив РАН"."""
_SMALL = frozenset(words("function_words")) | frozenset("della dello dell delle du des für".split())


@cache
def _placed(codes: Codes) -> re.Pattern[str]:
    return long_pattern(r"\s(?:in|w|we|à|a|v|ve|в|у|i|en|em|te)\s(?P<place>[^\W\d_a-zß-ÿа-џ][\w-]+)$")
