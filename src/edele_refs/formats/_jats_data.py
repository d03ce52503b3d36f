"""What JATS says of a source in elements: ``<element-citation>``, and others where all words have theirs.

Source: the JATS tag library (NISO Z39.96), "Citations".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from edele_refs.formats._data import Node, date, is_full, is_said, name_of, number, parted, plain
from edele_refs.item import Item, Value
from edele_refs.values import Date, Name, Pages, and_others

CITATIONS = ("element-citation", "nlm-citation", "mixed-citation", "citation")
ONLY_DATA = ("element-citation", "nlm-citation")
"""Of these every word is in an element; of the others that may be."""
DIALECT = plain("p".split(), ("label", "fn"), ("break",))
_TYPES: Mapping[str, str] = {
    "book": "book", "journal": "article-journal", "chapter": "chapter", "thesis": "thesis",
    "confproc": "paper-conference", "conference": "paper-conference", "newspaper": "article-newspaper",
    "magazine": "article-magazine", "report": "report", "web": "webpage", "webpage": "webpage",
    "patent": "patent", "data": "dataset", "software": "software", "preprint": "article",
    "letter": "personal_communication", "interview": "interview", "legaldoc": "legislation",
}  # fmt: skip
_TEXTS: Mapping[str, str] = {
    "edition": "edition", "publisher-loc": "publisher-place", "publisher-name": "publisher",
    "series": "collection-title", "conf-loc": "event-place", "isbn": "ISBN", "issn": "ISSN",
}  # fmt: skip
_IDS: Mapping[str, str] = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN"}
_ROLES: Mapping[str, str] = {
    "": "author", "author": "author", "allauthors": "author", "editor": "editor", "guest-editor": "editor",
    "translator": "translator", "curator": "editor", "compiler": "editor", "inventor": "author",
}  # fmt: skip
_NAMES = ("name", "string-name", "collab", "institution")
_PARTS = ("chapter-title", "article-title", "part-title", "data-title")
_OF_PARTS = frozenset(("book", "chapter", "confproc", "conference"))
_TYPED = frozenset(
    (*_NAMES, *_PARTS, *_TEXTS, "person-group", "source", "year", "month", "day", "volume", "issue", "fpage",
     "lpage", "page-range", "pub-id", "ext-link", "uri", "etal", "trans-title", "date", "elocation-id", "size", "date-in-citation", "comment", "label")
)  # fmt: skip


def data_of(node: Node) -> tuple[Item, str | None] | None:
    """The item of a citation and the place cited; None where it is text in which some parts are marked."""
    only = node.name in ONLY_DATA
    if not only and is_said(node.outside(_TYPED)):
        return None
    people = _people(node)
    if people is None:
        return None
    values = {**people, **_titled(node), **_imprint(node)}
    if not ({"title", "container-title"} & values.keys() and (only or is_full(values))):
        return None
    return parted(values)


def _titled(node: Node) -> dict[str, Value]:
    said = re.sub(r"[\W_]", "", (node.get("publication-type") or node.get("citation-type")).casefold())
    part, whole = node.first(*_PARTS).rstrip(" .,"), node.first("source").strip(" .,")
    values: dict[str, Value] = {}
    kind = _TYPES.get(said, "")
    if part:
        values["title"] = part
        if whole:
            values["container-title"] = whole
        in_book = said in _OF_PARTS or any(node.below("chapter-title"))
        kind = "paper-conference" if said in ("confproc", "conference") else "chapter" if in_book and whole else kind
    elif whole:
        journal = said in ("journal", "newspaper", "magazine")
        values["container-title" if journal else "title"] = whole
    return {"type": kind, **values} if kind else values


def _people(node: Node) -> dict[str, Value] | None:
    found: dict[str, list[Name]] = {}
    for group in node.below("person-group"):
        role = _ROLES.get(group.get("person-group-type").casefold(), "")
        names = list(_names(group))
        if None in names:
            return None
        if role:
            found.setdefault(role, []).extend(name for name in names if name)
    alone = list(_names(node))
    if None in alone:
        return None
    if alone:  # outside of groups: who wrote it
        found.setdefault("author", [])[:0] = [name for name in alone if name]
    return {role: tuple(names) for role, names in found.items() if names}


def _names(node: Node) -> Iterator[Name | None]:
    """The names in an element, not those in groups of names in it."""
    found: list[Name | None] = []
    for one in node.below(*_NAMES, "etal", without=("person-group", "publisher-name", "collab", "ext-link")):
        if one.name == "etal":
            found = list(and_others(tuple(name for name in found if name)))
        elif one.text:
            found.append(_name(one))
    yield from found


def _name(one: Node) -> Name | None:
    family = one.first("surname")
    if family:
        given = one.first("given-names")
        link = one.first("prefix") if one.first("prefix").islower() else ""
        return Name(" ".join(filter(None, (link, family))), given, suffix=one.first("suffix"))
    return name_of(one.text) if one.name == "string-name" else Name(literal=one.text.strip(" ,."))


def _imprint(node: Node) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, key in _TEXTS.items():
        if text := node.first(name).strip(" ,:;"):
            values[key] = text
    for name in ("volume", "issue"):
        if text := node.first(name):
            values[name] = number(text.strip(" ,.()"))
    if (issued := _issued(node)) is not None:
        values["issued"] = issued
    if pages := _pages(node):
        values["page"] = Pages(pages)
    for one in node.below("pub-id"):
        if known := _IDS.get(one.get("pub-id-type").casefold()):
            values.setdefault(known, one.text)
    link = next(node.below("ext-link", "uri"), None)
    address = (link.get("xlink:href") or link.text) if link else ""
    if re.match(r"https?://\S+$", address):
        values["URL"] = address
    accessed = next((d for d in node.below("date-in-citation") if d.get("iso-8601-date")), None)
    if accessed and (day := date(accessed.text, accessed.get("iso-8601-date"))):
        values["accessed"] = day
    return values


def _issued(node: Node) -> Date | None:
    year = next(node.below("year"), None)
    if year is None:
        return None
    month, day = node.first("month"), node.first("day")
    if re.fullmatch(r"\d{4}", year.text) and re.fullmatch(r"0?[1-9]|1[0-2]", month):
        days = f"-{int(day):02d}" if re.fullmatch(r"0?[1-9]|[12]\d|3[01]", day) else ""
        return Date(f"{year.text}-{int(month):02d}{days}")
    return _worded(year.text, month, day) if month else date(year.text, year.get("iso-8601-date"))


def _worded(year: str, month: str, day: str) -> Date:
    """With a month in words: its number where it is one of ours, else as written."""
    from edele_refs.records.dates import issued_back

    written = f"{day.strip('.')} {month}" if day else month
    found = issued_back({"year": year, "month": written})
    exact = found.edtf if found and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", found.edtf) else ""
    return Date(exact, " ".join(filter(None, (day, month, year))))


def _pages(node: Node) -> str:
    if whole := node.first("page-range"):
        return number(whole)
    first, last = node.first("fpage").strip(" ,."), node.first("lpage").strip(" ,.")
    return f"{number(first)}–{last}" if first and last and last != first else number(first)
