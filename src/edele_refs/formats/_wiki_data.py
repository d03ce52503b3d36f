"""What MediaWiki's templates for references say of a source: their fields, as an item."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from edele_refs.formats._data import date, name_of, number, parted
from edele_refs.formats._title_page import date_of
from edele_refs.formats._wiki_templates import Fields, known, named_fields, people
from edele_refs.item import Item, Value
from edele_refs.late_pattern import late_pattern
from edele_refs.values import Name, Pages

_TYPES: Sequence[tuple[str, str]] = (
    (r"cite[ _]book|книга|ouvrage|cita libro|citar livro|cytuj książkę", "book"),
    (r"cite[ _]journal|статья|article|cita pubblicazione|cita publicación|cytuj pismo", "article-journal"),
    (r"cite[ _]news|cita news", "article-newspaper"), (r"cite[ _]magazine", "article-magazine"),
    (r"cite[ _]web|internetquelle|lien web|cita web|citar web|cytuj stronę", "webpage"),
    (r"cite[ _]thesis", "thesis"), (r"cite[ _]report", "report"), (r"cite[ _]conference", "paper-conference"),
    (r"cite[ _]encyclopa?edia", "entry-encyclopedia"), (r"chapitre", "chapter"), (r"cite[ _]av media|citation|literatur|публикация|cytuj.*", ""),
)  # fmt: skip
_TEXTS: Mapping[str, str] = {
    "publisher": "publisher", "place": "publisher-place", "edition": "edition", "isbn": "ISBN", "doi": "DOI", "url": "URL",
}  # fmt: skip
_JOURNALS = ("journal", "zeitschrift", "périodique", "rivista", "czasopismo")


def data_of(parts: Sequence[str]) -> tuple[Item, str | None] | None:
    """The item of a template and the place cited; None where it is none, or names nothing for certain.

    >>> item, place = data_of(["cite book", "last=Werth", "first=Alexander", "title=Russia at War", "year=1964", "page=12"])
    >>> item.text("author"), item.text("type"), item.text("issued"), place
    ('Alexander Werth', 'book', '1964', '12')
    """
    name = parts[0].strip().replace("_", " ").lower()
    kind = next((kind for form, kind in _TYPES if re.fullmatch(form, name)), None)
    if kind is None:
        return None
    fields, _ = named_fields(name, parts[1:])
    one = known(fields)
    names = _names(one, fields)
    if names is None or not (one.get("title") or one.get("container")):
        return None
    values: dict[str, Value] = {**names, **_titled(one, fields, kind), **_imprint(one)}
    if len(values) < 3 + ("type" in values):  # no more than a title and a year
        return None
    item, page = parted(values)
    return item, page or (None if "page" in values else one.get("pages"))


def _names(one: Fields, fields: Fields) -> dict[str, Value] | None:
    """The people by what they did; None where one field has several of them."""
    found: dict[str, Value] = {}
    for key, role in (("author", ""), ("editor", "editor-"), ("translator", "translator-")):
        written = list(people(fields, role)) or ([one[key]] if one.get(key) else [])
        names = tuple(_name(text) for text in written)
        if None in names:
            return None
        if names:
            found[key] = tuple(name for name in names if name)
    return found


def _name(text: str) -> Name | None:
    family, comma, given = text.partition(", ")
    if comma and "," not in given and not re.search(r"[;/&]", text):
        return Name(family, given)
    return name_of(text)


def _titled(one: Fields, fields: Fields, kind: str) -> dict[str, Value]:
    """The titles in their places. A journal makes an article of what has no other kind."""
    container, title, chapter = one.get("container", ""), one.get("title", ""), one.get("chapter", "")
    if not kind and any(fields.get(key) for key in _JOURNALS):
        kind = "article-journal"
    elif not kind and not container and one.get("publisher"):
        kind = "book"
    elif fields.get("sammelwerk"):
        kind = "chapter"
    if chapter and title:
        title, container, kind = chapter, title, "chapter" if kind in ("", "book") else kind
    elif kind == "book" and container:
        kind = "chapter"
    said = (("type", kind), ("title", title), ("container-title", container))
    return {key: value for key, value in said if value}


def _imprint(one: Fields) -> dict[str, Value]:
    values: dict[str, Value] = {key: one[field] for field, key in _TEXTS.items() if one.get(field)}
    for key in ("volume", "issue"):
        if one.get(key):
            values[key] = number(one[key])
    for field, key in (("date", "issued"), ("access", "accessed")):
        if one.get(field) and (day := _date(one[field])):
            values[key] = day
    if _PAGES.match(one.get("pages", "")):
        values["page"] = Pages(one["pages"])
    return values


def _date(text: str) -> Value | None:
    found = date_of(text)
    return found if found and found.edtf else date(text)


_PAGES = late_pattern(r"[A-Z]?[\dIVXLCivxlc]+(?:\s?[-–,]|$|\s?ff?\b)")

