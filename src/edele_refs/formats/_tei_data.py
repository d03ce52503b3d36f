"""What TEI says of a source in elements: ``<biblStruct>``, and ``<bibl>`` where all words have theirs.

Source: TEI P5 guidelines, 3.12 (bibliographic citations and references).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from edele_refs.formats._data import Node, date, is_full, is_said, name_of, number, parted, plain
from edele_refs.item import Item, Value
from edele_refs.values import Name, Pages, and_others

DIALECT = plain("p title".split(), "corr expan reg fw del figDesc".split(), ("lb", "pb", "cb"))
_NESTED = ("relatedItem", "note", "bibl", "biblStruct")
_TYPES: Mapping[str, str] = {
    "book": "book", "monograph": "book", "edited": "book", "booksection": "chapter", "incollection": "chapter",
    "inbook": "chapter", "chapter": "chapter", "journalarticle": "article-journal", "article": "article-journal",
    "magazinearticle": "article-magazine", "newspaperarticle": "article-newspaper", "thesis": "thesis",
    "phdthesis": "thesis", "report": "report", "webpage": "webpage", "manuscript": "manuscript",
    "conferencepaper": "paper-conference", "encyclopediaarticle": "entry-encyclopedia",
    "dictionaryentry": "entry-dictionary", "letter": "personal_communication", "interview": "interview",
}  # fmt: skip
"""What ``type`` says of a reference, in Zotero's words and those of others."""
_LEVELS: Mapping[str, str] = {"analytic": "a", "monogr": "m", "series": "s"}
_SCOPES: Mapping[str, str] = {
    "volume": "volume", "vol": "volume", "issue": "issue", "number": "issue", "no": "issue",
    "page": "page", "pages": "page", "pp": "page", "p": "page",
}  # fmt: skip
_IDS: Mapping[str, str] = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "url": "URL", "uri": "URL"}
_ROLES = ((r"trad|trans|über|ueber|перев|пер\.", "translator"), (r"ed|hrsg|hg|éd|cur|red|ред", "editor"))
_TYPED = frozenset(
    "title author editor respStmt edition imprint pubPlace publisher date biblScope citedRange idno series "
    "analytic monogr extent".split()
)


def data_of(node: Node) -> tuple[Item, str | None] | None:
    """The item of a reference and the place cited in it; None where it is text with some elements."""
    if node.name == "bibl" and is_said(node.outside(_TYPED)):
        return None
    titles = _titles(node)
    people = _people(node)
    if not titles or people is None:
        return None
    values: dict[str, Value] = {**people, **_imprint(node), **_titled(titles, node)}
    if node.name == "bibl" and not (people and is_full(values)):
        return None
    item, page = parted(values)
    return item, node.first("citedRange") or page


def _titles(node: Node) -> dict[str, str] | None:
    """The titles by their level; None where it cannot be told which is which."""
    found: dict[str, str] = {}
    every = [(_level(t), t) for t in node.below("title", without=_NESTED) if t.text]
    for level, some in groupby(every, key=lambda pair: pair[0]):
        title = _whole([t for _, t in some])
        if not title:
            continue
        if level in found or (not level and len({one for one, _ in every}) > 1):
            if node.name == "bibl":
                return None
            continue
        found[level] = title
    return found


def _level(title: Node) -> str:
    level = title.get("level")
    return level or next((_LEVELS[a.name] for a in title.element.within() if a.name in _LEVELS), "")


def _whole(titles: Iterable[Node]) -> str:
    """A title with its subtitle; not what it is called in short or in another language."""
    kept = [t for t in titles if t.get("type") in ("", "main", "sub", "subordinate", "full")]
    main = next((t.text.rstrip(" .:,") for t in kept if not t.get("type").startswith("sub")), "")
    below = next((t.text.strip(" .:,") for t in kept if t.get("type").startswith("sub")), "")
    return f"{main}: {below}" if main and below else main


def _titled(titles: Mapping[str, str], node: Node) -> dict[str, Value]:
    """The titles in their places, and what kind of source has such."""
    values: dict[str, Value] = {}
    said = _TYPES.get(re.sub(r"[\W_]", "", node.get("type").casefold()), "")
    part, rest = titles.get("a", ""), {k: t for k, t in titles.items() if k not in "as" or not k}
    whole = next(iter(rest.values()), "")
    journal, told = "j" in rest, any(t.get("level") == "m" for t in node.below("title", without=_NESTED))
    if part:
        values["title"] = part
        if whole:
            values["container-title"] = whole
        kind = "article-journal" if journal else "chapter" if told else ""
    else:
        values["title"] = whole
        kind = "periodical" if journal else "manuscript" if "u" in rest else "book" if "m" in rest else ""
    if titles.get("s"):
        values["collection-title"] = titles["s"]
    if said or kind:
        values["type"] = said or kind
    return {key: value for key, value in values.items() if value}


def _people(node: Node) -> dict[str, Value] | None:
    """The names by what they did; None where a name cannot be taken apart."""
    found: dict[str, list[Name]] = {}
    partly = any(t for t in node.below("analytic"))
    for one in node.below("author", "editor", "respStmt", without=_NESTED):
        role = _role(one, partly)
        names = list(_names(one))
        if None in names:
            return None
        if role and not (role == "container-author" and names == found.get("author")):
            found.setdefault(role, []).extend(name for name in names if name)
    others = next(node.below("etal"), None) is not None
    if others and found:
        first = next(iter(found))
        found[first] = list(and_others(tuple(found[first])))
    return {role: tuple(names) for role, names in found.items() if names}


def _role(one: Node, partly: bool) -> str:
    if one.name == "author":
        whole = partly and any(a.name == "monogr" for a in one.element.within())
        return "container-author" if whole else "author"
    said = (one.get("role") or one.first("resp")).casefold()
    if not said:
        return "editor" if one.name == "editor" else ""
    return next((role for form, role in _ROLES if re.search(rf"(?<![^\W\d_])(?:{form})", said)), "")


def _names(one: Node) -> Iterator[Name | None]:
    parts = list(one.below("persName", "orgName", "name"))
    if not parts and any(one.below("surname", "forename")):
        parts = [one]
    for part in parts:
        yield _name(part)
    if not parts and one.text:
        yield name_of(one.text)


def _name(part: Node) -> Name | None:
    family = part.first("surname")
    given = " ".join(n.text for n in part.below("forename") if n.text)
    link, last = part.first("nameLink"), part.first("genName")
    if family:
        return Name(" ".join(filter(None, (link, family))), given, suffix=last)
    institution = part.name == "orgName" or part.get("type") in ("org", "corporate")
    return Name(literal=part.text.strip(" ,")) if institution else name_of(part.text)


def _date(node: Node, without: Iterable[str] = ("access", "accessed")) -> Node | None:
    every = (d for d in node.below("date", without=_NESTED) if d.get("type") not in without)
    return next((d for d in every if d.text or d.get("when")), None)


def _imprint(node: Node) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, key in (("edition", "edition"), ("pubPlace", "publisher-place"), ("publisher", "publisher")):
        texts = [t.text.strip(" ,:") for t in node.below(name, without=_NESTED) if t.text]
        if texts:
            values[key] = (", " if key == "publisher-place" else "; ").join(dict.fromkeys(texts))
    if (when := _date(node)) and (day := date(when.text, _exact(when))):
        values["issued"] = day
    for scope in node.below("biblScope", without=_NESTED):
        _scope(scope, values)
    for one in node.below("idno", without=_NESTED):
        key = _IDS.get(one.get("type").casefold().replace("-", ""), "")
        if key and one.text:
            values.setdefault(key, re.sub(r"^https?://(?:dx\.)?doi\.org/", "", one.text) if key == "DOI" else one.text)
    return values


def _exact(when: Node) -> str:
    begin, end = when.get("from"), when.get("to")
    return when.get("when") or (f"{begin}/{end}" if begin and end else "")


def _scope(scope: Node, values: dict[str, Value]) -> None:
    """A volume, an issue, pages; of a series its number."""
    key = _SCOPES.get((scope.get("unit") or scope.get("type")).casefold(), "")
    begin, end = scope.get("from"), scope.get("to")
    text = scope.text or (begin if begin == end else "–".join(filter(None, (begin, end))))
    if any(a.name == "series" for a in scope.element.within()):
        key = "collection-number" if key in ("volume", "issue", "") else ""
    if key and text:
        values.setdefault(key, Pages(number(text)) if key == "page" else number(text))
