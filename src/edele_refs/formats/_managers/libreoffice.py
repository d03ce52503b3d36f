"""LibreOffice's own bibliography entries: ``<text:bibliography-mark>``, its attributes the source.

More information: OpenDocument 1.3, part 3, 7.5.9 (text:bibliography-mark).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from edele_refs.formats._data import date, name_of, number
from edele_refs.formats._managers import Cited, Code
from edele_refs.item import Item, Value
from edele_refs.values import Name, Pages

PREFIX = "LIBREOFFICE_BIBLIOGRAPHY "
_TYPES: Mapping[str, str] = {
    "book": "book", "booklet": "pamphlet", "article": "article-journal", "inbook": "chapter", "incollection": "chapter",
    "conference": "paper-conference", "inproceedings": "paper-conference", "mastersthesis": "thesis", "phdthesis": "thesis",
    "techreport": "report", "journal": "periodical", "manual": "document", "misc": "document", "unpublished": "manuscript",
    "email": "personal_communication", "www": "webpage",
}  # fmt: skip
_TEXTS: Mapping[str, str] = {
    "title": "title", "booktitle": "container-title", "journal": "container-title", "publisher": "publisher",
    "address": "publisher-place", "edition": "edition", "series": "collection-title", "isbn": "ISBN", "url": "URL",
}  # fmt: skip


def read(code: Code, sources: Mapping[str, Item]) -> Iterator[Cited]:
    """The source of an entry; several people in one field are divided at semicolons."""
    if not code.text.startswith(PREFIX):
        return
    said = {key: value.strip() for key, value in json.loads(code.text[len(PREFIX) :]).items() if value.strip()}
    values: dict[str, Value] = {"type": _TYPES.get(said.get("bibliography-type", ""), "document")}
    for role in ("author", "editor"):
        names = [name_of(one) for one in said.get(role, "").split(";") if one.strip()]
        if None in names:
            names = [Name(literal=said[role])]
        if names:
            values[role] = tuple(name for name in names if name)
    for theirs, ours in _TEXTS.items():
        if theirs in said:
            values.setdefault(ours, said[theirs])
    for key in ("volume", "number"):
        if key in said:
            values["issue" if key == "number" and values["type"] == "article-journal" else key] = number(said[key])
    if day := date(said.get("year", "")):
        values["issued"] = day
    if "pages" in said:
        values["page"] = Pages(said["pages"])
    if "title" in values or "container-title" in values:
        yield Cited(said.get("identifier", ""), Item(values))
