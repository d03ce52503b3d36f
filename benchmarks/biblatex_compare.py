"""What of a citation that biblatex printed is read as its record has it, value by value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from biblatex_print import Cited

from edele_refs.model import Citation, Item
from edele_refs.values import Date

NAMES = ("author", "editor", "translator")
TEXTS = ("title", "container-title", "publisher", "publisher-place", "collection-title", "URL")
NUMBERS = ("volume", "issue", "edition", "collection-number", "number-of-volumes", "page")
ARCHIVAL = ("archive", "archive-place", "archive_collection", "archive_location")
Record = Mapping[str, Any]


class Difference(NamedTuple):
    """What is read otherwise than it is printed: "wrong", "missing" or "extra"."""

    how: str
    field: str
    printed: str
    read: str


def compared(record: Record, cited: Cited, text: str, read: Citation, again: bool) -> Iterator[Difference | None]:
    """None for each value that is right."""
    yield from _names(record, text, read.item, again)
    yield from _texts(record, text, read.item)
    yield from _archive(record, text, read)
    yield from _numbers(record, cited, text, read.item)
    yield from _issued(record, text, read.item)
    if cited.page and cited.page.partition("-")[0] in re.findall(r"\d+", text):
        first = cited.page.partition("-")[0]
        where = f"{read.locator or ''} {read.item.text('page')}"
        yield None if first in re.findall(r"\d+", where) else Difference("wrong" if read.locator else "missing", "locator", cited.page, where)


def _told(field: str, wanted: str, read: str, right: bool) -> Difference | None:
    if right:
        return None
    return Difference("wrong" if wanted and read else "missing" if wanted else "extra", field, wanted, read)


def _names(record: Record, text: str, item: Item, again: bool) -> Iterator[Difference | None]:
    """Names are asked for as often as they stand there; an editor of whom a short form does not say so is an author."""
    letters = _letters(text)
    left = Counter({name: letters.count(name) for field in NAMES for name in _families(record, field)})
    for field in NAMES:
        stated = _families(record, field)
        wanted = [name for name in stated if left[name] > 0]
        left.subtract(wanted)
        found = [_letters(name.family or name.literal) for name in item.names(field)]
        if field == "author" and (found == stated or (again and not stated and found == _families(record, "editor"))):
            wanted = found  # "Idem" is who it means
        if field == "editor" and again and not found and item.names("author") and "author" not in record:
            continue
        if wanted or found:
            right = len(wanted) == len(found) and all(one.endswith(name) for name, one in zip(wanted, found, strict=True))
            yield _told(field, ", ".join(wanted), ", ".join(found), right)


def _families(record: Record, field: str) -> list[str]:
    return [_letters(one.get("family", one.get("literal", ""))) for one in record.get(field, ())]


def _texts(record: Record, text: str, item: Item) -> Iterator[Difference | None]:
    for field in TEXTS:
        wanted, found = _longest(record, field, text), item.text(field)
        if field == "title" and not found and item.names("recipient") and _letters(wanted).startswith(_letters(item.text("genre"))):
            continue  # "Telegram to the Secretary of State": what it is, and whom it is to
        if wanted or found:
            right = _letters(wanted) in (_letters(found), _letters(f"https://{found}")) or (field == "publisher-place" and bool(wanted) and _letters(wanted) in _letters(found))
            yield _told(field, wanted, found, right)


def _longest(record: Record, field: str, text: str) -> str:
    """The value as it is printed: whole, without its subtitle, short; nothing where it is not."""
    whole = record.get(field, "")
    if field == "publisher" and record["type"] == "manuscript":
        return ""
    short = record.get("title-short", "") if field == "title" else ""
    forms = [whole, whole.partition(": ")[0], short, whole.partition("; ")[0], whole.replace("University Press", "UP"), whole.replace("University", "U"), whole.partition("://")[2]]
    if field == "publisher-place":
        return next((form for form in forms if form and re.search(rf"(?<!\w){re.escape(form)}", text)), "")
    return next((form for form in forms if form and _letters(form) in _letters(text)), "")


def _archive(record: Record, text: str, read: Citation) -> Iterator[Difference | None]:
    """Archive and signature are compared as one text: where they are divided is the archive's affair."""
    kept = record.get("publisher", "") if record["type"] == "manuscript" else ""
    wanted = kept if kept and _letters(kept) in _letters(text) else ""
    found = " ".join(filter(None, (read.item.text(field) for field in ARCHIVAL)))
    if wanted or found:
        yield _told("archive", wanted, found, _letters(wanted) in (_letters(found), _letters(found + (read.locator or ""))))


def _numbers(record: Record, cited: Cited, text: str, item: Item) -> Iterator[Difference | None]:
    for field in NUMBERS:
        stated, found = str(record.get(field, "")), item.text(field)
        digits = re.findall(r"\d+", stated)
        shown = re.findall(r"\d+", text)
        wanted = stated if digits and digits[0] in shown and (field != "page" or len(digits) == 1 or digits[1].endswith(_after(digits[0], shown))) else ""
        if field == "page" and cited.page and re.findall(r"\d+", found)[:1] == [cited.page.partition("-")[0]]:
            continue  # the place cited stands where pages do
        if field in ("volume", "issue") and not ("volume" in record and "issue" in record) and _is_other(record, field, item):
            continue  # the one number of a journal
        if wanted or found:
            yield _told(field, wanted, found, bool(wanted) and re.findall(r"\d+", found)[:1] == digits[:1])


def _after(number: str, shown: Sequence[str]) -> str:
    """The number printed behind this one; what ends no number where there is none."""
    later = shown[shown.index(number) + 1 :]
    return later[0] if later else "-"


def _is_other(record: Record, field: str, item: Item) -> bool:
    other = "issue" if field == "volume" else "volume"
    one, two = ("", str(record.get(other, ""))) if field not in record else (str(record[field]), "")
    return record["type"] == "article-journal" and (item.text(field), item.text(other)) in ((two, ""), ("", one)) and bool(one or two)


def _issued(record: Record, text: str, item: Item) -> Iterator[Difference | None]:
    parts = [str(part) for part in record["issued"]["date-parts"][0]]
    issued = item.get("issued")
    found = issued.edtf if isinstance(issued, Date) else ""
    digits = [number.lstrip("0") for number in re.findall(r"\d+", text)]
    wanted = parts[0] if parts[0] in digits else ""
    if wanted and len(parts) == 3 and parts[2] in digits:
        wanted = f"{parts[0]}-{int(parts[1]):02}-{int(parts[2]):02}"
    if wanted or found:
        yield _told("issued", wanted, found, bool(wanted) and found.startswith(wanted))


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
