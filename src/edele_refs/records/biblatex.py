"""biblatex: .bib files for biber, with EDTF dates and a field for almost everything.

Archival records are ``@unpublished`` with the signature in ``library`` and, since the
standard styles print that nowhere, in ``howpublished``; the exact ``archive``,
``archive_collection`` and ``archive_location`` stand beside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from edele_refs.fields import TYPES as CSL_TYPES
from edele_refs.model import Item
from edele_refs.records import bib_file, bibtex
from edele_refs.records.dates import issued_back
from edele_refs.records.mapping import (
    ARTICLE,
    BOOK,
    PART,
    PERIODICAL,
    REPORT,
    THESIS,
    WEB,
    Field,
    add_shown,
    csl_type,
    drop_shown,
    entry_type,
    signature,
    subtype,
    to_fields,
    to_item,
)

if TYPE_CHECKING:
    from edele_refs.records.library import Library

NAME = "biblatex"
SUFFIX = ".bib"

TYPES = (
    ("book", "book"),
    ("mvbook", "book"),
    ("collection", "book"),
    ("mvcollection", "book"),
    ("proceedings", "book"),
    ("reference", "book"),
    ("incollection", "chapter"),
    ("inbook", "chapter"),
    ("bookinbook", "chapter"),
    ("suppbook", "chapter"),
    ("inreference", "entry-encyclopedia"),
    ("inreference", "entry-dictionary"),
    ("inreference", "entry"),
    ("inproceedings", "paper-conference"),
    ("article", "article-journal"),
    ("article", "article-magazine"),
    ("article", "article-newspaper"),
    ("article", "review-book"),
    ("article", "article"),
    ("review", "review"),
    ("thesis", "thesis"),
    ("phdthesis", "thesis"),
    ("mastersthesis", "thesis"),
    ("report", "report"),
    ("techreport", "report"),
    ("booklet", "pamphlet"),
    ("unpublished", "manuscript"),
    ("unpublished", "document"),
    ("unpublished", "collection"),
    ("letter", "personal_communication"),
    ("online", "webpage"),
    ("online", "post"),
    ("online", "post-weblog"),
    ("legislation", "legislation"),
    ("legislation", "bill"),
    ("jurisdiction", "legal_case"),
    ("periodical", "periodical"),
    ("dataset", "dataset"),
    ("software", "software"),
    ("patent", "patent"),
    ("standard", "standard"),
    ("movie", "motion_picture"),
    ("performance", "performance"),
    ("image", "figure"),
    ("artwork", "graphic"),
    ("music", "song"),
    ("misc", "document"),
)
"""Types of entries and of items; all others are ``@misc``, their type in ``entrysubtype``."""

_NUMBERED = CSL_TYPES - ARTICLE - PART - BOOK - PERIODICAL | {""}
_REST = CSL_TYPES - THESIS - REPORT - WEB | {""}

FIELDS = (
    Field("author", "author"),
    Field("container-author", "bookauthor"),
    Field("editor", "editor"),
    Field("translator", "translator"),
    Field("interviewer", "namea"),
    Field("recipient", "nameb"),
    Field("title", "maintitle", only=BOOK, beside=("volume-title", "title")),
    Field("volume-title", "title", only=BOOK, beside=("title", "maintitle")),
    Field("title", "title"),
    Field("container-title", "journaltitle", only=ARTICLE),
    Field("container-title", "maintitle", only=PART, beside=("volume-title", "booktitle")),
    Field("volume-title", "booktitle", only=PART, beside=("container-title", "maintitle")),
    Field("container-title", "booktitle", only=PART),
    Field("container-title", "titleaddon", only=WEB),
    Field("original-title", "origtitle"),
    Field("collection-title", "series"),
    Field("volume", "volume"),
    Field("issue", "number", only=ARTICLE | PERIODICAL),
    Field("collection-number", "number", only=BOOK | PART),
    Field("number", "number", only=_NUMBERED),
    Field("number-of-volumes", "volumes"),
    Field("edition", "edition"),
    Field("genre", "type"),
    Field("medium", "howpublished"),
    Field("publisher", "institution", only=THESIS | REPORT, kind="listed"),
    Field("publisher", "organization", only=WEB, kind="listed"),
    Field("publisher", "publisher", only=_REST, kind="listed"),
    Field("publisher-place", "location"),
    Field("event-place", "venue"),
    Field("issued", "date"),
    Field("issued", "year", kind="free date"),
    Field("original-date", "origdate"),
    Field("page", "pages"),
    Field("archive", "archive"),
    Field("archive_collection", "archive_collection"),
    Field("archive_location", "archive_location"),
    Field("language", "langid", kind="babel"),
    Field("language", "language"),
    Field("status", "pubstate"),
    Field("note", "note"),
    Field("URL", "url"),
    Field("accessed", "urldate"),
    Field("DOI", "doi"),
    Field("ISBN", "isbn"),
    Field("ISSN", "issn"),
)
"""The lines of the table."""

READ_ALSO = (Field("archive", "library"), *bibtex.FIELDS, *bibtex.READ_ALSO)
"""Fields of BibTeX, which biber reads too."""

ROLES = {"namea": ("nameatype", "interviewer"), "nameb": ("namebtype", "recipient")}
"""biblatex has lists of names free to use; their role is told beside."""


def shown(item: Item) -> dict[str, str]:
    """What is only shown: the signature, in two places."""
    place = signature(item)
    return {"library": place, "howpublished": place} if place else {}


def to_entry(item: Item) -> tuple[str, dict[str, str]]:
    """An item's type of entry and fields."""
    kind = item.text("type")
    entry = entry_type(kind, TYPES, "misc")
    if entry == "incollection" and item.names("container-author"):
        entry = "inbook"
    fields = to_fields(item, FIELDS)
    told = {"entrysubtype": told} if (told := subtype(kind, entry, TYPES)) else {}
    roles = dict(role for name, role in ROLES.items() if name in fields)
    return entry, add_shown(told | fields | roles, shown(item))


def from_entry(entry: str, fields: Mapping[str, str]) -> Item:
    """The item of an entry."""
    kind = csl_type(entry, fields, (*TYPES, *bibtex.TYPES))
    left = drop_shown(fields, shown(to_item(kind, fields, FIELDS)))
    item = to_item(kind, left, (*FIELDS, *READ_ALSO))
    if "issued" not in item or "date" not in fields:
        date = issued_back(fields)
        return Item({**item, "issued": date}) if date else item
    return item


def write(library: Library) -> str:
    """The library as a .bib file for biblatex."""
    return bib_file.written(library, to_entry)


def entries(text: str) -> Iterator[tuple[str, Item]]:
    """Keys and items of a .bib file."""
    return bib_file.items(text, from_entry)
