"""CSL variables and the fields of .bib files: lines of a table, read in both directions.

What a format has no field for is written under the variable's own name behind
"csl-", which BibTeX and biber pass over: nothing is lost. Some fields are only
shown (``add_shown``): a signature in the field that styles print, for instance,
beside the exact fields; reading drops them again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from edele_refs.fields import FIELDS
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, RefsError, Value
from edele_refs.records.dates import date_back, date_out, typed
from edele_refs.records.latex import escape, fold, paged, titled, unescape, verbatim
from edele_refs.records.names import names_back, names_out
from edele_refs.records.reading import item_from_json, item_to_json
from edele_refs.values import Pages

ARTICLE = frozenset(
    ("article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book")
)
PART = frozenset(("chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia"))
BOOK = frozenset(("book", "classic", "pamphlet"))
WEB = frozenset(("webpage", "post", "post-weblog"))
THESIS = frozenset(("thesis",))
REPORT = frozenset(("report",))
PERIODICAL = frozenset(("periodical",))


def _address_back(text: str) -> str:
    bare = fold(text)
    if bare.startswith("\\url{") and bare.endswith("}"):
        bare = bare[5:-1]
    return re.sub(r"\\([%&#_~{}$])", r"\1", bare)


def _items_out(value: Value) -> str | None:
    """Items as JSON that keeps the braces of the file in balance."""
    if not isinstance(value, tuple):
        return None
    items = [item_to_json(item) for item in value if isinstance(item, Item)]
    text = fold(json.dumps(items, ensure_ascii=False))
    escapes = {"{": "\\u007b", "}": "\\u007d"}
    in_strings = re.compile(r'"(?:[^"\\]|\\.)*"')
    return in_strings.sub(lambda m: re.sub("[{}]", lambda b: escapes[b[0]], m[0]), text)


def _items_back(text: str) -> Value | None:
    try:
        return tuple(item_from_json(item) for item in json.loads(text))
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise RefsError(f"csl-related is no JSON list of items: {text[:60]}") from None


BABEL = {
    "be": "belarusian", "bg": "bulgarian", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "en-GB": "british", "en-US": "american", "es": "spanish",
    "et": "estonian", "fi": "finnish", "fr": "french", "he": "hebrew", "hr": "croatian",
    "hu": "magyar", "it": "italian", "la": "latin", "lt": "lithuanian", "lv": "latvian",
    "nl": "dutch", "no": "norsk", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sk": "slovak", "sl": "slovene", "sr": "serbian", "sv": "swedish",
    "tr": "turkish", "uk": "ukrainian",
}  # fmt: skip
"""Languages as CSL and as babel name them; others go to ``language``."""

_FROM_BABEL = {name: code for code, name in BABEL.items()}


def _listed(value: Value) -> str:
    """One publisher: biblatex would take “Straus and Giroux” for two."""
    text = escape(str(value))
    return "{" + text + "}" if " and " in text else text


_EDITION_WORD = late_pattern(r" ?\b(?:edition|edn|ed)\b\.?$", re.IGNORECASE)


def bare_edition(edition: str) -> str:
    """An edition without the word that styles of BibTeX print themselves.

    >>> bare_edition("2nd edn."), bare_edition("rev. ed."), bare_edition("2. Aufl.")
    ('2nd', 'rev.', '2. Aufl.')
    """
    return _EDITION_WORD.sub("", edition) or edition


Out = Callable[[Value], str | None]
Back = Callable[[str], Value | None]

WAYS: Mapping[str, tuple[Out, Back]] = {
    "text": (lambda value: escape(str(value)), unescape),
    "number": (lambda value: escape(str(value)), unescape),
    "names": (names_out, names_back),
    "date": (date_out, date_back),
    "pages": (lambda value: paged(str(value)), lambda text: Pages(unescape(text))),
    "items": (_items_out, _items_back),
    "title": (lambda value: titled(str(value)), unescape),
    "address": (lambda value: verbatim(str(value)), _address_back),
    "babel": (lambda value: BABEL.get(fold(str(value))), lambda text: _FROM_BABEL.get(fold(text))),
    "listed": (_listed, unescape),
    "bare edition": (lambda value: escape(bare_edition(str(value))), unescape),
    "free date": (lambda value: escape(str(value)), lambda text: typed(unescape(text))),
}
"""For each kind of value: how it becomes a field, and how it is read back."""

_TITLES = ("title", "volume-title")
_ADDRESSES = ("URL", "DOI")


@dataclass(frozen=True, slots=True)
class Field:
    """A variable and its field: for these types only, or only where another pair stands too.

    >>> Field("page", "pages").out(Pages("345–95"))
    '345--95'
    """

    variable: str
    name: str
    only: frozenset[str] | None = None
    beside: tuple[str, str] | None = None
    kind: str = ""

    @property
    def way(self) -> tuple[Out, Back]:
        """How values of this variable are written and read."""
        if self.variable in _TITLES or self.name == "booktitle":
            return WAYS["title"]
        return WAYS[
            self.kind or ("address" if self.variable in _ADDRESSES else FIELDS[self.variable])
        ]

    def out(self, value: Value) -> str | None:
        """The field's text; None or nothing where this line cannot hold the value."""
        return self.way[0](value)

    def back(self, text: str) -> Value | None:
        """The value of the field's text; None where it is none."""
        return self.way[1](text)

    def of(self, kind: str) -> bool:
        """Whether the line is for items of this type."""
        return self.only is None or kind in self.only


SPARE = tuple(
    Field(variable, f"csl-{variable}", kind="free date" if kind == "date" else "")
    for variable, kind in FIELDS.items()
    if variable != "type"
)
"""A field for every variable, for what the format's own lines do not take."""


def to_fields(item: Item, lines: Iterable[Field]) -> dict[str, str]:
    """The fields of an item by these lines, then by the spare ones."""
    kind = item.text("type")
    held = {variable for variable in item if variable != "type" and fold(item.text(variable))}
    stated = frozenset(held)
    fields: dict[str, str] = {}
    for line in (*lines, *SPARE):
        if not held:
            break
        fits = line.variable in held and line.name not in fields and line.of(kind)
        if (
            fits
            and (not line.beside or line.beside[0] in stated)
            and (text := line.out(item[line.variable]))
        ):
            fields[line.name] = text
            held.discard(line.variable)
    return fields


def to_item(kind: str, fields: Mapping[str, str], lines: Iterable[Field]) -> Item:
    """The item of these fields; fields of no line are left out."""
    values: dict[str, Value] = {"type": kind} if kind else {}
    taken: set[str] = set()
    for line in (*lines, *SPARE):
        fits = line.name in fields and line.variable not in values and line.of(kind)
        if fits and line.name not in taken and (not line.beside or line.beside[1] in fields):
            value = line.back(fields[line.name])
            if value is not None and value not in ("", (), Pages("")):
                values[line.variable] = value
                taken.add(line.name)
    return Item(values)


def add_shown(fields: dict[str, str], shown: Mapping[str, str]) -> dict[str, str]:
    """The fields with what is only shown, behind what they hold already."""
    return fields | {
        name: ". ".join(filter(None, (fields.get(name), text))) for name, text in shown.items()
    }


def drop_shown(fields: Mapping[str, str], shown: Mapping[str, str]) -> dict[str, str]:
    """The fields without what ``add_shown`` added."""
    left = dict(fields)
    for name, text in shown.items():
        if fields.get(name) == text:
            del left[name]
        elif name in left:
            left[name] = left[name].removesuffix(f". {text}")
    return left


def signature(item: Item) -> str:
    """Archive, collection and location as one reference, escaped."""
    parts = (fold(item.text(v)) for v in ("archive", "archive_collection", "archive_location"))
    return escape(", ".join(filter(None, parts)))


def shown_date(item: Item, variable: str) -> str:
    """A date as it is shown where no field of the format takes it, escaped."""
    value = item.get(variable, "")
    return escape(str(date_back(date_out(value) or "") or value))


# -- entry types: rows of (entry type, CSL type), the first one that fits is meant ----

SUBTYPES = {"": "unknown", "article-magazine": "magazine", "article-newspaper": "newspaper"}
_FROM_SUBTYPE = {name: kind for kind, name in SUBTYPES.items()}
Types = tuple[tuple[str, str], ...]


def entry_type(kind: str, types: Types, default: str) -> str:
    """The type of entry for a CSL type."""
    return next((entry for entry, csl in types if csl == kind), default)


def subtype(kind: str, entry: str, types: Types) -> str:
    """``entrysubtype``: the CSL type where the type of entry does not tell it."""
    plain = next((csl for name, csl in types if name == entry), None)
    return "" if kind == plain else escape(SUBTYPES.get(kind, kind))


def csl_type(entry: str, fields: Mapping[str, str], types: Types) -> str:
    """The CSL type of an entry."""
    if stated := unescape(fields.get("entrysubtype", "")):
        return _FROM_SUBTYPE.get(stated, stated)
    return next((csl for name, csl in types if name == entry.lower()), "document")
