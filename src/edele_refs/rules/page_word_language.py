"""S130."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, place_of, stated
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

OFTEN, LEAVES = 8, 3
BARE = late_pattern(r"\d{1,4}(?:\s?[–-]\s?\d{1,4})?")
BEFORE = late_pattern(r"(?:[^\W\d_]|\)|[^\W\d_]\.)[”’»“]?,\s$|[а-яёіїє]{2}[»“]?\.\s$")
"""What stands before a page without a word: letters or a bracket, and a comma, in Cyrillic a stop."""
BOOK = late_pattern(r"(?<!\w)[IVXLC]{1,7},\s$")
DAY = late_pattern(r"\d{1,2}\.?\s[^\W\d_]{3,12}\s(?:1[5-9]|20)\d\d(?!\d)")
YEAR = late_pattern(r"1[5-9]\d\d|20\d\d")
WORD = long_pattern(rf"(?P<word>{pattern('page')})\s?(?=\d)")
FOLIO = late_pattern(pattern("folio"))
LAWS = ("legislation", "legal_case", "bill")
"""“s. 45” is a section of theirs."""
LATIN = late_pattern(r"[A-Za-z]")


@rule("S130", severity="hint")
def page_word_language(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A page has the word of another language than all others, or none: “p. 81” among “S. 81”.

    Cyrillic beside Latin is in order: Russian rules want “С.” for Russian works and “P.” for others.

    Help: write the same word everywhere.

    Bad:
        1. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88; Jenks, England, S. 90.
        2. Jenks, England, S. 94; Jenks, England, S. 96; Jenks, England, S. 98.
        3. Jenks, England, S. 104; Jenks, England, S. 106; Jenks, England, S. 108.
        4. Jenks, England, p. 110.
    Bad:
        1. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88; Jenks, England, S. 90.
        2. Jenks, England, S. 94; Jenks, England, S. 96; Jenks, England, S. 98.
        3. Jenks, England, S. 104; Jenks, England, S. 106; Jenks, England, S. 108.
        4. Jenks, England, 110.
    Bad:
        1. AGAD, Archiwum Zamoyskich, sygn. 2801, k. 14.
        2. AGAD, Archiwum Zamoyskich, sygn. 2802, k. 18v.
        3. AGAD, Archiwum Zamoyskich, sygn. 2803, k. 3.
        4. AGAD, Archiwum Zamoyskich, sygn. 2801, 20.
    Bad:
        1. ЦДАГО України. Ф. 1. Оп. 23. Спр. 1475. Арк. 7.
        2. ЦДАГО України. Ф. 1. Оп. 23. Спр. 1478. Арк. 15.
        3. ЦДАГО України. Ф. 1. Оп. 23. Спр. 1479. Арк. 22.
        4. ЦДАГО України. Ф. 1. Оп. 23. Спр. 1480. Арк. 3.
        5. ДАДО. Ф. Р-2794. Оп. 2. Спр. 28. Арк. 4.
        6. ДАДО. Ф. Р-2794. Оп. 2. Спр. 31. Арк. 50.
        7. ДАДО. Ф. Р-2794. Оп. 2. Спр. 31. Арк. 61.
        8. ДАДО. Ф. Р-2794. Оп. 2. Спр. 28. Арк. 9.
        9. ДАДО. Ф. Р-2794. Оп. 2. Спр. 28. Л. 12.
    Good:
        1. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        2. Jenks, England, S. 94; Jenks, England, S. 96; Jenks, England, S. 98.
    """
    yield from _leaf_word_lost(reading)
    yield from _other_leaf_word(reading)
    found: dict[str, list[Mention]] = defaultdict(list)
    bare: list[Mention] = []
    for citation, page in stated(reading, "page", "locator"):
        word = WORD.match(reading.notes[page.note].text, page.span.start)
        if word and not FOLIO.fullmatch(word["word"]) and citation.item.get("type") not in LAWS:
            found[word["word"].casefold()[0]].append(Mention(word["word"], page.note, page.span))
        elif citation.kind != "full" and BARE.fullmatch(page.form) and not YEAR.fullmatch(page.form) and _lost_its_word(reading.notes[page.note].text, page.span.start):
            bare.append(page)
    bare += _behind_short_forms(reading)
    usual = max(found.values(), key=len, default=[])
    others = [mention for mentions in found.values() if mentions is not usual for mention in mentions]
    if len(others) == 1 and len(usual) >= OFTEN and bool(LATIN.match(others[0].form)) == bool(LATIN.match(usual[0].form)):
        yield others[0].place, f"“{others[0].form}”, but “{usual[0].form}” in all other notes"
    if len(bare) == 1 and len(usual) >= OFTEN and not others and _in_one_script(bare[0], usual[0], reading):
        yield bare[0].place, f"“{bare[0].form}” alone, but “{usual[0].form}” stands before the page in all other notes"


def _behind_short_forms(reading: Reading) -> Iterator[Mention]:
    """The bare numbers that end a note or a list's member, right behind a short form that was read without a place."""
    for short in reading.of_kind("short"):
        text = reading.notes[short.at.note].text
        number = BEHIND.match(text, short.span.end) if not short.locator and reading.links.get(short.at) else None
        if number and not YEAR.fullmatch(number["page"]):
            yield Mention(number["page"], short.at.note, Span(*number.span("page")))


BEHIND = late_pattern(r"[.,]\s(?P<page>\d{1,4}(?:\s?[–-]\s?\d{1,4})?)(?=\.?$|;\s)")


def _in_one_script(page: Mention, usual: Mention, reading: Reading) -> bool:
    """Whether a reference is written in the letters of the usual word: English ones among “С. 81” need none."""
    text = reading.notes[page.note].text
    around = next((c.span.of(text) for c in reading.by_note[page.note] if c.span.start <= page.span.start < c.span.end), text)
    return bool(LATIN.search(around)) >= bool(LATIN.match(usual.form)) and (bool(LATIN.match(usual.form)) or not LATIN.search(around))


def _lost_its_word(text: str, start: int) -> bool:
    """Whether a page stands behind letters and a comma, and not behind a book's number, as of old writers: "Historia Romana, XIV, 12"."""
    return bool(BEFORE.search(text, 0, start)) and not DAY.match(text, start) and not BOOK.search(text, max(0, start - 12), start)


def _other_leaf_word(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record of an archive whose leaf has a word in the same letters that no other leaf of the archive has: “Л. 12” among “Арк. 12”."""
    by_letter: dict[str, list[tuple[Record, str]]] = defaultdict(list)
    times = Counter[str]()
    for record in records(reading):
        if leaf := LEAF.match(record.citation.locator or ""):
            by_letter[leaf["word"].casefold()[0]].append((record, leaf["word"]))
            times[record.archive] += 1
    rare, usual = min(by_letter.values(), key=len, default=[]), max(by_letter.values(), key=len, default=[])
    if len(by_letter) == TWO and len(rare) == 1 and len(usual) >= OFTEN:
        record, word = rare[0]
        if times[record.archive] > 1 and bool(LATIN.match(word)) == bool(LATIN.match(usual[0][1])):
            span = place_of(record.citation, "locator", reading.notes[record.note].text)
            yield Place(record.note, span or record.span), f"“{word}”, but “{usual[0][1]}” stands before the leaf in all other records"


TWO = 2
LEAF = long_pattern(rf"(?P<word>{pattern('folio')})\s?(?=\d)")


def _leaf_word_lost(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record of an archive whose leaf is a bare number, where all others have a word before it."""
    places: dict[str, list[tuple[Record, str]]] = defaultdict(list)
    for record in records(reading):
        if record.citation.locator:
            places[record.archive].append((record, record.citation.locator))
    for found in places.values():
        bare = [record for record, locator in found if BARE.fullmatch(locator)]
        words = [folio[0] for _, locator in found if (folio := FOLIO.match(locator))]
        if len(bare) == 1 and len(words) == len(found) - 1 >= LEAVES and len({word.casefold() for word in words}) == 1:
            (odd,) = bare
            span = place_of(odd.citation, "locator", reading.notes[odd.note].text)
            yield Place(odd.note, span or odd.span), f"“{odd.citation.locator}” alone, but “{words[0]}” stands before the leaf in all other records of the archive"
