"""C103."""

from collections.abc import Iterator

from edele_refs.aliases import introduced
from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules.pages_conflict import conflicts

# what is usually given whole at every mention
WHOLE_EACH_TIME = frozenset({"article-newspaper", "legislation", "bill", "legal_case", "treaty"})


@rule("C103", severity="hint")
def full_again(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A source is given in full again where a short form is due.

    After the first full reference a short form or “ibid.” is enough; a second full
    one makes the reader think it is another source. Each chapter begins anew. A
    source that has no shorter form (a signature and what it is, a newspaper, a law) may be repeated,
    and in a text without notes a list of sources repeats what the text names.

    Help: use a short form or “ibid.”.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Alexander Werth, Russia at War (New York: Dutton, 1964), 430.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Werth, Russia at War, 430.
    Good:
        1. The Diaries of Sir Alexander Cadogan, 1938–1945, ed. David Dilks (London: Cassell, 1971), entry for 24 Aug. 1939, p. 201.
        2. Cadogan, Diaries, 26 Aug. 1939, p. 203.
    Good:
        1. PA AA, R 100859, Aufzeichnung Luthers, 21. August 1942.
        2. PA AA, R 100860, Bl. 3.
        3. PA AA, R 100859, Aufzeichnung Luthers, 21. August 1942.
    """
    if reading.document.prose:
        return
    conflicting = {again.at for _, again in conflicts(reading)}  # P107 says more
    for again in reading.of_kind("full"):
        note = reading.notes[again.at.note]
        if note.is_live(again.span) or note.is_led(again.span):
            continue
        first = reading.antecedent(again)
        if first and again.at not in conflicting and not _by_short_name(again, first, note.text, reading.notes[first.at.note].text) and _has_short_form(again) and _is_as_full(again, first) and _same_chapter(again, first, reading):
            yield again, f"this source is already given in full in note {first.at.note}"


def _has_short_form(citation: Citation) -> bool:
    """Whether the reference is long enough to be shortened: a title and something beside it."""
    item = citation.item
    if "archive_location" in item and not {"author", "recipient"} & set(item):
        return False  # the signature and a word or two that say which piece it is
    stated = [key for key in item if key not in ("type", "page", "archive", "related")]
    return "title" in item and len(stated) >= 3 and item.get("type") not in WHOLE_EACH_TIME


def _by_short_name(again: Citation, first: Citation, text: str, there: str) -> bool:
    """Whether a mention begins with what the work is called from there on: "Protokoll Mannheim 1906, S. 310"."""
    return any(again.span.of(text).startswith(name) for name in introduced(there, first.span))


WHERE = ("publisher", "publisher-place", "container-title", "archive_location")
"""What says where a source is found, and a short form leaves out."""


def _is_as_full(again: Citation, first: Citation) -> bool:
    """Whether a mention says where the source is found, if the first one does: "Cadogan, Diaries, 26 Aug. 1939" does not."""
    there = [key for key in WHERE if key in first.item]
    if {"publisher", "publisher-place"} & set(there) and "issued" not in again.item:  # "dans W. Reinhard (dir.), Les élites…, op. cit."
        there = [key for key in there if key != "container-title"]
    return not there or any(key in again.item for key in there)


def _same_chapter(one: Citation, other: Citation, reading: Reading) -> bool:
    return reading.notes[one.at.note].chapter == reading.notes[other.at.note].chapter
