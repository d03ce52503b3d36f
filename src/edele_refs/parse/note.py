"""One note: its references back first, then what else it cites, then what a list shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.model import Address, Citation, Note, Span
from edele_refs.parse import (
    backrefs,
    grammars,
    interviews,
    known_shorts,
    law,
    named_backrefs,
    newspapers,
    prose,
    segment,
    share,
    statutes,
    vague,
)
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import Evidence, evidence
from edele_refs.parse.known import Known
from edele_refs.parse.scan import Scan, scan

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model


def parse_note(note: Note, known: Known, codes: Codes = (), before: Draft | None = None, model: Model | None = None) -> tuple[tuple[Citation, ...], Draft | None]:
    """The citations of a note, and the last one as it was read (for a later "id.").

    With a ``model`` the tagger mends what the grammars read.
    """
    seen = scan(note.text, codes)
    return _cite(note, _drafts(seen, known, model), before)


def parse_paragraph(note: Note, codes: Codes, heading: bool) -> tuple[Citation, ...]:
    """The citations of a paragraph of running text; ``heading``: the one before said "Source:"."""
    return _cite(note, list(prose.read_prose(scan(note.text, codes), heading)), None)[0]


def _cite(note: Note, drafts: list[Draft], before: Draft | None) -> tuple[tuple[Citation, ...], Draft | None]:
    drafts.sort(key=lambda draft: (draft.start, draft.end))
    last = share.complete(drafts, before)
    kept = [draft for draft in drafts if draft.kind != "full" or draft.values]
    citations = [_citation(note, number, draft, kept[number - 2] if number > 1 else None) for number, draft in enumerate(kept, 1)]
    return tuple(citations), last


def _drafts(seen: Scan, known: Known, model: Model | None) -> list[Draft]:
    fixed = _fixed(seen)
    found: list[Draft] = []
    cores = evidence(seen)
    for start, end in _gaps(seen, cores, fixed):
        for first, last in segment.divide(seen, known, cores, start, end):
            found += _read(seen, first.after, last.before)
    if model is not None:
        from edele_refs.tagger.revise import revise  # it reads with the grammars, which are here

        found = revise(seen, model, found, fixed, _read)
    else:
        found = [*fixed, *found]
    return _with_known(seen, known, found) if known.titles else found


def _read(seen: Scan, start: int, end: int) -> tuple[Draft, ...]:
    return grammars.read(seen, *_trim(seen, start, end))


FINDERS = (
    interviews.find_interview_lists,
    named_backrefs.find_named_backrefs,
    backrefs.find_ibids,
    backrefs.find_cited_alone,
    backrefs.find_author_years,
    backrefs.find_crosses,
    law.find_articles,
    law.find_resolutions,
    law.find_cases,
    statutes.find_statutes,
    newspapers.find_newspapers,
    vague.find_vague,
)
"""What is found by its form alone; the earlier ones have the first claim."""


def _fixed(seen: Scan) -> list[Draft]:
    """References back; where two claim the same words the earlier kind has them."""
    taken: list[Draft] = []
    for find in FINDERS:
        for draft in find(seen):
            if not any(_overlap(draft, other) for other in taken):
                draft.by = find.__name__.removeprefix("find_")
                taken.append(draft)
    return sorted(taken, key=lambda draft: draft.start)


def _overlap(one: Draft, other: Draft) -> bool:
    return one.start < other.end and other.start < one.end


def _with_known(seen: Scan, known: Known, found: list[Draft]) -> list[Draft]:
    """The same with short forms that were passed over, or taken for one with the next."""
    kept = list(found)
    shorts = list(known_shorts.find_known_shorts(seen, known))
    for draft in found:
        within = [short for short in shorts if draft.start <= short.start and short.end <= draft.end]
        if draft.kind == "short" and len(within) > 1:
            kept.remove(draft)
    return kept + [short for short in shorts if not any(_overlap(short, other) for other in kept)]


_OMISSION = re.compile(r"\s?\[(?:…|\.\s?\.\s?\.)\]\s?:?")
"""An editor's mark for words left out: what stands on both sides of it is apart."""


def _gaps(seen: Scan, cores: Evidence, fixed: Sequence[Draft]) -> list[tuple[int, int]]:
    """What is left between the references back; a bracket that cites is read by itself."""
    inner = [Span(b.start + 1, b.end - 1) for b in seen.brackets if _cites(seen, cores, b)]
    edges = [Span(d.start, d.end) for d in fixed] + [Span(b.start - 1, b.end + 1) for b in inner]
    edges += [Span(*omitted.span()) for omitted in _OMISSION.finditer(seen.masked)]
    gaps, at = [(b.start, b.end) for b in inner if not any(b.start <= d.start < b.end for d in fixed)], 0
    for edge in sorted(edges):
        if edge.start - at > 3:
            gaps.append((at, edge.start))
        at = max(at, edge.end)
    if len(seen.text) - at > 3:
        gaps.append((at, len(seen.text)))
    return sorted(gaps)


def _cites(seen: Scan, cores: Evidence, bracket: Span) -> bool:
    """Whether a bracket holds a reference of its own: "(see …)"."""
    if bracket.end - bracket.start < 12:
        return False
    if any(o.start > bracket.start and o.end <= bracket.end for o in cores.op_cits):
        return seen.names(bracket.start + 1, bracket.end - 1) is not None
    return any(s.start == bracket.start + 1 for s in seen.signals)


_OUTER = " \t\n,;:–—"


def _trim(seen: Scan, start: int, end: int) -> tuple[int, int]:
    text = seen.text
    while start < end and text[start] in " \t\n,;:.–—)":
        start += 1
    while start < end and text[end - 1] in _OUTER:
        end -= 1
    if joined := _JOINED.search(seen.masked, max(start, end - 12), end):
        end = joined.start()
    while end > start and text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    if end > start and text[end - 1] == "." and not _closes_abbreviation(text[start:end]):
        end -= 1
    return start, end


_JOINED = re.compile(r"[\s,;]+(?:and|und|et|e|y|i|и|sowie|oraz|a także|а также|or|oder|as well as)$")


def _closes_abbreviation(text: str) -> bool:
    return bool(re.search(r"(?:\bff?|\b[Ii]d|\b[Ii]bid|\b[Ee]bda?|\b[Tt]amt|\bсл|\bоб|\bRs|\bsqq?|\bgg|\bcit|\bсоч|\bal|\bnast|\bnn?|\bO)\.$", text))


def _citation(note: Note, number: int, draft: Draft, last: Draft | None) -> Citation:
    text = draft.scan.text
    start, end = _trim(draft.scan, draft.start, draft.end)
    end = _stretch(draft, end)
    return Citation(
        Address(note.label, number),
        Span(start, end),
        draft.kind,
        draft.item(),
        draft.locator.of(text) if draft.locator else draft.locator_text,
        _introducer(draft.scan, last.end if last else 0, start),
        tuple(draft.traces) + ((share.locator_trace(draft.locator),) if draft.locator else ()),
        draft.confidence,
        draft.by,
    )


def _stretch(draft: Draft, end: int) -> int:
    """A span reaches at least to the end of its locator."""
    return max(end, draft.locator.end) if draft.locator else end


def _introducer(seen: Scan, low: int, start: int) -> str | None:
    """The lead-in that ends in a signal: from the sentence's beginning to the reference."""
    signal = next((s for s in seen.signals if low <= s.start and s.end <= start and not seen.text[s.end : start].strip(" :,„“‘«(")), None)
    if signal is None:
        return None
    begin = max((m.end() for m in re.compile(r"[.;?!(]\s?|^\s*|[;,]\s(?=vgl|see|cf)").finditer(seen.masked, low, signal.start)), default=low)
    return seen.text[begin:start].strip(" ;,(") or None
