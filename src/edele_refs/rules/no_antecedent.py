"""C101."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Note, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._gaps import Gap, gaps
from edele_refs.rules._listed import is_listed, listed
from edele_refs.rules._plain import whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import said
from edele_refs.rules._same_work import LEAST, books_named, in_short_books
from edele_refs.rules._short_forms import earlier_works, nearly_named, unlinked
from edele_refs.titles import shortens, words

CITED = late_pattern(r",\s[^\W\d_]+\s(?:précité|cité|citée|citato|citata)(?=\W|$)")

BOOKS = 5
"""So many books have to be given with their imprint."""
NUMBER = late_pattern(r"\d{2,}")


@rule("C101")
def no_antecedent(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” or a short form refers to a source that no earlier note gives in full.

    The reader who looks for the full reference finds none. A first “ibid.” often
    betrays a note that was moved or deleted. Where the sources are listed in a
    bibliography (author and year, or most short forms without a full one), the rule
    says nothing, but of the one work that is given in full there alone; nor of an “ibid.” that follows what is reported itself.

    Help: give the source in full here, or bring back the note that gave it.

    Bad:
        1. Ibid., 13.
    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Valentinov, ‘Wie ich “Kollaborateur” wurde’, p. 11.
    Bad:
        1. AD Nord, 1 T 107/3, rapport de l’inspecteur au recteur, 3 mai 1882.
        2. AD Nord, 1 T 103/7, rapport cité.
    Bad:
        1. Fernando Rosas, Salazar e o Poder, Lisboa, Tinta-da-China, 2012, p. 45.
        2. Irene Flunser Pimentel, A História da PIDE, Lisboa, Círculo de Leitores, 2007, p. 121.
        3. Luís Reis Torgal, Estados Novos, Estado Novo, Coimbra, Imprensa da Universidade de Coimbra, 2009, p. 310.
        4. Paula Godinho, Memórias da resistência rural no Sul, Oeiras, Celta, 2001, p. 201.
        5. Luís Nuno Rodrigues, Salazar-Kennedy, Lisboa, Editorial Notícias, 2002, p. 77.
        6. Dulce Freire, «Estado corporativo em acção», in Costa Pinto e Martinho (orgs.), O corporativismo em português, pp. 273-302.
    Bad:
        1. Marcin Zaremba, Wielka Trwoga. Polska 1944–1947, Kraków 2012, s. 87.
        2. Niemcy w Polsce, t. 4, s. 216.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Ibid., 13.
        3. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    before = _notes_before(reading)
    for ibid in reading.of_kind("ibid"):
        if ibid.at.number == 1 and not reading.links.get(ibid.at) and not reading.resolutions[ibid.at].doubts:
            reason = _nothing_before(before[ibid.at.note], reading.notes[ibid.at.note], reading)
            if reason:
                yield ibid, f"this refers to the note before, but {reason}"
    if reading.document.prose:
        return
    for record in _cited_before(reading):
        yield record, "this says that it was cited before, but no earlier note has this file"
    yield from _collections(reading)
    yield from _editions(reading)
    yield from _slashed(reading)
    missing, alone = gaps(reading.document), _listed_alone(reading)
    for short, later, misspelt in unlinked(reading):
        if later or misspelt:
            continue  # C106, C107
        if is_listed(reading, short):
            if short.at in alone:
                yield short, "only the bibliography gives this source in full; all others are given in full where they are first cited"
            continue
        doubt = _doubt(missing, reading.notes[short.at.note])
        yield short, f"this short form has no full reference before it{doubt}{_only(earlier_works(short, reading)) or _nearly(short, reading)}"


def _listed_alone(reading: Reading) -> frozenset[Address]:
    """The first short form of the one work that stands in full in the bibliography alone, where very many others do not."""
    shorts = [short for short in reading.of_kind("short") if {"author", "title"} <= set(short.item)]
    given = {work.at for short in shorts if (work := reading.antecedent(short))}
    lost = [short for short, later, misspelt in unlinked(reading) if not later and not misspelt and "title" in short.item]
    works = {tuple(words(f"{short.item.names('author')[0].family} {short.item.text('title')}")) for short in lost if short.item.names("author")}
    return frozenset((lost[0].at,)) if len(works) == 1 and len(given) >= MANY else frozenset()


MANY = 6
"""So many works are given in full and cited again in short."""


def _collections(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one collection in short, with its editors, that stands nowhere in full, where all books have their imprint: "in Becker/Beez (Hrsg.), Maji-Maji-Krieg"."""
    books = [c for c in reading.of_kind("full") if c.item.get("type") == "book"]
    if len(books) < BOOKS or not all({"issued"} & set(c.item) for c in books) or listed(reading):
        return
    lost: dict[tuple[str, ...], Citation] = {}
    for chapter in in_short_books(reading):
        book = chapter.item.text("container-title")
        full = any(shortens(book, text) >= LEAST for c in books_named(book, reading) for text in (c.item.text("title"), c.item.text("container-title")))
        if chapter.item.names("editor") and len(words(book)) > 1 and "title" in chapter.item and not full:
            lost.setdefault(words(book), chapter)
    if len(lost) == 1:
        (chapter,) = lost.values()
        span = place_of(chapter, "container-title", reading.notes[chapter.at.note].text)
        yield Place(chapter.at.note, span or chapter.span), "this book is given in short, and no note gives it in full"


def _editions(reading: Reading) -> Iterator[tuple[Citation, str]]:
    """The one work in volumes that is called by nothing but its title, and stands nowhere in full: "Niemcy w Polsce, t. 4, s. 216"."""
    alone = [c for c in reading.of_kind("short") if "author" not in c.item and "editor" not in c.item and "title" in c.item]
    known = [c for c in alone if reading.links.get(c.at) or reading.resolutions[c.at].candidates]
    lost = [c for c in alone if c not in known and {"volume"} <= set(c.item) and PAGED.match(c.locator or "") and len(words(c.item.text("title"))) > 1]
    titles = {words(c.item.text("title")) for c in lost}
    if len(titles) == 1 and not any(c not in known and c not in lost for c in alone) and not listed(reading) and not reading.document.prose:
        said_ = lost[0].item.text("title")
        if sum(said_ in note.text for note in reading.document.notes) == len(lost):
            yield lost[0], "this work is given by its title alone, and no note gives it in full"


def _slashed(reading: Reading) -> Iterator[tuple[Citation, str]]:
    """Two names with a slash and a title that is one of the first one’s, of which no note names the second: "Malycha/Winter, SED"."""
    families = {n.family for c in reading.of_kind("full") for n in c.item.names("author")[:1]}
    for short in reading.of_kind("short"):
        name = next((n.literal for n in short.item.names("author")[:1] if not n.family), "")
        pair = SLASHED.match(name) if "title" not in short.item and not reading.links.get(short.at) else None
        if pair and pair["first"] in families and len(re.findall(rf"{pair[0]}(?!\w)", whole(reading))) == 1:
            yield short, "this short form has no full reference before it"


SLASHED = late_pattern(r"(?P<first>[^\W\d_a-z][^\W\d_]+)/(?P<second>[^\W\d_a-z][^\W\d_]+)(?!\w)")
PAGED = late_pattern(r"(?:pp?|s|S|С|str)\.\s?\d")


def _cited_before(reading: Reading) -> Iterator[Citation]:
    """Records that say of themselves that they were cited, of files with a number that no earlier note has."""
    seen: set[str] = set()
    for note in reading.document.notes:
        for citation in reading.by_note[note.label] if CITED.search(note.text) else ():
            file, known = citation.item.text("archive_location"), reading.resolutions[citation.at].candidates
            alone = citation.kind == "full" and not known and CITED.search(citation.span.of(note.text))
            if alone and not seen.issuperset(NUMBER.findall(file)):
                yield citation
        seen.update(NUMBER.findall(note.text))


def _only(others: list[Citation]) -> str:
    """What there is of the author, where that is one work: perhaps its title is meant."""
    titles = {other.item.text("title"): other.at.note for other in others}
    if len(titles) != 1 or not all(titles):
        return ""
    ((title, note),) = titles.items()
    return f"; of the same name there is only {said(title)} (note {note})"


def _nearly(short: Citation, reading: Reading) -> str:
    """The one author of earlier notes whose name is a slip away: perhaps he is meant."""
    names = {(name.family, work.at.note) for name, work in nearly_named(short, reading)}
    if len({family for family, _ in names}) != 1:
        return ""
    family, note = min(names, key=lambda found: found[1].zfill(8))
    return f"; “{family}” of note {note} may be meant"


def _doubt(missing: tuple[Gap, ...], note: Note) -> str:
    """That the full reference may stand in a note that is not there."""
    number = int(note.number) if note.number.isdigit() else 0
    before = [gap for gap in missing if gap < (note.chapter, number)]
    return f" (but {before[-1]})" if before else ""


def _notes_before(reading: Reading) -> dict[str, Note | None]:
    notes = reading.document.notes
    return {note.label: before for note, before in zip(notes, (None, *notes), strict=False)}


def _nothing_before(before: Note | None, note: Note, reading: Reading) -> str | None:
    """Why no source stands before an “ibid.”; None if one does, or its note is not there."""
    if before is None:
        return "there is none" if note.number in ("1", "¶1") else None
    if reading.by_note[before.label] or before.chapter != note.chapter:
        return None
    adjoin = before.number.isdigit() and note.number == str(int(before.number) + 1)
    return f"note {before.number} cites no source" if adjoin else None
