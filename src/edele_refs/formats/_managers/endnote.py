"""EndNote: ``ADDIN EN.CITE`` with the records as XML, in the code or in the field's data.

The kinds of records are those of EndNote's XML export (``ref-type``).
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING

from edele_refs.formats._managers import Cited, Code
from edele_refs.formats._xml import parse_xml
from edele_refs.model import Item, Value
from edele_refs.values import Date, Name, Pages

if TYPE_CHECKING:
    from lxml.etree import _Element

TYPES: Mapping[str, str] = {
    "Book": "book", "Edited Book": "book", "Book Section": "chapter",
    "Journal Article": "article-journal", "Magazine Article": "article-magazine",
    "Newspaper Article": "article-newspaper", "Thesis": "thesis", "Report": "report",
    "Web Page": "webpage", "Manuscript": "manuscript", "Unpublished Work": "manuscript",
    "Conference Paper": "paper-conference", "Conference Proceedings": "paper-conference",
    "Encyclopedia": "entry-encyclopedia", "Dictionary": "entry-dictionary",
    "Interview": "interview", "Personal Communication": "personal_communication",
    "Pamphlet": "pamphlet", "Archival Material": "document", "Bill": "legislation",
    "Statute": "legislation", "Serial": "book", "Electronic Book": "book",
    "Electronic Article": "article-journal",
}  # fmt: skip
PARTS = frozenset(["chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"])
TEXTS: Mapping[str, str] = {
    "titles/title": "title",
    "titles/secondary-title": "container-title",
    "titles/tertiary-title": "collection-title",
    "volume": "volume", "edition": "edition", "number": "issue", "publisher": "publisher",
    "pub-location": "publisher-place", "isbn": "ISBN", "electronic-resource-num": "DOI",
    "urls/related-urls/url": "URL", "call-num": "archive_location",
}  # fmt: skip


def read(code: Code, sources: Mapping[str, Item]) -> Iterator[Cited]:
    """The records of a citation."""
    if "EN.CITE" not in code.text:
        return
    for text in _data(code):
        root = parse_xml(text, "a field of EndNote").getroot()
        for cite in root.iter("Cite"):
            record = cite.find("record")
            if record is None:
                raise ValueError("a citation without its record")
            number = _words(cite, "RecNum") or _words(record, "rec-number")
            pages = _words(cite, "Pages") or _words(cite, "Suffix").lstrip(", ")
            yield Cited(number, _item(record), pages or None)


def _data(code: Code) -> Iterator[bytes]:
    """The XML: in the code as it is (also escaped once more), or in base 64 beside it."""
    found = re.search(r"<EndNote>.*</EndNote>", unescape_once(code.text), re.DOTALL)
    if found:
        yield found[0].encode()
        return
    for data in code.data:
        try:
            text = b64decode("".join(data.split()))
        except binascii.Error as error:
            raise ValueError(str(error)) from None
        start, end = text.find(b"<EndNote>"), text.rfind(b"</EndNote>")
        if start >= 0 and end > start:
            yield text[start : end + len(b"</EndNote>")]
            return


def unescape_once(text: str) -> str:
    """XML that was escaped to stand in an attribute."""
    return unescape(text) if "&lt;EndNote" in text else text


def _words(element: _Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else " ".join("".join(map(str, found.itertext())).split())


def _item(record: _Element) -> Item:
    kind = record.find("ref-type")
    form = TYPES.get((kind.get("name") or "") if kind is not None else "", "document")
    values: dict[str, Value] = {"type": form}
    for group, key in (("authors", "author"), ("secondary-authors", "editor")):
        names = record.findall(f"contributors/{group}/author")
        if names:
            values[key] = tuple(_name(" ".join("".join(map(str, n.itertext())).split())) for n in names)
    if kind is not None and kind.get("name") == "Edited Book" and "author" in values:
        values["editor"] = values.pop("author")
    for path, key in TEXTS.items():
        if text := _words(record, path):
            values[key] = text
    if form == "book" and "container-title" in values:
        values["collection-title"] = values.pop("container-title")
    if year := _words(record, "dates/year"):
        values["issued"] = Date(year if re.fullmatch(r"\d{4}", year) else "", year)
    if pages := _words(record, "pages"):
        values["page"] = Pages(pages)
    return Item(values)


def _name(text: str) -> Name:
    """EndNote writes "Werth, Alexander"; a comma at the end marks an institution."""
    family, comma, given = text.partition(",")
    if not comma or not given.strip():
        return Name(literal=family.strip())
    return Name(family.strip(), given.strip())
