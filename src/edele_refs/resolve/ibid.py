"""Ibid.: the last source of its own note, else the only source of the note before.

The rules and their sources are in ``docs/resolving.md``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Candidate, Citation, Resolution
from edele_refs.resolve import pages, unread
from edele_refs.resolve.chain import Chain

OWN, BEFORE, PASSED, SHEET = 0.98, 0.97, 0.85, 0.75
"""How sure: within a note, from the note before, over notes of commentary, by a sheet."""


def link(chain: Chain, citation: Citation) -> Resolution:
    """What an "ibid." repeats."""
    if missing := tuple(chain.gap(citation)):
        return Resolution(f"{_notes(missing)} before it {'is' if len(missing) == 1 else 'are'} missing, and may cite what is meant", passed=chain.between(citation))
    if unread.in_own_note(chain, citation):
        return _unread("what stands before it in its note")
    own = chain.own[:-1] if _ends_reference(chain, citation) else chain.own
    if own:
        return _after(chain, citation, own[-1:], OWN, "the source before it in the same note")
    if not chain.before:
        where = "in its chapter" if chain.chapter else ""
        return Resolution(" ".join(filter(None, ("no source stands before it", where))))
    passed = chain.between(citation)
    if passed and not chain.over_commentary:
        return Resolution(f"{_notes(passed)} before it {_verb(passed)} nothing, which ends the chain", passed=passed)
    note = chain.before[-1].at.note
    if label := next((label for label in passed if unread.in_note(chain, label, ())), None):
        return replace(_unread(f"note {label}"), passed=passed)
    if unread.in_note(chain, note, chain.before):
        return _unread(f"a part of note {note}")
    words = f"the source of note {note}" if _one(chain, chain.before) else f"a source of note {note}"
    found = _after(chain, citation, tuple(reversed(chain.before)), PASSED if passed else BEFORE, words)
    return _over(found, passed)


def _ends_reference(chain: Chain, citation: Citation) -> bool:
    """Whether it says where the source before it is: "Strafford to Laud, 2 June 1638, ibid., fo. 104"."""
    if not chain.own or chain.own[-1].kind != "full" or chain.own[-1].locator:
        return False
    return chain.texts.get(citation.at.note, "")[chain.own[-1].span.end : citation.span.start].strip() == ","


def _unread(where: str) -> Resolution:
    return Resolution(f"{where} may cite a source that was not recognised", doubts=(f"{where} was not recognised",))


def _over(found: Resolution, passed: tuple[str, ...]) -> Resolution:
    if not passed or not found.candidates:
        return found
    doubt = f"{_notes(passed)} between {_verb(passed)} nothing"
    return pages.doubted(found, doubt, passed=passed)


def _verb(labels: Sequence[str]) -> str:
    return "cites" if len(labels) == 1 else "cite"


def _notes(labels: Sequence[str]) -> str:
    if len(labels) == 1:
        return f"note {labels[0]}"
    return f"notes {labels[0]}–{labels[-1]}"


def _one(chain: Chain, before: Sequence[Citation]) -> bool:
    return len({chain.found[c.at].first for c in before}) == 1


def _after(chain: Chain, citation: Citation, before: Sequence[Citation], sure: float, words: str) -> Resolution:
    """What ``before`` (the last one first) may be; its sources, each once."""
    sources = _sources(chain, before)
    via = before[0].at
    if None in sources and len(sources) == 1:
        return _open(chain, before[0])
    if len(sources) == 1:
        ((at, _),) = sources.items()
        assert at
        return _settled(chain, citation, Candidate(at, sure, words), via)
    candidates = _ranked(chain, citation, [at for at in sources if at], words)
    reason = f"note {via.note} cites {len(sources)} sources" if len(before) > 1 else f"{via} itself may mean {len(sources)} sources"
    return Resolution(f"{reason}, and nothing tells which is meant", candidates, via=via)


def _ranked(chain: Chain, citation: Citation, sources: Sequence[Address], words: str) -> tuple[Candidate, ...]:
    """The candidates; a sheet or file ("folio 31", "Д. 86") is rather one of an archival record."""
    sheet = _is_sheet(citation)
    places = sorted(sources, key=lambda at: sheet and not chain.works.is_record(at))
    found = pages.ranked(citation, [(chain.works.at(at), words) for at in places])
    if not sheet or sum(map(chain.works.is_record, places)) != 1:
        return found
    return tuple(replace(c, confidence=SHEET if n == 0 else round((1 - SHEET) / len(places), 2)) for n, c in enumerate(found))


def _sources(chain: Chain, before: Sequence[Citation]) -> dict[Address | None, int]:
    """The first mentions of what these citations are of; None for one that is open."""
    found: dict[Address | None, int] = {}
    for citation in before:
        known = chain.found[citation.at]
        several = [c.at for c in known.candidates] if known.ambiguous else [known.first]
        for at in several:
            found.setdefault(at, len(found))
    return found


def _open(chain: Chain, before: Citation) -> Resolution:
    return Resolution(f"{before.at}, which it repeats, is itself without an antecedent", via=before.at, first=chain.found[before.at].first)


def _settled(chain: Chain, citation: Citation, candidate: Candidate, via: Address) -> Resolution:
    if not chain.works.is_full(candidate.at):
        reason = f"{candidate.reason}; but that is nowhere given in full"
        return Resolution(reason, first=candidate.at, via=via)
    found = Resolution(candidate.reason, (candidate,), candidate.at, candidate.at, via)
    return pages.weighed(found, citation, chain.works.at(candidate.at))


@cache
def _sheet() -> re.Pattern[str]:
    """A sheet or a file, by its word: "folio 31", "Bl. 5", "Д. 86. Л. 3", "box 4"."""
    files = r"[Оо]п\.|[Дд]\.|[Сс]пр\.|box|Box|folder|Karton|teczka|busta|legajo|carton"
    return long_pattern(rf"(?:{pattern('folio')}|{files})\s?\d")


def _is_sheet(citation: Citation) -> bool:
    return bool(citation.locator and _sheet().match(citation.locator))
