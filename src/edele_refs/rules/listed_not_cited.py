"""B102."""

import re
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import listed
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


@rule("B102", severity="hint")
def listed_not_cited(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The bibliography lists a work whose author no note names.

    Help: take it out, or cite it; where the list is one of further reading, ignore the rule.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Glantz, David M. Colossus Reborn. Lawrence: University Press of Kansas, 2005.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    """
    entries = listed(reading)
    named = _words_of_notes(reading) if entries else frozenset()
    for entry in entries:
        people = entry.families
        if not people or not YEAR.search(entry.text) or "archive_location" in entry.citation.item:
            continue
        if not any(set(name.split()) <= named for name in people):
            yield Place(""), f"the bibliography lists “{entry.short}”, which no note cites"


@once
def _words_of_notes(reading: Reading) -> frozenset[str]:
    return frozenset(word for note in reading.document.notes for word in words(note.text))
