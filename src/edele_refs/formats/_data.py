"""References that come as elements, one for each part of them: what their tree holds.

What TEI's ``<biblStruct>`` and JATS's ``<element-citation>`` have in common; what their
names mean is said by ``_tei_data`` and ``_jats_data``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from edele_refs.formats._tags import Element, Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.item import Item, Value
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.values import Date, Name

_LABELS = late_pattern(
    r"(?:vols?|volume|bd|band|t|tome|tom|nos?|nr|n°|№|issue|heft|h|pp?|pages?|s|с|т|ss?)[.:]?\s+(?=[\divxlcIVXLC])", re.I
)
"""Words that stand before a number and are no part of it."""
MOST = 2000
"""No reference has more elements."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """An element with those in it."""

    element: Element
    dialect: Dialect
    children: list[Node] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.element.name

    def get(self, name: str) -> str:
        return self.element.get(name)

    @property
    def text(self) -> str:
        """What is written in it."""
        return decode(self.element.source, self.element.inner, self.dialect).text

    def below(self, *names: str, without: Collection[str] = ()) -> Iterator[Node]:
        """The elements of these names in it, at any depth, not those in others that are named."""
        for child in self.children:
            if child.name in names:
                yield child
            elif child.name not in without:
                yield from child.below(*names, without=without)

    def first(self, *names: str) -> str:
        """The text of the first element of these names; empty where there is none."""
        return next((text for child in self.below(*names) if (text := child.text)), "")

    def outside(self, names: Collection[str]) -> str:
        """Its text without that of the elements of these names."""
        dialect = Dialect(False, self.dialect.face, lambda tag: tag.name in names, ())
        return decode(self.element.source, self.element.inner, dialect).text


def tree(source: str, element: Element, dialect: Dialect) -> Node | None:
    """An element with all in it; None where that is too much for a reference."""
    found = elements(source, Span(element.start, element.end), html=False)
    if not found or len(found) > MOST:
        return None
    nodes = {id(one): Node(one, dialect) for one in found}
    for one in found[1:]:
        if one.parent is not None:
            nodes[id(one.parent)].children.append(nodes[id(one)])
    return nodes[id(found[0])]


_ROLES = late_pattern(r"\b(?:edited|translated|herausgegeben|übersetzt|traduit|traducción|edición|available)\b", re.I)


def is_said(words: str) -> bool:
    """Whether words between elements say something of the source, beside "In:" and "edited by".

    >>> is_said("In , edited by , pp. ."), is_said(". Reprint 1970.")
    (False, True)
    """
    return bool(re.search(r"\d|(?<![^\W\d_])[^\W\d_a-zß-ÿа-џґ][^\W\d_]{4,}", _ROLES.sub("", words)))


def number(text: str) -> str:
    """A volume, an issue, a page without the word for it.

    >>> number("vol. 3"), number("Bd. II"), number("Sonderheft")
    ('3', 'II', 'Sonderheft')
    """
    return _LABELS.sub("", text.strip(), count=1) if _LABELS.match(text.strip()) else text.strip()


def date(text: str, exact: str = "") -> Date | None:
    """A date from what is written, and from an attribute that says it exactly."""
    from edele_refs.records.dates import is_edtf

    if exact and is_edtf(exact):
        return Date(exact, "" if text == exact else text)
    bare = text.strip(" .,;()[]")
    if not bare:
        return None
    return Date(bare) if is_edtf(bare) else Date("", text.strip(" ,;"))


def name_of(text: str) -> Name | None:
    """A name that is written as it stands; None for several at once."""
    from edele_refs.parse.names import parse_name

    bare = text.strip(" ,;")
    if not bare or re.search(r";|\s(?:and|und|et|y|e|и|i|&)\s|,[^,]*,[^,]*,", bare):
        return None
    return parse_name(bare)


def plain(blocks: Collection[str], left_out: Collection[str], breaks: Collection[str] = ()) -> Dialect:
    """How the text of an element is read that has no face of its own."""
    return Dialect(False, lambda tag: "", lambda tag: _is_left(tag, left_out), blocks, breaks)


def _is_left(tag: Tag, names: Collection[str]) -> bool:
    return tag.name in names


def is_full(values: Mapping[str, Value]) -> bool:
    """Whether parts of a reference are those of a full one, and not of a short form."""
    return bool({"issued", "publisher", "publisher-place"} & values.keys()) or {"container-title", "page"} <= values.keys()


_WHOLES = ("book", "thesis", "report", "manuscript")


def parted(values: Mapping[str, Value]) -> tuple[Item, str | None]:
    """The item, and its page where it is a whole, of which that is the place cited."""
    if "page" not in values or values.get("type") not in _WHOLES:
        return Item(values), None
    return Item({key: value for key, value in values.items() if key != "page"}), str(values["page"])
