"""Short forms without an antecedent, and what may be wrong with each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Item, Reading
from edele_refs.rules._accents import without_accents
from edele_refs.rules._like_full import YEAR, is_dated, like_a_full_one
from edele_refs.rules._once import once
from edele_refs.rules._slips import one_slip, rests
from edele_refs.rules._standing import place_of_citation, place_of_note
from edele_refs.titles import shortens, words
from edele_refs.values import Name

# the place where a record lies, which is no author
INSTITUTION = late_pattern(r"Librar|Archi[vw]|Bibliot|Universi|Архив|Архів|Библиот", re.I)

MANY = 20
"""From so many works of one author on they are looked for by the words of their titles."""


class Unlinked(NamedTuple):
    """A short form that repeats nothing: given in full only later, or its name misspelt."""

    short: Citation
    later: Citation | None = None
    misspelt: Citation | None = None


@once
def unlinked(reading: Reading) -> tuple[Unlinked, ...]:
    """Short forms that no earlier full reference explains.

    None, where the works are evidently listed elsewhere (most short forms have no full
    one), but for those whose full form comes later or whose name is misspelt.
    """
    if reading.document.prose:
        return ()
    shorts = [c for c in reading.of_kind("short") if _names_a_source(c.item)]
    alone = _alone(reading)
    found = [_explained(short, reading) for short in alone]
    if len(alone) > 5 and 2 * len(alone) > len(shorts):
        return tuple(u for u in found if u.later or u.misspelt)
    texts, given_names = reading.notes, _with_given_names(reading)
    return tuple(
        u
        for u in found
        if u.later or u.misspelt or ("author" in u.short.item and not (
            like_a_full_one(u.short, texts[u.short.at.note].text, given_names) or _read_before(u.short, reading)
        ))
    )


@once
def _with_given_names(reading: Reading) -> bool:
    """Whether nearly all short forms that lead to a work write their authors' given names out: "Filip Friedman, Dzieje Żydów"."""
    linked = [short for short in reading.of_kind("short") if reading.links.get(short.at) and short.item.names("author")]
    full = sum(all(len(name.given) > SHORTEST and "." not in name.given for name in short.item.names("author")) for short in linked)
    return len(linked) >= SEVERAL and full >= NEARLY_ALL * len(linked)


SHORTEST, SEVERAL, NEARLY_ALL = 2, 8, 0.9
"""Letters of a given name, so many short forms show the style, and so large a part of them."""


@once
def _alone(reading: Reading) -> tuple[Citation, ...]:
    """Short forms that name a source and have no candidate."""
    shorts = (c for c in reading.of_kind("short") if not reading.links.get(c.at) and not reading.resolutions[c.at].candidates)
    return tuple(c for c in shorts if _names_a_source(c.item))


def _explained(short: Citation, reading: Reading) -> Unlinked:
    order = place_of_citation(reading)
    by_name = _full_by_name(reading)
    names = dict.fromkeys(_plain(form) for n in _people(short.item) for form in _surnames(n))
    same = [c for name in names for c in _alike(short, name, reading)]
    known = reading.resolutions[short.at].later
    later = reading.by_address.get(known) if known else next((c for c in same if order[c.at] > order[short.at] and _fits(short, c)), None)
    if not later and (turned := next((c for c in same if _fits(short, c, strictly=True) and _initials_turned(short, c)), None)):
        return Unlinked(short, None, turned)
    if later or any(name in by_name for name in names):
        return Unlinked(short, later)
    near = [c for name in names for c in _nearly(name, reading) if order[c.at] < order[short.at]]
    return Unlinked(short, None, next((c for c in near if _fits(short, c, strictly=True)), None))


def _surnames(name: Name) -> tuple[str, ...]:
    """What a name may be looked up by: "Cuenca Esteban" may be a first name and a surname, or both halves of one."""
    whole = (f"{name.given} {name.family}",) if len(name.given) > 3 and "." not in name.given and name.family else ()
    return (name.family or name.literal, *whole)


def earlier_works(short: Citation, reading: Reading) -> list[Citation]:
    """What earlier notes give in full of the first name in a short form, each work once."""
    order, names = place_of_citation(reading), short.item.names("author")[:1]
    found = (c for n in names for c in _alike(short, _plain(n.family or n.literal), reading))
    return [c for c in found if order[c.at] < order[short.at]]


def nearly_named(short: Citation, reading: Reading) -> list[tuple[Name, Citation]]:
    """The people of earlier works whose surname is one slip of the pen away from the first name in a short form."""
    order = place_of_citation(reading)
    wanted = [_plain(n.family or n.literal) for n in short.item.names("author")[:1]]
    works = (c for name in wanted for c in _nearly(name, reading) if order[c.at] < order[short.at])
    return [(n, c) for c in works for key in ("author", "editor") for n in c.item.names(key) if any(one_slip(name, _plain(n.family)) for name in wanted)]


def _alike(short: Citation, name: str, reading: Reading) -> Iterable[Citation]:
    """The works under a name; of many only those that have a word of the short form's title."""
    found = _full_by_name(reading).get(name, ())
    wanted = words(short.item.text("title"))
    if not wanted or len(found) < MANY:
        return found
    by_word = _full_by_word(reading)
    order = place_of_citation(reading)
    near = {c.at: c for word in wanted for c in by_word.get((name, word), ())}
    return sorted(near.values(), key=lambda c: order[c.at])


@once
def _full_by_word(reading: Reading) -> Mapping[tuple[str, str], list[Citation]]:
    """Works by their authors and each word of their titles."""
    found: dict[tuple[str, str], list[Citation]] = defaultdict(list)
    for name, citations in _full_by_name(reading).items():
        for citation in citations:
            titles = (citation.item.text(key) for key in ("title", "container-title"))
            for word in {word for title in titles for word in words(title)}:
                found[name, word].append(citation)
    return found


@once
def _full_by_name(reading: Reading) -> Mapping[str, list[Citation]]:
    """The first mentions of works by the names of their authors and editors."""
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in (c for c in reading.of_kind("full") if not reading.links.get(c.at)):
        for key in ("author", "editor"):
            for name in citation.item.names(key):
                found[_plain(name.family or name.literal)].append(citation)
    return found


def _nearly(name: str, reading: Reading) -> list[Citation]:
    """Works by someone whose name is one slip of the pen away."""
    if len(name) < 3:
        return []
    by_name, by_rest = _full_by_name(reading), _names_by_rest(reading)
    near = {other for rest in rests(name) for other in by_rest.get(rest, ()) if one_slip(name, other)}
    near |= {" ".join(reversed(name.split(" ")))} & by_name.keys() - {name}  # "Mazur-Trela" for "Trela-Mazur"
    return [c for other in sorted(near, key=_place_of_name(reading).__getitem__) for c in by_name[other]]


@once
def _place_of_name(reading: Reading) -> Mapping[str, int]:
    return {name: place for place, name in enumerate(_full_by_name(reading))}


@once
def _names_by_rest(reading: Reading) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in _full_by_name(reading):
        for rest in set(rests(name)):
            found[rest].append(name)
    return found


def _fits(short: Citation, full: Citation, strictly: bool = False) -> bool:
    title = short.item.text("title")
    if not title:
        return not strictly
    return _shortened(title, full.item.text("title"), full.item.text("container-title"))


def _initials_turned(short: Citation, full: Citation) -> bool:
    """Whether the initials are those of the full reference in another order: "В. Н." for "Н. В.", "A. L." for "Leo A."."""
    one, other = (_initials(c.item) for c in (short, full))
    return one != other and sorted(one) == sorted(other)


def _initials(item: Item) -> list[str]:
    return [word[0] for name in item.names("author")[:1] for word in re.findall(r"[^\W\d_]+", name.given)]


@lru_cache(maxsize=16384)
def _shortened(title: str, *titles: str) -> bool:
    return any(shortens(title, other) >= 0.85 for other in titles)


@lru_cache(maxsize=16384)
def _plain(name: str) -> str:
    return without_accents(" ".join(words(name)))


def _people(item: Item) -> tuple[Name, ...]:
    """The authors, else the editors: "M. Cordillot (dir.), La Commune"."""
    return tuple(item.names("author") or item.names("editor"))


def _names_a_source(item: Item) -> bool:
    """Whether a short form has a person and a title; author and year point to a list of works."""
    names = [str(name) for name in _people(item)]
    if any(INSTITUTION.search(name) or _direction().fullmatch(name) for name in names):
        return False
    has_title = re.search(r"[^\W\d_]{3}", item.text("title")) is not None
    return bool(names) and (has_title or "issued" not in item)


def _read_before(short: Citation, reading: Reading) -> bool:
    """Whether an earlier note has its author and title, and a year of an imprint behind them.

    Then the full reference may be there, though it was not recognised as one.
    """
    wanted = _telling_words(short)
    index = _notes_by_word(reading)
    lists = [index.get(word, frozenset()) for word in wanted]
    if not lists or (len(lists) < 2 and short.item.text("title")):
        return False
    own = place_of_note(reading)[short.at.note]
    years, shorts = _has_a_year(reading), _shorts_by_place(reading)
    theirs = {place_of_note(reading)[c.at.note] for c in earlier_works(short, reading) if "issued" in c.item and {"publisher-place", "container-title", "genre"} & set(c.item)}
    for place in frozenset.intersection(*lists):
        if place < own and years[place] and place not in theirs and not any(_fits(short, c, strictly=True) for c in shorts.get(place, ())):
            return True  # what stands there is no short form too, nor another work that was recognised
    return False


@once
def _has_a_year(reading: Reading) -> list[bool]:
    """Whether each note has a year that may be an imprint's."""
    texts = (note.text for note in reading.document.notes)
    return [any(not is_dated(text[max(0, y.start() - 20) : y.start()]) for y in YEAR.finditer(text)) for text in texts]


@once
def _shorts_by_place(reading: Reading) -> Mapping[int, list[Citation]]:
    """The short forms of each note."""
    found: dict[int, list[Citation]] = defaultdict(list)
    for short in reading.of_kind("short"):
        found[place_of_note(reading)[short.at.note]].append(short)
    return found


def _telling_words(short: Citation) -> list[str]:
    """The longer words of its first name and of its title’s beginning."""
    names = [n.family or n.literal for n in short.item.names("author")]
    of_name, of_title = words(" ".join(names[:1])), words(short.item.text("title"))[:6]
    return [*(w for w in of_name if len(w) > 2), *(w for w in of_title if len(w) > 3)]


@once
def _notes_by_word(reading: Reading) -> Mapping[str, frozenset[int]]:
    """The notes that have a word, for the words of short forms without antecedent."""
    asked = {word for short in _alone(reading) for word in _telling_words(short)}
    found: dict[str, set[int]] = defaultdict(set)
    for place, note in enumerate(reading.document.notes):
        for word in asked.intersection(words(note.text)):
            found[word].add(place)
    return {word: frozenset(places) for word, places in found.items()}


@cache
def _direction() -> re.Pattern[str]:
    """"Above, n. 3" names a note and no author."""
    return long_pattern(rf"{pattern('above')}|{pattern('below')}")


