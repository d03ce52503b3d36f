"""C124."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.languages import words as table
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._numbers import Pointer, label_in, pointers
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._works import words_of
from edele_refs.titles import words

LEAST = 5
"""Letters of a word that tells something."""
ENDING = 3
"""Letters by which two forms of a word differ at most: “Reich”, “Reiches”."""


@rule("C124")
def title_not_in_note(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short title names the note that has it in full, and that note has not this word.

    The word is misspelt, or another title is meant. Endings are left alone.

    Help: compare the title with that of the note.

    Bad:
        1. Peter Assion, Von Hessen in die Neue Welt, Frankfurt am Main 1987, S. 201.
        2. Assion, Hesen (wie Anm. 1), S. 210.
    Bad:
        1. Rolf Engelsing, Bremen als Auswandererhafen 1683–1880, Bremen 1961, S. 60.
        2. Engelsing, Hamburg (wie Anm. 1), S. 73.
    Bad:
        1. Agnes Bretting/Hartmut Bickelmann, Auswanderungsagenturen und Auswanderungsvereine, Stuttgart 1991, S. 12.
        2. Agnes Bretting, Funktion und Bedeutung, in: Bretting/Bickelmann, Auswanderungsagenten (wie Anm. 1), S. 11–90.
    Good:
        1. Karl Otmar von Aretin, Das Alte Reich 1648–1806, Stuttgart 1993, S. 34.
        2. Aretin, Altes Reich (wie Anm. 1), S. 36.
    """
    for pointer in pointers(reading, "short", "full"):
        label = label_in(reading, pointer.note, pointer.number)
        span = _title(pointer) if label and label != pointer.note.label else None
        there = _words_of(label, reading) if label and span else frozenset()
        if not span or not there or ((people := _people(pointer.citation)) and not people & there):
            continue  # another note has this author: C109
        lacking = (word for word in words_of(span.of(pointer.note.text)) if _tells(word) and not any(_one_word(plain, other) for plain in words(word) for other in there))
        if word := next(lacking, None):
            at = pointer.note.text.index(word, *span)
            yield Place(pointer.note.label, Span(at, at + len(word))), f"note {pointer.number} has no “{word}”"


def _title(pointer: Pointer) -> Span | None:
    """The short title before the number: of the work, or of what a chapter stands in."""
    full = pointer.citation.kind == "full"
    if full and "issued" in pointer.citation.item:
        return None
    return place_of(pointer.citation, "container-title" if full else "title", pointer.note.text)


def _people(citation: Citation) -> frozenset[str]:
    names = citation.item.names("container-author" if citation.kind == "full" else "author")
    return frozenset(word for name in names for word in words(name.family or name.literal))


def _words_of(label: str, reading: Reading) -> frozenset[str]:
    """The words of a note, and of the titles and authors that it repeats; none where it cites nothing."""
    sources = [reading.source_of(citation) for citation in reading.by_note[label]]
    repeated = [" ".join((item.text("title"), *(name.family for name in item.names("author")))) for item in sources]
    return frozenset(words(" ".join((reading.notes[label].text, *repeated)))) if sources else frozenset()


def _tells(word: str) -> bool:
    return len(word) >= LEAST and word.isalpha() and not word.isupper() and word.casefold() not in table("function_words")


def _one_word(one: str, other: str) -> bool:
    """Whether a word is the other, a part or another form of it.

    >>> _one_word("altes", "alte"), _one_word("hesen", "hessen"), _one_word("wanderung", "auswanderung")
    (True, False, True)
    """
    shared = max(LEAST - 1, len(one) - ENDING, len(other) - ENDING)
    return one in other or (len(other) >= LEAST and other in one) or one[:shared] == other[:shared]
