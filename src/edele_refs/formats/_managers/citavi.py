"""Citavi: ``ADDIN CitaviPlaceholder{…}``, JSON in base 64 with the references in it."""

from __future__ import annotations

import binascii
import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from typing import Any

from edele_refs.formats._managers import Cited, Code
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Value
from edele_refs.values import Date, Name, Pages

TYPES: Mapping[str, str] = {
    "Book": "book", "BookEdited": "book", "Contribution": "chapter",
    "ContributionInLegalCommentary": "chapter", "JournalArticle": "article-journal",
    "NewspaperArticle": "article-newspaper", "Thesis": "thesis",
    "InternetDocument": "webpage", "UnpublishedWork": "manuscript", "Manuscript": "manuscript",
    "ArchiveMaterial": "document", "ConferenceProceedings": "book",
    "PersonalCommunication": "personal_communication", "SpecialIssue": "periodical",
    "Lecture": "paper-conference", "InterviewMaterial": "interview", "StatuteOrRegulation": "legislation",
}  # fmt: skip
TEXTS: Mapping[str, str] = {
    "Title": "title", "ShortTitle": "title-short", "PlaceOfPublication": "publisher-place",
    "Edition": "edition", "Volume": "volume", "Number": "issue", "NumberOfVolumes": "number-of-volumes",
    "Isbn": "ISBN", "Doi": "DOI", "OnlineAddress": "URL",
}  # fmt: skip
PEOPLE: Mapping[str, str] = {"Authors": "author", "Editors": "editor", "Translators": "translator"}
_PLACEHOLDER = late_pattern(r"ADDIN\s+CitaviPlaceholder\{?\s*([\w+/=\s]+)\}?")


def read(code: Code, sources: Mapping[str, Item]) -> Iterator[Cited]:
    """The references of a placeholder."""
    if not (found := _PLACEHOLDER.search(code.text)):
        return
    try:
        data = json.loads(b64decode("".join(found[1].split())))
    except binascii.Error as error:
        raise ValueError(str(error)) from None
    known: dict[str, Any] = {}
    for entry in _values(data["Entries"]):
        reference = entry["Reference"]
        if "$ref" in reference:  # the same object as one before
            reference = known[reference["$ref"]]
        elif "$id" in reference:
            known[reference["$id"]] = reference
        pages = _pages(entry.get("PageRange"))
        key = str(reference.get("CitationKey") or reference.get("Id") or entry.get("ReferenceId") or "")
        yield Cited(key, _item(reference), pages or None)


def _values(data: Any) -> Any:
    """The members of a list, which Citavi may wrap as ``{"$type": …, "$values": […]}``."""
    return data.get("$values", []) if isinstance(data, dict) else data or []


def _item(reference: Mapping[str, Any]) -> Item:
    kind = str(reference.get("ReferenceType") or "")
    values: dict[str, Value] = {"type": TYPES.get(kind, "document")}
    for theirs, ours in PEOPLE.items():
        if names := tuple(filter(None, map(_name, _values(reference.get(theirs))))):
            values[ours] = names
    for theirs, ours in TEXTS.items():
        if text := str(reference.get(theirs) or "").strip():
            values[ours] = text
    if subtitle := str(reference.get("Subtitle") or "").strip():
        values["title"] = f"{values.get('title', '')}: {subtitle}"
    publishers = [one.get("Name") for one in _values(reference.get("Publishers"))]
    if publishers := [name for name in publishers if name]:
        values["publisher"] = "; ".join(publishers)
    if periodical := (reference.get("Periodical") or {}).get("Name"):
        values["container-title"] = periodical
    _of_parent(reference, values)
    if year := str(reference.get("Year") or reference.get("Date") or "").strip():
        values["issued"] = Date(year if re.fullmatch(r"\d{4}", year) else "", year)
    if pages := _pages(reference.get("PageRange")):
        values["page"] = Pages(pages)
    return Item(values)


def _of_parent(reference: Mapping[str, Any], values: dict[str, Value]) -> None:
    """The book that a contribution stands in."""
    parent = reference.get("ParentReference")
    if not isinstance(parent, Mapping):
        return
    book = _item(parent)
    names = {"title": "container-title", "author": "container-author"}
    for key in ("title", "author", "editor", "publisher", "publisher-place", "issued", "volume"):
        if key in book:
            values.setdefault(names.get(key, key), book[key])


def _name(person: Mapping[str, Any]) -> Name | None:
    family = str(person.get("LastName") or "").strip()
    given = " ".join(filter(None, (person.get("FirstName"), person.get("MiddleName"))))
    if not family:
        return None
    particle = str(person.get("Prefix") or "").strip()
    return Name(f"{particle} {family}".strip(), given) if given else Name(literal=family)


def _pages(data: Any) -> str:
    """Citavi writes ranges as elements with the original words in ``<os>``."""
    if isinstance(data, Mapping):
        data = data.get("OriginalString") or data.get("PrettyString") or ""
    text = str(data or "")
    found = re.search(r"<os>(.*?)</os>", text)
    return (found[1] if found else re.sub(r"<[^>]*>", " ", text)).strip()
