"""C108."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Note, Reading, Span
from edele_refs.rules._numbers import label_in, pointers
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule


@rule("C108", severity="error")
def no_such_note(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note is named that is not there, or that lies in the other direction.

    Notes were put in or taken out, and the reference to a note kept its number. Notes of
    other books, and gaps that are reported anyway, are left alone.

    Help: name the right note.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See note 1 below.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See note 12.
    Bad:
        1. Christophe Charle, Le siècle de la presse, 1830-1939, Paris, Seuil, 2004, p. 91.
        2. C. Charle, Le siècle de la presse, op. cit., p. 110 ; voir aussi note 90.
    Bad:
        1. Józef Buszko, Polacy w parlamencie wiedeńskim 1848–1918, Warszawa 1996, s. 210.
        2. Zob. przyp. 12.
    Bad:
        1. Annette Leo, Die Republik der Partisanen, in: Zeitschrift für Geschichtswissenschaft 52 (2004), S. 10–25.
        2. Leo, Republik (wie Anm. 21), S. 14.
    Bad:
        1. Josep Fontana, La quiebra de la monarquía absoluta, Barcelona, Ariel, 1971, pág. 45.
        2. Fontana, La quiebra, pág. 60 (véase supra, nota 19).
    Bad:
        1. Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15.
        2. См. прим. 2.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See note 1 above.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Werth, Russia at War, 504 n. 30.
    """
    found = list(_pointed(reading))
    yield from found
    yield from _in_brackets(reading, [place for place, _ in found])


def _pointed(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Notes that references and short forms name."""
    last = max((int(n.number) for n in reading.document.notes if n.number.isdigit()), default=0)
    for number, note, span, direction, citation in pointers(reading):
        own = int(note.number) if note.number.isdigit() else None
        if own is None or (citation.kind == "short" and not reading.links.get(citation.at)):
            continue
        place = Place(note.label, span)
        if number == own and (direction or _alone(note, citation)):
            yield place, "this note refers to itself"
        elif (direction or _alone(note, citation) or (citation.kind == "short" and _bracketed(note, span))) and number > last and label_in(reading, note, number) is None:
            yield place, f"there is no note {number}; the last is {last}"
        elif (direction == "above" and number > own) or (direction == "below" and number < own):
            other = "below" if direction == "above" else "above"
            yield place, f"note {number} lies {other}, not {direction}"


def _in_brackets(reading: Reading, seen: Collection[Place]) -> Iterator[tuple[Place, str]]:
    """Notes that are named in brackets of their own behind a page: "pág. 60 (véase supra, nota 19)"."""
    last = max((int(n.number) for n in reading.document.notes if n.number.isdigit()), default=0)
    for note, found in matches(reading, _bracket(), "("):
        number, place = int(found["number"]), at(note, found, "named")
        new = not any(p.note == note.label and p.span and place.span and p.span.start < place.span.end and place.span.start < p.span.end for p in seen)
        if new and note.number.isdigit() and number > last and label_in(reading, note, number) is None:
            yield place, f"there is no note {number}; the last is {last}"


@cache
def _bracket() -> re.Pattern[str]:
    led = rf"(?:{pattern('see')})[\s,]\s?(?:(?:{pattern('above')}),?\s)?|(?:{pattern('above')}),?\s"
    return long_pattern(rf"\((?:{led})(?P<named>(?:{pattern('note')})\s?(?P<number>\d{{1,4}}))\)")


def _bracketed(note: Note, span: Span) -> bool:
    """Whether nothing else stands in the bracket than the note: "Leo, Republik (wie Anm. 21)"."""
    before = note.text[: span.start].rpartition("(")[2]
    return note.text[span.end : span.end + 1] == ")" and before.strip() in ("", "wie", "see", "as in", "vgl.", "siehe", "cf.", "voir", "zob.", "см.", "cité", "citée", "cités", "cit.", "cited", "jw.", "jak", "s.")


def _alone(note: Note, citation: Citation) -> bool:
    """Whether a note, or its last clause, says nothing but "See note 12.": then it means one of its own document."""
    before, lead = note.text[: citation.span.start].rstrip(), citation.introducer or ""
    if lead and before.endswith(lead):  # which may have a full stop itself: "Zob. przyp. 12"
        before, lead = re.split(r"[;.](?:\s|$)", before.removesuffix(lead).rstrip())[-1], ""
    behind = note.text[citation.span.end :].partition(";")[0]
    before = ARTICLE.sub("", before)  # "Véase la nota 61"
    led = _letters(before) in (_letters(lead), "S", "s") or bool(_see().fullmatch(before.strip()))  # "S. Anm. 12" is read as a page's word
    return citation.kind == "cross" and led and not _letters(behind)


@cache
def _see() -> re.Pattern[str]:
    return long_pattern(pattern("see"))


ARTICLE = late_pattern(r"\s(?:la|die|der|the|le|el|a|las|notas?)$")


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())
