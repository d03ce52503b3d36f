"""A125."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._records import Record, key_of, records
from edele_refs.rules._rule import Place, rule

WITH = late_pattern(r"(?P<head>.*?)(?P<word>(?<![^\W_])(?:[^\W\d_]{1,8}\.|[^\W\d_]{4,8}(?=\s)))\s?(?P<number>\d[\w/-]*)$")
BARE = late_pattern(r"(?P<head>(?:.*[\s,;:])?)(?<!\.\s)(?P<number>\d[\w/-]*)$")
OFTEN = 2
NAMED = 6
"""Letters of a fonds by whose name its files are known; where there are fewer, more files must have the word."""


@rule("A125", severity="hint")
def file_word_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A file’s number has no word before it, as the others of its fonds have: “sygn.”, “leg.”, “b.”.

    Help: put the word there.

    Bad:
        1. Archiwum Państwowe w Łodzi (dalej: APŁ), Akta miasta Łodzi, sygn. 1712, k. 15.
        2. APŁ, Akta miasta Łodzi, sygn. 1713, k. 2.
        3. APŁ, Akta miasta Łodzi, 1720, k. 20.
    Bad:
        1. AGAD, Archiwum Zamoyskich, sygn. 2801, k. 14.
        2. AGAD, Archiwum Zamoyskich, 2801, k. 20.
    Good:
        1. Archiwum Państwowe w Łodzi (dalej: APŁ), Akta miasta Łodzi, sygn. 1712, k. 15.
        2. APŁ, Akta miasta Łodzi, sygn. 1713, k. 2.
        3. APŁ, Rada Miejska, 1720, k. 20.
    """
    with_word: dict[tuple[str, str], list[str]] = defaultdict(list)
    numbers: dict[tuple[str, str], set[str]] = defaultdict(set)
    bare: dict[tuple[str, str], list[tuple[Record, Span]]] = defaultdict(list)
    for record in records(reading):
        fonds = record.citation.item.text("archive_collection")
        if found := WITH.match(record.signature):
            with_word[record.archive, _key(fonds + found["head"])].append(found["word"])
            numbers[record.archive, _key(fonds + found["head"])].add(found["number"])
        elif found := BARE.match(record.signature):
            start = record.span.start + found.start("number")
            bare[record.archive, _key(fonds + found["head"])].append((record, Span(start, record.span.end)))
    for key, ((record, span), *more) in bare.items():
        words = with_word.get(key, [])
        again = span.of(reading.notes[record.note].text) in numbers[key]
        often = 1 if again else OFTEN if len(key[1]) >= NAMED else 2 * OFTEN
        if not more and len(words) >= often and len(set(words)) == 1:
            yield Place(record.note, span), f"no “{words[0]}” before {span.of(reading.notes[record.note].text)}, as the other files of this fonds have it"


def _key(head: str) -> str:
    """What stands before the number, whatever its own numbers are: "Bestand 20, Nr. 112", "Bestand 32, 4301"."""
    return re.sub(r"\d+", "0", key_of(head))
