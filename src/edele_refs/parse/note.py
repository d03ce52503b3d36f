"""One note: its references back first, then what else it cites, then what a list shares."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Note, Span
from edele_refs.parse import addresses, called, grammars, segment, share
from edele_refs.parse.back import his, known_heads, known_shorts
from edele_refs.parse.back.known_pairs import pair
from edele_refs.parse.chapter_first import chapter_first
from edele_refs.parse.chapter_first import give as give_chapter
from edele_refs.parse.citing_brackets import cites
from edele_refs.parse.codas import asides
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.ends import clause_behind, closes_abbreviation, with_stop, without_prose
from edele_refs.parse.evidence import Evidence, evidence
from edele_refs.parse.finders import FINDERS
from edele_refs.parse.introducers import introducer
from edele_refs.parse.italics import torn
from edele_refs.parse.known import Known
from edele_refs.parse.made_plain import plain
from edele_refs.parse.names import others
from edele_refs.parse.scan import Scan, scan
from edele_refs.parse.sentences import with_told
from edele_refs.parse.share import Names
from edele_refs.parse.speakers import past_speaker, without_speakers
from edele_refs.parse.steps import useful
from edele_refs.parse.unpublished import kept_with, signed_there

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

Seen = tuple[Scan, Evidence]


@dataclass(frozen=True, slots=True)
class NoteRead:
    """The citations of a note, and what a second look at it depends on.

    ``author`` are the last names given, for a later "id." (None: it cites no source, and
    those before it remain); ``taken`` those of the notes before where an "id." may have
    taken them; ``asked`` what other notes might have told, and then ``seen`` what a second
    look need not look for again.
    """

    citations: tuple[Citation, ...]
    author: Names | None = None
    taken: Names | None = None
    asked: tuple[str, ...] = ()
    seen: Seen | None = None

    def of(self, note: Note) -> tuple[Citation, ...]:
        """The citations with their addresses in a note."""
        label = note.label
        return tuple(
            Citation(Address(label, c.at.number), c.span, c.kind, c.item, c.locator, c.introducer, c.traces, c.confidence, c.by)
            for c in self.citations
        )


def read_note(
    text: str, known: Known, codes: Codes = (), before: Names = (), seen: Seen | None = None, model: Model | None = None, italics: tuple[Span, ...] = (), sigla: frozenset[str] = frozenset()
) -> NoteRead:
    """Read a note's text; ``before`` are the authors named last in the notes before it.

    With a ``model`` the tagger mends what the grammars read; ``italics`` are the note's titles by their face,
    ``sigla`` the abbreviations of archives that the document has introduced. The citations have addresses
    in a note without a label.
    """
    printed = plain(text)
    text, italics = printed.text, printed.onward(italics)
    if seen is None:
        scanned = scan(text, codes, italics, sigla)
        seen = scanned, evidence(scanned)
    if named := known_heads.signals_without_names(seen[0], known):
        scanned = replace(seen[0], signals=named)
        seen = scanned, evidence(scanned)
    drafts, asked = _drafts(*seen, known, model)
    drafts = without_speakers(seen[0], with_told(seen[0], drafts, bool(seen[1].verbs)))
    asked |= known_heads.title_named_so(known, drafts)
    seen[0].forget()  # most of the memory, and seldom asked for again
    read = replace(cite(drafts, before), asked=tuple(sorted(asked)), seen=seen if asked else None)
    return replace(read, citations=printed.restored(read.citations))


def cite(drafts: list[Draft], before: Names) -> NoteRead:
    """The citations that drafts become, in their order, behind the authors named ``before``."""
    drafts.sort(key=lambda draft: (draft.start, draft.end))
    taken = before if any("idem" in draft.flags for draft in drafts) else None
    for draft in drafts:
        others.mark(draft)
        if "laws" in draft.flags:
            draft.kind = "full"  # no short name that the document gave it
    author = share.complete(drafts, before)
    kept = [draft for draft in drafts if draft.kind != "full" or draft.values]
    citations = tuple(_citation(number, draft, kept[number - 2] if number > 1 else None) for number, draft in enumerate(kept, 1))
    return NoteRead(citations, author, taken)


def _drafts(seen: Scan, cores: Evidence, known: Known, model: Model | None) -> tuple[list[Draft], frozenset[str]]:
    """What the note refers to, and what was asked of the document that may change it."""
    fixed, gaps = fixed_and_gaps(seen, cores)
    stretches, open_questions = list[tuple[int, int]](), frozenset[str]()
    for start, end in gaps:
        divided, asked = segment.divide(seen, known, cores, start, end)
        open_questions |= asked
        stretches += [(first.after, last.before) for first, last in divided]
    # mostly what the document cites does not change the division, and then not what is read of it
    read = cores.once(("read", *stretches), lambda: _read_stretches(seen, model, fixed, stretches))
    found = [draft.copy() for draft in read]
    if known.titles:
        return _with_known(seen, known, found), frozenset()
    return found, open_questions | known_shorts.questions(seen, known, found)


def fixed_and_gaps(seen: Scan, cores: Evidence) -> tuple[list[Draft], list[tuple[int, int]]]:
    """What has a form of its own, and what is left between."""
    fixed = cores.once("fixed", lambda: _fixed(seen))
    return fixed, cores.once("gaps", lambda: _gaps(seen, cores, fixed))


def _read_stretches(seen: Scan, model: Model | None, fixed: list[Draft], stretches: list[tuple[int, int]]) -> list[Draft]:
    """The references back, and those in the stretches that a division of the note has found."""
    held = [draft.copy() for draft in fixed]
    found = [draft for start, end in stretches for draft in _read(seen, start, end)]
    drafts = _revised(seen, model, found, held) if model else [*held, *found]
    return kept_with.joined(seen, signed_there.joined(seen, drafts)) if seen.says("ibid") else drafts


def _read(seen: Scan, start: int, end: int) -> tuple[Draft, ...]:
    start, end = _trim(seen, start, end)
    start, end = past_speaker(seen, start, end), clause_behind(seen.masked, start, end)
    chapter = chapter_first(seen, start, end)
    start = chapter.end() if chapter else start
    led = his.lead(seen, start, end)
    found = grammars.read(seen, led.end() if led else start, end)
    if found and chapter:
        give_chapter(found[0], chapter)
    if found and (at := his.said_at(seen, start, led)) is not None:
        his.give(found[0], at)
    return found


LONGEST_TAGGED = 20_000
"""Characters; a longer note is none, and its tokens would take hundreds of megabytes."""


def _revised(seen: Scan, model: Model, found: list[Draft], fixed: list[Draft]) -> list[Draft]:
    if len(seen.text) > LONGEST_TAGGED:
        return [*fixed, *found]
    from edele_refs.tagger.revise import revise  # it reads with the grammars, which are here

    return revise(seen, model, found, fixed, _read)


def _fixed(seen: Scan) -> list[Draft]:
    """References back; where two claim the same words the earlier kind has them."""
    taken: list[Draft] = []
    for finder in useful(FINDERS, seen):
        for draft in finder.do(seen):
            at = bisect_left(taken, draft.start, key=_START)
            before, behind = taken[max(0, at - 1) : at], taken[at : at + 1]
            free = not any(other.end > draft.start for other in before) and not any(other.start < draft.end for other in behind)
            if free and not _in_signature(seen, draft) and not torn(seen.italics, draft.start, draft.end):
                draft.by = finder.do.__name__.removeprefix("find_")
                addresses.take_behind(draft)
                taken.insert(at, draft)
    return taken


def _in_signature(seen: Scan, draft: Draft) -> bool:
    """Whether a reference back would begin in the middle of a signature: "Misc. LXXXII, n. 2706"."""
    at = bisect_left(seen.signed, (draft.start,)) - 1
    place = seen.signatures[at].location if at >= 0 else None
    return bool(place and draft.kind in ("short", "cross") and place.start < draft.start < place.end)


_START = attrgetter("start")


def _with_known(seen: Scan, known: Known, found: list[Draft]) -> list[Draft]:
    """The same with short forms that were passed over, or taken for one with the next."""
    pair(known, found)
    known_heads.join_coauthors(known, found)
    kept = list(found)
    shorts = list(known_shorts.find_known_shorts(seen, known, found))
    ends = sorted(draft.end for draft in found)
    for draft in found:
        low = bisect_left(shorts, draft.start, key=_START)
        within = [short for short in shorts[low : low + 2] if short.end <= draft.end]
        # "Данилов. Советская деревня. С. 66", of which only the title had been taken
        around = low > 0 and shorts[low - 1].end == draft.end and bisect_right(ends, shorts[low - 1].start) == bisect_left(ends, draft.end)
        if draft.kind == "short" and (len(within) > 1 or around or ("laws" in draft.flags and within) or known_heads.outdone(draft, shorts[low : low + 1])):
            kept.remove(draft)
    kept = known_heads.without_torn(kept, shorts)
    cover = Cover((draft.start, draft.end) for draft in kept)
    return kept + [short for short in shorts if not cover.meets(short.start, short.end) and not called.stands(seen, short.start)]


def _gaps(seen: Scan, cores: Evidence, fixed: Sequence[Draft]) -> list[tuple[int, int]]:
    """What is left between the references back; a bracket that cites is read by itself."""
    inner = [Span(b.start + 1, b.end - 1) for b in seen.brackets if cites(seen, cores, b)]
    edges = [Span(d.start, d.end) for d in fixed] + [Span(b.start - 1, b.end + 1) for b in inner]
    edges += asides(seen.masked)
    starts = [d.start for d in fixed]
    gaps, at = [(b.start, b.end) for b in inner if bisect_left(starts, b.start) == bisect_left(starts, b.end)], 0
    for edge in sorted(edges):
        if edge.start - at > 3:
            gaps.append((at, edge.start))
        at = max(at, edge.end)
    if len(seen.text) - at > 3:
        gaps.append((at, len(seen.text)))
    return sorted(gaps)


_OUTER = " \t\n,;:–—"


def _trim(seen: Scan, start: int, end: int) -> tuple[int, int]:
    text = seen.text
    while start < end and text[start] in " \t\n,;:.–—)":
        start += 1
    while start < end and text[end - 1] in _OUTER:
        end -= 1
    if led := seen.signal_ending(end):  # "…, consulté le 9 juin 2014. Voir" before "supra, p. 41"
        end = max(start, len(text[: led.start].rstrip(_OUTER)))
    if joined := _JOINED.search(seen.masked, max(start, end - 12), end):
        end = joined.start()
    while end > start and text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    if end > start and text[end - 1] == "." and not _YEAR_WORD.match(text, end - 3) and not closes_abbreviation(text[max(start, end - 12) : end]) and not any(s.location and s.location.end == end for s in seen.signatures_in(start, end)):
        end -= 1
    return start, end


_YEAR_WORD = late_pattern(r"\s[rгр]\.[”»]?,?\s[^\W\d_A-ZÀ-ÞА-Я]")
"""“z 3 grudnia 1915 r. pisał”: the stop ends no sentence."""
_JOINED = late_pattern(r"[\s,;]+(?:and|und|et|e|y|i|и|sowie|oraz|a także|а также|or|oder|as well as)(?:\s(?:infra|supra),?)?$")


def _citation(number: int, draft: Draft, last: Draft | None) -> Citation:
    text = draft.scan.text
    start, end = _trim(draft.scan, draft.start, draft.end)
    # a span reaches at least to the end of its locator
    end = without_prose(draft, start, max(end, draft.locator.end) if draft.locator else end)
    end += text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end)
    place = with_stop(draft.locator, text, end) if draft.locator else None
    return Citation(
        Address("", number),
        Span(start, end),
        draft.kind,
        draft.item(),
        place.of(text) if place else draft.locator_text,
        introducer(draft.scan, last.end if last else 0, start),
        (*draft.traces, *share.late_traces(draft)),
        draft.confidence,
        draft.by,
    )
