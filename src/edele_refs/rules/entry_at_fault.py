"""B106."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from edele_refs.model import Citation, Reading
from edele_refs.rules._catalogue import catalogue
from edele_refs.rules._listed import read_by_itself
from edele_refs.rules._one_fault import once_each
from edele_refs.rules._rule import Place, Rule, rule

SHORT = 50
"""Characters by which an entry is named."""


@rule("B106")
def entry_at_fault(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An entry of the bibliography has a fault of those that notes are searched for.

    A quotation mark is not closed, pages run backwards, a year cannot be, a house is misspelt. Only what an entry
    shows by itself, or beside the other entries, is looked at; forms are left alone.

    Help: look at the entry.

    Bad:
        1. Reese 2011, 12; Werth 1964, 422.
        2. Bartov 1991, 5.

        Bibliography

        Bartov, Omer. 1991. Hitler’s Army. New York: Oxford University Press.

        Reese, Roger. 2007. ‘Motivations to Serve. Journal of Slavic Military Studies 20: 263–82.

        Werth, Alexander. 1964. Russia at War 1945–1941. New York: Dutton.
    Good:
        1. Reese 2011, 12; Werth 1964, 422.
        2. Bartov 1991, 5.

        Bibliography

        Bartov, Omer. 1991. Hitler’s Army. New York: Oxford University Press.

        Reese, Roger. 2007. ‘Motivations to Serve’. Journal of Slavic Military Studies 20: 263–82.

        Werth, Alexander. 1964. Russia at War 1941–1945. New York: Dutton.
    """
    entries = read_by_itself(reading)
    if not entries.document.notes:
        return
    texts = {note.label: note.text for note in entries.document.notes}
    for finding in once_each({found for one in _of_entries() for found in one(entries)}):
        text = texts.get(finding.note, "")
        named = text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
        yield Place(""), f"in “{named}”: {finding.message}"


@cache
def _of_entries() -> tuple[Rule, ...]:
    """The rules that say something of an entry by itself, or of words that should be the same in two."""
    return tuple(one for one in catalogue() if one.on and (one.code[0] in FAMILIES or one.code in FURTHER) and one.code not in OF_NOTES)


FAMILIES = frozenset("UPX")
FURTHER = frozenset(("S104", "S129", "S132", "S134", "S135", "S139", "S140"))
OF_NOTES = frozenset(("U101", "U103", "U112", "U116", "U119", "U123", "P103", "P105", "P114", "P116"))
"""Rules about forms of notes, their order, and what a reader is led to."""
