"""C112."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Note, Reading, Span
from edele_refs.rules._rule import Place, rule


@rule("C112")
def idem_without_author(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Id.”, “ders.” or “он же” begins a note, and the note before names no author.

    Help: name the author.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. Few of them ever returned to their homes.
        3. Ders., Stalins Überläufer (München: Beck, 2020), 12.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. “Soviet Losses,” Times (London), 3 May 1946, 5.
        3. Idem, Russia at War, 430.
    Good:
        1. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
        2. Ders., Stalins Überläufer (München: Beck, 2020), 12.
    """
    notes: tuple[Note | None, ...] = (None, *reading.document.notes)
    for before, note in zip(notes, reading.document.notes, strict=False):
        cited = reading.by_note[note.label]
        found = _idem().match(note.text) if cited and cited[0].kind in ("full", "short") else None
        if not found or cited[0].span.start > found.end():
            continue
        if before is None or not _names_someone(before, reading):
            where = f"note {before.number} names none" if before else "no note stands before"
            yield Place(note.label, Span(*found.span())), f"“{found[0]}” stands for an author, but {where}"


def _names_someone(note: Note, reading: Reading) -> bool:
    cited = reading.by_note[note.label]
    if any(c.kind == "ibid" for c in cited) or _idem().match(note.text):
        return True
    people = ("author", "editor", "recipient", "interviewer", "container-author")
    items = [item for c in cited for item in (c.item, reading.source_of(c))]
    named = any(n.family for item in items for key in people for n in item.names(key))
    return named or bool(re.search(r"[^\W\d_]\.\s[^\W\d_]{3}", note.text))


@cache
def _idem() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('idem')})(?=,|:|\s)")
