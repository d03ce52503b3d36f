"""RIS, what EndNote, Zotero, Citavi and Mendeley read: one tag a line.

Which tag holds what follows what Zotero and EndNote do on import. RIS is coarse: what a tag
cannot hold exactly (a date "c. 1952", an institution with a comma in its name, a variable without
a tag) stands also in a note, ``N1  - csl-issued: 1952~``; reading prefers it, so nothing is lost.
An archival record's whole signature is shown as its call number (``CN``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from edele_refs.fields import FIELDS as VARIABLES
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, RefsError, Value
from edele_refs.records._ris_tags import FIELDS, OTHER, READ_ALSO, TYPES, TYPES_READ_ALSO
from edele_refs.records.dates import typed
from edele_refs.records.latex import fold
from edele_refs.records.mapping import Field, entry_type
from edele_refs.records.reading import item_from_json, item_to_json
from edele_refs.values import Date, Name, Pages

if TYPE_CHECKING:
    from edele_refs.records.library import Library

NAME = "ris"
SUFFIX = ".ris"

Lines = Mapping[str, list[str]]
_LINE = late_pattern(r"([A-Z][A-Z0-9]) {1,2}-\s?(.*)")
_EXACT = late_pattern(r"csl-([\w-]+): (.*)")
_RANGE = late_pattern(r"(\w+)–(\w+)")
_DAY = late_pattern(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_SLASHED = late_pattern(r"(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:/\s*(.*))?", re.ASCII)
_BOTH = late_pattern(r"\d+\s?[-–—]\s?\d+")


def write(library: Library) -> str:
    """The library, an empty line between two records."""
    return "\n".join(_record_text(record.key, record.item) for record in library.records)


def entries(text: str) -> Iterator[tuple[str, Item]]:
    """Identifiers (or nothing) and items of a file; what stands before the first record is passed over."""
    found = False
    for lines in _records(text):
        found = True
        yield lines.get("ID", [""])[0], _item(lines)
    if not found and text.strip("\ufeff \t\r\n"):
        raise RefsError("this is no RIS: no line begins a record (“TY  - BOOK”)")


# ---------------------------------------------------------------- writing


def _record_text(key: str, item: Item) -> str:
    stated = item.text("type")
    kind = entry_type(stated, TYPES, OTHER)
    lines = {"TY": [kind], "ID": [key], **_tagged(item)}
    notes = [note for note in lines.pop("N1", []) if not _EXACT.fullmatch(note)]
    lines["N1"] = notes if _type(kind) == stated else [*notes, _note("type", stated)]
    read = _item(lines)
    lines["N1"] += [_note(v, item[v]) for v in VARIABLES if v in item and _differ(v, item[v], read.get(v, ""))]
    written = [f"{tag}  - {text}\n" for tag, texts in lines.items() for text in map(fold, texts) if text]
    return "".join((*written, "ER  - \n"))


def _differ(variable: str, value: Value, read: Value) -> bool:
    return value != read and _exact(variable, value) != _exact(variable, read)


def _note(variable: str, value: Value) -> str:
    return f"csl-{variable}: {_exact(variable, value)}"


def _tagged(item: Item) -> dict[str, list[str]]:
    """The lines of an item by their tags."""
    kind, found = item.text("type"), dict[str, list[str]]()
    for line in FIELDS:
        if line.variable in item and line.name not in found and line.of(kind):
            found |= _lines(line, item[line.variable])
    signature = _signature(item)
    return found | ({"CN": [signature]} if signature else {})


def _lines(line: Field, value: Value) -> dict[str, list[str]]:
    if isinstance(value, tuple):
        return {line.name: [_name_out(name) for name in value if isinstance(name, Name)]}
    text = fold(str(value))
    if line.variable == "page" and (pages := _RANGE.fullmatch(text)):
        return {"SP": [pages[1]], "EP": [pages[2]]}
    if not isinstance(value, Date):
        return {line.name: [text]}
    day = _DAY.fullmatch(text)
    dated = "/".join(part or "" for part in day.groups()) + "/" if day and (day[2] or line.name != "DA") else ""
    year = {"PY": [value.year or text]} if line.name == "DA" else {}
    return year | ({line.name: [dated or text]} if dated or line.name != "DA" else {})


def _name_out(name: Name) -> str:
    """"Family, Given, Suffix"; institutions as EndNote wants them, their first comma doubled or one at the end."""
    if name.literal:
        return name.literal.replace(",", ",,", 1) if "," in name.literal else f"{name.literal},"
    return ", ".join((name.family, name.given, name.suffix)).rstrip(", ")


def _signature(item: Item) -> str:
    """Archive, collection and location as one reference."""
    parts = (fold(item.text(v)) for v in ("archive", "archive_collection", "archive_location"))
    return ", ".join(filter(None, parts)) if item.text("archive_location") else ""


def _exact(variable: str, value: Value) -> str:
    """A value as it stands in a note: text, or JSON where it is a list."""
    if not isinstance(value, tuple):
        return fold(str(value))
    listed = item_to_json(Item({variable: value}))[variable]
    return fold(json.dumps(listed, ensure_ascii=False)) if listed else ""


# ---------------------------------------------------------------- reading


def _records(text: str) -> Iterator[Lines]:
    """The lines of each record by their tags; a line without a tag goes on with the one before."""
    lines: dict[str, list[str]] = {}
    last = ""
    for row in (row.strip(" \t") for row in re.split(r"\r\n?|\n", text.removeprefix("\ufeff"))):
        found = _LINE.fullmatch(row)
        tag = found[1] if found else ""
        if tag in ("TY", "ER") and lines:
            yield lines
            lines = {}
        if found and tag != "ER" and (lines or tag == "TY"):
            lines.setdefault(tag, []).append(found[2])
            last = tag
        elif row and not found and lines:
            lines[last][-1] += f" {row}"
    if lines:
        yield lines


def _item(lines: Lines) -> Item:
    exact = {found[1]: found[2] for note in lines.get("N1", []) if (found := _EXACT.fullmatch(note))}
    kind = exact.pop("type", "") or _type(lines["TY"][0].upper())
    values: dict[str, Value] = {"type": kind} if kind else {}
    values |= {variable: value for variable, text in exact.items() if variable in VARIABLES and (value := _exactly(variable, text))}
    stated = _stated(lines, kind)
    values |= {variable: _value(variable, texts, lines) for variable, texts in stated.items() if variable not in values}
    return Item({variable: value for variable, value in values.items() if value})


def _stated(lines: Lines, kind: str) -> dict[str, list[str]]:
    """What stands under the tags of each variable: names under all of them, anything else under the first."""
    found: dict[str, list[str]] = {}
    taken: set[str] = set()
    for line in (*FIELDS, *READ_ALSO):
        if line.name not in lines or line.name in taken or not line.of(kind):
            continue
        if texts := [text for text in lines[line.name] if text and not _EXACT.fullmatch(text)]:
            taken.add(line.name)
            if line.variable not in found or VARIABLES[line.variable] == "names":
                found[line.variable] = [*found.get(line.variable, []), *texts]
    return found


def _type(tag: str) -> str:
    """The type of an item for a type of RIS; nothing where that says nothing."""
    return next((csl for known, csl in (*TYPES, *TYPES_READ_ALSO) if known == tag), "")


def _exactly(variable: str, text: str) -> Value | None:
    kind = VARIABLES[variable]
    if kind not in ("names", "items"):
        return typed(text) if kind == "date" else Pages(text) if kind == "pages" else text
    try:
        return item_from_json({variable: json.loads(text)})[variable]
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise RefsError(f"the note csl-{variable} is no JSON list: {text[:60]}") from None


def _value(variable: str, texts: list[str], lines: Lines) -> Value:
    kind = VARIABLES[variable]
    if kind == "names":
        return tuple(name for name in map(_name_back, texts) if name != Name())
    if kind == "pages":
        return _pages(texts[0], next(iter(lines.get("EP", [])), ""))
    return _date(texts[0]) if kind == "date" else "; ".join(texts) if variable == "note" else texts[0]


def _pages(first: str, last: str) -> Pages:
    """First and last page; some programs write both where the first belongs ("12-34", "12-")."""
    if not last or re.split(r"[-–—]\s?", first)[-1] == last or _BOTH.fullmatch(first):
        return Pages(first)
    return Pages(f"{first.rstrip('-–— ')}–{last}")


def _date(text: str) -> Date:
    """A date: "1941/07/16/" or anything else; what the calendar does not have stays as written.

    >>> _date("1941/7/16/"), _date("1941/13/16")
    (Date(edtf='1941-07-16', written=''), Date(edtf='1941', written='1941/13/16'))
    """
    if not (found := _SLASHED.fullmatch(text)):
        return typed(text)
    year, month, day = (int(part or 0) for part in found.groups()[:3])
    if not month and not day:
        return Date(found[1], text if found[4] else "")
    try:
        date(year, month, day or 1)
    except ValueError:
        return Date(found[1], text)
    parts = (found[1], *(f"{part:02d}" for part in (month, day) if part))
    return Date("-".join(parts), text if found[4] else "")


def _name_back(text: str) -> Name:
    """A name; without a comma, several words are left as they stand."""
    if ",," in text or text.startswith(",") or text.endswith(","):
        return Name(literal=(text.replace(",,", ",", 1) if ",," in text else text).strip(", "))
    family, _, rest = (part.strip() for part in text.partition(","))
    given, _, suffix = (part.strip() for part in rest.partition(","))
    return Name(literal=text) if not rest and " " in text else Name(family, given, suffix=suffix)
