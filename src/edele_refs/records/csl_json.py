"""CSL-JSON 1.0.2, what Zotero, pandoc and citeproc read.

Dates are ``date-parts`` where they are plain (with ``circa`` for "~" and ``season``),
since every reader knows these; other EDTF dates are ``raw``, words are ``literal``.
Reading takes EDTF strings too. People who are not named ("et al.") are a last name
"others", as pandoc has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from edele_refs.fields import FIELDS
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, RefsError
from edele_refs.records.dates import csl_back, csl_out
from edele_refs.records.reading import csl_names, item_from_json, item_to_json, without_custom
from edele_refs.values import Date

if TYPE_CHECKING:
    from edele_refs.records.library import Library

NAME = "csl-json"
SUFFIX = ".json"

_DATES = frozenset(variable for variable, kind in FIELDS.items() if kind == "date")
_LISTS = frozenset(variable for variable, kind in FIELDS.items() if kind in ("names", "items"))
_NAME_PARTS = ("family", "given", "literal", "suffix", "non-dropping-particle", "dropping-particle")
_HALF = late_pattern("[\ud800-\udfff]")


def write(library: Library) -> str:
    """The library as a JSON array, one record after the other."""
    rows = ({"id": record.key, **to_json(record.item)} for record in library.records)
    texts = [json.dumps(row, ensure_ascii=False, indent=2) for row in rows]
    text = "[\n" + ",\n".join(texts) + "\n]\n" if texts else "[]\n"
    return _HALF.sub("\ufffd", text)


def to_json(item: Item) -> dict[str, Any]:
    """An item as CSL-JSON, its dates as objects; what is empty is left out."""
    data = csl_names({key: value for key, value in item_to_json(item).items() if value})
    dates = {key: csl_out(Date(data[key])) for key in data.keys() & _DATES}
    return {key: dates.get(key, value) for key, value in data.items()}


def from_json(data: Any) -> Item:
    """An item from CSL-JSON; variables that we do not know are left out."""
    if not isinstance(data, Mapping):
        raise TypeError("no JSON object")
    data = without_custom(data)
    kept = {key: v for key, v in data.items() if key in FIELDS and v not in (None, "", [], {})}
    for key, value in kept.items():
        _check(key, value)
    dates = {key: csl_back(kept.pop(key)) for key in kept.keys() & _DATES}
    known = {**item_from_json(kept), **{key: day for key, day in dates.items() if str(day)}}
    return Item({key: known[key] for key in data if key in known})


def _check(key: str, value: Any) -> None:
    """What would be no value of this variable is a mistake in the file, not to be guessed at."""
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            raise TypeError(f"{key} is no list of objects")
        parts = [part.get(name) for part in value for name in _NAME_PARTS]
        if any(part is not None and not isinstance(part, str) for part in parts):
            raise TypeError(f"a name in {key} is no text")
    elif key not in _DATES and isinstance(value, list | dict):
        raise TypeError(f"{key} is no text")


def entries(text: str) -> Iterator[tuple[str, Item]]:
    """Identifiers (or nothing) and items of a JSON array of records."""
    try:
        rows = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise RefsError(f"this is no CSL-JSON: {error or 'nested too deep'}") from None
    rows = rows.get("items") if isinstance(rows, dict) else rows
    if not isinstance(rows, list):
        raise RefsError("this is no CSL-JSON: an array of records is expected")
    for number, row in enumerate(rows, 1):
        try:
            yield str(row.get("id") or ""), from_json(row)
        except (TypeError, ValueError, AttributeError, KeyError, RecursionError) as error:
            raise RefsError(f"record {number} is no CSL-JSON item: {error}") from None


def read(text: str) -> tuple[Item, ...]:
    """The items of a JSON array of records."""
    return tuple(item for _, item in entries(text))
