"""B101."""

from collections.abc import Iterator

from edele_refs.formats._headings import is_selected
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._listed import entry_by_year, families, listed, looked_up
from edele_refs.rules._rule import Place, rule


@rule("B101")
def cited_not_listed(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work that the notes cite is not in the document’s bibliography.

    Only books, chapters and articles are looked for; records, newspapers and web pages are
    often listed elsewhere. A wiki lists what its short forms mean, and cites the rest in notes.
    So with authors and years, where most have an entry. A “Select Bibliography” need not have all.

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
    Bad:
        1. Reese 2011, 12; Werth 1964, 422.
        2. Bartov 1991, 5; Merridale 2005, 8.
        3. Reese 2011, 14; Werth 1964, 430.
        4. Bartov 1991, 7; Merridale 2050, 9.

        Bibliography

        Bartov, Omer. 1991. Hitler’s Army. New York: Oxford University Press.

        Merridale, Catherine. 2005. Ivan’s War. London: Faber.

        Reese, Roger. 2011. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas.

        Werth, Alexander. 1964. Russia at War. New York: Dutton.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Reese, Roger. Why Stalin’s Soldiers Fought. Lawrence: University Press of Kansas, 2011.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.
    Good:
        The war began in June.1 It was long.2 It ended in May.3

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 12.

        Select Bibliography

        Bartov, Omer. Hitler’s Army. New York: Oxford University Press, 1991.

        Werth, Alexander. Russia at War. New York: Dutton, 1964.

        Werth, Alexander. The Year of Stalingrad. New York: Dutton, 1946.
    """
    if reading.listed is None and is_selected(reading.document.text):
        return
    of_short_forms = any(one.form == "sfn" for note in reading.document.notes for one in note.embedded)
    for citation, entries in () if of_short_forms else looked_up(reading):
        if not entries:
            yield citation, "this work is not in the bibliography"
    yield from _by_year(reading)


def _by_year(reading: Reading) -> Iterator[tuple[Citation, str]]:
    """Authors and years that no entry has, where most have one."""
    shorts = [c for c in reading.of_kind("short") if _is_by_year(c) and not reading.resolutions[c.at].candidates]
    alone = [short for short in shorts if not entry_by_year(reading, short)] if len(shorts) >= ENOUGH and listed(reading) else []
    for short in alone if len(alone) * FEW <= len(shorts) else ():
        names, year = families(short), short.item.text("issued")[:4]
        near = next((e for e in listed(reading) if names <= e.families or (year in e.text and {n[:2] for n in names} & {n[:2] for n in e.families})), None)
        yield short, f"no entry of the bibliography has these names and this year{f'; “{near.short}” may be meant' if near else ''}"


def _is_by_year(short: Citation) -> bool:
    return "title" not in short.item and bool(short.item.names("author")) and YEAR.fullmatch(short.item.text("issued")[:4]) is not None


YEAR = late_pattern(r"1[5-9]\d\d|20\d\d")
ENOUGH, FEW = 6, 4
"""So many references by author and year, of which one of so many may have no entry."""
