"""The CSL variables that an item may hold, and what kind of value each is.

Source: CSL 1.0.2, appendix IV "Variables"; the EDTF dates are those of the
CSL-JSON schema 1.0.2. Parsers, records and renderers check their names
against this one table.
"""

from typing import Literal

FieldKind = Literal["names", "date", "pages", "number", "text", "items"]

FIELDS: dict[str, FieldKind] = {
    "type": "text",
    "author": "names",
    "container-author": "names",
    "editor": "names",
    "translator": "names",
    "interviewer": "names",
    "recipient": "names",
    "title": "text",
    "original-title": "text",
    "container-title": "text",
    "volume-title": "text",
    "collection-title": "text",
    "collection-number": "number",
    "edition": "number",
    "volume": "number",
    "number-of-volumes": "number",
    "issue": "number",
    "number": "number",
    "genre": "text",
    "medium": "text",
    "status": "text",
    "event-place": "text",
    "publisher-place": "text",
    "publisher": "text",
    "issued": "date",
    "original-date": "date",
    "accessed": "date",
    "page": "pages",
    "archive": "text",
    "archive-place": "text",
    "archive_collection": "text",
    "archive_location": "text",
    "language": "text",
    "note": "text",
    "URL": "text",
    "DOI": "text",
    "ISBN": "text",
    "ISSN": "text",
    # no CSL variable: what else the mention says of the item: the words in which it names
    # the source where they say more than names do ("Author’s interview with X"; in JSON
    # under ``custom``), an abbreviation introduced for it, another place of its text
    "heading": "text",
    "related": "items",
    "relation": "text",
    "resolves_to": "text",
}
"""Every variable and the kind of its value, in the order in which records write them."""

TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter "
    "classic collection dataset document entry entry-dictionary entry-encyclopedia event figure "
    "graphic hearing interview legal_case legislation manuscript map motion_picture "
    "musical_score pamphlet paper-conference patent performance periodical "
    "personal_communication post post-weblog regulation report review review-book software song "
    "speech standard thesis treaty webpage".split()
)
"""The item types of CSL 1.0.2."""
