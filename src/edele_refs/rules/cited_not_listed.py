"""B101."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import Entry, families, listed, works_cited
from edele_refs.rules._rule import Place, rule


@rule("B101")
def cited_not_listed(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work that the notes cite is not in the document’s bibliography.

    Only books, chapters and articles are looked for; records, newspapers and web pages are
    often listed elsewhere.

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
    entries = listed(reading)
    for citation in works_cited(reading) if entries else ():
        if not any(entry.has(citation) for entry in _likely(citation, entries)):
            yield citation, "this work is not in the bibliography"


def _likely(citation: Citation, entries: tuple[Entry, ...]) -> Iterator[Entry]:
    names = {word for name in families(citation) for word in name.split()}
    return (entry for entry in entries if names & entry.words)
