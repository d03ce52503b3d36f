"""“Nothing is invented”: every value of a citation stands where its trace says it was read.

``faults`` says in words what does not; the tests of the properties want none for any
document and any notes whatever.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from edele_refs.fields import FIELDS
from edele_refs.model import Citation, Item, Reading
from edele_refs.values import Date, Name, Pages

IDEM = re.compile(
    r"\b(?:id|idem|ead|eadem|ders|derselbe|dies|dieselben?|он же|она же|его же|її|його|tenże|taż|idem)\b", re.I
)
"""Words that stand for the author named before."""


def faults(reading: Reading) -> Iterator[str]:
    """Everything in a reading that its notes do not state, and spans that are no places."""
    before: set[Name] = set()
    for note in reading.document.notes:
        yield from _order(reading.by_note[note.label], note.text)
        for citation in reading.by_note[note.label]:
            for fault in _unstated(citation, note.text, before):
                yield f"{citation.at} {fault} in “{note.text[:300]}”"
            before |= {*citation.item.names("author"), *citation.item.names("editor")}  # "Streit (Hg.), …; Ders., …"
    yield from _links(reading)


# ---------------------------------------------------------------- spans and addresses


def _order(citations: tuple[Citation, ...], text: str) -> Iterator[str]:
    at = 0
    for number, citation in enumerate(citations, 1):
        span = citation.span
        if citation.at.number != number:
            yield f"{citation.at} is the {number}th of its note"
        if not 0 <= span.start < span.end <= len(text):
            yield f"{citation.at} span {span} is no place in a note of {len(text)} characters"
        if span.start < at:
            yield f"{citation.at} span {span} begins before the last one ends ({at}) in “{text[:300]}”"
        at = max(at, span.end)
        for trace in citation.traces:
            if not 0 <= trace.span.start < trace.span.end <= len(text):
                yield f"{citation.at} trace {trace} is no place in the note"


def _links(reading: Reading) -> Iterator[str]:
    order = {citation.at: number for number, citation in enumerate(reading.citations)}
    if len(order) != len(reading.citations):
        yield "two citations have one address"
    if set(reading.links) != set(order):
        yield "links and citations are not of the same addresses"
    for at, meant in reading.links.items():
        for other in meant:
            # a text without notes may lead to the list at its end
            if other not in order or other == at or (order[other] > order[at] and not reading.document.prose):
                yield f"{at} is linked to {other}, which does not stand before it"
            elif reading.by_address[other].kind != "full" or reading.links[other]:
                yield f"{at} is linked to {other}, which is no first mention in full"
        if len(set(meant)) < len(meant):
            yield f"{at} has a candidate twice"


# ---------------------------------------------------------------- values


def _unstated(citation: Citation, text: str, before: set[Name]) -> Iterator[str]:
    """What the citation says and its traces do not show, in words."""
    for key, value in citation.item.items():
        if key not in FIELDS:
            yield f"{key} is no variable"
        if key in ("type", "relation"):
            continue
        read = [trace.span.of(text) for trace in citation.traces if trace.variable == key]
        if isinstance(value, tuple) and value and isinstance(value[0], Name):
            of_another = key in ("author", "container-author") and IDEM.search(citation.span.of(text))
            known = before if of_another else set()
            missing = [n for n in citation.item.names(key) if not _named(n, read) and n not in known]
            yield from (f"{key} {name!r} not read in {read}" for name in missing)
        elif isinstance(value, tuple):
            yield from _unrelated(citation.item, text)
        elif not _read_there(value, key, read):
            yield f"{key} {value!r} not read in {read}"
    if citation.locator is not None and citation.locator not in text:
        yield f"locator {citation.locator!r} does not stand there"
    if citation.introducer is not None and citation.introducer not in text[: citation.span.start]:
        yield f"introducer {citation.introducer!r} does not stand before it"


def _unrelated(item: Item, text: str) -> Iterator[str]:
    """The values of a record beside the record: in the note."""
    for other in item.items_of("related"):
        for key in (key for key in other if key not in ("type", "relation", "resolves_to")):
            value = other[key]
            if not (_dated(value, text) if isinstance(value, Date) else _written(other.text(key), text)):
                yield f"related {key} {other.text(key)!r} does not stand there"


def _read_there(value: object, key: str, read: list[str]) -> bool:
    if isinstance(value, Date):
        return any(_dated(value, piece) for piece in read)
    written = value.written if isinstance(value, Pages) else str(value)
    if any(_written(written, piece) or _written(written, _AMERICAN.sub("", piece)) for piece in read):
        return bool(written)
    # a later member of a list of files has the first one's fonds
    return key == "archive_location" and bool(read) and _ends_with(written, read)


_AMERICAN = re.compile(r",(?=[’”\"»“]{1,2}$)")
"""The comma that American printers set before the closing mark is no part of a title."""


def _written(value: str, text: str) -> bool:
    return " ".join(value.split()) in " ".join(text.split())


def _ends_with(signature: str, read: list[str]) -> bool:
    """Whether the part that tells the file from the others was read here."""
    return any(signature.rstrip(".").endswith(piece.strip().rstrip(".")) for piece in read if piece.strip())


def _named(name: Name, read: list[str]) -> bool:
    """All parts of the name stand in one place."""
    parts = [part for part in (name.family, name.given, name.suffix, name.literal) if part]
    return bool(parts) and any(all(_written(part, piece) for part in parts) for piece in read)


_MONTH_NAMED = re.compile(r"[^\W\d_]{3}|[IVX]{1,4}")


def _dated(date: Date, text: str) -> bool:
    """The words were kept as they stand, and every number of the type comes from them."""
    if not date.edtf:
        return bool(date.written) and _written(date.written, text)
    if date.written and not _written(date.written, text):
        return False
    plain = unicodedata.normalize("NFKC", text)
    if republic := _REPUBLIC.search(plain):
        # the calendar of the French Republic: its year n began in September 1791 + n
        began = 1791 + _REPUBLIC_YEARS.index(republic["year"])
        return all(int(year) in (began, began + 1) for year in re.findall(r"\d{4}(?=-|$)", date.edtf))
    numbers = {int(n) for n in re.findall(r"\d+", plain)}
    numbers |= {n % 100 for n in numbers} | {n // 10_000 for n in numbers if n > 9999}
    numbers |= {_filled(first, last) for first, last in re.findall(r"(\d{4})\s?[-–—/]\s?(\d{1,3})\b", plain)}
    return all(_part_stands(part, plain, numbers) for part in re.findall(r"\d{4}(?:-\d\d)*", date.edtf))


_REPUBLIC_YEARS = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_REPUBLIC = re.compile(rf"\d\s[^\W\d_]+\.?\san\s(?P<year>{'|'.join(sorted(_REPUBLIC_YEARS, key=len, reverse=True))})(?!\w)")


def _filled(first: str, last: str) -> int:
    """ "1765–9" ends in 1769."""
    return int(first[: -len(last)] + last)


def _part_stands(part: str, text: str, numbers: set[int]) -> bool:
    year, *rest = map(int, part.split("-"))
    if year not in numbers and year % 100 not in numbers and not re.search(r"[XVI]{2}|\d0", text):
        return False
    if rest and rest[0] not in numbers and not _MONTH_NAMED.search(text):
        return False
    return len(rest) < 2 or rest[1] in numbers
