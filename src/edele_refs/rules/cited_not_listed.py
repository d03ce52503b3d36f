"""B101."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import looked_up
from edele_refs.rules._rule import Place, rule


@rule("B101")
def cited_not_listed(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work that the notes cite is not in the document’s bibliography.

    Only books, chapters and articles are looked for; records, newspapers and web pages are
    often listed elsewhere. A wiki lists what its short forms mean, and cites the rest in notes.

    Help: add it to the bibliography.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.

        Werth, Alexander. The Year of Stalingrad. New York: Dutton, 1946.
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
    of_short_forms = any(one.form == "sfn" for note in reading.document.notes for one in note.embedded)
    for citation, entries in () if of_short_forms else looked_up(reading):
        if not entries:
            yield citation, "this work is not in the bibliography"
