"""C120."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._short_letters import bare_letters, days_of, is_letter


@rule("C120")
def letter_of_another_day(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A letter that is cited again without saying where it is has another day than the first time.

    Either the day is wrong, or another letter is meant, which no note gives in full.

    Help: compare both days.

    Bad:
        1. BArch, N 1363/22, Dehler an Adenauer, 5. Mai 1951.
        2. Udo Wengst, Thomas Dehler 1897–1967, München: Oldenbourg 1997, S. 170.
        3. Dehler an Adenauer, 5. Mai 1950 (wie Anm. 1).
    Good:
        1. BArch, N 1363/22, Dehler an Adenauer, 5. Mai 1951.
        2. BArch, N 1363/22, Dehler an Adenauer, 6. Juni 1951.
        3. Dehler an Adenauer, 6. Juni 1951.
    """
    for letter in bare_letters(reading):
        first = reading.antecedent(letter)
        if first is None or not (first.kind == "full" and is_record(first, reading)):
            continue
        here, there = days_of(letter, reading), days_of(first, reading)
        if len(here) == 1 and there and here[0] not in there:
            yield letter, f"this letter is of another day in note {first.at.note}"


def is_record(citation: Citation, reading: Reading) -> bool:
    """Whether it is one letter, and no edition of many."""
    return "archive_location" in citation.item or "original-date" in citation.item or is_letter(citation, reading)
