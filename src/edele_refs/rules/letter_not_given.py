"""C119."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.resolve.days import one_word
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._short_letters import bare_letters, days_of
from edele_refs.rules._slips import one_slip
from edele_refs.rules.two_days_of_a_letter import day_slip

NAME = late_pattern(r"[^\W\d_a-zа-џґ][^\W\d_]{3,}")
LEAST = 5


@rule("C119")
def letter_not_given(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A letter is cited in short that no note gives in full, but one that differs by a slip.

    Its day differs by a digit or by two turned round, or one of the two names by a letter. Where
    more letters are cited without saying where they are, nothing is said.

    Help: compare both, and write the day or the name right.

    Bad:
        1. Jürgen Wiegandt an Hermann Kellenbenz, 12. Mai 1964, BArch, N 1231/7, Bl. 22.
        2. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        3. Wiegandt an Kellenbenz, 21. Mai 1964.
    Bad:
        1. Победоносцев — Саблеру, 2 августа 1892 г. // РГИА. Ф. 1574. Оп. 1. Д. 16. Л. 3.
        2. Рункевич С. Г. Русская церковь в XIX веке. СПб., 1901. С. 14.
        3. Победоносцев — Саблеру, 12 августа 1892 г.
    Good:
        1. Jürgen Wiegandt an Hermann Kellenbenz, 12. Mai 1964, BArch, N 1231/7, Bl. 22.
        2. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        3. Wiegandt an Kellenbenz, 12. Mai 1964.
    """
    bare = [c for c in bare_letters(reading) if not reading.links.get(c.at)]
    if len(bare) != 1:
        return
    (letter,) = bare
    for full in _dated(reading):
        if full is letter:
            return
        if said := _differing(letter, full, reading):
            yield letter, said
            return


def _dated(reading: Reading) -> Iterator[Citation]:
    """What is given in full with a day, in order; and each short letter."""
    return (c for c in reading.of_kind("full", "short") if _day(c, reading) and not reading.links.get(c.at))


def _day(citation: Citation, reading: Reading) -> str:
    """The day of a record or letter, also where a book prints it; nothing if no day is stated."""
    return next(iter(days_of(citation, reading)), "")


def _differing(letter: Citation, full: Citation, reading: Reading) -> str:
    """In what a letter differs from one that is given in full, if that is one slip; else nothing."""
    here, there = (c.span.of(reading.notes[c.at.note].text) for c in (letter, full))
    names, known = NAME.findall(_persons(letter) or here), set(NAME.findall(there))
    others = [name for name in names if name not in known and not any(_in_another_case(name, other) for other in known)]
    if not others and names and day_slip(_day(letter, reading), _day(full, reading)):
        return f"no note gives a letter of this day in full, but note {full.at.note} one of another day"
    same_day = _day(letter, reading) == _day(full, reading)
    near = [name for name in known if len(others) == 1 and len(name) >= LEAST and one_slip(others[0], name)]
    return f"“{others[0]}”, but “{near[0]}” in note {full.at.note}" if same_day and len(names) > 1 and near else ""


def _in_another_case(name: str, other: str) -> bool:
    """Whether two names are one but for an ending, and by no slip: "Zebrzydowski", "Zebrzydowskiego"."""
    return other == f"{name}s" or (one_word(name.casefold(), other.casefold()) and not one_slip(name, other))


def _persons(letter: Citation) -> str:
    return " ".join(name.family or name.literal for key in ("author", "recipient") for name in letter.item.names(key)) or letter.item.text("title")
