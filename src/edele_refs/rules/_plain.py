"""The notes' texts without what no rule of writing applies to: web addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate, count

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Note, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place

ADDRESS = late_pattern(r"(?:https?:|www\.|doi:|doi\.org|10\.\d{4,9}/)[^\s<>“”‘»]*|(?<!\S)[^\s@]{1,200}@\S+|\b[\w-]{1,80}\.(?:com|org|net|de|ru|fr|pl|eu|edu|info)\b[^\s,;]*", re.I)

PARTS = "http www. doi 10. @ .com .org .net .de .ru .fr .pl .eu .edu .info".split()
"""Of which every address has some: they are found faster."""


@once
def plain(reading: Reading) -> Mapping[str, str]:
    """Each note's text, of the same length, with the letters of web addresses blacked out."""
    return {note.label: _blacked(note.text) for note in reading.document.notes}


def _blacked(text: str) -> str:
    low = text.casefold()
    if not any(map(low.__contains__, PARTS)):
        return text
    return ADDRESS.sub(lambda found: "_" * len(found[0]), text)


def matches(
    reading: Reading, form: re.Pattern[str], *needs: str
) -> Iterator[tuple[Note, re.Match[str]]]:
    """Where a form stands in the notes, web addresses left out.

    Of a document without notes only the references are looked at, not the prose. ``needs``
    are letters of which the form has some: notes without any of them are passed over fast.
    A form is found fast that begins with a letter or a set of letters; what stands before
    that is said behind it (``[.,](?<=\\w.)``).
    """
    places = _places(reading)
    texts = _texts_with(reading, needs) if needs else None
    hits: dict[_Stretch, list[re.Match[str]]] = {}
    search = form.search
    for stretch in places:
        if (texts is None or stretch[0] in texts) and search(*stretch):
            hits[stretch] = list(form.finditer(*stretch))
    for _, note, hit in sorted((place, note, stretch) for stretch in hits for place, note in places[stretch]):
        for match in hits[hit]:
            yield note, match


@once
def whole(reading: Reading) -> str:
    """All notes' texts in one, line by line."""
    return "\n".join(plain(reading).values())


_Stretch = tuple[str, int, int]
"""A text, and where in it a form is looked for."""


@once
def _places(reading: Reading) -> Mapping[_Stretch, list[tuple[int, Note]]]:
    """The notes' texts, each looked at once however often it comes ("Ibid."), with the notes that have it.

    Of a document without notes the references are the stretches.
    """
    texts, spans = plain(reading), reading.by_note
    found: dict[_Stretch, list[tuple[int, Note]]] = {}
    number = count()
    for note in reading.document.notes:
        text = texts[note.label]
        for span in (c.span for c in spans[note.label]) if reading.document.prose else ((0, len(text)),):
            found.setdefault((text, *span), []).append((next(number), note))
    return found


def _texts_with(reading: Reading, needs: Iterable[str]) -> set[str]:
    """The notes' texts that have one of these stretches of letters."""
    joined, starts, texts = _in_one(reading)
    found: set[str] = set()
    for need in needs:
        at = joined.find(need)
        while at >= 0:
            behind = bisect_right(starts, at)
            found.add(texts[behind - 1])
            at = joined.find(need, starts[behind])
    return found


@once
def _in_one(reading: Reading) -> tuple[str, list[int], list[str]]:
    """The notes' different texts as one, in which letters are found faster; where each begins (and the end), and each."""
    texts = list(dict.fromkeys(text for text, _, _ in _places(reading)))
    return "\0".join(texts), [0, *accumulate(len(text) + 1 for text in texts)], texts


def narrowed(reading: Reading, test: Callable[[str], object]) -> Reading:
    """A reading of only those notes whose texts pass a test."""
    texts = plain(reading)
    notes = tuple(n for n in reading.document.notes if test(texts[n.label]))
    document = replace(reading.document, notes=notes)
    return Reading(document, tuple(c for n in notes for c in reading.by_note[n.label]), {})


def at(note: Note, found: re.Match[str], group: int | str = 0, text: str | None = None) -> Place:
    """The place of a match; ``text`` is what should stand there."""
    span = Span(*found.span(group))
    return Place(note.label, span) if text is None else Place.mended(note.label, span, text)
