"""C121."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Reading, Span
from edele_refs.rules._accents import without_accents
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import LEAST, books_named, in_short_books, same_collection
from edele_refs.titles import alike, shortens, words
from edele_refs.values import Name

NAMED = late_pattern(r"(?P<name>[^\W\d_a-z][^\W\d_]+), (?P<title>\w.+)")
"""A name and a title: what a short form of a collection was read as."""


@rule("C121")
def other_author(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form names an author beside the first whom the full reference does not name.

    Or it names them in another order. It is the same title, so one of them is wrong. So does a short form of a
    collection whose editor is another, and a second chapter of one book. A name with another letter is reported by C107;
    names that are left out everywhere, or divided in another way, are left alone.

    Help: compare both with the title page.

    Bad:
        1. Sidney Webb and Beatrice Webb, The History of Trade Unionism (London: Longmans, 1920), 522.
        2. Webb and Potter, History of Trade Unionism, 530.
    Bad:
        1. Klaus-Michael Mallmann/Gerhard Paul, Allwissend, allmächtig, allgegenwärtig?, in: Zeitschrift für Geschichtswissenschaft 41 (1993), S. 984–999.
        2. Paul/Mallmann, Allwissend (wie Anm. 1), S. 992.
    Bad:
        1. Eden to Eisenhower, 5 August 1956, in The Eden-Eisenhower Correspondence, 1955–1957, ed. Peter G. Boyle (Chapel Hill: University of North Carolina Press, 2005), 158–60.
        2. Eisenhower to Eden, 2 September 1956, in Doyle, Eden-Eisenhower Correspondence, 164.
    Bad:
        1. A. Friszke, Miejsce Marca 1968, [w:] Oblicza Marca 1968, red. K. Rokicki, S. Stępień, Warszawa 2004, s. 15–21.
        2. M. Zaremba, Społeczeństwo polskie, [w:] Oblicza Marca 1968, red. K. Rokitski, S. Stępień, Warszawa 2004, s. 24–51.
    Bad:
        1. Sidney Webb and Beatrice Webb, The History of Trade Unionism (London: Longmans, 1920), 522.
        2. Hans Mommsen and Manfred Grieger, Das Volkswagenwerk (Düsseldorf: Econ, 1996), 544.
        3. Mommsen and Grieger, Volkswagenwerk, 560.
        4. Mommsen, Volkswagenwerk, 561.
    Good:
        1. Sidney Webb and Beatrice Webb, The History of Trade Unionism (London: Longmans, 1920), 522.
        2. Webb, History of Trade Unionism, 530.
    """
    yield from _of_a_collection(reading)
    yield from _in_short(reading)
    yield from _left_out(reading)
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        ours = short.item.names("author")
        if full is None or len(ours) < 2 or "title" not in short.item:
            continue
        theirs = {key: full.item.names(key) for key in ("author", "editor", "translator", "container-author")}
        if len(theirs["author"]) != len(ours) or any(name.others or name.literal for name in (*ours, *theirs["author"])):
            continue
        if sorted(families := [_plain(name.family) for name in ours]) == sorted(given := [_plain(name.family) for name in theirs["author"]]) and families != given:
            at = reading.notes[short.at.note].text.find(ours[0].family, *short.span)
            yield Place(short.at.note, Span(at, at + len(ours[0].family)) if at >= 0 else short.span, (full.at,)), f"note {full.at.note} names the authors in another order"
        known = {_plain(word) for names in theirs.values() for name in names for word in _words(name)}
        text = reading.notes[short.at.note].text
        for name in ours[1:]:
            at = text.find(name.family, *short.span)
            if at >= 0 and not any(_near(word, _plain(name.family)) for word in known) and not known & set(map(_plain, name.family.split())):
                yield Place(short.at.note, Span(at, at + len(name.family)), (full.at,)), f"note {full.at.note} does not name “{name.family}” among the authors of this work"


def _left_out(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one short form of a work by two that names only the first, where the others name both."""
    by_work: dict[Address, list[Citation]] = defaultdict(list)
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        if full is not None and len(full.item.names("author")) == PAIR and "title" in short.item and short.by != "op_cit":
            by_work[full.at].append(short)
    for at, shorts in by_work.items():
        alone = [c for c in shorts if len(c.item.names("author")) == 1 and not c.item.names("author")[0].others]
        others = [c for c in shorts if len(c.item.names("author")) == PAIR]
        second = reading.by_address[at].item.names("author")[1].family
        if len(alone) == 1 and others and len(others) + 1 == len(shorts) and second and second not in alone[0].span.of(reading.notes[alone[0].at.note].text):
            yield Place(alone[0].at.note, alone[0].span, (at,)), f"“{second}” is not named, as in note {others[0].at.note}"


PAIR = 2


def _of_a_collection(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Chapters of one book with an editor whom no other chapter of it names, though both name another."""
    for first, again in same_collection(reading):
        one, other = (chapter.item.names("editor") for chapter in (first, again))
        text, common = reading.notes[again.at.note].text, {n.family for n in one} & {n.family for n in other}
        odd = [n.family for n in other if n.family not in {m.family for m in one}]
        at = text.find(odd[0], *again.span) if len(one) == len(other) and common and len(odd) == 1 and odd[0] else -1
        if at >= 0:
            yield Place(again.at.note, Span(at, at + len(odd[0])), (first.at,)), f"note {first.at.note} does not name “{odd[0]}” among the editors of this book"


def _in_short(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A collection in short behind a name that is none of its editors': "in Doyle, Eden-Eisenhower Correspondence"."""
    yield from _editors_in_short(reading)
    for citation in reading.of_kind("full", "short"):
        found = NAMED.fullmatch(citation.item.text("container-title")) if "publisher-place" not in citation.item else None
        full = next((c for c in (books_named(found["title"], reading) if found else ()) if found and "editor" in c.item and shortens(found["title"], c.item.text("container-title"))), None)
        if not found or full is None or len(words(found["title"])) < 2:
            continue
        people = {word for key in ("editor", "author", "container-author") for name in full.item.names(key) for word in _words(name)}
        at = reading.notes[citation.at.note].text.find(found[0], *citation.span)
        if at >= 0 and found["name"] not in people:
            yield Place(citation.at.note, Span(at, at + len(found["name"])), (full.at,)), f"note {full.at.note} does not name “{found['name']}” among the editors of this book"


def _editors_in_short(reading: Reading) -> Iterator[tuple[Place, str]]:
    """One of several editors of a collection in short whom the note that has it in full does not name."""
    for chapter in in_short_books(reading):
        book = chapter.item.text("container-title")
        families = [n.family for key in ("editor", "container-author") for n in chapter.item.names(key) if n.family]
        fits = books_named(book, reading) if len(families) > 1 else ()
        for full in (c for c in fits if c.item.get("type") == "book" and shortens(book, c.item.text("title")) >= LEAST):
            text, there = reading.notes[chapter.at.note].text, full.span.of(reading.notes[full.at.note].text)
            odd = [family for family in families if family not in there]
            at = text.find(odd[0], *chapter.span) if len(odd) == 1 else -1
            if at >= 0:
                yield Place(chapter.at.note, Span(at, at + len(odd[0])), (full.at,)), f"note {full.at.note} does not name “{odd[0]}” among the editors of this book"


def _near(one: str, other: str) -> bool:
    return sorted(one) == sorted(other) or alike(one, other) >= 0.7


def _words(name: Name) -> tuple[str, ...]:
    return (name.family, *name.family.split(), *name.given.split())


def _plain(word: str) -> str:
    """A word in small letters and without accents."""
    return without_accents(word.casefold())
