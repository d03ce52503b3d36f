"""B105."""

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import Entry, listed
from edele_refs.rules._rule import Place, rule

ENOUGH = 8
"""Of fewer entries nobody can tell whether they are meant to be in order."""


@rule("B105", severity="hint")
def list_out_of_order(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An entry of the bibliography stands out of the alphabet.

    Only where almost all others are in order.

    Help: put it in its place.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422; Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12; Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 3; Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        2. See also Catherine Merridale, Ivan’s War (London: Faber, 2005), 4; David Glantz, Colossus Reborn (Lawrence: University Press of Kansas, 2005), 5; Anna Krylova, Soviet Women in Combat (Cambridge: Cambridge University Press, 2010), 6; Karel Berkhoff, Harvest of Despair (Cambridge: Harvard University Press, 2004), 7.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Berkhoff, Karel. Harvest of Despair. Cambridge: Harvard University Press, 2004.

        Edele, Mark. Stalin’s Defectors. Oxford: Oxford University Press, 2017.

        Glantz, David. Colossus Reborn. Lawrence: University Press of Kansas, 2005.

        Merridale, Catherine. Ivan’s War. London: Faber, 2005.

        Krylova, Anna. Soviet Women in Combat. Cambridge: Cambridge University Press, 2010.

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
    entries = [entry for entry in listed(reading) if entry.families]
    if len(entries) < ENOUGH or any(entry.data for entry in entries):
        return
    wrong = [(a, b) for a, b in pairwise(entries) if _key(b) < _key(a)]
    if len(wrong) * ENOUGH <= len(entries):
        for before, entry in wrong:
            yield Place(""), f"in the bibliography “{entry.short}” comes after “{before.short}”"


def _key(entry: Entry) -> str:
    """The first word, without accents."""
    letters = unicodedata.normalize("NFKD", entry.text.casefold())
    return "".join(c for c in letters if c.isalpha() or c == " ").split(" ")[0]
