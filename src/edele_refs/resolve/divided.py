"""A short form divided anew, by the names and titles that the document is known to cite."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.languages import words as known
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Item
from edele_refs.resolve.works import Works
from edele_refs.titles import words
from edele_refs.values import Name

_HEADED = late_pattern(r"(?P<name>(?:(?:La|Le|Lo|Li|De|Del|Della|Di|Da|Dal|Du|Van|Von)\s)?[^\W\d_][\w-]+?)(?:[’']s?\s(?P<of>.+)|(?:\s\([^\W\d_]\.\))?(?:[,.:]\s(?P<title>.+)|,?\s\(?(?P<year>\d{4}[a-h]?)\)?)?)")


def divided_anew(works: Works, item: Item, names: tuple[Name, ...]) -> Item | None:
    """A known surname taken for a title’s beginning ("Ferner, The Making"), or a title’s for a name;
    a title with words behind it ("Harvest of Despair, esp. the sources cited there")."""
    title = item.text("title")
    if names and title and (together := _authors_beside(works, names[0], title)):
        return together
    if names and title and _led(names[0]):
        return item.having(author=(Name(names[0].family),))  # "Ausführlicher Isenmann, Stadt"
    if names and title and works.named(names[0]):
        head = title.partition(", ")[0]
        return item.having(title=head) if head != title else None
    if names and not title and len(names[0].given) > 3 and works.named(Name(names[0].family)):
        return Item(author=(Name(names[0].family),), title=names[0].given)  # "Beyrau, Schlachtfeld, a. a. O."
    if names:
        whole = " ".join(filter(None, (names[0].given, names[0].family or names[0].literal, title)))
        return Item(title=whole) if len(names) == 1 and (title or " " in whole) else None
    if authors := _joined(works, title):
        return Item(author=authors)
    found = _HEADED.fullmatch(title)
    if not found or not works.named(name := Name(found["name"])):
        return None
    if found["year"]:
        return Item(author=(name,), issued=found["year"])
    rest = found["of"] or found["title"]
    return Item({"author": (name,), "title": rest} if rest else {"author": (name,)})


def _joined(works: Works, title: str) -> tuple[Name, ...]:
    """The authors, where a title is nothing but known surnames: "García Cárcel y Moreno Martínez"."""
    names = tuple(Name(part) for part in _and().split(title))
    return names if len(names) > 1 and all(name.family and works.named(name) for name in names) else ()


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{pattern('and_')}|&)\s|\s[–/]\s")


def _led(name: Name) -> bool:
    """Whether the first name is one word that no language knows for one: it may lead to the surname."""
    return len(name.given) > 3 and name.given.isalpha() and name.given not in _given_names()


@cache
def _given_names() -> frozenset[str]:
    return frozenset(known("given_names"))


def _authors_beside(works: Works, name: Name, title: str) -> Item | None:
    """The other authors, where they were taken for a title or its beginning: "Engelking, Leociak, op. cit."."""
    for work in works.named(name):
        others, rest = _led_off(work, title)
        if others:
            key = "issued" if rest[:4].isdigit() else "title"
            return Item({"author": (name, *others), key: rest} if rest else {"author": (name, *others)})
    return None


def _led_off(work: Citation, title: str) -> tuple[tuple[Name, ...], str]:
    """The work's authors or editors but the first with whom a text begins, and what is left of it."""
    found: list[Name] = []
    left = [other for role in ("author", "editor") for other in work.item.names(role)[1:]]
    while other := next((other for other in left if (end := _end_of(other, title))), None):
        found.append(other)
        left.remove(other)
        title = _joint().sub("", title[end:])
    return tuple(found), title


def _end_of(name: Name, text: str) -> int:
    """Where a name ends that a text begins with, whole or as a surname."""
    for written in (str(name), name.family):
        if written and words(text[: len(written)]) == words(written) and not text[len(written) : len(written) + 1].isalnum():
            return len(written)
    return 0


@cache
def _joint() -> re.Pattern[str]:
    """What stands before a name: ", ", "/", " and "."""
    return re.compile(rf"^[\s,./–-]*(?:(?:{pattern('and_')}|&)\s)?")
