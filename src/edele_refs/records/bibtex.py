"""BibTeX: what ``bibtex`` and its styles read.

Archival records are ``@misc`` with the signature in ``howpublished`` (memoirs and
typescripts ``@unpublished``, with it in ``note``), beside the exact ``archive``,
``archive_collection`` and ``archive_location``, which the styles pass over. A date
that is no year, month or day stands in ``date`` as biblatex writes it, and in ``note``.
The styles print the word "edition" themselves: "2nd edn." is shown as ``2nd``, and
stands in ``csl-edition`` as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from edele_refs.fields import TYPES as CSL_TYPES
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item
from edele_refs.records import bib_file
from edele_refs.records.dates import issued_back, issued_out
from edele_refs.records.latex import escape
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
    bare_edition,
    csl_type,
    drop_shown,
    entry_type,
    shown_date,
    signature,
    subtype,
    to_fields,
    to_item,
)

if TYPE_CHECKING:
    from edele_refs.records.library import Library

NAME = "bibtex"
SUFFIX = ".bib"

TYPES = (
    ("book", "book"),
    ("incollection", "chapter"),
    ("inbook", "chapter"),
    ("incollection", "entry-encyclopedia"),
    ("incollection", "entry-dictionary"),
    ("incollection", "entry"),
    ("inproceedings", "paper-conference"),
    ("conference", "paper-conference"),
    ("article", "article-journal"),
    ("article", "article-magazine"),
    ("article", "article-newspaper"),
    ("article", "review"),
    ("article", "review-book"),
    ("article", "article"),
    ("phdthesis", "thesis"),
    ("mastersthesis", "thesis"),
    ("techreport", "report"),
    ("booklet", "pamphlet"),
    ("unpublished", "manuscript"),
    ("proceedings", "book"),
    ("manual", "report"),
    ("misc", "document"),
)
"""Types of entries and of items; all others are ``@misc``, their type in ``entrysubtype``."""

TYPES_READ_ALSO = (
    ("thesis", "thesis"),
    ("report", "report"),
    ("online", "webpage"),
    ("electronic", "webpage"),
    ("www", "webpage"),
    ("collection", "book"),
    ("mvbook", "book"),
    ("reference", "book"),
    ("inreference", "entry-encyclopedia"),
    ("legislation", "legislation"),
    ("jurisdiction", "legal_case"),
    ("letter", "personal_communication"),
    ("periodical", "periodical"),
    ("dataset", "dataset"),
)
"""Types of biblatex that stand in many a BibTeX file."""

_NUMBERED = CSL_TYPES - ARTICLE - PART - BOOK - PERIODICAL | {""}
_REST = CSL_TYPES - THESIS - REPORT | {""}

FIELDS = (
    Field("author", "author"),
    Field("editor", "editor"),
    Field("translator", "translator"),
    Field("title", "title"),
    Field("container-title", "journal", only=ARTICLE),
    Field("container-title", "booktitle", only=PART),
    Field("container-title", "howpublished", only=WEB),
    Field("collection-title", "series"),
    Field("volume", "volume"),
    Field("issue", "number", only=ARTICLE | PERIODICAL),
    Field("collection-number", "number", only=BOOK | PART),
    Field("number", "number", only=_NUMBERED),
    Field("number-of-volumes", "volumes"),
    Field("edition", "edition", kind="bare edition"),
    Field("genre", "type"),
    Field("medium", "howpublished", only=CSL_TYPES - WEB | {""}),
    Field("publisher", "school", only=THESIS),
    Field("publisher", "institution", only=REPORT),
    Field("publisher", "publisher", only=_REST),
    Field("publisher-place", "address"),
    Field("original-date", "origdate"),
    Field("original-title", "origtitle"),
    Field("page", "pages"),
    Field("archive", "archive"),
    Field("archive_collection", "archive_collection"),
    Field("archive_location", "archive_location"),
    Field("language", "language"),
    Field("note", "note"),
    Field("URL", "url"),
    Field("accessed", "urldate"),
    Field("DOI", "doi"),
    Field("ISBN", "isbn"),
    Field("ISSN", "issn"),
)
"""The lines of the table; ``issued`` has functions of its own (several fields)."""

READ_ALSO = (
    Field("container-title", "journaltitle", only=ARTICLE),
    Field("publisher", "institution", only=THESIS),
    Field("publisher", "publisher"),
    Field("publisher", "organization"),
    Field("publisher-place", "location"),
    Field("status", "pubstate"),
    Field("event-place", "venue"),
    Field("container-author", "bookauthor"),
)
"""Fields of biblatex that stand in many a BibTeX file."""

_MASTER = late_pattern(r"\bM\.? ?(?:A|Sc|Phil)\b|\bmaster|magist|diplom", re.IGNORECASE)


def shown(item: Item) -> dict[str, str]:
    """What is only shown: the signature, and the dates and status that BibTeX has no field for."""
    dates = [shown_date(item, "original-date")]
    if "date" in issued_out(item.get("issued", "")):
        dates.append(shown_date(item, "issued"))
    note = list(filter(None, [*dates, escape(item.text("status"))]))
    place = signature(item)
    if item.text("type") == "manuscript" and place:
        place, note = "", [place, *note]
    told = {"howpublished": place, "note": "; ".join(note)}
    return {name: text for name, text in told.items() if text}


def to_entry(item: Item) -> tuple[str, dict[str, str]]:
    """An item's type of entry and fields."""
    kind = item.text("type")
    entry = entry_type(kind, TYPES, "misc")
    if kind == "thesis" and _MASTER.search(item.text("genre")):
        entry = "mastersthesis"
    dated = issued_out(item.get("issued", ""))
    fields = to_fields(Item({k: v for k, v in item.items() if k != "issued"}), FIELDS)
    told = {"entrysubtype": told} if (told := subtype(kind, entry, TYPES)) else {}
    edition = escape(item.text("edition"))
    exact = {"csl-edition": edition} if edition != fields.get("edition", "") else {}
    return entry, add_shown(told | fields | dated | exact, shown(item))


def from_entry(entry: str, fields: Mapping[str, str]) -> Item:
    """The item of an entry."""
    kind = csl_type(entry, fields, (*TYPES, *TYPES_READ_ALSO))
    fields = _with_one_edition(fields)
    dated = {"issued": date} if (date := issued_back(fields)) else {}
    exact = Item({**to_item(kind, fields, FIELDS), **dated})
    left = drop_shown(fields, shown(exact))
    return Item({**to_item(kind, left, (*FIELDS, *READ_ALSO)), **dated})


def _with_one_edition(fields: Mapping[str, str]) -> Mapping[str, str]:
    """The exact edition, unless somebody has since changed the one that is printed."""
    exact = fields.get("csl-edition", "")
    kept = exact and bare_edition(exact) == fields.get("edition", "")
    passed = "edition" if kept else "csl-edition"
    return {name: text for name, text in fields.items() if name != passed}


def write(library: Library) -> str:
    """The library as a .bib file for BibTeX."""
    return bib_file.written(library, to_entry)


def entries(text: str) -> Iterator[tuple[str, Item]]:
    """Keys and items of a .bib file."""
    return bib_file.items(text, from_entry)
