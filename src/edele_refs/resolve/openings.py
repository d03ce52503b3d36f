"""A mention that says nothing but the beginning of an earlier one: "Colby to Griffiths, 3 March 1951"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.many import MANY
from edele_refs.titles import words

_WORDS, _LETTERS = 3, 12
"""So much of a beginning tells a work: fewer words or letters may begin another."""

_PLACE = late_pattern(r"[\s,.:;…()]*(?:(?:[^\W\d_]{1,6}\.?\s?){0,2}(?:n[°º]\s?)?[\dIVXLivxl]{1,5}[\w.–-]{0,12}(?:[,\s]{1,2}\d{1,4}(?!\d)){0,3})?[\s.,)]*")
"""What may follow the beginning: nothing, or a place ("č. kat. 30")."""

_STOP = late_pattern(r"[”’»“\"]?\s?(?:[.,:;(–—[]|$)")
"""At a stop the beginning ends."""


def keep(chain: Chain, citation: Citation) -> None:
    """Keep a full mention as it is written, by its first three words."""
    chain.openings.add(words(chain.written(citation))[:_WORDS], chain.works.keep(citation))


def opened(chain: Chain, text: str) -> Citation | None:
    """The one full mention whose beginning, up to a stop, is all that this one says beside a place."""
    alike = chain.works.found(chain.openings.of(words(text)[:_WORDS]))
    found = [(length, c) for c in (alike if len(alike) <= MANY else ()) if (length := _shared(text, chain.written(c)))]
    longest = max((length for length, _ in found), default=0)
    best = [c for length, c in found if length == longest]
    return best[0] if len(best) == 1 else None


def _shared(text: str, whole: str) -> int:
    """How many letters of a mention are the beginning of another; none where it goes on with other words."""
    for at in sorted({m.start() for m in _STOP.finditer(text)}, reverse=True):
        head = words(text[:at])
        if len(head) < _WORDS or len("".join(head)) < _LETTERS:
            return 0
        if _PLACE.fullmatch(text, at) and (end := _end(whole, text[:at])) and _STOP.match(whole, end):
            return at
    return 0


def _end(whole: str, head: str) -> int:
    """Where a text ends that begins as another does; 0 where it does not."""
    return len(head) if whole[: len(head)].casefold() == head.casefold() else 0
