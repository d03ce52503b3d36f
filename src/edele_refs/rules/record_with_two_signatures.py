"""A107."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from edele_refs.model import Citation, Reading
from edele_refs.rules._once import once
from edele_refs.rules._records import Record, key_of, records
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import alike, words


@rule("A107")
def record_with_two_signatures(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One record has two signatures that differ by a digit, in two notes.

    Its title and date are the same, so it is the same record, and one of the signatures
    is wrong.

    Help: look the signature up.

    Bad:
        1. 299. ID, Ic, ‘Gefangenenvernehmung’, 12 July 1941, BA-MA RH 24-17/171, folio 31.
        2. 299. ID, Ic, ‘Gefangenenvernehmung’, 12 July 1941, BA-MA RH 24-17/1871, folio 30.
    Good:
        1. 299. ID, Ic, ‘Gefangenenvernehmung’, 12 July 1941, BA-MA RH 24-17/171, folio 31.
        2. 299. ID, Ic, ‘Gefangenenvernehmung’, 13 July 1941, BA-MA RH 24-17/172, folio 30.
    """
    for one, other in twice_signed(reading):
        words_ = f"this record has the signature {one.signature} in note {one.note}"
        yield Place(other.note, other.span, (one.citation.at,)), words_


@once
def twice_signed(reading: Reading) -> tuple[tuple[Record, Record], ...]:
    """Pairs of mentions of one record with two signatures."""
    pairs = []
    by_day: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in records(reading):
        day = record.citation.item.text("issued")
        if len(day) >= 7 and record.citation.item.text("title"):
            by_day[record.archive, day].append(record)
    for found in by_day.values():
        for one, other in combinations(found[:40], 2):
            if _one_digit_apart(one, other) and _one_record(one, other):
                pairs.append((one, other))
    return tuple(pairs)


def _one_record(one: Record, other: Record) -> bool:
    a, b = (" ".join(words(r.citation.item.text("title"))) for r in (one, other))
    return alike(_letters(a), _letters(b), 0.85) >= 0.85


def _letters(title: str) -> str:
    """A title without its date, which may be written in two ways."""
    return "".join(char for char in title if char.isalpha())


def _one_digit_apart(one: Record, other: Record) -> bool:
    a, b = key_of(one.signature), key_of(other.signature)
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest, rest_ = a[start:], b[start:]
    if len(a) == len(b):
        return rest[1:] == rest_[1:] or (rest[:2] == rest_[:2][::-1] and rest[2:] == rest_[2:])
    return rest[1:] == rest_ or rest == rest_[1:]
