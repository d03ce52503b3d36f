"""C113."""

from collections.abc import Iterator
from itertools import pairwise

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule


@rule("C113", on=False, severity="hint")
def ibid_due(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form repeats the only source of the note before, where “ibid.” would do.

    Many publishers prefer short forms throughout; the rule is applied only where it is
    asked for.

    Help: write “Ibid.”.

    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Reese, Why Stalin’s Soldiers Fought, 14.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Ibid., 14.
    """
    for before, note in pairwise(reading.document.notes):
        cited, earlier = reading.by_note[note.label], reading.by_note[before.label]
        if not cited or cited[0].kind != "short" or len(earlier) != 1 or before.chapter != note.chapter:
            continue
        meant = reading.links.get(cited[0].at, ())
        same = reading.links.get(earlier[0].at, ()) or (earlier[0].at,)
        if len(meant) == 1 and meant == same:
            yield cited[0], f"note {before.number} cites only this source; “ibid.” would do"
