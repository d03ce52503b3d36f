"""C101."""

import re
from collections.abc import Iterator

from edele_refs.model import Citation, Item, Note, Reading
from edele_refs.rules._gaps import Gap, gaps
from edele_refs.rules._rule import Place, rule

# a journal behind "//", an address, an imprint "(Place: Publisher, 1999)"
FULL = re.compile(r"\s//\s|https?:|\([^():]{1,200}:[^():]{1,200}\d{4}\)")

# the place where a record lies, which is no author
INSTITUTION = re.compile(r"Librar|Archi[vw]|Bibliot|Universi|Архив|Архів|Библиот", re.I)


@rule("C101")
def no_antecedent(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” or a short form refers to a source that no earlier note gives in full.

    The reader who looks for the full reference finds none. A first “ibid.” often
    betrays a note that was moved or deleted. Where the sources are listed in a
    bibliography (author and year, or most short forms without a full one), the rule
    says nothing; nor of an “ibid.” that follows what is reported itself.

    Help: give the source in full here, or bring back the note that gave it.

    Bad:
        1. Ibid., 13.
    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Valentinov, ‘Wie ich “Kollaborateur” wurde’, p. 11.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Ibid., 13.
        3. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    before = _notes_before(reading)
    for ibid in reading.of_kind("ibid"):
        if ibid.at.number == 1 and not reading.links.get(ibid.at):
            reason = _nothing_before(before[ibid.at.note], reading.notes[ibid.at.note], reading)
            if reason:
                yield ibid, f"this refers to the note before, but {reason}"
    if reading.document.prose:
        return
    missing = gaps(reading.document)
    for short in _unlinked_short_forms(reading):
        doubt = _doubt(missing, reading.notes[short.at.note])
        yield short, f"this short form has no full reference before it{doubt}"


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


def _unlinked_short_forms(reading: Reading) -> list[Citation]:
    shorts = [c for c in reading.of_kind("short") if _names_a_source(c.item)]
    unlinked = [c for c in shorts if not reading.links.get(c.at)]
    if len(unlinked) > 5 and 2 * len(unlinked) > len(shorts):
        return []
    return [c for c in unlinked if not _like_a_full_one(c, reading.notes[c.at.note].text)]


def _names_a_source(item: Item) -> bool:
    """Whether a short form has an author and a title; author and year point to a list of works."""
    if any(INSTITUTION.search(str(name)) for name in item.names("author")):
        return False
    has_title = re.search(r"[^\W\d_]{3}", item.text("title")) is not None
    return "author" in item and (has_title or "issued" not in item)


def _like_a_full_one(citation: Citation, text: str) -> bool:
    """Whether it has what only full references have: then it may be one, and is left alone."""
    in_words = FULL.search(text, citation.span.start, citation.span.end)
    if in_words or "container-title" in citation.item:
        return True
    return any(re.search(r"[^\W\d_]{3}", name.given) for name in citation.item.names("author"))
