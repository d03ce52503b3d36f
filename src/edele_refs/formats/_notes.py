"""Notes as a text format's reader finds them, made the notes of a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from edele_refs.formats._blocks import breaks_in
from edele_refs.formats._decoded import Decoded
from edele_refs.formats._edits import Piece
from edele_refs.formats._source import Source
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Embedded, Item, Note, Span

Write = Callable[[Sequence[Piece], str, str], str]
"""A format's way of writing pieces of text, told the characters before and behind them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A note in the source: its text and the way back, and what it is called there.

    ``label`` is its number or name as the source writes it, nothing where the format
    numbers by itself. ``mark`` is its place in the running text. ``write`` is how it is
    written where that is otherwise than the document's other notes are. ``apart`` are
    stretches of the source within it that are not its own (a link back, another note).
    """

    decoded: Decoded
    label: str = ""
    mark: Span | None = None
    chapter: int = 1
    embedded: tuple[Embedded, ...] = ()
    write: Write | None = None
    apart: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found: the notes in order, marks without notes, what the document is."""

    source: Source
    notes: Sequence[Found]
    missing: Sequence[str] = ()
    about: Item = field(default_factory=Item)
    prose: bool = False
    bibliography: tuple[str, ...] = ()
    listed: Sequence[Found] = ()


def document_of(found: Reading, numbers: Sequence[str]) -> Document:
    """The document; ``numbers`` are those of its notes, chapters begin where they begin anew."""
    places = zip(found.notes, single(found.notes, numbers), strict=True)
    notes = tuple(_note(note, number, chapter) for note, (chapter, number) in places)
    listed = tuple(_note(entry, str(n)) for n, entry in enumerate(found.listed, 1))
    source = found.source
    return Document(
        source.name,
        notes,
        source.text,
        found.prose,
        tuple(found.missing),
        found.about,
        bibliography=found.bibliography,
        listed=listed,
    )


def _note(found: Found, number: str, chapter: int = 1) -> Note:
    text = found.decoded
    return Note(
        number, text.text, chapter, text.stretches(), found.mark, text.runs(), found.embedded, found.label, breaks_in(text.text, text.breaks)
    )


def printed(notes: Sequence[Found]) -> list[str]:
    """The numbers that a format prints which numbers by itself, from 1 in each chapter.

    Labels that are numbers in rising order are kept: they are what the writer sees.
    """
    chapters: dict[int, list[Found]] = {}
    for note in notes:
        chapters.setdefault(note.chapter, []).append(note)
    numbers: list[str] = []
    for inside in chapters.values():
        labels = [note.label for note in inside]
        numbers += labels if _rising(labels) else [str(n) for n in range(1, len(inside) + 1)]
    return numbers


def told(notes: Sequence[Found]) -> list[str]:
    """The numbers as the source gives them; where it gives none, the next one.

    A numbering that begins anew on every page is replaced by one that goes through; another
    series beside it (stars, letters) keeps its own signs.
    """
    numbers: list[str] = []
    labels = [plain_label(note.label) for note in notes]
    words = {label.rpartition(" ")[0] for label in labels}
    for at, label in enumerate(labels):
        if len(words) == 1:  # "Note 1", "Note 2": the word is no group's
            label = label.rpartition(" ")[2]
        inside = (n for n, note in zip(reversed(numbers[-20:]), notes[at - 1 :: -1], strict=False) if note.chapter == notes[at].chapter)
        last = next((n for n in inside if n.isdigit()), "0")
        numbers.append(label or str(int(last) + 1))
    if notes and notes[-1].chapter > 1:
        return numbers
    digits = [number for number in numbers if number.isdigit()] or numbers
    anew = sum(number in ("1", "*", "a") for number in digits)
    if len(set(digits)) < len(digits) and anew > 3 and len(digits) < PER_CHAPTER * anew:
        through = iter(range(1, len(digits) + 1))
        return [str(next(through)) if number in digits else number for number in numbers]
    return numbers


PER_CHAPTER = 8
"""A numbering that begins anew more often than after so many notes does it by the page."""


def plain_label(label: str) -> str:
    """A note's number without what stands around it.

    >>> plain_label("[12]"), plain_label(" 3) "), plain_label("**"), plain_label("see note")
    ('12', '3', '**', '')
    """
    bare = re.sub(r"^[\s\[({]+|[\s\])}.:]+$", "", label)
    if re.fullmatch(r"[^\W\d_]{1,5}\.?\s\d{1,4}", bare):  # of a group with a name: "note 3"
        return bare
    return bare if len(bare) < 8 and not re.search(r"\s", bare) else ""


_LEADING = late_pattern(
    r"(?:(?i:(?:foot|end)?note|fn\.?|anm(?:\.|erkung)|fußnote|nota|noot|прим(?:\.|ечание)|przypis|poznámka) (?=\d{1,4}[.:)]))?"
    r"[\[(（［〔]?[←↑]?(\d{1,4}[a-z]?|[*†‡§]{1,4}|[a-z])(?:[\])]?[.:)]?(?:\s+|$)|[）］〕]\s*|[.)\]](?=[^\W\d_]))"
)


def without_label(decoded: Decoded, label: str = "") -> tuple[str, Decoded]:
    """The note's number at its beginning, and the note without it.

    It counts if it is the one that is expected, or, where none is, if it is raised or a
    link.
    """
    if label and (end := _set_apart(decoded, plain_label(label))):
        return label, decoded.part(Span(end, len(decoded.text))).stripped()
    found = _LEADING.match(decoded.text)
    if found is None:
        return label, decoded
    first = Span(found.start(1), found.end(1))
    apart = any(
        p.face in ("superscript", "link")
        and p.text.start <= first.start
        and first.end <= p.text.end <= found.end()
        for p in decoded.pairs
    )
    known = plain_label(label)
    expected = found[1] in (known, known.rpartition(" ")[2])
    if not (expected or (apart and not label)):
        return label, decoded
    return label or found[1], decoded.part(Span(found.end(), len(decoded.text)))


def _set_apart(decoded: Decoded, number: str) -> int:
    """The end of a raised number at the beginning, behind which the text goes on without a blank."""
    raised = (p.text for p in decoded.pairs if p.face == "superscript" and p.text.start == 0)
    return next((span.end for span in raised if plain_label(span.of(decoded.text)) == number != ""), 0)


def _rising(labels: Sequence[str]) -> bool:
    if not all(label.isascii() and label.isdigit() and len(label) < 7 for label in labels):
        return False
    values = [int(label) for label in labels]
    return all(a < b for a, b in pairwise(values))


def single(notes: Sequence[Found], numbers: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Chapter and number of each note; no two have both alike.

    A low number that was there already begins a chapter; another is counted ("*", "*-2").
    """
    seen: set[tuple[int, str]] = set()
    times: dict[tuple[int, str], int] = {}
    begun_anew = 0
    for note, number in zip(notes, numbers, strict=True):
        if (note.chapter + begun_anew, number) in seen and number in ("0", "1", "2"):
            begun_anew += 1
        place = (note.chapter + begun_anew, number)
        if place in seen:
            times[place] = times.get(place, 1) + 1
            place = (place[0], f"{number}-{times[place]}")
        seen.add(place)
        yield place
