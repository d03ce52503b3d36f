"""Edits of notes made in their source: only what is replaced changes.

Marks of italics that stand around what is replaced, or begin or end in it, are set
again around what is left of their text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from edele_refs.formats._decoded import Decoded, Pair
from edele_refs.formats._edits import Piece, Unplaced, narrowed, pieces, plain
from edele_refs.formats._notes import Found, Write
from edele_refs.formats._source import Replacement, Source
from edele_refs.formats._tongues import around, says_tongue
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, RefsError, Span

Tears = Callable[[Source, Decoded, Edit], str]
"""Why a format cannot make an edit in a note; nothing where it can."""


def rewritten(
    source: Source, found: Sequence[Found], document: Document, edits: Sequence[Edit], write: Write
) -> bytes:
    """The source with the edits of the document's notes made in it."""
    places = {note.label: at for at, note in enumerate(document.notes)}
    changes: list[tuple[Replacement, str]] = []
    of_note: dict[str, list[Edit]] = {}
    for edit in edits:
        of_note.setdefault(edit.note, []).append(edit)
    for label, own in of_note.items():
        at = places[label]
        if at >= len(found) or found[at].decoded.text != document.notes[at].text:
            raise RefsError(
                f"{document.name}: note {label} does not stand in the file as it was read;"
                " read the document again before writing; nothing was written"
            )
        if any(_across(found[at], edit) for edit in own):
            why = "a link back or another note stands within what would be replaced"
            raise Unplaced(document, label, why)
        if any(_leaves_block(source.text, found[at].decoded, edit) for edit in own):
            raise Unplaced(document, label, "the change would run over the end of a paragraph or of a table's cell")
        made = changes_of(source.text, found[at].decoded, own, found[at].write or write)
        changes += ((one, label) for one in made)
    _refuse_overlapping(document, changes)
    return source.spliced(one for one, _ in changes)


def _refuse_overlapping(document: Document, changes: list[tuple[Replacement, str]]) -> None:
    """Of notes that stand within each other, as only broken files have them, one is left."""
    changes.sort(key=lambda change: (change[0].span.start, change[0].span.end))
    for (one, _), (other, label) in pairwise(changes):
        if other.span.start < one.span.end:
            raise Unplaced(document, label, "it stands within another note that changes as well")


def refuse_torn(
    source: Source, found: Sequence[Found], document: Document, edits: Sequence[Edit], tears: Tears
) -> None:
    """Refuse an edit that would take one end of something and leave the other."""
    places = {note.label: note for note in reversed(document.notes)}
    decoded = {note.label: one.decoded for note, one in zip(document.notes, found, strict=False)}
    for edit in edits:
        if edit.note not in places or decoded[edit.note].text != places[edit.note].text:
            continue  # what does not stand there any more is told where it is written
        if edit.span.start < edit.span.end and (why := tears(source, decoded[edit.note], edit)):
            raise Unplaced(document, edit.note, why)


def _across(note: Found, edit: Edit) -> bool:
    """Whether an edit would take away what stands within the note and is not its own."""
    plainly = edit if edit.marked or edit.live else narrowed(edit, note.decoded.text)
    if not note.apart or plainly.span.start == plainly.span.end:
        return False
    start, end = note.decoded.source_of(plainly.span)
    return any(start <= one.start and one.end <= end for one in note.apart)


_BORDER = late_pattern(
    r"\n[ \t>]*\n|\n[ \t>]*[|+][-=| ]|</?(?:p|div|ab|table|caption|t?head|tbody|tr|t[dhr]|row|cell|li|[uod]l|d[dt]|list|item|list-item|"
    r"blockquote|bloccitation|disp-quote|figure|pre|h[1-6]|section|aside|alinea|elemliste|tableau)(?=[\s/>])",
    re.I,
)
"""Where a paragraph, a member of a list or a cell ends, in any of the markups."""


def _leaves_block(source: str, note: Decoded, edit: Edit) -> bool:
    """Whether an edit would take away where a paragraph or a cell ends."""
    plainly = edit if edit.marked or edit.live else narrowed(edit, note.text)
    taken = note.source_of(plainly.span) if plainly.span.start < plainly.span.end else None
    return taken is not None and bool(_BORDER.search(source, *taken))


def changes_of(
    source: str, note: Decoded, edits: Sequence[Edit], write: Write
) -> list[Replacement]:
    """What changes in the source for the edits of one note."""
    wanted = [e if e.marked or e.live else narrowed(e, note.text) for e in edits]
    wanted.sort(key=lambda e: e.span)
    regions = [_tongued(source, note, e, _region(source, note, e, write)) for e in wanted]
    closings, openings = list[Replacement](), list[Replacement]()
    for pair in note.pairs:
        if not any(_touches(source, pair, e) for e in wanted):
            continue
        first = _first_in(note, pair, wanted)
        if first and first.span.end > pair.text.end:
            closings += _closing_behind(source, note, pair, first)
        else:
            kept = list(_left_of(note.text, pair.text, [e.span for e in wanted if e is not first]))
            openings[:0] = _openings(source, note, pair, kept)
            closings += _closings(source, note, pair, kept)
    inside = [r.span for r in regions]
    marks = [r for r in (*closings, *openings) if r.text or not _within(r.span, inside)]
    return [*regions, *marks]


def _first_in(note: Decoded, pair: Pair, edits: Sequence[Edit]) -> Edit | None:
    """The edit of a note's beginning, if a mark without a face stands before blanks in front of it: it stays there."""
    before = not pair.face and pair.text.start == 0 and pair.opening.end < note.source_at(0)
    return edits[0] if before and edits and edits[0].span.start == 0 < edits[0].span.end else None


def _closing_behind(source: str, note: Decoded, pair: Pair, edit: Edit) -> Iterator[Replacement]:
    """The mark's end, put behind what is set anew, within which it stood."""
    end = note.source_of(edit.span).end
    yield Replacement(pair.closing, "")
    yield Replacement(Span(end, end), pair.closing.of(source))


def _region(source: str, note: Decoded, edit: Edit, write: Write) -> Replacement:
    """The stretch of source that an edit replaces, and what is put there."""
    start, end = edit.span.start, edit.span.end
    text = [*pieces(edit.text)] if edit.marked else [Piece(plain(edit))] if plain(edit) else []
    if edit.linked and text == [Piece(edit.span.of(note.text))]:  # an address stays as it is written
        kept = note.source_of(edit.span)
        return Replacement(kept, kept.of(source))
    written = write(text, note.text[:start][-1:], note.text[end : end + 1])
    if edit.live:  # the text is the format's own way to cite by a key
        written = edit.text
    if start < end:
        return Replacement(note.source_of(edit.span), written)
    at = note.source_of(Span(start - 1, start)).end if start else note.source_at(0)
    return Replacement(Span(at, at), written)


def _tongued(source: str, note: Decoded, edit: Edit, made: Replacement) -> Replacement:
    """The same within the marks of a language that would be lost otherwise."""
    before, behind = around(source, note, edit)
    return Replacement(made.span, f"{before}{made.text}{behind}") if before else made


def _touches(source: str, pair: Pair, edit: Edit) -> bool:
    """Whether the pair's marks can not stay where they are."""
    start, end = edit.span.start, edit.span.end
    if start >= pair.text.end or end <= pair.text.start:
        return False
    if not (pair.text.start <= start and end <= pair.text.end):
        return True
    if not (edit.marked or edit.live):
        return False
    whole = (start, end) == (pair.text.start, pair.text.end)
    if edit.linked and whole and pair.face in ("", "link"):
        return False
    if whole and not pair.face and not edit.live and says_tongue(source, pair):
        return False
    address = pair.face == "link" and bool(edit.text) and len(pair.target) != end - start
    return (pair.face not in ("", "link") or whole) and not address


def _left_of(text: str, span: Span, gone: Iterable[Span]) -> Iterator[Span]:
    """What is left of a stretch of text, as far as it has letters or digits."""
    at = span.start
    for cut in (*gone, Span(span.end, span.end)):
        if kept := _lettered(text, Span(at, min(max(cut.start, at), span.end)), span):
            yield kept
        at = max(at, cut.end)


def _lettered(text: str, part: Span, whole: Span) -> Span | None:
    """From the first letter to the last, and to the whole's own ends."""
    letters = [at for at in range(part.start, part.end) if text[at].isalnum()]
    if not letters:
        return None
    start = part.start if part.start == whole.start else letters[0]
    end = part.end if part.end == whole.end else letters[-1] + 1
    return Span(start, end)


def _openings(
    source: str, note: Decoded, pair: Pair, kept: Iterable[Span]
) -> Iterator[Replacement]:
    """The pair's first mark before every stretch that is left; the first one may stay."""
    starts = [span.start for span in kept]
    if pair.text.start not in starts:
        yield Replacement(pair.opening, "")
    for start in starts:
        if start != pair.text.start:
            at = note.source_of(Span(start, start + 1)).start
            yield Replacement(Span(at, at), pair.opening.of(source))


def _closings(
    source: str, note: Decoded, pair: Pair, kept: Iterable[Span]
) -> Iterator[Replacement]:
    ends = [span.end for span in kept]
    if pair.text.end not in ends:
        yield Replacement(pair.closing, "")
    for end in ends:
        if end != pair.text.end:
            at = note.source_of(Span(end - 1, end)).end
            yield Replacement(Span(at, at), pair.closing.of(source))


def _within(span: Span, regions: Iterable[Span]) -> bool:
    return any(r.start <= span.start and span.end <= r.end for r in regions)
