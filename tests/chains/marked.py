"""Chapters whose notes are marked with what each mention repeats, and how near a reading comes.

A line a note, ``12 | …``, behind a first line that says what the chapter is. A mention is
marked where it stands: ``{F|…}`` full, ``{S|…}`` short, ``{I|…}`` ibid, ``{X|…}`` a place in
the same document. What it repeats follows the letter: ``{S=1.1|…}`` the first full mention,
``{I?4.1?1.2|…}`` the candidates where it is open, ``{S-|…}`` nothing (never given in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from edele_refs.model import Address, Citation, Document, Note, Reading, Span

_MARK = re.compile(r"\{([FSIX])([^|{}]*)\|([^{}]*)\}")


@dataclass(frozen=True)
class Mention:
    """A mention as it was marked: ``meant`` is none, one, or (open) several addresses."""

    at: Address
    span: Span
    kind: str
    meant: tuple[Address, ...]


@dataclass(frozen=True)
class Chapter:
    """A document and the mentions in it, in order."""

    document: Document
    mentions: tuple[Mention, ...]


def chapter(path: Path) -> Chapter:
    """Read a marked chapter."""
    notes: list[Note] = []
    mentions: list[Mention] = []
    for line in path.read_text("utf-8").splitlines()[1:]:
        number, _, marked = line.partition(" | ")
        text, found = unmarked(number, marked)
        notes.append(Note(number, text))
        mentions += found
    return Chapter(Document(path.stem, tuple(notes)), tuple(mentions))


def unmarked(label: str, marked: str) -> tuple[str, list[Mention]]:
    """A note without its marks, and the mentions that they show."""
    text, at, mentions = "", 0, list[Mention]()
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        meant = tuple(Address.parse(a) for a in re.split("[=?]", found[2]) if a not in ("", "-"))
        span = Span(len(text), len(text) + len(found[3]))
        mentions.append(Mention(Address(label, len(mentions) + 1), span, found[1], meant))
        text, at = text + found[3], found.end()
    return text + marked[at:], mentions


@dataclass(frozen=True)
class Tally:
    """How many links there should be and are right, how many were made and are false,
    how many mentions must not be linked and are not."""

    wanted: int = 0
    right: int = 0
    made: int = 0
    false: int = 0
    open: int = 0
    left: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(a + b for a, b in zip(self.figures, other.figures, strict=True)))

    @property
    def figures(self) -> tuple[int, ...]:
        return self.wanted, self.right, self.made, self.false, self.open, self.left

    def __str__(self) -> str:
        shares = (self.right, self.wanted), (self.false, self.made), (self.left, self.open)
        words = ("right", "false", "left open")
        return ", ".join(f"{word} {a}/{b} ({a / max(b, 1):.1%})" for word, (a, b) in zip(words, shares, strict=True))


def tally(given: Chapter, reading: Reading) -> Tally:
    """The links of a reading against the marked ones."""
    found = Tally()
    for _, _, one in compared(given, reading):
        found += one
    return found


def compared(given: Chapter, reading: Reading) -> Iterator[tuple[Mention, Citation | None, Tally]]:
    """Each marked mention with the citation that was read there, and what it counts for.

    Links count where a historian asks for them (short forms, ibid.), false ones everywhere.
    """
    pairs = dict(_pairs(given.mentions, reading))
    marked_at = {citation.at: mention.at for mention, citation in pairs.items()}
    for mention in given.mentions:
        citation = pairs.get(mention)
        meant = reading.links.get(citation.at, ()) if citation else ()
        link = marked_at.get(meant[0], Address("elsewhere", 1)) if len(meant) == 1 else None
        yield mention, citation, _counted(mention, citation is not None, link)


def _counted(mention: Mention, read: bool, link: Address | None) -> Tally:
    decided = mention.meant[0] if len(mention.meant) == 1 else None
    counted = Tally(made=int(link is not None), false=int(link is not None and link != decided))
    if mention.kind in "SI" and decided:
        return replace(counted, wanted=1, right=int(link == decided))
    if mention.kind in "SI":
        return replace(counted, open=1, left=int(read and link is None))
    return counted


def _pairs(mentions: Iterable[Mention], reading: Reading) -> Iterator[tuple[Mention, Citation]]:
    """Mentions and the citations that cover them (half of the words of both at least)."""
    by_note: Mapping[str, tuple[Citation, ...]] = reading.by_note
    taken: set[Address] = set()
    for mention in mentions:
        there = [c for c in by_note.get(mention.at.note, ()) if c.at not in taken]
        best = max(there, key=lambda c: _overlap(c.span, mention.span), default=None)
        if best and _overlap(best.span, mention.span) >= 0.5:
            taken.add(best.at)
            yield mention, best


def _overlap(a: Span, b: Span) -> float:
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared / (max(a.end, b.end) - min(a.start, b.start)) if shared > 0 else 0.0
