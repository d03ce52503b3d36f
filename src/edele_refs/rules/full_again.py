"""C103."""

from collections.abc import Iterator

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
    source that has no shorter form (a bare signature, a newspaper, a law) may be repeated.

    Help: use a short form or “ibid.”.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Alexander Werth, Russia at War (New York: Dutton, 1964), 430.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Werth, Russia at War, 430.
    """
    conflicting = {again.at for _, again in conflicts(reading)}  # P107 says more
    for again in reading.of_kind("full"):
        note = reading.notes[again.at.note]
        if note.is_live(again.span) or note.is_led(again.span):
            continue
        first = reading.antecedent(again)
        if first and again.at not in conflicting and _has_short_form(again) and _same_chapter(again, first, reading):
            yield again, f"this source is already given in full in note {first.at.note}"


def _has_short_form(citation: Citation) -> bool:
    """Whether the reference is long enough to be shortened: a title and something beside it."""
    item = citation.item
    stated = [key for key in item if key not in ("type", "page", "archive", "related")]
    return "title" in item and len(stated) >= 3 and item.get("type") not in WHOLE_EACH_TIME


def _same_chapter(one: Citation, other: Citation, reading: Reading) -> bool:
    return reading.notes[one.at.note].chapter == reading.notes[other.at.note].chapter
