"""C109."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from edele_refs.model import Citation, Reading
from edele_refs.rules._numbers import Pointer, label_in, pointers
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words


@rule("C109", severity="error", fix="unsafe")
def wrong_note_number(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form names a note (“n. 12”, “wie Anm. 12”) that does not cite this source.

    Notes were put in or taken out, and the number was not changed with them.

    Help: name the note that has the full reference.

    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Reese, Why Stalin’s Soldiers Fought (n. 2), 14.
    Bad:
        1. A.W.B. Simpson, A History of the Land Law (2nd edn, Clarendon Press 1986) 103.
        2. Simpson (n 2) 125.
    Bad:
        1. Winfried Schulze, Reich und Türkengefahr, München 1978, S. 79.
        2. Ders., Reichstage und Reichssteuern, in: ZHF 2 (1975), S. 43–58.
        3. Schulze, Reichstage (wie Anm. 1), S. 44.
    Bad:
        1. BArch, DR 5/1023, Ewald an Honecker, 4. März 1974.
        2. Christian Becker, Die Sportkontakte der DDR, Potsdam 2003, S. 101.
        3. Ewald an Honecker, 4. März 1974 (wie Anm. 2).
    Bad:
        1. Gerd Krumeich/Joachim Schröder (Hrsg.), Der Schatten des Weltkriegs, Essen 2004.
        2. Conan Fischer, The Ruhr Crisis, Oxford 2003, S. 108.
        3. Stanislas Jeannesson, Übergriffe der Besatzungsmacht, in: Krumeich/Schröder, Schatten des Weltkriegs (wie Anm. 2), S. 207–231.
    Bad:
        1. Peter Assion, Von Hessen in die Neue Welt, Frankfurt am Main 1987, S. 201; Mack Walker, Germany and the Emigration, Cambridge, Mass. 1964, S. 71.
        2. Assion, Hessen (wie Anm. 1), S. 210; Walker, Emigration (wie Anm. 1), S. 72.
        3. Walker, Emigration (wie Anm. 1), S. 75; Assion, Hessen (wie Anm. 1), S. 211.
        4. Assion, Hessen (wie Anm. 1), S. 212; Walker, Emigration (wie Anm. 1), S. 76.
        5. Assion, Hessen (wie Anm. 3), S. 233.
    Bad:
        1. Thomas Campbell (dir.), Tapestry in the Baroque, New York, Metropolitan Museum of Art, 2007, p. 341.
        2. T. Campbell (dir.), Tapestry in the Baroque (cité n. 2), p. 350.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Reese, Why Stalin’s Soldiers Fought (n. 1), 14.
    """
    yield from _of_volumes(reading)
    yield from _in_short_there(reading)
    for pointer in pointers(reading):
        citation = pointer.citation
        names = {_family(n) for n in citation.item.names("author") or citation.item.names("editor")} - {""}
        label = label_in(reading, pointer.note, pointer.number)
        if citation.kind != "short" or label is None:
            continue
        if not names:
            yield from _by_title(pointer, label, reading)
            continue
        if label == pointer.note.label:
            yield from _itself(pointer, _notes_of(citation, names, reading))
            continue
        if (names & _names_in(label, reading) or _named(names, reading.notes[label].text)) and not _of_another_work(citation, label, reading):
            continue
        yield from _of_others(pointer, _notes_of(citation, names, reading))


def _in_short_there(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one short form whose note has the source in short too, where all others name the note that has it in full."""
    odd, usual = [], 0
    for pointer in pointers(reading, "short"):
        meant, label = reading.antecedent(pointer.citation), label_in(reading, pointer.note, pointer.number)
        if meant is None or label is None or "title" not in pointer.citation.item:
            continue
        usual += label == meant.at.note
        if label != meant.at.note and any(meant is reading.antecedent(c) for c in reading.by_note[label]) and label != pointer.note.label:
            odd.append((pointer, meant))
    if len(odd) == 1 and usual >= MANY:
        pointer, meant = odd[0]
        yield _place(pointer), f"note {pointer.number} has this source in short only; it stands in full in note {meant.at.note.rpartition(':')[2]}"


MANY = 6
"""So many short forms that name the note of the full reference."""


def _of_volumes(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Chapters whose volume is given short with a note that names none of its editors: "in: Krumeich/Schröder, Schatten (wie Anm. 5)"."""
    if not any("container-author" in c.item for c in reading.of_kind("full")):
        return
    for pointer in pointers(reading, "full"):
        item = pointer.citation.item
        names = {_family(n) for n in item.names("container-author")} - {""}
        label = label_in(reading, pointer.note, pointer.number)
        if not names or label is None or label == pointer.note.label or names & _names_in(label, reading) or _named(names, reading.notes[label].text):
            continue
        editors = (c for c in reading.of_kind("full") if c is not pointer.citation and names & {_family(n) for key in ("editor", "author") for n in c.item.names(key)})
        yield from _of_others(pointer, list(dict.fromkeys(c.at.note.rpartition(":")[2] for c in editors)))


def _of_others(pointer: Pointer, right: list[str]) -> Iterator[tuple[Place, str]]:
    """A short form of those whom the note that it names does not cite: the notes that do."""
    if str(pointer.number) in right:
        return  # it does, but not by this author
    if len(right) == 1:
        text = pointer.span.of(pointer.note.text)
        mended = text[: text.rindex(str(pointer.number))] + right[0]
        yield Place.mended(pointer.note.label, pointer.span, mended), f"note {pointer.number} does not cite this source, note {right[0]} does"
    elif right:
        yield _place(pointer), f"note {pointer.number} does not cite this source (note {' or '.join(right[:3])}?)"


def _by_title(pointer: Pointer, label: str, reading: Reading) -> Iterator[tuple[Place, str]]:
    """A letter or a title that another note cites than the one that is named: none of its words stands there."""
    meant = reading.antecedent(pointer.citation)
    said = {word for word in words(pointer.citation.item.text("title")) if len(word) > LEAST}
    if meant and said and meant.at.note != label and not said & set(words(reading.notes[label].text)):
        yield _place(pointer), f"note {pointer.number} does not cite this source, note {meant.at.note.rpartition(':')[2]} does"


LEAST = 4
"""Letters of a word that tells something."""


def _of_another_work(citation: Citation, label: str, reading: Reading) -> bool:
    """Whether the note that is named cites another work of the author, and no more."""
    doubts = reading.resolutions[citation.at].doubts
    return reading.antecedent(citation) is not None and "title" in citation.item and f"note {label} does not cite it" in doubts


def _itself(pointer: Pointer, right: list[str]) -> Iterator[tuple[Place, str]]:
    """A short form that names its own note, though an earlier one has the full reference."""
    if right and right[0] != pointer.note.label.rpartition(":")[2]:
        yield _place(pointer), f"note {pointer.number} is this note itself (note {right[0]}?)"


def _place(pointer: Pointer) -> Place:
    return Place(pointer.note.label, pointer.span)


def _family(name: object) -> str:
    return " ".join(words(getattr(name, "family", "") or getattr(name, "literal", "")))


def _names_in(label: str, reading: Reading) -> set[str]:
    """Everyone whom a note's sources name, what they repeat included."""
    items = [reading.source_of(c) for c in reading.by_note[label]]
    found = [n for item in items for key in ("author", "editor") for n in item.names(key)]
    return {_family(name) for name in found}


def _named(names: set[str], text: str) -> bool:
    there = set(words(text))
    return any(set(name.split()) <= there for name in names)


def _notes_of(citation: Citation, names: set[str], reading: Reading) -> list[str]:
    """The notes that give a work of these authors in full, best of all this very one."""
    meant = reading.antecedent(citation)
    if meant:
        return [meant.at.note.rpartition(":")[2]]
    theirs = _full_by_author(reading)
    return [label for _, label in sorted({full for name in names for full in theirs.get(name, ())})]


@once
def _full_by_author(reading: Reading) -> Mapping[str, list[tuple[int, str]]]:
    """For each author the full references by their order in the document, and the numbers of their notes."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, full in enumerate(reading.of_kind("full")):
        for name in {_family(n) for n in full.item.names("author") or full.item.names("editor")}:
            found[name].append((place, full.at.note.rpartition(":")[2]))
    return found
