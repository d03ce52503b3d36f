"""P122."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Item, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import key_of, short_name, siglum
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words

DAY = len("1964-05-12")
Key = tuple[str, str, str, object]


@rule("P122")
def two_days_of_a_letter(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One letter on one leaf has two days that differ by a digit, or by two digits turned round.

    The persons, the file and the leaf are the same. Letters in files whose leaves are not cited
    are left alone: there may be several.

    Help: look the letter up.

    Bad:
        1. Jürgen Wiegandt an Hermann Kellenbenz, 12. Mai 1964, BArch, N 1231/7, Bl. 22.
        2. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        3. Jürgen Wiegandt an Hermann Kellenbenz, 21. Mai 1964, BArch, N 1231/7, Bl. 22.
    Good:
        1. Jürgen Wiegandt an Hermann Kellenbenz, 12. Mai 1964, BArch, N 1231/7, Bl. 22.
        2. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        3. Jürgen Wiegandt an Hermann Kellenbenz, 21. Mai 1964, BArch, N 1231/7, Bl. 23.
    """
    letters: dict[Key, list[Citation]] = defaultdict(list)
    for letter in reading.of_kind("full", "short"):
        if key := _key(letter):
            letters[key].append(letter)
    for same in letters.values():
        for letter in same[1:]:
            here, there = (c.item.text("issued") for c in (letter, same[0]))
            if day_slip(here, there):
                span = place_of(letter, "issued", reading.notes[letter.at.note].text)
                yield Place(letter.at.note, span or letter.span, (same[0].at,)), f"this letter is of another day in note {same[0].at.note}"


def _key(letter: Citation) -> Key | None:
    """The persons, the file and the leaf; nothing where one of them is not given."""
    item = letter.item
    persons, leaf = _persons(item), letter.locator
    if not persons or not leaf or len(item.text("issued")) != DAY or not item.text("archive_location"):
        return None
    return siglum(short_name(item)), key_of(item.text("archive_location")), key_of(str(leaf)), persons


def _persons(item: Item) -> object:
    """Writer and recipient by their surnames; of a record that was not taken apart its title, if it has a dash."""
    if "recipient" in item and "author" in item:
        return tuple(name.family or name.literal for key in ("author", "recipient") for name in item.names(key))
    return words(item.text("title")) if "—" in item.text("title") else None


def day_slip(one: str, other: str) -> bool:
    """Whether two days differ by a digit, or by two turned round.

    >>> day_slip("1964-05-12", "1964-05-21"), day_slip("1964-05-12", "1964-05-13"), day_slip("1964-05-12", "1964-06-21")
    (True, True, False)
    """
    odd = [k for k in range(DAY) if one[k] != other[k]]
    turned = len(odd) == 2 and odd[1] == odd[0] + 1 and one[odd[0]] == other[odd[1]] and one[odd[1]] == other[odd[0]]
    return len(odd) == 1 or turned
