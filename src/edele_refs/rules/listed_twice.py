"""B103."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import listed
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words


@rule("B103")
def listed_twice(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The bibliography lists one work twice.

    Help: take one of the entries out.

    Bad:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.

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
    seen: set[tuple[str, ...]] = set()
    for entry in listed(reading):
        key = words(entry.text)
        if key in seen:
            yield Place(""), f"the bibliography lists “{entry.short}” twice"
        seen.add(key)
