"""What each citation of a document stands for, as far as that is certain: the items to set it anew from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from edele_refs.csl.items import csl_item, well_read, with_short_titles
from edele_refs.csl.locators import is_numbers, labelled
from edele_refs.csl.sheets import within_a_file
from edele_refs.csl.stated import without_date
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Citation, Item, Reading
from edele_refs.resolve.names import agree
from edele_refs.roman import arabic

CONFIDENT = 0.5
"""A reference read with less confidence stays as it is written."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The items by key, and for each citation that can be set anew its item's key."""

    items: Mapping[str, Mapping[str, Any]]
    key_of: Mapping[Address, str]

    def dated(self, apart: Collection[Address]) -> Sources:
        """The same, the dates of what is cited there taken out of the titles."""
        keys = {self.key_of[at] for at in apart if at in self.key_of}
        items = {key: _dated(item) if key in keys else item for key, item in self.items.items()}
        return Sources(items, self.key_of) if keys else self


def dated_titles(sources: Sources) -> Iterator[Address]:
    """The citations of records whose title ends in their date."""
    dated = {key for key, item in sources.items.items() if _dated(item) != item}
    return (at for at, key in sources.key_of.items() if key in dated)


def _dated(item: Mapping[str, Any]) -> Mapping[str, Any]:
    title, issued = str(item.get("title", "")), item.get("issued", "")
    return {**item, "title": without_date(title, issued if isinstance(issued, str) else "")}


def sources_of(reading: Reading) -> Sources:
    key_of: dict[Address, str] = {}
    works: dict[Item, str] = {}
    before: Citation | None = None
    other = False
    for citation in reading.citations:
        root = root_of(reading, citation)
        follows = before is not None and before.kind == "ibid" and before.at not in key_of
        other = _another_part(citation, root) or (citation.kind == "ibid" and other)
        doubtful = other or (citation.kind == "ibid" and (follows or _another_file(citation, root) or _another_number(citation, root) or _goes_on(reading, citation)))
        if root is not None and not doubtful and _usable(reading, root) and not _in_sentence(reading, citation):
            key_of[citation.at] = works.setdefault(root.item, str(root.at))
        before = citation
    items = {key: csl_item(item) for item, key in works.items()}
    return Sources(with_short_titles(items, _short_titles(reading, key_of)), key_of)


def unsettled(reading: Reading) -> tuple[str, ...]:
    """The notes with an "ibid." or short form that stays as typed: it is not certain what it repeats."""
    known = sources_of(reading).key_of
    again = (c for c in reading.of_kind("short", "ibid") if c.at not in known)
    return tuple(dict.fromkeys(c.at.note for c in again if not reading.notes[c.at.note].is_live(c.span)))


def root_of(reading: Reading, citation: Citation) -> Citation | None:
    """The full mention whose words say what is cited, None where that is not certain."""
    antecedent = reading.antecedent(citation)
    if citation.kind == "full":
        return antecedent if antecedent and _same_title(citation, antecedent) and not _says_more(citation, antecedent) else citation
    if citation.kind == "cross" or antecedent is None or antecedent.kind != "full":
        return None
    return antecedent


def _same_title(one: Citation, other: Citation) -> bool:
    titles = [_letters(c.item.text("title")) for c in (one, other)]
    if one.item.text("archive") and one.item.text("archive") == other.item.text("archive") and titles[0] and titles[1].startswith(titles[0]):
        titles = titles[:1]  # what an archive keeps, called by the first words of its title
    places = [_letters(c.item.text("archive_location")) for c in (one, other)]
    return all(not all(pair) or len(set(pair)) == 1 for pair in (titles, places))


_IMPRINT = frozenset(("publisher-place", "publisher", "container-title", "volume", "issue", "page", "URL"))


def _says_more(citation: Citation, antecedent: Citation) -> bool:
    """Whether it has an imprint that the first mention lacks: "Victims of Yalta (1977)", then "Victims of Yalta, London: Hodder, 1977"."""
    return bool(_IMPRINT & citation.item.keys()) and not _IMPRINT & antecedent.item.keys()


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _another_part(citation: Citation, root: Citation | None) -> bool:
    """“Beria to Stalin, 18 June 1942, in: Lubianka, 349” names the volume of another document's mention, “Ilyin, Works, 12”
    the book of which an introduction by another was cited; neither is what was cited there."""
    if root is None or citation.kind != "short":
        return False
    own, others, title = citation.item.names("author"), root.item.names("author"), _letters(citation.item.text("title"))
    if not citation.item.text("container-title") and not (title and title in _letters(root.item.text("container-title"))):
        return False
    if own and others:
        return not any(agree(name, other) for name in own for other in others)
    return title not in _letters(root.item.text("title"))


_OUTSIDE = late_pattern(r"(?:[^\w\n]|\d)*(?:[^:\n(\[]{0,40}:)?[^\w\n]*")


def _in_sentence(reading: Reading, citation: Citation) -> bool:
    """Whether a paragraph says something besides what it cites: its sentences would break ("As Tolstoy argued in …")."""
    if not reading.document.prose:
        return _owned(reading, citation) or _is_said(reading, citation) or _goes_on_bare(reading, citation)
    text, cited = reading.notes[citation.at.note].text, reading.by_note[citation.at.note]
    ends = [0, *(c.span.end for c in cited)]
    before = [text[end : c.span.start] for end, c in zip(ends, cited, strict=False)]
    return not _OUTSIDE.fullmatch(before[0]) or any(char.isalpha() for part in (*before[1:], text[ends[-1] :]) for char in part)


def _goes_on_bare(reading: Reading, citation: Citation) -> bool:
    """Whether a name follows right behind it, with nothing between: what was read breaks off ("‘Famine in Russia’, note by | Nansen").

    Behind the stop of "Ibid." a sentence may begin.
    """
    text = reading.notes[citation.at.note].text
    found = _BARE.match(text, citation.span.end) if text[citation.span.end - 1 : citation.span.end] not in ".!?…" else None
    return found is not None and all(c.span.start != found.start("word") for c in reading.by_note[citation.at.note])


_BARE = late_pattern(r"\s(?P<word>[^\W\d_a-zà-ÿа-џґ][\w’'-]+)")


def _owned(reading: Reading, citation: Citation) -> bool:
    """“Huber’s *Recherches*, 1810, ought to be read”: the name is a word of the sentence."""
    said, title = citation.span.of(reading.notes[citation.at.note].text), citation.item.text("title")
    before = said.partition(title)[0].rstrip() if title else ""
    return before != said and before.endswith(("’s", "'s", "s’", "s'"))


def _is_said(reading: Reading, citation: Citation) -> bool:
    """“I may mention those of Houzeau, *Les facultés*, 1872”: what was read as the title of a part, without an author, marks and “in”, is said of the book."""
    text, spans = reading.notes[citation.at.note].text, {trace.variable: trace.span for trace in citation.traces}
    title, book = spans.get("title"), spans.get("container-title")
    if citation.kind != "full" or citation.item.names("author") or citation.item.text("type") != "chapter" or title is None or book is None:
        return False
    marked = text[title.start - 1 : title.start] in _QUOTES or any(run.face == "italic" and run.span.start <= title.start < run.span.end for run in reading.notes[citation.at.note].runs)
    return title.end <= book.start and not marked and not any(char.isalpha() for char in text[title.end : book.start])


_QUOTES = frozenset("“‘\"'„‚«‹»›")


def _another_file(citation: Citation, root: Citation | None) -> bool:
    """“Там же. Оп. 5. Д. 86” names another file of the same fonds, “ibid., 9 January 1942, 1” another
    day of the newspaper, not a place in this one."""
    if root is None or not citation.locator:
        return False
    label, place = labelled(citation.locator)
    daily = root.item.text("type") == "article-newspaper" and not is_numbers(place)
    return not label and not within_a_file(citation.locator) and (daily or bool(root.item.text("archive_location")))


def _another_number(citation: Citation, root: Citation | None) -> bool:
    """“Ebd., Nr. 51” behind document no. 47 of an edition is another document, which somebody else may have written."""
    if root is None or not root.item.text("container-title"):
        return False
    own, first = (_numbered().match(c.locator or "") for c in (citation, root))
    return own is not None and (first is None or first["number"] != own["number"])


@cache
def _numbered() -> re.Pattern[str]:
    # what is a page in one language may be a number in another ("S. 727")
    return long_pattern(rf"(?!(?:{pattern('page')})\s?\d)(?:{pattern('issue')})\s?(?P<number>\d+)")


_REST = late_pattern(r"(?:(?!\.(?:\s*$|\s\D)|[;)\]\n]).){0,80}")


def _goes_on(reading: Reading, ibid: Citation) -> bool:
    """Whether numbers follow that were not read: "ebd., R 41/144, Bl. 7", "ibid., 9 January 1942, 1"."""
    text = reading.notes[ibid.at.note].text
    after = (c.span.start for c in reading.by_note[ibid.at.note] if c.span.start >= ibid.span.end)
    rest = _REST.match(text, ibid.span.end, min(after, default=len(text)))
    return bool(rest and re.search(r"\d", rest[0]))


def _usable(reading: Reading, root: Citation) -> bool:
    note = reading.notes.get(root.at.note)
    if note and note.is_live(root.span):
        return bool(root.item)
    sure = root.confidence is None or root.confidence >= CONFIDENT
    return sure and note is not None and well_read(root, root.span.of(note.text))


def _short_titles(reading: Reading, key_of: Mapping[Address, str]) -> dict[str, str]:
    """The short titles that the author himself uses, also where he names the archive again."""
    found: dict[str, str] = {}
    for citation in reading.of_kind("short", "full"):
        if citation.at in key_of and (title := citation.item.text("title")) and _shortens(reading, citation, title):
            found.setdefault(key_of[citation.at], title)
    return found


def _shortens(reading: Reading, citation: Citation, title: str) -> bool:
    if citation.kind == "short":
        return True
    root = root_of(reading, citation)
    return root is not None and root is not citation and len(_letters(title)) < len(_letters(root.item.text("title")))


def own_volume(citation: Citation, item: Mapping[str, Any]) -> str:
    """The volume that a short form names where its source was not cited by that one: "Cherkassov, General Kononov, vol. I: 120"."""
    volume, first = citation.item.text("volume") if citation.kind == "short" else "", str(item.get("volume", ""))
    same = volume == first or (arabic(volume) or volume) in (arabic(first), first) or str(arabic(volume)) == first
    return "" if same else volume
